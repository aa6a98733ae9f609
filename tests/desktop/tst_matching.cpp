// SPDX-License-Identifier: GPL-3.0-or-later
// Doubles and a BPJS list in the whole window, on the demo register.
#include <QCheckBox>
#include <QTabWidget>
#include <QTableWidget>

#include "desk.h"
#include "rangkul/linkageui/match_page.h"
#include "rangkul/registryui/profile_panel.h"

using namespace rangkul;
using namespace rangkul::test;

class TestMatching : public QObject
{
    Q_OBJECT

    TestHome m_home;
    std::unique_ptr<Desk> m_desk;

    linkageui::MatchPage& page() { return *m_desk->window().findChild<linkageui::MatchPage*>(); }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !page().isBusy(); }, kLongMs) && m_desk->settle() &&
               QTest::qWaitFor([this] { return !page().isBusy(); }, kLongMs) && m_desk->settle();
    }
    QTableWidget& table(const char* name)
    {
        return *page().findChild<QTableWidget*>(QString::fromLatin1(name));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.makeDemo(300));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(m_home.copyOfDemo(QStringLiteral("register"))));
        m_desk->window().goTo(QStringLiteral("matchPage"));
        QVERIFY(settle());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void aPairIsLookedAtAnsweredAndUndone()
    {
        QVERIFY(m_desk->press(QStringLiteral("Find doubles")));
        QVERIFY(settle());
        QTableWidget& pairs = table("pairsTable");
        const int waiting = pairs.rowCount();
        QVERIFY(waiting > 0);
        QTableWidget& fields = table("fieldsTable");
        QVERIFY(fields.rowCount() > 10);
        QVERIFY(fields.item(1, 1)->text().contains(u'*')); // the NIK is masked
        pairs.setFocus();
        QTest::keyClick(&pairs, Qt::Key_2);
        QVERIFY(settle());
        QCOMPARE(pairs.rowCount(), waiting - 1);
        QVERIFY(m_desk->choose(desktop::MainWindow::Menu::Edit, QStringLiteral("Undo")));
        QVERIFY(settle());
        QCOMPARE(pairs.rowCount(), waiting);
    }

    void aBpjsListFallsIntoBasketsThatOpenTheirHouseholds()
    {
        page().findChild<QTabWidget*>()->setCurrentIndex(1);
        QVERIFY(m_desk->settle());
        m_desk->line(QStringLiteral("Second list"))
            ->setText(m_home.path(QStringLiteral("demo/files/contoh_bpjs_pbi.xlsx")));
        for (auto* check : page().findChildren<QCheckBox*>()) {
            check->setChecked(check->text().contains(QStringLiteral("BPJS")));
        }
        QVERIFY(m_desk->press(QStringLiteral("Match")));
        QVERIFY(settle());
        QTableWidget& baskets = table("basketsTable");
        QVERIFY(baskets.rowCount() > 2);
        QVERIFY(baskets.columnCount() > 9);
        const int all = baskets.rowCount() - 1;
        QVERIFY(baskets.item(all, 1)->text() != QStringLiteral("0"));
        baskets.setFocus();
        baskets.setCurrentCell(all, 1);
        QTest::keyClick(&baskets, Qt::Key_Return);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->table() != nullptr); // the list of households
        QVERIFY(!m_desk->workspace().rows().empty());
        QVERIFY(m_desk->workspace().rows().size() < m_desk->workspace().households().size());
    }

    void whoIsTypedAgainIsFoundWhileTyping()
    {
        m_desk->workspace().setFilter({});
        QVERIFY(m_desk->settle());
        const auto& households = m_desk->workspace().households();
        m_desk->workspace().select(households.ids()[0]);
        m_desk->window().showProfile();
        QVERIFY(m_desk->settle());
        const QString known = m_desk->root.search().names().nameOfHead(households.ids()[5]);
        QVERIFY(!known.isEmpty());
        m_desk->root.profile().showTab(registryui::ProfilePanel::Tab::Members);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->press(QStringLiteral("Add a member…")));
        QLineEdit* name = m_desk->line(QStringLiteral("Name as on the identity card"));
        QVERIFY(name != nullptr);
        name->setFocus();
        QTest::keyClicks(name, known);
        const auto* label = m_desk->root.profile().findChild<QLabel*>(QStringLiteral("alikeLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(label->isVisible(), 20'000);
        QVERIFY2(label->text().contains(known.toHtmlEscaped()), qPrintable(label->text()));
    }
};

RANGKUL_DESK_MAIN(TestMatching)
#include "tst_matching.moc"
