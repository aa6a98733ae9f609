// SPDX-License-Identifier: GPL-3.0-or-later
// A BPJS list over the verified list line by line, and what is logged when numbers are full.
#include <QTest>

#include "../exchange/scratch_files.h"
#include "../storage/register_fixture.h"
#include "insurance_cases.h"
#include "list_reading.h"
#include "rangkul/storage/access_log.h"

using namespace rangkul;
using namespace rangkul::test;
using coverage::Absence;
using coverage::InsuranceBasket;
using coverage::InsuranceSegment;
using coverage::Listing;
using linkage::LinkedPair;

namespace {

core::RecordId idOf(int n)
{
    return core::RecordId({7, static_cast<std::uint8_t>(n)});
}

/// Persons of the register (rows first) and rows of a list behind them.
struct Lists
{
    services::PeopleLists people;
    registry::HouseholdFrame households;
    linkage::Reconciliation found;

    quint32 addPerson(int household, Absence absence = Absence::None)
    {
        services::ListedPerson person;
        person.name = QStringLiteral("orang");
        person.person = idOf(100 + static_cast<int>(people.people.size()));
        person.household = idOf(household);
        person.absence = absence;
        people.people.push_back(person);
        return static_cast<quint32>(people.people.size() - 1);
    }
    quint32 addRow(const char* segment)
    {
        services::ListedPerson row;
        row.source = 1;
        row.line = 2 + static_cast<qint64>(people.people.size());
        row.segment = QString::fromLatin1(segment);
        people.people.push_back(row);
        return static_cast<quint32>(people.people.size() - 1);
    }
    void addHousehold(int number, int decile)
    {
        registry::HouseholdRow row;
        row.id = idOf(number);
        row.deciles[0] = static_cast<qint8>(decile);
        households.put(row);
    }
    void match(quint32 a, quint32 b)
    {
        found.matches.push_back({a, b, 20, linkage::Verdict::Certain, 0});
    }
    void perhaps(quint32 a, quint32 b)
    {
        found.probable.push_back({a, b, 3, linkage::Verdict::Probable, 0});
    }
    std::vector<services::InsuranceLine> lines(services::DefaultSegment segment = {}) const
    {
        return services::insuranceLines(people, found, households, 4, segment);
    }
};

std::vector<services::InsuranceLine> ofPerson(const std::vector<services::InsuranceLine>& lines,
                                              quint32 here)
{
    std::vector<services::InsuranceLine> out;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(out),
                 [here](const auto& line) { return line.here == here; });
    return out;
}

} // namespace

class TestMatchedLists : public QObject
{
    Q_OBJECT

private slots:
    void eachPersonAndEachRowHasALine()
    {
        Lists lists;
        lists.addHousehold(1, 2);
        lists.addHousehold(2, 8);
        lists.addHousehold(3, 0); // not ranked
        const quint32 poor = lists.addPerson(1);
        const quint32 without = lists.addPerson(1);
        const quint32 rich = lists.addPerson(2);
        const quint32 unranked = lists.addPerson(3);
        const quint32 dead = lists.addPerson(1, Absence::Died);
        const quint32 national = lists.addRow("PBI JK");
        const quint32 ofRich = lists.addRow("PBID");
        const quint32 ofUnranked = lists.addRow("PBID");
        const quint32 ofDead = lists.addRow("PBI JK");
        const quint32 stranger = lists.addRow("PBPU");
        lists.match(poor, national);
        lists.match(rich, ofRich);
        lists.match(unranked, ofUnranked);
        lists.match(dead, ofDead);
        const auto lines = lists.lines();
        QCOMPARE(lines.size(), size_t(6)); // five persons and the stranger
        const auto basket = [&lines](quint32 here) {
            return ofPerson(lines, here).at(0).basket;
        };
        QCOMPARE(basket(poor), InsuranceBasket::PoorNational);
        QCOMPARE(basket(without), InsuranceBasket::PoorNone);
        QCOMPARE(basket(rich), InsuranceBasket::ListedNotPoor);
        QCOMPARE(basket(unranked), InsuranceBasket::Unclear);
        QCOMPARE(basket(dead), InsuranceBasket::ListedAbsent);
        QVERIFY(!lines.back().here);
        QCOMPARE(lines.back().there, std::optional(stranger));
        QCOMPARE(lines.back().basket, InsuranceBasket::NotInRegister);
    }

    void aSecondRowOfOnePersonIsADouble()
    {
        Lists lists;
        lists.addHousehold(1, 1);
        const quint32 person = lists.addPerson(1);
        const quint32 first = lists.addRow("PBI JK");
        const quint32 second = lists.addRow("PBID");
        lists.match(person, first);
        lists.match(person, second);
        const auto lines = ofPerson(lists.lines(), person);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].basket, InsuranceBasket::PoorNational);
        QCOMPARE(lines[0].there, std::optional(first));
        QCOMPARE(lines[1].basket, InsuranceBasket::ListedAbsent);
        QCOMPARE(lines[1].there, std::optional(second));
        QCOMPARE(lines[1].facts.absence, Absence::Double);
    }

    void whoIsOnlyPerhapsThereIsUnclear()
    {
        Lists lists;
        lists.addHousehold(1, 1);
        const quint32 sure = lists.addPerson(1);
        const quint32 doubtful = lists.addPerson(1);
        const quint32 row = lists.addRow("PBI JK");
        lists.match(sure, row);
        lists.perhaps(doubtful, row); // the row is somebody else's already
        const auto lines = lists.lines();
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(ofPerson(lines, sure).at(0).basket, InsuranceBasket::PoorNational);
        const services::InsuranceLine other = ofPerson(lines, doubtful).at(0);
        QCOMPARE(other.facts.listing, Listing::Perhaps);
        QCOMPARE(other.basket, InsuranceBasket::Unclear);
        QVERIFY(!other.there);
    }

    void oneCardInOneMonthIsBilledTwiceWhoeverItIs()
    {
        Lists lists;
        lists.addHousehold(1, 1);
        const quint32 person = lists.addPerson(1);
        const quint32 first = lists.addRow("PBI JK");
        const quint32 again = lists.addRow("PBI JK");
        const quint32 nextMonth = lists.addRow("PBI JK");
        const quint32 stranger = lists.addRow("PBID");
        const auto bill = [&lists](quint32 row, quint64 card, quint64 period) {
            lists.people.people[row].card = card;
            lists.people.people[row].period = period;
        };
        bill(first, 77, 3);
        bill(again, 77, 3);
        bill(nextMonth, 77, 4);
        bill(stranger, 77, 3); // nobody of the register, and the card of another
        lists.match(person, first);
        lists.match(person, again);
        lists.match(person, nextMonth);
        const auto lines = lists.lines();
        const auto ofHer = ofPerson(lines, person);
        QCOMPARE(ofHer.size(), size_t(2)); // the next month is no double
        QCOMPARE(ofHer[0].basket, InsuranceBasket::PoorNational);
        QCOMPARE(ofHer[1].basket, InsuranceBasket::ListedAbsent);
        QVERIFY(ofHer[1].isBilledTwice);
        QCOMPARE(ofHer[1].there, std::optional(again));
        const auto& last = lines.back();
        QCOMPARE(last.there, std::optional(stranger));
        QVERIFY(!last.here && last.isBilledTwice);
        QCOMPARE(last.basket, InsuranceBasket::ListedAbsent);
        QCOMPARE(lines.size(), size_t(3));
    }

    void theSegmentCanBeGivenForAllRows()
    {
        Lists lists;
        lists.addHousehold(1, 1);
        const quint32 person = lists.addPerson(1);
        lists.match(person, lists.addRow(""));
        QCOMPARE(lists.lines().at(0).basket, InsuranceBasket::Unclear);
        QCOMPARE(lists.lines(InsuranceSegment::Local).at(0).basket, InsuranceBasket::PoorLocal);
    }

    void numbersInFullLeaveAnEntryInTheLog()
    {
        ScratchFiles files;
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        const auto sides = [&fixture](const QString& first, const QString& second) {
            services::ListReading out;
            out.first = *services::listSide(fixture.records(), first);
            out.second = *services::listSide(fixture.records(), second);
            return out;
        };
        const QString path = files.write("bpjs.csv", "NIK,NAMA,TANGGAL LAHIR\n"
                                                     "9971014107800002,ZUBAEDAH,1980-07-01\n");
        services::ListReading reading = sides("register", path);
        reading.isBaskets = true;
        reading.needsSegment = true; // and there is no column with segments
        QCOMPARE(services::readPeopleLists(&fixture.get(), reading, {}).error().reason,
                 QStringLiteral("match.no_segment_column"));
        reading = sides("register", path);
        for (const bool isFull : {false, true}) {
            reading.isFull = isFull;
            const auto lists = services::readPeopleLists(&fixture.get(), reading, {});
            QVERIFY(lists);
            QCOMPARE(lists->people.size(), size_t(3));
            QCOMPARE(lists->people.front().nik.contains(u'*'), !isFull);
            if (isFull) {
                QVERIFY(services::logFullNumbers(fixture.get(), *lists,
                                                 QStringLiteral("Padan BPJS Juli")));
            }
        }
        const auto entries = fixture.get().accessLog().entries(10);
        QVERIFY(entries);
        QCOMPARE(entries->size(), size_t(1));
        QCOMPARE(entries->front().access.action, QStringLiteral("export"));
        QCOMPARE(entries->front().access.purpose, QStringLiteral("Padan BPJS Juli"));
        QCOMPARE(entries->front().access.rows, qint64(1)); // households
        QCOMPARE(entries->front().officer, QStringLiteral("Ibu Petugas"));
    }
};

QTEST_GUILESS_MAIN(TestMatchedLists)
#include "tst_matched_lists.moc"
