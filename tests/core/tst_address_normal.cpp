// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/address_normal.h"

#include <rapidcheck.h>

using namespace rangkul::core;

class TestAddressNormal : public QObject
{
    Q_OBJECT

private slots:
    void wordsOfAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char* address, const char* tokens) {
            QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(tokens);
        };
        row("Jl. Mawar No. 12 RT 001 RW 002", "jalan mawar 12 rt001 rw002");
        row("JALAN MAWAR NO.12 RT.1/RW.2", "jalan mawar 12 rt001 rw002");
        row("Jln Mawar 12A 001/002", "jalan mawar 12a rt001 rw002");
        row("Mawar RT/RW 01/02", "mawar rt001 rw002");
        row("Mawar RT/RW: 1/2", "mawar rt001 rw002");
        row("Mawar RT 01/02", "mawar rt001 rw002");
        row("Mawar rt01rw02", "mawar rt001 rw002");
        row("Mawar RT01/RW02", "mawar rt001 rw002");
        row("Mawar RT 02 RW III", "mawar rt002 rw003");
        row("Jl Mawar No 12/3", "jalan mawar 12 3");
        row("Gg. Melati 3, Dsn. Krajan", "gang melati 3 dusun krajan");
        row("Perum Griya Asri Blok C-3", "perumahan gria asri blok c 3");
        row("Jl. Soekarno-Hatta", "jalan sukarno hata");
        row("Jl. Jend. Soedirman", "jalan jenderal sudirman");
        row("RT - RW -", "");
        row("-", "");
    }
    void wordsOfAnAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, tokens);
        QCOMPARE(QString::fromLatin1(addressTokens(address).joined()), tokens);
    }

    void rtIsThreeDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rt");
        QTest::newRow("one") << "1"
                             << "001";
        QTest::newRow("two") << "01"
                             << "001";
        QTest::newRow("three") << "001"
                               << "001";
        QTest::newRow("four") << "0012"
                              << "012";
        QTest::newRow("number cell") << "1.0"
                                     << "001";
        QTest::newRow("apostrophe") << "'005"
                                    << "005";
        QTest::newRow("keyword") << "RT 5"
                                 << "005";
        QTest::newRow("keyword, dot") << "RW.05"
                                      << "005";
        QTest::newRow("keyword, joined") << "rt05"
                                         << "005";
        QTest::newRow("letter") << "01a"
                                << "001A";
        QTest::newRow("Roman") << "III"
                               << "003";
        QTest::newRow("Roman 14") << "XIV"
                                  << "014";
        QTest::newRow("hundred") << "120"
                                 << "120";
        QTest::newRow("dash") << "-"
                              << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("zeros") << "000"
                               << "";
    }
    void rtIsThreeDigits()
    {
        QFETCH(QString, text);
        QFETCH(QString, rt);
        const auto parsed = normaliseRtRw(text);
        QVERIFY(parsed);
        QCOMPARE(*parsed, rt);
    }

    void otherTextIsRefused()
    {
        for (const QStringView text : {u"1234", u"Krajan", u"1 2", u"RT", u"?"}) {
            const auto parsed = normaliseRtRw(text);
            QVERIFY2(!parsed, qPrintable(text.toString()));
            QCOMPARE(parsed.error().reason, QStringLiteral("rtrw.form"));
        }
        QVERIFY(!parseRtRw(u"001"));
        QVERIFY(!parseRtRw(u"1/2/3"));
        QVERIFY(!parseRtRw(u"Jl. Mawar"));
    }

    void bothInOneCell()
    {
        const RtRw expected{QStringLiteral("001"), QStringLiteral("002")};
        for (const QStringView text : {u"001/002", u"1/2", u"RT 001 RW 002", u"RT.1/RW.2",
                                       u"RT/RW: 1/2", u"rt01rw02", u"RW 2 RT 1", u"RTRW 1/2"}) {
            const auto parsed = parseRtRw(text);
            QVERIFY2(parsed, qPrintable(text.toString()));
            QCOMPARE(*parsed, expected);
        }
        QCOMPARE(*parseRtRw(u"-"), RtRw{});
        QCOMPARE(*parseRtRw(u"RT 3"), (RtRw{QStringLiteral("003"), {}}));
    }

    void writtenPairReadsBack()
    {
        QVERIFY(rc::check("parse(format(x)) == x", [] {
            const auto half = [] {
                const int number = *rc::gen::inRange(0, 1000);
                return number == 0 ? QString()
                                   : QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
            };
            const RtRw value{half(), half()};
            RC_ASSERT(*parseRtRw(formatRtRw(value)) == value);
            RC_ASSERT(*normaliseRtRw(value.rt) == value.rt);
        }));
    }
};

QTEST_GUILESS_MAIN(TestAddressNormal)
#include "tst_address_normal.moc"
