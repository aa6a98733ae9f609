// SPDX-License-Identifier: GPL-3.0-or-later
// The page over a real register of the demo city: its bars say what module coverage says.
#include <QComboBox>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "bar_view.h"
#include "demo_register.h"
#include "fixed_clock.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"

using namespace rangkul;
using coverage::Unit;

namespace {

constexpr int kHouseholds = 150;

template <typename T> T must(core::Result<T> result)
{
    if (!result) {
        qFatal("%s %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// What the bars have to say, counted once more without the page.
std::vector<coverage::Coverage> counted(storage::Register& reg, const ui::Workspace& workspace,
                                        Unit unit, int level)
{
    const auto& households = workspace.households();
    coverage::Population population =
        coverage::populationOf(households, workspace.persons(), coverage::PoorDefinition());
    coverage::regroup(population, households, level);
    std::vector<coverage::Coverage> out;
    for (const auto& program :
         must(reg.receipts().receipts(households, workspace.persons(), std::nullopt, {}))) {
        out.push_back(coverage::coverageOf(
            population, coverage::numbered(program, households, population), unit));
    }
    return out;
}

} // namespace

class TestDemoCoverage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        words::useLanguage(QStringLiteral("id"));
        const auto made = must(services::makeDemoRegister(m_folder.path(), kHouseholds, 1,
                                                          services::demoPassphrase(), m_clock, {}));
        m_register =
            must(storage::Register::open(made.registerFolder, services::demoPassphrase(), m_clock));
        m_workspace = std::make_unique<ui::Workspace>(m_runner, m_clock);
        m_page = std::make_unique<coverageui::CoveragePage>(*m_workspace);
        m_workspace->open({&m_register->records(), &m_register->frames()}, {});
        m_page->resize(1200, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QVERIFY(settle());
        m_page->setSource(&m_register->receipts());
        m_page->enter();
        QVERIFY(settle());
    }
    void cleanupTestCase()
    {
        m_runner.drain();
        m_page.reset();
    }

    void barsSayWhatModuleCoverageSays_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("level");
        for (const Unit unit : {Unit::Person, Unit::Household, Unit::Dwelling}) {
            for (const int level : {3, 4}) {
                QTest::addRow("unit %d level %d", static_cast<int>(unit), level)
                    << static_cast<int>(unit) << level;
            }
        }
    }
    void barsSayWhatModuleCoverageSays()
    {
        QFETCH(int, unit);
        QFETCH(int, level);
        choose(unit, level);
        const auto expected = counted(*m_register, *m_workspace, static_cast<Unit>(unit), level);
        const coverageui::CoverageSummary& summary = *m_page->summary();
        QCOMPARE(static_cast<int>(summary.question.unit), unit);
        QCOMPARE(summary.programs.size(), size_t(4));
        for (int program = 0; program < 4; ++program) {
            const coverage::Coverage& want = expected[static_cast<size_t>(program)];
            QVERIFY(want.total.recipients > 0);
            QCOMPARE(want.total.recipients + want.total.notRecipients(), want.total.all);
            const auto chart =
                coverageui::regionChart(summary, program, coverageui::Measure::Number);
            double missed = 0;
            double reached = 0;
            for (size_t row = 0; row < chart.bars.size(); ++row) {
                const int region = *chart.bars[row][0].region;
                const auto& figures = region == coverageui::kNoRegion
                                          ? want.nowhere
                                          : want.byRegion[static_cast<size_t>(region)];
                QCOMPARE(*chart.content.series[0].values[row],
                         static_cast<double>(figures.missed()));
                QCOMPARE(*chart.content.series[1].values[row],
                         static_cast<double>(figures.poorReached));
                missed += *chart.content.series[0].values[row];
                reached += *chart.content.series[1].values[row];
            }
            QCOMPARE(missed, static_cast<double>(want.total.missed()));
            QCOMPARE(reached, static_cast<double>(want.total.poorReached));
        }
    }

    void everyBarListsExactlyItsHouseholds_data() { barsSayWhatModuleCoverageSays_data(); }
    void everyBarListsExactlyItsHouseholds()
    {
        QFETCH(int, unit);
        QFETCH(int, level);
        choose(unit, level);
        const coverageui::CoverageSummary& summary = *m_page->summary();
        const auto& households = m_workspace->households();
        int readable = 0;
        for (const auto& chart :
             {coverageui::regionChart(summary, 0, coverageui::Measure::Number),
              coverageui::programChart(summary, coverageui::Measure::Number),
              coverageui::decileChart(summary), coverageui::overlapChart(summary)}) {
            for (size_t row = 0; row < chart.bars.size(); ++row) {
                for (size_t series = 0; series < chart.bars[row].size(); ++series) {
                    const double value = *chart.content.series[series].values[row];
                    if (value == 0) {
                        continue;
                    }
                    const coverageui::Bar& bar = chart.bars[row][series];
                    QCOMPARE(static_cast<double>(coverageui::rowsBehind(summary, bar).count()),
                             value);
                    const registry::Filter filter = must(coverageui::filterOf(
                        summary, bar, households, m_workspace->persons(), m_clock.today()));
                    const auto rows = must(registry::evaluate(
                        filter, households, &m_workspace->persons(), m_clock.today()));
                    const auto behind = coverageui::householdsBehind(summary, bar);
                    QCOMPARE(rows.size(), behind.count());
                    for (const quint32 one : rows) {
                        QVERIFY(behind.contains(one));
                    }
                    readable += filter.conditions.size() > 1 ? 1 : 0;
                }
            }
        }
        QVERIFY(unit != static_cast<int>(Unit::Household) || readable > 0);
    }

    void aPressedBarOfTheCityOpensItsList()
    {
        choose(static_cast<int>(Unit::Household), 4);
        auto* tabs = m_page->findChild<QTabWidget*>();
        auto* chart = qobject_cast<coverageui::BarChart*>(tabs->widget(0));
        const double value = *chart->content().series[0].values[0];
        QVERIFY(value > 0);
        QTest::mouseClick(chart->view().viewport(), Qt::LeftButton, {},
                          chart->barPlace(0, 0).center());
        QVERIFY(settle());
        QCOMPARE(static_cast<double>(m_workspace->rows().size()), value);
    }

private:
    bool settle()
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (m_runner.pending() > 0) {
            if (elapsed.elapsed() > 60'000) {
                return false;
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
        return m_runner.pending() == 0 || settle();
    }
    void choose(int unit, int level)
    {
        const auto boxes = m_page->findChildren<QComboBox*>();
        for (QComboBox* box : boxes) {
            if (box->findText(QStringLiteral("keluarga")) >= 0) {
                box->setCurrentIndex(box->findData(unit));
            } else if (box->findText(QStringLiteral("kecamatan")) >= 0) {
                box->setCurrentIndex(box->findData(level));
            }
        }
        m_page->refresh();
        QVERIFY(settle());
    }

    QTemporaryDir m_folder;
    test::FixedClock m_clock;
    std::unique_ptr<storage::Register> m_register;
    ui::BackgroundRunner m_runner;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<coverageui::CoveragePage> m_page;
};

QTEST_MAIN(TestDemoCoverage)
#include "tst_demo_coverage.moc"
