// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer does with the charts: reads the numbers, presses a bar, copies a table.
#include <QApplication>
#include <QClipboard>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>

#include "bar_view.h"
#include "coverage_window.h"
#include "rangkul/words/format.h"

using namespace rangkul;
using namespace rangkul::test;
using coverageui::BarChart;

namespace {

using Numbers = std::set<size_t>;

void press(BarChart& chart, int category, int series)
{
    const QRect place = chart.barPlace(category, series);
    QVERIFY(!place.isEmpty());
    QTest::mouseClick(chart.view().viewport(), Qt::LeftButton, {}, place.center());
}

} // namespace

class TestCoveragePage : public QObject
{
    Q_OBJECT

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void barsShowWhoIsReachedPerKelurahan()
    {
        CoverageWindow window;
        QCOMPARE(window.combo("Program").currentText(), QStringLiteral("Keluarga Harapan"));
        QCOMPARE(window.value(ByRegion, "Mojoroto", 0), 1.0); // household 1 is not reached
        QCOMPARE(window.value(ByRegion, "Mojoroto", 1), 1.0); // household 0 is
        QCOMPARE(window.value(ByRegion, "Semampir", 0), 1.0);
        QCOMPARE(window.value(ByRegion, "Semampir", 1), 0.0);
        QCOMPARE(window.value(ByRegion, "Pesantren", 0), 1.0);
        QCOMPARE(window.value(ByRegion, "Without a region", 0), 1.0); // nobody is lost
        window.choose("Program", QStringLiteral("Sembako"));
        QCOMPARE(window.value(ByRegion, "Semampir", 1), 1.0);
        window.choose("Program", QStringLiteral("Any of these programs"));
        QCOMPARE(window.value(ByRegion, "Mojoroto", 1), 2.0);
    }

    void anotherLevelUnitAndLimitCountAnew()
    {
        CoverageWindow window;
        window.choose("Level", QStringLiteral("kecamatan"));
        QCOMPARE(window.value(ByRegion, "Kecamatan Barat", 0), 2.0);
        window.choose("Count", QStringLiteral("dwellings"));
        // The house of 0 and 1 is reached, that of 3 is not.
        QCOMPARE(window.value(ByRegion, "Kecamatan Barat", 0), 1.0);
        QCOMPARE(window.value(ByRegion, "Kecamatan Barat", 1), 1.0);
        window.choose("Count", QStringLiteral("persons"));
        QCOMPARE(window.value(ByRegion, "Kecamatan Barat", 0), 2.0);
        auto* limit = window.page.findChild<QSpinBox*>();
        limit->setFocus();
        QTest::keyClick(limit, Qt::Key_Up);
        QTest::keyClick(limit, Qt::Key_Up); // decile 1 to 6: household 2 with two members
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.value(ByRegion, "Kecamatan Barat", 1), 3.0);
    }

    void aPressedBarListsExactlyItsHouseholds()
    {
        CoverageWindow window;
        const QSignalSpy went(&window.page, &ui::Page::goTo);
        press(window.chart(ByRegion), window.category(ByRegion, "Mojoroto"), 0);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({1}));
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.first().first().toString(), QStringLiteral("mapPage"));
        // Said in words of the filter bar, not as a list of households.
        QCOMPARE(window.city.fake.workspace.filter().conditions.size(), size_t(3));
    }

    void everyBarOfEveryChartListsAsManyAsItSays()
    {
        CoverageWindow window;
        for (const Tab tab : {ByRegion, ByProgram, Deciles, OverlapTab}) {
            const auto content = window.chart(tab).content();
            QVERIFY(!content.categories.isEmpty());
            for (int row = 0; row < content.categories.size(); ++row) {
                for (int series = 0; series < static_cast<int>(content.series.size()); ++series) {
                    const double value = *content.series[static_cast<size_t>(series)]
                                              .values[static_cast<size_t>(row)];
                    QCOMPARE(window.chart(tab).barPlace(row, series).isEmpty(), value == 0);
                    if (value > 0) {
                        press(window.chart(tab), row, series);
                        QVERIFY(window.city.fake.settle());
                        QCOMPARE(static_cast<double>(window.listed().size()), value);
                        window.showAll();
                    }
                }
            }
        }
    }

    void personsAndDwellingsListTheirHouseholds()
    {
        CoverageWindow window;
        window.choose("Count", QStringLiteral("dwellings"));
        press(window.chart(ByRegion), window.category(ByRegion, "Mojoroto"), 1);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({0, 1}));
    }

    void programsAreCountedFromNoneToThree()
    {
        CoverageWindow window;
        QCOMPARE(window.value(OverlapTab, "no program", 0), 2.0);
        QCOMPARE(window.value(OverlapTab, "1 program", 0), 2.0);
        QCOMPARE(window.value(OverlapTab, "1 program", 1), 3.0);
        QCOMPARE(window.value(OverlapTab, "2 programs", 0), 0.0);
        QCOMPARE(window.value(OverlapTab, "3 or more", 0), 1.0);
        press(window.chart(OverlapTab), 3, 0);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({0}));
    }

    void notRankedAndNoDecileAreNotTheSame()
    {
        CoverageWindow window;
        press(window.chart(Deciles), window.category(Deciles, "No decile"), 1);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({4}));
        window.showAll();
        press(window.chart(Deciles), window.category(Deciles, "Not ranked (0)"), 1);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({5}));
    }

    void everyBarOfACityHasItsName()
    {
        BarChart chart;
        QFont font = chart.font();
        font.setPointSizeF(15); // as on a screen at 150 %
        chart.setFont(font);
        coverageui::BarChartContent content;
        content.series = {{QStringLiteral("reached"), Qt::blue, {}}};
        for (int i = 0; i < 46; ++i) {
            content.categories += QStringLiteral("Kelurahan %1").arg(i);
            content.series[0].values.emplace_back(i);
        }
        chart.resize(900, 500);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.setContent(content);
        QCoreApplication::processEvents();
        QStringList names;
        for (const QGraphicsItem* item : chart.view().scene()->items()) {
            if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item)) {
                names += text->toPlainText();
            }
        }
        for (const QString& name : content.categories) {
            QVERIFY2(names.contains(name), qPrintable(name));
        }
    }

    void barsAreReachedByKeyboard()
    {
        CoverageWindow window;
        BarChart& chart = window.chart(ByRegion);
        chart.view().setFocus();
        const QString first = chart.view().accessibleName();
        QTest::keyClick(&chart.view(), Qt::Key_Down);
        QVERIFY(chart.view().accessibleName() != first);
        QVERIFY(chart.view().accessibleName().contains(chart.content().categories[1]));
        QTest::keyClick(&chart.view(), Qt::Key_Up);
        QTest::keyClick(&chart.view(), Qt::Key_Right);
        QVERIFY(chart.view().accessibleName().startsWith(QStringLiteral("Mojoroto")));
        QTest::keyClick(&chart.view(), Qt::Key_Return);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({0}));
    }

    void theTableOpensTheSameLists()
    {
        CoverageWindow window;
        QTest::mouseClick(&window.button("As a table"), Qt::LeftButton);
        auto* table = window.chart(ByRegion).findChild<QTableWidget*>();
        QVERIFY(table->isVisible());
        const int row = window.category(ByRegion, "Pesantren");
        QCOMPARE(table->item(row, 1)->text(), QStringLiteral("1"));
        table->setCurrentCell(row, 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({6}));
    }

    void theFilterDrivesTheCharts()
    {
        CoverageWindow window;
        registry::Filter filter;
        filter.conditions = {{false, {registry::InRegion{{QStringLiteral("99.01.02")}}}}};
        window.city.fake.workspace.setFilter(filter);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.value(ByRegion, "Mojoroto", 0), 0.0);
        QCOMPARE(window.value(ByRegion, "Pesantren", 0), 1.0);
        QCOMPARE(window.value(Deciles, "Decile 1", 0), 1.0);
        QVERIFY(window.chart(Deciles).content().source.contains(
            QStringLiteral("Only the 2 of 8 households of the filter.")));
        // A bar narrows what was chosen before.
        press(window.chart(ByProgram), 2, 2);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({5}));
        QTest::mouseClick(&window.button("Count all households"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed().size(), size_t(8));
        QCOMPARE(window.value(ByRegion, "Mojoroto", 0), 1.0);
    }

    void sharesOfNobodyAreNotZero()
    {
        CoverageWindow window;
        window.choose("What the bars measure", QStringLiteral("coverage (%)"));
        const auto content = window.chart(ByRegion).content();
        QCOMPARE(content.percent, true);
        // The worst first, nobody meant last, those of no region apart.
        QCOMPARE(content.categories,
                 QStringList({QStringLiteral("Semampir"), QStringLiteral("Pesantren"),
                              QStringLiteral("Mojoroto"), QStringLiteral("Kosong"),
                              QStringLiteral("Without a region")}));
        QVERIFY(!content.series[0].values[3]);
        QCOMPARE(*content.series[0].values[0], 0.0);
        QCOMPARE(window.chart(ByRegion).table().rows[3][1], QStringLiteral("–"));
        QCOMPARE(window.chart(ByRegion).table().rows[2][1], QStringLiteral("50.00"));
        window.choose("What the bars measure", QStringLiteral("exclusion error (%)"));
        QCOMPARE(window.value(ByRegion, "Mojoroto", 0), 50.0);
        window.choose("What the bars measure", QStringLiteral("inclusion error (%)"));
        QCOMPARE(window.value(ByRegion, "Mojoroto", 0), 50.0);
        press(window.chart(ByRegion), window.category(ByRegion, "Mojoroto"), 0);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({2}));
    }

    void figuresAddUpAndOpenTheirLists()
    {
        CoverageWindow window;
        QTableWidget& table = window.figures();
        QCOMPARE(table.rowCount(), 4);
        const auto number = [&table](int row, int column) {
            return table.item(row, column)->text().toInt();
        };
        for (int row = 0; row < table.rowCount(); ++row) {
            QCOMPARE(number(row, 2) + number(row, 3), number(row, 1)); // recipients and not: all
            QCOMPARE(number(row, 5) + number(row, 6), number(row, 4)); // reached and not: meant for
            QCOMPARE(number(row, 5) + number(row, 7), number(row, 2)); // reached and outside
        }
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("Keluarga Harapan"));
        QCOMPARE(number(0, 6), 4);
        QCOMPARE(table.item(0, 8)->text(), QStringLiteral("20.00 %"));
        QCOMPARE(table.item(0, 9)->text(), QStringLiteral("80.00 %"));
        QCOMPARE(table.item(0, 10)->text(), QStringLiteral("50.00 %"));
        QCOMPARE(number(3, 2), 6); // any of them
        // Household 4 is in the list of recipients, but its recipient has died.
        table.setCurrentCell(0, 2);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({0, 2}));
        window.showAll();
        table.setCurrentCell(0, 3);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.listed(), Numbers({1, 3, 4, 5, 6, 7}));
    }

    void theCopiedTableIsReadByASpreadsheet()
    {
        CoverageWindow window;
        window.chart(ByProgram);
        QTest::mouseClick(&window.button("Copy table"), Qt::LeftButton);
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->text(),
                 QStringLiteral(
                     "Program\tmeant for, not reached\tmeant for and reached\treached, not meant "
                     "for\nKeluarga Harapan\t4\t1\t1\nRumah Layak\t3\t2\t0\nSembako\t3\t2\t2\n"));
        QVERIFY(data->hasHtml());
        QVERIFY(data->html().contains(QStringLiteral("<td align=\"right\">4</td>")));
        QVERIFY(data->html().contains(window.chart(ByProgram).content().title));
        window.figures();
        QTest::mouseClick(&window.button("Copy table"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\t20.00\t80.00\t")));
    }

    void percentIsCopiedAsTheLanguageWritesIt()
    {
        words::useLanguage(QStringLiteral("id"));
        CoverageWindow window;
        QVERIFY(window.figures().item(0, 8)->text() == QStringLiteral("20,00 %"));
    }

    void theCopiedPictureShowsTheBars()
    {
        CoverageWindow window;
        window.page.setWatermark(QStringLiteral("SAMPLE DATA"));
        window.page.refresh();
        QVERIFY(window.city.fake.settle());
        BarChart& chart = window.chart(ByProgram);
        QTest::mouseClick(&window.button("Copy picture"), Qt::LeftButton);
        const QImage picture = QApplication::clipboard()->image();
        QVERIFY(picture.width() >= 800);
        const QRgb blue = chart.content().series[1].colour.rgb();
        int found = 0;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3) {
                found += picture.pixel(x, y) == blue ? 1 : 0;
            }
        }
        QVERIFY2(found > 500, qPrintable(QString::number(found)));
        QCOMPARE(chart.content().watermark, QStringLiteral("SAMPLE DATA"));
    }

    void barsSendSharesToTheMap()
    {
        CoverageWindow window;
        QSignalSpy sent(&window.page, &coverageui::CoveragePage::mapRequested);
        window.chart(ByRegion);
        QTest::mouseClick(&window.button("Show on the map"), Qt::LeftButton);
        QCOMPARE(sent.count(), 1);
        const auto values = sent.first().at(2).value<QHash<QString, double>>();
        QCOMPARE(values.value(QStringLiteral("99.01.01.1001")), 50.0);
        QCOMPARE(values.value(QStringLiteral("99.01.01.1002"), -1), 0.0);
        QVERIFY(!values.contains(QStringLiteral("99.01.02.1002"))); // nobody is meant there
    }

    void withoutProgramsThePageSaysWhatToDo()
    {
        CoverageWindow window(false);
        const QSignalSpy went(&window.page, &ui::Page::goTo);
        for (QPushButton* button : window.page.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Go to the programs")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(went.count(), 1);
    }
};

QTEST_MAIN(TestCoveragePage)
#include "tst_coverage_page.moc"
