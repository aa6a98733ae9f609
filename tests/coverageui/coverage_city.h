// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_workspace.h"
#include "rangkul/coverage/receipt_source.h"

#include <mutex>

namespace rangkul::test {

/// Benefits in memory, as the database would give them.
class FakeReceipts final : public coverage::ReceiptSource
{
public:
    struct Benefits
    {
        RecordId program;
        std::vector<RecordId> persons;
        std::vector<RecordId> households;
        std::vector<RecordId> dwellings;
    };

    void add(Benefits benefits)
    {
        const std::lock_guard lock(m_mutex);
        m_benefits.push_back(std::move(benefits));
    }
    int asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

    core::Result<std::vector<coverage::ProgramReceipts>>
    receipts(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
             std::optional<int>, const core::Progress&) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_asked;
        std::vector<coverage::ProgramReceipts> out;
        for (const registry::FrameProgram& program : households.programs()) {
            coverage::ProgramReceipts one{program.id, {}, {}, {}};
            for (const Benefits& benefits : m_benefits) {
                if (benefits.program != program.id) {
                    continue;
                }
                for (const RecordId& id : benefits.persons) {
                    one.persons.push_back(*persons.rowOf(id));
                }
                for (const RecordId& id : benefits.households) {
                    one.households.push_back(*households.rowOf(id));
                }
                one.dwellings = benefits.dwellings;
            }
            out.push_back(std::move(one));
        }
        return out;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Benefits> m_benefits;
    int m_asked = 0;
};

/// Eight households: 0 and 1 share a house in Mojoroto, 2 lives there too, 3 and 4 in Semampir, 5
/// and 6 in Pesantren (another kecamatan), 7 nowhere known. National deciles 1, 3, 6, 2, none, 0
/// (not ranked), 1, 2; so 0, 1, 3, 6 and 7 are in decile 1 to 4. Household 2 has two members.
///
/// PKH reaches 0 through a person and 2; RTLH reaches 0 and 1 through their house; Sembako reaches
/// 0, 3, 4 and 5. The list of households says that 4 receives PKH as well: its recipient has died,
/// so coverage does not count it.
struct CoverageCity
{
    FakeWorkspace fake;
    FakeReceipts receipts;
    std::vector<RecordId> homes;
    std::vector<RecordId> households;
    std::vector<RecordId> persons;
    RecordId pkh;
    RecordId rtlh;
    RecordId sembako;

    explicit CoverageCity(bool withPrograms = true)
    {
        const auto text = [](const char* words) {
            return QString::fromLatin1(words);
        };
        fake.addRegion(text("99.01.01"), text("Kecamatan Barat"), 3);
        fake.addRegion(text("99.01.02"), text("Kecamatan Timur"), 3);
        const RecordId mojoroto =
            fake.addRegion(text("99.01.01.1001"), text("Mojoroto"), 4, text("99.01.01"));
        const RecordId semampir =
            fake.addRegion(text("99.01.01.1002"), text("Semampir"), 4, text("99.01.01"));
        const RecordId pesantren =
            fake.addRegion(text("99.01.02.1001"), text("Pesantren"), 4, text("99.01.02"));
        fake.addRegion(text("99.01.02.1002"), text("Kosong"), 4, text("99.01.02"));
        for (const RecordId& region :
             {mojoroto, mojoroto, semampir, semampir, pesantren, pesantren, RecordId()}) {
            homes.push_back(fake.addDwelling(region, std::nullopt));
        }
        const std::vector<std::pair<size_t, int>> lives{{0, 1},  {0, 3}, {1, 6}, {2, 2},
                                                        {3, -1}, {4, 0}, {5, 1}, {6, 2}};
        for (const auto& [home, decile] : lives) {
            households.push_back(fake.addHousehold(homes[home], decile));
            persons.push_back(fake.addPerson(households.back(), text("KEPALA"), 1));
        }
        persons.push_back(fake.addPerson(households[2], text("ANAK"), 3));
        if (withPrograms) {
            addPrograms();
        }
    }

    void addPrograms()
    {
        pkh = fake.addProgram(QStringLiteral("Keluarga Harapan"), QStringLiteral("PKH"));
        rtlh = fake.addProgram(QStringLiteral("Rumah Layak"), QStringLiteral("RTLH"));
        sembako = fake.addProgram(QStringLiteral("Sembako"), QStringLiteral("Sembako"));
        receipts.add({pkh, {persons[0]}, {households[2]}, {}});
        receipts.add({rtlh, {}, {}, {homes[0]}});
        receipts.add(
            {sembako, {}, {households[0], households[3], households[4], households[5]}, {}});
        const std::vector<std::pair<RecordId, std::vector<size_t>>> lists{
            {pkh, {0, 2, 4}}, {rtlh, {0, 1}}, {sembako, {0, 3, 4, 5}}};
        for (const auto& [program, reached] : lists) {
            for (const size_t household : reached) {
                fake.addBenefit(program, households[household]);
            }
        }
    }
};

} // namespace rangkul::test
