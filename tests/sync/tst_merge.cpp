// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "random_operations.h"
#include "rangkul/sync/conflict.h"
#include "rangkul/sync/digest.h"
#include "rangkul/sync/hlc.h"
#include "rangkul/sync/merge_cell.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::sync;
using namespace rangkul::sync::test;
using registry::Entity;
using registry::RowRef;
using registry::Value;

namespace {

const RowRef kRow{Entity::Dwelling, *core::RecordId::fromBytes("0123456789abcdef")};
const core::RecordId kScope = *core::RecordId::fromBytes("scopescopescopes");

Head head(ActorId actor, quint64 n, Hlc hlc, const char* value)
{
    return Head{{actor, n}, hlc, {Value(QString::fromLatin1(value))}};
}

CellOperation edit(std::vector<Dot> bases, const char* value)
{
    return CellOperation{13, std::move(bases), {Value(QString::fromLatin1(value))}};
}

/// Heads by the definition: those that no operation of the set names as base.
std::vector<Dot> headsByDefinition(const std::vector<std::pair<Dot, CellOperation>>& operations)
{
    std::vector<Dot> heads;
    for (const auto& [dot, cell] : operations) {
        const bool isNamed =
            std::any_of(operations.begin(), operations.end(), [&, d = dot](const auto& other) {
                const auto& bases = other.second.bases;
                return std::find(bases.begin(), bases.end(), d) != bases.end();
            });
        if (!isNamed) {
            heads.push_back(dot);
        }
    }
    std::sort(heads.begin(), heads.end());
    return heads;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void aCellIsItsColumnOrItsWholeGroup()
    {
        const auto& floor = registry::variable(Entity::Dwelling, QLatin1StringView("floor_area"));
        QCOMPARE(cellOf(floor), floor.id);
        QCOMPARE(cellColumns(Entity::Dwelling, floor.id).size(), std::size_t{1});

        const auto& rt = registry::variable(Entity::Dwelling, QLatin1StringView("rt"));
        const auto& region = registry::variable(Entity::Dwelling, QLatin1StringView("region_id"));
        QCOMPARE(cellOf(rt), region.id);
        const auto columns = cellColumns(Entity::Dwelling, region.id);
        QCOMPARE(columns.size(), std::size_t{5});
        QCOMPARE(columns[placeInCell(rt)], &rt);
        QVERIFY(cellColumns(Entity::Dwelling, rt.id).empty()); // not a lead
        QVERIFY(cellColumns(Entity::Dwelling, 500).empty());
    }

    void everyColumnLiesInExactlyOneCell()
    {
        for (std::uint8_t e = 1; e <= registry::kLastEntity; ++e) {
            const auto entity = static_cast<Entity>(e);
            std::size_t columns = 0;
            for (const registry::ColumnId lead : cells(entity)) {
                columns += cellColumns(entity, lead).size();
            }
            QCOMPARE(columns, registry::variables(entity).size());
            for (const auto& variable : registry::variables(entity)) {
                const auto cell = cellColumns(entity, cellOf(variable));
                QCOMPARE(cell[placeInCell(variable)], &variable);
            }
        }
    }

    void anEditTakesOutOnlyTheHeadsItNames()
    {
        std::vector<Head> heads{head(1, 1, 10, "a"), head(2, 1, 20, "b")};
        applyToHeads(heads, {3, 1}, 30, edit({{2, 1}}, "c"));
        QCOMPARE(heads.size(), std::size_t{2});
        QCOMPARE(heads[0], head(1, 1, 10, "a"));
        QCOMPARE(heads[1], head(3, 1, 30, "c"));
        QVERIFY(isConflicted(heads));
    }

    void equalValuesNeverConflictAndAreTakenTogether()
    {
        const std::vector<Head> heads{head(1, 4, 10, "tanah"), head(2, 9, 20, "tanah")};
        QVERIFY(!isConflicted(heads));
        QCOMPARE(shownBases(heads), (std::vector<Dot>{{1, 4}, {2, 9}}));
        QVERIFY(!valueConflict(kScope, kRow, 13, heads));
    }

    void theShownHeadIsTheLatestThenTheGreatest()
    {
        const std::vector<Head> heads{head(1, 9, 10, "a"), head(2, 3, 20, "b"),
                                      head(3, 1, 20, "c")};
        QCOMPARE(winner(heads).dot, (Dot{3, 1}));
        QCOMPARE(shownBases(heads), (std::vector<Dot>{{3, 1}}));
        QCOMPARE(allBases(heads).size(), std::size_t{3});
    }

    void anyCausalOrderGivesTheHeadsOfTheDefinition()
    {
        QVERIFY(rc::check([](quint64 seed) {
            Dice dice(seed);
            // A history: each edit names some of those before it.
            std::vector<std::pair<Dot, CellOperation>> history;
            std::map<ActorId, quint64> last;
            for (quint64 i = 0; i < 2 + dice.roll(12); ++i) {
                const ActorId actor = 1 + dice.roll(3);
                CellOperation cell{13, {}, {Value(qint64(dice.roll(3)))}};
                for (const auto& [dot, earlier] : history) {
                    if (dice.chance(0.3)) {
                        cell.bases.push_back(dot);
                    }
                }
                std::sort(cell.bases.begin(), cell.bases.end());
                history.emplace_back(Dot{actor, ++last[actor]}, std::move(cell));
            }
            std::vector<Head> inOrder;
            for (const auto& [dot, cell] : history) {
                applyToHeads(inOrder, dot, dot.n, cell);
            }
            // Another order in which nothing comes before what it names.
            std::vector<Head> shuffled;
            auto waiting = history;
            while (!waiting.empty()) {
                const auto pick =
                    waiting.begin() + static_cast<qsizetype>(dice.roll(waiting.size()));
                const bool isReady =
                    std::none_of(waiting.begin(), waiting.end(), [&](const auto& other) {
                        const auto& bases = pick->second.bases;
                        return std::find(bases.begin(), bases.end(), other.first) != bases.end();
                    });
                if (isReady) {
                    applyToHeads(shuffled, pick->first, pick->first.n, pick->second);
                    waiting.erase(pick);
                }
            }
            RC_ASSERT(shuffled == inOrder);
            RC_ASSERT(allBases(inOrder) == headsByDefinition(history));
        }));
    }

    void aWithdrawalHidesWhatItsAuthorKnew()
    {
        std::vector<LifeHead> life;
        const std::vector<Dot> edits{{1, 5}, {2, 7}};
        QCOMPARE(rowState(life, edits), RowState::Live);
        applyToLife(life, {OperationKind::Delete, {1, 6}, 50, seenOf(life, edits)});
        QCOMPARE(rowState(life, edits), RowState::Withdrawn);
        QVERIFY(!lifeConflict(kScope, kRow, life, edits));
    }

    void anEditTheWithdrawerDidNotKnowIsAConflict()
    {
        std::vector<LifeHead> life;
        applyToLife(life, {OperationKind::Delete, {1, 6}, 50, {{1, 5}, {2, 7}}});
        const std::vector<Dot> edits{{1, 5}, {2, 8}};
        QCOMPARE(rowState(life, edits), RowState::Disputed);
        QCOMPARE(unansweredEdits(life, edits), (std::vector<Dot>{{2, 8}}));
        QVERIFY(lifeConflict(kScope, kRow, life, edits).has_value());

        std::vector<LifeHead> kept = life; // decided: the row stays
        applyToLife(kept, {OperationKind::Undelete, {3, 1}, 60, seenOf(life, edits)});
        QCOMPARE(rowState(kept, edits), RowState::Live);
        std::vector<LifeHead> gone = life; // decided: the row goes
        applyToLife(gone, {OperationKind::Delete, {3, 1}, 60, seenOf(life, edits)});
        QCOMPARE(rowState(gone, edits), RowState::Withdrawn);
    }

    void twoDifferentDecisionsAboutARowAreANewConflict()
    {
        std::vector<LifeHead> life;
        applyToLife(life, {OperationKind::Delete, {1, 6}, 50, {{1, 5}}});
        const std::vector<Dot> edits{{1, 5}, {2, 8}};
        const LifeHead keep{OperationKind::Undelete, {3, 1}, 60, seenOf(life, edits)};
        const LifeHead drop{OperationKind::Delete, {4, 1}, 61, seenOf(life, edits)};
        std::vector<LifeHead> one = life;
        applyToLife(one, keep);
        applyToLife(one, drop);
        std::vector<LifeHead> other = life;
        applyToLife(other, drop);
        applyToLife(other, keep);
        QCOMPARE(one, other);
        QCOMPARE(rowState(one, edits), RowState::Disputed);
        QVERIFY(lifeConflict(kScope, kRow, one, edits) != lifeConflict(kScope, kRow, life, edits));
    }

    void conflictIdsHangOnNothingButTheDispute()
    {
        const std::vector<Dot> dots{{1, 2}, {2, 1}};
        const auto id = conflictId(kScope, ConflictKind::Value, {kRow}, 13, dots);
        QCOMPARE(conflictId(kScope, ConflictKind::Value, {kRow}, 13, {{2, 1}, {1, 2}}), id);
        QVERIFY(conflictId(kScope, ConflictKind::Value, {kRow}, 14, dots) != id);
        QVERIFY(conflictId(kScope, ConflictKind::EditDelete, {kRow}, 13, dots) != id);
        QVERIFY(conflictId(kScope, ConflictKind::Value, {kRow}, 13, {{1, 2}, {2, 2}}) != id);
        QVERIFY(conflictId(kRow.id, ConflictKind::Value, {kRow}, 13, dots) != id);
    }

    void oneNumberOnTwoLiveRowsIsAKeyConflict()
    {
        const RowRef a{Entity::Person, *core::RecordId::fromBytes("aaaaaaaaaaaaaaaa")};
        const RowRef b{Entity::Person, *core::RecordId::fromBytes("bbbbbbbbbbbbbbbb")};
        const std::vector<KeyedRow> one{{a, {{1, 1}}}};
        QVERIFY(!keyConflict(kScope, 5, one));
        const std::vector<KeyedRow> ab{{a, {{1, 1}}}, {b, {{2, 4}}}};
        const std::vector<KeyedRow> ba{{b, {{2, 4}}}, {a, {{1, 1}}}};
        QVERIFY(keyConflict(kScope, 5, ab).has_value());
        QCOMPARE(*keyConflict(kScope, 5, ab), *keyConflict(kScope, 5, ba));

        const std::vector<LifeHead> gone{{OperationKind::Delete, {3, 1}, 5, {}}};
        QVERIFY(referenceConflict(kScope, 1, ab[0], b, gone) !=
                referenceConflict(kScope, 1, ab[1], a, gone));
    }

    void differentCellsChangedAtOnceAreASoftMerge()
    {
        Operation arriving;
        arriving.row = kRow;
        arriving.dot = {2, 5};
        arriving.cells = {edit({}, "x")}; // cell 13
        VersionVector knows;
        knows.raise(Dot{1, 7});
        const std::vector<CellDot> rowHeads{{14, {1, 7}}, {15, {1, 8}}, {13, {1, 9}}, {16, {2, 2}}};
        QCOMPARE(softMerged(arriving, knows, rowHeads), (std::vector<Dot>{{1, 8}}));
    }

    void theDigestForgetsTheOrder()
    {
        const Head a = head(1, 1, 10, "a");
        const Head b = head(2, 1, 20, "b");
        const LifeHead gone{OperationKind::Delete, {3, 1}, 5, {{1, 1}}};
        StateDigest one;
        one.add(kRow, 13, a);
        one.add(kRow, 14, b);
        one.add(kRow, gone);
        StateDigest other;
        other.add(kRow, gone);
        other.add(kRow, 14, b);
        other.add(kRow, 13, b);
        other.remove(kRow, 13, b);
        other.add(kRow, 13, a);
        QCOMPARE(other, one);
        QCOMPARE(*StateDigest::fromBytes(one.bytes()), one);
        QVERIFY(!StateDigest::fromBytes(one.bytes().chopped(1)));

        StateDigest swapped; // the same two heads in each other's cell
        swapped.add(kRow, 13, b);
        swapped.add(kRow, 14, a);
        swapped.add(kRow, gone);
        QVERIFY(swapped != one);
        StateDigest reworded; // the same head with another value
        reworded.add(kRow, 13, head(1, 1, 10, "A"));
        reworded.add(kRow, 14, b);
        reworded.add(kRow, gone);
        QVERIFY(reworded != one);
        one.remove(kRow, 13, a);
        one.remove(kRow, 14, b);
        one.remove(kRow, gone);
        QCOMPARE(one, StateDigest());
    }

    void theClockRisesAndIsPulledNoFurtherThanAnHour()
    {
        const qint64 now = 1'750'000'000'000;
        QCOMPARE(hlcMs(nextHlc(0, now)), now);
        QCOMPARE(nextHlc(hlcFromMs(now), now), hlcFromMs(now) + 1);
        QCOMPARE(nextHlc(hlcFromMs(now + 5000), now), hlcFromMs(now + 5000) + 1);
        QCOMPARE(receivedHlc(0, hlcFromMs(now + 60'000), now), hlcFromMs(now + 60'000));
        const Hlc far = hlcFromMs(now + 10LL * 365 * 86'400'000);
        QCOMPARE(receivedHlc(0, far, now), hlcFromMs(now + kClockPullMs));
        QCOMPARE(receivedHlc(far, 0, now), far);
        QVERIFY(isClockDoubtful(far, now));
        QVERIFY(!isClockDoubtful(hlcFromMs(now + kClockDoubtMs), now));
        QCOMPARE(hlcFromMs(-5), Hlc{0});
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
