// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, locking and leaving: who comes in, what is covered, and that nothing typed is lost.
#include <QListWidget>
#include <QStatusBar>

#include "desk.h"
#include "rangkul/registryui/profile_panel.h"
#include "rangkul/storage/register.h"
#include "start_page.h"

#include <chrono>

using namespace rangkul;
using namespace rangkul::test;
using Menu = desktop::MainWindow::Menu;

namespace {

QLineEdit* passphraseEdit(Desk& desk)
{
    return desk.line(QStringLiteral("Passphrase"));
}

QLineEdit* fieldOf(Desk& desk, const char* name)
{
    const auto* row = desk.root.profile().findChild<QWidget*>(QString::fromLatin1(name));
    return row != nullptr ? row->findChild<QLineEdit*>() : nullptr;
}

/// Chooses the first household of the list and shows its house.
bool showFirst(Desk& desk)
{
    desk.workspace().select(desk.workspace().households().ids()[desk.workspace().rows().front()]);
    desk.window().goTo(QStringLiteral("householdPage"));
    desk.window().showProfile();
    desk.root.profile().showTab(registryui::ProfilePanel::Tab::House);
    const bool isSettled = desk.settle();
    for (auto* section : desk.root.profile().findChildren<QToolButton*>()) {
        if (section->isCheckable() && section->isVisible() && !section->isChecked()) {
            section->setChecked(true);
        }
    }
    return isSettled && fieldOf(desk, "dwelling.floor_area") != nullptr;
}

/// Everything a person or a program that reads the screen could find in the window.
QStringList everythingIn(const QWidget& window)
{
    QStringList all{window.windowTitle()};
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const QString who = QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName() + QStringLiteral(": ");
        for (const QString& text :
             {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()}) {
            all << who + text;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            all << who + label->text();
        } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            all << who + line->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            all << who + button->text();
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            const QAbstractItemModel* model = view->model();
            for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    all << who + model->index(row, column).data().toString();
                }
            }
        }
    }
    return all;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

    TestHome m_home;

private slots:
    void initTestCase() { QVERIFY(m_home.makeDemo(120)); }

    void nothingCanBeDoneWithoutARegister()
    {
        Desk desk;
        QTest::keyClick(&desk.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(desk.window().findChild<desktop::StartPage*>()->isVisible());
        for (const auto& [menu, begins] :
             {std::pair(Menu::Edit, QStringLiteral("Find")),
              std::pair(Menu::Data, QStringLiteral("Import a list")),
              std::pair(Menu::Report, QStringLiteral("Export the list")),
              std::pair(Menu::File, QStringLiteral("Lock"))}) {
            const QAction* entry = desk.entry(menu, begins);
            QVERIFY2(entry != nullptr, qPrintable(begins));
            QVERIFY(!entry->isEnabled());
            QCOMPARE(entry->statusTip(), QStringLiteral("Open a register first."));
            QCOMPARE(entry->toolTip(), entry->statusTip());
        }
        QVERIFY(desk.entry(Menu::File, QStringLiteral("Open"))->isEnabled());
    }

    void everyMenuHasEntriesWithKeysOfTheirOwn()
    {
        Desk desk;
        for (int i = 0; i <= static_cast<int>(Menu::Help); ++i) {
            const QMenu* menu = desk.window().menu(static_cast<Menu>(i));
            QVERIFY(menu->menuAction()->isVisible());
            QSet<QChar> keys;
            int entries = 0;
            for (const QAction* action : menu->actions()) {
                if (action->isSeparator()) {
                    continue;
                }
                ++entries;
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0) { // only where every letter of it is taken
                    for (const QChar letter : action->text().toLower()) {
                        QVERIFY2(!letter.isLetter() || keys.contains(letter),
                                 qPrintable(action->text()));
                    }
                    continue;
                }
                const QChar key = action->text().at(at + 1).toLower();
                QVERIFY2(!keys.contains(key), qPrintable(action->text()));
                keys.insert(key);
            }
            QVERIFY2(entries >= 2, qPrintable(menu->title()));
        }
    }

    void aWrongPassphraseIsToldAndMakesOneWait()
    {
        const QString folder = m_home.copyOfDemo(QStringLiteral("wrong"));
        Desk desk;
        desk.root.offerRegister(folder);
        QVERIFY(desk.settle());
        QLineEdit* edit = passphraseEdit(desk);
        QAbstractButton* open = desk.button(QStringLiteral("Open"));
        for (int attempt = 1; attempt <= 3; ++attempt) {
            QVERIFY(edit->hasFocus());
            QTest::keyClicks(edit, QStringLiteral("bukan kata sandi ini"));
            QVERIFY(open->isEnabled());
            QTest::keyClick(edit, Qt::Key_Return);
            QVERIFY(desk.settle());
            QVERIFY2(desk.seen().contains(QStringLiteral("passphrase")), qPrintable(desk.seen()));
            QVERIFY(edit->text().isEmpty());
        }
        // The third one costs time, and the window says how much.
        QVERIFY2(desk.seen().contains(QStringLiteral("try again in 2 seconds")),
                 qPrintable(desk.seen()));
        QTest::keyClicks(edit, services::demoPassphrase());
        QVERIFY(!open->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), 5000);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace().hasPersons(), kLongMs);
        QVERIFY(desk.settle());
        QVERIFY(desk.window().windowTitle().contains(QStringLiteral("Kota Contoh")));
        QVERIFY(desk.seen().contains(QStringLiteral("SAMPLE DATA")));
        QCOMPARE(desk.window().findChild<QToolButton*>("secrecyButton")->text(),
                 QStringLiteral("SECRET - BNBA"));
    }

    void lockingCoversEverythingAndForgetsTheNames()
    {
        Desk desk;
        QVERIFY(desk.open(m_home.copyOfDemo(QStringLiteral("lock"))));
        desk.window().goTo(QStringLiteral("householdPage"));
        QVERIFY(showFirst(desk));
        const QString head = Desk::cell(*desk.table(), 0, QStringLiteral("Head of household"));
        QVERIFY2(head.size() > 2, qPrintable(head));
        QTest::keyClick(&desk.window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), head);
        QVERIFY(everythingIn(desk.window()).join(u'\n').contains(head));

        QTest::keyClick(&desk.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!desk.root.session().isOpen());
        QVERIFY(desk.settle());
        QVERIFY(desk.window().findChild<desktop::StartPage*>()->isVisible());
        QVERIFY(!desk.window().statusBar()->isVisible());
        const QStringList lines = everythingIn(desk.window());
        for (const QString& line : lines) {
            QVERIFY2(!line.contains(head), qPrintable(line));
        }
        QVERIFY(passphraseEdit(desk)->hasFocus());
    }

    void idlenessLocksAndTypingKeepsOpen()
    {
        Desk desk;
        QVERIFY(desk.open(m_home.copyOfDemo(QStringLiteral("idle"))));
        QVERIFY(showFirst(desk));
        const core::RecordId chosen = desk.workspace().selected();
        QLineEdit* area = fieldOf(desk, "dwelling.floor_area");
        area->setFocus();
        area->selectAll();
        QSignalSpy closed(&desk.root.session(), &desktop::RegisterSession::closed);
        desk.root.session().setIdleTime(std::chrono::milliseconds(1500));
        QElapsedTimer typing;
        typing.start();
        QTest::keyClicks(area, QStringLiteral("4"));
        desk.root.session().noteActivity();
        while (typing.elapsed() < 3000) {
            QTest::keyClick(area, Qt::Key_Shift);
            QVERIFY(!QTest::qWaitFor([&] { return !closed.isEmpty(); }, 100));
        }
        QTest::keyClicks(area, QStringLiteral("7"));
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10'000);
        QVERIFY(closed.first().first().toBool());
        QVERIFY(desk.seen().contains(QStringLiteral("Nothing is lost")));

        // What stood in the field is in the register.
        QVERIFY(desk.settle());
        QVERIFY(desk.open(m_home.path(QStringLiteral("idle"))));
        desk.workspace().select(chosen);
        QVERIFY(showFirst(desk));
        QCOMPARE(fieldOf(desk, "dwelling.floor_area")->text(), QStringLiteral("47"));
    }

    void leavingStoresWhatWasTyped()
    {
        const QString folder = m_home.copyOfDemo(QStringLiteral("leave"));
        core::RecordId dwelling;
        {
            Desk desk;
            QVERIFY(desk.open(folder));
            QVERIFY(showFirst(desk));
            dwelling = desk.workspace().households().dwellings()[desk.workspace().rows().front()];
            QLineEdit* area = fieldOf(desk, "dwelling.floor_area");
            area->setFocus();
            area->selectAll();
            QTest::keyClicks(area, QStringLiteral("53"));
            desk.window().close();
        }
        const core::SystemClock clock;
        const auto reg = storage::Register::open(folder, services::demoPassphrase(), clock);
        QVERIFY(reg.has_value());
        const auto record = (*reg)->records().record({registry::Entity::Dwelling, dwelling});
        QVERIFY(record.has_value());
        QCOMPARE(record->value(QLatin1StringView("floor_area")), registry::Value(53.0));
    }

    void aFolderWithoutARegisterIsSaidSo()
    {
        Desk desk;
        QDir().mkpath(m_home.path(QStringLiteral("nothing")));
        desk.root.offerRegister(m_home.path(QStringLiteral("nothing")));
        QTest::keyClicks(passphraseEdit(desk), QStringLiteral("apa saja boleh"));
        QTest::keyClick(passphraseEdit(desk), Qt::Key_Return);
        QVERIFY(desk.settle());
        QVERIFY(desk.seen().contains(QStringLiteral("no register"), Qt::CaseInsensitive));
    }
};

RANGKUL_DESK_MAIN(TestOpening)
#include "tst_opening.moc"
