// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "register_fixture.h"

using namespace rangkul;
using namespace rangkul::test;
using core::ErrorCode;
using registry::Entity;
using registry::Value;

namespace {

Value text(const char* words)
{
    return Value(QString::fromUtf8(words));
}

registry::Edit one(registry::CellEdit change)
{
    registry::Edit out;
    out.cells.push_back(std::move(change));
    return out;
}

} // namespace

class TestRecordRepository : public QObject
{
    Q_OBJECT

private slots:
    void whatWasWrittenIsReadBackAfterRestart()
    {
        RegisterFixture fixture;
        const Family family;
        const auto commit = fixture.records().apply(family.creation());
        QVERIFY(commit);
        QCOMPARE(commit->created.size(), size_t(5));
        fixture.reopen();
        for (const registry::NewRow& row : family.creation().created) {
            const auto record = fixture.records().record(row.row);
            QVERIFY(record);
            for (const registry::Variable& variable : registry::variables(row.row.entity)) {
                Value expected;
                for (const auto& [column, value] : row.cells) {
                    expected = column == variable.id ? value : expected;
                }
                QVERIFY2(record->value(variable) == expected, variable.column);
            }
        }
    }

    void everyVariableOfEveryEntityCanBeStored()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        const auto all = fixture.records().all(Entity::Region);
        QCOMPARE(all->size(), size_t(1));
        for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
            QVERIFY(fixture.records().all(static_cast<Entity>(number)));
        }
    }

    void anEditChangesOneCellAndSaysSo()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        const auto commit =
            fixture.records().apply(one(edit(family.head, "name", text("Zubaidah Qorinawati"))));
        QVERIFY(commit);
        QCOMPARE(commit->changes.size(), size_t(1));
        QVERIFY(commit->changes[0].before == text("Zubaedah Qorinawati"));
        QVERIFY(commit->changes[0].after == text("Zubaidah Qorinawati"));
        QCOMPARE(commit->officer, QStringLiteral("Ibu Petugas"));
        const auto record = fixture.records().record(family.head);
        QVERIFY(record->value(QLatin1StringView("name")) == text("Zubaidah Qorinawati"));
        QVERIFY(record->value(QLatin1StringView("nik")) == text("9971014107800002"));
    }

    void anEqualValueIsNoCommit()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        const auto commit = fixture.records().apply(one(edit(family.dwelling, "rt", text("003"))));
        QVERIFY(commit);
        QCOMPARE(commit->id, registry::CommitId(0));
        QCOMPARE(fixture.records().undoable(10)->size(), size_t(1));
    }

    void anEditOfAnotherValueThanSeenIsAConflict()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        registry::Edit both;
        both.cells = {edit(family.head, "phone", text("081200000000")),
                      edit(family.dwelling, "rt", text("004"), text("009"))};
        const auto refused = fixture.records().apply(both);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().reason, QStringLiteral("edit.changed_since"));
        QVERIFY(fixture.records().record(family.head)->text(QLatin1StringView("phone")).isEmpty());
    }

    void wrongValuesAreRefusedWhole()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        registry::Edit wrong;
        wrong.cells = {edit(family.dwelling, "rt", text("004")),
                       edit(family.dwelling, "floor", Value(qint64(9999)))};
        QCOMPARE(fixture.records().apply(wrong).error().code, ErrorCode::InvalidInput);
        QCOMPARE(fixture.records().record(family.dwelling)->text(QLatin1StringView("rt")),
                 QStringLiteral("003"));
    }

    void aReferenceMustNameALiveRow()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        const auto refused = fixture.records().apply(
            one(edit(family.household, "dwelling_id", core::RecordId::random())));
        QCOMPARE(refused.error().reason, QStringLiteral("reference.unknown"));
    }

    void aWithdrawnRowIsHiddenAndComesBack()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        registry::Edit gone;
        gone.withdrawn = {family.child};
        const auto commit = fixture.records().apply(gone);
        QVERIFY(commit);
        QCOMPARE(commit->withdrawn.size(), size_t(1));
        QCOMPARE(fixture.records().record(family.child).error().code, ErrorCode::NotFound);
        QCOMPARE(fixture.records().profile(family.household.id)->members.size(), size_t(1));
        QCOMPARE(fixture.records().apply(one(edit(family.child, "name", text("A")))).error().code,
                 ErrorCode::NotFound);
        fixture.reopen();
        registry::Edit back;
        back.restored = {family.child};
        QVERIFY(fixture.records().apply(back));
        QCOMPARE(fixture.records().record(family.child)->text(QLatin1StringView("name")),
                 QStringLiteral("Yoga Ximenes Pratomo"));
    }

    void theProfileHasEverythingOfAHousehold()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        const registry::RowRef neighbour = fresh(Entity::Household);
        const registry::RowRef dataset = fresh(Entity::Dataset);
        const registry::RowRef program = fresh(Entity::Program);
        const registry::RowRef left = fresh(Entity::Person);
        registry::Edit more;
        more.created = {
            {neighbour, {cell(Entity::Household, "dwelling_id", family.dwelling.id)}},
            {left,
             {cell(Entity::Person, "household_id", neighbour.id),
              cell(Entity::Person, "name", text("Slamet"))}},
            {dataset, {cell(Entity::Dataset, "name", text("DTSEN 2026-1"))}},
            {program, {cell(Entity::Program, "name", text("Beras Daerah"))}},
            {fresh(Entity::Ranking),
             {cell(Entity::Ranking, "household_id", family.household.id),
              cell(Entity::Ranking, "dataset_id", dataset.id),
              cell(Entity::Ranking, "as_of", Value(QDate(2024, 1, 1))),
              cell(Entity::Ranking, "decile_national", Value(qint64(3)))}},
            {fresh(Entity::Ranking),
             {cell(Entity::Ranking, "household_id", family.household.id),
              cell(Entity::Ranking, "as_of", Value(QDate(2025, 1, 1))),
              cell(Entity::Ranking, "decile_national", Value(qint64(2)))}},
            {fresh(Entity::Benefit),
             {cell(Entity::Benefit, "program_id", program.id),
              cell(Entity::Benefit, "person_id", family.head.id)}},
            {fresh(Entity::PastMembership),
             {cell(Entity::PastMembership, "person_id", left.id),
              cell(Entity::PastMembership, "household_id", family.household.id)}},
        };
        QVERIFY(fixture.records().apply(more));
        const auto profile = fixture.records().profile(family.household.id);
        QVERIFY(profile);
        QVERIFY(profile->dwelling->ref() == family.dwelling);
        QVERIFY(profile->region->ref() == family.region);
        QCOMPARE(profile->members.size(), size_t(2));
        QVERIFY(profile->members.front().ref() == family.head);
        QCOMPARE(profile->formerMembers.size(), size_t(1));
        QVERIFY(profile->formerMembers.front().ref() == left);
        QCOMPARE(profile->rankings.size(), size_t(2));
        QCOMPARE(profile->rankings.front().integer(QLatin1StringView("decile_national")).value(),
                 2);
        QCOMPARE(profile->datasets.size(), size_t(1));
        QCOMPARE(profile->benefits.size(), size_t(1));
        QCOMPARE(profile->programs.size(), size_t(1));
        QCOMPARE(profile->neighbours, std::vector<core::RecordId>{neighbour.id});
    }

    void historyTellsWhoWhenOldAndNew()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        registry::Edit change = one(edit(family.head, "name", text("Zubaidah")));
        change.reason = QStringLiteral("salah ketik");
        QVERIFY(fixture.records().apply(change));
        fixture.reopen();
        const auto history = fixture.records().history({family.head});
        QVERIFY(history);
        QCOMPARE(history->size(), size_t(1 + 7)); // the edit, and the cells it was created with
        const registry::HistoryEntry& newest = history->front();
        QCOMPARE(newest.reason, QStringLiteral("salah ketik"));
        QCOMPARE(newest.officer, QStringLiteral("Ibu Petugas"));
        QCOMPARE(newest.device, QStringLiteral("Laptop Kelurahan 1"));
        QVERIFY(newest.change.before == text("Zubaedah Qorinawati"));
        QVERIFY(newest.change.after == text("Zubaidah"));
        QVERIFY(newest.atMs > history->back().atMs);
        const auto created = std::find_if(history->begin(), history->end(), [&](const auto& line) {
            return line.commit == 1 && line.change.column == newest.change.column;
        });
        QVERIFY(created != history->end());
        QVERIFY(created->change.after == text("Zubaedah Qorinawati"));
        QVERIFY(registry::isMissing(created->change.before));
        const auto origin = fixture.records().origin(family.head, newest.change.column);
        QCOMPARE(origin->commit, newest.commit);
        QVERIFY(!origin->dataset);
    }

    void undoAndRedoSurviveARestart()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        QVERIFY(fixture.records().apply(one(edit(family.head, "name", text("Zubaidah")))));
        fixture.reopen();
        const auto undoable = fixture.records().undoable(10);
        QCOMPARE(undoable->size(), size_t(2));
        QVERIFY(undoable->front().changes[0].after == text("Zubaidah"));
        QVERIFY(fixture.records().undo(undoable->front().id, {}));
        QCOMPARE(fixture.records().record(family.head)->text(QLatin1StringView("name")),
                 QStringLiteral("Zubaedah Qorinawati"));
        QCOMPARE(fixture.records().undoable(10)->size(), size_t(1));
        fixture.reopen();
        const auto redoable = fixture.records().redoable(10);
        QCOMPARE(redoable->size(), size_t(1));
        QVERIFY(fixture.records().redo(redoable->front().id, {}));
        QCOMPARE(fixture.records().record(family.head)->text(QLatin1StringView("name")),
                 QStringLiteral("Zubaidah"));
        QVERIFY(fixture.records().redoable(10)->empty());
        QCOMPARE(fixture.records().undoable(10)->size(), size_t(2));
    }

    void aNewEditEndsWhatCanBeRedone()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        const auto change = fixture.records().apply(one(edit(family.head, "name", text("A"))));
        QVERIFY(fixture.records().undo(change->id, {}));
        QVERIFY(fixture.records().apply(one(edit(family.dwelling, "rt", text("009")))));
        QVERIFY(fixture.records().redoable(10)->empty());
    }

    void undoIsRefusedWhenTheValueChangedSince()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        const auto first = fixture.records().apply(one(edit(family.head, "name", text("A"))));
        QVERIFY(fixture.records().apply(one(edit(family.head, "name", text("B")))));
        const auto refused = fixture.records().undo(first->id, {});
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().reason, QStringLiteral("undo.changed_since"));
        QCOMPARE(fixture.records().record(family.head)->text(QLatin1StringView("name")),
                 QStringLiteral("B"));
    }

    void undoOfACreationIsRefusedWhenItIsUsed()
    {
        RegisterFixture fixture;
        const Family family;
        const auto created = fixture.records().apply(family.creation());
        registry::Edit more;
        more.created = {
            {fresh(Entity::Person), {cell(Entity::Person, "household_id", family.household.id)}}};
        const auto added = fixture.records().apply(more);
        QVERIFY(added);
        QCOMPARE(fixture.records().undo(created->id, {}).error().reason,
                 QStringLiteral("undo.used_since"));
        QVERIFY(fixture.records().undo(added->id, {}));
        QVERIFY(fixture.records().undo(created->id, {}));
        for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
            QVERIFY(fixture.records().all(static_cast<Entity>(number))->empty());
        }
        QVERIFY(fixture.records().redo(created->id, {}));
        QCOMPARE(fixture.records().profile(family.household.id)->members.size(), size_t(2));
    }

    void identityNumbersAreFoundByTag()
    {
        RegisterFixture fixture;
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        auto& identities = fixture.get().identities();
        QCOMPARE(identities.personsByNik(u"9971014107800002").value(),
                 std::vector<core::RecordId>{family.head.id});
        QVERIFY(identities.personsByNik(u"9971014107800009")->empty());
        QCOMPARE(identities.householdsByKk(u"9971012304110007").value(),
                 std::vector<core::RecordId>{family.household.id});
        QVERIFY(identities.householdByListId(u"p3ke_id", u"P3KE-000017").value() ==
                family.household.id);
        QVERIFY(!identities.householdByListId(u"p3ke_id", u"P3KE-000018").value());
        QCOMPARE(identities.householdByListId(u"kk_number", u"x").error().code,
                 ErrorCode::InvalidInput);
        QVERIFY(fixture.records().apply(one(edit(family.head, "nik", Value()))));
        QVERIFY(identities.personsByNik(u"9971014107800002")->empty());
    }
};

QTEST_GUILESS_MAIN(TestRecordRepository)
#include "tst_record_repository.moc"
