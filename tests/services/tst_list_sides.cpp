// SPDX-License-Identifier: GPL-3.0-or-later
// Lists inside a real register laid over each other: who is on a side, and what comes of it.
#include <QTest>

#include "../exchange/scratch_files.h"
#include "../storage/register_fixture.h"
#include "list_matching.h"
#include "list_reading.h"
#include "list_tally.h"
#include "rangkul/registry/codes.h"

using namespace rangkul;
using namespace rangkul::test;
using linkage::ListPart;
using registry::Entity;
using registry::RowRef;
using registry::Value;
namespace codes = registry::codes;

namespace {

/// Two kelurahan with three families of two. The first two receive PKH in 2026, the second and the
/// third are in DTSEN, the first was found, the third is in a BPJS list. The head of the third is
/// the head of the first again.
struct Town
{
    RowRef villages[2]{fresh(Entity::Region), fresh(Entity::Region)};
    RowRef dwellings[3]{fresh(Entity::Dwelling), fresh(Entity::Dwelling), fresh(Entity::Dwelling)};
    RowRef homes[3]{fresh(Entity::Household), fresh(Entity::Household), fresh(Entity::Household)};
    RowRef people[3][2]{{fresh(Entity::Person), fresh(Entity::Person)},
                        {fresh(Entity::Person), fresh(Entity::Person)},
                        {fresh(Entity::Person), fresh(Entity::Person)}};
    RowRef program = fresh(Entity::Program);
    RowRef insurance = fresh(Entity::Program);
    RowRef edition = fresh(Entity::Dataset);
    RowRef bpjs = fresh(Entity::Dataset);

    static Value text(const char* words) { return QString::fromUtf8(words); }

    registry::Edit creation() const
    {
        registry::Edit out;
        constexpr const char* kVillages[] = {"Melati", "Anggrek"};
        constexpr const char* kCodes[] = {"99.71.01.1001", "99.71.01.1002"};
        for (size_t i = 0; i < 2; ++i) {
            out.created.push_back({villages[i],
                                   {cell(Entity::Region, "code", text(kCodes[i])),
                                    cell(Entity::Region, "level", Value(qint64(4))),
                                    cell(Entity::Region, "name", text(kVillages[i]))}});
        }
        constexpr const char* kNames[3][2] = {{"Zubaedah Qorinawati", "Yoga Ximenes Pratomo"},
                                              {"Wagiman Kartosuwiryo", "Sulastri Rahmaningtyas"},
                                              {"Zubaedah Qorinawati", "Bayu Anggoro Seto"}};
        constexpr const char* kNiks[3][2] = {{"9971014107800002", "9971010903150003"},
                                             {"9971011205700004", "9971015506720005"},
                                             {"9971014107800002", "9971012011010007"}};
        const QDate births[3][2] = {{{1980, 7, 1}, {2015, 3, 9}},
                                    {{1970, 5, 12}, {1972, 6, 15}},
                                    {{1980, 7, 1}, {2001, 11, 20}}};
        for (size_t home = 0; home < 3; ++home) {
            out.created.push_back(
                {dwellings[home],
                 {cell(Entity::Dwelling, "region_id", villages[home == 2 ? 1 : 0].id),
                  cell(Entity::Dwelling, "rt", text("003"))}});
            out.created.push_back(
                {homes[home], {cell(Entity::Household, "dwelling_id", dwellings[home].id)}});
            for (size_t i = 0; i < 2; ++i) {
                out.created.push_back(
                    {people[home][i],
                     {cell(Entity::Person, "household_id", homes[home].id),
                      cell(Entity::Person, "relation", Value(qint64(i == 0 ? 1 : 3))),
                      cell(Entity::Person, "name", text(kNames[home][i])),
                      cell(Entity::Person, "nik", text(kNiks[home][i])),
                      cell(Entity::Person, "birth_date", Value(births[home][i]))}});
            }
        }
        out.created.push_back({program, {cell(Entity::Program, "short_name", text("PKH"))}});
        out.created.push_back({insurance, {cell(Entity::Program, "short_name", text("PBI-JK"))}});
        out.created.push_back({edition,
                               {cell(Entity::Dataset, "kind", Value(codes::dataset_kind::kDtsen)),
                                cell(Entity::Dataset, "name", text("DTSEN 2026-1"))}});
        out.created.push_back({bpjs,
                               {cell(Entity::Dataset, "kind", Value(codes::dataset_kind::kPbiJk)),
                                cell(Entity::Dataset, "name", text("PBI-JK"))}});
        for (size_t home : {size_t(0), size_t(1)}) {
            out.created.push_back(benefit(program, homes[home], 2026, "1", "household_id"));
        }
        out.created.push_back(benefit(insurance, people[2][0], 2026, "3", "person_id"));
        out.created.back().cells.push_back(cell(Entity::Benefit, "dataset_id", bpjs.id));
        for (size_t home : {size_t(1), size_t(2)}) {
            out.created.push_back(
                {fresh(Entity::Ranking),
                 {cell(Entity::Ranking, "household_id", homes[home].id),
                  cell(Entity::Ranking, "dataset_id", edition.id),
                  cell(Entity::Ranking, "decile_national", Value(qint64(home == 1 ? 1 : 5)))}});
        }
        return out;
    }

    static registry::NewRow benefit(const RowRef& program, const RowRef& receiver, qint64 year,
                                    const char* stage, const char* column)
    {
        return {fresh(Entity::Benefit),
                {cell(Entity::Benefit, "program_id", program.id),
                 cell(Entity::Benefit, column, receiver.id),
                 cell(Entity::Benefit, "year", Value(year)),
                 cell(Entity::Benefit, "stage", text(stage)),
                 cell(Entity::Benefit, "status", Value(codes::benefit_status::kActive))}};
    }
};

struct Office
{
    RegisterFixture fixture;
    Town town;

    Office()
    {
        if (!fixture.records().apply(town.creation())) {
            qFatal("no town");
        }
        registry::Edit found;
        found.cells = {edit(town.homes[0], "presence", Value(codes::presence::kFound))};
        if (!fixture.records().apply(found)) {
            qFatal("no visit");
        }
    }

    core::Result<services::PeopleLists> read(const QString& first, const QString& second)
    {
        services::ListReading reading;
        RANGKUL_LET(left, services::listSide(fixture.records(), first));
        RANGKUL_LET(right, services::listSide(fixture.records(), second));
        reading.first = std::move(left);
        reading.second = std::move(right);
        RANGKUL_LET(lists, services::readPeopleLists(&fixture.get(), reading, {}));
        lists.store.finish();
        return lists;
    }
    QString refusal(const QString& first, const QString& second)
    {
        const auto lists = read(first, second);
        return lists ? QString() : lists.error().reason;
    }
    std::set<core::RecordId> peopleOf(const QString& side)
    {
        std::set<core::RecordId> out;
        const auto lists = read(side, QStringLiteral("register"));
        for (const services::ListedPerson& person :
             lists ? lists->people : std::vector<services::ListedPerson>()) {
            if (person.source == 0) {
                out.insert(person.person);
            }
        }
        return out;
    }
};

} // namespace

class TestListSides : public QObject
{
    Q_OBJECT

private slots:
    void eachSideHasThePeopleItNames()
    {
        Office office;
        const Town& town = office.town;
        const auto families = [&town](std::initializer_list<size_t> homes) {
            std::set<core::RecordId> out;
            for (const size_t home : homes) {
                out.insert(town.people[home][0].id);
                out.insert(town.people[home][1].id);
            }
            return out;
        };
        QCOMPARE(office.peopleOf("register"), families({0, 1, 2}));
        QCOMPARE(office.peopleOf("program:pkh"), families({0, 1}));
        QCOMPARE(office.peopleOf("program:PKH:2026:1"), families({0, 1}));
        QCOMPARE(office.peopleOf("program:" + town.program.id.toString()), families({0, 1}));
        QCOMPARE(office.peopleOf("edition:dtsen 2026-1"), families({1, 2}));
        QCOMPARE(office.peopleOf("verified"), families({0}));
        QCOMPARE(office.peopleOf("decile:4"), families({1}));
        QCOMPARE(office.peopleOf("decile:5"), families({1, 2}));
        QCOMPARE(office.peopleOf("bpjs:2026:3"), (std::set<core::RecordId>{town.people[2][0].id}));
    }

    void whoIsInBothIsKnownAndADoubleIsFoundAcross()
    {
        Office office;
        const auto lists = office.read("program:PKH:2026", "edition:DTSEN 2026-1");
        QVERIFY(lists);
        const auto matched = services::matchLists(*lists, {}, {});
        QVERIFY(matched);
        const auto found = linkage::reconcile(lists->store, matched->result.pairs);
        const auto idsOf = [&lists](const linkage::LinkedPair& pair) {
            return std::pair(lists->people[pair.a].person, lists->people[pair.b].person);
        };
        // The second family is known; the head of the first is found again by name, birth and NIK.
        const auto& people = office.town.people;
        std::set<std::pair<core::RecordId, core::RecordId>> matches;
        for (const linkage::LinkedPair& pair : found.matches) {
            matches.insert(idsOf(pair));
            QCOMPARE(lists->people[pair.a].source, quint8(0));
        }
        QCOMPARE(matches, (std::set<std::pair<core::RecordId, core::RecordId>>{
                              {people[1][0].id, people[1][0].id},
                              {people[1][1].id, people[1][1].id},
                              {people[0][0].id, people[2][0].id}}));
        QCOMPARE(found.onlyHere.size(), size_t(1));
        QCOMPARE(lists->people[found.onlyHere[0]].person, people[0][1].id);
        QCOMPARE(lists->people[found.onlyThere.at(0)].person, people[2][1].id);

        const services::PlaceTable places = services::tallyParts(*lists, found);
        QCOMPARE(places.villages.size(), size_t(2));
        const auto at = [](const services::PlaceCounts& place, ListPart part) {
            return place.counts[static_cast<size_t>(part)];
        };
        QCOMPARE(places.villages[0].name, QStringLiteral("Melati"));
        QCOMPARE(at(places.villages[0], ListPart::Match), qint64(3));
        QCOMPARE(at(places.villages[0], ListPart::OnlyFirst), qint64(1));
        QCOMPARE(at(places.villages[1], ListPart::OnlySecond), qint64(1));
        QCOMPARE(at(places.all, ListPart::Match) + at(places.all, ListPart::Probable) +
                     at(places.all, ListPart::OnlyFirst),
                 qint64(lists->store.sizeOf(0)));
        QCOMPARE(places.all.all(),
                 qint64(lists->store.sizeOf(0)) + at(places.all, ListPart::OnlySecond));
        QCOMPARE(services::householdsOf(*lists, found, ListPart::OnlySecond),
                 std::vector<core::RecordId>{office.town.homes[2].id});
    }

    void aFileCanStandOnEitherSideAndItsVillagesFindTheirCodes()
    {
        Office office;
        ScratchFiles files;
        const QString path = files.write("bantuan.csv", "NIK,NAMA,TANGGAL LAHIR,KELURAHAN\n"
                                                        "9971011205700004,WAGIMAN,1970-05-12,"
                                                        "MELATI\n");
        for (const bool isFirst : {true, false}) {
            const auto lists =
                isFirst ? office.read(path, "program:PKH") : office.read("program:PKH", path);
            QVERIFY(lists);
            const auto row = std::find_if(lists->people.begin(), lists->people.end(),
                                          [](const auto& one) { return one.line > 0; });
            QVERIFY(row != lists->people.end());
            QCOMPARE(row->source, quint8(isFirst ? 0 : 1));
            QCOMPARE(lists->villages.at(row->village).code, QStringLiteral("9971011001"));
        }
    }

    void whatIsOfferedCanBeRead()
    {
        Office office;
        const auto offered = services::offeredSides(office.fixture.get());
        QVERIFY(offered);
        QStringList written;
        for (const services::ListSide& side : *offered) {
            written << side.written;
            QVERIFY(!side.name.isEmpty());
        }
        for (const char* one : {"register", "program:PKH:2026", "edition:DTSEN 2026-1", "bpjs",
                                "verified", "decile:4"}) {
            QVERIFY2(written.contains(QString::fromLatin1(one)), one);
        }
    }

    void whatIsWrongIsNamedWithItsRemedy()
    {
        Office office;
        QCOMPARE(office.refusal("program:BLT", "register"), QStringLiteral("program.not_found"));
        QCOMPARE(office.refusal("program:PKH:2019", "register"),
                 QStringLiteral("match.program_empty"));
        const auto empty = office.read("program:PKH:2019", "register");
        QVERIFY(empty.error().args.value(1).contains(QStringLiteral("2026/1"))); // what there is
        QCOMPARE(office.refusal("program:PKH:soon", "register"), QStringLiteral("match.side"));
        QCOMPARE(office.refusal("program:", "register"), QStringLiteral("match.side"));
        QCOMPARE(office.refusal("edition:DTSEN 2027", "register"),
                 QStringLiteral("match.no_edition"));
        QCOMPARE(office.refusal("decile:11", "register"), QStringLiteral("match.decile"));
        QCOMPARE(office.refusal("bpjs:2020", "register"), QStringLiteral("match.bpjs_empty"));
        const RowRef silent = fresh(Entity::Dataset);
        registry::Edit more;
        more.created = {{silent, {cell(Entity::Dataset, "name", Town::text("Regsosek 2022"))}}};
        QVERIFY(office.fixture.records().apply(more));
        QCOMPARE(office.refusal("edition:Regsosek 2022", "register"),
                 QStringLiteral("match.edition_empty"));
        registry::Edit gone;
        gone.cells = {edit(office.town.homes[0], "presence", Value(codes::presence::kNotFound))};
        QVERIFY(office.fixture.records().apply(gone));
        QCOMPARE(office.refusal("verified", "register"), QStringLiteral("match.households_empty"));
        ScratchFiles files;
        const QString bare = files.write("kosong.csv", "NIK,NAMA,ALAMAT\n");
        const QString reason = office.refusal("register", bare);
        QVERIFY2(!reason.isEmpty(), qPrintable(reason));
    }
};

QTEST_GUILESS_MAIN(TestListSides)
#include "tst_list_sides.moc"
