// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/registry/codes.h"
#include "rangkul/registry/frame_source.h"

#include <cmath>

using namespace rangkul::registry;
using rangkul::core::RecordId;

namespace {

const Variable& column(Entity entity, const char* name)
{
    return variable(entity, QLatin1StringView(name));
}

std::vector<FrameRegion> threeLevels()
{
    return {{RecordId({1}), QStringLiteral("9901"), QStringLiteral("Kota Contoh"), 2, -1},
            {RecordId({2}), QStringLiteral("990101"), QStringLiteral("Utara"), 3, 0},
            {RecordId({3}), QStringLiteral("9901011001"), QStringLiteral("Melati"), 4, 1},
            {RecordId({4}), QStringLiteral("9901021001"), QStringLiteral("Mawar"), 4, 0}};
}

std::vector<FrameProgram> manyPrograms(std::uint8_t count, std::uint8_t first = 0)
{
    std::vector<FrameProgram> programs;
    for (std::uint8_t i = 0; i < count; ++i) {
        const auto name = static_cast<std::uint8_t>(first + i);
        programs.push_back({RecordId({9, name}), QString::number(name), {}});
    }
    return programs;
}

HouseholdRow household(std::uint8_t n)
{
    HouseholdRow row;
    row.id = RecordId({7, n});
    row.dwelling = RecordId({6, n});
    row.region = RecordId({3});
    row.point = GeoPoint{112, -7.8};
    row.deciles = {1, kNoDecile, 0};
    row.presence = codes::presence::kFound;
    row.members = 4;
    return row;
}

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreFoundByIdAndReplacedInPlace()
    {
        HouseholdFrame frame;
        frame.setRegions(threeLevels());
        std::vector<RecordId> ids;
        for (int i = 0; i < 5000; ++i) {
            HouseholdRow row = household(1);
            row.id = RecordId::random();
            ids.push_back(row.id);
            QCOMPARE(frame.put(row), quint32(i));
        }
        for (quint32 i = 0; i < ids.size(); ++i) {
            QCOMPARE(frame.rowOf(ids[i]), i);
        }
        QVERIFY(!frame.rowOf(RecordId::random()));
        HouseholdRow changed;
        changed.id = ids[17];
        changed.ended = true;
        QCOMPARE(frame.put(changed), quint32(17));
        QCOMPARE(frame.size(), size_t(5000));
        QVERIFY(frame.isEnded(17) && !frame.hasPoint(17) && !frame.isEnded(16));
        QCOMPARE(frame.regionIndexes()[17], -1);
        QCOMPARE(frame.presence()[17], kMissing<qint8>);
        QCOMPARE(frame.presence()[16], qint8(codes::presence::kFound));
        QCOMPARE(frame.deciles(DecileKind::National)[16], qint8(1));
        QCOMPARE(frame.deciles(DecileKind::City)[16], qint8(0));
        QCOMPARE(frame.deciles(DecileKind::Province)[16], kNoDecile);
        QCOMPARE(frame.members()[16], quint16(4));
    }

    void moreProgramsThanOneWordHolds()
    {
        HouseholdFrame frame;
        frame.setPrograms(manyPrograms(70));
        HouseholdRow row = household(1);
        row.programs = {RecordId({9, 3}), RecordId({9, 69}), RecordId({9, 200})};
        frame.put(row);
        frame.put(household(2));
        frame.setReceives(1, 64);
        for (int program = 0; program < 70; ++program) {
            QCOMPARE(frame.receives(0, program), program == 3 || program == 69);
            QCOMPARE(frame.receives(1, program), program == 64);
        }
        frame.setReceives(1, 64, false);
        QVERIFY(!frame.receives(1, 64));
        // Programs 60 to 149: those that stay keep their recipients.
        frame.setPrograms(manyPrograms(90, 60));
        QVERIFY(frame.receives(0, 9));
        QVERIFY(!frame.receives(0, 3));
        QCOMPARE(frame.received(0).size(), size_t(2));
    }

    void regionsOfAnyLevelHoldWhatLiesInThem()
    {
        HouseholdFrame frame;
        frame.setRegions(threeLevels());
        QCOMPARE(frame.regionsWithin({QStringLiteral("990101")}),
                 std::vector<bool>({false, true, true, false}));
        QCOMPARE(frame.regionsWithin({QStringLiteral("9901")}), std::vector<bool>(4, true));
        QCOMPARE(frame.regionsWithin({}), std::vector<bool>(4, false));
        frame.put(household(1));
        QCOMPARE(frame.regionAtLevel(0, 4), 2);
        QCOMPARE(frame.regionAtLevel(0, 3), 1);
        QCOMPARE(frame.regionAtLevel(0, 2), 0);
        QVERIFY(!frame.regionAtLevel(0, 1));
        std::vector<FrameRegion> ring = threeLevels();
        ring[0].parent = 2;
        frame.setRegions(ring);
        QCOMPARE(frame.regionsWithin({QStringLiteral("none")}), std::vector<bool>(4, false));
    }

    void columnsHoldTheirVariablesInFewBytes()
    {
        const auto width = [](Entity entity, const char* name) {
            return FrameColumn(column(entity, name)).cells().index();
        };
        QCOMPARE(width(Entity::Dwelling, "floor"), size_t(0));
        QCOMPARE(width(Entity::Person, "chronic"), size_t(2));
        QCOMPARE(width(Entity::Person, "birth_date"), size_t(2));
        QCOMPARE(width(Entity::Household, "income_month"), size_t(3));
        QCOMPARE(width(Entity::Dwelling, "floor_area"), size_t(4));
        QCOMPARE(width(Entity::Dwelling, "rt"), size_t(1));
        QVERIFY(!FrameColumn::canHold(column(Entity::Person, "name")));
        QVERIFY(!FrameColumn::canHold(column(Entity::Dwelling, "geom")));
        for (std::uint8_t e = 1; e <= kLastEntity; ++e) {
            for (const Variable& v : variables(static_cast<Entity>(e))) {
                if (FrameColumn::canHold(v)) {
                    FrameColumn cells(v, 2);
                    QVERIFY(cells.isMissing(0) && !cells.integer(1) && isMissing(cells.value(0)));
                }
            }
        }
    }

    void columnsGiveBackWhatWasPut()
    {
        const std::pair<const Variable&, Value> values[] = {
            {column(Entity::Dwelling, "floor"), qint64(101)},
            {column(Entity::Dwelling, "floor_area"), 6.5},
            {column(Entity::Person, "birth_date"), QDate(1990, 2, 28)},
            {column(Entity::Household, "income_month"), qint64(5'000'000'000)},
            {column(Entity::Dwelling, "rw"), QStringLiteral("012")},
            {column(Entity::Person, "id_cards"), qint64(5)},
        };
        for (const auto& [v, value] : values) {
            FrameColumn cells(v);
            cells.append(value);
            cells.append(Value());
            QVERIFY2(cells.value(0) == value, v.column);
            QVERIFY2(cells.isMissing(1), v.column);
            cells.set(0, Value());
            QVERIFY2(cells.isMissing(0), v.column);
        }
        FrameColumn narrow(column(Entity::Dwelling, "floor"), 1);
        narrow.setInteger(0, 100000);
        QCOMPARE(narrow.integer(0), qint64(127));
        narrow.setInteger(0, -100000);
        QVERIFY(!narrow.isMissing(0));
    }

    void addedColumnsGrowWithTheFrame()
    {
        HouseholdFrame frame;
        frame.put(household(1));
        const Variable& floor = column(Entity::Dwelling, "floor");
        QVERIFY(!frame.column(floor));
        FrameColumn cells(floor, 1);
        cells.setInteger(0, 8);
        frame.setColumn(std::move(cells));
        frame.put(household(2));
        QCOMPARE(frame.column(floor)->size(), size_t(2));
        QCOMPARE(frame.column(floor)->integer(0), qint64(8));
        QVERIFY(frame.column(floor)->isMissing(1));
        QCOMPARE(frame.addedColumns(), std::vector<const Variable*>{&floor});
        const HouseholdFrame copy = frame;
        frame.setCell(floor, 0, Value(qint64(2)));
        QCOMPARE(copy.column(floor)->integer(0), qint64(8));
    }

    void membersFollowTheirHousehold()
    {
        PersonFrame persons;
        for (std::uint8_t i = 0; i < 6; ++i) {
            PersonRow row;
            row.id = RecordId({8, i});
            row.household = i % 2;
            row.birthDay = QDate(2000, 1, 1).addDays(i).toJulianDay();
            persons.put(row);
        }
        const auto sorted = [&](quint32 h) {
            auto rows = persons.rowsOfHousehold(h);
            std::sort(rows.begin(), rows.end());
            return rows;
        };
        QCOMPARE(sorted(0), std::vector<quint32>({0, 2, 4}));
        PersonRow moved;
        moved.id = RecordId({8, 2});
        moved.household = 5;
        QCOMPARE(persons.put(moved), quint32(2));
        QCOMPARE(sorted(0), std::vector<quint32>({0, 4}));
        QCOMPARE(sorted(5), std::vector<quint32>({2}));
        QVERIFY(sorted(99).empty());
        persons.hide(4);
        QCOMPARE(sorted(0), std::vector<quint32>({0}));
        QVERIFY(!persons.isMember(4) && persons.isMember(0));
        QCOMPARE(persons.age(0, QDate(2018, 1, 1)), 18);
        QCOMPARE(persons.age(0, QDate(2017, 12, 31)), 17);
        QVERIFY(!persons.age(2, QDate(2018, 1, 1)));
        QVERIFY(!persons.age(0, QDate(1999, 1, 1)));
    }

    void aPatchChangesOnlyItsRows()
    {
        HouseholdFrame frame;
        frame.setRegions(threeLevels());
        frame.put(household(1));
        frame.put(household(2));
        const Variable& floor = column(Entity::Dwelling, "floor");
        frame.setColumn(FrameColumn(floor, 2));
        PersonFrame persons;
        PersonRow person;
        person.id = RecordId({8, 1});
        person.household = 0;
        persons.put(person);

        FramePatch patch;
        patch.households = {household(3), household(2)};
        patch.households[1].members = 9;
        patch.householdCells = {{&floor, {Value(qint64(2)), Value(qint64(8))}}};
        patch.withdrawn = {RecordId({7, 1})};
        person.household = rowAfter(patch, frame, RecordId({7, 3}));
        QCOMPARE(person.household, quint32(2));
        QCOMPARE(rowAfter(patch, frame, RecordId({7, 2})), quint32(1));
        QCOMPARE(rowAfter(patch, frame, RecordId({7, 9})), kNoRow);
        patch.persons = {person};
        applyPatch(patch, frame, &persons);

        QCOMPARE(frame.size(), size_t(3));
        QVERIFY(frame.isHidden(0));
        QCOMPARE(frame.members()[1], quint16(9));
        QCOMPARE(frame.column(floor)->integer(1), qint64(8));
        QCOMPARE(frame.column(floor)->integer(2), qint64(2));
        QCOMPARE(persons.households()[0], quint32(2));
        QCOMPARE(frame.rowsOfDwelling(RecordId({6, 2})), std::vector<quint32>{1});
        QVERIFY(frame.rowsOfDwelling(RecordId({6, 1})).empty());
    }
};

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
