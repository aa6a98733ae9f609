// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_cells.h"

namespace rangkul::services {

namespace {

bool saysNothing(const registry::Value& value)
{
    if (const auto* text = std::get_if<QString>(&value)) {
        return text->trimmed().isEmpty();
    }
    if (const auto* day = std::get_if<QDate>(&value)) {
        return !day->isValid();
    }
    if (const auto* id = std::get_if<core::RecordId>(&value)) {
        return id->isNull();
    }
    return registry::isMissing(value);
}

core::Result<registry::Value> cellValue(const registry::Variable& variable,
                                        const registry::Value& value)
{
    return saysNothing(value) ? registry::Value() : registry::checkedValue(variable, value);
}

} // namespace

QDate dateOf(const registry::Record& record, const char* column)
{
    const auto* day = std::get_if<QDate>(&record.value(QLatin1StringView(column)));
    return day != nullptr ? *day : QDate();
}

std::optional<double> numberOf(const registry::Record& record, const char* column)
{
    const registry::Value& value = record.value(QLatin1StringView(column));
    if (const auto* real = std::get_if<double>(&value)) {
        return *real;
    }
    const auto whole = registry::asInteger(value);
    return whole ? std::optional(static_cast<double>(*whole)) : std::nullopt;
}

core::RecordId referenceOf(const registry::Record& record, const char* column)
{
    const auto* id = std::get_if<core::RecordId>(&record.value(QLatin1StringView(column)));
    return id != nullptr ? *id : core::RecordId();
}

NewRecord::NewRecord(registry::Entity entity)
    : m_row{{entity, core::RecordId::random()}, {}}
{
}

void NewRecord::set(const char* column, const registry::Value& value)
{
    const auto& variable = registry::variable(m_row.row.entity, QLatin1StringView(column));
    auto checked = cellValue(variable, value);
    if (!checked) {
        m_error = m_error ? m_error : checked.error();
    } else if (!registry::isMissing(*checked)) {
        m_row.cells.emplace_back(variable.id, std::move(*checked));
    }
}

core::Result<registry::NewRow> NewRecord::row() const
{
    if (m_error) {
        return *m_error;
    }
    return m_row;
}

core::Result<registry::Record> NewRecord::store(registry::RecordRepository& records) const
{
    RANGKUL_LET(created, row());
    registry::Edit edit;
    edit.created.push_back(std::move(created));
    RANGKUL_TRY(records.apply(edit));
    return records.record(m_row.row);
}

void RecordEdit::create(const NewRecord& record)
{
    auto row = record.row();
    if (!row) {
        m_error = m_error ? m_error : row.error();
        return;
    }
    m_edit.created.push_back(std::move(*row));
}

void RecordEdit::set(const registry::RowRef& row, const char* column, const registry::Value& value)
{
    const auto& variable = registry::variable(row.entity, QLatin1StringView(column));
    auto checked = cellValue(variable, value);
    if (!checked) {
        m_error = m_error ? m_error : checked.error();
        return;
    }
    m_edit.cells.push_back({row, variable.id, std::move(*checked)});
}

core::Result<registry::Commit> RecordEdit::store(registry::RecordRepository& records) const
{
    RANGKUL_LET(whole, edit());
    return records.apply(whole);
}

core::Result<registry::Edit> RecordEdit::edit() const
{
    if (m_error) {
        return *m_error;
    }
    return m_edit;
}

} // namespace rangkul::services
