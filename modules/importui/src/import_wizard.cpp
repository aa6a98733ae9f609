// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/importui/import_wizard.h"

#include "check_step.h"
#include "columns_step.h"
#include "done_step.h"
#include "files_step.h"
#include "import_context.h"
#include "list_step.h"
#include "run_step.h"

namespace rangkul::importui {

ImportWizard::ImportWizard(ui::Workspace& workspace, QWidget* parent)
    : ui::Wizard(parent)
    , m_context(std::make_unique<ImportContext>(workspace, *this))
    , m_files(new FilesStep(*m_context, this))
    , m_list(new ListStep(*m_context, this))
{
    setObjectName(QStringLiteral("importWizard"));
    setAccessibleName(tr("Import a list"));
    auto* run = new RunStep(*m_context, this);
    auto* done = new DoneStep(*m_context, this);
    addStep(m_files);
    addStep(new ColumnsStep(*m_context, this));
    addStep(m_list);
    addStep(new CheckStep(*m_context, this));
    addStep(run);
    addStep(done);
    connect(this, &Wizard::finished, this, &ImportWizard::left);
    connect(this, &Wizard::abandoned, this, &ImportWizard::onAbandoned);
    connect(run, &ui::WizardStep::completed, this,
            [this] { Q_EMIT imported(*m_context->draft.commit); });
    connect(done, &DoneStep::trayRequested, this, &ImportWizard::trayRequested);
    connect(done, &DoneStep::undone, this, &ImportWizard::importUndone);
    start();
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::setServices(const ImportServices& services)
{
    m_context->drop();
    m_context->services = services;
}

void ImportWizard::begin(const QStringList& paths)
{
    m_context->drop();
    m_list->clear();
    start();
    m_files->addFiles(paths);
}

void ImportWizard::onAbandoned()
{
    if (m_context->isWorking()) {
        m_context->cancel();
        return;
    }
    m_context->drop();
    Q_EMIT left();
}

} // namespace rangkul::importui
