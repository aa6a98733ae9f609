// SPDX-License-Identifier: GPL-3.0-or-later
// Two laptops, each with its own window: invite, join, exchange through a folder, settle a
// conflict.
#include <QFileDialog>
#include <QGroupBox>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include "desk.h"
#include "rangkul/importui/join_wizard.h"
#include "rangkul/registryui/profile_panel.h"
#include "rangkul/syncui/conflict_page.h"
#include "rangkul/syncui/sync_page.h"
#include "rangkul/words/register_words.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using Menu = desktop::MainWindow::Menu;

namespace {

/// Answers the file dialog that opens next with this path.
void answerFileDialog(const QString& path)
{
    auto* poll = new QTimer(qApp);
    poll->setInterval(5);
    QObject::connect(poll, &QTimer::timeout, poll, [poll, path] {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<QFileDialog*>(window);
            if (dialog != nullptr && dialog->isVisible()) {
                poll->stop();
                poll->deleteLater();
                dialog->selectFile(path);
                if (auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))) {
                    name->setText(path);
                }
                QMetaObject::invokeMethod(dialog, "accept");
                return;
            }
        }
    });
    poll->start();
}

/// Writes a value as this laptop's officer would; the field's own way is tested elsewhere.
bool write(Desk& desk, const registry::RowRef& row, const char* column, qint64 value)
{
    registry::Edit edit;
    edit.cells.push_back(
        {row, registry::variable(row.entity, QLatin1StringView(column)).id, value, std::nullopt});
    bool isDone = false;
    desk.workspace().apply(
        std::move(edit), &desk.window(),
        [&](const core::Result<registry::Commit>& commit) { isDone = commit.has_value(); });
    return desk.settle() && isDone;
}

std::optional<qint64> stored(Desk& desk, const registry::RowRef& row, const char* column)
{
    std::optional<qint64> value;
    desk.workspace().read(
        &desk.window(), [row](registry::RecordRepository& records) { return records.record(row); },
        [&](const core::Result<registry::Record>& record) {
            value = record ? record->integer(QLatin1StringView(column)) : std::nullopt;
        });
    return desk.settle() ? value : std::nullopt;
}

bool exchangeNow(Desk& desk)
{
    return desk.choose(Menu::Tools, QStringLiteral("Exchange changes now")) && desk.settle();
}

} // namespace

class TestLaptops : public QObject
{
    Q_OBJECT

    TestHome m_home;
    std::unique_ptr<Desk> m_first;
    std::unique_ptr<Desk> m_second;

private slots:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QVERIFY(m_home.makeDemo(120));
        QVERIFY(QDir().mkpath(m_home.path(QStringLiteral("drop"))));
        m_first = std::make_unique<Desk>();
        QVERIFY(m_first->open(m_home.copyOfDemo(QStringLiteral("first"))));
    }
    void cleanupTestCase()
    {
        m_first.reset();
        m_second.reset();
    }

    void theMakerInvitesAndAnotherJoins()
    {
        m_first->window().goTo(QStringLiteral("syncPage"));
        QVERIFY(m_first->settle());
        answerFileDialog(m_home.path(QStringLiteral("drop")));
        QVERIFY(m_first->press(QStringLiteral("Choose…")));
        QLineEdit* who =
            m_first->line(QStringLiteral("Who is invited (name of the laptop or officer)"));
        if (who == nullptr) { // named by its label
            for (auto* edit :
                 m_first->window().findChild<syncui::SyncPage*>()->findChildren<QLineEdit*>()) {
                who = edit->isVisible() && !edit->isReadOnly() ? edit : who;
            }
        }
        QVERIFY(who != nullptr);
        QTest::keyClicks(who, QStringLiteral("Laptop Kelurahan"));
        const QString file = m_home.path(QStringLiteral("laptop.undangan"));
        answerFileDialog(file);
        QVERIFY(m_first->press(QStringLiteral("Make an invitation…")));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kLongMs);
        QVERIFY(m_first->settle());
        static const QRegularExpression digits(QStringLiteral("\\d{4}-\\d{4}-\\d{4}-\\d{4}"));
        const QString code = digits.match(m_first->seen()).captured();
        QVERIFY2(!code.isEmpty(), qPrintable(m_first->seen()));
        QVERIFY(exchangeNow(*m_first));

        m_second = std::make_unique<Desk>();
        QVERIFY(m_second->settle());
        QVERIFY(m_second->choose(Menu::File, QStringLiteral("Join with an invitation")));
        QVERIFY(m_second->drop({file}));
        QTest::keyClicks(m_second->line(QStringLiteral("Code told by phone")), code);
        QVERIFY(m_second->press(QStringLiteral("Next")));
        const auto fill = [this](const QString& name, const QString& text) {
            QLineEdit* edit = m_second->line(name);
            QVERIFY2(edit != nullptr, qPrintable(name));
            edit->setText(text);
        };
        fill(QStringLiteral("Your name"), QStringLiteral("Petugas Kedua"));
        fill(QStringLiteral("This laptop is called"), QStringLiteral("Laptop Kelurahan"));
        fill(QStringLiteral("Folder of the register"), m_home.path(QStringLiteral("second")));
        fill(QStringLiteral("Shared folder"), m_home.path(QStringLiteral("drop")));
        fill(QStringLiteral("Passphrase"), QStringLiteral("kata sandi yang lain sama sekali"));
        fill(QStringLiteral("The same again"), QStringLiteral("kata sandi yang lain sama sekali"));
        auto* wizard = m_second->window().findChild<importui::JoinWizard*>();
        for (auto* button : wizard->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->isDefault() && button->isEnabled()) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_second->workspace().hasPersons(), kLongMs);
        QVERIFY(m_second->settle());
        QCOMPARE(m_second->workspace().rows().size(), m_first->workspace().rows().size());
    }

    void onlyTheMakerMayInvite()
    {
        QVERIFY(m_second != nullptr);
        m_second->window().goTo(QStringLiteral("syncPage"));
        QVERIFY(m_second->settle());
        QVERIFY(m_second->button(QStringLiteral("Make an invitation…")) == nullptr);
        QVERIFY(m_second->seen().contains(QStringLiteral("may invite others")));
        QVERIFY(!m_first->seen().contains(QStringLiteral("may invite others")));
    }

    void changesMeetAndAConflictIsSettledByAChoice()
    {
        QVERIFY(m_second != nullptr && m_second->workspace().isOpen());
        const core::RecordId household = m_first->workspace().households().ids()[3];
        const core::RecordId dwelling = m_first->workspace().households().dwellings()[3];
        const registry::RowRef house{Entity::Dwelling, dwelling};
        const registry::RowRef family{Entity::Household, household};
        QVERIFY(write(*m_first, house, "rooms", 2));
        QVERIFY(write(*m_first, family, "meals_per_day", 2));
        QVERIFY(write(*m_second, house, "rooms", 5));
        QVERIFY(write(*m_second, family, "clothes_per_year", 1));
        QVERIFY(m_first->seen().contains(QStringLiteral("Not sent yet: 2")));
        QVERIFY(exchangeNow(*m_first));
        QVERIFY(exchangeNow(*m_second));
        QVERIFY(exchangeNow(*m_first));
        QCOMPARE(stored(*m_first, family, "clothes_per_year"), std::optional<qint64>(1));
        QCOMPARE(stored(*m_second, family, "meals_per_day"), std::optional<qint64>(2));

        // Beside the numbers that the demo city has twice.
        m_first->window().goTo(QStringLiteral("conflictPage"));
        QVERIFY(m_first->settle());
        auto* list =
            m_first->window().findChild<syncui::ConflictPage*>()->findChild<QListWidget*>();
        const int before = list->count();
        const auto found = list->findItems(
            words::label(registry::variable(Entity::Dwelling, QLatin1StringView("rooms"))),
            Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        QVERIFY(m_first->seen().contains(QStringLiteral("%1 conflicts").arg(before)));
        list->setCurrentItem(found.first());
        QVERIFY(m_first->settle());
        bool isTheOtherNamed = false;
        for (const auto* card : m_first->window().findChildren<QGroupBox*>()) {
            isTheOtherNamed =
                isTheOtherNamed ||
                (card->isVisible() && card->title().contains(QStringLiteral("Laptop Kelurahan")));
        }
        QVERIFY(isTheOtherNamed);
        QAbstractButton* five = nullptr;
        for (auto* button : m_first->window().findChildren<QPushButton*>()) {
            if (button->isVisible() &&
                button->accessibleName() == QStringLiteral("Use this value: 5")) {
                five = button;
            }
        }
        QVERIFY(five != nullptr);
        QTest::mouseClick(five, Qt::LeftButton);
        QVERIFY(m_first->settle());
        QCOMPARE(list->count(), before - 1);
        QVERIFY(exchangeNow(*m_first));
        QVERIFY(exchangeNow(*m_second));
        for (Desk* desk : {m_first.get(), m_second.get()}) {
            QCOMPARE(stored(*desk, house, "rooms"), std::optional<qint64>(5));
            const auto* page = desk->window().findChild<syncui::ConflictPage*>();
            QCOMPARE(page->findChild<QListWidget*>()->count(), before - 1);
        }
    }
};

RANGKUL_DESK_MAIN(TestLaptops)
#include "tst_laptops.moc"
