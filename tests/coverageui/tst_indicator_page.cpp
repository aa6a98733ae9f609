// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of indicators, their figures and the import of tables, by keyboard and mouse.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include "coverage_city.h"
#include "rangkul/coverageui/indicator_page.h"
#include "rangkul/words/format.h"

using namespace rangkul;
using namespace rangkul::test;
using coverageui::EntryKind;
using coverageui::IndicatorEntry;

namespace {

enum IndicatorTab { Development, Between, Relevance, Effect, Quadrant, Determinants, Deciles };
constexpr int kFiguresTab = 8;

/// Figures in memory.
class FakeIndicators final : public coverageui::IndicatorSource
{
public:
    std::vector<coverage::SeriesFigure> figures;
    std::vector<coverage::SeriesTarget> targets;
    std::vector<IndicatorEntry> stored;
    std::vector<IndicatorEntry> withdrawn;

    void add(const char* indicator, const char* region, const char* area, int year, double value)
    {
        figures.push_back({QString::fromLatin1(indicator),
                           QString::fromLatin1(region),
                           QString::fromLatin1(area),
                           year,
                           {},
                           value,
                           QStringLiteral("persen"),
                           QStringLiteral("BPS"),
                           {}});
    }

    core::Result<coverageui::IndicatorBook> read() override
    {
        coverageui::IndicatorBook out;
        out.series = coverage::SeriesBook(figures, targets);
        for (const auto& figure : figures) {
            out.entries.push_back({core::RecordId::random(), EntryKind::Published, figure});
        }
        out.known = {QStringLiteral("P0"), QStringLiteral("TPT"), QStringLiteral("IPM")};
        out.ownPlace = QStringLiteral("9971");
        out.betterOf = [](const QString& name) {
            return name == QStringLiteral("IPM") ? coverage::Better::More : coverage::Better::Less;
        };
        out.unitOf = [](const QString&) {
            return QStringLiteral("persen");
        };
        out.compares = [](const QString&) {
            return true;
        };
        return out;
    }
    core::Result<registry::Edit> storing(EntryKind,
                                         const std::vector<IndicatorEntry>& entries) override
    {
        stored = entries;
        return registry::Edit();
    }
    core::Result<registry::Edit> withdrawing(const IndicatorEntry& entry) override
    {
        withdrawn.push_back(entry);
        return registry::Edit();
    }
    core::Result<coverageui::TablePreview>
    understand(const QString& path, EntryKind, const coverageui::TableDefaults& defaults) override
    {
        if (defaults.source.isEmpty()) {
            return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("figures.no_source")};
        }
        coverageui::TablePreview out;
        out.path = path;
        IndicatorEntry entry;
        entry.figure = {QStringLiteral("P0"),
                        {},
                        QStringLiteral("Kota Asing"),
                        2024,
                        {},
                        5.5,
                        QStringLiteral("persen"),
                        defaults.source,
                        {}};
        out.entries = {entry};
        out.places = {{QStringLiteral("Kota Asing"), {}, 1}};
        return out;
    }
};

class IndicatorWindow
{
public:
    explicit IndicatorWindow(bool withFigures = true)
        : page(city.fake.workspace)
        , source(std::make_shared<FakeIndicators>())
    {
        const double own[] = {7.69, 7.75, 7.23, 7.15, 6.51};
        for (int i = 0; withFigures && i < 5; ++i) {
            source->add("P0", "9971", "Kota Contoh", 2020 + i, own[i]);
            source->add("P0", "99", "Provinsi Contoh", 2020 + i, own[i] + 3);
            source->add("P0", "9972", "Kota Lain", 2020 + i, 9.0 + i);
            source->add("P0", "9973", "Kota Ketiga", 2020 + i, 4.0 - 0.1 * i);
        }
        if (withFigures) {
            source->add("TPT", "9971", "Kota Contoh", 2024, 6);
            source->add("TPT", "99", "Provinsi Contoh", 2024, 4);
            source->targets = {{QStringLiteral("P0"),
                                QStringLiteral("9971"),
                                {},
                                2026,
                                4.5,
                                {},
                                QStringLiteral("RPJMD")}};
        }
        page.resize(1180, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        QVERIFY(city.fake.open());
        page.setSource(source);
        page.enter();
        QVERIFY(city.fake.settle());
    }

    QTabWidget& tabs() { return *page.findChild<QTabWidget*>(); }
    coverageui::IndicatorPlot& plot(IndicatorTab tab)
    {
        tabs().setCurrentIndex(tab);
        QCoreApplication::processEvents();
        return *qobject_cast<coverageui::IndicatorPlot*>(tabs().widget(tab));
    }
    template <typename Field> Field& field(const char* name)
    {
        for (Field* found : page.findChildren<Field*>()) {
            if (found->accessibleName() == QString::fromUtf8(name)) {
                return *found;
            }
        }
        qFatal("no field %s", name);
    }
    template <typename Button> Button& button(const char* text)
    {
        for (Button* found : page.findChildren<Button*>()) {
            if (found->text().startsWith(QString::fromUtf8(text)) && found->isVisible()) {
                return *found;
            }
        }
        qFatal("no button %s", text);
    }
    void type(const char* name, const QString& text)
    {
        auto& edit = field<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }

    CoverageCity city;
    coverageui::IndicatorPage page;
    std::shared_ptr<FakeIndicators> source;
};

} // namespace

class TestIndicatorPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { words::useLanguage(QStringLiteral("en")); }

    void theTitleIsTheFindingAndValuesStandOnThePoints()
    {
        IndicatorWindow window;
        const auto& content = window.plot(Development).content();
        QVERIFY2(content.title.startsWith("Poverty rate (P0) of Kota Contoh fell from 7.69 in 2020 "
                                          "to 6.51 in 2024"),
                 qPrintable(content.title));
        QVERIFY2(content.title.contains("needs -1 a year") ||
                     content.title.contains("needs -1.01 a year") ||
                     content.title.contains("needs -1.0"),
                 qPrintable(content.title));
        QVERIFY(content.source.contains("BPS") && content.source.contains("RPJMD"));
        QCOMPARE(content.references.size(), size_t(1));
        QCOMPARE(window.plot(Development).canvas().items().size(), size_t(5));
        QCOMPARE(window.plot(Development).canvas().items()[4].text,
                 QStringLiteral("Kota Contoh, 2024: 6.51"));
    }

    void effectivenessRelevanceAndPositionAreSaid()
    {
        IndicatorWindow window;
        QVERIFY2(window.plot(Effect).content().title.contains("changes by -0.296 a year"),
                 qPrintable(window.plot(Effect).content().title));
        QCOMPARE(window.plot(Effect).content().lines.size(), size_t(2));
        QVERIFY(window.plot(Relevance).content().title.startsWith("Relevant"));
        const auto& between = window.plot(Between).content();
        QVERIFY2(between.title.contains("number 2 of 3"), qPrintable(between.title));
        QCOMPARE(between.bars.front().name, QStringLiteral("Kota Lain"));
        QVERIFY(between.bars[1].isOwn);
        QCOMPARE(between.references.front().value, 9.51);
        QVERIFY(window.plot(Quadrant).content().title.startsWith("1 of 3"));
        QVERIFY(window.plot(Determinants).content().title.startsWith("1 of 1"));
    }

    void aRegionIsChosenInTheChartByKeysAndMouse()
    {
        IndicatorWindow window;
        auto& plot = window.plot(Between);
        QTest::mouseClick(&plot.canvas(), Qt::LeftButton, {},
                          plot.canvas().items()[2].place.center().toPoint());
        QCOMPARE(window.page.question().place, QStringLiteral("9973"));
        window.plot(Between).canvas().setFocus();
        QTest::keyClick(&plot.canvas(), Qt::Key_Up);
        QTest::keyClick(&plot.canvas(), Qt::Key_Return);
        QCOMPARE(window.page.question().place, QStringLiteral("9972"));
    }

    void aPointOfALineLeadsToItsFigureWhichIsCorrected()
    {
        IndicatorWindow window;
        auto& plot = window.plot(Development);
        plot.canvas().setFocus();
        QTest::keyClick(&plot.canvas(), Qt::Key_Right);
        QTest::keyClick(&plot.canvas(), Qt::Key_Return);
        QCOMPARE(window.tabs().currentIndex(), kFiguresTab);
        QCOMPARE(window.field<QLineEdit>("Year").text(), QStringLiteral("2021"));
        QVERIFY(!window.field<QLineEdit>("Year").isEnabled());
        window.type("Value", QStringLiteral("7,8"));
        QCOMPARE(window.field<QLabel>("How the value is read").text(), QStringLiteral("= 7.8"));
        QTest::mouseClick(&window.button<QPushButton>("Store"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->stored.size(), size_t(1));
        QCOMPARE(window.source->stored[0].figure.value, 7.8);
        QVERIFY(!window.source->stored[0].record.isNull());
    }

    void aFigureWithoutASourceIsNotStored()
    {
        IndicatorWindow window;
        window.tabs().setCurrentIndex(kFiguresTab);
        window.type("Year", QStringLiteral("2025"));
        window.type("Value", QStringLiteral("6.2"));
        QVERIFY(!window.button<QPushButton>("Store").isEnabled());
        window.type("Source", QStringLiteral("BPS 2025"));
        QVERIFY(window.button<QPushButton>("Store").isEnabled());
        QTest::mouseClick(&window.button<QPushButton>("Store"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->stored[0].figure.region, QStringLiteral("9971"));
        QCOMPARE(window.source->stored[0].figure.year, 2025);
        QVERIFY(window.source->stored[0].record.isNull());
    }

    void aTableIsShownBeforeItIsStored()
    {
        IndicatorWindow window;
        window.page.beginImport(QStringLiteral("tabel.csv"));
        QVERIFY(window.city.fake.settle());
        QVERIFY(!window.button<QPushButton>("Store").isEnabled());
        window.type("Source, if the table does not say it", QStringLiteral("BPS 2024"));
        QTest::keyClick(&window.field<QLineEdit>("Source, if the table does not say it"),
                        Qt::Key_Return);
        QVERIFY(window.city.fake.settle());
        auto& places = window.field<QTableWidget>("Regions without a code");
        QCOMPARE(places.rowCount(), 1);
        places.item(0, 1)->setText(QStringLiteral("9979"));
        QTest::mouseClick(&window.button<QPushButton>("Store 1 figure"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->stored[0].figure.region, QStringLiteral("9979"));
        QCOMPARE(window.source->stored[0].figure.source, QStringLiteral("BPS 2024"));
    }

    void pictureAndTableAreCopied()
    {
        IndicatorWindow window;
        window.plot(Development);
        QTest::mouseClick(&window.button<QToolButton>("Copy table"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().startsWith("Year\tKota Contoh\n2020\t7.69\n"));
        QTest::mouseClick(&window.button<QToolButton>("Copy picture"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->image().width() > 1000);
    }

    void theRegisterHasItsPyramidAndFunnel()
    {
        IndicatorWindow window;
        window.tabs().setCurrentIndex(Deciles);
        auto* chart = qobject_cast<coverageui::BarChart*>(window.tabs().currentWidget());
        QCOMPARE(chart->content().categories.size(), 12);
        double sum = 0;
        for (const auto& value : chart->content().series[0].values) {
            sum += value.value_or(0);
        }
        QCOMPARE(sum, double(window.city.fake.workspace.rows().size()));
        QSignalSpy left(&window.page, &ui::Page::goTo);
        Q_EMIT chart->barPressed(0, 0);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(left.size(), 1);
        QCOMPARE(double(window.city.fake.workspace.rows().size()),
                 *chart->content().series[0].values[0]);
    }

    void withoutFiguresThePageSaysWhatItIsFor()
    {
        IndicatorWindow window(false);
        const auto& content = window.plot(Development).content();
        QVERIFY(content.isEmpty());
        QVERIFY(content.emptyText.contains("BPS"));
        QVERIFY(window.button<QToolButton>("Import a table…").isEnabled());
    }
};

QTEST_MAIN(TestIndicatorPage)
#include "tst_indicator_page.moc"
