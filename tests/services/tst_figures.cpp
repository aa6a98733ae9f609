// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "../storage/register_fixture.h"
#include "figure_store.h"
#include "past_household.h"
#include "rangkul/exchange/sheet_writer.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/edit.h"
#include "rangkul/registry/frame_source.h"
#include "snapshot_figures.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::Value;

namespace {

/// A household with a floor and one member, in the register of the fixture.
struct SmallFamily
{
    registry::RowRef dwelling = fresh(Entity::Dwelling);
    registry::RowRef household = fresh(Entity::Household);
    registry::RowRef person = fresh(Entity::Person);

    registry::Edit creation() const
    {
        registry::Edit edit;
        edit.created = {
            {dwelling,
             {cell(Entity::Dwelling, "floor_area", Value(21.5)),
              cell(Entity::Dwelling, "rooms", Value(qint64(2)))}},
            {household, {cell(Entity::Household, "dwelling_id", Value(dwelling.id))}},
            {person,
             {cell(Entity::Person, "household_id", Value(household.id)),
              cell(Entity::Person, "name", Value(QStringLiteral("Zubaedah Qorinawati"))),
              cell(Entity::Person, "relation", Value(registry::codes::relation::kHead))}}};
        return edit;
    }
};

services::SnapshotHead headOf(const QString& name, QDate day)
{
    return {.name = name,
            .cutOff = day,
            .madeOn = day,
            .officer = QStringLiteral("Ibu Petugas"),
            .source = QStringLiteral("Verval")};
}

} // namespace

/// Figures of tables, snapshots in parts, households as they were.
class TestFigures : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString& name, const QByteArray& text) const
    {
        QFile out(m_folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? out.fileName()
                                                                                : QString();
    }

private slots:
    void aYearTableTakesItsIndicatorFromTheTitle()
    {
        const QString path =
            file(QStringLiteral("tpt.csv"), "Tingkat Pengangguran Terbuka Kota;;\n;2023;2024\n"
                                            "Kota Contoh;4,66;-\nJumlah catatan\n");
        const auto read = services::readFigures(path, {.indicator = {},
                                                       .source = QStringLiteral("BPS"),
                                                       .unit = {},
                                                       .regionCode = {},
                                                       .year = 0,
                                                       .publishedOn = {},
                                                       .sheet = {}});
        QVERIFY(read);
        QCOMPARE(read->rows.size(), size_t(1)); // "-" says that there is no figure
        QCOMPARE(read->rows[0].indicator, QStringLiteral("TPT"));
        QCOMPARE(read->rows[0].value, 4.66);
        QCOMPARE(read->rows[0].year, 2023);
        QCOMPARE(read->rows[0].unit, QStringLiteral("persen"));
        QVERIFY(read->rejected.empty());
    }

    /// A workbook as offices send them: a cover, and the figures on a later sheet.
    void figuresAreFoundOnWhateverSheetTheyStand()
    {
        const QString path = m_folder.filePath(QStringLiteral("buku.xlsx"));
        exchange::SheetLayout layout;
        layout.sheetName = QStringLiteral("Sampul");
        layout.columns = {{QStringLiteral("Disusun oleh")}};
        layout.notesName = QStringLiteral("P0");
        layout.notes = {{QStringLiteral("Wilayah"), QStringLiteral("2024")},
                        {QStringLiteral("Kota Contoh"), QStringLiteral("6.51")},
                        {QStringLiteral("Kota Lain"), QStringLiteral("tujuh")},
                        {QStringLiteral("Kota Contoh"), QStringLiteral("7.15")}};
        auto writer = exchange::SheetWriter::open(path, layout);
        QVERIFY(writer && writer->addValues({registry::Value(QStringLiteral("BPS"))}) &&
                writer->finish());
        services::FigureDefaults given;
        given.indicator = QStringLiteral("P0");
        given.source = QStringLiteral("BPS");
        const auto all = services::readFigures(path, given);
        QVERIFY2(all, all ? "" : qPrintable(all.error().reason));
        QCOMPARE(all->sheets, QStringList({QStringLiteral("Sampul"), QStringLiteral("P0")}));
        QCOMPARE(all->read, QStringList{QStringLiteral("P0")});
        QCOMPARE(all->rows.size(), size_t(1));
        QCOMPARE(all->rows[0].value, 6.51);
        QCOMPARE(all->rejected.size(), size_t(2));
        QVERIFY(all->rejected[0].args.front().startsWith(QStringLiteral("P0!")));
        QCOMPARE(all->rejected[1].reason, QStringLiteral("figures.double"));
        QVERIFY(all->rejected[1].args[1].startsWith(QStringLiteral("P0!")));
        given.indicator.clear();
        QCOMPARE(services::readFigures(path, given)->rows[0].indicator, QStringLiteral("P0"));
        given.indicator = QStringLiteral("TPT");
        QCOMPARE(services::readFigures(path, given).error().reason,
                 QStringLiteral("figures.no_header")); // the sheet is called after another
        given.indicator = QStringLiteral("P0");
        given.sheet = QStringLiteral("2");
        QCOMPARE(services::readFigures(path, given)->rows.size(), size_t(1));
        given.sheet = QStringLiteral("sampul");
        QCOMPARE(services::readFigures(path, given).error().reason,
                 QStringLiteral("figures.no_header"));
        given.sheet = QStringLiteral("Lembar 9");
        const core::Error none = services::readFigures(path, given).error();
        QCOMPARE(none.reason, QStringLiteral("figures.no_sheet"));
        QCOMPARE(none.args, QStringList({QStringLiteral("buku.xlsx"), QStringLiteral("Lembar 9"),
                                         QStringLiteral("Sampul, P0")}));
    }

    void aTableWithoutYearsIsRefused()
    {
        const auto read = services::readFigures(
            file(QStringLiteral("no.csv"), "apa,ini\nsatu,dua\n"), services::FigureDefaults());
        QCOMPARE(read.error().reason, QStringLiteral("figures.no_header"));
    }

    /// Years in the rows, indicators in the columns: not a table of one indicator.
    void aYearAmongOtherNumbersIsNoHeader()
    {
        services::FigureDefaults given;
        given.indicator = QStringLiteral("P0");
        given.source = QStringLiteral("BPS");
        const auto read = services::readFigures(file(QStringLiteral("kesra.csv"),
                                                     "No,Tahun,Kabupaten,Miskin,AHH\n"
                                                     "01,2016,Kab. Satu,85.53,71.18\n"
                                                     "02,2016,Kab. Dua,80.1,70.2\n"),
                                                given);
        QCOMPARE(read.error().reason, QStringLiteral("figures.no_header"));
    }

    void anotherSourceStandsBeside()
    {
        RegisterFixture fixture;
        services::Figure figure{.indicator = QStringLiteral("P0"),
                                .regionCode = QStringLiteral("9971"),
                                .area = {},
                                .year = 2024};
        figure.value = 6.51;
        figure.source = QStringLiteral("BPS");
        const auto store = [&] {
            return *services::storeFigures(fixture.records(), services::FigureKind::Indicator,
                                           {figure});
        };
        QCOMPARE(store().added, 1);
        figure.source = QStringLiteral("Bappeda");
        QCOMPARE(store().added, 1);
        figure.value = 6.6;
        QCOMPARE(store().changed, 1);
        QCOMPARE(store().unchanged, 1);
        QCOMPARE(
            services::storedFigures(fixture.records(), services::FigureKind::Indicator)->size(),
            size_t(2));
        QVERIFY(services::storedFigures(fixture.records(), services::FigureKind::Target)->empty());
    }

    void aCancelledFreezingLeavesNothing()
    {
        RegisterFixture fixture;
        storage::Register& reg = fixture.get();
        const QDate day(2026, 1, 31);
        services::SnapshotHead head;
        head.name = QStringLiteral("Rapat I");
        head.cutOff = day;
        head.madeOn = day;
        head.source = QStringLiteral("Verval");
        services::SnapshotWish wish;
        wish.cutOff = day;
        const core::Progress progress;
        const auto freeze = [&] {
            return services::freezingEdit(reg.records(), reg.frames(), reg.receipts(), head, wish,
                                          progress);
        };
        const auto edit = freeze();
        QVERIFY(edit);
        progress.cancel();
        QCOMPARE(freeze().error().code, core::ErrorCode::Cancelled);
        QVERIFY(services::storedSnapshots(reg.records())->empty());
        QVERIFY(reg.records().apply(*edit));
        QCOMPARE(services::storedSnapshots(reg.records())->size(), size_t(1));
        QCOMPARE(freeze().error().reason, QStringLiteral("snapshot.name_taken"));
        const auto removal = services::snapshotRemoval(reg.records(), head.name);
        QVERIFY(removal && reg.records().apply(*removal));
        QVERIFY(services::storedSnapshots(reg.records())->empty());
        QVERIFY(reg.records().all(Entity::SnapshotPart)->empty());
    }

    void aLargeSnapshotIsPartedAndPutTogether()
    {
        RegisterFixture fixture;
        QJsonArray rows;
        for (int i = 0; i < 12'000; ++i) {
            rows.append(QJsonArray{QStringLiteral("desa ke %1 – é ").arg(i), i, i / 7.0});
        }
        const QJsonObject figures{{QStringLiteral("rows"), rows}};
        const QDate day(2026, 1, 31);
        const auto stored = services::storeSnapshot(
            fixture.records(), headOf(QStringLiteral("A"), day),
            {{QStringLiteral("large"), figures}, {QStringLiteral("small"), {{"n", 1}}}});
        QVERIFY(stored);
        QVERIFY(fixture.records().all(Entity::SnapshotPart)->size() > 8);
        fixture.reopen();
        const auto read = services::readSnapshot(fixture.records(), QStringLiteral("A"));
        QVERIFY(read);
        QCOMPARE(read->topics.size(), size_t(2));
        QCOMPARE(read->topics[0].figures, figures);
        QVERIFY(fixture.get().check({})->empty());
    }

    void aChangedSnapshotIsFoundOut()
    {
        RegisterFixture fixture;
        const QDate day(2026, 1, 31);
        QVERIFY(services::storeSnapshot(fixture.records(), headOf(QStringLiteral("A"), day),
                                        {{QStringLiteral("one"), {{"n", 1}}}}));
        const auto part = fixture.records().all(Entity::SnapshotPart)->front();
        registry::Edit change;
        change.cells = {edit(part.ref(), "content", Value(QStringLiteral("{\"n\":2}")))};
        QVERIFY(fixture.records().apply(change));
        QCOMPARE(services::readSnapshot(fixture.records(), QStringLiteral("A")).error().reason,
                 QStringLiteral("snapshot.changed"));
    }

    void theLastSnapshotBeforeADayIsFound()
    {
        RegisterFixture fixture;
        for (const int month : {3, 1, 2}) {
            QVERIFY(services::storeSnapshot(fixture.records(),
                                            headOf(QString::number(month), QDate(2026, month, 1)),
                                            {{"t", {{"n", month}}}}));
        }
        QCOMPARE((*services::snapshotBefore(fixture.records(), QDate(2026, 3, 1)))->name,
                 QStringLiteral("2"));
        QVERIFY(!*services::snapshotBefore(fixture.records(), QDate(2026, 1, 1)));
    }

    void aHouseholdIsWorkedBackToADay()
    {
        RegisterFixture fixture;
        const SmallFamily family;
        const auto made = fixture.records().apply(family.creation());
        QVERIFY(made);
        const QDate day = QDateTime::fromMSecsSinceEpoch(made->atMs).date();
        fixture.clock.skip(qint64(3) * 24 * 3'600'000);
        registry::Edit change;
        change.cells = {edit(family.dwelling, "floor_area", Value(40.0)),
                        edit(family.dwelling, "rooms", Value()),
                        edit(family.person, "household_id", Value())};
        QVERIFY(fixture.records().apply(change));
        const auto today = *fixture.records().profile(family.household.id);
        const auto past = services::householdAsOf(fixture.records(), today, day);
        QVERIFY(past && *past);
        const registry::Record& home = *(*past)->dwelling;
        QVERIFY(home.value(QLatin1StringView("floor_area")) == Value(21.5));
        QCOMPARE(home.integer(QLatin1StringView("rooms")), qint64(2));
        const auto now = services::householdAsOf(fixture.records(), today, day.addDays(9));
        QVERIFY((*now)->dwelling->value(QLatin1StringView("floor_area")) == Value(40.0));
        QVERIFY(!*services::householdAsOf(fixture.records(), today, day.addDays(-1)));
    }

    void columnsReadTogetherAreThoseReadAlone()
    {
        RegisterFixture fixture;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(fixture.records().apply(SmallFamily().creation()));
        }
        registry::FrameSource& frames = fixture.get().frames();
        const auto households = frames.households({});
        const auto persons = frames.persons(*households, {});
        const std::vector<const registry::Variable*> ofHouseholds{
            &registry::variable(Entity::Dwelling, QLatin1StringView("floor_area")),
            &registry::variable(Entity::Dwelling, QLatin1StringView("rooms")),
            &registry::variable(Entity::Dwelling, QLatin1StringView("rt")),
            &registry::variable(Entity::Household, QLatin1StringView("presence_on"))};
        const auto together = frames.columns(*households, ofHouseholds, {});
        QVERIFY(together);
        for (size_t i = 0; i < ofHouseholds.size(); ++i) {
            const auto alone = frames.column(*households, *ofHouseholds[i], {});
            for (quint32 row = 0; row < households->size(); ++row) {
                QVERIFY((*together)[i].value(row) == alone->value(row));
            }
        }
        const registry::Variable& relation =
            registry::variable(Entity::Person, QLatin1StringView("relation"));
        QCOMPARE((*frames.columns(*persons, {&relation}, {}))[0].integer(0),
                 registry::codes::relation::kHead);
        const registry::Variable& name =
            registry::variable(Entity::Person, QLatin1StringView("name"));
        QCOMPARE(frames.columns(*persons, {&name}, {}).error().reason,
                 QStringLiteral("frame.no_column"));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
