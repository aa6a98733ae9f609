// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "rangkul/registry/filter.h"
#include "rangkul/registry/search_index.h"

#include <array>
#include <random>
#include <thread>

using namespace rangkul::registry;
using rangkul::core::RecordId;

namespace {

const QDate kToday(2025, 7, 14);
constexpr int kHouseholds = 300000;
constexpr int kPersons = 1000000;

constexpr std::array kCommonNames{"Siti",    "Muhammad", "Nur",    "Sri",     "Ahmad",
                                  "Abdul",   "Dwi",      "Eko",    "Agus",    "Budi",
                                  "Slamet",  "Suparman", "Aminah", "Lestari", "Wati",
                                  "Hidayat", "Saputra",  "Rahayu", "Utami",   "Setiawan"};
constexpr std::array kSyllables{"su", "wi",  "ra",  "har",  "ti",  "no",  "yo",  "mul",
                                "ya", "ni",  "bam", "bang", "ka",  "sih", "san", "to",
                                "ri", "man", "jo",  "ko",   "pur", "wan", "ar",  "di",
                                "fa", "lis", "tya", "gun",  "is",  "mah"};

RecordId idOf(int kind, int n)
{
    return RecordId(
        {std::uint8_t(kind), std::uint8_t(n), std::uint8_t(n >> 8), std::uint8_t(n >> 16)});
}

/// Made-up people: a few common names, many rare ones.
class People
{
public:
    explicit People(unsigned seed)
        : m_random(seed)
    {
    }

    SearchHousehold household(int n)
    {
        SearchHousehold out;
        out.id = idOf(1, n);
        out.kk = number();
        out.address = QStringLiteral("Jl. %1 Gg. %2 No. %3")
                          .arg(QLatin1String(kCommonNames[below(kCommonNames.size())]))
                          .arg(below(20))
                          .arg(below(300));
        out.rt = QString::number(below(12) + 1);
        out.rw = QString::number(below(9) + 1);
        out.regionNames = {QLatin1String("Mojo") +
                               QLatin1String(kSyllables[below(kSyllables.size())]),
                           QStringLiteral("Kecamatan Utara")};
        const int members = n % 3 == 0 ? 4 : 3;
        for (int m = 0; m < members; ++m) {
            out.members.push_back({idOf(2, n * 4 + m), name(), number(), {}});
        }
        return out;
    }

private:
    size_t below(size_t n) { return m_random() % n; }

    QString number()
    {
        const quint64 digits = (quint64(m_random()) << 20 ^ m_random()) % 1000000000000ULL;
        return QStringLiteral("9901%1").arg(digits, 12, 10, QLatin1Char('0'));
    }

    QString name()
    {
        QString out;
        const size_t words = 1 + below(3);
        for (size_t w = 0; w < words; ++w) {
            if (below(3) == 0) {
                out += QLatin1String(kCommonNames[below(kCommonNames.size())]);
            } else {
                for (size_t s = 0; s < 2 + w % 2; ++s) {
                    out += QLatin1String(kSyllables[below(kSyllables.size())]);
                }
            }
            out += u' ';
        }
        return out;
    }

    std::mt19937 m_random;
};

SearchIndex bigIndex()
{
    std::vector<SearchIndexPart> parts(2);
    std::vector<std::thread> threads;
    std::array<qint64, 2> spent{};
    for (size_t t = 0; t < parts.size(); ++t) {
        threads.emplace_back([&parts, &spent, t] {
            People people(static_cast<unsigned>(t));
            parts[t].reserve(kHouseholds / 2, kPersons / 2);
            for (int h = 0; h < kHouseholds / 2; ++h) {
                const SearchHousehold one =
                    people.household(static_cast<int>(t) * kHouseholds / 2 + h);
                QElapsedTimer timer;
                timer.start();
                parts[t].add(one);
                spent[t] += timer.nsecsElapsed();
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    qInfo("add on each of two threads: %lld and %lld ms", spent[0] / 1000000, spent[1] / 1000000);
    QElapsedTimer timer;
    timer.start();
    SearchIndex index = SearchIndex::build(std::move(parts));
    qInfo("build: %lld ms", timer.elapsed());
    return index;
}

} // namespace

/// Nothing is asserted here: run by hand with RANGKUL_MEASURE=1.
class TestSpeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RANGKUL_MEASURE")) {
            QSKIP("measured by hand");
        }
    }
    void filter();
    void search();
};

void TestSpeed::filter()
{
    const Variable& floor = variable(Entity::Dwelling, QLatin1StringView("floor"));
    const Variable& area = variable(Entity::Dwelling, QLatin1StringView("floor_area"));
    QElapsedTimer timer;
    timer.start();
    HouseholdFrame frame;
    frame.setRegions({{RecordId({1}), QStringLiteral("990101"), {}, 3, -1},
                      {RecordId({2}), QStringLiteral("9901011001"), {}, 4, 0}});
    frame.setPrograms(std::vector<FrameProgram>(20));
    frame.reserve(kHouseholds);
    for (quint32 i = 0; i < quint32(kHouseholds); ++i) {
        HouseholdRow row;
        row.id = RecordId::random();
        row.region = RecordId({2});
        row.point = GeoPoint{112, -7.8};
        row.deciles[0] = static_cast<qint8>(i % 11);
        row.presence = 1 + i % 9;
        frame.put(row);
        frame.setReceives(i, static_cast<int>(i % 20));
    }
    qInfo("households put: %lld ms", timer.restart());
    FrameColumn floors(floor, kHouseholds);
    FrameColumn areas(area, kHouseholds);
    for (quint32 i = 0; i < quint32(kHouseholds); ++i) {
        floors.setInteger(i, i % 9 + 1);
        areas.setReal(i, i % 100);
    }
    frame.setColumn(std::move(floors));
    frame.setColumn(std::move(areas));
    PersonFrame persons;
    persons.reserve(kPersons);
    timer.restart();
    for (quint32 i = 0; i < quint32(kPersons); ++i) {
        PersonRow row;
        row.id = RecordId::random();
        row.household = i % quint32(kHouseholds);
        row.birthDay = kToday.toJulianDay() - i % 30000;
        persons.put(row);
    }
    qInfo("persons put: %lld ms", timer.restart());
    const Filter five{{},
                      false,
                      {{false, {InRegion{{QStringLiteral("990101")}}}},
                       {false, {InDecile{DecileKind::National, {1, 2, 3, 4}}}},
                       {false, {CodeIs{&floor, {6, 8}}}},
                       {false, {Between{&area, 0, 40}}},
                       {true, {Receives{{RecordId()}}}}}};
    const Filter children{{}, false, {{false, {AgeBetween{0, 4}}}}};
    for (const Filter* filter : {&five, &children}) {
        for (int i = 0; i < 5; ++i) {
            timer.restart();
            const auto found = evaluate(*filter, frame, &persons, kToday);
            qInfo("%zu rows: %.2f ms", found->size(), double(timer.nsecsElapsed()) / 1e6);
        }
    }
}

void TestSpeed::search()
{
    SearchIndex index = bigIndex();
    qInfo("%zu persons, %zu households, %.1f MiB, %.0f bytes per person", index.persons(),
          index.households(), double(index.bytes()) / (1 << 20),
          double(index.bytes()) / double(index.persons()));
    QElapsedTimer timer;
    for (const char* query : {"s",
                              "sit",
                              "siti",
                              "siti a",
                              "siti aminah",
                              "siti aminah mojo",
                              "siti mojo 002",
                              "s m",
                              "muhammad hidayat rt 1 rw 2",
                              "mojo",
                              "jl siti",
                              "rt 1",
                              "001/002",
                              "utara mojosu siti",
                              "sitti amnah",
                              "xbudi yeko",
                              "9901",
                              "1234",
                              "99011234",
                              "9901123456789012",
                              "siti 1234",
                              "harti suwi",
                              "budi agus eko dwi"}) {
        qint64 best = std::numeric_limits<qint64>::max();
        SearchResult result;
        for (int i = 0; i < 5; ++i) {
            timer.restart();
            result = index.search(QString::fromLatin1(query));
            best = std::min(best, timer.nsecsElapsed());
        }
        qInfo("%-28s %6.2f ms  %zu hits%s%s", query, double(best) / 1e6, result.hits.size(),
              result.more ? ", more" : "", result.approximate ? ", approximate" : "");
    }
    People people(7);
    timer.restart();
    for (int i = 0; i < 1000; ++i) {
        index.replace(people.household(i));
    }
    qInfo("1000 edits: %lld ms", timer.restart());
    index.clear();
    qInfo("clear: %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestSpeed)
#include "tst_speed.moc"
