// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipient_tying.h"

#include "rangkul/core/name_normal.h"
#include "rangkul/registry/codes.h"
#include "record_questions.h"

namespace rangkul::exchange {

using core::Error;
using core::ErrorCode;
using core::RecordId;
using registry::Entity;

namespace unit = registry::codes::benefit_unit;

namespace {

std::string_view textAt(const RowReading& row, int index)
{
    return index < 0 ? std::string_view() : row.values[static_cast<size_t>(index)].text;
}

} // namespace

ListCells::ListCells(const RowReader& reader)
{
    for (size_t i = 0; i < reader.columns().size(); ++i) {
        const Field& field = reader.columns()[i].field;
        const int index = static_cast<int>(i);
        if (field.role == FieldRole::Program) {
            program = index;
        } else if (field.role == FieldRole::Month) {
            month = index;
        } else if (field.role == FieldRole::Card) {
            card = index;
        } else if (field.isCell(Entity::Benefit, column("stage"))) {
            stage = index;
        } else if (field.isCell(Entity::Benefit, column("year"))) {
            year = index;
        } else if (field.isCell(Entity::Person, column("bpjs_number"))) {
            bpjs = index;
        }
    }
}

QString listText(const RowReading& row, int index)
{
    const std::string_view text = textAt(row, index);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

Receipt receiptOf(const RecipientOptions& options, const ListCells& cells, const RowReading& row)
{
    Receipt receipt{options.program, options.year, options.stage};
    const QString name = listText(row, cells.program);
    receipt.program = options.programByName.value(name, options.program);
    if (cells.year >= 0 && row.values[static_cast<size_t>(cells.year)].kind == SlotKind::Integer) {
        receipt.year = row.values[static_cast<size_t>(cells.year)].integer;
    }
    const QString stage = listText(row, cells.stage);
    const QString month = listText(row, cells.month);
    if (!stage.isEmpty() || !month.isEmpty()) {
        receipt.stage = stage.isEmpty() ? month : stage;
    }
    return receipt;
}

RecipientTying::RecipientTying(RecipientState& state, const ImportRegister& records)
    : m_state(state)
    , m_records(records)
    , m_matcher(records, state.options.unit != unit::kPerson)
    , m_cells(state.scan().reader)
{
}

core::Status RecipientTying::tieRow(RowFact& fact, const RowReading& row)
{
    m_state.tiedOfFact.push_back(KeyTable::kNone);
    if (fact.rejected) {
        ++m_state.summary.broken;
        return core::Done{};
    }
    const int place = m_state.import.placeOf(m_state.scan(), fact.place);
    const RecordId village =
        place < 0 ? RecordId() : m_state.import.regions->places()[static_cast<size_t>(place)].id;
    RANGKUL_LET(match, m_matcher.match(row, village));
    if (match.by == TieBy::Nothing) {
        refuse(fact, row, match);
        return core::Done{};
    }
    return accept(fact, row, match);
}

void RecipientTying::refuse(RowFact& fact, const RowReading& row, const RecipientMatch& match)
{
    std::string ids;
    for (const RecordId& id : match.candidates) {
        ids += (ids.empty() ? "" : " ") + id.toString().toStdString();
    }
    const bool unsure = !match.candidates.empty();
    ++(unsure ? m_state.summary.unsure : m_state.summary.unknown);
    fact.rejected = true;
    const Rule* found = findRule(unsure ? rule::kRecipientUnsure : rule::kRecipientUnknown);
    m_state.import.problems.add(0, fact.row, nameColumn(), *found, row.name, ids);
}

core::Status RecipientTying::accept(RowFact& fact, const RowReading& row,
                                    const RecipientMatch& match)
{
    TiedRecipient tied{fact.row, match.by, match.person, match.household, {}, false, false};
    const Receipt receipt = receiptOf(m_state.options, m_cells, row);
    if (receipt.program.isNull()) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("recipients.no_program"),
                     {listText(row, m_cells.program)}};
    }
    if (!match.household.isNull()) {
        RANGKUL_LET(profile, m_records.profile(match.household));
        if (profile.dwelling) {
            tied.dwelling = profile.dwelling->ref().id;
        }
        tied.isAlready = isRecorded(profile, tied, receipt);
    }
    tied.isDouble = isTold(row, tied, receipt);
    const QLatin1StringView doubt =
        tied.isDouble ? rule::kRecipientDouble : rule::kRecipientAlready;
    if (tied.isDouble || tied.isAlready) {
        ++m_state.summary.doubled;
        m_state.import.problems.add(0, fact.row, nameColumn(), *findRule(doubt), row.name);
    } else {
        ++m_state.summary.tied;
    }
    m_state.tiedOfFact.back() = static_cast<std::uint32_t>(m_state.tied.size());
    m_state.tied.push_back(std::move(tied));
    return core::Done{};
}

int RecipientTying::nameColumn() const
{
    const RowReader& reader = m_state.scan().reader;
    const int name = reader.known().name;
    return name < 0 ? -1 : reader.columns()[static_cast<size_t>(name)].column;
}

RecordId RecipientTying::receiver(const TiedRecipient& tied) const
{
    return m_state.options.unit == unit::kPerson      ? tied.person
           : m_state.options.unit == unit::kHousehold ? tied.household
                                                      : tied.dwelling;
}

bool RecipientTying::isTold(const RowReading& row, const TiedRecipient& tied,
                            const Receipt& receipt)
{
    const QByteArray when = QByteArray::number(receipt.year) + '\x1F' + receipt.stage.toUtf8() +
                            '\x1F' + receipt.program.bytes().toByteArray();
    const RecordId who = receiver(tied);
    bool told = m_told.contains("r" + who.bytes().toByteArray() + when);
    m_told.insert("r" + who.bytes().toByteArray() + when);
    const int card = m_cells.bpjs >= 0 ? m_cells.bpjs : m_cells.card;
    const std::string_view number = textAt(row, card);
    if (!number.empty()) {
        // Two people under one card number are two people; one name is one bill too many.
        const QByteArray key = "c" +
                               QByteArray(number.data(), static_cast<qsizetype>(number.size())) +
                               when + core::normalName(toQString(row.name));
        told = told || m_told.contains(key);
        m_told.insert(key);
    }
    return told;
}

bool RecipientTying::isRecorded(const registry::HouseholdProfile& profile,
                                const TiedRecipient& tied, const Receipt& receipt) const
{
    const auto refersTo = [](const registry::Record& record, const char* name, const RecordId& id) {
        const auto* stored = std::get_if<RecordId>(&record.value(column(name)));
        return stored && *stored == id;
    };
    const char* const who = m_state.options.unit == unit::kPerson      ? "person_id"
                            : m_state.options.unit == unit::kHousehold ? "household_id"
                                                                       : "dwelling_id";
    return std::any_of(profile.benefits.begin(), profile.benefits.end(),
                       [&](const registry::Record& benefit) {
                           return refersTo(benefit, "program_id", receipt.program) &&
                                  refersTo(benefit, who, receiver(tied)) &&
                                  benefit.integer(column("year")).value_or(0) == receipt.year &&
                                  benefit.text(column("stage")) == receipt.stage;
                       });
}

} // namespace rangkul::exchange
