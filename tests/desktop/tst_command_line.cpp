// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's program says to the terminal.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestCommandLine : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int status = -1;
        QString out;
        QString err;
    };

    QTemporaryDir m_folder;

    /// Without a display: what is asked here needs none.
    Answer call(const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.remove(QStringLiteral("RANGKUL_LANGUAGE"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("RANGKUL_BIN") + QStringLiteral("/rangkul"), arguments);
        Answer answer;
        if (process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit) {
            answer.status = process.exitCode();
        }
        answer.out = QString::fromUtf8(process.readAllStandardOutput());
        answer.err = QString::fromUtf8(process.readAllStandardError());
        return answer;
    }

private slots:
    void helpIsInTheLanguageChosen()
    {
        const Answer usual = call({QStringLiteral("--help")});
        QCOMPARE(usual.status, 0);
        QVERIFY2(usual.out.contains(QStringLiteral("Pemakaian:")), qPrintable(usual.out));
        QVERIFY(!usual.out.contains(QStringLiteral("Usage:")));
        for (const QStringList& asked :
             {QStringList{QStringLiteral("--help"), QStringLiteral("--language"),
                          QStringLiteral("en")},
              QStringList{QStringLiteral("--language=en"), QStringLiteral("-h")}}) {
            const Answer english = call(asked);
            QCOMPARE(english.status, 0);
            QVERIFY2(english.out.contains(QStringLiteral("Usage:")), qPrintable(english.out));
            QVERIFY(english.out.contains(QStringLiteral("Folder of a register.")));
        }
        QVERIFY(call({QStringLiteral("--version")}).out.startsWith(QStringLiteral("rangkul ")));
    }

    void wrongArgumentsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const QString folder = m_folder.path();
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("--nonsense")} << QStringLiteral("nonsense");
        QTest::newRow("unknown language")
            << QStringList{QStringLiteral("--language"), QStringLiteral("fr")}
            << QStringLiteral("fr");
        QTest::newRow("two folders")
            << QStringList{folder, QStringLiteral("another")} << QStringLiteral("another");
        QTest::newRow("no such folder")
            << QStringList{folder + QStringLiteral("/nowhere")} << QStringLiteral("nowhere");
        QTest::newRow("no such place")
            << QStringList{folder, QStringLiteral("--place"), QStringLiteral("moonPage")}
            << QStringLiteral("moonPage");
        QTest::newRow("no such file")
            << QStringList{folder, QStringLiteral("--import"), QStringLiteral("gone.csv")}
            << QStringLiteral("gone.csv");
        QTest::newRow("value missing")
            << QStringList{QStringLiteral("--place")} << QStringLiteral("place");
        QTest::newRow("place without a register")
            << QStringList{QStringLiteral("--place"), QStringLiteral("mapPage")}
            << QStringLiteral("folder");
    }

    void wrongArgumentsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Answer answer = call(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains(named), qPrintable(answer.err));
        QVERIFY(answer.err.contains(QStringLiteral("--help")));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
