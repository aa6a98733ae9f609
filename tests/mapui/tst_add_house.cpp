// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include "rangkul/registry/codes.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/words/format.h"
#include "small_city.h"

using namespace rangkul;
using core::RecordId;
using mapui::MapTool;
using registry::Entity;
using registry::GeoPoint;
using test::SmallCity;

namespace {

using Column = QLatin1StringView;

constexpr double kLon = 112.017;
constexpr double kLat = 0.003;

/// A city with a second household without a point, in the west, and names for all.
struct City : SmallCity
{
    City()
    {
        wati = fake.addHousehold(fake.addDwelling(west, std::nullopt), 1);
        fake.addPerson(wati, QStringLiteral("WATI"), 1);
    }

    bool open()
    {
        const bool opened = SmallCity::open({1100, 700});
        page.setOfficer(QStringLiteral("Operator"));
        page.setHouseholdTexts({[this](const RecordId& household) { return nameOf(household); },
                                [this](const RecordId& household) {
                                    return household == wati ? QStringLiteral("Jalan Kenanga 7")
                                                             : QString();
                                }});
        return opened;
    }

    QString nameOf(const RecordId& household) const
    {
        const std::map<RecordId, QString> names{{sari, QStringLiteral("SARI")},
                                                {budi, QStringLiteral("BUDI")},
                                                {tono, QStringLiteral("TONO")},
                                                {lost, QStringLiteral("LASTRI")},
                                                {wati, QStringLiteral("WATI")}};
        const auto found = names.find(household);
        return found == names.end() ? QString() : found->second;
    }

    template <typename T> T* part(const char* name) const
    {
        return page.findChild<T*>(QLatin1StringView(name));
    }
    QWidget* panel() const { return part<QWidget>("addHousePanel"); }
    QString banner() const { return page.findChild<ui::MessageBanner*>()->accessibleName(); }

    void click(double lon = kLon, double lat = kLat)
    {
        page.canvas().setTool(MapTool::AddDwelling);
        QTest::mouseClick(&page.canvas(), Qt::LeftButton, {}, onScreen(lon, lat));
    }

    /// What the list offers, headings included, first lines only.
    QStringList offered() const
    {
        QStringList lines;
        const auto* list = part<QListWidget>("withoutPointList");
        for (int i = 0; i < list->count(); ++i) {
            lines += list->item(i)->text().section(u'\n', 0, 0);
        }
        return lines;
    }

    bool hasPoint(const RecordId& household) const
    {
        const auto& frame = fake.workspace.households();
        const auto row = frame.rowOf(household);
        return row && frame.hasPoint(*row);
    }

    RecordId wati;
};

void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

class TestAddHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { words::useLanguage(QStringLiteral("en")); }

    void theHouseholdsOfThatVillageComeFirst()
    {
        City city;
        QVERIFY(city.open());
        city.click();
        QVERIFY(city.panel()->isVisible());
        QCOMPARE(city.page.canvas().tool(), MapTool::Browse);
        QVERIFY(city.page.canvas().markedPlace());
        QTRY_COMPARE(city.offered(), (QStringList{"In Melati", "LASTRI", "Elsewhere", "WATI"}));
        city.click(112.004, 0.008); // corrected: another village
        QTRY_COMPARE(city.offered(), (QStringList{"In Mawar", "WATI", "Elsewhere", "LASTRI"}));
    }

    void aHouseholdWithoutAPointIsPutThereByMouse()
    {
        City city;
        QVERIFY(city.open());
        QSignalSpy opened(&city.page, &mapui::MapPage::householdOpened);
        city.click();
        QTRY_COMPARE(city.offered().size(), 4);
        QTest::mouseClick(city.part<QPushButton>("putHereButton"), Qt::LeftButton);
        QVERIFY(city.fake.settle());
        QCOMPARE(city.fake.rows.edits().size(), size_t(1));
        QVERIFY(city.hasPoint(city.lost));
        QVERIFY(!city.hasPoint(city.wati));
        const auto& frame = city.fake.workspace.households();
        QVERIFY(std::abs(frame.lon()[*frame.rowOf(city.lost)] - kLon) < 1e-4);
        QVERIFY(city.page.canvas().placeOf(city.lost)); // it is on the map
        QCOMPARE(opened.size(), 1);                     // and its profile opens
        QCOMPARE(opened[0][0].value<RecordId>(), city.lost);
        QCOMPARE(city.fake.workspace.selected(), city.lost);
        QVERIFY(!city.panel()->isVisible());
        QVERIFY(!city.page.canvas().markedPlace());
        city.fake.workspace.undo(this, [](const auto&) {});
        QVERIFY(city.fake.settle());
        QVERIFY(!city.hasPoint(city.lost));
    }

    void aHouseholdOfAnotherVillageIsFoundByTypingAndWarnedAbout()
    {
        City city;
        QVERIFY(city.open());
        city.click();
        QTRY_COMPARE(city.offered().size(), 4);
        type(QStringLiteral("kenanga wat"));
        QTRY_COMPARE(city.offered(), (QStringList{"Elsewhere", "WATI"}));
        press(Qt::Key_Return);
        QVERIFY(city.fake.settle());
        QVERIFY(city.hasPoint(city.wati));
        QVERIFY2(city.banner().contains(QStringLiteral("Mawar")), qPrintable(city.banner()));
    }

    void arrowKeysChooseFromTheSearchField()
    {
        City city;
        QVERIFY(city.open());
        city.click();
        QTRY_COMPARE(city.offered().size(), 4);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(city.fake.settle());
        QVERIFY(city.hasPoint(city.wati));
    }

    void aNameThatNobodyHasIsSaid()
    {
        City city;
        QVERIFY(city.open());
        city.click();
        QTRY_COMPARE(city.offered().size(), 4);
        type(QStringLiteral("nobody"));
        QTRY_COMPARE(city.offered().size(), 0);
        QVERIFY(!city.part<QPushButton>("putHereButton")->isEnabled());
        press(Qt::Key_Return);
        QVERIFY(city.fake.settle());
        QVERIFY(city.fake.rows.edits().empty());
    }

    void whoTheHeadMayBeIsNamedWhileTyping()
    {
        City city;
        QVERIFY(city.open());
        const core::RecordId known = city.fake.workspace.households().ids()[3];
        QStringList asked;
        city.page.setAlikeSearch(
            [&](const ui::TypedPerson& typed, QObject*, const ui::AlikeFound& found) {
                asked << typed.name;
                found({{known, known, QStringLiteral("MURNIATI <1970>")}});
            });
        city.page.activateWindow();
        city.page.canvas().setTool(MapTool::AddDwelling);
        city.page.canvas().setFocus();
        press(Qt::Key_Return);
        press(Qt::Key_Tab, Qt::ControlModifier);
        city.part<QLineEdit>("newHeadEdit")->setFocus();
        auto* label = city.part<QLabel>("alikeLabel");
        type(QStringLiteral("Murni"));
        QTRY_VERIFY(label->isVisible());
        QCOMPARE(asked.last(), QStringLiteral("Murni"));
        QVERIFY(label->text().contains(QStringLiteral("MURNIATI &lt;1970&gt;")));
        Q_EMIT label->linkActivated(known.toString());
        QCOMPARE(city.fake.workspace.selected(), known);
        city.part<QLineEdit>("newHeadEdit")->clear();
        QTRY_VERIFY(!label->isVisible());
    }

    void aNewHouseholdIsAddedByKeyboardAlone()
    {
        City city;
        QVERIFY(city.open());
        QSignalSpy opened(&city.page, &mapui::MapPage::householdOpened);
        city.page.activateWindow();
        city.page.canvas().setTool(MapTool::AddDwelling);
        city.page.canvas().setFocus();
        press(Qt::Key_Return); // the middle of the map
        QVERIFY(city.panel()->isVisible());
        press(Qt::Key_Tab, Qt::ControlModifier);
        auto* tabs = city.part<QTabWidget>("addHouseTabs");
        QCOMPARE(tabs->currentIndex(), 1);
        city.part<QLineEdit>("newHeadEdit")->setFocus();
        type(QStringLiteral("Murni"));
        press(Qt::Key_Return);
        type(QStringLiteral("Jalan Dahlia 3"));
        press(Qt::Key_Return);
        type(QStringLiteral("2"));
        press(Qt::Key_Return);
        type(QStringLiteral("11"));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), city.part<QComboBox>("newRegionCombo"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Report of the RT head"));
        press(Qt::Key_Return);
        QVERIFY(city.fake.settle());

        QCOMPARE(opened.size(), 1);
        const RecordId household = opened[0][0].value<RecordId>();
        const auto edits = city.fake.rows.edits();
        QCOMPARE(edits.size(), size_t(1)); // one change, taken back as one
        QCOMPARE(edits[0].reason, QStringLiteral("Report of the RT head"));
        QCOMPARE(edits[0].created.size(), size_t(3));
        QVERIFY(city.page.canvas().placeOf(household));
        const auto dwelling = std::get<RecordId>(
            city.fake.rows.stored({Entity::Household, household}, Column("dwelling_id")));
        const auto home = [&](const char* column) {
            return city.fake.rows.stored({Entity::Dwelling, dwelling}, Column(column));
        };
        QCOMPARE(home("rt"), registry::Value(QStringLiteral("002")));
        QCOMPARE(home("rw"), registry::Value(QStringLiteral("011")));
        QCOMPARE(home("address"), registry::Value(QStringLiteral("Jalan Dahlia 3")));
        QCOMPARE(city.fake.rows.stored({Entity::Household, household}, Column("origin")),
                 registry::Value(registry::codes::origin::kProposed));
        city.fake.workspace.undo(this, [](const auto&) {});
        QVERIFY(city.fake.settle());
        QVERIFY(!city.page.canvas().placeOf(household));
    }

    void aSecondHouseholdCanLiveInTheSameHouse()
    {
        City city;
        QVERIFY(city.open());
        city.click(); // nobody there
        city.part<QTabWidget>("addHouseTabs")->setCurrentIndex(1);
        auto* same = city.part<QCheckBox>("sameHouseCheck");
        QVERIFY(!same->isVisible());
        city.click(112.013, 0.005); // where Tono lives
        QVERIFY(same->isVisible());
        QVERIFY2(same->text().contains(QStringLiteral("TONO")), qPrintable(same->text()));
        QVERIFY(!same->isChecked());
        same->click();
        QVERIFY(!city.part<QLineEdit>("newAddressEdit")->isEnabled());
        city.part<QLineEdit>("newHeadEdit")->setText(QStringLiteral("Murni"));
        QTest::mouseClick(city.part<QPushButton>("newAddButton"), Qt::LeftButton);
        QVERIFY(city.fake.settle());
        const auto edits = city.fake.rows.edits();
        QCOMPARE(edits.size(), size_t(1));
        QCOMPARE(edits[0].created.size(), size_t(2)); // household and head, no house
        const auto& frame = city.fake.workspace.households();
        const auto row = frame.rowOf(city.fake.workspace.selected());
        QVERIFY(row);
        QCOMPARE(frame.dwellings()[*row], frame.dwellings()[*frame.rowOf(city.tono)]);
        QVERIFY(frame.hasPoint(*row));
    }

    void theVillageIsTheOneThatWasClickedAndAnotherIsWarnedAbout()
    {
        City city;
        QVERIFY(city.open());
        city.click();
        city.part<QTabWidget>("addHouseTabs")->setCurrentIndex(1);
        auto* region = city.part<QComboBox>("newRegionCombo");
        auto* warning = city.part<QLabel>("newWarningLabel");
        QCOMPARE(region->currentData().value<RecordId>(), city.east);
        QVERIFY(!warning->isVisible());
        QVERIFY(!city.part<QPushButton>("newAddButton")->isEnabled()); // no head yet
        city.part<QLineEdit>("newHeadEdit")->setText(QStringLiteral("Murni"));
        region->setCurrentIndex(region->findText(QStringLiteral("Mawar, Contoh")));
        QVERIFY(warning->isVisible());
        QTest::mouseClick(city.part<QPushButton>("newAddButton"), Qt::LeftButton);
        QVERIFY(city.fake.settle());
        QCOMPARE(city.fake.rows.edits().size(), size_t(1));
        QVERIFY2(city.banner().contains(QStringLiteral("Mawar")), qPrintable(city.banner()));
    }

    void escapeLeavesWithoutATrace_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("list") << 0;
        QTest::newRow("form") << 1;
    }

    void escapeLeavesWithoutATrace()
    {
        QFETCH(int, tab);
        City city;
        QVERIFY(city.open());
        city.page.activateWindow();
        city.click();
        city.part<QTabWidget>("addHouseTabs")->setCurrentIndex(tab);
        auto* edit = city.part<QLineEdit>(tab == 0 ? "withoutPointEdit" : "newHeadEdit");
        edit->setFocus();
        type(QStringLiteral("Mur"));
        press(Qt::Key_Escape);
        QVERIFY(!city.panel()->isVisible());
        QVERIFY(!city.page.canvas().markedPlace());
        QCOMPARE(QApplication::focusWidget(), &city.page.canvas());
        QVERIFY(city.fake.settle());
        QVERIFY(city.fake.rows.edits().empty());
        city.click();
        QVERIFY(city.part<QLineEdit>("newHeadEdit")->text().isEmpty());
    }

    void theTabKeyGoesRoundInThePanel()
    {
        City city;
        QVERIFY(city.open());
        city.page.activateWindow();
        city.click();
        city.part<QTabWidget>("addHouseTabs")->setCurrentIndex(1);
        city.part<QLineEdit>("newHeadEdit")->setFocus();
        QSet<QWidget*> reached;
        for (int i = 0; i < 20; ++i) {
            press(Qt::Key_Tab);
            QVERIFY(city.panel()->isAncestorOf(QApplication::focusWidget()));
            reached.insert(QApplication::focusWidget());
        }
        for (const char* name :
             {"newHeadEdit", "newAddressEdit", "newRtEdit", "newRwEdit", "newReasonEdit"}) {
            QVERIFY2(reached.contains(city.part<QLineEdit>(name)), name);
        }
        QVERIFY(reached.contains(city.part<QComboBox>("newRegionCombo")));
        QVERIFY(reached.contains(city.page.findChild<QTabBar*>()));
    }

    void aRefusalIsSaidInThePanelAndNothingIsLost()
    {
        City city;
        QVERIFY(city.open());
        city.click();
        city.part<QTabWidget>("addHouseTabs")->setCurrentIndex(1);
        city.part<QLineEdit>("newHeadEdit")->setText(QStringLiteral("Murni"));
        city.fake.rows.failNext(
            core::Error{core::ErrorCode::Conflict, QStringLiteral("edit.changed_since")});
        QTest::mouseClick(city.part<QPushButton>("newAddButton"), Qt::LeftButton);
        QVERIFY(city.fake.settle());
        QVERIFY(city.panel()->isVisible());
        QVERIFY(!city.part<QLabel>("addHouseProblem")->text().isEmpty());
        QCOMPARE(city.part<QLineEdit>("newHeadEdit")->text(), QStringLiteral("Murni"));
        QVERIFY(city.part<QPushButton>("newAddButton")->isEnabled());
    }

    void outsideAllRegionsNothingIsAsked()
    {
        City city;
        QVERIFY(city.open());
        city.click(112.015, -0.001);
        QVERIFY(!city.panel()->isVisible());
        QVERIFY(!city.banner().isEmpty());
        QCOMPARE(city.page.canvas().tool(), MapTool::AddDwelling); // for the next try
    }

    void aFilterThatHidesTheNewHouseIsNamed()
    {
        City city;
        QVERIFY(city.open());
        registry::Filter filter;
        filter.conditions.push_back(
            {false, {registry::InDecile{registry::DecileKind::National, {1}}}});
        city.fake.workspace.setFilter(filter);
        QVERIFY(city.fake.settle());
        city.click();
        QTRY_COMPARE(city.offered().size(), 4);
        press(Qt::Key_Return);
        QVERIFY(city.fake.settle());
        QVERIFY2(city.banner().contains(QStringLiteral("filter")), qPrintable(city.banner()));
    }

    void theRegisterThatClosesTakesThePanelAlong()
    {
        City city;
        QVERIFY(city.open());
        city.click();
        city.fake.runner.drain();
        city.fake.workspace.close();
        QVERIFY(!city.panel()->isVisible());
    }
};

QTEST_MAIN(TestAddHouse)
#include "tst_add_house.moc"
