// SPDX-License-Identifier: GPL-3.0-or-later
// Segments, needs, watched households and the budget, by keyboard and mouse.
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "coverage_city.h"
#include "rangkul/coverageui/target_page.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/words/format.h"

#include <atomic>

using namespace rangkul;
using namespace rangkul::test;

namespace {

enum TargetTab { Segments, Needs, Watched, Budget };

/// What a register would answer.
class FakeTargets final : public coverageui::TargetSource
{
public:
    explicit FakeTargets(std::vector<RecordId> households)
        : m_households(std::move(households))
    {
    }

    std::vector<coverage::Rule> segmentRules() const override { return {}; }
    std::vector<coverage::Rule> watchRules() const override { return {}; }
    core::Result<std::vector<coverageui::SegmentLine>>
    segments(const registry::HouseholdFrame&, const registry::PersonFrame&, int level) override
    {
        coverageui::SegmentLine poor;
        poor.name = QStringLiteral("Kerak kemiskinan");
        poor.reading = QStringLiteral("tidak ada usia kerja");
        poor.households = some({0, 1, 2});
        poor.withoutProgram = some({2});
        poor.notKnown = some({3});
        poor.persons = 7;
        poor.regions = {
            {level == 4 ? QStringLiteral("Mojoroto") : QStringLiteral("Kecamatan Barat"),
             some({0, 1, 2}), some({2})}};
        coverageui::SegmentLine other = poor;
        other.name = QStringLiteral("Pemberdayaan");
        other.regions.clear();
        return std::vector{poor, other};
    }
    core::Result<std::vector<coverageui::WatchLine>> watched(const registry::HouseholdFrame&,
                                                             const registry::PersonFrame&,
                                                             const core::Progress&) override
    {
        return std::vector<coverageui::WatchLine>{{m_households[3],
                                                   QStringLiteral("Semampir"),
                                                   3,
                                                   QDate(2024, 1, 1),
                                                   {QStringLiteral("Penyakit berat")},
                                                   {},
                                                   QDate(2025, 1, 1),
                                                   true},
                                                  {m_households[5],
                                                   QStringLiteral("Pesantren"),
                                                   5,
                                                   QDate(2025, 1, 1),
                                                   {},
                                                   {},
                                                   QDate(2099, 1, 1),
                                                   false}};
    }
    core::Result<registry::Commit> noteWatched(const std::vector<RecordId>& households) override
    {
        return note(households == std::vector{m_households[3]} ? QStringLiteral("checked")
                                                               : QStringLiteral("others"));
    }
    core::Result<coverageui::BudgetBoard> budget(const registry::HouseholdFrame&,
                                                 const registry::PersonFrame&,
                                                 const coverageui::BudgetWish& wish,
                                                 const core::Progress&) override
    {
        coverageui::BudgetBoard board;
        if (wish.year != 2020) {
            const bool byOffice = wish.by == coverage::BudgetBy::Office;
            board.rows = {{byOffice ? QStringLiteral("Dinas Sosial") : QStringLiteral("PKH"),
                           some({0, 1}), some({0}), 3'000'000, 1'500'000, some({})},
                          {{}, some({4}), some({}), 0, 0, some({4})}};
            board.total = coverageui::sumOf(board.rows);
            board.table = {
                QStringLiteral("Budget"), {}, {QStringLiteral("By")}, {{QStringLiteral("PKH")}}};
        }
        return board;
    }
    core::Status write(const QString& path, const coverageui::FigureTable& table) override
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return core::Error{core::ErrorCode::Io, QStringLiteral("file.not_writable"), {path}};
        }
        file.write(table.tabSeparated().toUtf8());
        return core::Done{};
    }
    core::Result<coverageui::NeedQuestions> needQuestions() override
    {
        note(QStringLiteral("rules"));
        return coverageui::NeedQuestions();
    }
    core::Result<coverageui::NeedSearchOutcome> findNeeds(const registry::HouseholdFrame&,
                                                          const registry::PersonFrame&,
                                                          const core::Progress& progress) override
    {
        while (m_isSlow && !progress.isCancelled()) {
            QThread::msleep(5);
        }
        if (progress.isCancelled()) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
        }
        m_found = true;
        return coverageui::NeedSearchOutcome{2, {QStringLiteral("BPNT")}, std::nullopt};
    }
    core::Result<std::vector<coverageui::NeedLine>> needs(const registry::HouseholdFrame&,
                                                          const core::Progress&) override
    {
        if (!m_found) {
            return std::vector<coverageui::NeedLine>();
        }
        return std::vector<coverageui::NeedLine>{
            {FakeWorkspace::id(600), QStringLiteral("Dinas Kesehatan"), QStringLiteral("Jamban"),
             some({1, 2}), some({1}), some({})},
            {FakeWorkspace::id(601), QStringLiteral("Dinas Sosial"), QStringLiteral("Lansia"),
             some({4}), some({}), some({})}};
    }
    core::Result<std::vector<coverageui::NeedItem>> needsOf(const registry::HouseholdFrame&,
                                                            const coverageui::NeedLine& line,
                                                            const core::Progress&) override
    {
        if (line.office != QStringLiteral("Dinas Kesehatan")) {
            return std::vector<coverageui::NeedItem>();
        }
        return std::vector<coverageui::NeedItem>{
            {FakeWorkspace::id(610), m_households[1], {}, 1, QDate(2026, 1, 1), true},
            {FakeWorkspace::id(611), m_households[2], {}, 2, QDate(2099, 1, 1), false}};
    }
    core::Result<registry::Commit> setNeeds(const std::vector<RecordId>& needs, qint64 status,
                                            const QString& why) override
    {
        return note(QStringLiteral("%1 needs: %2, %3").arg(needs.size()).arg(status).arg(why));
    }

    QStringList notes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_notes;
    }
    std::atomic_bool m_isSlow = false;

private:
    coverageui::Counted some(const std::vector<size_t>& which) const
    {
        coverageui::Counted out{static_cast<qint64>(which.size()), {}};
        for (const size_t each : which) {
            out.households.push_back(m_households[each]);
        }
        return out;
    }
    registry::Commit note(const QString& what)
    {
        const std::lock_guard lock(m_mutex);
        m_notes << what;
        return {};
    }

    std::vector<RecordId> m_households;
    std::atomic_bool m_found = false;
    mutable std::mutex m_mutex;
    QStringList m_notes;
};

class TargetWindow
{
public:
    explicit TargetWindow(TargetTab tab)
        : page(city.fake.workspace)
    {
        page.resize(1200, 640);
        QVERIFY(city.fake.open());
        source = std::make_shared<FakeTargets>(city.households);
        page.setSource(source);
        page.setNames([this](const RecordId& household) {
            return household == city.households[3] ? QStringLiteral("NGADIMAN") : QString();
        });
        page.findChild<QTabWidget*>()->setCurrentIndex(tab);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.enter();
        QVERIFY(city.fake.settle());
    }

    template <typename Field> Field& field(const char* name)
    {
        for (Field* found : page.findChildren<Field*>()) {
            if (found->isVisible() && found->accessibleName() == QString::fromLatin1(name)) {
                return *found;
            }
        }
        qFatal("no field %s", name);
    }
    QPushButton& button(const char* start)
    {
        for (QPushButton* found : page.findChildren<QPushButton*>()) {
            if (found->isVisible() &&
                QString(found->text()).remove(u'&').startsWith(QString::fromUtf8(start))) {
                return *found;
            }
        }
        qFatal("no button %s", start);
    }
    void press(const char* start)
    {
        QTest::mouseClick(&button(start), Qt::LeftButton);
        QVERIFY(city.fake.settle());
    }
    /// Enter on a figure; how many households the list shows then.
    size_t listed(QTableWidget& table, int row, int column)
    {
        table.setFocus();
        table.setCurrentCell(row, column);
        QTest::keyClick(&table, Qt::Key_Return);
        return city.fake.settle() ? city.fake.workspace.rows().size() : 0;
    }
    QString seen() const
    {
        QStringList lines;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                lines += label->text();
            }
        }
        return lines.join(u'\n');
    }

    CoverageCity city;
    std::shared_ptr<FakeTargets> source;
    coverageui::TargetPage page;
};

} // namespace

class TestTargetPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void segmentsOpenTheirHouseholds()
    {
        TargetWindow window(Segments);
        const QSignalSpy went(&window.page, &ui::Page::goTo);
        auto& table = window.field<QTableWidget>("Segments");
        QCOMPARE(table.rowCount(), 2);
        QVERIFY(window.seen().contains(QStringLiteral("tidak ada usia kerja")));
        QCOMPARE(window.listed(table, 0, 1), size_t(3));
        QCOMPARE(window.listed(table, 0, 3), size_t(1));
        QCOMPARE(window.listed(table, 0, 4), size_t(1));
        QCOMPARE(went.count(), 3);
        QCOMPARE(went.first().first().toString(), QStringLiteral("mapPage"));
        auto& regions = window.field<QTableWidget>("The segment by region");
        QCOMPARE(regions.rowCount(), 2); // and all together
        QCOMPARE(window.listed(regions, 0, 2), size_t(1));
        table.setCurrentCell(1, 1);
        QCOMPARE(regions.rowCount(), 1);
        table.setCurrentCell(0, 1);
        auto& level = window.field<QComboBox>("Regions");
        level.setFocus();
        QTest::keyClick(&level, Qt::Key_Down);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(regions.item(0, 0)->text(), QStringLiteral("Kecamatan Barat"));
    }

    void needsAreFoundListedAndAnswered()
    {
        TargetWindow window(Needs);
        QVERIFY(window.seen().contains(QStringLiteral("No needs are written down yet.")));
        window.press("Find needs");
        QVERIFY(window.seen().contains(QStringLiteral("2 new needs were written down")));
        QVERIFY(window.seen().contains(QStringLiteral("no program BPNT")));
        auto& table = window.field<QTableWidget>("Needs by office");
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("Dinas Kesehatan"));
        auto& list = window.field<QTableView>("Households with this need");
        QTRY_COMPARE(list.model()->rowCount(), 2);
        QVERIFY(list.model()->index(0, 3).data().toString().endsWith(QStringLiteral("overdue")));
        QVERIFY(!window.button("Store for the chosen").isEnabled());
        list.selectAll();
        window.field<QComboBox>("Status").setCurrentIndex(3);
        window.field<QLineEdit>("Note").setText(QStringLiteral("selesai"));
        window.press("Store for the chosen");
        QCOMPARE(window.source->notes().last(), QStringLiteral("2 needs: 4, selesai"));
        table.setCurrentCell(1, 0);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(list.model()->rowCount(), 0);
        QCOMPARE(window.listed(table, 0, 2), size_t(2));
    }

    void aSearchForNeedsIsCancelled()
    {
        TargetWindow window(Needs);
        window.source->m_isSlow = true;
        QTest::mouseClick(&window.button("Find needs"), Qt::LeftButton);
        auto* strip = window.field<QTableWidget>("Needs by office")
                          .parentWidget()
                          ->findChild<ui::ProgressStrip*>();
        QTRY_VERIFY(strip->isVisible()); // after a second
        QTest::mouseClick(&window.button("Cancel"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QVERIFY(!strip->isVisible());
        QVERIFY(!window.seen().contains(QStringLiteral("new needs")));
    }

    void watchedHouseholdsAreChecked()
    {
        TargetWindow window(Watched);
        QVERIFY(window.seen().contains(QStringLiteral("2 households left extreme poverty")));
        QVERIFY(window.seen().contains(QStringLiteral("1 are due")));
        auto& list = window.field<QTableView>("Watched households");
        QCOMPARE(list.model()->rowCount(), 2);
        QCOMPARE(list.model()->index(0, 0).data().toString(), QStringLiteral("NGADIMAN"));
        QVERIFY(list.model()->index(0, 5).data().toString().endsWith(QStringLiteral("due")));
        window.press("List and map (2)");
        QCOMPARE(window.city.fake.workspace.rows().size(), size_t(2));
        QTest::mouseClick(&window.field<QCheckBox>("Only those due for their yearly check"),
                          Qt::LeftButton);
        QCOMPARE(list.model()->rowCount(), 1);
        QVERIFY(!window.button("Visited and found today").isEnabled());
        list.selectRow(0);
        window.press("Visited and found today");
        QCOMPARE(window.source->notes(), QStringList{QStringLiteral("checked")});
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.city.fake.workspace.selected(), window.city.households[3]);
        QCOMPARE(window.city.fake.workspace.rows().size(), size_t(1));
    }

    void theBudgetIsCutAndWritten()
    {
        TargetWindow window(Budget);
        auto& table = window.field<QTableWidget>("Budget and units");
        QCOMPARE(table.rowCount(), 3); // with the sum
        QCOMPARE(table.item(1, 0)->text(), QStringLiteral("(not known)"));
        QCOMPARE(table.item(2, 1)->text(), QStringLiteral("3"));
        QCOMPARE(table.item(2, 3)->text(), words::rupiah(3'000'000));
        QCOMPARE(window.listed(table, 2, 1), size_t(3));
        QCOMPARE(window.listed(table, 1, 5), size_t(1));
        auto& by = window.field<QComboBox>("By");
        by.setFocus();
        QTest::keyClicks(&by, QStringLiteral("of"));
        QVERIFY(window.city.fake.settle());
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("Dinas Sosial"));
        window.field<QSpinBox>("Year").setValue(2020);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(table.rowCount(), 0);
        QVERIFY(window.seen().contains(QStringLiteral("in 2020.")));
        QVERIFY(!window.button("Save as").isEnabled());
    }
};

QTEST_MAIN(TestTargetPage)
#include "tst_target_page.moc"
