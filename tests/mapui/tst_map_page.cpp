// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "rangkul/ui/message_banner.h"
#include "small_city.h"

using namespace rangkul;
using core::RecordId;
using mapui::MapTool;
using registry::Entity;
using registry::GeoPoint;
using test::SmallCity;

namespace {

ui::MessageBanner* banner(SmallCity& city)
{
    return city.page.findChild<ui::MessageBanner*>();
}

QPushButton* bannerButton(SmallCity& city)
{
    return banner(city)->findChild<QPushButton*>();
}

void drag(mapui::MapCanvas& canvas, QPoint from, QPoint to)
{
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas, to);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
}

mapclient::WorkerSettings fakeWorker(const QString& mode, const QString& mark)
{
    mapclient::WorkerSettings settings;
    settings.program = QStringLiteral(RANGKUL_FAKE_WORKER);
    settings.arguments = {mode, mark};
    using namespace std::chrono_literals;
    settings.timeouts = {300ms, 300ms, 300ms};
    return settings;
}

void choose(SmallCity& city, const char* combo, const QVariant& value)
{
    auto* box = city.page.findChild<QComboBox*>(QLatin1StringView(combo));
    box->setCurrentIndex(box->findData(value));
}

} // namespace

class TestMapPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickSelectsForAllWindows()
    {
        SmallCity city;
        QVERIFY(city.open());
        QTest::mouseClick(&city.page.canvas(), Qt::LeftButton, {}, city.onScreen(112.013, 0.005));
        QCOMPARE(city.fake.workspace.selected(), city.tono);
        city.fake.workspace.select(city.sari); // and the other way round
        QCOMPARE(city.page.canvas().selected(), city.sari);
    }

    void aDoubleClickAsksForTheProfile()
    {
        SmallCity city;
        QVERIFY(city.open());
        QSignalSpy opened(&city.page, &mapui::MapPage::householdOpened);
        QTest::mouseDClick(&city.page.canvas(), Qt::LeftButton, {}, city.onScreen(112.002, 0.004));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<RecordId>(), city.sari);
    }

    void pickedHouseholdsBecomeTheFilterAndCanBeGivenBack()
    {
        SmallCity city;
        QVERIFY(city.open());
        registry::Filter before;
        before.conditions.push_back({false, {registry::HasPoint{}}});
        city.fake.workspace.setFilter(before);
        QVERIFY(city.fake.settle());
        city.page.canvas().setTool(MapTool::SelectBox);
        drag(city.page.canvas(), city.onScreen(112.001, 0.009), city.onScreen(112.009, 0.001));
        QVERIFY(city.fake.settle());
        QCOMPARE(city.fake.workspace.rows().size(), size_t(2));
        QVERIFY(banner(city)->isVisible());
        QTest::mouseClick(bannerButton(city), Qt::LeftButton);
        QVERIFY(city.fake.settle());
        QCOMPARE(city.fake.workspace.filter(), before);
        QCOMPARE(city.fake.workspace.rows().size(), size_t(3));
    }

    void aDraggedHouseIsWrittenAndCanBeTakenBack()
    {
        SmallCity city;
        QVERIFY(city.open());
        city.page.canvas().setTool(MapTool::MoveDwelling);
        drag(city.page.canvas(), city.onScreen(112.002, 0.004), city.onScreen(112.004, 0.006));
        QVERIFY(city.fake.settle());

        const auto edits = city.fake.rows.edits();
        QCOMPARE(edits.size(), size_t(1));
        const auto& geom = registry::variable(Entity::Dwelling, QLatin1StringView("geom"));
        const auto cell = std::find_if(edits[0].cells.begin(), edits[0].cells.end(),
                                       [&](const auto& c) { return c.column == geom.id; });
        QVERIFY(cell != edits[0].cells.end());
        QCOMPARE(cell->seen, std::optional(registry::Value(GeoPoint{112.002, 0.004})));
        const auto& frame = city.fake.workspace.households();
        const auto row = *frame.rowOf(city.sari);
        QVERIFY(std::abs(frame.lon()[row] - 112.004) < 1e-4);
        QVERIFY(std::abs(frame.lat()[row] - 0.006) < 1e-4);

        QVERIFY(bannerButton(city)->isVisible()); // "Undo"
        QTest::mouseClick(bannerButton(city), Qt::LeftButton);
        QVERIFY(city.fake.settle());
        QCOMPARE(frame.lon()[*frame.rowOf(city.sari)], 112.002);
    }

    void aHouseFarOutsideItsVillageIsMovedWithAWarning()
    {
        SmallCity city;
        QVERIFY(city.open());
        city.page.canvas().setTool(MapTool::MoveDwelling);
        drag(city.page.canvas(), city.onScreen(112.006, 0.006), city.onScreen(112.012, 0.006));
        QVERIFY(city.fake.settle());
        QCOMPARE(city.fake.rows.edits().size(), size_t(1));
        QVERIFY2(banner(city)->accessibleName().contains(QStringLiteral("Mawar")),
                 qPrintable(banner(city)->accessibleName()));
    }

    void aHouseThatSomebodyElseMovedMeanwhileStays()
    {
        SmallCity city;
        QVERIFY(city.open());
        const auto& frame = city.fake.workspace.households();
        const RecordId dwelling = frame.dwellings()[*frame.rowOf(city.sari)];
        city.fake.rows.put(Entity::Dwelling, dwelling,
                           {{QLatin1StringView("geom"), GeoPoint{112.003, 0.003}}});
        city.page.canvas().setTool(MapTool::MoveDwelling);
        drag(city.page.canvas(), city.onScreen(112.002, 0.004), city.onScreen(112.004, 0.006));
        QVERIFY(city.fake.settle());
        QVERIFY(city.fake.rows.edits().empty());
        QVERIFY(banner(city)->isVisible());
    }

    void aHouseholdWithoutAPointGetsOneByAClick()
    {
        SmallCity city;
        QVERIFY(city.open());
        city.fake.workspace.select(city.lost);
        city.page.canvas().setTool(MapTool::MoveDwelling);
        QTest::mouseClick(&city.page.canvas(), Qt::LeftButton, {}, city.onScreen(112.016, 0.003));
        QVERIFY(city.fake.settle());
        const auto& frame = city.fake.workspace.households();
        const auto row = *frame.rowOf(city.lost);
        QVERIFY(frame.hasPoint(row));
        QVERIFY(std::abs(frame.lon()[row] - 112.016) < 1e-4);
        // The next click on free ground moves nothing: it has a point now.
        QTest::mouseClick(&city.page.canvas(), Qt::LeftButton, {}, city.onScreen(112.018, 0.008));
        QVERIFY(city.fake.settle());
        QCOMPARE(city.fake.rows.edits().size(), size_t(1));
    }

    void householdsWithoutAPointAreListedApart()
    {
        SmallCity city;
        QVERIFY(city.open());
        auto* button = city.page.findChild<QPushButton*>(QStringLiteral("withoutPointButton"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(city.fake.settle());
        const auto& frame = city.fake.workspace.households();
        QCOMPARE(city.fake.workspace.rows(), (std::vector<quint32>{*frame.rowOf(city.lost)}));
    }

    void aMissingWorkerIsSaidAndTheMapGoesOn()
    {
        SmallCity city;
        QVERIFY(city.open());
        QTRY_COMPARE(city.client.state(), mapclient::MapClient::State::Unavailable);
        QTRY_VERIFY(banner(city)->isVisible());
        QVERIFY(bannerButton(city)->isVisible()); // "Try again"
        choose(city, "indicatorCombo", static_cast<int>(mapui::Indicator::Kind::Households));
        QCOMPARE(city.page.choropleth().values.values.size(), size_t(2));
        city.page.canvas().setPointsVisible(false);
        const QColor colour =
            city.page.canvas().picture().pixelColor(city.onScreen(112.001, 0.001));
        QVERIFY(colour.saturation() > 20); // painted by the canvas itself
        QTest::mouseClick(bannerButton(city), Qt::LeftButton);
        QTRY_VERIFY(banner(city)->isVisible());
        city.page.canvas().setPointsVisible(true);
        QTest::mouseClick(&city.page.canvas(), Qt::LeftButton, {}, city.onScreen(112.013, 0.005));
        QCOMPARE(city.fake.workspace.selected(), city.tono);
    }

    void aWorkerThatFailsLeavesAUsableMap_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char* mode : {"crash", "hang", "rubbish", "rubbish_frame", "stranger",
                                 "wrong_version", "mute", "leave"}) {
            QTest::addRow("%s", mode) << QString::fromLatin1(mode);
        }
    }

    void aWorkerThatFailsLeavesAUsableMap()
    {
        QFETCH(QString, mode);
        QTemporaryDir dir;
        SmallCity city(fakeWorker(mode, dir.filePath(QStringLiteral("mark"))));
        QVERIFY(city.open());
        QTRY_COMPARE(city.client.state(), mapclient::MapClient::State::Unavailable);
        QVERIFY(banner(city)->isVisible());
        QVERIFY(bannerButton(city)->isVisible());
        QFile starts(dir.filePath(QStringLiteral("mark.starts")));
        QVERIFY(starts.open(QIODevice::ReadOnly));
        QCOMPARE(starts.readAll().count("start"), 2); // once more, not for ever
        QTest::mouseClick(&city.page.canvas(), Qt::LeftButton, {}, city.onScreen(112.013, 0.005));
        QCOMPARE(city.fake.workspace.selected(), city.tono);
    }

    void aWorkerThatCrashesOnceIsReplaced()
    {
        QTemporaryDir dir;
        SmallCity city(
            fakeWorker(QStringLiteral("crash_once"), dir.filePath(QStringLiteral("mark"))));
        QVERIFY(city.open());
        QTRY_VERIFY(city.page.canvas().hasPicture());
        QVERIFY(banner(city)->isVisible()); // it says what happened
        QVERIFY(!bannerButton(city)->isVisible());
    }

    void anAnswerThatIsNoPictureIsSaid()
    {
        QTemporaryDir dir;
        SmallCity city(
            fakeWorker(QStringLiteral("rubbish_reply"), dir.filePath(QStringLiteral("mark"))));
        QVERIFY(city.open());
        QTRY_VERIFY(banner(city)->isVisible());
        QVERIFY(!city.page.canvas().hasPicture());
        QTest::mouseClick(&city.page.canvas(), Qt::LeftButton, {}, city.onScreen(112.013, 0.005));
        QCOMPARE(city.fake.workspace.selected(), city.tono);
    }

    void theWorkerIsNotStartedBeforeTheMapIsSeen()
    {
        QTemporaryDir dir;
        SmallCity city(fakeWorker(QStringLiteral("ok"), dir.filePath(QStringLiteral("mark"))));
        QVERIFY(city.fake.open());
        city.page.setRegions(city.regions());
        QVERIFY(city.fake.settle());
        QCOMPARE(city.client.state(), mapclient::MapClient::State::Stopped);
    }

    void colourFollowsTheFilter()
    {
        SmallCity city;
        QVERIFY(city.open());
        choose(city, "indicatorCombo", static_cast<int>(mapui::Indicator::Kind::Persons));
        QCOMPARE(city.page.choropleth().values.values.at(SmallCity::kWest), 4.0);
        registry::Filter filter;
        filter.conditions.push_back(
            {false, {registry::InDecile{registry::DecileKind::National, {1}}}});
        city.fake.workspace.setFilter(filter);
        QVERIFY(city.fake.settle());
        QCOMPARE(city.page.choropleth().values.values.at(SmallCity::kWest), 2.0);
        QCOMPARE(city.page.choropleth().values.values.at(SmallCity::kEast), 0.0);
        choose(city, "levelCombo", 3);
        QCOMPARE(city.page.choropleth().values.values.at(SmallCity::kDistrict), 2.0);
    }

    void classesFollowMethodNumberAndPalette()
    {
        SmallCity city;
        QVERIFY(city.open());
        choose(city, "indicatorCombo", static_cast<int>(mapui::Indicator::Kind::PoorShare));
        for (const auto method : {mapipc::ClassMethod::Equal, mapipc::ClassMethod::Jenks,
                                  mapipc::ClassMethod::Quantile}) {
            choose(city, "methodCombo", static_cast<int>(method));
            const auto& map = city.page.choropleth();
            QVERIFY(map.classOf.at(SmallCity::kWest) > map.classOf.at(SmallCity::kEast));
        }
        QCOMPARE(city.page.choropleth().colours.size(), size_t(2)); // as many as there are values
        const auto before = city.page.choropleth().colours;
        auto* palette = city.page.findChild<QComboBox*>(QStringLiteral("paletteCombo"));
        for (int i = 1; i < palette->count(); ++i) {
            palette->setCurrentIndex(i);
            QVERIFY(city.page.choropleth().colours != before);
        }
    }

    void theLegendTellsShapeColourAndNumber()
    {
        SmallCity city;
        QVERIFY(city.open());
        auto* legend = city.page.findChild<QWidget*>(QStringLiteral("mapLegend"));
        QVERIFY(legend->isVisible());
        // Of the visited and the others each its mark; who has no point is told apart.
        const QString points = legend->accessibleDescription();
        int marks = 0;
        int households = 0;
        QRegularExpressionMatchIterator counts =
            QRegularExpression(QStringLiteral(": (\\d+)")).globalMatch(points);
        while (counts.hasNext()) {
            households += counts.next().captured(1).toInt();
            ++marks;
        }
        QVERIFY2(marks >= 2 && households == 3, qPrintable(points));
        const QImage before = legend->grab().toImage();
        choose(city, "indicatorCombo", static_cast<int>(mapui::Indicator::Kind::VerifiedShare));
        const QString both = legend->accessibleDescription();
        QVERIFY2(both.contains(points) && both.contains(city.page.choropleth().values.title) &&
                     both.contains(city.page.choropleth().labels.first()),
                 qPrintable(both));
        QVERIFY(legend->grab().toImage() != before);
        QVERIFY(city.page.canvas().rect().contains(legend->geometry()));
    }

    void progressOfVerificationIsAnIndicator()
    {
        SmallCity city;
        QVERIFY(city.open());
        choose(city, "indicatorCombo", static_cast<int>(mapui::Indicator::Kind::VerifiedShare));
        // West: one of two was visited. East: one of two.
        QCOMPARE(city.page.choropleth().values.values.at(SmallCity::kWest), 50.0);
        QCOMPARE(city.page.choropleth().values.unit, QStringLiteral("%"));
    }

    void aColumnThatIsNotLoadedIsLoadedFirst()
    {
        SmallCity city;
        QVERIFY(city.open());
        mapui::Indicator indicator;
        indicator.kind = mapui::Indicator::Kind::Mean;
        indicator.variable = &registry::variable(Entity::Dwelling, QLatin1StringView("floor_area"));
        city.page.showIndicator(indicator);
        QVERIFY(city.fake.settle());
        QVERIFY(city.fake.workspace.households().column(*indicator.variable));
        QCOMPARE(city.page.choropleth().unknown, 2); // nothing is stored
    }

    void valuesOfAnotherPageCanBeShown()
    {
        SmallCity city;
        QVERIFY(city.open());
        mapui::RegionValues coverage;
        coverage.title = QStringLiteral("Reached by PKH");
        coverage.unit = QStringLiteral("%");
        coverage.values = {{SmallCity::kWest, 40.0}};
        city.page.setGivenValues({coverage});
        auto* box = city.page.findChild<QComboBox*>(QStringLiteral("indicatorCombo"));
        box->setCurrentIndex(box->findText(coverage.title));
        QCOMPARE(city.page.choropleth().values, coverage);
        QCOMPARE(city.page.choropleth().unknown, 1);
    }

    void theTipKeepsNamesToThoseWhoMaySeeThem()
    {
        SmallCity city;
        QVERIFY(city.open());
        city.page.setHouseholdTexts({});
        QTest::mouseMove(&city.page.canvas(), city.onScreen(112.002, 0.004));
        QTRY_COMPARE(city.page.canvas().hovered(), std::optional(city.sari));
        const QImage without = city.page.canvas().grab().toImage();
        QTest::mouseMove(&city.page.canvas(), city.onScreen(112.005, 0.002));
        city.page.setHouseholdTexts({[](const RecordId&) { return QStringLiteral("SARI"); }, {}});
        QTest::mouseMove(&city.page.canvas(), city.onScreen(112.002, 0.004));
        QTRY_COMPARE(city.page.canvas().hovered(), std::optional(city.sari));
        QVERIFY(city.page.canvas().grab().toImage() != without);
    }

    void withoutTheRightToWriteNothingCanBeMoved()
    {
        SmallCity city;
        QVERIFY(city.open());
        city.page.canvas().setTool(MapTool::MoveDwelling);
        city.page.setEditable(false);
        QCOMPARE(city.page.canvas().tool(), MapTool::Browse);
    }

    void thePictureGoesToTheClipboard()
    {
        SmallCity city;
        QVERIFY(city.open());
        QGuiApplication::clipboard()->clear();
        for (auto* button : city.page.findChildren<QToolButton*>()) {
            if (button->defaultAction() &&
                button->defaultAction()->text() == QStringLiteral("Copy the picture")) {
                button->click();
            }
        }
        QCOMPARE(QGuiApplication::clipboard()->image().size(), city.page.canvas().size());
    }

    void everyButtonHasAName()
    {
        SmallCity city;
        QVERIFY(city.open());
        for (auto* button : city.page.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) {
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
            }
        }
    }

    void aClosedRegisterLeavesNothingOnTheMap()
    {
        SmallCity city;
        QVERIFY(city.open());
        city.fake.runner.drain();
        city.fake.workspace.close();
        QVERIFY(city.page.canvas().cloud()->rows.empty());
        QVERIFY(city.page.canvas().selected().isNull());
    }
};

QTEST_MAIN(TestMapPage)
#include "tst_map_page.moc"
