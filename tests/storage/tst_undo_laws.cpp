// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "register_fixture.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::Value;

namespace {

using State = std::map<registry::RowRef, registry::Record>;

State stateOf(registry::RecordRepository& records)
{
    State out;
    for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
        const auto rows = records.all(static_cast<Entity>(number));
        RC_ASSERT(rows.has_value());
        for (const registry::Record& row : *rows) {
            out.emplace(row.ref(), row);
        }
    }
    return out;
}

template <typename T> T pick(const std::vector<T>& from)
{
    return from[*rc::gen::inRange<std::size_t>(0, from.size())];
}

/// One sensible thing an officer does to the first family.
registry::Edit anyEdit(const Family& family, const std::vector<registry::RowRef>& persons,
                       std::vector<registry::RowRef>& added)
{
    registry::Edit out;
    const int what = *rc::gen::inRange(0, 6);
    const QString word = QStringLiteral("kata %1").arg(*rc::gen::inRange(0, 4));
    if (what == 0) {
        out.cells = {edit(pick(persons), "name", Value(word))};
    } else if (what == 1) {
        out.cells = {edit(family.dwelling, "rt", Value(QStringLiteral("00%1").arg(word.back()))),
                     edit(family.dwelling, "address", Value(word))};
    } else if (what == 2) {
        out.cells = {edit(pick(persons), "birth_date",
                          Value(QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 3))))};
    } else if (what == 3) {
        added.push_back(fresh(Entity::Person));
        out.created = {{added.back(),
                        {cell(Entity::Person, "household_id", family.household.id),
                         cell(Entity::Person, "name", Value(word))}}};
    } else if (what == 4) {
        out.cells = {edit(family.household, "phone", Value()),
                     edit(family.household, "note", Value(word))};
    } else {
        out.kind = registry::CommitKind::Bulk;
        for (const registry::RowRef& person : persons) {
            out.cells.push_back(edit(person, "work_hours", Value(qint64(word.size()))));
        }
    }
    return out;
}

} // namespace

class TestUndoLaws : public QObject
{
    Q_OBJECT

private slots:
    void takingEverythingBackGivesTheStart()
    {
        const bool holds = rc::check("undo all = start, redo all = end", [] {
            RegisterFixture fixture;
            const Family family;
            RC_ASSERT(fixture.records().apply(family.creation()).has_value());
            const State start = stateOf(fixture.records());
            std::vector<registry::RowRef> persons{family.head, family.child};
            std::vector<registry::CommitId> commits;
            const int steps = *rc::gen::inRange(1, 12);
            for (int i = 0; i < steps; ++i) {
                std::vector<registry::RowRef> added;
                const auto commit = fixture.records().apply(anyEdit(family, persons, added));
                RC_ASSERT(commit.has_value());
                persons.insert(persons.end(), added.begin(), added.end());
                if (commit->id != 0) {
                    commits.push_back(commit->id);
                }
            }
            const State end = stateOf(fixture.records());
            if (*rc::gen::arbitrary<bool>()) {
                fixture.reopen();
            }
            for (auto id = commits.rbegin(); id != commits.rend(); ++id) {
                RC_ASSERT(fixture.records().undo(*id, {}).has_value());
            }
            RC_ASSERT(stateOf(fixture.records()) == start);
            RC_ASSERT(fixture.records().undoable(100)->size() == 1U);
            for (std::size_t i = 0; i < commits.size(); ++i) {
                const auto next = fixture.records().redoable(1);
                RC_ASSERT((next->size() == 1U && next->front().id == commits[i]));
                RC_ASSERT(fixture.records().redo(commits[i], {}).has_value());
            }
            RC_ASSERT(stateOf(fixture.records()) == end);
            const auto findings = fixture.get().check({});
            RC_ASSERT((findings.has_value() && findings->empty()));
        });
        QVERIFY(holds);
    }

    void aRefusedUndoChangesNothing()
    {
        const bool holds = rc::check("undo is whole or not at all", [] {
            RegisterFixture fixture;
            const Family family;
            RC_ASSERT(fixture.records().apply(family.creation()).has_value());
            std::vector<registry::CommitId> commits;
            std::vector<registry::RowRef> persons{family.head, family.child};
            for (int i = 0; i < 6; ++i) {
                std::vector<registry::RowRef> added;
                const auto commit = fixture.records().apply(anyEdit(family, persons, added));
                RC_ASSERT(commit.has_value());
                if (commit->id != 0) {
                    commits.push_back(commit->id);
                }
            }
            RC_PRE(!commits.empty());
            const State before = stateOf(fixture.records());
            const auto undone = fixture.records().undo(pick(commits), {});
            if (!undone) {
                RC_ASSERT(undone.error().code == core::ErrorCode::Conflict);
                RC_ASSERT(stateOf(fixture.records()) == before);
            }
            const auto findings = fixture.get().check({});
            RC_ASSERT((findings.has_value() && findings->empty()));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestUndoLaws)
#include "tst_undo_laws.moc"
