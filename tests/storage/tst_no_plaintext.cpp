// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bulk_import.h"
#include "crash_runner.h"
#include "rangkul/storage/saved_views.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::Value;

namespace {

Value text(const char* words)
{
    return Value(QString::fromUtf8(words));
}

/// Every byte of every file below the folder.
QByteArray everythingIn(const QString& folder, QStringList& names)
{
    QByteArray out;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        names.append(QFileInfo(file).fileName());
        if (file.open(QIODevice::ReadOnly)) {
            out += file.readAll() + '\n';
        }
    }
    return out;
}

QStringList needles()
{
    return {QStringLiteral("Zubaedah"),         QStringLiteral("Qorinawati"),
            QStringLiteral("Ximenes"),          QStringLiteral("Wakijem"),
            QStringLiteral("Astutiningrum"),    QStringLiteral("Xylofon"),
            QStringLiteral("9971012304110007"), QStringLiteral("9971014107800002"),
            QStringLiteral("081299887766"),     QStringLiteral("Zulaikha"),
            QStringLiteral("Cempaka Wulung"),   QStringLiteral("Namabaru"),
            QStringLiteral("085211223344"),     QStringLiteral("catatan rahasia"),
            QStringLiteral("alasan rahasia"),   QStringLiteral("rusaktetapidisimpan"),
            QStringLiteral("Lansia Wulandari"), QStringLiteral("Ibu Petugas"),
            QStringLiteral("beras merah")};
}

void expectNone(const QByteArray& bytes)
{
    for (const QString& needle : needles()) {
        const QByteArray wide(reinterpret_cast<const char*>(needle.utf16()), needle.size() * 2);
        QVERIFY2(!bytes.contains(needle.toUtf8()), qPrintable(needle));
        QVERIFY2(!bytes.contains(needle.toUpper().toUtf8()), qPrintable(needle));
        QVERIFY2(!bytes.contains(wide), qPrintable(needle));
    }
}

} // namespace

/// Whoever finds the laptop finds no name, number, address or phone in any byte.
class TestNoPlaintext : public QObject
{
    Q_OBJECT

private:
    static void fill(RegisterFixture& fixture)
    {
        const Family family;
        QVERIFY(fixture.records().apply(family.creation()));
        registry::Edit change;
        change.reason = QStringLiteral("alasan rahasia");
        change.cells = {edit(family.head, "name", text("Namabaru")),
                        edit(family.head, "phone", text("085211223344")),
                        edit(family.household, "note", text("catatan rahasia")),
                        edit(family.dwelling, "hamlet", text("Dusun Xylofon"))};
        const auto changed = fixture.records().apply(change);
        QVERIFY(changed);
        QVERIFY(fixture.records().undo(changed->id, {}));
        QVERIFY(fixture.records().redo(changed->id, {}));
        const BulkImport bulk(40);
        auto writer = fixture.get().newImport();
        QVERIFY(bulk.fill(*writer));
        QVERIFY(writer->addRaw(999, {QStringLiteral("rusaktetapidisimpan")}, "[]"));
        QVERIFY(writer->finish({}));
        QVERIFY(fixture.get().savedViews().save(QStringLiteral("Lansia Wulandari"), "{}"));
    }

private slots:
    void aWorkedOnRegisterShowsNothing()
    {
        RegisterFixture fixture;
        fill(fixture);
        QVERIFY(fixture.get().backup());
        QStringList names;
        expectNone(everythingIn(fixture.folder(), names)); // with its write-ahead log
        QVERIFY(names.contains(QStringLiteral("register.gpkg-wal")));
        QVERIFY(names.contains(QStringLiteral("register.lock")));
        fixture.close();
        QStringList closed;
        const QByteArray bytes = everythingIn(fixture.folder(), closed);
        expectNone(bytes);
        QVERIFY(bytes.contains("Mekarsari")); // the search would find what is there
        QVERIFY(closed.size() >= 4);
    }

    void aCrashLeavesNothingReadable()
    {
        RegisterFixture fixture;
        fill(fixture);
        fixture.close();
        for (const long at : {2L, 20L, 60L, 100L}) {
            const QTemporaryDir place;
            const QString folder = place.filePath("register");
            QVERIFY(copyFolder(fixture.folder(), folder));
            QVERIFY(runChild(folder, QStringLiteral("import"), at).wasKilled);
            QStringList names;
            expectNone(everythingIn(folder, names));
            QVERIFY(names.contains(QStringLiteral("register.gpkg-wal")));
        }
    }

    void wrongPassphrasesAreCountedWithoutWords()
    {
        RegisterFixture fixture;
        fixture.close();
        QVERIFY(!storage::Register::open(fixture.folder(), QStringLiteral("tebakan rahasia"),
                                         fixture.clock));
        QStringList names;
        QVERIFY(!everythingIn(fixture.folder(), names).contains("tebakan"));
        QVERIFY(names.contains(QStringLiteral("attempts.json")));
    }
};

QTEST_GUILESS_MAIN(TestNoPlaintext)
#include "tst_no_plaintext.moc"
