// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_table.h"
#include "rangkul/demo/population.h"

#include <memory>

namespace rangkul::demo {

/// One register as an office receives it: a file of families and one of their members.
class Package
{
public:
    explicit Package(const Population& people)
        : m_people(people)
    {
    }
    virtual ~Package() = default;
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    const Population& people() const { return m_people; }

    virtual const std::vector<Column>& familyColumns() const = 0;
    virtual const std::vector<Column>& memberColumns() const = 0;
    /// `index` names the family in its list number.
    virtual Cells familyRow(const DemoHousehold& household, const DemoPerson& head,
                            std::uint32_t index) const = 0;
    /// `place` in the family names the person in his list number.
    virtual Cells memberRow(const DemoHousehold& household, const DemoPerson& person,
                            int place) const = 0;

    // What the columns that faults are planted in are called; empty = the file has none.
    struct Names
    {
        QString familyKey, memberKey, personId, nik, kk, memberKk, name, sex, relation, birth, age;
        QString villageCode, villageName, decile, schoolLevel, code, headNik;
        QString memberCount, rt, floorArea, lighting, power, latitude, longitude;
    };
    virtual const Names& names() const = 0;
    virtual registry::Value sexCell(int sex) const = 0;
    virtual registry::Value relationCell(int relation) const = 0;
    /// Senior high school, where schoolLevel stands.
    virtual registry::Value seniorHighCell() const = 0;
    /// Fits no list of the column nor of its neighbours.
    virtual registry::Value unknownCodeCell() const = 0;

private:
    const Population& m_people;
};

enum class P3keEdition { First, Second };

/// The second edition's member file has twelve columns.
std::unique_ptr<Package> p3kePackage(const Population& people, P3keEdition edition);
/// `period` as the file names its edition, "2026-1".
std::unique_ptr<Package> dtsenPackage(const Population& people, const QString& period);
inline QString firstPeriod()
{
    return QStringLiteral("2026-1");
}

} // namespace rangkul::demo
