// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_row.h"

#include "record_questions.h"

namespace rangkul::exchange {

using registry::Entity;

ListCells::ListCells(const RowReader& reader)
{
    for (size_t i = 0; i < reader.columns().size(); ++i) {
        const Field& field = reader.columns()[i].field;
        const int index = static_cast<int>(i);
        if (field.role == FieldRole::Program) {
            m_program = index;
        } else if (field.role == FieldRole::Month) {
            m_month = index;
        } else if (field.role == FieldRole::Card) {
            m_card = index;
        } else if (field.isCell(Entity::Benefit, column("stage"))) {
            m_stage = index;
        } else if (field.isCell(Entity::Benefit, column("year"))) {
            m_year = index;
        } else if (field.isCell(Entity::Person, column("bpjs_number"))) {
            m_bpjs = index;
        }
    }
}

ListRow ListCells::read(const RowReading& row) const
{
    const auto textAt = [&](int index) {
        return index < 0 ? std::string_view() : row.values[static_cast<size_t>(index)].text;
    };
    ListRow out;
    out.nik = row.nik;
    out.kk = row.kk;
    out.birth = row.birth;
    out.name = row.name;
    out.program = textAt(m_program);
    out.month = textAt(m_month);
    out.stage = textAt(m_stage);
    out.card = textAt(m_bpjs >= 0 ? m_bpjs : m_card);
    if (m_year >= 0 && row.values[static_cast<size_t>(m_year)].kind == SlotKind::Integer) {
        out.year = row.values[static_cast<size_t>(m_year)].integer;
    }
    return out;
}

void ListRows::add(const ListRow& row)
{
    const ListRow before = m_rows.empty() ? ListRow() : m_rows.back();
    ListRow& kept = m_rows.emplace_back(row);
    keep(kept.name, before.name);
    keep(kept.program, before.program);
    keep(kept.month, before.month);
    keep(kept.stage, before.stage);
    keep(kept.card, before.card);
}

void ListRows::keep(std::string_view& text, std::string_view before)
{
    text = text == before ? before : m_texts.keep(text);
}

QString listText(std::string_view text)
{
    return toQString(text).simplified();
}

const Receipt& ReceiptReader::read(const ListRow& row)
{
    m_isOther = !m_any || row.program != m_program || row.month != m_month ||
                row.stage != m_stage || row.year != m_year;
    if (!m_isOther) {
        return m_receipt;
    }
    m_any = true;
    m_program = row.program;
    m_month = row.month;
    m_stage = row.stage;
    m_year = row.year;
    m_receipt = {m_options.programByName.value(listText(row.program), m_options.program),
                 row.year.value_or(m_options.year), m_options.stage};
    const QString stage = listText(row.stage);
    const QString month = listText(row.month);
    if (!stage.isEmpty() || !month.isEmpty()) {
        m_receipt.stage = stage.isEmpty() ? month : stage;
    }
    return m_receipt;
}

} // namespace rangkul::exchange
