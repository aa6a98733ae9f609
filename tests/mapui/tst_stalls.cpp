// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QWheelEvent>

#include "fake_register.h"
#include "fixed_clock.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/words/format.h"

#include <chrono>
#include <cmath>
#include <ctime>
#include <random>

using namespace rangkul;
using core::RecordId;
using mapui::MapTool;
using registry::GeoPoint;

namespace {

constexpr double kWest = 112.0;
constexpr double kSouth = -7.87;
constexpr double kStep = 0.012; ///< degrees a village is wide
constexpr int kSide = 7;        ///< villages in a row

/// Milliseconds this thread has worked; other programs on the machine do not count.
double threadMs()
{
#ifdef Q_OS_LINUX
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
    return static_cast<double>(std::chrono::steady_clock::now().time_since_epoch().count()) / 1e6;
#endif
}

/// Notes how long the longest single event kept the window's thread.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        const double before = threadMs();
        const bool handled = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, threadMs() - before);
        --m_depth;
        return handled;
    }
    double takeLongestMs() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

WatchedApplication& application()
{
    return *static_cast<WatchedApplication*>(qApp);
}

/// Ids are random in real registers, and tables of rows count on it (splitmix64).
quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

RecordId id(quint32 kind, quint32 number)
{
    std::array<std::uint8_t, 16> bytes{};
    quint64 word = (quint64(kind) << 32) | number;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0) {
            word = mixed(word);
        }
        bytes[i] = static_cast<std::uint8_t>(word >> (8 * (i % 8)));
    }
    return RecordId(bytes);
}

QString codeOf(int village)
{
    return QStringLiteral("99.01.01.%1").arg(1001 + village);
}

/// A large city that is only a frame: no register could be filled as fast.
class CityFrames final : public registry::FrameSource
{
public:
    explicit CityFrames(quint32 households)
        : m_households(households)
    {
    }

    core::Result<registry::HouseholdFrame> households(const core::Progress&) override
    {
        registry::HouseholdFrame frame;
        std::vector<registry::FrameRegion> regions{
            {id(1, 0), QStringLiteral("99.01.01"), QStringLiteral("Contoh"), 3, -1}};
        for (int village = 0; village < kSide * kSide; ++village) {
            regions.push_back({id(1, static_cast<quint32>(village) + 1), codeOf(village),
                               QStringLiteral("Kelurahan %1").arg(village), 4, 0});
        }
        frame.setRegions(std::move(regions));
        frame.setPrograms({{id(4, 1), QStringLiteral("PKH"), QStringLiteral("PKH")}});
        frame.reserve(m_households);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> aside(0.02, 0.98);
        for (quint32 i = 0; i < m_households; ++i) {
            const int village = static_cast<int>(i * quint64(kSide * kSide) / m_households);
            registry::HouseholdRow row;
            row.id = id(2, i);
            row.dwelling = id(3, i);
            row.region = id(1, static_cast<quint32>(village) + 1);
            if (i % 4 != 0) {
                row.point = GeoPoint{kWest + kStep * (village % kSide + aside(random)),
                                     kSouth + kStep * (village / kSide + aside(random))};
            }
            row.deciles[0] = static_cast<qint8>(random() % 11);
            row.presence = random() % 3 == 0 ? std::nullopt : std::optional(qint64(random() % 8));
            row.members = 1 + static_cast<int>(random() % 6);
            if (random() % 5 == 0) {
                row.programs = {id(4, 1)};
            }
            frame.put(row);
        }
        return frame;
    }

    core::Result<registry::PersonFrame> persons(const registry::HouseholdFrame&,
                                                const core::Progress&) override
    {
        return registry::PersonFrame();
    }
    core::Result<registry::FrameColumn> column(const registry::HouseholdFrame& households,
                                               const registry::Variable& variable,
                                               const core::Progress&) override
    {
        registry::FrameColumn column(variable, households.size());
        for (size_t row = 0; row < households.size(); ++row) {
            column.set(row, 20.0 + static_cast<double>(row % 90));
        }
        return column;
    }
    core::Result<registry::FrameColumn> column(const registry::PersonFrame& persons,
                                               const registry::Variable& variable,
                                               const core::Progress&) override
    {
        return registry::FrameColumn(variable, persons.size());
    }
    core::Result<registry::FramePatch> reload(const registry::HouseholdFrame&,
                                              const registry::PersonFrame*,
                                              const std::vector<RecordId>&) override
    {
        return registry::FramePatch();
    }

private:
    quint32 m_households;
};

/// A village with a border as crooked as real ones.
registry::MultiPolygon villageArea(int village)
{
    constexpr int kCorners = 60;
    const double left = kWest + kStep * (village % kSide);
    const double low = kSouth + kStep * (village / kSide);
    registry::Ring ring;
    const auto side = [&ring](GeoPoint from, GeoPoint to) {
        for (int i = 0; i < kCorners; ++i) {
            const double t = double(i) / kCorners;
            const double wave = 0.0002 * std::sin(t * 40);
            ring.push_back({from.lon + (to.lon - from.lon) * t + (to.lat - from.lat) * wave,
                            from.lat + (to.lat - from.lat) * t + (to.lon - from.lon) * wave});
        }
    };
    side({left, low}, {left + kStep, low});
    side({left + kStep, low}, {left + kStep, low + kStep});
    side({left + kStep, low + kStep}, {left, low + kStep});
    side({left, low + kStep}, {left, low});
    ring.push_back(ring.front());
    return {{ring}};
}

registry::Filter decile(int wanted)
{
    registry::Filter filter;
    filter.conditions.push_back(
        {false,
         {registry::InDecile{registry::DecileKind::National, {static_cast<qint8>(wanted)}}}});
    return filter;
}

} // namespace

/// What each thing people do with a large city on the map costs the window's thread. Says the
/// longest event of each; checks what came of it, never the time. RANGKUL_STALL_HOUSEHOLDS sets
/// the size of the city.
class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        words::useLanguage(QStringLiteral("en"));
        bool given = false;
        const uint wanted = qEnvironmentVariableIntValue("RANGKUL_STALL_HOUSEHOLDS", &given);
        m_count = given ? wanted : 100'000;
        m_frames = std::make_unique<CityFrames>(m_count);
        m_page = std::make_unique<mapui::MapPage>(m_workspace, m_client);
        m_page->setHouseholdTexts({[this](const RecordId& household) {
                                       return QStringLiteral("NAMA %1").arg(
                                           m_workspace.households().rowOf(household).value_or(0));
                                   },
                                   [](const RecordId&) {
                                       return QStringLiteral("Jalan Contoh");
                                   }});
        m_page->resize(1000, 640);
        m_page->show();
        m_page->enter();
        m_workspace.open({&m_rows, m_frames.get()}, core::Progress());
        settle();
        std::vector<mapui::RegionArea> regions;
        for (int village = 0; village < kSide * kSide; ++village) {
            regions.push_back({id(1, static_cast<quint32>(village) + 1), codeOf(village),
                               QStringLiteral("Kelurahan %1").arg(village), 4,
                               villageArea(village)});
        }
        measureCall("regions arrive", [&] { m_page->setRegions(std::move(regions)); });
        measureCall("colour by number of households", [this] {
            choose("indicatorCombo", static_cast<int>(mapui::Indicator::Kind::Households));
        });
        QCOMPARE(m_page->choropleth().values.values.size(), size_t(kSide * kSide));
    }

    void filterChange()
    {
        measureCall("filter: decile 1", [this] { m_workspace.setFilter(decile(1)); });
        QVERIFY(m_workspace.rows().size() < m_count / 5);
        measureCall("filter: none", [this] { m_workspace.setFilter({}); });
        QCOMPARE(m_workspace.rows().size(), size_t(m_count));
    }

    void colours()
    {
        mapui::Indicator mean;
        mean.kind = mapui::Indicator::Kind::Mean;
        mean.variable =
            &registry::variable(registry::Entity::Dwelling, QLatin1StringView("floor_area"));
        measureCall("colour by a mean", [&] { m_page->showIndicator(mean); });
        QVERIFY(!m_page->choropleth().isEmpty());
        measureCall("marks by decile", [this] {
            m_page->findChild<QComboBox*>(QStringLiteral("meaningCombo"))->setCurrentIndex(1);
        });
        measureCall("marks by program", [this] {
            m_page->findChild<QComboBox*>(QStringLiteral("meaningCombo"))->setCurrentIndex(4);
        });
    }

    void zoomAndPan()
    {
        mapui::MapCanvas& canvas = m_page->canvas();
        const double before = canvas.view().place().metresPerPixel;
        for (const int turned : {120, -120}) {
            measure(turned > 0 ? "wheel in" : "wheel out", [&] {
                for (int i = 0; i < 8; ++i) {
                    const QPointF at(300, 200);
                    QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, {0, turned}, {}, {},
                                      Qt::NoScrollPhase, false);
                    QCoreApplication::sendEvent(&canvas, &wheel);
                    QTest::qWait(20);
                }
            });
        }
        QVERIFY(std::abs(canvas.view().place().metresPerPixel / before - 1) < 1e-6);
        measure("drag the map", [&] {
            QTest::mousePress(&canvas, Qt::LeftButton, {}, {300, 200});
            for (int i = 0; i < 15; ++i) {
                QTest::mouseMove(&canvas, {300 + 8 * i, 200 + 4 * i}, 10);
            }
            QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {420, 260});
        });
        measureCall("show everything", [&] { canvas.showAll(); });
    }

    void hover()
    {
        mapui::MapCanvas& canvas = m_page->canvas();
        bool any = false;
        measure("hover", [&] {
            for (int i = 0; i < 30; ++i) {
                QTest::mouseMove(&canvas, {200 + 7 * i, 150 + 5 * i}, 5);
                any = any || canvas.hovered();
            }
        });
        QVERIFY(any);
    }

    void selectionByPolygon()
    {
        mapui::MapCanvas& canvas = m_page->canvas();
        canvas.setTool(MapTool::SelectPolygon);
        const QRect city = canvas.rect().adjusted(4, 4, -4, -4);
        measure("pick by a polygon", [&] {
            for (const QPoint corner :
                 {city.topLeft(), city.topRight(), city.bottomRight(), city.bottomLeft()}) {
                QTest::mouseClick(&canvas, Qt::LeftButton, {}, corner);
            }
            QTest::keyClick(&canvas, Qt::Key_Return, Qt::ControlModifier);
        });
        QCOMPARE(m_workspace.rows().size(), size_t(m_count - (m_count + 3) / 4));
        measureCall("all again", [this] { m_workspace.setFilter({}); });
        canvas.setTool(MapTool::Browse);
    }

    void addAHouse()
    {
        mapui::MapCanvas& canvas = m_page->canvas();
        canvas.setTool(MapTool::AddDwelling);
        auto* list = m_page->findChild<QListWidget*>(QStringLiteral("withoutPointList"));
        measure("ask who lives here", [&] {
            QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.rect().center());
            QTRY_VERIFY_WITH_TIMEOUT(list->count() > 100, 10'000);
        });
        auto* edit = m_page->findChild<QLineEdit*>(QStringLiteral("withoutPointEdit"));
        measure("type a name", [&] {
            QTest::keyClicks(edit, QStringLiteral("nama 44"), {}, 5);
            QTRY_VERIFY_WITH_TIMEOUT(
                list->count() > 1 && list->item(1)->text().contains(QStringLiteral("44")), 10'000);
        });
        QTest::keyClick(edit, Qt::Key_Escape);
    }

    void cleanupTestCase()
    {
        m_page.reset();
        m_runner.drain();
    }

private:
    void choose(const char* combo, int data)
    {
        auto* box = m_page->findChild<QComboBox*>(QLatin1StringView(combo));
        box->setCurrentIndex(box->findData(data));
    }

    void settle()
    {
        QElapsedTimer elapsed;
        elapsed.start();
        do {
            QTest::qWait(30);
        } while (m_runner.pending() > 0 && elapsed.elapsed() < 60'000);
        QTest::qWait(150); // what the canvas put off
    }

    template <typename Act> void measure(const char* what, Act act)
    {
        settle();
        application().takeLongestMs();
        act();
        settle();
        qInfo("%8.1f ms longest event: %s", application().takeLongestMs(), what);
    }

    /// One call that waits for nothing, as an event of its own.
    template <typename Act> void measureCall(const char* what, Act act)
    {
        measure(what, [&] {
            QMetaObject::invokeMethod(
                this, [&act] { act(); }, Qt::QueuedConnection);
            QCoreApplication::processEvents();
        });
    }

    quint32 m_count = 0;
    test::FakeRegister m_rows;
    std::unique_ptr<CityFrames> m_frames;
    test::FixedClock m_clock;
    ui::BackgroundRunner m_runner;
    ui::Workspace m_workspace{m_runner, m_clock};
    mapclient::MapClient m_client{{QStringLiteral("/nowhere/rangkul-mapworker")}};
    std::unique_ptr<mapui::MapPage> m_page;
};

int main(int argc, char** argv)
{
    WatchedApplication watched(argc, argv);
    TestStalls test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stalls.moc"
