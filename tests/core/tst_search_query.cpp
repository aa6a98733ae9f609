// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/address_normal.h"
#include "rangkul/core/name_normal.h"
#include "rangkul/core/search_query.h"

#include <algorithm>

using namespace rangkul::core;

namespace {

bool isMet(const SearchTerm& term, const TokenList& tokens)
{
    return std::any_of(term.alternatives.begin(), term.alternatives.end(),
                       [&](const QByteArray& alternative) {
                           for (const QByteArrayView token : tokens) {
                               if (token.startsWith(alternative)) {
                                   return true;
                               }
                           }
                           return false;
                       });
}

bool finds(QStringView query, const TokenList& tokens)
{
    const SearchQuery parsed = parseSearchQuery(query);
    return !parsed.terms.isEmpty() &&
           std::all_of(parsed.terms.begin(), parsed.terms.end(),
                       [&](const SearchTerm& term) { return isMet(term, tokens); });
}

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void spellingVariantsFindEachOther_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* query, const char* name) {
            QTest::addRow("%s: %s", query, name)
                << QString::fromUtf8(query) << QString::fromUtf8(name);
        };
        row("muhammad soleh", "MOCH. SOLEH");
        row("moch soleh", "Muhammad Soleh");
        row("m. soleh", "Mohamad Soleh");
        row("suryono", "Soerjono");
        row("soerjono", "Suryono");
        row("soekarno", "Sukarno");
        row("nur hayati", "Nurhayati");
        row("nurhayati", "Nur Hayati");
        row("abd rahman", "Abdurrahman");
        row("abdurrahman", "Abd. Rachman");
        row("abdurrah", "Abdurrahman");
        row("h. soleh", "SOLEH, H.");
        row("drs. sol", "Soleh");
        row("ahmad bin sal", "Ahmad Salim");
        row("budi m", "Budi Mulyono");
        row("aminah sit", "Siti Aminah");
    }
    void spellingVariantsFindEachOther()
    {
        QFETCH(QString, query);
        QFETCH(QString, name);
        QVERIFY(finds(query, searchTokens(name)));
    }

    /// Every letter typed keeps the person in the list.
    void typingNeverLosesTheName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"Muhammad Soleh", "Mohamad Soleh", "Moch Soleh", "Soekarno", "Achmad Fauzi",
              "Djoko Tjahjono", "Syarifah", "Siti Aminah", "Sulistyowati", "Chusnul Chotimah",
              "Nurhayati", "Abdul Rahman", "Philipus Dwi"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(name);
        }
        QTest::newRow("Mohamad for Muhammad") << "Mohamad"
                                              << "Muhammad Soleh";
        QTest::newRow("Sukarno for Soekarno") << "Sukarno"
                                              << "Soekarno";
    }
    void typingNeverLosesTheName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        const TokenList tokens = searchTokens(name);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString part = typed.first(length);
            QVERIFY2(finds(part, tokens), qPrintable(part));
        }
    }

    void otherNamesAreNotFound()
    {
        QVERIFY(!finds(u"soleh", searchTokens(u"Sulaiman")));
        QVERIFY(!finds(u"muhammad soleh", searchTokens(u"Muhammad Salim")));
        QVERIFY(!finds(u"siti ", searchTokens(u"Sri Aminah")));
    }

    void addressesAreFound()
    {
        const TokenList address = addressTokens(u"Jl. Soekarno Hatta No. 12 RT 001 RW 012");
        QVERIFY(finds(u"jl sukarno", address));
        QVERIFY(finds(u"jalan soekarno no 12", address));
        QVERIFY(finds(u"rt 1", address));
        QVERIFY(finds(u"rw 12", address));
        QVERIFY(finds(u"001/012", address));
        QVERIFY(finds(u"rw 1", address));
        QVERIFY(!finds(u"rw 1 ", address));
        QVERIFY(!finds(u"rt 2", address));
        QVERIFY(!finds(u"gg sukarno", address));
    }

    void numbersAreToldFromWords()
    {
        QCOMPARE(parseSearchQuery(u"990101 0705").digits, QByteArray("9901010705"));
        QVERIFY(parseSearchQuery(u"990101 0705").terms.isEmpty());
        QVERIFY(parseSearchQuery(u"12").digits.isEmpty());
        QVERIFY(parseSearchQuery(u"soleh 9901").digits.isEmpty());
        QVERIFY(parseSearchQuery(u"  ").isEmpty());
    }

    void wordsKnowWhetherTheyAreFinished()
    {
        const SearchQuery open = parseSearchQuery(u"siti am");
        QCOMPARE(open.terms.size(), 2);
        QVERIFY(open.terms[0].isComplete);
        QVERIFY(!open.terms[1].isComplete);
        QVERIFY(parseSearchQuery(u"siti am ").terms[1].isComplete);
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_search_query.moc"
