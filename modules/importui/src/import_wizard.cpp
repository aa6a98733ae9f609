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

namespace {

ProgramChoice programChoice(const registry::Record& row)
{
    return {row.ref().id, row.text(QLatin1StringView("name")),
            row.text(QLatin1StringView("short_name")),
            static_cast<int>(row.integer(QLatin1StringView("unit")).value_or(1)),
            static_cast<int>(row.integer(QLatin1StringView("year")).value_or(0))};
}

} // namespace

ImportWizard::ImportWizard(ui::Workspace& workspace, QWidget* parent)
    : ui::Wizard(parent)
    , m_context(std::make_unique<ImportContext>(workspace, *this))
    , m_files(new FilesStep(*m_context, this))
    , m_columns(new ColumnsStep(*m_context, this))
    , m_list(new ListStep(*m_context, this))
    , m_check(new CheckStep(*m_context, *m_list, this))
{
    setObjectName(QStringLiteral("importWizard"));
    setAccessibleName(tr("Import a list"));
    auto* run = new RunStep(*m_context, this);
    auto* done = new DoneStep(*m_context, this);
    addStep(m_files);
    addStep(m_columns);
    addStep(m_list);
    addStep(m_check);
    addStep(run);
    addStep(done);
    connect(this, &Wizard::finished, this, [this] {
        forget();
        Q_EMIT left();
    });
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
    forget();
    m_context->services = services;
}

void ImportWizard::forget()
{
    m_context->drop();
    m_list->clear();
    m_columns->enter();
    m_check->enter();
    start();
}

void ImportWizard::begin(const QStringList& paths)
{
    forget();
    m_files->addFiles(paths);
}

void ImportWizard::beginRecipients(const core::RecordId& program, const QStringList& paths)
{
    forget();
    m_context->draft.program = program;
    m_context->runOnRecords(
        tr("Looking up the program"), this,
        [](registry::RecordRepository& records, const core::Progress&) {
            return records.all(registry::Entity::Program);
        },
        [this, paths](const core::Result<std::vector<registry::Record>>& programs) {
            if (!programs) {
                banner().show(programs.error());
                return;
            }
            for (const registry::Record& row : *programs) {
                m_context->draft.programs.push_back(programChoice(row));
            }
            m_files->enter();
            m_files->addFiles(paths);
        });
}

void ImportWizard::onAbandoned()
{
    if (m_context->isWorking()) {
        m_context->cancel();
        return;
    }
    forget();
    Q_EMIT left();
}

} // namespace rangkul::importui
