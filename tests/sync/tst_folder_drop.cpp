// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "platform/durable_file.h"
#include "rangkul/sync/drop_names.h"
#include "rangkul/sync/folder_drop.h"

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace rangkul;
using namespace rangkul::sync;
using core::ErrorCode;

namespace {

const QString kOwner = QStringLiteral("00000000000000a1");

/// A folder of its own with a drop on it.
struct OneDrop
{
    explicit OneDrop(FolderDrop::Medium medium = FolderDrop::Medium::Fixed)
        : drop(folder.path(), medium)
    {
    }
    QTemporaryDir folder;
    FolderDrop drop;

    QStringList left() const
    {
        return QDir(folder.filePath(QStringLiteral("tmp"))).entryList(QDir::Files);
    }
    void write(const QString& path, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

} // namespace

class TestFolderDrop : public QObject
{
    Q_OBJECT

private slots:
    void namesFollowTheGrammarExactly()
    {
        const core::RecordId scope = core::RecordId::random();
        const FileHash hash{1, 2, 3};
        const QString batch = batchPath(scope, 0xa1, 202507, 0x1f, hash);
        QCOMPARE(batch, QStringLiteral("s/%1/o/00000000000000a1/202507/000000000000001f-%2.rsy")
                            .arg(scope.toString(), hashTag(hash)));
        QVERIFY(batch.size() - batch.lastIndexOf(u'/') <= 100);
        QCOMPARE(parseBatchName(lastPart(batch))->seq, quint64{0x1f});
        QCOMPARE(tagInPath(batch), hashTag(hash));
        const QString head = headPath(scope, 0xa1, 7, hash);
        QCOMPARE(parseHeadName(lastPart(head))->actor, ActorId{0xa1});
        QCOMPARE(monthOf(1752476700000), 202507U);
        QCOMPARE(*parseEnrolName(lastPart(enrolPath(hash))), hashTag(hash));

        const QString name = lastPart(batch);
        for (const QString& wrong :
             {name.toUpper(), name.chopped(1), name + u'x', QStringLiteral(".") + name,
              name.chopped(4) + QStringLiteral(" (1).rsy"), QStringLiteral("desktop.ini"),
              QStringLiteral("~$") + name.mid(2), QString(name).replace(16, 1, u'_'),
              QString(name).replace(20, 1, u'1'), lastPart(head), QString()}) {
            QVERIFY2(!parseBatchName(wrong), qPrintable(wrong));
        }
        QVERIFY(!parseHeadName(name));
        QVERIFY(!parseMonth(u"2025-7"));
        QVERIFY(!parseMonth(u"tmp"));
    }

    void aFileIsWholeAndNeverOverwritten()
    {
        OneDrop one;
        const QString path = QStringLiteral("s/x/o/first.rsy");
        QCOMPARE(*one.drop.putNew(path, "one", kOwner), PutOutcome::Created);
        QCOMPARE(*one.drop.get(path, 10), QByteArray("one"));
        QCOMPARE(*one.drop.putNew(path, "two", kOwner), PutOutcome::Existed);
        QCOMPARE(*one.drop.get(path, 10), QByteArray("one"));
        QVERIFY(one.left().isEmpty());
        const auto entries = one.drop.list(QStringLiteral("s/x/o"));
        QVERIFY(entries);
        QCOMPARE(*entries, (std::vector<DropEntry>{{QStringLiteral("first.rsy"), 3, false}}));
        QVERIFY(one.drop.list(QStringLiteral("s/none"))->empty());
        QVERIFY(one.drop.removeOwn(path));
        QVERIFY(one.drop.removeOwn(path));
        QCOMPARE(one.drop.get(path, 10).error().reason, QStringLiteral("drop.no_file"));
    }

    void theMoveItselfRefusesAnExistingName()
    {
        OneDrop one; // as when another laptop wrote it after we looked
        one.write(QStringLiteral("ours"), "ours");
        one.write(QStringLiteral("theirs"), "theirs");
        const QString from = one.folder.filePath(QStringLiteral("ours"));
        const QString to = one.folder.filePath(QStringLiteral("theirs"));
        QCOMPARE(*platform::moveNew(from, to), PutOutcome::Existed);
        QCOMPARE(*one.drop.get(QStringLiteral("theirs"), 10), QByteArray("theirs"));
        QCOMPARE(*platform::moveNew(from, to + QStringLiteral("2")), PutOutcome::Created);
        QCOMPARE(one.drop.get(QStringLiteral("ours"), 10).error().reason,
                 QStringLiteral("drop.no_file"));
        QVERIFY(platform::writeNewFile(from, "new"));
        QVERIFY(!platform::writeNewFile(from, "newer"));
        QCOMPARE(*one.drop.get(QStringLiteral("ours"), 10), QByteArray("new"));
    }

    void aFileThatIsTooLargeIsNotRead()
    {
        OneDrop one;
        one.write(QStringLiteral("big"), QByteArray(100, 'x'));
        QCOMPARE(one.drop.get(QStringLiteral("big"), 99).error().reason,
                 QStringLiteral("drop.too_large"));
        QCOMPARE(one.drop.get(QStringLiteral("big"), 100)->size(), 100);
    }

    void aMissingDropIsSaidAndNotMade()
    {
        QTemporaryDir folder;
        FolderDrop drop(folder.filePath(QStringLiteral("stick")), FolderDrop::Medium::Removable);
        QCOMPARE(drop.list(QString()).error().reason, QStringLiteral("drop.missing"));
        QCOMPARE(drop.get(QStringLiteral("a"), 1).error().reason, QStringLiteral("drop.missing"));
        QCOMPARE(drop.putNew(QStringLiteral("a"), "x", kOwner).error().reason,
                 QStringLiteral("drop.missing"));
        QVERIFY(!QDir(drop.root()).exists());
        QVERIFY(drop.mustReadBack());
    }

    void aReadOnlyDropIsSaid()
    {
        if (::geteuid() == 0) {
            QSKIP("the superuser may write everywhere");
        }
        OneDrop one;
        QFile::setPermissions(one.folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto put = one.drop.putNew(QStringLiteral("a/b.rsy"), "x", kOwner);
        QFile::setPermissions(one.folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(put.error().code, ErrorCode::NoPermission);
        QCOMPARE(put.error().reason, QStringLiteral("drop.no_permission"));
    }

    void aFullDropIsSaidAndNothingIsLeft()
    {
        OneDrop one;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 4096;
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto put = one.drop.putNew(QStringLiteral("a/b.rsy"), QByteArray(9000, 'x'), kOwner);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(put.error().code, ErrorCode::DiskFull);
        QVERIFY(one.left().isEmpty());
        QVERIFY(one.drop.list(QStringLiteral("a"))->empty());
    }

    void leftoversOfThisLaptopAreTakenAwayAndNoOthers()
    {
        OneDrop one;
        QVERIFY(QDir(one.folder.path()).mkdir(QStringLiteral("tmp")));
        one.write(QStringLiteral("tmp/00000000000000a1-abcd.part"), "half");
        one.write(QStringLiteral("tmp/00000000000000b2-abcd.part"), "half");
        one.drop.removeLeftovers(kOwner);
        QCOMPARE(one.left(), QStringList{QStringLiteral("00000000000000b2-abcd.part")});
    }

    void aDamagedFileOfOursIsPutAgain()
    {
        for (const auto medium : {FolderDrop::Medium::Fixed, FolderDrop::Medium::Removable}) {
            OneDrop one(medium);
            bool isRepaired = false;
            const QString path = QStringLiteral("file.rsy");
            QVERIFY(publishFile(one.drop, path, "whole", kOwner, &isRepaired));
            QVERIFY(publishFile(one.drop, path, "whole", kOwner, &isRepaired)); // a repeat
            QVERIFY(!isRepaired);
            one.write(path, "who");
            QVERIFY(publishFile(one.drop, path, "whole", kOwner, &isRepaired));
            QVERIFY(isRepaired);
            QCOMPARE(*one.drop.get(path, 10), QByteArray("whole"));
        }
    }

    void theProbeFindsAUsableFolderAndLeavesNothing()
    {
        OneDrop one;
        const auto probe = probeDrop(one.drop, kOwner);
        QVERIFY(probe);
        QVERIFY(probe->refusesOverwrite);
        QVERIFY(probe->listsAtOnce);
        QVERIFY(probe->readsBack);
        QVERIFY(probe->isUsable());
        QVERIFY(one.left().isEmpty());
    }

    void aLocalDiskNeedsNoReadingBack()
    {
        QTemporaryDir folder;
        const auto medium = FolderDrop::mediumOf(folder.path());
        QCOMPARE(FolderDrop(folder.path(), medium).mustReadBack(),
                 medium == FolderDrop::Medium::Removable);
    }
};

QTEST_GUILESS_MAIN(TestFolderDrop)
#include "tst_folder_drop.moc"
