// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipient_matcher.h"

#include "rangkul/core/identity_number.h"
#include "rangkul/core/name_normal.h"
#include "rangkul/core/nik.h"
#include "rangkul/core/similarity.h"
#include "record_questions.h"

namespace rangkul::exchange {

namespace {

using core::RecordId;
using registry::KnownPerson;

constexpr double kSameName = 0.85;  ///< beside an equal NIK
constexpr double kAloneName = 0.90; ///< beside birth date and village only
constexpr double kLikeName = 0.75;  ///< worth showing as a candidate

double nameLikeness(const KnownPerson& person, const ListRow& row)
{
    return core::nameSimilarity(core::nameTokens(person.name),
                                core::nameTokens(toQString(row.name)));
}

bool bornAlike(const KnownPerson& person, const ListRow& row)
{
    return person.birth.isValid() && row.birth != 0 && person.birth.toJulianDay() == row.birth;
}

} // namespace

void RecipientMatcher::tie(const KnownPerson& person, TieBy by, RecipientMatch& match)
{
    match.by = by;
    match.person = person.id;
    match.household = person.household;
    match.dwelling = person.dwelling;
    match.candidates.clear();
}

core::Result<RecipientMatch> RecipientMatcher::match(const ListRow& row, const RecordId& village,
                                                     const Persons* found) const
{
    RecipientMatch match;
    RANGKUL_LET(byNumber, byNik(row, found, match));
    if (byNumber) {
        return match;
    }
    RANGKUL_LET(byName, byNameAndBirth(row, village, match));
    if (byName) {
        return match;
    }
    RANGKUL_LET(byFamily, byKk(row, match));
    (void)byFamily;
    return match;
}

core::Result<bool> RecipientMatcher::byNik(const ListRow& row, const Persons* found,
                                           RecipientMatch& match) const
{
    if (!row.nik.isGood()) {
        return false;
    }
    Persons asked;
    if (!found) {
        RANGKUL_LET(known,
                    m_records.knownByNik(QString::fromStdString(identityText(row.nik.number))));
        asked = std::move(known);
        found = &asked;
    }
    Persons same;
    for (const KnownPerson& person : *found) {
        if (!person.isActive) {
            continue;
        }
        match.candidates.push_back(person.id);
        const bool nothingToCompare = row.name.empty() && row.birth == 0;
        if (nothingToCompare || bornAlike(person, row) || nameLikeness(person, row) >= kSameName) {
            same.push_back(person);
        }
    }
    if (same.size() == 1) {
        tie(same.front(), TieBy::Nik, match);
        return true;
    }
    return !match.candidates.empty(); // somebody else's number, or two persons': a person decides
}

core::Result<bool> RecipientMatcher::byNameAndBirth(const ListRow& row, const RecordId& village,
                                                    RecipientMatch& match) const
{
    if (row.name.empty() || row.birth == 0 || village.isNull()) {
        return false;
    }
    RANGKUL_LET(born, m_records.knownBornOn(QDate::fromJulianDay(row.birth), village));
    Persons same;
    for (KnownPerson& person : born) {
        const double likeness = nameLikeness(person, row);
        if (!person.isActive || likeness < kLikeName) {
            continue;
        }
        match.candidates.push_back(person.id);
        if (likeness >= kAloneName) {
            same.push_back(std::move(person));
        }
    }
    // A NIK in the list that nobody here has, or one that cannot be read, leaves a doubt.
    const QString nik = same.size() == 1 ? same.front().nik : QString();
    const bool masked = row.nik.state == IdentityState::Masked;
    const bool contradicts = row.nik.isGood() && !nik.isEmpty();
    if (same.size() == 1 && !contradicts && !(masked && nik.isEmpty())) {
        tie(same.front(), TieBy::NameBirth, match);
        return true;
    }
    return !match.candidates.empty();
}

core::Result<bool> RecipientMatcher::byKk(const ListRow& row, RecipientMatch& match) const
{
    if (!m_householdReceives || !row.kk.isGood()) {
        return false;
    }
    RANGKUL_LET(found, m_records.knownByKk(QString::fromStdString(identityText(row.kk.number))));
    std::erase_if(found, [](const registry::KnownHousehold& one) { return !one.isActive; });
    if (found.size() != 1) {
        return false;
    }
    match.by = TieBy::Kk;
    match.household = found.front().id;
    match.dwelling = found.front().dwelling;
    return true;
}

} // namespace rangkul::exchange
