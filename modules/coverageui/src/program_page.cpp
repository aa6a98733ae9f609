// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/program_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "program_group_panel.h"
#include "program_pair_panel.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/registry/codes.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::coverageui {

using registry::Entity;
using registry::Record;
using ui::kGap;

namespace {

constexpr int kListWidth = 300;

/// Numbers as typed and ISO-free: what parsedValue() reads back.
QString editText(const registry::Value& value)
{
    return registry::isMissing(value) ? QString() : registry::toPlainText(value);
}

} // namespace

ProgramPage::ProgramPage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("program"), tr("P&rograms"), parent)
    , m_workspace(workspace)
    , m_banner(new ui::MessageBanner(this))
    , m_empty(new ui::EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_formBox(new QWidget(this))
    , m_form(new QFormLayout(m_formBox))
    , m_importButton(
          new QPushButton(ui::icon(QStringLiteral("import")), tr("&Import recipients…"), this))
    , m_listButton(
          new QPushButton(ui::icon(QStringLiteral("households")), tr("&List recipients"), this))
    , m_recipientsLabel(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_rulePanel(new ProgramRulePanel(workspace, this))
    , m_quotaPanel(new ProgramQuotaPanel(workspace, this))
    , m_groupPanel(new ProgramGroupPanel(workspace, this))
    , m_pairPanel(new ProgramPairPanel(workspace, this))
{
    setObjectName(QStringLiteral("programPage"));
    m_list->setAccessibleName(tr("Programs"));
    m_list->setFixedWidth(kListWidth);
    m_list->setSpacing(2);
    m_empty->set(QStringLiteral("program"), tr("No programs yet"),
                 tr("A program has an owner, an office in charge and a list of recipients. Add the "
                    "first one, then import who "
                    "receives it."),
                 tr("Add a program"));
    auto* add = new QPushButton(ui::icon(QStringLiteral("plus")), tr("&Add a program"), this);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(add, 0, Qt::AlignLeft);
    buildForm();
    auto* form = new QWidget(this);
    auto* right = new QVBoxLayout(form);
    right->addWidget(m_formBox);
    right->addSpacing(kGap);
    right->addWidget(buildRecipients());
    right->addStretch(1);
    buildTabs(form);
    auto* filled = new QWidget(this);
    auto* row = new QHBoxLayout(filled);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap * 2);
    row->addLayout(left);
    row->addWidget(m_tabs, 1);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap, kGap, kGap, kGap);
    page->addWidget(m_banner);
    page->addWidget(m_stack, 1);

    connect(add, &QPushButton::clicked, this, &ProgramPage::addProgram);
    connect(m_empty, &ui::EmptyState::actionPressed, this, &ProgramPage::addProgram);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProgramPage::showProgram);
    connect(&workspace, &ui::Workspace::opened, this, &ProgramPage::load);
    connect(&workspace, &ui::Workspace::committed, this, &ProgramPage::load);
    connect(&workspace, &ui::Workspace::framesChanged, this, &ProgramPage::showRecipients);
    connect(&workspace, &ui::Workspace::closed, this, [this] { take({}); });
}

/// A field that has the focus is left when it goes: by then there is no page to store for.
ProgramPage::~ProgramPage()
{
    for (const auto& [variable, edit] : m_edits) {
        edit->disconnect(this);
    }
}

void ProgramPage::enter()
{
    load();
}

void ProgramPage::load()
{
    m_workspace.read(
        this, [](registry::RecordRepository& records) { return records.all(Entity::Program); },
        [this](core::Result<std::vector<Record>> programs) {
            if (programs) {
                take(std::move(*programs));
            } else {
                m_banner->show(programs.error());
            }
        });
}

void ProgramPage::take(std::vector<Record> programs)
{
    if (programs == m_programs && m_select.isNull() &&
        m_list->count() == static_cast<int>(programs.size())) {
        showRecipients();
        return;
    }
    const bool isNew = !m_select.isNull();
    const core::RecordId wanted = isNew       ? m_select
                                  : current() ? current()->ref().id
                                              : core::RecordId();
    m_select = {};
    m_programs = std::move(programs);
    int row = m_programs.empty() ? -1 : 0;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (size_t i = 0; i < m_programs.size(); ++i) {
            const QString name = m_programs[i].text(QLatin1StringView("name"));
            m_list->addItem(name.isEmpty() ? tr("(without a name)") : name);
            if (m_programs[i].ref().id == wanted) {
                row = static_cast<int>(i);
            }
        }
        m_list->setCurrentRow(row);
    }
    m_stack->setCurrentIndex(m_programs.empty() ? 1 : 0);
    showProgram();
    if (isNew) {
        m_tabs->setCurrentIndex(0);
        QLineEdit* name = m_edits[&registry::variable(Entity::Program, QLatin1StringView("name"))];
        name->setFocus();
        name->selectAll();
    }
}

const Record* ProgramPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_programs.size())
               ? &m_programs[static_cast<size_t>(row)]
               : nullptr;
}

void ProgramPage::showProgram()
{
    const Record* program = current();
    const core::RecordId shown = program != nullptr ? program->ref().id : core::RecordId();
    const bool isSame = shown == m_shown;
    m_shown = shown;
    m_formBox->setEnabled(program != nullptr);
    m_importButton->setEnabled(program != nullptr);
    const auto textOf = [program](const registry::Variable& variable) {
        return program != nullptr ? editText(program->value(variable)) : QString();
    };
    // What is being typed is left alone while the rest is refreshed.
    for (const auto& [variable, edit] : m_edits) {
        if (!(isSame && edit->hasFocus() && edit->isModified())) {
            edit->setText(textOf(*variable));
        }
        showReading(*variable, program);
    }
    for (const auto& [variable, combo] : m_combos) {
        const auto code =
            program != nullptr ? registry::asInteger(program->value(*variable)) : std::nullopt;
        combo->setCurrentIndex(code ? combo->findData(static_cast<int>(*code)) : 0);
    }
    showRecipients();
    showPanels();
}

void ProgramPage::addProgram()
{
    const registry::RowRef row{Entity::Program, core::RecordId::random()};
    registry::Edit edit;
    const auto cell = [&](const char* column, registry::Value value) {
        edit.created.front().cells.emplace_back(
            registry::variable(Entity::Program, QLatin1StringView(column)).id, std::move(value));
    };
    edit.created.push_back({row, {}});
    cell("name", tr("New program"));
    cell("unit", registry::codes::benefit_unit::kHousehold);
    cell("year", qint64(m_workspace.clock().today().year()));
    cell("active", registry::codes::yes_no::kYes);
    m_workspace.apply(std::move(edit), this,
                      [this, row](const core::Result<registry::Commit>& commit) {
                          if (commit) {
                              m_select = row.id;
                          } else {
                              m_banner->show(commit.error());
                          }
                      });
}

void ProgramPage::storeText(const registry::Variable& variable, const QString& text)
{
    const Record* program = current();
    if (program == nullptr || text == editText(program->value(variable))) {
        return;
    }
    auto value = registry::parsedValue(variable, text);
    if (!value) {
        m_banner->show(
            ui::MessageBanner::Kind::Warning,
            QStringLiteral("%1: %2").arg(words::label(variable), words::sentence(value.error())));
        showProgram();
        return;
    }
    store(variable, *value);
}

void ProgramPage::store(const registry::Variable& variable, const registry::Value& value)
{
    const Record* program = current();
    if (program == nullptr || program->value(variable) == value) {
        return;
    }
    registry::Edit edit;
    edit.cells.push_back({program->ref(), variable.id, value, program->value(variable)});
    m_workspace.apply(std::move(edit), this, [this](const core::Result<registry::Commit>& commit) {
        if (!commit) {
            m_banner->show(commit.error());
            showProgram(); // what is stored, not what was refused
            load();
        } else {
            m_banner->clear();
        }
    });
}

} // namespace rangkul::coverageui
