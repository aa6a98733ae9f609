// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "public_extract.h"
#include "public_suppression.h"

#include <rapidcheck.h>

#include <numeric>

using namespace rangkul;
using services::CountSystem;
using services::hiddenCounts;
using services::kSmallestPublic;

namespace {

/// A table with totals of rows and columns; the last row and column are the totals.
struct Margined
{
    size_t rows = 0;
    size_t columns = 0;
    CountSystem system;

    size_t at(size_t row, size_t column) const { return row * columns + column; }
};

Margined tableOf(const std::vector<std::vector<qint64>>& inner)
{
    Margined out;
    out.rows = inner.size() + 1;
    out.columns = inner.front().size() + 1;
    std::vector<qint64> below(out.columns, 0);
    for (const auto& row : inner) {
        qint64 sum = 0;
        for (size_t c = 0; c < row.size(); ++c) {
            out.system.add(row[c]);
            below[c] += row[c];
            sum += row[c];
        }
        out.system.add(sum);
        below.back() += sum;
    }
    for (const qint64 sum : below) {
        out.system.add(sum);
    }
    const auto sum = [&out](size_t total, auto part, size_t parts) {
        CountSystem::Sum one{total, {}};
        for (size_t i = 0; i < parts; ++i) {
            one.parts.push_back(part(i));
        }
        out.system.sums.push_back(one);
    };
    for (size_t r = 0; r < out.rows; ++r) {
        sum(
            out.at(r, out.columns - 1), [&](size_t c) { return out.at(r, c); }, out.columns - 1);
    }
    for (size_t c = 0; c < out.columns; ++c) {
        sum(
            out.at(out.rows - 1, c), [&](size_t r) { return out.at(r, c); }, out.rows - 1);
    }
    return out;
}

/// A hidden cell of a table follows from its margins exactly when it is a bridge between its row
/// and its column in the graph of hidden cells: another way to it than by elimination.
bool isBridge(const Margined& table, const std::vector<bool>& hidden, size_t row, size_t column)
{
    std::vector<bool> reached(table.rows + table.columns, false);
    std::vector<size_t> open{row};
    reached[row] = true;
    while (!open.empty()) {
        const size_t node = open.back();
        open.pop_back();
        for (size_t r = 0; r < table.rows; ++r) {
            for (size_t c = 0; c < table.columns; ++c) {
                const bool edge = hidden[table.at(r, c)] && !(r == row && c == column);
                const size_t ends[] = {r, table.rows + c};
                for (int side = 0; edge && side < 2; ++side) {
                    if (ends[side] == node && !reached[ends[1 - side]]) {
                        reached[ends[1 - side]] = true;
                        open.push_back(ends[1 - side]);
                    }
                }
            }
        }
    }
    return !reached[table.rows + column];
}

std::vector<std::vector<qint64>> arbitraryCounts()
{
    const auto rows = *rc::gen::inRange<size_t>(1, 7);
    const auto columns = *rc::gen::inRange<size_t>(1, 6);
    const qint64 most = *rc::gen::element<qint64>(3, 8, 30, 400);
    std::vector<std::vector<qint64>> out(rows, std::vector<qint64>(columns));
    for (auto& row : out) {
        for (qint64& cell : row) {
            cell = *rc::gen::inRange<qint64>(0, most);
        }
    }
    return out;
}

services::SnapshotTopic coverageTopic(const QString& name, const QJsonArray& regions,
                                      const QJsonArray& total)
{
    return {QStringLiteral("coverage:") + name,
            {{"short_name", name},
             {"total", total},
             {"nowhere", QJsonArray{0, 0, 0, 0}},
             {"regions", regions}}};
}

/// Three regions, 100, 60 and 40 households, one program; in 990003 only two were missed.
services::Snapshot smallSnapshot()
{
    services::Snapshot out;
    out.head.name = QStringLiteral("Rapat I");
    const QJsonArray regions{QJsonArray{"990001", 100, 50}, QJsonArray{"990002", 60, 30},
                             QJsonArray{"990003", 40, 20}};
    const QJsonObject counts{
        {"total", QJsonArray{200, 100}}, {"nowhere", QJsonArray{0, 0}}, {"regions", regions}};
    out.topics = {
        {QStringLiteral("population"), {{"household", counts}, {"person", counts}}},
        {QStringLiteral("deciles"),
         {{"households", QJsonArray{50, 40, 57, 3, 50}},
          {"households_missing", 0},
          {"persons", QJsonArray{50, 40, 60, 50}},
          {"persons_missing", 0}}},
        {QStringLiteral("overlap"),
         {{"all", QJsonArray{100, 60, 30, 10}}, {"meant_for", QJsonArray{40, 30, 20, 10}}}},
        coverageTopic(QStringLiteral("PKH"),
                      {QJsonArray{"990001", 100, 50, 40, 30}, QJsonArray{"990002", 60, 30, 20, 15},
                       QJsonArray{"990003", 40, 20, 30, 18}},
                      {200, 100, 90, 63})};
    return out;
}

const services::PublicTable& tableNamed(const services::PublicExtract& extract, const QString& id)
{
    for (const services::PublicTable& table : extract.tables) {
        if (table.id == id) {
            return table;
        }
    }
    qFatal("no such table");
}

} // namespace

/// What anybody may see gives no small count away.
class TestPublicExtract : public QObject
{
    Q_OBJECT

private slots:
    void noHiddenCellFollowsFromTotals()
    {
        QVERIFY(rc::check("small cells are hidden and cannot be worked out", [] {
            const Margined table = tableOf(arbitraryCounts());
            const std::vector<bool> hidden = hiddenCounts(table.system);
            for (size_t r = 0; r < table.rows; ++r) {
                for (size_t c = 0; c < table.columns; ++c) {
                    const size_t cell = table.at(r, c);
                    RC_ASSERT(hidden[cell] || table.system.counts[cell] >= kSmallestPublic);
                    RC_ASSERT(!hidden[cell] || !isBridge(table, hidden, r, c));
                }
            }
            RC_ASSERT(services::computableCounts(table.system, hidden).empty());
            for (const CountSystem::Sum& sum : table.system.sums) {
                qint64 together = 0;
                bool any = false;
                for (const size_t part : sum.parts) {
                    together += hidden[part] ? table.system.counts[part] : 0;
                    any = any || hidden[part];
                }
                RC_ASSERT(hidden[sum.total] || !any || together >= kSmallestPublic);
            }
        }));
    }

    void whatIsLargeStaysTold()
    {
        const Margined large = tableOf({{10, 20}, {30, 40}});
        QVERIFY(
            std::ranges::none_of(hiddenCounts(large.system), [](bool hidden) { return hidden; }));
        // One small cell costs three others, no more.
        const Margined one = tableOf({{3, 50, 60}, {40, 70, 80}, {90, 95, 99}});
        const auto hidden = hiddenCounts(one.system);
        QCOMPARE(std::ranges::count(hidden, true), 4);
        QVERIFY(!hidden.back());
    }

    void theAttackFindsWhatOneHiddenCellGivesAway()
    {
        const Margined table = tableOf({{3, 50}, {40, 70}});
        std::vector<bool> naive(table.system.counts.size(), false);
        naive[0] = true;
        QCOMPARE(services::computableCounts(table.system, naive), std::vector<size_t>{0});
        // Two hidden cells of which nobody is in: never negative, so both are zero.
        const Margined zeros = tableOf({{0, 0, 50}, {0, 0, 70}});
        std::vector<bool> four(zeros.system.counts.size(), false);
        for (const size_t cell : {0, 1, 4, 5}) {
            four[cell] = true;
        }
        QCOMPARE(services::computableCounts(zeros.system, four).size(), size_t(4));
    }

    void tablesOfOneSnapshotDoNotGiveEachOtherAway()
    {
        const services::PublicExtract extract =
            services::publicExtract(smallSnapshot(), {{"990001", "Satu", {}}});
        const auto& covered = tableNamed(extract, QStringLiteral("coverage:PKH"));
        QCOMPARE(covered.rows.size(), size_t(4));
        QCOMPARE(covered.rows[0].name, QStringLiteral("Satu"));
        QCOMPARE(covered.rows[2].code, QStringLiteral("990003"));
        QCOMPARE(*covered.rows[2].counts[0], qint64(20));
        QVERIFY(!covered.rows[2].counts[2]); // two were missed
        QVERIFY(!covered.rows[2].counts[1]); // twenty less two
        QVERIFY(*covered.rows[3].counts[1] == 63);
        // Deciles 1 to 3 are those the help is meant for: the third follows from the first two.
        const auto& deciles = tableNamed(extract, QStringLiteral("deciles.household"));
        QVERIFY(!deciles.rows[3].counts[0]);
        QVERIFY(!deciles.rows[1].counts[0] || !deciles.rows[2].counts[0]);
        // No decile missing is a small count too; so is the last row's part.
        QVERIFY(!deciles.rows[5].counts[0]);
        QVERIFY(extract.hidden > 0);
    }

    /// By kelurahan nearly everything would be hidden: kecamatan are told instead.
    void smallVillagesAreToldAsTheirDistrict()
    {
        QJsonArray villages;
        for (int i = 0; i < 10; ++i) {
            villages.append(QJsonArray{QString::number(9971011000 + i / 5 * 10000 + i % 5), 8, 4});
        }
        const QJsonObject households{
            {"total", QJsonArray{80, 40}}, {"nowhere", QJsonArray{0, 0}}, {"regions", villages}};
        const services::Snapshot small{
            {},
            {{QStringLiteral("population"), {{"household", households}, {"person", households}}}}};
        const services::PublicExtract extract =
            services::publicExtract(small, {{"997101", "Utara", {}}, {"997102", "Selatan", {}}});
        const auto& people = tableNamed(extract, QStringLiteral("population.household"));
        QCOMPARE(people.rows.size(), size_t(3));
        QCOMPARE(people.rows[0].name, QStringLiteral("Utara"));
        QCOMPARE(*people.rows[1].counts[services::population_column::kMeant], qint64(20));
        QCOMPARE(*people.rows[2].counts[services::population_column::kAll], qint64(80));
    }
};

QTEST_GUILESS_MAIN(TestPublicExtract)
#include "tst_public_extract.moc"
