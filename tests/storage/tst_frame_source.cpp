// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bulk_import.h"
#include "rangkul/coverage/receipt_source.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/storage/search_loader.h"

#include <algorithm>
#include <chrono>
#include <future>

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::Value;

namespace {

registry::Edit programFor(const Family& family, const registry::RowRef& program)
{
    registry::Edit out;
    out.created = {
        {program, {cell(Entity::Program, "name", Value(QStringLiteral("Beras Daerah")))}},
        {fresh(Entity::Benefit),
         {cell(Entity::Benefit, "program_id", program.id),
          cell(Entity::Benefit, "year", Value(qint64(2025))),
          cell(Entity::Benefit, "person_id", family.head.id)}},
        {fresh(Entity::Ranking),
         {cell(Entity::Ranking, "household_id", family.household.id),
          cell(Entity::Ranking, "as_of", Value(QDate(2024, 1, 1))),
          cell(Entity::Ranking, "decile_national", Value(qint64(5))),
          cell(Entity::Ranking, "decile_city", Value(qint64(4)))}},
        {fresh(Entity::Ranking),
         {cell(Entity::Ranking, "household_id", family.household.id),
          cell(Entity::Ranking, "as_of", Value(QDate(2025, 1, 1))),
          cell(Entity::Ranking, "decile_national", Value(qint64(2)))}},
    };
    return out;
}

} // namespace

class TestFrameSource : public QObject
{
    Q_OBJECT

private slots:
    void theFrameShowsWhatIsStored()
    {
        RegisterFixture fixture;
        const Family family;
        const registry::RowRef program = fresh(Entity::Program);
        QVERIFY(fixture.records().apply(family.creation()));
        QVERIFY(fixture.records().apply(programFor(family, program)));
        const auto frame = fixture.get().frames().households({});
        QVERIFY(frame);
        QCOMPARE(frame->size(), size_t(1));
        QVERIFY(frame->ids()[0] == family.household.id);
        QVERIFY(frame->dwellings()[0] == family.dwelling.id);
        QCOMPARE(frame->lon()[0], 112.0125);
        QCOMPARE(frame->lat()[0], -7.8125);
        QCOMPARE(frame->regions().at(size_t(frame->regionIndexes()[0])).name,
                 QStringLiteral("Mekarsari"));
        QCOMPARE(int(frame->members()[0]), 2);
        QCOMPARE(int(frame->deciles(registry::DecileKind::National)[0]), 2); // the newest
        QCOMPARE(int(frame->deciles(registry::DecileKind::City)[0]), 4);
        QCOMPARE(int(frame->deciles(registry::DecileKind::Province)[0]), -1);
        QVERIFY(frame->receives(0, *frame->programIndex(program.id)));
        const auto alone = fixture.get().frames().withoutPrograms({});
        QVERIFY(alone && alone->ids()[0] == frame->ids()[0]);
        QVERIFY(!alone->receives(0, *alone->programIndex(program.id)));
        QCOMPARE(alone->deciles(registry::DecileKind::National)[0],
                 frame->deciles(registry::DecileKind::National)[0]);
        const auto floor = fixture.get().frames().column(
            *frame, registry::variable(Entity::Dwelling, QLatin1StringView("floor_area")), {});
        QCOMPARE(floor->number(0).value(), 41.5);
        const auto persons = fixture.get().frames().persons(*frame, {});
        QCOMPARE(persons->size(), size_t(2));
        QCOMPARE(persons->rowsOfHousehold(0).size(), size_t(2));
        QCOMPARE(persons->age(0, QDate(2025, 6, 30)).value(), 44);
        const auto receipts = fixture.get().receipts().receipts(*frame, *persons, 2025, {});
        QCOMPARE(receipts->at(0).persons.size(), size_t(1));
        QVERIFY(
            fixture.get().receipts().receipts(*frame, *persons, 2024, {})->at(0).persons.empty());
    }

    void namesAreNotInAFrame()
    {
        RegisterFixture fixture;
        const auto frame = fixture.get().frames().households({});
        const auto persons = fixture.get().frames().persons(*frame, {});
        QVERIFY(!fixture.get().frames().column(
            *persons, registry::variable(Entity::Person, QLatin1StringView("name")), {}));
    }

    void reloadFollowsAMove()
    {
        RegisterFixture fixture;
        const Family family;
        const Family other;
        QVERIFY(fixture.records().apply(family.creation()));
        registry::Edit second = other.creation();
        QVERIFY(fixture.records().apply(second));
        auto frame = fixture.get().frames().households({});
        auto persons = fixture.get().frames().persons(*frame, {});
        frame->setColumn(*fixture.get().frames().column(
            *frame, registry::variable(Entity::Dwelling, QLatin1StringView("floor_area")), {}));
        registry::Edit move;
        move.cells = {edit(family.child, "household_id", other.household.id),
                      edit(family.dwelling, "floor_area", Value(60.0)),
                      edit(family.household, "presence", Value(registry::codes::presence::kFound))};
        QVERIFY(fixture.records().apply(move));
        const auto patch = fixture.get().frames().reload(*frame, &*persons, {family.household.id});
        QVERIFY(patch);
        registry::applyPatch(*patch, *frame, &*persons);
        const quint32 row = *frame->rowOf(family.household.id);
        QCOMPARE(int(frame->members()[row]), 1);
        QCOMPARE(int(frame->presence()[row]), 1);
        QCOMPARE(
            frame->column(registry::variable(Entity::Dwelling, QLatin1StringView("floor_area")))
                ->number(row)
                .value(),
            60.0);
        QCOMPARE(persons->households()[*persons->rowOf(family.child.id)],
                 *frame->rowOf(other.household.id));
        registry::Edit gone;
        gone.withdrawn = {family.head, family.household};
        QVERIFY(fixture.records().apply(gone));
        const auto after = fixture.get().frames().reload(*frame, &*persons, {family.household.id});
        QCOMPARE(after->withdrawn.size(), size_t(1));
        QCOMPARE(after->withdrawnPersons.size(), size_t(1));
    }

    void everybodyImportedIsFound()
    {
        RegisterFixture fixture;
        const BulkImport bulk(500);
        QVERIFY(bulk.run(fixture.get()));
        const auto search = fixture.get().search().load({});
        QVERIFY(search);
        QCOMPARE(search->index.households(), size_t(500));
        QCOMPARE(search->index.persons(), bulk.personCount());
        const auto hit = search->index.search(bulk.nik(7));
        QVERIFY(!hit.hits.empty());
        QVERIFY(hit.hits.front().person == bulk.person(7).id);
        QCOMPARE(search->names.size(), size_t(500));
        QVERIFY(search->names.addressOf(bulk.household(3).id)
                    .startsWith(QStringLiteral("Jalan Cempaka Wulung 3")));
        for (int n = 0; n < 500; ++n) { // read alone it has nothing of its neighbours
            const core::RecordId id = bulk.household(n).id;
            const auto one = fixture.get().search().household(id);
            QVERIFY(one->has_value());
            QVERIFY(!(*one)->members.empty());
            QCOMPARE(search->names.nameOfHead(id), storage::nameOfHead(**one));
            QCOMPARE(search->names.addressOf(id), (*one)->address);
        }
        QVERIFY(!fixture.get().search().household(core::RecordId::random())->has_value());
        fixture.get().lock();
        QCOMPARE(fixture.get().search().load({}).error().code, core::ErrorCode::Denied);
    }

    void namesAreReadWhileTheFramesAreLoaded()
    {
        RegisterFixture fixture;
        const BulkImport bulk(1500); // several blocks
        QVERIFY(bulk.run(fixture.get()));
        std::promise<core::Result<storage::Searchable>> read;
        auto reading =
            fixture.get().search().begin([&read](core::Result<storage::Searchable> searchable) {
                read.set_value(std::move(searchable));
            });
        QVERIFY(reading);
        const auto frame = fixture.get().frames().households({});
        QVERIFY(frame);
        (*reading)->hurry();
        const auto search = read.get_future().get();
        QVERIFY(search);
        QCOMPARE((*reading)->percent(), 100);
        QCOMPARE(search->index.persons(), bulk.personCount());
        QCOMPARE(search->names.size(), size_t(1500));
        // Whoever read what: records stand in the order of the register.
        const auto again = fixture.get().search().load({});
        QVERIFY(again);
        QCOMPARE(search->index.search(QStringLiteral("cempaka"), 200).hits,
                 again->index.search(QStringLiteral("cempaka"), 200).hits);
    }

    void aReadingThatIsLeftEnds()
    {
        RegisterFixture fixture;
        const BulkImport bulk(1500);
        QVERIFY(bulk.run(fixture.get()));
        std::promise<void> ended;
        {
            auto reading = fixture.get().search().begin(
                [&](const core::Result<storage::Searchable>&) { ended.set_value(); });
            QVERIFY(reading);
            (*reading)->stop();
        }
        QVERIFY(ended.get_future().wait_for(std::chrono::seconds(0)) == std::future_status::ready);
        fixture.get().lock();
        QCOMPARE(fixture.get().search().begin({}).error().code, core::ErrorCode::Denied);
    }

    void householdsAreReadBesideThePassphrase()
    {
        RegisterFixture fixture;
        const BulkImport bulk(300);
        QVERIFY(bulk.run(fixture.get()));
        storage::OpenOptions options;
        options.readAhead = true;
        fixture.reopen(options);
        const auto ahead = fixture.get().frames().households({});
        const auto own = fixture.get().frames().households({});
        QCOMPARE(ahead->size(), size_t(300));
        QVERIFY(std::ranges::equal(ahead->ids(), own->ids()));
        // What was read before a change is not given out after it.
        fixture.reopen(options);
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        QCOMPARE(fixture.get().frames().households({})->size(), size_t(301));
        // Nothing is given out without the passphrase, nor after locking.
        fixture.reopen(options);
        fixture.get().lock();
        QCOMPARE(fixture.get().frames().households({}).error().code, core::ErrorCode::Denied);
    }

    void aCancelledLoadEnds()
    {
        RegisterFixture fixture;
        const BulkImport bulk(5);
        QVERIFY(bulk.run(fixture.get()));
        const core::Progress progress;
        progress.cancel();
        QCOMPARE(fixture.get().frames().households(progress).error().code,
                 core::ErrorCode::Cancelled);
        QCOMPARE(fixture.get().search().load(progress).error().code, core::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFrameSource)
#include "tst_frame_source.moc"
