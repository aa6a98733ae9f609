// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of programs, filled in by keyboard.
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "coverage_city.h"
#include "rangkul/coverage/rule_text.h"
#include "rangkul/coverageui/program_page.h"
#include "rangkul/words/format.h"

using namespace rangkul;
using namespace rangkul::test;

namespace {

/// What a register would answer: one region, one office.
class FakePrograms final : public coverageui::ProgramSource
{
public:
    explicit FakePrograms(std::vector<RecordId> households)
        : m_households(std::move(households))
    {
    }

    QString reading(const coverage::Rule& rule) const override
    {
        return QStringLiteral("reading of ") + coverage::toText(rule);
    }
    core::Result<std::vector<coverageui::StageLine>> stages(const registry::HouseholdFrame&,
                                                            const registry::PersonFrame&,
                                                            const RecordId&, int, int) override
    {
        coverageui::StageLine line;
        line.regionCode = QStringLiteral("99.01.01.1001");
        line.region = QStringLiteral("Mojoroto");
        line.eligible = {2, {m_households[0], m_households[1]}};
        return std::vector{line};
    }
    core::Result<std::vector<coverageui::RankingChoice>> rankings() override
    {
        return std::vector<coverageui::RankingChoice>{
            {QStringLiteral("bps14"), QStringLiteral("14 kriteria"), false},
            {QStringLiteral("saw"), QStringLiteral("Bobot kota"), true}};
    }
    core::Result<std::vector<coverageui::AllocationLine>>
    allocation(const RecordId&, int, const QString& ranking, const core::Progress&) override
    {
        note(QStringLiteral("ranked by ") + ranking);
        return std::vector<coverageui::AllocationLine>{{QStringLiteral("Mojoroto"),
                                                        QStringLiteral("orang"),
                                                        25,
                                                        {1, {m_households[0]}},
                                                        {1, {m_households[1]}},
                                                        1,
                                                        0}};
    }
    core::Result<registry::Commit> setPlaces(const RecordId&, int, const QString& code,
                                             qint64 places) override
    {
        const std::lock_guard lock(m_mutex);
        m_places = QStringLiteral("%1=%2").arg(code).arg(places);
        return registry::Commit();
    }
    core::Result<coverageui::StepOutcome> step(const RecordId&, int,
                                               const coverageui::StepWish& wish) override
    {
        note(QStringLiteral("%1:%2:%3")
                 .arg(static_cast<int>(wish.step))
                 .arg(wish.households.size())
                 .arg(wish.note));
        return coverageui::StepOutcome{0, 0, {m_households[2]}, {m_households[3]}, std::nullopt};
    }
    core::Result<coverageui::GroupBoard> groups(const RecordId&, int) override
    {
        coverageui::GroupBoard board;
        board.places.push_back(
            {QStringLiteral("99.01.01"), QStringLiteral("Kecamatan Barat"), 3, 1});
        coverageui::GroupLine group;
        group.group = FakeWorkspace::id(700);
        group.name = QStringLiteral("Melati");
        group.region = QStringLiteral("Kecamatan Barat");
        group.formedOn = QDate(2026, 1, 5);
        group.isTooSmall = true;
        group.members = {{m_households[0], QStringLiteral("Ketua"), QDate(2026, 1, 5)},
                         {m_households[1], {}, QDate(2026, 1, 5)}};
        board.groups.push_back(std::move(group));
        return board;
    }
    core::Result<registry::Commit> setGroupPlaces(const RecordId&, int, const QString& code,
                                                  qint64 places) override
    {
        return note(QStringLiteral("%1=%2 groups").arg(code).arg(places));
    }
    core::Result<registry::Commit> addGroup(const RecordId&, const QString& code,
                                            const QString& name, const QString& business) override
    {
        if (name.isEmpty()) {
            return core::Error{core::ErrorCode::InvalidInput,
                               QStringLiteral("program.group_nameless")};
        }
        return note(QStringLiteral("%1 in %2: %3").arg(name, code, business));
    }
    core::Result<registry::Commit> endGroup(const RecordId&) override
    {
        return note(QStringLiteral("ended"));
    }
    core::Result<registry::Commit> join(const RecordId&, const RecordId& household,
                                        const QString& role) override
    {
        return note(household == m_households[4] ? QStringLiteral("joined as ") + role
                                                 : QStringLiteral("somebody else"));
    }
    core::Result<registry::Commit> leave(const RecordId&, const RecordId& household) override
    {
        return note(household == m_households[1] ? QStringLiteral("left")
                                                 : QStringLiteral("somebody else"));
    }
    core::Result<std::vector<coverageui::PairLine>> pairs(const RecordId&) override
    {
        return std::vector<coverageui::PairLine>{
            {FakeWorkspace::id(801), QStringLiteral("Sembako"), 3, QStringLiteral("sama"), {}},
            {FakeWorkspace::id(802), QStringLiteral("KUBE"), 0, {}, {}}};
    }
    core::Result<registry::Commit> setPair(const RecordId&,
                                           const coverageui::PairLine& pair) override
    {
        return note(
            QStringLiteral("%1: %2, %3").arg(pair.name).arg(pair.compatibility).arg(pair.reason));
    }
    QStringList steps() const
    {
        const std::lock_guard lock(m_mutex);
        return m_steps;
    }
    QString places() const
    {
        const std::lock_guard lock(m_mutex);
        return m_places;
    }

private:
    registry::Commit note(const QString& what)
    {
        const std::lock_guard lock(m_mutex);
        m_steps << what;
        return {};
    }

    std::vector<RecordId> m_households;
    mutable std::mutex m_mutex;
    QString m_places;
    QStringList m_steps;
};

class ProgramWindow
{
public:
    explicit ProgramWindow(bool withPrograms)
        : city(withPrograms)
        , page(city.fake.workspace)
    {
        page.resize(1200, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(city.fake.open());
        source = std::make_shared<FakePrograms>(city.households);
        page.setSource(source);
        page.enter();
        QVERIFY(city.fake.settle());
    }

    template <typename Field> Field& field(const char* name)
    {
        for (Field* found : page.findChildren<Field*>()) {
            if (found->accessibleName() == QString::fromLatin1(name)) {
                return *found;
            }
        }
        qFatal("no field %s", name);
    }
    QPushButton& button(const char* text)
    {
        for (QPushButton* found : page.findChildren<QPushButton*>()) {
            if (found->isVisible() &&
                QString(found->text()).remove(u'&') == QString::fromUtf8(text)) {
                return *found;
            }
        }
        qFatal("no button %s", text);
    }
    /// Writes over what stands there and leaves the field.
    void type(const char* name, const QString& text)
    {
        auto& edit = field<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Tab);
        QVERIFY(city.fake.settle());
    }
    void pick(const char* name, const QString& start)
    {
        auto& box = field<QComboBox>(name);
        box.setFocus();
        QTest::keyClicks(&box, start);
        QVERIFY(city.fake.settle());
        QVERIFY2(box.currentText().startsWith(start), qPrintable(box.currentText()));
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
    registry::Value stored(const RecordId& program, const char* column) const
    {
        return city.fake.rows.stored({Entity::Program, program}, QLatin1StringView(column));
    }
    QListWidget& list() const { return *page.findChild<QListWidget*>(); }

    QTabWidget& tabs() const { return *page.findChild<QTabWidget*>(); }
    QPlainTextEdit& openRule()
    {
        tabs().setCurrentIndex(1);
        auto& rule = field<QPlainTextEdit>("Rule");
        rule.setFocus();
        return rule;
    }

    CoverageCity city;
    std::shared_ptr<FakePrograms> source;
    coverageui::ProgramPage page;
};

} // namespace

class TestProgramPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void aProgramIsAddedAndFilledInByKeyboard()
    {
        ProgramWindow window(false);
        QTest::mouseClick(&window.button("Add a program"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        const auto programs = window.city.fake.rows.rows(Entity::Program);
        QCOMPARE(programs.size(), size_t(1));
        const RecordId id = programs.front().ref().id;
        // The name is ready to be typed.
        auto& name = window.field<QLineEdit>("Name of program");
        QCOMPARE(QApplication::focusWidget(), &name);
        QCOMPARE(name.selectedText(), QStringLiteral("New program"));
        window.type("Name of program", QStringLiteral("Bedah Rumah"));
        QCOMPARE(window.stored(id, "name"), Value(QStringLiteral("Bedah Rumah")));
        QCOMPARE(window.list().currentItem()->text(), QStringLiteral("Bedah Rumah"));
        window.type("Year", QStringLiteral("2026"));
        window.type("Quota", QStringLiteral("1500"));
        window.type("Amount (Rp)", QStringLiteral("1.250.000"));
        QCOMPARE(window.stored(id, "quota"), Value(qint64(1500)));
        QCOMPARE(window.stored(id, "amount"), Value(qint64(1'250'000)));
        QVERIFY(window.seen().contains(QStringLiteral("= Rp 1,250,000")));
        window.pick("Strategy", QStringLiteral("3 · "));
        QCOMPARE(window.stored(id, "strategy"), Value(qint64(3)));
    }

    void aRuleIsReadCountedAndSaved()
    {
        ProgramWindow window(true);
        QPlainTextEdit& rule = window.openRule();
        QTest::keyClicks(&rule, QStringLiteral("desile <= 4"));
        QTRY_VERIFY(window.seen().contains(QStringLiteral("Sign 1: there is no question")));
        QVERIFY(!window.button("Save the rule").isEnabled());
        rule.selectAll();
        QTest::keyClicks(&rule, QStringLiteral("decile <= 4"));
        // Five of eight are in these deciles; of two it is not known.
        QTRY_VERIFY(window.seen().contains(QStringLiteral("5 of 8 households")));
        QVERIFY(window.seen().contains(QStringLiteral("of 2 households it is not known")));
        QVERIFY(window.seen().contains(QStringLiteral("reading of decile <= 4")));
        QCOMPARE(window.stored(window.city.pkh, "rule"), Value());
        QTest::mouseClick(&window.button("Save the rule"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.stored(window.city.pkh, "rule"), Value(QStringLiteral("decile <= 4")));
        QVERIFY(!window.button("Save the rule").isEnabled());
    }

    void theCountOpensItsHouseholds()
    {
        ProgramWindow window(true);
        QPlainTextEdit& rule = window.openRule();
        const QSignalSpy went(&window.page, &ui::Page::goTo);
        QTest::keyClicks(&rule, QStringLiteral("decile <= 4"));
        QTRY_VERIFY(window.button("List them").isEnabled());
        QTest::mouseClick(&window.button("List them"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.city.fake.workspace.rows().size(), size_t(5));
        QTest::mouseClick(&window.button("List those not known"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.city.fake.workspace.rows().size(), size_t(2));
        auto& regions = window.field<QTableWidget>("Eligible by region");
        qint64 sum = 0;
        for (int row = 0; row < regions.rowCount(); ++row) {
            sum += regions.item(row, 1)->text().toLongLong();
        }
        QCOMPARE(sum, 5);
        regions.setFocus();
        regions.setCurrentCell(0, 1);
        const auto wanted = regions.item(0, 1)->text().toULongLong();
        QTest::keyClick(&regions, Qt::Key_Return);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.city.fake.workspace.rows().size(), size_t(wanted));
        QCOMPARE(went.count(), 3);
    }

    void theEditorOffersWhatMayFollow()
    {
        ProgramWindow window(true);
        QPlainTextEdit& rule = window.openRule();
        QTest::keyClicks(&rule, QStringLiteral("deci"));
        QAbstractItemView* offered = nullptr;
        QTRY_VERIFY((offered = window.page.findChild<QCompleter*>()->popup())->isVisible());
        QCOMPARE(offered->currentIndex().data().toString(), QStringLiteral("decile"));
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(rule.toPlainText(), QStringLiteral("decile "));
        QTest::keyClick(&rule, Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(offered->isVisible());
        QTest::keyClick(offered, Qt::Key_Escape);
    }

    void placesAreStoredAndFiguresOpen()
    {
        ProgramWindow window(true);
        window.tabs().setCurrentIndex(2);
        QVERIFY(window.city.fake.settle());
        auto& table = window.field<QTableWidget>("Places and steps by region");
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.item(0, 2)->text(), QStringLiteral("–")); // without a rule nobody was asked
        QTest::keyClicks(&window.openRule(), QStringLiteral("decile <= 4"));
        QTRY_VERIFY(window.button("Save the rule").isEnabled());
        QTest::mouseClick(&window.button("Save the rule"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        window.tabs().setCurrentIndex(2);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(table.item(0, 2)->text(), QStringLiteral("2"));
        table.item(0, 1)->setText(QStringLiteral("25"));
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->places(), QStringLiteral("99.01.01.1001=25"));
        table.setFocus();
        table.setCurrentCell(0, 2);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.city.fake.workspace.rows().size(), size_t(2));
        QTest::mouseClick(&window.button("Show who would get a place"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        auto& places = window.field<QTableWidget>("Who would get a place");
        QVERIFY(places.isVisible());
        QCOMPARE(places.item(0, 1)->text(), QStringLiteral("25 orang"));
        // The approved model is the one in use, unless another is chosen.
        QCOMPARE(window.source->steps(), QStringList{QStringLiteral("ranked by saw")});
        window.pick("Ranked by", QStringLiteral("14"));
        QTest::mouseClick(&window.button("Show who would get a place"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->steps().last(), QStringLiteral("ranked by bps14"));
        QCOMPARE(places.item(0, 3)->text(), QStringLiteral("1"));
    }

    void chosenAreProposedAfterAQuestion()
    {
        ProgramWindow window(true);
        window.tabs().setCurrentIndex(2);
        QVERIFY(window.city.fake.settle());
        QVERIFY(!window.button("Propose those chosen (0)").isEnabled());
        QTest::mouseClick(&window.button("Show who would get a place"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QTest::mouseClick(&window.button("Propose those chosen (1)"), Qt::LeftButton);
        QVERIFY(window.seen().contains(QStringLiteral("Propose the program for 1 households?")));
        QTest::mouseClick(&window.button("Cancel"), Qt::LeftButton);
        QVERIFY(!window.seen().contains(QStringLiteral("Propose the program for")));
        QCOMPARE(window.source->steps().size(), 1); // the ranking

        window.field<QLineEdit>("Note, where a reason is needed")
            .setText(QStringLiteral("musyawarah"));
        QTest::mouseClick(&window.button("Propose those chosen (1)"), Qt::LeftButton);
        QTest::keyClick(&window.button("Yes, do it"), Qt::Key_Space);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->steps().last(), QStringLiteral("0:1:musyawarah"));
        QVERIFY(window.seen().contains(
            QStringLiteral("Not allowed beside another program, unless a note says why: 1.")));
        QVERIFY(window.seen().contains(QStringLiteral("Doubtful beside another program: 1.")));
        for (const char* shown : {"Show those that were refused", "Show those with a warning"}) {
            QTest::mouseClick(&window.button(shown), Qt::LeftButton);
            QVERIFY(window.city.fake.settle());
            QCOMPARE(window.city.fake.workspace.rows().size(), size_t(1));
        }
    }

    void groupsHavePlacesAndHouseholds()
    {
        ProgramWindow window(true);
        window.city.fake.workspace.select(window.city.households[4]);
        window.tabs().setCurrentIndex(3);
        QVERIFY(window.city.fake.settle());
        auto& places = window.field<QTableWidget>("Places of groups by kecamatan");
        QCOMPARE(places.item(0, 1)->text(), QStringLiteral("3"));
        QCOMPARE(places.item(0, 3)->text(), QStringLiteral("2")); // still free
        auto& groups = window.field<QTableWidget>("Groups");
        QCOMPARE(groups.item(0, 5)->text(), QStringLiteral("too few households"));

        window.field<QSpinBox>("Places").setValue(4);
        QTest::mouseClick(&window.button("Store"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->steps().last(), QStringLiteral("99.01.01=4 groups"));
        QTest::mouseClick(&window.button("Found"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QVERIFY(window.seen().contains(QStringLiteral("Give the group a name.")));
        auto& name = window.field<QLineEdit>("New group");
        name.setFocus();
        QTest::keyClicks(&name, QStringLiteral("Mawar"));
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->steps().last(), QStringLiteral("Mawar in 99.01.01: "));

        window.field<QLineEdit>("Role").setText(QStringLiteral("Anggota"));
        QTest::mouseClick(&window.button("Take in"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->steps().last(), QStringLiteral("joined as Anggota"));
        auto& members = window.field<QTableView>("Households of the group");
        QCOMPARE(members.model()->rowCount(), 2);
        QVERIFY(!window.button("Take out").isEnabled());
        members.selectRow(1);
        QTest::mouseClick(&window.button("Take out"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->steps().last(), QStringLiteral("left"));
        QTest::mouseClick(&window.button("End the group"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->steps().last(), QStringLiteral("ended"));

        groups.setFocus();
        groups.setCurrentCell(0, 3);
        QTest::keyClick(&groups, Qt::Key_Return);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.city.fake.workspace.rows().size(), size_t(2));
    }

    void pairsAreDecidedInTheWindow()
    {
        ProgramWindow window(true);
        window.tabs().setCurrentIndex(4);
        QVERIFY(window.city.fake.settle());
        auto& pairs = window.field<QTableView>("Beside other programs");
        const auto text = [&](int row, int column) {
            return pairs.model()->index(row, column).data().toString();
        };
        QCOMPARE(pairs.model()->rowCount(), 2);
        QVERIFY(!window.button("Store for the chosen").isEnabled());
        QCOMPARE(text(1, 1), QStringLiteral("not decided"));
        pairs.selectRow(0);
        QCOMPARE(window.field<QComboBox>("Together").currentText(), text(0, 1));
        QCOMPARE(window.field<QLineEdit>("Why").text(), QStringLiteral("sama"));
        pairs.selectRow(1);
        window.field<QComboBox>("Together").setCurrentIndex(1);
        window.field<QLineEdit>("Why").setText(QStringLiteral("Modal dobel"));
        QTest::mouseClick(&window.button("Store for the chosen"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.source->steps(), QStringList{QStringLiteral("KUBE: 2, Modal dobel")});
    }

    void whatIsNoNumberIsSaidAndNotStored()
    {
        ProgramWindow window(true);
        window.type("Quota", QStringLiteral("banyak"));
        QVERIFY(window.seen().contains(QStringLiteral("Quota: ")));
        QCOMPARE(window.stored(window.city.pkh, "quota"), Value());
        QCOMPARE(window.field<QLineEdit>("Quota").text(), QString());
    }

    void anotherProgramShowsItsOwnFields()
    {
        ProgramWindow window(true);
        QCOMPARE(window.list().count(), 3);
        window.list().setFocus();
        window.list().setCurrentRow(0);
        window.type("Short name", QStringLiteral("Satu"));
        window.list().setFocus();
        QTest::keyClick(&window.list(), Qt::Key_Down);
        QCOMPARE(window.field<QLineEdit>("Short name").text(), QStringLiteral("RTLH"));
        QCOMPARE(window.stored(window.city.pkh, "short_name"), Value(QStringLiteral("Satu")));
        QCOMPARE(window.stored(window.city.rtlh, "short_name"), Value(QStringLiteral("RTLH")));
    }

    void whatIsBeingTypedSurvivesTheNewsOfAnEdit()
    {
        ProgramWindow window(true);
        auto& name = window.field<QLineEdit>("Short name");
        name.setFocus();
        name.clear();
        QTest::keyClicks(&name, QStringLiteral("PK"));
        registry::Edit edit;
        edit.cells = {{{Entity::Program, window.city.pkh},
                       registry::variable(Entity::Program, QLatin1StringView("year")).id,
                       Value(qint64(2027)),
                       std::nullopt}};
        window.city.fake.workspace.apply(edit, &window.page, [](const auto&) {});
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.field<QLineEdit>("Year").text(), QStringLiteral("2027"));
        QTest::keyClicks(&name, QStringLiteral("H2"));
        QCOMPARE(name.text(), QStringLiteral("PKH2"));
    }

    void recipientsAreCountedListedAndImported()
    {
        ProgramWindow window(true);
        window.list().setCurrentRow(2);
        QVERIFY(window.seen().contains(QStringLiteral("4 households receive it.")));
        const QSignalSpy went(&window.page, &ui::Page::goTo);
        QTest::mouseClick(&window.button("List recipients"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(went.count(), 1);
        QCOMPARE(window.city.fake.workspace.rows().size(), size_t(4));
        QSignalSpy wanted(&window.page, &coverageui::ProgramPage::importRecipientsRequested);
        QTest::mouseClick(&window.button("Import recipients…"), Qt::LeftButton);
        QCOMPARE(wanted.first().first().value<RecordId>(), window.city.sembako);
    }

    void aRefusedEditIsSaidAndTakenBack()
    {
        ProgramWindow window(true);
        window.city.fake.rows.failNext(
            {core::ErrorCode::DiskFull, QStringLiteral("register.disk_full")});
        window.type("Short name", QStringLiteral("X"));
        QCOMPARE(window.field<QLineEdit>("Short name").text(), QStringLiteral("PKH"));
    }
};

QTEST_MAIN(TestProgramPage)
#include "tst_program_page.moc"
