// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_reader.h"

#include "rangkul/core/address_normal.h"
#include "row_columns.h"
#include "row_rules.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

using registry::Entity;
using registry::Value;
using registry::ValueType;
using registry::Variable;

constexpr size_t kFreeTextBytes = 100; // shorter is always within the limits of the register

/// Deciles and floor areas have rules of their own that say more.
bool isOutOfRange(const Variable& variable, const Slot& slot)
{
    if (slot.kind == SlotKind::Day || variable.entity == Entity::Ranking ||
        isOneOf(variable, {"floor_area"})) {
        return false;
    }
    const Value value = slot.kind == SlotKind::Integer ? Value(slot.integer) : Value(slot.real);
    return !registry::checkedValue(variable, value);
}

/// Text that registry::checkedValue() would give back unchanged.
bool isPlainText(std::string_view text)
{
    if (text.size() > kFreeTextBytes) {
        return false;
    }
    char before = 'x';
    for (const char c : text) {
        if (c < 0x20 || c == 0x7F || (c == ' ' && before == ' ')) {
            return false;
        }
        before = c;
    }
    return true;
}

/// A number of RT or RW that needs at most zeros in front; "000" is left to the register.
bool isRtRw(const ColumnReader& reader, std::string_view text)
{
    return isOneOf(*reader.field.variable, {"rt", "rw"}) && text.size() <= 3 &&
           text.find_first_not_of("0123456789") == std::string_view::npos &&
           text.find_first_not_of('0') != std::string_view::npos;
}

/// Ids come with blanks and apostrophes from spreadsheets; they join files only without.
void appendId(std::string& out, std::string_view text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\'') {
            out += c;
        }
    }
}

} // namespace

void RowReading::add(QLatin1StringView id, int column, std::string_view value, std::string hint)
{
    const Rule* found = findRule(id);
    isRejected = isRejected || found->level == Level::Error;
    problems.push_back({found, column, value, std::move(hint)});
}

bool RowReader::read(const TableRow& row, RowReading& out)
{
    if (row.number < m_firstData || m_noData.isNoData(row)) {
        return false;
    }
    out.number = row.number;
    out.values.assign(m_columns.size(), Slot());
    out.problems.clear();
    out.isRejected = false;
    out.nik = out.kk = {};
    for (size_t i = 0; i < m_columns.size(); ++i) {
        ColumnReader& reader = m_columns[i];
        readCell(reader, row.at(static_cast<size_t>(reader.column)), out.values[i], out);
    }
    collectFacts(out);
    collectKey(out);
    collectPlace(row, out);
    if (!out.problems.empty()) {
        findShiftedColumns(out);
    }
    if (m_checkWidth && row.cells.size() > m_width) {
        out.add(rule::kRowWidth, static_cast<int>(m_width), row.at(m_width).text);
    }
    checkRow(*this, out);
    return true;
}

void RowReader::readCell(ColumnReader& reader, const Cell& cell, Slot& slot, RowReading& out)
{
    std::string_view text = trimmed(cell.text);
    if (reader.fillDown) {
        std::string& above = m_filledDown[static_cast<size_t>(&reader - m_columns.data())];
        if (text.empty()) {
            text = above;
        } else {
            above = text;
        }
    }
    if (text.empty()) {
        return;
    }
    slot.text = text;
    CellOutcome outcome = CellOutcome::Good;
    switch (reader.kind) {
    case ColumnReader::Kind::Code:
        readCode(reader, text, slot, out);
        return;
    case ColumnReader::Kind::Integer:
        outcome = readInteger(text, m_decimal, slot.integer);
        slot.kind = SlotKind::Integer;
        break;
    case ColumnReader::Kind::Real:
        outcome = readReal(text, cell.kind, m_decimal, slot.real);
        slot.kind = SlotKind::Real;
        break;
    case ColumnReader::Kind::Day:
        outcome = readDay(text, cell.kind, m_monthFirst, slot.integer);
        slot.kind = SlotKind::Day;
        break;
    case ColumnReader::Kind::FreeText:
    case ColumnReader::Kind::Digits:
        readText(reader, text, slot, out);
        return;
    case ColumnReader::Kind::Nik:
    case ColumnReader::Kind::Kk:
        readIdentity(reader, text, slot, out);
        return;
    case ColumnReader::Kind::Role:
        readRole(reader, cell, text, slot, out);
        return;
    }
    if (outcome == CellOutcome::Good && isOutOfRange(*reader.field.variable, slot)) {
        outcome = CellOutcome::Bad;
    }
    if (outcome != CellOutcome::Good) {
        slot.kind = SlotKind::Missing;
    }
    if (outcome == CellOutcome::Bad) {
        const bool day = reader.kind == ColumnReader::Kind::Day;
        const bool decile = reader.field.variable->entity == Entity::Ranking &&
                            reader.kind == ColumnReader::Kind::Integer;
        out.add(day ? rule::kDateForm : (decile ? rule::kDecileRange : rule::kNumberForm),
                reader.column, text);
    }
}

void RowReader::readCode(ColumnReader& reader, std::string_view text, Slot& slot,
                         RowReading& out) const
{
    if (saysNothing(text)) {
        return;
    }
    const auto code = reader.translate.codeOfUtf8(
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (code) {
        slot.kind = SlotKind::Integer;
        slot.integer = *code;
    } else {
        out.add(rule::kCodeUnknown, reader.column, text);
    }
}

void RowReader::readText(const ColumnReader& reader, std::string_view text, Slot& slot,
                         RowReading& out) const
{
    if (saysNothing(text)) {
        return;
    }
    if (reader.kind == ColumnReader::Kind::FreeText && isPlainText(text)) {
        slot.kind = SlotKind::Text;
        return;
    }
    if (isRtRw(reader, text)) {
        slot.kind = text.size() == 3 ? SlotKind::Text : SlotKind::Form;
        return;
    }
    const auto value = registry::checkedValue(
        *reader.field.variable,
        Value(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
    if (!value) {
        out.add(rule::kTextForm, reader.column, text);
    } else if (!registry::isMissing(*value)) {
        slot.kind = SlotKind::Form;
    }
}

void RowReader::readIdentity(const ColumnReader& reader, std::string_view text, Slot& slot,
                             RowReading& out) const
{
    const bool nik = reader.kind == ColumnReader::Kind::Nik;
    IdentityReading& reading = nik ? out.nik : out.kk;
    reading = nik ? readNikCell(text) : readKkCell(text);
    switch (reading.state) {
    case IdentityState::Missing:
        return;
    case IdentityState::Good:
        slot.kind = SlotKind::Text;
        return;
    case IdentityState::Cleaned:
        slot.kind = SlotKind::Form;
        out.add(nik ? rule::kNikCleaned : rule::kKkCleaned, reader.column, text);
        return;
    case IdentityState::Masked:
        slot.kind = SlotKind::Form;
        out.add(nik ? rule::kNikMasked : rule::kKkMasked, reader.column, text);
        return;
    case IdentityState::BadForm:
        out.add(nik ? rule::kNikForm : rule::kKkForm, reader.column, text);
        return;
    case IdentityState::Damaged:
        out.add(nik ? rule::kNikDamaged : rule::kKkDamaged, reader.column, text);
        return;
    }
}

void RowReader::readRole(const ColumnReader& reader, const Cell& cell, std::string_view text,
                         Slot& slot, RowReading& out) const
{
    CellOutcome outcome = CellOutcome::Good;
    slot.kind = SlotKind::Real;
    switch (reader.field.role) {
    case FieldRole::Age:
        outcome =
            readReal(text, cell.kind,
                     m_decimal == core::DecimalSign::Unknown ? core::DecimalSign::Dot : m_decimal,
                     slot.real);
        break;
    case FieldRole::Latitude:
    case FieldRole::Longitude:
        outcome = readReal(text, CellKind::Number, core::DecimalSign::Dot, slot.real);
        if (outcome == CellOutcome::Bad) {
            outcome = readReal(text, CellKind::Text, core::DecimalSign::Comma, slot.real);
        }
        break;
    case FieldRole::AgeBand: {
        registry::SourceTranslator& translate =
            const_cast<ColumnReader&>(reader).translate; // a cache, no state
        const auto yes =
            translate.codeOfUtf8(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        slot.kind = yes ? SlotKind::Integer : SlotKind::Missing;
        slot.integer = yes.value_or(0);
        return;
    }
    case FieldRole::RtRw:
        slot.kind = SlotKind::Text;
        if (!core::parseRtRw(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))) {
            slot.kind = SlotKind::Missing;
            out.add(rule::kTextForm, reader.column, text);
        }
        return;
    default:
        slot.kind = SlotKind::Text;
        return;
    }
    if (outcome != CellOutcome::Good) {
        slot.kind = SlotKind::Missing;
    }
    if (outcome == CellOutcome::Bad) {
        out.add(rule::kNumberForm, reader.column, text);
    }
}

void RowReader::collectFacts(RowReading& out) const
{
    const auto slot = [&](int index) {
        return index < 0 ? Slot() : out.values[static_cast<size_t>(index)];
    };
    const auto integer = [&](int index, qint64 otherwise) {
        const Slot s = slot(index);
        return s.kind == SlotKind::Missing ? otherwise : s.integer;
    };
    out.sex = integer(m_known.sex, 0);
    out.relation = integer(m_known.relation, 0);
    out.birth = integer(m_known.birth, 0);
    out.memberCount = integer(m_known.memberCount, -1);
    const Slot age = slot(m_known.age);
    out.age = age.kind == SlotKind::Missing ? -1 : static_cast<qint64>(age.real);
    out.personId = slot(m_known.personId).text;
    out.name = slot(m_known.name).text;
    const Slot latitude = slot(m_known.latitude);
    const Slot longitude = slot(m_known.longitude);
    const bool both = latitude.kind == SlotKind::Real && longitude.kind == SlotKind::Real;
    out.latitude = both ? std::optional(latitude.real) : std::nullopt;
    out.longitude = both ? std::optional(longitude.real) : std::nullopt;
}

void RowReader::collectKey(RowReading& out)
{
    out.key.clear();
    if (m_known.key < 0) {
        return;
    }
    const auto index = static_cast<size_t>(m_known.key);
    const Slot& slot = out.values[index];
    const ColumnReader& reader = m_columns[index];
    if (reader.kind == ColumnReader::Kind::Kk) {
        if (out.kk.isGood()) {
            out.key = identityText(out.kk.number);
        } else if (out.kk.state == IdentityState::Missing) {
            out.add(rule::kListIdMissing, reader.column, slot.text);
        } else if (out.kk.state == IdentityState::Masked) {
            out.key = slot.text;
        }
    } else if (reader.kind == ColumnReader::Kind::Nik) {
        out.key = out.nik.isGood() ? identityText(out.nik.number) : std::string();
    } else if (slot.kind == SlotKind::Missing) {
        out.add(rule::kListIdMissing, reader.column, slot.text);
    } else {
        appendId(out.key, slot.text);
    }
}

void RowReader::collectPlace(const TableRow& row, RowReading& out)
{
    m_placeKey.clear();
    bool any = false;
    for (const int column : m_placeColumns) {
        const std::string_view text =
            column < 0 ? std::string_view() : trimmed(row.at(static_cast<size_t>(column)).text);
        any = any || !text.empty();
        m_placeKey.append(text);
        m_placeKey += '\x1F';
    }
    if (!any) {
        out.place = KeyTable::kNone;
        return;
    }
    if (m_lastPlace == KeyTable::kNone || m_placeKey != m_lastKey) {
        m_lastPlace = m_places.add(m_placeKey);
        m_lastKey = m_placeKey;
    }
    out.place = m_lastPlace;
}

/// An unknown label that the column beside it would know has slipped out of its place.
void RowReader::findShiftedColumns(RowReading& out)
{
    const auto readerAt = [&](int column) -> ColumnReader* {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                        [&](const ColumnReader& r) { return r.column == column; });
        const bool isCode = found != m_columns.end() && found->kind == ColumnReader::Kind::Code;
        return isCode ? &*found : nullptr;
    };
    const auto fits = [&](const RowProblem& problem, int step) {
        ColumnReader* neighbour = readerAt(problem.column + step);
        const bool isNumber = problem.value.find_first_not_of("0123456789.,") == std::string::npos;
        const QByteArrayView bytes(problem.value.data(),
                                   static_cast<qsizetype>(problem.value.size()));
        return neighbour && !isNumber && neighbour->translate.codeOfUtf8(bytes).has_value();
    };
    bool shifted = false;
    std::vector<RowProblem> kept;
    for (RowProblem& problem : out.problems) {
        if (problem.rule->id != rule::kCodeUnknown || !(fits(problem, 1) || fits(problem, -1))) {
            kept.push_back(std::move(problem));
        } else if (!shifted) {
            shifted = true;
            problem.rule = findRule(rule::kColumnsShifted);
            kept.push_back(std::move(problem));
        }
    }
    out.problems = std::move(kept);
}

} // namespace rangkul::exchange
