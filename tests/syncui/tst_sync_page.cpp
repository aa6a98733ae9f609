// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange page over real registers and a real folder between them.
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

#include "rangkul/words/format.h"
#include "sync_desk.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Value;

namespace {

/// The operation files in the folder that were not there before.
QStringList newBatches(const QString& drop, const std::map<QString, QByteArray>& before)
{
    QStringList paths;
    for (const auto& [path, bytes] : filesBelow(drop)) {
        if (path.contains(QStringLiteral("/o/")) && !before.contains(path)) {
            paths += path;
        }
    }
    return paths;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

/// Answers the next file dialog.
void answerFileDialog(const QString& path)
{
    QTimer::singleShot(0, qApp, [path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            answerFileDialog(path);
            return;
        }
        dialog->selectFile(path);
        dialog->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    });
}

} // namespace

class TestSyncPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void theCounterTellsWhatIsNotSent()
    {
        TwoLaptops laptops;
        const Family family;
        laptops.a.apply(family.creation());
        laptops.settle();
        laptops.a.set(family.dwelling, "floor_area", Value(30.0));
        laptops.a.set(family.dwelling, "rooms", Value(qint64(3)));
        SyncDesk a(laptops.a, laptops.drop());
        QSignalSpy badge(&a.sync, &ui::Page::badgeChanged);
        QVERIFY(SyncDesk::seen(a.sync).contains(QStringLiteral("Not sent yet: 2")));
        QVERIFY(SyncDesk::seen(a.sync).contains(
            QStringLiteral("Nothing was exchanged on this laptop yet.")));
        a.exchange();
        QVERIFY(SyncDesk::seen(a.sync).contains(QStringLiteral("Everything is sent.")));
        QVERIFY(SyncDesk::seen(a.sync).contains(QStringLiteral("Last exchange: 14/07/2025")));
        QVERIFY(a.report().contains(QStringLiteral("2 changes sent.")));
        QCOMPARE(badge.last().first().toString(), QString());

        SyncDesk b(laptops.b, laptops.drop());
        b.exchange();
        QVERIFY(b.report().contains(QStringLiteral("2 changes of other laptops taken over.")));
        QCOMPARE(laptops.b.value(family.dwelling, "rooms"), Value(qint64(3)));
        QCOMPARE(laptops.a.digest(), laptops.b.digest());
    }

    void anEditRaisesTheCounterAtOnce()
    {
        TwoLaptops laptops;
        const Family family;
        laptops.a.apply(family.creation());
        laptops.settle();
        SyncDesk a(laptops.a, laptops.drop());
        QVERIFY(SyncDesk::seen(a.sync).contains(QStringLiteral("Everything is sent.")));
        registry::Edit wanted;
        wanted.cells = {edit(family.dwelling, "floor_area", Value(30.0))};
        a.workspace.apply(wanted, &a.sync, [](const auto&) {});
        QVERIFY(a.settle());
        QVERIFY(SyncDesk::seen(a.sync).contains(QStringLiteral("Not sent yet: 1")));
    }

    void aTruncatedFileIsToldAndChangesNothing()
    {
        TwoLaptops laptops;
        const Family family;
        laptops.a.apply(family.creation());
        laptops.settle();
        const auto before = filesBelow(laptops.drop());
        laptops.a.set(family.dwelling, "floor_area", Value(30.0));
        laptops.a.exchange(laptops.drop());
        const QStringList batches = newBatches(laptops.drop(), before);
        QCOMPARE(batches.size(), 1);
        const QByteArray whole = filesBelow(laptops.drop()).at(batches.first());
        write(batches.first(), whole.first(whole.size() / 2));
        const auto rows = laptops.b.everything();
        const auto digest = laptops.b.digest();

        SyncDesk b(laptops.b, laptops.drop());
        b.exchange();
        QVERIFY2(b.report().contains(
                     QStringLiteral("1 file is not complete yet and is tried again next time.")),
                 qPrintable(b.report()));
        QVERIFY(laptops.b.everything() == rows);
        QVERIFY(laptops.b.digest() == digest);

        write(batches.first(), whole);
        b.exchange();
        QCOMPARE(laptops.b.value(family.dwelling, "floor_area"), Value(30.0));
        QVERIFY(!b.report().contains(QStringLiteral("not complete")));
    }

    void refusedFilesStayTold()
    {
        TwoLaptops laptops;
        QVERIFY(laptops.a.sync().quarantine(
            {QStringLiteral("s/x/o/y/202507/1.rsy"),
             {core::ErrorCode::Corrupt, QStringLiteral("sync.signature")},
             1752476700000}));
        SyncDesk a(laptops.a, laptops.drop());
        QVERIFY(a.report().contains(QStringLiteral("Files that were refused so far")));
        QVERIFY(a.report().contains(QStringLiteral("nothing of it was taken over")));
        QVERIFY2(!a.report().contains(QStringLiteral("sync.signature")), qPrintable(a.report()));
    }

    void aMissingFolderIsSaidInWords()
    {
        TwoLaptops laptops;
        SyncDesk a(laptops.a, laptops.drop() + QStringLiteral("/gone"));
        a.exchange();
        auto* banner = a.sync.findChild<ui::MessageBanner*>();
        QVERIFY(banner->isVisible());
        const QString text = SyncDesk::seen(*banner);
        QVERIFY2(text.contains(u' ') && !text.contains(QStringLiteral("drop.")), qPrintable(text));
    }

    void withoutAFolderNothingCanBeExchanged()
    {
        TwoLaptops laptops;
        SyncDesk a(laptops.a, QString());
        QVERIFY(!SyncDesk::button(a.sync, QStringLiteral("Exchange now"))->isEnabled());
        QSignalSpy chosen(&a.sync, &syncui::SyncPage::dropFolderChanged);
        answerFileDialog(laptops.drop());
        QTest::mouseClick(SyncDesk::button(a.sync, QStringLiteral("Choose")), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        a.exchange();
    }

    void conflictsAreAnnouncedWithTheWayToThem()
    {
        TwoLaptops laptops;
        const Family family;
        laptops.a.apply(family.creation());
        laptops.settle();
        laptops.a.set(family.dwelling, "floor_area", Value(30.0));
        laptops.b.set(family.dwelling, "floor_area", Value(50.0));
        laptops.b.exchange(laptops.drop());
        SyncDesk a(laptops.a, laptops.drop());
        QSignalSpy count(&a.conflicts, &syncui::ConflictPage::countChanged);
        a.exchange();
        QCOMPARE(count.last().first().toLongLong(), 1);
        QSignalSpy went(&a.sync, &ui::Page::goTo);
        QTest::mouseClick(SyncDesk::button(a.sync, QStringLiteral("Show the conflicts")),
                          Qt::LeftButton);
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.first().first().toString(), QStringLiteral("conflictPage"));
    }

    void anInvitationOpensWithTheCodeToldByPhone()
    {
        TwoLaptops laptops;
        SyncDesk a(laptops.a, laptops.drop());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bu-rini.undangan"));
        QVERIFY(!SyncDesk::button(a.sync, QStringLiteral("Make an invitation"))->isEnabled());
        auto* who = a.sync.findChildren<QLineEdit*>().last();
        who->setFocus();
        QTest::keyClicks(who, QStringLiteral("Bu Rini"));
        answerFileDialog(path);
        QTest::mouseClick(SyncDesk::button(a.sync, QStringLiteral("Make an invitation")),
                          Qt::LeftButton);
        QVERIFY(a.settle());
        const QRegularExpression code(QStringLiteral("[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}"));
        const auto told = code.match(SyncDesk::seen(a.sync));
        QVERIFY(told.hasMatch());
        QVERIFY(SyncDesk::seen(a.sync).contains(QStringLiteral("by phone")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(told.captured().toLatin1()));
        QVERIFY(sync::joinIdentity(bytes, told.captured(), QStringLiteral("Laptop 3"),
                                   QStringLiteral("Bu Rini")));
        const auto wrong =
            sync::joinIdentity(bytes, sync::newInvitationCode(), QStringLiteral("Laptop 3"),
                               QStringLiteral("Bu Rini"));
        QVERIFY(!wrong && wrong.error().code == core::ErrorCode::Denied);
    }

    void onlyTheMakerInvites()
    {
        TwoLaptops laptops;
        SyncDesk b(laptops.b, laptops.drop());
        syncui::SyncServices services;
        services.store = &laptops.b.sync();
        services.dropFolder = laptops.drop();
        b.sync.setServices(services);
        QVERIFY(b.settle());
        QVERIFY(SyncDesk::button(b.sync, QStringLiteral("Make an invitation")) == nullptr);
        QVERIFY(SyncDesk::seen(b.sync).contains(QStringLiteral("Only the laptop")));
    }

    void theReportSaysWhatWasStoppedAndWhoseClockIsWrong()
    {
        sync::SyncReport report;
        report.isCancelled = true;
        report.clocks = {{QStringLiteral("Laptop 2"), 3LL * 24 * 60 * 60 * 1000}};
        report.waiting = {{QStringLiteral("Laptop 2"), QStringLiteral("Laptop 3"), 3}};
        const QString text = syncui::reportSentences(report).join(u'\n');
        QVERIFY(text.startsWith(QStringLiteral("Stopped before the end.")));
        QVERIFY(text.contains(QStringLiteral("The clock of Laptop 2 is wrong by 3 days.")));
        QVERIFY(text.contains(QStringLiteral("A file of Laptop 2 waits for 3 files of Laptop 3.")));
    }
};

QTEST_MAIN(TestSyncPage)
#include "tst_sync_page.moc"
