// SPDX-License-Identifier: GPL-3.0-or-later
// The one selection and filter: what changes when, and what happens when the register closes.
#include <QSignalSpy>
#include <QTest>

#include "fake_workspace.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;

namespace {

registry::Edit presenceEdit(const core::RecordId& household, qint64 presence)
{
    registry::Edit edit;
    edit.cells.push_back({{Entity::Household, household},
                          registry::variable(Entity::Household, QLatin1StringView("presence")).id,
                          presence,
                          std::nullopt});
    return edit;
}

/// A town of three households in two deciles.
struct Town
{
    FakeWorkspace fake;
    core::RecordId first;
    core::RecordId second;
    core::RecordId third;

    Town()
    {
        const auto village =
            fake.addRegion(QStringLiteral("99.71.01.1001"), QStringLiteral("Melati"), 4);
        const auto house = fake.addDwelling(village, std::nullopt);
        first = fake.addHousehold(house, 1);
        second = fake.addHousehold(house, 2);
        third = fake.addHousehold(house, 1);
    }
};

registry::Filter decileOne()
{
    registry::Filter filter;
    filter.conditions = {{false, {registry::InDecile{registry::DecileKind::National, {1}}}}};
    return filter;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void oneFilterOneAnswer()
    {
        Town town;
        QVERIFY(town.fake.open());
        QCOMPARE(town.fake.workspace.rows().size(), size_t(3));
        QSignalSpy rows(&town.fake.workspace, &ui::Workspace::rowsChanged);
        town.fake.workspace.setFilter(decileOne());
        QVERIFY(town.fake.settle());
        QCOMPARE(town.fake.workspace.rows().size(), size_t(2));
        QVERIFY(!rows.isEmpty());
        const qsizetype before = rows.size();
        town.fake.workspace.setFilter(decileOne()); // the same again changes nothing
        QVERIFY(town.fake.settle());
        QCOMPARE(rows.size(), before);
    }

    void loadingEverythingAgainLeavesNoRowOfTheOldFrame()
    {
        Town town;
        QVERIFY(town.fake.open());
        bool isInRange = true;
        connect(&town.fake.workspace, &ui::Workspace::framesChanged, this, [&] {
            for (const quint32 row : town.fake.workspace.rows()) {
                isInRange = isInRange && row < town.fake.workspace.households().size();
            }
        });
        registry::Edit edit;
        edit.withdrawn = {{Entity::Household, town.second}, {Entity::Household, town.third}};
        QVERIFY(town.fake.rows.apply(edit).has_value());
        town.fake.workspace.reloadAll();
        QVERIFY(town.fake.settle());
        QVERIFY(isInRange);
        QCOMPARE(town.fake.workspace.rows().size(), town.fake.workspace.households().size());
    }

    void whatIsAskedBeforeClosingIsWrittenAndNobodyIsTold()
    {
        Town town;
        QVERIFY(town.fake.open());
        QSignalSpy committed(&town.fake.workspace, &ui::Workspace::committed);
        bool isAnswered = false;
        town.fake.workspace.apply(
            presenceEdit(town.first, 1), this,
            [&](const core::Result<registry::Commit>&) { isAnswered = true; });
        town.fake.workspace.close();
        QVERIFY(town.fake.settle());
        QVERIFY(!isAnswered);
        QVERIFY(committed.isEmpty());
        const auto stored = town.fake.rows.record({Entity::Household, town.first});
        QVERIFY(stored.has_value());
        QCOMPARE(stored->integer(QLatin1StringView("presence")), std::optional<qint64>(1));
        QCOMPARE(town.fake.workspace.households().size(), size_t(0));
        QVERIFY(town.fake.workspace.rows().empty());
    }

    void aRefusalAfterClosingIsStillTold()
    {
        Town town;
        QVERIFY(town.fake.open());
        QSignalSpy failed(&town.fake.workspace, &ui::Workspace::failed);
        town.fake.workspace.apply(presenceEdit(core::RecordId::random(), 1), this, {});
        town.fake.workspace.close();
        QVERIFY(town.fake.settle());
        QCOMPARE(failed.size(), 1);
    }

    void framesInUseOutliveTheClosing()
    {
        Town town;
        QVERIFY(town.fake.open());
        size_t seen = 0; // written on the register's thread, read after it is through
        bool isAnswered = false;
        town.fake.workspace.withFrames(
            this,
            [&seen](const registry::HouseholdFrame& households, const registry::PersonFrame&) {
                seen = households.size();
                return true;
            },
            [&](bool) { isAnswered = true; });
        town.fake.workspace.close();
        QVERIFY(town.fake.settle());
        QCOMPARE(seen, size_t(3));
        QVERIFY(!isAnswered);
    }

    void theNewestCommitIsNamedForUndo()
    {
        Town town;
        QVERIFY(town.fake.open());
        town.fake.workspace.apply(presenceEdit(town.first, 1), this, {});
        QVERIFY(town.fake.settle());
        QVERIFY(town.fake.workspace.nextUndo().has_value());
        QVERIFY(!town.fake.workspace.nextRedo().has_value());
        town.fake.workspace.undo(this, {});
        QVERIFY(town.fake.settle());
        QVERIFY(town.fake.workspace.nextRedo().has_value());
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
