// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "rangkul/registryui/search_box.h"
#include "sample_city.h"

using namespace rangkul;
using registryui::SearchBox;

namespace {

/// A window with the search box and another place for the focus.
struct SearchWindow
{
    test::SampleCity city;
    QWidget window;
    SearchBox box{city.fake.workspace};
    QLineEdit other;
    QLineEdit* edit = box.findChild<QLineEdit*>();

    SearchWindow()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&box);
        column->addWidget(&other);
        column->addStretch(1);
        window.resize(800, 600);
        box.setSearch(city.search());
        box.setNames(city.names());
        window.show();
        other.setFocus();
    }

    bool open() { return city.fake.open(); }
    QListView* list() const
    {
        auto* popup = window.findChild<QWidget*>(QStringLiteral("searchPopup"));
        return popup != nullptr && popup->isVisible() ? popup->findChild<QListView*>() : nullptr;
    }
    bool waitForList() const
    {
        return QTest::qWaitFor([this] { return list() != nullptr; });
    }
    QStringList texts() const
    {
        QStringList all;
        if (const QListView* view = list()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                all << view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            }
        }
        return all;
    }
};

} // namespace

class TestSearchBox : public QObject
{
    Q_OBJECT

private slots:
    void controlFComesHereAndTypingOpensThePersonFound()
    {
        SearchWindow w;
        QVERIFY(w.open());
        QSignalSpy opened(&w.box, &SearchBox::opened);
        QTest::keyClick(&w.window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(w.edit->hasFocus());
        QTest::keyClicks(w.edit, QStringLiteral("ngadim"));
        QVERIFY(w.waitForList());
        QVERIFY(w.texts().join(u'\n').contains(QStringLiteral("NGADIMAN, name")));
        QTest::keyClick(w.edit, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(w.city.fake.workspace.selected(), w.city.family);
        QVERIFY(w.list() == nullptr);
    }

    void numbersAreMaskedInTheResult()
    {
        SearchWindow w;
        QVERIFY(w.open());
        w.box.focusSearch();
        QTest::keyClicks(w.edit, QStringLiteral("9901014605740002"));
        QVERIFY(w.waitForList());
        const QString all = w.texts().join(u'\n');
        QVERIFY(all.contains(QStringLiteral("SITI AMINAH, NIK")));
        QVERIFY(all.contains(QStringLiteral("990101******0002")));
        QVERIFY(!all.contains(QStringLiteral("9901014605740002")));
    }

    void arrowsMoveOverHeadingsAndEnterTakesTheOneMarked()
    {
        SearchWindow w;
        QVERIFY(w.open());
        w.box.focusSearch();
        QTest::keyClicks(w.edit, QStringLiteral("kampung baru"));
        QVERIFY(w.waitForList());
        QVERIFY(w.texts().size() >= 3);
        const QModelIndex first = w.list()->currentIndex();
        QVERIFY(first.flags().testFlag(Qt::ItemIsSelectable));
        QTest::keyClick(w.edit, Qt::Key_Down);
        QVERIFY(w.list()->currentIndex().row() > first.row());
        QTest::keyClick(w.edit, Qt::Key_Up);
        QCOMPARE(w.list()->currentIndex().row(), first.row());
        QTest::keyClick(w.edit, Qt::Key_Down);
        const QString marked = w.list()->currentIndex().data().toString();
        QTest::keyClick(w.edit, Qt::Key_Return);
        const auto& names = w.city.names();
        QCOMPARE(names.nameOfHead(w.city.fake.workspace.selected()), marked);
    }

    void escapeClosesTheListThenEmptiesTheBox()
    {
        SearchWindow w;
        QVERIFY(w.open());
        w.box.focusSearch();
        QTest::keyClicks(w.edit, QStringLiteral("sulastri"));
        QVERIFY(w.waitForList());
        QTest::keyClick(w.edit, Qt::Key_Escape);
        QVERIFY(w.list() == nullptr);
        QCOMPARE(w.edit->text(), QStringLiteral("sulastri"));
        QTest::keyClick(w.edit, Qt::Key_Escape);
        QVERIFY(w.edit->text().isEmpty());
        QVERIFY(w.city.fake.workspace.selected().isNull());
    }

    void enterRightAfterTypingTakesTheBestResult()
    {
        SearchWindow w;
        QVERIFY(w.open());
        w.box.focusSearch();
        QTest::keyClicks(w.edit, QStringLiteral("sulastri"));
        QTest::keyClick(w.edit, Qt::Key_Return);
        QTRY_COMPARE(w.city.fake.workspace.selected(), w.city.otherFamily);
    }

    void namesStillBeingReadAreSaidAndLookedThroughWhenTheyAreThere()
    {
        SearchWindow w;
        QVERIFY(w.open());
        int percent = 40;
        w.box.setSearch([&](const QString& text, size_t most) {
            registry::SearchResult result;
            result.percentRead = percent;
            return percent < 100 ? result : w.city.search()(text, most);
        });
        w.box.focusSearch();
        QTest::keyClicks(w.edit, QStringLiteral("sulastri"));
        QVERIFY(w.waitForList());
        QCOMPARE(w.texts(), QStringList(QStringLiteral("Names are still being read: 40 %.")));
        QVERIFY(w.edit->accessibleDescription().contains(QStringLiteral("still being read")));
        percent = 100;
        QTRY_VERIFY(w.texts().join(u'\n').contains(QStringLiteral("SULASTRI")));
        percent = 70;
        w.edit->clear();
        QTest::keyClicks(w.edit, QStringLiteral("sulastri"));
        QTest::keyClick(w.edit, Qt::Key_Return); // taken as soon as it is known
        QVERIFY(w.waitForList());
        QVERIFY(w.city.fake.workspace.selected().isNull());
        percent = 100;
        QTRY_COMPARE(w.city.fake.workspace.selected(), w.city.otherFamily);
    }

    void clickingAResultOpensItAndLeavingTheBoxClosesTheList()
    {
        SearchWindow w;
        QVERIFY(w.open());
        w.box.focusSearch();
        QTest::keyClicks(w.edit, QStringLiteral("ridwan"));
        QVERIFY(w.waitForList());
        QListView* list = w.list();
        const QRect box = list->visualRect(list->currentIndex());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, box.center());
        QCOMPARE(w.city.fake.workspace.selected(), w.city.family);

        QTest::keyClicks(w.edit, QStringLiteral("a"));
        w.box.clear();
        QTest::keyClicks(w.edit, QStringLiteral("bayu"));
        QVERIFY(w.waitForList());
        w.other.setFocus();
        QVERIFY(w.list() == nullptr);
    }

    void whatIsNotFoundIsSaid()
    {
        SearchWindow w;
        QVERIFY(w.open());
        w.box.focusSearch();
        QTest::keyClicks(w.edit, QStringLiteral("zzzzqqqq"));
        QVERIFY(w.waitForList());
        QCOMPARE(w.texts(), QStringList{QStringLiteral("Nothing was found for \"zzzzqqqq\".")});
        QTest::keyClick(w.edit, Qt::Key_Return);
        QVERIFY(w.city.fake.workspace.selected().isNull());
    }

    void pickingLeavesTheSelectionAlone()
    {
        SearchWindow w;
        QVERIFY(w.open());
        SearchBox picker(w.city.fake.workspace, SearchBox::Purpose::Pick, &w.window);
        picker.setSearch(w.city.search());
        picker.setGeometry(0, 300, 400, 30);
        picker.show();
        QSignalSpy chosen(&picker, &SearchBox::chosen);
        picker.focusSearch();
        auto* edit = picker.findChild<QLineEdit*>();
        QTest::keyClicks(edit, QStringLiteral("sulastri"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(edit->text(), QStringLiteral("SULASTRI"));
        QVERIFY(w.city.fake.workspace.selected().isNull());
    }
};

QTEST_MAIN(TestSearchBox)
#include "tst_search_box.moc"
