// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage_city.h"

#include <QDate>

#include "rangkul/demo/random.h"
#include "rangkul/registry/code_list.h"

namespace rangkul::bench {

namespace {

constexpr quint64 kSeed = 20;
constexpr int kVillages = 46;

std::vector<registry::FrameRegion> villages()
{
    std::vector<registry::FrameRegion> out;
    for (int i = 0; i < kVillages; ++i) {
        out.push_back({core::RecordId::random(), QStringLiteral("99010110%1").arg(10 + i),
                       QStringLiteral("Kelurahan %1").arg(i), 4, -1});
    }
    return out;
}

registry::FrameColumn randomColumn(const registry::Variable& variable, size_t rows,
                                   demo::Random& random)
{
    registry::FrameColumn out(variable, rows);
    std::vector<int> codes;
    if (variable.codeList != nullptr) {
        const auto* list = registry::findCodeList(QString::fromLatin1(variable.codeList));
        for (const registry::CodeItem& item : list->items()) {
            codes.push_back(item.code);
        }
    }
    for (size_t row = 0; row < rows; ++row) {
        if (random.below(20) == 0) {
            continue; // missing
        }
        out.setInteger(row, codes.empty() ? int(random.below(90)) : random.pick(codes));
    }
    return out;
}

} // namespace

CoverageCity makeCoverageCity(int households, const std::vector<coverage::Rule>& rules)
{
    demo::Random random(kSeed);
    CoverageCity city;
    city.households.setRegions(villages());
    city.households.setPrograms(
        {{core::RecordId::random(), QStringLiteral("Program Keluarga"), QStringLiteral("PKH")},
         {core::RecordId::random(), QStringLiteral("Stimulan"), QStringLiteral("BSPS")}});
    city.households.reserve(static_cast<size_t>(households));
    city.persons.reserve(static_cast<size_t>(households) * 4);
    const qint64 today = QDate(2026, 7, 14).toJulianDay();
    for (int i = 0; i < households; ++i) {
        registry::HouseholdRow row;
        row.id = core::RecordId::random();
        row.dwelling = core::RecordId::random();
        row.region = city.households.regions()[static_cast<size_t>(i % kVillages)].id;
        row.deciles[0] = static_cast<qint8>(1 + random.below(10));
        row.members = 3 + (i % 3 == 0 ? 1 : 0);
        const quint32 household = city.households.put(row);
        for (int member = 0; member < row.members; ++member) {
            registry::PersonRow person;
            person.id = core::RecordId::random();
            person.household = household;
            person.sex = 1 + member % 2;
            person.relation = member == 0 ? 1 : 3;
            person.birthDay = today - qint64(random.below(80 * 365));
            city.persons.put(person);
        }
    }
    for (const registry::Variable* variable : coverage::neededColumns(rules)) {
        if (variable->entity == registry::Entity::Person) {
            if (city.persons.column(*variable) == nullptr) {
                city.persons.setColumn(randomColumn(*variable, city.persons.size(), random));
            }
        } else if (city.households.column(*variable) == nullptr) {
            city.households.setColumn(randomColumn(*variable, city.households.size(), random));
        }
    }
    return city;
}

std::vector<coverage::Receipts> makeReceipts(const CoverageCity& city, int programs)
{
    demo::Random random(kSeed + 1);
    std::vector<coverage::Receipts> out(static_cast<size_t>(programs));
    for (size_t i = 0; i < out.size(); ++i) {
        std::vector<std::uint32_t>* const lists[] = {&out[i].persons, &out[i].households,
                                                     &out[i].dwellings};
        const size_t sizes[] = {city.persons.size(), city.households.size(),
                                city.households.size()};
        for (std::uint32_t row = 0; row < sizes[i % 3]; ++row) {
            if (random.below(10) == 0) {
                lists[i % 3]->push_back(row);
            }
        }
    }
    return out;
}

} // namespace rangkul::bench
