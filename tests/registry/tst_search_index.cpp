// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSet>
#include <QTest>

#include "rangkul/registry/search_index.h"

#include <rapidcheck.h>

using namespace rangkul::registry;
using rangkul::core::RecordId;

namespace {

RecordId householdId(int n)
{
    return RecordId({1, std::uint8_t(n), std::uint8_t(n >> 8), std::uint8_t(n >> 16)});
}

RecordId personId(int n)
{
    return RecordId({2, std::uint8_t(n), std::uint8_t(n >> 8), std::uint8_t(n >> 16)});
}

SearchHousehold household(int n, const char* kk, const char* address, const char* rt,
                          const char* rw, const char* village)
{
    SearchHousehold out;
    out.id = householdId(n);
    out.kk = QString::fromLatin1(kk);
    out.address = QString::fromLatin1(address);
    out.rt = QString::fromLatin1(rt);
    out.rw = QString::fromLatin1(rw);
    out.regionNames = {QString::fromLatin1(village), QStringLiteral("Kota Contoh Utara")};
    return out;
}

void addMember(SearchHousehold& to, int n, const char* name, const char* nik,
               const QStringList& others = {})
{
    to.members.push_back(
        {personId(n), QString::fromLatin1(name), QString::fromLatin1(nik), others});
}

std::vector<SearchHousehold> street()
{
    std::vector<SearchHousehold> all;
    all.push_back(household(0, "9901010101200001", "Jl. Melati No. 5", "001", "002", "Mojorejo"));
    addMember(all[0], 0, "MOCH. SOLEH, SH", "9901010101800001",
              {QStringLiteral("+62 812 3456 789")});
    addMember(all[0], 1, "Siti Aminah", "9901014101820002");
    all.push_back(household(1, "9901010202200003", "Gg. Kenanga", "002", "001", "Mojorejo"));
    addMember(all[1], 2, "Siti Nurhayati", "9901014202850001");
    addMember(all[1], 3, "Soerjono", "990101******0007");
    all.push_back(
        household(2, "9901020303200004", "Jl. Soekarno Hatta 12", "002", "003", "Tegalsari"));
    all[2].otherNumbers = {QStringLiteral("0354-776655")};
    addMember(all[2], 4, "Siti Rahayu", "9901024303790003");
    addMember(all[2], 5, "Mojo", "9901020303750009");
    return all;
}

SearchIndex indexOf(const std::vector<SearchHousehold>& households, size_t parts = 2)
{
    std::vector<SearchIndexPart> all(parts);
    for (size_t i = 0; i < households.size(); ++i) {
        all[i * parts / households.size()].add(households[i]);
    }
    return SearchIndex::build(std::move(all));
}

QSet<int> personsFound(const SearchResult& result)
{
    QSet<int> out;
    for (const SearchHit& hit : result.hits) {
        if (hit.person) {
            const auto& b = hit.person->array();
            out.insert(b[1] | b[2] << 8 | b[3] << 16);
        }
    }
    return out;
}

QSet<int> householdsFound(const SearchResult& result)
{
    QSet<int> out;
    for (const SearchHit& hit : result.hits) {
        if (!hit.person) {
            const auto& b = hit.household.array();
            out.insert(b[1] | b[2] << 8 | b[3] << 16);
        }
    }
    return out;
}

QSet<QByteArray> everyHit(const SearchIndex& index, const QString& query)
{
    QSet<QByteArray> out;
    for (const SearchHit& hit : index.search(query, 100000).hits) {
        QByteArray line = hit.household.bytes().toByteArray();
        line += hit.person ? hit.person->bytes().toByteArray() : QByteArray();
        out.insert(line + QByteArray::number(hit.matched.toInt()) + QByteArray::number(hit.score));
    }
    return out;
}

SearchHousehold randomHousehold(int n)
{
    const auto word = rc::gen::element("siti", "soleh", "nur", "aminah", "surya", "budi", "rahayu");
    SearchHousehold out;
    out.id = householdId(n);
    out.kk = QString::fromLatin1("99010101012%1").arg(*rc::gen::inRange(10000, 99999));
    out.address = QStringLiteral("Jalan ") + QLatin1String(*word);
    out.rt = QString::number(*rc::gen::inRange(1, 4));
    out.regionNames = {QString::fromLatin1(*rc::gen::element("Mojorejo", "Tegalsari"))};
    const int members = *rc::gen::inRange(0, 4);
    for (int i = 0; i < members; ++i) {
        out.members.push_back(
            {personId(n * 8 + i),
             QLatin1String(*word) + u' ' + QLatin1String(*word),
             QString::number(*rc::gen::inRange<qint64>(9901010101000000, 9901013112999999)),
             {}});
    }
    return out;
}

/// How often a word stands in the writable memory of this process (not on the stack), given letter
/// by letter from its end so that looking does not put it there. -1 where memory cannot be read.
int timesInMemory(const QByteArray& reversed)
{
    static char buffer[1 << 20];
    const auto own = reinterpret_cast<quintptr>(buffer);
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) ||
        !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return -1;
    }
    int count = 0;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const auto dash = line.indexOf('-');
        quintptr at = line.left(dash).toULongLong(nullptr, 16);
        const quintptr end =
            line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
        if (!line.contains(" rw-p ") || line.contains("[stack]")) {
            continue;
        }
        while (at < end && memory.seek(static_cast<qint64>(at))) {
            const qint64 got = memory.read(buffer, qMin<qint64>(sizeof buffer, qint64(end - at)));
            for (qint64 i = reversed.size() - 1; i < got; ++i) {
                const quintptr place = at + static_cast<quintptr>(i);
                const bool isOwn = place >= own && place < own + sizeof buffer;
                if (!isOwn && std::equal(reversed.begin(), reversed.end(),
                                         std::make_reverse_iterator(buffer + i + 1))) {
                    ++count;
                }
            }
            if (got < qint64(sizeof buffer)) {
                break;
            }
            at += static_cast<quintptr>(got - reversed.size());
        }
    }
    return count;
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void queriesFindWhomTheyMean_data();
    void queriesFindWhomTheyMean();
    void hitsSayWhatMatched();
    void theBestStandsFirst();
    void typosAreForgivenOnlyWhenNothingElseFits();
    void editedHouseholdsAreFoundAsTheyAreNow();
    void replacingIsLikeBuildingAnew();
    void partsMakeNoDifference();
    void limitCutsAndSaysSo();
    void nothingIsLeftAfterClear();
};

void TestSearchIndex::queriesFindWhomTheyMean_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QSet<int>>("persons");
    QTest::addColumn<QSet<int>>("households");
    const auto row = [](const char* query, const QSet<int>& persons, const QSet<int>& households) {
        QTest::newRow(query) << QString::fromUtf8(query) << persons << households;
    };
    row("siti", {1, 2, 4}, {});
    row("sit", {1, 2, 4}, {});
    row("muhammad soleh", {0}, {});
    row("soleh moh", {0}, {});
    row("suryono", {3}, {});
    row("nur hayati", {2}, {});
    row("aminah siti", {1}, {});
    row("mojo", {5}, {0, 1});
    row("siti mojo", {1, 2}, {});
    row("siti mojo 002", {1, 2}, {}); // RW 002 and RT 002
    row("siti rt 2", {2, 4}, {});
    row("siti mojorejo rt 002", {2}, {});
    row("001/002", {}, {0});
    row("rt 1", {}, {0});
    row("jl sukarno", {}, {2});
    row("kenanga", {}, {1});
    row("contoh", {}, {0, 1, 2});
    row("9901014101820002", {1}, {});
    row("990101 410182", {1}, {});
    row("0182", {1}, {});
    row("9901010101", {0}, {0});
    row("0007", {3}, {}); // what a masked number shows
    row("08123456", {0}, {});
    row("0354776655", {}, {2});
    row("siti 9901024", {4}, {});
    row("soleh 20000", {0}, {}); // by the family card of his household
    row("123", {}, {});
    row("99010141018200021", {}, {});
    row("siti kenanga tegalsari", {}, {});
    row("", {}, {});
    row("  .,- ", {}, {});
}

void TestSearchIndex::queriesFindWhomTheyMean()
{
    QFETCH(QString, query);
    QFETCH(QSet<int>, persons);
    QFETCH(QSet<int>, households);
    const SearchResult result = indexOf(street()).search(query);
    QCOMPARE(personsFound(result), persons);
    QCOMPARE(householdsFound(result), households);
    QVERIFY(!result.more);
    QVERIFY(!result.approximate);
}

void TestSearchIndex::hitsSayWhatMatched()
{
    const SearchIndex index = indexOf(street());
    const auto matched = [&](const char* query) {
        return index.search(QString::fromLatin1(query)).hits.at(0).matched;
    };
    QCOMPARE(matched("aminah"), SearchMatches(SearchMatch::Name));
    QCOMPARE(matched("aminah mojorejo"), SearchMatch::Name | SearchMatch::Region);
    QCOMPARE(matched("aminah melati rt 1"),
             SearchMatch::Name | SearchMatch::Address | SearchMatch::RtRw);
    QCOMPARE(matched("9901014101820002"), SearchMatches(SearchMatch::Nik));
    QCOMPARE(matched("9901010202200003"), SearchMatches(SearchMatch::Kk));
    QCOMPARE(matched("08123456789"), SearchMatches(SearchMatch::OtherNumber));
    QCOMPARE(matched("soleh 20000"), SearchMatch::Name | SearchMatch::Kk);
    const SearchHit hit = index.search(u"aminah").hits.at(0);
    QCOMPARE(hit.household, householdId(0));
    QCOMPARE(hit.person, personId(1));
}

void TestSearchIndex::theBestStandsFirst()
{
    std::vector<SearchHousehold> all = street();
    addMember(all[1], 6, "Nurul Sitinjak", "9901014202850099");
    addMember(all[0], 7, "Siti", "9901014101820777");
    const SearchIndex index = indexOf(all);
    const SearchResult siti = index.search(u"siti ");
    QCOMPARE(siti.hits.front().person, personId(7));
    QCOMPARE(siti.hits.back().person, personId(6));
    // The beginning of a number stands before its end, and that before its middle.
    std::vector<SearchHousehold> numbers(1);
    numbers[0].id = householdId(0);
    addMember(numbers[0], 0, "A", "9901555501800001");
    addMember(numbers[0], 1, "B", "9901010101805555");
    addMember(numbers[0], 2, "C", "5555010101800001");
    const SearchResult digits = indexOf(numbers, 1).search(u"5555");
    QCOMPARE(digits.hits.size(), size_t(3));
    QCOMPARE(digits.hits[0].person, personId(2));
    QCOMPARE(digits.hits[1].person, personId(1));
    QCOMPARE(digits.hits[2].person, personId(0));
}

void TestSearchIndex::typosAreForgivenOnlyWhenNothingElseFits()
{
    const SearchIndex index = indexOf(street());
    for (const char* query :
         {"amniah", "aminh", "siti aminag", "nurhyati", "siti rahyau", "aminax"}) {
        const SearchResult result = index.search(QString::fromLatin1(query));
        QVERIFY2(result.approximate, query);
        QVERIFY2(!result.hits.empty(), query);
    }
    QVERIFY(!index.search(u"aminah").approximate);
    QVERIFY(index.search(u"xyz").hits.empty());
    QVERIFY(index.search(u"mangga").hits.empty());
    QCOMPARE(personsFound(index.search(u"siti aminag")), QSet<int>{1});
}

void TestSearchIndex::editedHouseholdsAreFoundAsTheyAreNow()
{
    std::vector<SearchHousehold> all = street();
    SearchIndex index = indexOf(all);
    QCOMPARE(index.persons(), size_t(6));
    all[0].members.erase(all[0].members.begin());
    all[0].members[0].name = QStringLiteral("Siti Aminatun");
    addMember(all[0], 50, "Bayu", "9901010101250001");
    index.replace(all[0]);
    QCOMPARE(index.persons(), size_t(6));
    QCOMPARE(index.households(), size_t(3));
    QVERIFY(index.search(u"soleh").hits.empty());
    QVERIFY(index.search(u"9901010101800001").hits.empty());
    QCOMPARE(personsFound(index.search(u"aminatun")), QSet<int>{1});
    QCOMPARE(personsFound(index.search(u"bayu mojorejo")), QSet<int>{50});
    all[0].members[0].name = QStringLiteral("Siti Zubaidah");
    index.replace(all[0]);
    QVERIFY(index.search(u"aminatun").hits.empty());
    QCOMPARE(personsFound(index.search(u"zubaidah")), QSet<int>{1});
    index.remove(householdId(0));
    QVERIFY(index.search(u"zubaidah").hits.empty());
    QCOMPARE(index.households(), size_t(2));
    index.remove(householdId(1));
    QVERIFY(index.search(u"kenanga").hits.empty());
    index.replace(all[1]);
    QCOMPARE(householdsFound(index.search(u"kenanga")), QSet<int>{1});
}

void TestSearchIndex::replacingIsLikeBuildingAnew()
{
    QVERIFY(rc::check([] {
        std::vector<SearchHousehold> all;
        const int count = *rc::gen::inRange(1, 30);
        for (int n = 0; n < count; ++n) {
            all.push_back(randomHousehold(n));
        }
        SearchIndex edited = indexOf(all);
        const auto edits = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, count + 3));
        for (const int n : edits) {
            SearchHousehold changed = randomHousehold(n);
            edited.replace(changed);
            if (n >= static_cast<int>(all.size())) {
                while (static_cast<int>(all.size()) < n) {
                    all.push_back(randomHousehold(static_cast<int>(all.size())));
                    edited.replace(all.back());
                }
                all.push_back(changed);
            } else {
                all[static_cast<size_t>(n)] = changed;
            }
        }
        const SearchIndex fresh = indexOf(all, 1);
        RC_ASSERT(edited.persons() == fresh.persons());
        RC_ASSERT(edited.households() == fresh.households());
        for (const char* query : {"siti", "su", "nur aminah", "jalan s", "rt 2", "mojorejo budi",
                                  "9901", "0101012", "sooleh"}) {
            RC_ASSERT(everyHit(edited, QString::fromLatin1(query)) ==
                      everyHit(fresh, QString::fromLatin1(query)));
        }
    }));
    // More edits than one store of recent ones holds.
    SearchIndex index = indexOf(street());
    for (int n = 0; n < 2500; ++n) {
        SearchHousehold one =
            household(100 + n % 1300, "9901010101209999", "Jl. Baru", "009", "009", "Mojorejo");
        addMember(one, 1000 + n % 1300, n % 2 == 0 ? "Genap" : "Ganjil", "9901010101809999");
        index.replace(one);
    }
    QCOMPARE(index.households(), size_t(1303));
    QCOMPARE(index.search(u"genap", 5000).hits.size(), size_t(650));
    QCOMPARE(index.search(u"ganjil", 5000).hits.size(), size_t(650));
}

void TestSearchIndex::partsMakeNoDifference()
{
    const SearchIndex one = indexOf(street(), 1);
    const SearchIndex three = indexOf(street(), 3);
    for (const char* query : {"siti", "mojo", "001/002", "9901", "amniah"}) {
        QCOMPARE(everyHit(one, QString::fromLatin1(query)),
                 everyHit(three, QString::fromLatin1(query)));
    }
    QVERIFY(SearchIndex().search(u"siti").hits.empty());
    QVERIFY(SearchIndex::build({}).search(u"siti").hits.empty());
    std::vector<SearchIndexPart> empty(2);
    QVERIFY(SearchIndex::build(std::move(empty)).search(u"siti").hits.empty());
}

void TestSearchIndex::limitCutsAndSaysSo()
{
    const SearchIndex index = indexOf(street());
    QCOMPARE(index.search(u"siti", 2).hits.size(), size_t(2));
    QVERIFY(index.search(u"siti", 2).more);
    QVERIFY(!index.search(u"siti", 3).more);
}

void TestSearchIndex::nothingIsLeftAfterClear()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer maps more memory than can be looked at");
#endif
    // Letters that stand nowhere else in this process in this order, and not even here.
    const QByteArray reversed("tuluwobrazmez");
    if (timesInMemory(reversed) < 0) {
        QSKIP("memory cannot be read here");
    }
    QCOMPARE(timesInMemory(reversed), 0);
    std::vector<SearchHousehold> all = street();
    QString name;
    for (auto it = reversed.crbegin(); it != reversed.crend(); ++it) {
        name += QLatin1Char(*it);
    }
    all[1].members[0].name = name;
    SearchIndex index = indexOf(all);
    index.replace(all[1]);
    QCOMPARE(index.search(name.first(6)).hits.size(), size_t(1));
    QVERIFY(timesInMemory(reversed) > 0);
    index.clear();
    QVERIFY(index.search(name.first(6)).hits.empty());
    QCOMPARE(index.bytes(), size_t(0));
    QCOMPARE(timesInMemory(reversed), 0);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
