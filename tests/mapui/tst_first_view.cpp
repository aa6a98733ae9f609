// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTest>

#include "rangkul/ui/message_banner.h"
#include "small_city.h"

using namespace rangkul;
using core::RecordId;
using registry::GeoPoint;
using test::SmallCity;

namespace {

/// The small city, and two households whose point is far away and one a few metres over the border.
struct StrayCity : SmallCity
{
    explicit StrayCity(bool withStrays = true)
    {
        if (withStrays) {
            north = fake.addHousehold(fake.addDwelling(west, GeoPoint{112.4, 3.0}), 1);
            sea = fake.addHousehold(fake.addDwelling(east, GeoPoint{112.41, 3.01}), 1);
        }
        nearby = fake.addHousehold(fake.addDwelling(east, GeoPoint{112.0203, 0.005}), 1);
    }

    QPushButton* strayButton() const
    {
        return page.findChild<QPushButton*>(QStringLiteral("strayButton"));
    }

    bool isSeen(double lon, double lat)
    {
        return page.canvas().rect().contains(onScreen(lon, lat));
    }

    RecordId north, sea, nearby;
};

} // namespace

class TestFirstView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegionsAreShownNotTheStrayPoints()
    {
        StrayCity city;
        QVERIFY(city.open());
        QVERIFY(city.isSeen(112.0, 0.0) && city.isSeen(112.02, 0.01));
        QVERIFY(!city.isSeen(112.4, 3.0));
        // They fill the canvas, in one direction at least.
        const QPoint low = city.onScreen(112.0, 0.0);
        const QPoint high = city.onScreen(112.02, 0.01);
        const QSize canvas = city.page.canvas().size();
        QVERIFY(high.x() - low.x() > canvas.width() * 0.5 ||
                low.y() - high.y() > canvas.height() * 0.8);
    }

    void regionsThatComeLaterAreShownAllTheSame()
    {
        StrayCity city;
        city.page.resize(1000, 600);
        QVERIFY(city.fake.open());
        city.page.show();
        city.page.enter();
        QVERIFY(city.fake.settle());
        QVERIFY(city.isSeen(112.4, 3.0)); // without regions: all points
        city.page.setRegions(city.regions());
        QVERIFY(city.fake.settle());
        QVERIFY(!city.isSeen(112.4, 3.0));
        QVERIFY(city.isSeen(112.0, 0.0) && city.isSeen(112.02, 0.01));
    }

    void strayPointsAreCountedShownAndLeftAgain()
    {
        StrayCity city;
        QVERIFY(city.open());
        QVERIFY(city.strayButton()->isVisible());
        QVERIFY2(city.strayButton()->text().startsWith(QStringLiteral("2 ")),
                 qPrintable(city.strayButton()->text()));
        QTest::mouseClick(city.strayButton(), Qt::LeftButton);
        QVERIFY(city.fake.settle());
        QCOMPARE(city.fake.workspace.rows().size(), size_t(2));
        QVERIFY(city.isSeen(112.4, 3.0) && city.isSeen(112.41, 3.01));
        auto* banner = city.page.findChild<ui::MessageBanner*>();
        QTest::mouseClick(banner->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(city.fake.settle());
        QCOMPARE(city.fake.workspace.rows().size(), city.fake.workspace.households().size());
        QVERIFY(city.isSeen(112.0, 0.0) && !city.isSeen(112.4, 3.0));
    }

    void aFewMetresOverTheBorderAreNotStray()
    {
        StrayCity city(false);
        QVERIFY(city.open());
        QVERIFY(!city.strayButton()->isVisible());
    }

    void aStrayPointThatIsMovedHomeIsNoLongerCounted()
    {
        StrayCity city;
        QVERIFY(city.open());
        city.fake.workspace.select(city.sea);
        QTest::mouseClick(city.strayButton(), Qt::LeftButton);
        QVERIFY(city.fake.settle());
        Q_EMIT city.page.canvas().dwellingMoved(city.sea, GeoPoint{112.012, 0.004});
        QVERIFY(city.fake.settle());
        QVERIFY2(city.strayButton()->text().startsWith(QStringLiteral("1 ")),
                 qPrintable(city.strayButton()->text()));
    }
};

QTEST_MAIN(TestFirstView)
#include "tst_first_view.moc"
