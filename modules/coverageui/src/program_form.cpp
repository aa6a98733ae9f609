// SPDX-License-Identifier: GPL-3.0-or-later
// The form of the program page: its fields, their readings, and who receives the program.
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include "program_group_panel.h"
#include "program_pair_panel.h"
#include "rangkul/coverageui/program_page.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::coverageui {

using registry::Entity;
using registry::Record;

namespace {

constexpr int kFieldWidth = 520;

bool isColumn(const registry::Variable& variable, const char* column)
{
    return QLatin1StringView(variable.column) == QLatin1StringView(column);
}

/// Strategies are known by their number in every meeting.
QString itemText(const registry::Variable& variable, const registry::CodeItem& item)
{
    return isColumn(variable, "strategy") ? QStringLiteral("%1 · %2").arg(item.code).arg(item.label)
                                          : item.label;
}

} // namespace

void ProgramPage::buildForm()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const registry::Variable& variable : registry::variables(Entity::Program)) {
        if (isColumn(variable, "rule")) {
            continue; // has a tab of its own
        }
        auto* label = new QLabel(words::label(variable), m_formBox);
        QWidget* field = buildField(variable);
        field->setAccessibleName(words::label(variable));
        label->setBuddy(field);
        if (variable.type != registry::ValueType::Integer || isColumn(variable, "year")) {
            field->setMaximumWidth(kFieldWidth);
            m_form->addRow(label, field);
            continue;
        }
        // A number with its reading: "1250000   = 1.250.000".
        field->setFixedWidth(kFieldWidth / 3);
        m_readings[&variable] = new QLabel(m_formBox);
        m_readings[&variable]->setForegroundRole(QPalette::PlaceholderText);
        auto* row = new QHBoxLayout;
        row->addWidget(field);
        row->addWidget(m_readings[&variable], 1);
        m_form->addRow(label, row);
    }
}

QWidget* ProgramPage::buildField(const registry::Variable& variable)
{
    if (variable.codeList != nullptr) {
        auto* combo = new QComboBox(m_formBox);
        combo->addItem(QString());
        const registry::CodeList* list =
            registry::findCodeList(QLatin1StringView(variable.codeList).toString());
        for (const registry::CodeItem& item : list->items()) {
            combo->addItem(itemText(variable, item), item.code);
        }
        connect(combo, &QComboBox::activated, this, [this, &variable, combo] {
            const QVariant code = combo->currentData();
            store(variable,
                  code.isValid() ? registry::Value(qint64(code.toInt())) : registry::Value());
        });
        m_combos[&variable] = combo;
        return combo;
    }
    auto* edit = new QLineEdit(m_formBox);
    connect(edit, &QLineEdit::editingFinished, this, [this, &variable, edit] {
        edit->setModified(false);
        storeText(variable, edit->text());
    });
    m_edits[&variable] = edit;
    return edit;
}

QWidget* ProgramPage::buildRecipients()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_importButton);
    row->addWidget(m_listButton);
    row->addWidget(m_recipientsLabel);
    row->addStretch(1);
    connect(m_importButton, &QPushButton::clicked, this, [this] {
        if (const Record* program = current()) {
            Q_EMIT importRecipientsRequested(program->ref().id);
        }
    });
    connect(m_listButton, &QPushButton::clicked, this, &ProgramPage::listRecipients);
    return box;
}

void ProgramPage::buildTabs(QWidget* form)
{
    m_tabs->addTab(form, tr("Data"));
    m_tabs->addTab(m_rulePanel, tr("Rule"));
    m_tabs->addTab(m_quotaPanel, tr("Places and steps"));
    m_tabs->addTab(m_groupPanel, tr("Groups"));
    m_tabs->addTab(m_pairPanel, tr("Beside other programs"));
    m_tabs->setAccessibleName(tr("About the program"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProgramPage::showPanels);
    connect(m_rulePanel, &ProgramRulePanel::saveRequested, this, [this](const QString& rule) {
        storeText(registry::variable(Entity::Program, QLatin1StringView("rule")), rule);
    });
    connect(m_rulePanel, &ProgramRulePanel::filterRequested, this, &ProgramPage::openFilter);
    connect(m_quotaPanel, &ProgramQuotaPanel::filterRequested, this, &ProgramPage::openFilter);
    connect(m_groupPanel, &ProgramPanel::filterRequested, this, &ProgramPage::openFilter);
    const auto show = [this](const core::Error& error) {
        m_banner->show(error);
    };
    connect(m_quotaPanel, &ProgramQuotaPanel::failed, this, show);
    connect(m_groupPanel, &ProgramPanel::failed, this, show);
    connect(m_pairPanel, &ProgramPanel::failed, this, show);
}

void ProgramPage::setSource(const std::shared_ptr<ProgramSource>& source)
{
    m_rulePanel->setSource(source);
    m_quotaPanel->setSource(source);
    m_groupPanel->setSource(source);
    m_pairPanel->setSource(source);
}

void ProgramPage::setNames(const std::function<QString(const core::RecordId&)>& names)
{
    m_groupPanel->setNames(names);
}

void ProgramPage::showPanels()
{
    const Record* program = current();
    const core::RecordId id = program != nullptr ? program->ref().id : core::RecordId();
    const QString rule = program != nullptr ? program->text(QLatin1StringView("rule")) : QString();
    const auto year =
        program != nullptr ? program->integer(QLatin1StringView("year")) : std::nullopt;
    const auto shown = static_cast<int>(year.value_or(m_workspace.clock().today().year()));
    m_rulePanel->showRule(id, rule);
    m_quotaPanel->showProgram(id, shown, rule);
    m_groupPanel->showProgram(id, shown);
    m_pairPanel->showProgram(id);
}

void ProgramPage::openFilter(const registry::Filter& filter)
{
    m_workspace.setFilter(filter);
    Q_EMIT goTo(QStringLiteral("mapPage"));
}

void ProgramPage::showReading(const registry::Variable& variable, const Record* program)
{
    const auto label = m_readings.find(&variable);
    if (label == m_readings.end()) {
        return;
    }
    constexpr qint64 kThousand = 1000;
    const auto number =
        program != nullptr ? registry::asInteger(program->value(variable)) : std::nullopt;
    QString text;
    if (number && *number >= kThousand) {
        text = QStringLiteral("= ") +
               (isColumn(variable, "amount") ? words::rupiah(*number) : words::number(*number));
    }
    label->second->setText(text);
}

void ProgramPage::showRecipients()
{
    const Record* program = current();
    const registry::HouseholdFrame& households = m_workspace.households();
    const auto index =
        program != nullptr ? households.programIndex(program->ref().id) : std::nullopt;
    qint64 count = 0;
    for (quint32 row = 0; index && row < households.size(); ++row) {
        const bool isCounted = !households.isHidden(row) && !households.isEnded(row);
        count += isCounted && households.receives(row, *index) ? 1 : 0;
    }
    m_listButton->setEnabled(count > 0);
    m_recipientsLabel->setText(program == nullptr ? QString()
                               : count == 0
                                   ? tr("No household receives it yet.")
                                   : tr("%1 households receive it.").arg(words::number(count)));
}

void ProgramPage::listRecipients()
{
    if (const Record* program = current()) {
        registry::Filter filter;
        filter.conditions = {{false, {registry::Receives{{program->ref().id}}}}};
        m_workspace.setFilter(std::move(filter));
        Q_EMIT goTo(QStringLiteral("householdPage"));
    }
}

} // namespace rangkul::coverageui
