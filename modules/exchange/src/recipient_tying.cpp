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

RecipientTying::RecipientTying(RecipientState& state, const ImportRegister& records)
    : m_state(state)
    , m_records(records)
    , m_matcher(records, state.options.unit != unit::kPerson)
    , m_receipts(state.options)
    , m_pairs(records)
{
}

core::Status RecipientTying::tieRow(RowFact& fact, const ListRow& row,
                                    const RecipientMatcher::Persons* found)
{
    m_state.tiedOfFact.push_back(KeyTable::kNone);
    if (fact.rejected) {
        ++m_state.summary.broken;
        return core::Done{};
    }
    const int place = m_state.import.placeOf(m_state.scan(), fact.place);
    const RecordId village =
        place < 0 ? RecordId() : m_state.import.regions->places()[static_cast<size_t>(place)].id;
    RANGKUL_LET(match, m_matcher.match(row, village, found));
    if (match.by == TieBy::Nothing) {
        refuse(fact, row, match);
        return core::Done{};
    }
    return accept(fact, row, match);
}

void RecipientTying::refuse(RowFact& fact, const ListRow& row, const RecipientMatch& match)
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

core::Status RecipientTying::accept(RowFact& fact, const ListRow& row, const RecipientMatch& match)
{
    TiedRecipient tied{fact.row,       match.by, match.person, match.household,
                       match.dwelling, false,    false};
    const Receipt& receipt = m_receipts.read(row);
    if (receipt.program.isNull()) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("recipients.no_program"),
                     {listText(row.program)}};
    }
    RANGKUL_LET(recorded, isRecorded(tied, receipt));
    tied.isAlready = recorded;
    if (m_receipts.isOther()) {
        m_stage = stageNumber(receipt);
    }
    tied.isDouble = isTold(row, tied);
    const QLatin1StringView doubt =
        tied.isDouble ? rule::kRecipientDouble : rule::kRecipientAlready;
    if (tied.isDouble || tied.isAlready) {
        ++m_state.summary.doubled;
        m_state.import.problems.add(0, fact.row, nameColumn(), *findRule(doubt), row.name);
    } else {
        RANGKUL_LET(goes, mayGo(fact, row, receipt, tied));
        if (!goes) {
            return core::Done{};
        }
        ++m_state.summary.tied;
    }
    m_state.tiedOfFact.back() = static_cast<std::uint32_t>(m_state.tied.size());
    m_state.tied.push_back(std::move(tied));
    return core::Done{};
}

core::Result<bool> RecipientTying::mayGo(RowFact& fact, const ListRow& row, const Receipt& receipt,
                                         TiedRecipient& tied)
{
    namespace together = registry::codes::compatibility;
    RANGKUL_LET(answer, m_pairs.answer(receipt, tied));
    if (answer <= together::kAllowed) {
        return true;
    }
    const bool isForbidden = answer == together::kForbidden;
    tied.isOverridden = isForbidden && !m_state.options.overrideNote.isEmpty();
    if (tied.isOverridden) {
        return true;
    }
    ++(isForbidden ? m_state.summary.forbidden : m_state.summary.warned);
    fact.rejected = isForbidden;
    const Rule* told = findRule(isForbidden ? rule::kRecipientForbidden : rule::kRecipientDoubtful);
    m_state.import.problems.add(0, fact.row, nameColumn(), *told, row.name);
    return !isForbidden;
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

int RecipientTying::stageNumber(const Receipt& receipt)
{
    const QByteArray stage = QByteArray::number(receipt.year) + '\x1F' + receipt.stage.toUtf8() +
                             '\x1F' + receipt.program.bytes().toByteArray();
    const auto known = m_stages.constFind(stage);
    return known != m_stages.constEnd()
               ? *known
               : *m_stages.insert(stage, static_cast<int>(m_stages.size()));
}

bool RecipientTying::isTold(const ListRow& row, const TiedRecipient& tied)
{
    const qsizetype before = m_toldReceivers.size();
    m_toldReceivers.insert({receiver(tied), m_stage});
    const bool isReceiverTold = m_toldReceivers.size() == before;
    return (!row.card.empty() && isCardTold(row)) || isReceiverTold;
}

/// Two people under one card number are two people; one name is one bill too many.
bool RecipientTying::isCardTold(const ListRow& row)
{
    const std::pair card(QByteArray(row.card.data(), static_cast<qsizetype>(row.card.size())),
                         m_stage);
    for (auto told = m_toldCards.constFind(card);
         told != m_toldCards.constEnd() && told.key() == card; ++told) {
        if (core::normalName(toQString(*told)) == core::normalName(toQString(row.name))) {
            return true;
        }
    }
    m_toldCards.insert(card, row.name);
    return false;
}

core::Result<bool> RecipientTying::isRecorded(const TiedRecipient& tied, const Receipt& receipt)
{
    const Entity entity = m_state.options.unit == unit::kPerson      ? Entity::Person
                          : m_state.options.unit == unit::kHousehold ? Entity::Household
                                                                     : Entity::Dwelling;
    const RecordId who = receiver(tied);
    if (tied.household.isNull() || who.isNull()) {
        return false;
    }
    if (!m_hasBenefits.contains(receipt.program)) {
        RANGKUL_LET(any, m_records.hasBenefits(receipt.program));
        m_hasBenefits.insert(receipt.program, any);
    }
    if (!m_hasBenefits.value(receipt.program)) {
        return false;
    }
    RANGKUL_LET(benefits, m_records.benefitsOf(tied.household, {entity, who}));
    return std::any_of(benefits.begin(), benefits.end(), [&](const registry::Record& benefit) {
        return reference(benefit, "program_id") == receipt.program &&
               benefit.integer(column("year")).value_or(0) == receipt.year &&
               benefit.text(column("stage")) == receipt.stage;
    });
}

} // namespace rangkul::exchange
