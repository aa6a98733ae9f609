// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_section.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "rangkul/registry/applicability.h"
#include "rangkul/ui/theme.h"

#include <algorithm>

namespace rangkul::registryui {

using registry::CellGroup;
using registry::Record;
using registry::ValueType;
using registry::Variable;
using ui::kGap;

std::vector<const Variable*> fieldsOf(registry::Entity entity, registry::Section section)
{
    std::vector<const Variable*> fields;
    for (const Variable& variable : registry::variables(entity)) {
        const bool isKelurahan =
            variable.type == ValueType::Reference && variable.target == registry::Entity::Region;
        const bool byRules =
            variable.group == CellGroup::Presence || variable.group == CellGroup::Eligibility ||
            variable.group == CellGroup::Ending || variable.type == ValueType::Area ||
            (variable.type == ValueType::Reference && !isKelurahan);
        if (variable.section == section && !byRules) {
            fields.push_back(&variable);
        }
    }
    return fields;
}

FieldSection::FieldSection(ProfileSession& session, const QString& title,
                           std::vector<const Variable*> variables, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_variables(std::move(variables))
    , m_heading(new QToolButton(this))
    , m_countLabel(new QLabel(this))
{
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setArrowType(Qt::RightArrow);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setFont(ui::headingFont(font(), 0));
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setStyleSheet(
        QStringLiteral("QToolButton{text-align:left;border:1px solid transparent;padding:3px 0px}"
                       "QToolButton:hover{background:palette(alternate-base)}"
                       "QToolButton:focus{border:1px solid palette(highlight);border-radius:3px}"));
    m_countLabel->setForegroundRole(QPalette::PlaceholderText);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_countLabel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(line);
    connect(m_heading, &QToolButton::toggled, this, &FieldSection::setExpanded);
}

bool FieldSection::isExpanded() const
{
    return m_heading->isChecked();
}

void FieldSection::setExpanded(bool expanded)
{
    m_heading->setChecked(expanded);
    m_heading->setArrowType(expanded ? Qt::DownArrow : Qt::RightArrow);
    if (expanded && m_body == nullptr && !m_ref.id.isNull()) {
        build();
    }
    if (m_body != nullptr) {
        m_body->setVisible(expanded);
    }
}

void FieldSection::build()
{
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(kGap / 2, 0, kGap / 2, kGap);
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(kGap / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 120);
    grid->setColumnMinimumWidth(1, 120);
    int row = 0;
    int column = 0;
    QWidget* before = m_heading;
    for (const Variable* variable : m_variables) {
        auto* field = new FieldRow(m_session, *variable, m_body);
        const bool isWide = FieldRow::isWide(*variable);
        if (isWide && column == 1) {
            ++row;
            column = 0;
        }
        grid->addWidget(field, row, column, 1, isWide ? 2 : 1);
        column = isWide ? 2 : column + 1;
        if (column == 2) {
            ++row;
            column = 0;
        }
        m_rows.push_back(field);
        // Made late, the fields would stand at the end of the chain of the whole window.
        setTabOrder(before, field->editor()->focusProxy());
        before = field->editor()->focusProxy();
    }
    layout()->addWidget(m_body);
    if (const Record* record = m_session.record(m_ref)) {
        for (FieldRow* field : m_rows) {
            field->load(*record);
        }
    }
    Q_EMIT built();
}

void FieldSection::load(const Record* record)
{
    setVisible(record != nullptr);
    if (record == nullptr) {
        m_ref = {};
        return;
    }
    m_ref = record->ref();
    for (FieldRow* field : m_rows) {
        field->load(*record);
    }
    showCount(*record);
    if (isExpanded()) {
        setExpanded(true);
    }
}

void FieldSection::showCount(const Record& record)
{
    int asked = 0;
    int filled = 0;
    int wrong = 0;
    for (const Variable* variable : m_variables) {
        const bool isEmpty = registry::isMissing(record.value(*variable));
        const bool applies =
            static_cast<bool>(registry::applies(*variable, record, m_session.today()));
        asked += applies || !isEmpty ? 1 : 0;
        filled += isEmpty ? 0 : 1;
        wrong += m_session.findings(record.ref(), variable->id).empty() ? 0 : 1;
    }
    QString text = asked == 0 ? tr("does not apply") : tr("%1 of %2 filled").arg(filled).arg(asked);
    if (wrong > 0) {
        text = tr("%n to check", nullptr, wrong) + QStringLiteral(" · ") + text;
    }
    m_countLabel->setText(text);
    m_heading->setAccessibleDescription(text);
}

FieldRow* FieldSection::row(const Variable& variable) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&variable](FieldRow* field) {
        return &field->variable() == &variable;
    });
    return found == m_rows.end() ? nullptr : *found;
}

void FieldSection::commit()
{
    for (FieldRow* field : m_rows) {
        field->commit();
    }
}

} // namespace rangkul::registryui
