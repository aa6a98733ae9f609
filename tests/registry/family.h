// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_register_calls.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/household_rules.h"

namespace rangkul::test {

using registry::Cells;
using registry::HouseholdProfile;
using registry::MemberRelation;

inline const QDate kToday(2026, 11, 21);

inline RecordId recordId(int n)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[0] = 1;
    bytes[14] = static_cast<std::uint8_t>(n / 256);
    bytes[15] = static_cast<std::uint8_t>(n % 256);
    return RecordId(bytes);
}

/// An officer whose new rows are numbered from 5000.
inline registry::Decision officer()
{
    registry::Decision decision{.today = kToday, .officer = QStringLiteral("Petugas Contoh")};
    decision.newId = [next = std::make_shared<int>(5000)] {
        return recordId((*next)++);
    };
    return decision;
}

inline Cells cells(Entity entity, const std::vector<FakeRegister::Cell>& wanted)
{
    Cells out;
    for (const auto& [column, value] : wanted) {
        out.emplace_back(registry::variable(entity, column).id, value);
    }
    return out;
}

inline Value date(int year, int month, int day)
{
    return QDate(year, month, day);
}

/// Two households of Kota Contoh: A with a head (101), his wife (102), a grown son (103), a small
/// daughter (104) and the head's mother (105); B with a woman (201) and her child (202).
struct TwoFamilies
{
    FakeRegister store;
    RecordId a = recordId(10);
    RecordId b = recordId(20);

    TwoFamilies()
    {
        using namespace registry::codes;
        store.put(Entity::Dwelling, recordId(1), {});
        store.put(Entity::Dwelling, recordId(2), {});
        household(a, 1, 5);
        household(b, 2, 2);
        person(101, a, relation::kHead, sex::kMale, QDate(1970, 3, 4));
        person(102, a, relation::kSpouse, sex::kFemale, QDate(1974, 5, 6));
        person(103, a, relation::kChild, sex::kMale, QDate(1998, 7, 8));
        person(104, a, relation::kChild, sex::kFemale, QDate(2022, 9, 10));
        person(105, a, relation::kParent, sex::kFemale, QDate(1948, 1, 2));
        person(201, b, relation::kHead, sex::kFemale, QDate(1985, 2, 3));
        person(202, b, relation::kChild, sex::kMale, QDate(2010, 4, 5));
    }

    void household(const RecordId& id, int dwelling, qint64 members)
    {
        store.put(Entity::Household, id,
                  {{QLatin1StringView("dwelling_id"), recordId(dwelling)},
                   {QLatin1StringView("housed_since"), date(2015, 1, 1)},
                   {QLatin1StringView("member_count"), members}});
    }

    void person(int n, const RecordId& household, qint64 relation, qint64 sex, QDate born)
    {
        const bool isGrown = born < QDate(1996, 1, 1);
        store.put(Entity::Person, recordId(n),
                  {{QLatin1StringView("household_id"), household},
                   {QLatin1StringView("relation"), relation},
                   {QLatin1StringView("member_since"), date(2022, 10, 1)},
                   {QLatin1StringView("name"), QStringLiteral("Orang Contoh %1").arg(n)},
                   {QLatin1StringView("sex"), sex},
                   {QLatin1StringView("marital"), qint64(isGrown ? 2 : 1)},
                   {QLatin1StringView("birth_date"), born}});
    }

    HouseholdProfile profile(const RecordId& household) const { return *store.profile(household); }
    Value personCell(int n, const char* column) const
    {
        return store.stored({Entity::Person, recordId(n)}, QLatin1StringView(column));
    }
    Value householdCell(const RecordId& id, const char* column) const
    {
        return store.stored({Entity::Household, id}, QLatin1StringView(column));
    }
};

inline QString refusal(const core::Result<registry::Edit>& edit)
{
    return edit ? QString() : edit.error().reason;
}

inline qsizetype headCount(const HouseholdProfile& profile)
{
    const auto members = registry::presentMembers(profile);
    return std::count_if(members.begin(), members.end(), [](const Record* member) {
        return member->integer(QLatin1StringView("relation")) == registry::codes::relation::kHead;
    });
}

} // namespace rangkul::test
