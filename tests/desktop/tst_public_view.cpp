// SPDX-License-Identifier: GPL-3.0-or-later
// One number everywhere: figures are frozen in the window, shown again after the register changed,
// and the public view shows counts only.
#include <QCheckBox>
#include <QDateEdit>
#include <QDockWidget>
#include <QFileDialog>
#include <QListWidget>
#include <QSpinBox>
#include <QTabWidget>

#include "desk.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/coverageui/indicator_page.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/registry/codes.h"

#include <map>

using namespace rangkul;
using namespace rangkul::test;
using Menu = desktop::MainWindow::Menu;

class TestPublicView : public QObject
{
    Q_OBJECT

    TestHome m_home;
    std::unique_ptr<Desk> m_desk;

    QAbstractButton& secrecy()
    {
        return *m_desk->window().findChild<QToolButton*>(QStringLiteral("secrecyButton"));
    }
    const coverageui::CoveragePage& coverage()
    {
        return *m_desk->window().findChild<coverageui::CoveragePage*>();
    }
    /// Chooses in the header by keyboard.
    void chooseFigures(const QString& begins)
    {
        auto* combo = m_desk->window().findChild<QComboBox*>(QStringLiteral("figuresChooser"));
        const int wanted = combo->findText(begins, Qt::MatchStartsWith);
        QVERIFY2(wanted >= 0, qPrintable(begins));
        combo->setFocus();
        while (combo->currentIndex() != wanted) {
            QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        QVERIFY(m_desk->settle());
    }
    QComboBox& chooser()
    {
        return *m_desk->window().findChild<QComboBox*>(QStringLiteral("figuresChooser"));
    }
    const mapui::MapPage& map() { return *m_desk->window().findChild<mapui::MapPage*>(); }
    coverageui::BarChart& chart(int tab)
    {
        auto* page = m_desk->window().findChild<coverageui::CoveragePage*>();
        page->findChild<QTabWidget*>()->setCurrentIndex(tab);
        return *qobject_cast<coverageui::BarChart*>(page->findChild<QTabWidget*>()->widget(tab));
    }
    /// Answers the questions of the dialog by keyboard; false when it did not open.
    bool freeze(const QString& name, const QString& source, QDate cutOff = {}, int deciles = 4)
    {
        if (!m_desk->choose(Menu::Report, QStringLiteral("Freeze"))) {
            return false;
        }
        auto* dialog = m_desk->window().findChild<QDialog*>();
        if (cutOff.isValid()) {
            dialog->findChild<QDateEdit*>()->setDate(cutOff);
        }
        dialog->findChild<QSpinBox*>()->setValue(deciles);
        const auto field = [dialog](const QString& accessible) {
            for (auto* edit : dialog->findChildren<QLineEdit*>()) {
                if (edit->accessibleName() == accessible) {
                    return edit;
                }
            }
            return static_cast<QLineEdit*>(nullptr);
        };
        QTest::keyClicks(field(QStringLiteral("Name of the snapshot")), name);
        QTest::keyClicks(field(QStringLiteral("Source")), source);
        QTest::keyClick(field(QStringLiteral("Source")), Qt::Key_Return);
        return m_desk->settle();
    }
    /// What the extract says of each count, "" for hidden: by table, code and column.
    std::map<QString, QString> publishedCounts(const QString& path)
    {
        std::map<QString, QString> out;
        if (!m_desk->choose(Menu::Report, QStringLiteral("Write the public extract"))) {
            return out;
        }
        auto* dialog = m_desk->window().findChild<QFileDialog*>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        if (!m_desk->settle() || !file.open(QIODevice::ReadOnly)) {
            return out;
        }
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList cells = line.trimmed().split(u',');
            if (cells.size() == 7) {
                out[cells[0] + u'/' + cells[1] + u'/' + cells[4]] = cells[5];
            }
        }
        return out;
    }
    /// Whose bars the page shows.
    int drawnProgram()
    {
        const auto& programs = coverage().summary()->programs;
        for (const auto* combo :
             m_desk->window().findChild<coverageui::CoveragePage*>()->findChildren<QComboBox*>()) {
            for (size_t i = 0; i < programs.size(); ++i) {
                if (combo->currentText() == programs[i].name) {
                    return static_cast<int>(i);
                }
            }
        }
        return coverageui::kAnyProgram;
    }
    /// The first program in the table of figures, as it is copied to a spreadsheet.
    QStringList firstRow() { return coverageui::figuresOf(*coverage().summary()).table.rows[0]; }
    qint64 countedHouseholds()
    {
        m_desk->window().goTo(QStringLiteral("coveragePage"));
        return m_desk->settle() && coverage().summary() != nullptr ? coverage().summary()->counted
                                                                   : -1;
    }
    void endFirstHousehold()
    {
        const registry::RowRef row{
            registry::Entity::Household,
            m_desk->workspace().households().ids()[m_desk->workspace().rows().front()]};
        const auto id = [](const char* column) {
            return registry::variable(registry::Entity::Household, QLatin1StringView(column)).id;
        };
        registry::Edit edit;
        edit.cells = {{row, id("ended_on"), registry::Value(QDate(2026, 1, 1)), {}},
                      {row, id("end_reason"), registry::Value(qint64(1)), {}}};
        bool written = false;
        m_desk->workspace().apply(edit, this, [&written](const core::Result<registry::Commit>& c) {
            written = c.has_value();
        });
        QVERIFY(m_desk->settle());
        QVERIFY(written);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.makeDemo(120));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(m_home.copyOfDemo(QStringLiteral("public"))));
    }
    void cleanupTestCase() { m_desk.reset(); }
    void cleanup()
    {
        if (m_desk->window().isPublic()) {
            QTest::mouseClick(&secrecy(), Qt::LeftButton);
            QVERIFY(m_desk->settle());
        }
        chooseFigures(QStringLiteral("Running data"));
    }

    void aFrozenFigureSaysTheSameAfterTheRegisterChanged()
    {
        const qint64 before = countedHouseholds();
        QVERIFY(before > 80);
        QVERIFY(freeze(QStringLiteral("Rapat I"), QStringLiteral("DTSEN 2026-1")));

        // It is shown at once, by the page and the map.
        QCOMPARE(countedHouseholds(), before);
        QVERIFY(coverage().summary()->frozen.contains("Rapat I"));
        QVERIFY(coverage().summary()->frozen.contains("DTSEN 2026-1"));
        const auto* map = m_desk->window().findChild<mapui::MapPage*>();
        m_desk->window().goTo(QStringLiteral("mapPage"));
        QVERIFY(m_desk->settle());
        QCOMPARE(map->choropleth().values.title, QStringLiteral("Share in the lowest deciles"));
        const auto mapBefore = map->choropleth().values.values;
        QVERIFY(!mapBefore.empty());

        endFirstHousehold();
        QCOMPARE(countedHouseholds(), before);
        m_desk->window().goTo(QStringLiteral("mapPage"));
        QVERIFY(m_desk->settle());
        QCOMPARE(map->choropleth().values.values, mapBefore);
        chooseFigures(QStringLiteral("Running data"));
        QCOMPARE(countedHouseholds(), before - 1);
        QVERIFY(coverage().summary()->frozen.isEmpty());
        chooseFigures(QStringLiteral("Rapat I"));
        QCOMPARE(countedHouseholds(), before);
    }

    void aSnapshotHasItsDayAndItsDecilesAndIsUndone()
    {
        const QDate day = m_desk->workspace().clock().today().addDays(-40);
        QVERIFY(freeze(QStringLiteral("Tahun lalu"), QStringLiteral("Verval"), day, 2));
        QVERIFY(countedHouseholds() > 0);
        QVERIFY(chooser().currentText().startsWith("Tahun lalu"));
        QVERIFY2(coverage().summary()->frozen.contains(words::longDate(day)),
                 qPrintable(coverage().summary()->frozen));
        QCOMPARE(coverage().summary()->question.poor.most, 2);
        const auto* most =
            m_desk->window().findChild<coverageui::CoveragePage*>()->findChild<QSpinBox*>();
        QCOMPARE(most->value(), 2); // the settled question is seen, and cannot be asked anew
        QVERIFY(!most->isEnabled());
        QVERIFY(m_desk->choose(Menu::Report, QStringLiteral("Remove the chosen snapshot")));
        QVERIFY(chooser().findText("Tahun lalu", Qt::MatchStartsWith) < 0);
        QCOMPARE(chooser().currentIndex(), 0);
        QVERIFY(m_desk->choose(Menu::Edit, QStringLiteral("Undo")));
        QVERIFY(chooser().findText("Tahun lalu", Qt::MatchStartsWith) > 0);
        QVERIFY(m_desk->choose(Menu::Edit, QStringLiteral("Undo"))); // of the freezing itself
        QVERIFY(chooser().findText("Tahun lalu", Qt::MatchStartsWith) < 0);
        QVERIFY(coverage().summary()->frozen.isEmpty());
        QCOMPARE(most->value(), 4);
        QVERIFY(most->isEnabled());
    }

    void aTakenNameIsToldWhereItWasTyped()
    {
        QVERIFY(freeze(QStringLiteral("Rapat I"), QStringLiteral("Verval")));
        auto* dialog = m_desk->window().findChild<QDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QStringList said;
        for (const auto* label : dialog->findChildren<QLabel*>()) {
            said << label->text();
        }
        QVERIFY2(said.join(u' ').contains("There is a snapshot \"Rapat I\" already"),
                 qPrintable(said.join(u' ')));
        dialog->close();
        QVERIFY(m_desk->settle());
    }

    void mapTableChartAndExportSayTheSameNumber()
    {
        chooseFigures(QStringLiteral("Rapat I"));
        QVERIFY(countedHouseholds() > 0);
        const coverageui::CoverageSummary& shown = *coverage().summary();
        const coverageui::BarChartContent& bars = chart(0).content();
        const int program = drawnProgram();
        const auto told = coverageui::toldCoverage(shown, program);
        const QStringList table =
            coverageui::figuresOf(shown).table.rows[static_cast<size_t>(program)];
        QCOMPARE(table[4], QString::number(*told.total.poor));
        QCOMPARE(table[5], QString::number(*told.total.poorReached));
        double reached = 0;
        for (const auto& value : bars.series[1].values) {
            reached += value.value_or(0);
        }
        QCOMPARE(static_cast<qint64>(reached), *told.total.poorReached);
        m_desk->window().goTo(QStringLiteral("mapPage"));
        QVERIFY(m_desk->settle());
        auto* colours = m_desk->window().findChild<mapui::MapPage*>()->findChild<QComboBox*>(
            QStringLiteral("indicatorCombo"));
        QVERIFY(colours != nullptr);
        colours->setCurrentIndex(colours->findText(table[0], Qt::MatchStartsWith));
        QVERIFY(m_desk->settle());
        for (size_t i = 0; i < shown.regions.size(); ++i) {
            const auto share = told.byRegion[i].coveragePercent();
            const auto& values = map().choropleth().values.values;
            const auto found = values.find(shown.regions[i].code);
            QCOMPARE(found != values.end(), share.has_value());
            QVERIFY(!share || qAbs(found->second - *share) < 1e-9);
        }
        const auto counts = publishedCounts(m_home.path(QStringLiteral("rapat.csv")));
        QVERIFY(counts.size() > 50);
        // The extract calls programs by their short names.
        const std::map<QString, QString> shortNames{{"Program Keluarga Harapan", "PKH"},
                                                    {"Program Sembako", "Sembako"},
                                                    {"Rumah Tidak Layak Huni", "RTLH"},
                                                    {"Penerima Bantuan Iuran JKN", "PBI-JK"}};
        const QString title = shortNames.at(table[0]) + ": households";
        // Where too much would be hidden by kelurahan, the extract tells kecamatan.
        std::map<QString, qint64> reachedIn;
        constexpr int kDistrictDigits = 6;
        const bool byVillage = counts.contains(title + u'/' + shown.regions[0].code + "/reached");
        for (size_t i = 0; i < shown.regions.size(); ++i) {
            const QString& code = shown.regions[i].code;
            reachedIn[byVillage ? code : code.left(kDistrictDigits)] +=
                *told.byRegion[i].poorReached;
        }
        for (const auto& [code, number] : reachedIn) {
            const QString key = title + u'/' + code + "/reached";
            QVERIFY2(counts.contains(key), qPrintable(key));
            QVERIFY(counts.at(key).isEmpty() || counts.at(key) == QString::number(number));
        }
        const QString all = counts.at(title + "//reached");
        QVERIFY(all.isEmpty() || all == QString::number(*told.total.poorReached));
    }

    void aFrozenBarSaysThatItHasNoList()
    {
        chooseFigures(QStringLiteral("Rapat I"));
        QVERIFY(countedHouseholds() > 0);
        auto* bars =
            m_desk->window().findChild<coverageui::CoveragePage*>()->findChild<QTabWidget*>();
        Q_EMIT qobject_cast<coverageui::BarChart*>(bars->currentWidget())->barPressed(0, 0);
        QVERIFY(m_desk->settle());
        QVERIFY2(m_desk->seen().contains("no list behind it"), qPrintable(m_desk->seen()));
        chooseFigures(QStringLiteral("Running data"));
    }

    void thePublicViewShowsCountsOnlyAndOnePressLeadsBack()
    {
        m_desk->window().goTo(QStringLiteral("householdPage"));
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->table() != nullptr);
        QCOMPARE(secrecy().text(), QStringLiteral("SECRET - BNBA"));
        QTest::mouseClick(&secrecy(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QCOMPARE(secrecy().text(), QStringLiteral("PUBLIC"));
        QVERIFY(m_desk->table() == nullptr);
        QVERIFY(!m_desk->window().findChild<QDockWidget*>()->isVisible());
        const auto* points = m_desk->window().findChild<QCheckBox*>(QStringLiteral("pointsCheck"));
        QVERIFY(!points->isChecked() && !points->isEnabled());
        const auto* rail = m_desk->window().findChild<QListWidget*>(QStringLiteral("railList"));
        int places = 0;
        for (int row = 0; row < rail->count(); ++row) {
            places += rail->item(row)->isHidden() ? 0 : 1;
        }
        QCOMPARE(places, 3);
        for (const char* page : {"householdPage", "homePage", "trayPage"}) {
            m_desk->window().goTo(QString::fromLatin1(page));
            QVERIFY(!m_desk->window().findChild<QWidget*>(QString::fromLatin1(page))->isVisible());
        }
        QVERIFY(!m_desk->entry(Menu::Report, QStringLiteral("Export"))->isEnabled());
        QVERIFY(!m_desk->entry(Menu::Edit, QStringLiteral("Find"))->isEnabled());
        m_desk->window().showProfile();
        QVERIFY(!m_desk->window().findChild<QDockWidget*>()->isVisible());

        secrecy().setFocus();
        QTest::keyClick(&secrecy(), Qt::Key_Space);
        QVERIFY(m_desk->settle());
        QCOMPARE(secrecy().text(), QStringLiteral("SECRET - BNBA"));
        QVERIFY(points->isChecked());
        m_desk->window().goTo(QStringLiteral("householdPage"));
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->table() != nullptr);
    }

    /// With running data as with a snapshot: what is on the screen is what may leave the office.
    void thePublicViewTellsNoSmallCount_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::newRow("running data") << "Running data";
        QTest::newRow("snapshot") << "Rapat I";
    }
    void thePublicViewTellsNoSmallCount()
    {
        QFETCH(const QString, figures);
        chooseFigures(figures);
        QVERIFY(countedHouseholds() >= 0);
        const qint64 secret = *coverageui::toldCoverage(*coverage().summary(), 0).total.all;
        QTest::mouseClick(&secrecy(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QVERIFY(secrecy().styleSheet().contains("#1d6b3a"));
        m_desk->window().goTo(QStringLiteral("coveragePage"));
        QVERIFY(m_desk->settle());
        QVERIFY(coverage().summary() != nullptr);
        const coverageui::CoverageSummary shown = *coverage().summary();
        QVERIFY(shown.published != nullptr && shown.rows == nullptr);
        QVERIFY(shown.frozen.contains("Counts below 5 are hidden"));
        // Nothing of the by-name figures is kept beside those that are told.
        QCOMPARE(shown.any.total.all, 0);
        QCOMPARE(shown.programs[0].figures.total.poor, 0);
        const auto everybody = shown.published->population.total.all;
        QVERIFY(!everybody || *everybody == secret);
        int hidden = 0;
        for (int tab = 0; tab < 4; ++tab) {
            for (const coverageui::BarSeries& series : chart(tab).content().series) {
                for (const auto& value : series.values) {
                    hidden += value ? 0 : 1;
                    // The deciles stand in one of two series, zero in the other.
                    QVERIFY(!value || *value >= 5 || (tab == 2 && *value == 0));
                }
            }
        }
        QVERIFY(hidden > 0);
        const QString seen = firstRow().join(u' ');
        QVERIFY2(!seen.contains(QRegularExpression("\\b[0-4]\\b(?![.,])")), qPrintable(seen));
        const auto& values = map().choropleth().values;
        const auto told = shown.published->population;
        m_desk->window().goTo(QStringLiteral("mapPage"));
        QVERIFY(m_desk->settle());
        for (size_t i = 0; i < shown.regions.size(); ++i) {
            const bool isTold = told.byRegion[i].all && told.byRegion[i].poor;
            QCOMPARE(values.values.contains(shown.regions[i].code), isTold);
        }
        QTest::mouseClick(&secrecy(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        chooseFigures(QStringLiteral("Running data"));
        const qint64 counted = countedHouseholds();
        QVERIFY(counted > 0 && coverage().summary()->published == nullptr);
    }

    void noListIsOpenedInThePublicView()
    {
        QTest::mouseClick(&secrecy(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        m_desk->window().goTo(QStringLiteral("coveragePage"));
        QVERIFY(m_desk->settle());
        const registry::Filter before = m_desk->workspace().filter();
        Q_EMIT chart(0).barPressed(0, 0);
        QVERIFY(m_desk->settle());
        QVERIFY2(m_desk->seen().contains("Lists by name are not opened"),
                 qPrintable(m_desk->seen()));
        m_desk->window().goTo(QStringLiteral("indicatorPage"));
        QVERIFY(m_desk->settle());
        auto* page = m_desk->window().findChild<coverageui::IndicatorPage*>();
        auto* tabs = page->findChild<QTabWidget*>();
        QVERIFY(!tabs->isTabEnabled(7)); // steps of verification
        tabs->setCurrentIndex(6);
        QVERIFY(m_desk->settle());
        auto* deciles = qobject_cast<coverageui::BarChart*>(tabs->widget(6));
        QCOMPARE(deciles->content().unknown, QStringLiteral("*"));
        Q_EMIT deciles->barPressed(0, 0);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->workspace().filter(), before);
        QVERIFY(page->isVisible());
        QVERIFY(!m_desk->entry(Menu::Report, QStringLiteral("Freeze"))->isEnabled());
        QTest::mouseClick(&secrecy(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QVERIFY(tabs->isTabEnabled(7));
        tabs->setCurrentIndex(0);
    }

    void figuresAreImportedAndDrawn()
    {
        QFile table(m_home.path(QStringLiteral("garis.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Tingkat Kemiskinan;;;\n;2022;2023;2024\nKota Contoh;7,23;7,15;6,51\n"
                    "Kota Lain;9;9,5;10\n");
        table.close();
        m_desk->window().goTo(QStringLiteral("indicatorPage"));
        QVERIFY(m_desk->settle());
        auto* page = m_desk->window().findChild<coverageui::IndicatorPage*>();
        page->beginImport(table.fileName());
        QVERIFY(m_desk->settle());
        QLineEdit* source = m_desk->line(QStringLiteral("Source, if the table does not say it"));
        QTest::keyClicks(source, QStringLiteral("BPS 2025"));
        QTest::keyClick(source, Qt::Key_Return);
        QVERIFY(m_desk->settle());
        auto* store = m_desk->button(QStringLiteral("Store 6 figures"));
        QVERIFY(store != nullptr);
        QTest::mouseClick(store, Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QVERIFY2(m_desk->seen().contains("fell from 7.23 in 2022 to 6.51 in 2024"),
                 qPrintable(m_desk->seen()));
        QVERIFY(m_desk->entry(Menu::Edit, QStringLiteral("Undo"))->isEnabled());
        QVERIFY(m_desk->choose(Menu::Edit, QStringLiteral("Undo")));
        QVERIFY(!m_desk->seen().contains("fell from"));
    }
};

RANGKUL_DESK_MAIN(TestPublicView)
#include "tst_public_view.moc"
