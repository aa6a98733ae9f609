// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "rangkul/registryui/household_table.h"
#include "sample_city.h"

using namespace rangkul;
using namespace rangkul::registryui;
using namespace rangkul::test;

namespace {

struct TableWindow
{
    SampleCity city;
    HouseholdTable table{city.fake.workspace};
    QTableView* view = table.findChild<QTableView*>();

    bool open()
    {
        table.setNames(city.names());
        table.resize(1000, 400);
        table.show();
        return city.fake.open();
    }
    QStringList heads() const
    {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            all << view->model()->index(row, 0).data().toString();
        }
        return all;
    }
};

} // namespace

class TestHouseholdTable : public QObject
{
    Q_OBJECT

private slots:
    void theModelIsSoundWhileRowsColumnsAndValuesChange()
    {
        TableWindow w;
        new QAbstractItemModelTester(
            w.view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, w.view);
        QVERIFY(w.open());
        QCOMPARE(w.view->model()->rowCount(), 2);
        w.view->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(w.heads(), (QStringList{QStringLiteral("SULASTRI"), QStringLiteral("NGADIMAN")}));
        w.table.setColumnKeys({QStringLiteral("head"), QStringLiteral("dwelling.floor")});
        QVERIFY(w.city.fake.settle());
        QCOMPARE(w.view->model()->columnCount(), 2);
        registry::Filter none;
        none.conditions.push_back({.anyOf = {registry::InDecile{registry::DecileKind::City, {9}}}});
        w.city.fake.workspace.setFilter(none);
        QVERIFY(w.city.fake.settle());
        QCOMPARE(w.view->model()->rowCount(), 0);
        w.city.fake.workspace.setFilter({});
        QVERIFY(w.city.fake.settle());
        QCOMPARE(w.view->model()->rowCount(), 2);
        w.city.fake.workspace.close();
        QCOMPARE(w.view->model()->rowCount(), 0);
    }

    void theSelectionIsSharedBothWays()
    {
        TableWindow w;
        QVERIFY(w.open());
        w.city.fake.workspace.select(w.city.otherFamily);
        QCOMPARE(w.view->currentIndex().siblingAtColumn(0).data().toString(),
                 QStringLiteral("SULASTRI"));
        w.view->setFocus();
        QTest::keyClick(w.view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(w.city.fake.workspace.selected(), w.city.family);
        QSignalSpy opened(&w.table, &HouseholdTable::openRequested);
        QTest::keyClick(w.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }
};

QTEST_MAIN(TestHouseholdTable)
#include "tst_household_table.moc"
