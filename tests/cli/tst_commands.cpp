// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "cheap_key.h"

namespace {

/// What one call of the program gave.
struct Answer
{
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

} // namespace

/// The whole day's work through the real program, on a real register in a temporary folder.
class TestCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_register;
    QString m_files;
    QString m_household;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    Answer call(QStringList arguments, bool withPassphrase = true) const
    {
        if (withPassphrase) {
            arguments << QStringLiteral("--passphrase-file") << path(QStringLiteral("passphrase"));
        }
        QProcess process;
        process.start(qEnvironmentVariable("RANGKUL_BIN") + QStringLiteral("/rangkul-cli"),
                      arguments);
        Answer answer;
        if (process.waitForFinished(120'000)) {
            answer.status = process.exitCode();
        }
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }

    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// One row of the repair tray gets a number that fits, goes in and comes back.
    void aWaitingRowIsRepaired(const QString& folder) const
    {
        const auto tray = [&] {
            return call({QStringLiteral("import"), QStringLiteral("tray"), folder,
                         QStringLiteral("--json")})
                .array();
        };
        const QJsonArray before = tray();
        QVERIFY(!before.isEmpty());
        QJsonObject row;
        QString header;
        for (const QJsonValue& value : before) {
            const QJsonArray problems = value.toObject()[QLatin1String("problems")].toArray();
            const QJsonObject first = problems.first().toObject();
            if (problems.size() == 1 &&
                first[QLatin1String("rule")].toString() == QStringLiteral("decile.range")) {
                row = value.toObject();
                header = first[QLatin1String("header")].toString();
            }
        }
        QVERIFY2(!header.isEmpty(), "no row with a bad decile");
        const QString id = QString::number(row[QLatin1String("id")].toInteger());
        const auto retry = [&](const QStringList& more) {
            return call(QStringList{QStringLiteral("import"), QStringLiteral("retry"), folder, id,
                                    QStringLiteral("--json")} +
                        more);
        };
        QCOMPARE(retry({}).status, 1); // nothing was corrected
        const QStringList set{QStringLiteral("--set"), header + QStringLiteral("=3")};
        QCOMPARE(retry(set + QStringList{QStringLiteral("--dry-run")}).status, 0);
        QCOMPARE(tray().size(), before.size());
        const Answer taken = retry(set);
        QCOMPARE(taken.status, 0);
        QCOMPARE(taken.object()[QLatin1String("good")].toInt(), 1);
        QCOMPARE(tray().size(), before.size() - 1);
        QCOMPARE(call({QStringLiteral("import"), QStringLiteral("undo"), folder}).status, 0);
        QCOMPARE(tray().size(), before.size());
        QCOMPARE(retry({QStringLiteral("--set"), QStringLiteral("Apa=1")}).status, 3);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(QStringLiteral("passphrase"), "empat kata yang panjang\n");
        const Answer made =
            call({QStringLiteral("demo"), path(QStringLiteral("city")),
                  QStringLiteral("--households"), QStringLiteral("120"), QStringLiteral("--seed"),
                  QStringLiteral("7"), QStringLiteral("--json")});
        QVERIFY2(made.status == 0, made.err);
        m_register = made.object().value(QStringLiteral("register")).toString();
        QVERIFY(rangkul::test::wrapCheaply(m_register, "empat kata yang panjang"));
        m_files = made.object().value(QStringLiteral("files_folder")).toString();
        QVERIFY(made.object().value(QStringLiteral("households")).toInteger() >= 115);
        QVERIFY(made.object().value(QStringLiteral("benefits")).toInteger() > 50);
        const QJsonArray listed =
            call({QStringLiteral("list"), m_register, QStringLiteral("--decile"),
                  QStringLiteral("1"), QStringLiteral("--json")})
                .array();
        QVERIFY(!listed.isEmpty());
        m_household = listed.first().toObject().value(QStringLiteral("id")).toString();
    }

    void helpIsThereForEachCommand()
    {
        const Answer help = call({QStringLiteral("--help")}, false);
        QCOMPARE(help.status, 0);
        for (const char* name : {"register create",
                                 "register boundaries",
                                 "register info",
                                 "register check",
                                 "import",
                                 "import undo",
                                 "import tray",
                                 "import retry",
                                 "search",
                                 "show",
                                 "set",
                                 "history",
                                 "undo",
                                 "list",
                                 "program add",
                                 "program list",
                                 "coverage",
                                 "map",
                                 "invite",
                                 "join",
                                 "sync",
                                 "conflicts",
                                 "resolve",
                                 "demo"}) {
            QVERIFY2(help.out.contains(name), name);
            QStringList words = QString::fromLatin1(name).split(u' ');
            const Answer own = call(words << QStringLiteral("--help"), false);
            QVERIFY2(own.status == 0 && own.out.contains("--json"), name);
        }
    }

    void wrongUseIsStatusTwo()
    {
        QCOMPARE(call({QStringLiteral("nonsense")}, false).status, 2);
        QCOMPARE(call({QStringLiteral("set"), m_register}).status, 2);
    }

    void wrongPassphraseIsStatusFour()
    {
        write(QStringLiteral("wrong"), "bukan kata sandi yang benar\n");
        QCOMPARE(call({QStringLiteral("register"), QStringLiteral("info"), m_register,
                       QStringLiteral("--passphrase-file"), path(QStringLiteral("wrong"))},
                      false)
                     .status,
                 4);
    }

    void unusableInputIsStatusThree()
    {
        write(QStringLiteral("nothing.csv"), "apa;ini\n1;2\n");
        const Answer answer =
            call({QStringLiteral("import"), m_register, path(QStringLiteral("nothing.csv"))});
        QCOMPARE(answer.status, 3);
        QVERIFY(!answer.err.isEmpty());
        QCOMPARE(
            call({QStringLiteral("set"), m_register, m_household, QStringLiteral("floor_area=abc")})
                .status,
            3);
    }

    void aValueIsSetRememberedAndTakenBack()
    {
        const QStringList show{QStringLiteral("show"), m_register, m_household,
                               QStringLiteral("--json")};
        const QJsonValue before = call(show)
                                      .object()
                                      .value(QStringLiteral("dwelling"))
                                      .toObject()
                                      .value(QStringLiteral("floor_area"));
        QCOMPARE(
            call({QStringLiteral("set"), m_register, m_household, QStringLiteral("floor_area=41.5"),
                  QStringLiteral("rt=007"), QStringLiteral("--reason"), QStringLiteral("diukur")})
                .status,
            0);
        const QJsonObject dwelling =
            call(show).object().value(QStringLiteral("dwelling")).toObject();
        QCOMPARE(dwelling.value(QStringLiteral("floor_area")).toDouble(), 41.5);
        QCOMPARE(dwelling.value(QStringLiteral("rt")).toString(), QStringLiteral("007"));
        const QJsonArray history =
            call({QStringLiteral("history"), m_register, m_household, QStringLiteral("--json")})
                .array();
        QCOMPARE(history.first().toObject().value(QStringLiteral("reason")).toString(),
                 QStringLiteral("diukur"));
        QCOMPARE(call({QStringLiteral("undo"), m_register}).status, 0);
        QCOMPARE(call(show)
                     .object()
                     .value(QStringLiteral("dwelling"))
                     .toObject()
                     .value(QStringLiteral("floor_area")),
                 before);
    }

    void numbersAreMaskedUntilAPurposeIsGiven()
    {
        const QStringList list{QStringLiteral("list"), m_register, QStringLiteral("--json"),
                               QStringLiteral("--columns"), QStringLiteral("head,kk_number")};
        const QString masked =
            call(list).array().first().toObject().value(QStringLiteral("kk_number")).toString();
        QVERIFY(masked.contains(QStringLiteral("******")));
        QCOMPARE(call(list + QStringList{QStringLiteral("--full")}).status, 2);
        const Answer full =
            call(list + QStringList{QStringLiteral("--full"), QStringLiteral("--purpose"),
                                    QStringLiteral("rapat TKPK")});
        QCOMPARE(full.status, 0);
        QVERIFY(!full.array()
                     .first()
                     .toObject()
                     .value(QStringLiteral("kk_number"))
                     .toString()
                     .contains(u'*'));
    }

    void aListIsWrittenInEveryFormat()
    {
        for (const char* ending : {"csv", "xlsx", "geojson", "gpkg"}) {
            const QString file = path(QStringLiteral("list.") + QLatin1StringView(ending));
            QVERIFY2(
                call({QStringLiteral("list"), m_register, QStringLiteral("--out"), file}).status ==
                    0,
                ending);
            QVERIFY2(QFileInfo(file).size() > 500, ending);
        }
        QCOMPARE(call({QStringLiteral("list"), m_register, QStringLiteral("--out"),
                       path(QStringLiteral("list.docx"))})
                     .status,
                 3);
    }

    void coverageAddsUp()
    {
        const Answer answer =
            call({QStringLiteral("coverage"), m_register, QStringLiteral("--json")});
        QCOMPARE(answer.status, 0);
        const QJsonArray programs = answer.object().value(QStringLiteral("programs")).toArray();
        QCOMPARE(programs.size(), 4);
        for (const QJsonValue& program : programs) {
            const QJsonObject total = program.toObject().value(QStringLiteral("total")).toObject();
            QCOMPARE(total.value(QStringLiteral("recipients")).toInteger() +
                         total.value(QStringLiteral("not_recipients")).toInteger(),
                     total.value(QStringLiteral("all")).toInteger());
            // The list behind a bar is as long as the bar.
            const qint64 reached =
                call({QStringLiteral("list"), m_register, QStringLiteral("--receives"),
                      program.toObject().value(QStringLiteral("id")).toString(),
                      QStringLiteral("--json")})
                    .array()
                    .size();
            QCOMPARE(reached, total.value(QStringLiteral("recipients")).toInteger());
        }
    }

    void aWholeImportIsTakenBack()
    {
        const auto households = [this] {
            return call({QStringLiteral("register"), QStringLiteral("info"),
                         path(QStringLiteral("fresh")), QStringLiteral("--json")})
                .object()
                .value(QStringLiteral("households"))
                .toInteger(-1);
        };
        QCOMPARE(call({QStringLiteral("register"), QStringLiteral("create"),
                       path(QStringLiteral("fresh")), QStringLiteral("--boundaries"),
                       m_files + QStringLiteral("/contoh_batas_kelurahan.geojson")})
                     .status,
                 0);
        const QStringList files{m_files + QStringLiteral("/contoh_p3ke_keluarga.xlsx"),
                                m_files + QStringLiteral("/contoh_p3ke_individu.xlsx")};
        const Answer dry =
            call(QStringList{QStringLiteral("import"), path(QStringLiteral("fresh"))} + files +
                 QStringList{QStringLiteral("--dry-run"), QStringLiteral("--json"),
                             QStringLiteral("--report"), path(QStringLiteral("report.xlsx"))});
        QCOMPARE(dry.status, 1); // the files hold planted faults
        QVERIFY(QFileInfo(path(QStringLiteral("report.xlsx"))).size() > 1000);
        QCOMPARE(households(), 0);
        QCOMPARE(call(QStringList{QStringLiteral("import"), path(QStringLiteral("fresh"))} + files)
                     .status,
                 1);
        QVERIFY(households() > 100);
        aWaitingRowIsRepaired(path(QStringLiteral("fresh")));
        QCOMPARE(
            call({QStringLiteral("import"), QStringLiteral("undo"), path(QStringLiteral("fresh"))})
                .status,
            0);
        QCOMPARE(households(), 0);
        QCOMPARE(call({QStringLiteral("register"), QStringLiteral("check"),
                       path(QStringLiteral("fresh"))})
                     .status,
                 0);
    }

    void boundariesAreComparedBeforeTheyAreAdded()
    {
        const QString made = path(QStringLiteral("bounded"));
        const QString file = m_files + QStringLiteral("/contoh_batas_kelurahan.geojson");
        QCOMPARE(call({QStringLiteral("register"), QStringLiteral("create"), made,
                       QStringLiteral("--boundaries"), file})
                     .status,
                 0);
        const QStringList again{QStringLiteral("register"),
                                QStringLiteral("boundaries"),
                                made,
                                QStringLiteral("--boundaries"),
                                file,
                                QStringLiteral("--json")};
        const QJsonObject same = call(again).object();
        QCOMPARE(same.value(QStringLiteral("added")).toInteger(-1), 0);
        QCOMPARE(same.value(QStringLiteral("changed")).toInteger(-1), 0);
        QVERIFY(same.value(QStringLiteral("same")).toInteger() > 10);
        QVERIFY(!same.contains(QStringLiteral("commit"))); // nothing was written
        QCOMPARE(call({QStringLiteral("register"), QStringLiteral("boundaries"), made}).status, 2);
    }

    void twoLaptopsMergeAndSettleAConflict()
    {
        const QString drop = path(QStringLiteral("drop"));
        const QString second = path(QStringLiteral("laptop"));
        QVERIFY(QDir().mkpath(drop));
        const Answer invited = call({QStringLiteral("invite"), m_register, QStringLiteral("--out"),
                                     path(QStringLiteral("invitation")), QStringLiteral("--drop"),
                                     drop, QStringLiteral("--json")});
        QVERIFY2(invited.status == 0, invited.err);
        write(QStringLiteral("code"),
              invited.object().value(QStringLiteral("code")).toString().toUtf8() + '\n');
        QVERIFY(call({QStringLiteral("join"), path(QStringLiteral("invitation")), second,
                      QStringLiteral("--code-file"), path(QStringLiteral("code")),
                      QStringLiteral("--drop"), drop})
                    .status <= 1);
        const auto sync = [&](const QString& which) {
            return call({QStringLiteral("sync"), which, QStringLiteral("--drop"), drop}).status;
        };
        QVERIFY(sync(m_register) <= 1);
        // Different fields merge by themselves, different values of one field are a conflict.
        QCOMPARE(call({QStringLiteral("set"), m_register, m_household, QStringLiteral("rooms=2"),
                       QStringLiteral("meals_per_day=2")})
                     .status,
                 0);
        QCOMPARE(call({QStringLiteral("set"), second, m_household, QStringLiteral("rooms=5"),
                       QStringLiteral("clothes_per_year=1")})
                     .status,
                 0);
        QVERIFY(sync(m_register) <= 1);
        QVERIFY(sync(second) <= 1);
        QVERIFY(sync(m_register) <= 1);
        const auto valueConflicts = [this](const QString& which) {
            QJsonArray found;
            for (const QJsonValue& conflict :
                 call({QStringLiteral("conflicts"), which, QStringLiteral("--json")}).array()) {
                if (conflict.toObject().value(QStringLiteral("kind")) == QStringLiteral("value")) {
                    found.append(conflict);
                }
            }
            return found;
        };
        const QJsonArray here = valueConflicts(m_register);
        const QJsonArray there = valueConflicts(second);
        QCOMPARE(here.size(), 1);
        QCOMPARE(there.size(), 1);
        const QString id = here.first().toObject().value(QStringLiteral("id")).toString();
        QCOMPARE(there.first().toObject().value(QStringLiteral("id")).toString(), id);
        QCOMPARE(call({QStringLiteral("resolve"), m_register, id, QStringLiteral("theirs")}).status,
                 0);
        QVERIFY(sync(m_register) <= 1);
        QVERIFY(sync(second) <= 1);
        QVERIFY(valueConflicts(second).isEmpty());
        for (const QString& which : {m_register, second}) {
            const QJsonObject shown =
                call({QStringLiteral("show"), which, m_household, QStringLiteral("--json")})
                    .object();
            QCOMPARE(shown.value(QStringLiteral("dwelling"))
                         .toObject()
                         .value(QStringLiteral("rooms"))
                         .toInteger(),
                     5);
            QCOMPARE(shown.value(QStringLiteral("meals_per_day")).toInteger(), 2);
            QCOMPARE(shown.value(QStringLiteral("clothes_per_year")).toInteger(), 1);
            QCOMPARE(call({QStringLiteral("register"), QStringLiteral("check"), which}).status, 0);
        }
    }

    void aSearchFindsASpellingVariant()
    {
        const QJsonArray people = call({QStringLiteral("search"), m_register,
                                        QStringLiteral("siti"), QStringLiteral("--json")})
                                      .array();
        QVERIFY(!people.isEmpty());
        for (const QJsonValue& hit : people) {
            QVERIFY(!hit.toObject().value(QStringLiteral("id")).toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
