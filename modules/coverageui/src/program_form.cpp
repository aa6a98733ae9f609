// SPDX-License-Identifier: GPL-3.0-or-later
// The form of the program page: its fields, their readings, and who receives the program.
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "rangkul/coverageui/program_page.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::coverageui {

using registry::Entity;
using registry::Record;

namespace {

constexpr int kFieldWidth = 520;
constexpr int kRuleHeight = 88;

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
    if (isColumn(variable, "rule")) {
        auto* text = new QPlainTextEdit(m_formBox);
        text->setTabChangesFocus(true);
        text->setFixedHeight(kRuleHeight);
        text->installEventFilter(this);
        m_texts[&variable] = text;
        return text;
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
