// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_workspace.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/search_index.h"
#include "rangkul/registryui/household_columns.h"

namespace rangkul::test {

using Column = QLatin1StringView;

/// Two families of Kota Contoh in a workspace: that of Ngadiman (head, wife, grown son, small
/// daughter) and that of Sulastri (head and child) in a dwelling of its own.
struct SampleCity
{
    FakeWorkspace fake;
    RecordId region;
    RecordId dwelling;
    RecordId family; ///< of Ngadiman
    RecordId head;
    RecordId wife;
    RecordId son;
    RecordId toddler;
    RecordId otherDwelling;
    RecordId otherFamily; ///< of Sulastri
    RecordId otherHead;
    RecordId otherChild;
    RecordId pkh;
    RecordId pip;

    SampleCity()
    {
        using namespace registry::codes;
        fake.addRegion(QStringLiteral("99.01.01"), QStringLiteral("Mojoroto"), 3);
        region = fake.addRegion(QStringLiteral("99.01.01.1001"), QStringLiteral("Kampung Baru"), 4,
                                QStringLiteral("99.01.01"));
        dwelling = fake.addDwelling(region, registry::GeoPoint{112.01, -7.82});
        family = fake.addHousehold(dwelling, 1, presence::kFound);
        head = person(family, QStringLiteral("NGADIMAN"), relation::kHead, sex::kMale,
                      QDate(1970, 3, 4), QStringLiteral("9901010403700001"));
        wife = person(family, QStringLiteral("SITI AMINAH"), relation::kSpouse, sex::kFemale,
                      QDate(1974, 5, 6), QStringLiteral("9901014605740002"));
        son = person(family, QStringLiteral("MOCH RIDWAN"), relation::kChild, sex::kMale,
                     QDate(1998, 7, 8), QStringLiteral("9901010807980003"));
        toddler = person(family, QStringLiteral("PUTRI AYU"), relation::kChild, sex::kFemale,
                         QDate(2023, 2, 1), QString());
        otherDwelling = fake.addDwelling(region, std::nullopt);
        otherFamily = fake.addHousehold(otherDwelling, 0);
        otherHead = person(otherFamily, QStringLiteral("SULASTRI"), relation::kHead, sex::kFemale,
                           QDate(1985, 2, 3), QStringLiteral("9901014302850004"));
        otherChild = person(otherFamily, QStringLiteral("BAYU"), relation::kChild, sex::kMale,
                            QDate(2010, 4, 5), QString());
        pkh = fake.addProgram(QStringLiteral("Program Keluarga Harapan"), QStringLiteral("PKH"));
        pip = fake.addProgram(QStringLiteral("Program Indonesia Pintar"), QStringLiteral("PIP"));
        fillHousing();
    }

    RecordId person(const RecordId& household, const QString& name, qint64 relation, qint64 sex,
                    QDate born, const QString& nik)
    {
        const RecordId id = fake.addPerson(household, name, relation, sex, born);
        if (!nik.isEmpty()) {
            put(registry::Entity::Person, id, {{Column("nik"), nik}});
        }
        put(registry::Entity::Person, id,
            {{Column("marital"), qint64(born < QDate(1990, 1, 1) ? 2 : 1)},
             {Column("member_since"), QDate(2023, 3, 1)}});
        return id;
    }

    void fillHousing()
    {
        put(registry::Entity::Dwelling, dwelling,
            {{Column("address"), QStringLiteral("Jl. Melati 3")},
             {Column("rt"), QStringLiteral("002")},
             {Column("rw"), QStringLiteral("005")},
             {Column("floor_area"), 36.0},
             {Column("floor"), qint64(6)},
             {Column("wall"), qint64(1)},
             {Column("roof"), qint64(2)},
             {Column("tenure"), qint64(1)},
             {Column("water"), qint64(4)},
             {Column("lighting"), qint64(1)},
             {Column("power_1"), qint64(1)}});
        put(registry::Entity::Dwelling, otherDwelling,
            {{Column("address"), QStringLiteral("Gg. Mawar 8")},
             {Column("rt"), QStringLiteral("003")}});
        put(registry::Entity::Household, family,
            {{Column("kk_number"), QStringLiteral("9901011203150007")},
             {Column("income_month"), qint64(1250000)},
             {Column("member_count"), qint64(4)},
             {Column("housed_since"), QDate(2015, 1, 1)}});
    }

    void put(registry::Entity entity, const RecordId& id,
             const std::vector<FakeRegister::Cell>& cells)
    {
        fake.rows.put(entity, id, cells);
    }

    registry::Value stored(registry::Entity entity, const RecordId& id, const char* column) const
    {
        return fake.rows.stored({entity, id}, Column(column));
    }

    /// An index over what is in the register now.
    std::function<registry::SearchResult(const QString&, size_t)> search() const
    {
        registry::SearchIndexPart part;
        for (const registry::Record& row : fake.rows.rows(registry::Entity::Household)) {
            const auto profile = *fake.rows.profile(row.ref().id);
            registry::SearchHousehold entry;
            entry.id = row.ref().id;
            entry.kk = row.text(Column("kk_number"));
            entry.address = profile.dwelling->text(Column("address"));
            entry.rt = profile.dwelling->text(Column("rt"));
            entry.rw = profile.dwelling->text(Column("rw"));
            entry.regionNames = {profile.region->text(Column("name"))};
            for (const registry::Record& member : profile.members) {
                entry.members.push_back(
                    {member.ref().id, member.text(Column("name")), member.text(Column("nik")), {}});
            }
            part.add(entry);
        }
        std::vector<registry::SearchIndexPart> parts;
        parts.push_back(std::move(part));
        auto index =
            std::make_shared<registry::SearchIndex>(registry::SearchIndex::build(std::move(parts)));
        return [index](const QString& text, size_t most) {
            return index->search(text, most);
        };
    }

    registryui::NameSource names() const
    {
        return {[this](const RecordId& id) {
                    const auto profile = fake.rows.profile(id);
                    return profile && !profile->members.empty()
                               ? profile->members.front().text(Column("name"))
                               : QString();
                },
                [this](const RecordId& id) {
                    const auto profile = fake.rows.profile(id);
                    return profile && profile->dwelling ? profile->dwelling->text(Column("address"))
                                                        : QString();
                }};
    }
};

} // namespace rangkul::test
