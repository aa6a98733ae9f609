// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/name_normal.h"

#include <rapidcheck.h>

#include <string>

using namespace rangkul::core;

namespace {

/// Names as people write them: syllables, titles, abbreviations, signs.
rc::Gen<QString> writtenNames()
{
    static const std::vector<std::string> kPieces = {
        "H.",    "Hj. ", "Drs.",   "Moch. ", "M. ",    "Siti ",  "St. ",  "Abd. ",   "abdurrahman ",
        "Nur",   "oe",   "dj",     "tj",     "ch",     "kh",     "sy",    "sj",      "ae",
        "y",     "iy",   "ph",     "ts",     "dz",     "x",      "v",     "q",       "bb",
        "a",     "i",    "u",      "o",      "e",      "n",      "r",     "l",       "s",
        "t",     "k",    "m",      "h",      " ",      ", ",     ".",     "'",       "-",
        " bin ", " SH",  ", S.Pd", " M.Si",  "\u00e9", "\u00dc", "(Alm)", " Rahman", "z"};
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kPieces)),
                        [](const std::vector<std::string>& pieces) {
                            std::string all;
                            for (const std::string& piece : pieces) {
                                all += piece;
                            }
                            return QString::fromStdString(all);
                        });
}

} // namespace

class TestNameNormal : public QObject
{
    Q_OBJECT

private slots:
    void normalForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("normal");
        const auto row = [](const char* name, const char* normal) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(normal);
        };
        row("Sukarno", "sukarno");
        row("SOEKARNO", "sukarno");
        row("Moch. Soleh", "muhamad soleh");
        row("MOH SOLEH", "muhamad soleh");
        row("M. Soleh", "muhamad soleh");
        row("Muhammad Soleh", "muhamad soleh");
        row("Mochammad Soleh", "muhamad soleh");
        row("Mohamad Soleh", "muhamad soleh");
        row("Soleh M", "soleh m");
        row("Siti Aminah", "siti aminah");
        row("St. Aminah", "siti aminah");
        row("Sitti Aminah", "siti aminah");
        row("Abd. Rahman", "abdul rahman");
        row("Abdul Rachman", "abdul rahman");
        row("Abdurrahman", "abdul rahman");
        row("Abdur Rahman", "abdul rahman");
        row("Abdulhamid", "abdul hamid");
        row("Abdullah", "abdulah");
        row("Ach. Fauzi", "ahmad fauzi");
        row("Akhmad Fauzi", "ahmad fauzi");
        row("Achmad Fauzi", "ahmad fauzi");
        row("Djoko Tjahjono", "joko cahjono");
        row("Joko Cahyono", "joko cahiono");
        row("Noer Hajati", "nur hajati");
        row("Nur Hayati", "nur hayati");
        row("Syaiful", "saiful");
        row("Saeful", "saiful");
        row("Sjarif", "sarif");
        row("Syarif", "sarif");
        row("Khusnul Chotimah", "husnul hotimah");
        row("Christina", "kristina");
        row("Ma'ruf", "maruf");
        row("Ma\u2019ruf", "maruf");
        row("Sa'adah", "sadah");
        row("Sulistyo", "sulistio");
        row("Sulistiyo", "sulistio");
        row("Rudy", "rudi");
        row("Yessy", "yesi");
        row("Yessi", "yesi");
        row("Taufiq", "taufik");
        row("Ramadhan", "ramadan");
        row("Utsman", "usman");
        row("Ren\u00e9 M\u00fcller", "rene muler");
        row("H. Drs. Moch. Soleh, S.Pd., M.Si.", "muhamad soleh");
        row("Hj. Siti Aminah, SH", "siti aminah");
        row("K.H. Abdurrahman", "abdul rahman");
        row("Drs.H.Soleh", "soleh");
        row("R. Soeprapto", "suprapto");
        row("Soleh, H.", "soleh");
        row("Budi Santoso S. Pd", "budi santoso");
        row("Budi Santoso S.Pd.I", "budi santoso");
        row("Budi Santoso SE MM", "budi santoso");
        row("Ahmad bin Salim", "ahmad salim");
        row("Aminah binti Salim", "aminah salim");
        row("Salim (Alm)", "salim");
        row("Budi als Bejo", "budi bejo");
        row("Suyatmi", "suyatmi");
        row("H.", "h");
        row("Dr. H.", "h");
        row("-", "");
    }
    void normalForm()
    {
        QFETCH(QString, name);
        QFETCH(QString, normal);
        QCOMPARE(QString::fromLatin1(normalName(name)), normal);
    }

    void searchFindsOtherSpellings()
    {
        QVERIFY(searchTokens(u"Soerjono").contains("suriono")); // Suryono
        QVERIFY(searchTokens(u"Moeljono").contains("muliono")); // Mulyono
        QVERIFY(!searchTokens(u"Djoko").contains("yoko"));
        QVERIFY(searchTokens(u"Nur Hayati").contains("nurhayati"));
        QVERIFY(searchTokens(u"Nurhayati").contains("hayati"));
        QVERIFY(searchTokens(u"Abdurrahman").contains("abdurahman"));
        QVERIFY(searchTokens(u"Moch. Soleh").contains("muhamad"));
        QVERIFY(!searchTokens(u"Drs. Soleh").contains("drs"));
    }

    void searchTokensBeginWithTheNormalForm()
    {
        QVERIFY(rc::check("canonical first", [] {
            const QString name = *writtenNames();
            const TokenList normal = nameTokens(name);
            const TokenList search = searchTokens(name);
            RC_ASSERT(search.size() >= normal.size());
            for (qsizetype i = 0; i < normal.size(); ++i) {
                RC_ASSERT(search[i] == normal[i]);
            }
        }));
    }

    void normalisingTwiceChangesNothing()
    {
        QVERIFY(rc::check("idempotent", [] {
            const QByteArray once = normalName(*writtenNames());
            RC_ASSERT(normalName(QString::fromLatin1(once)) == once);
        }));
    }

    void tokensAreLowerCaseAscii()
    {
        QVERIFY(rc::check("ascii", [] {
            for (const QByteArrayView token : searchTokens(*writtenNames())) {
                RC_ASSERT(!token.isEmpty());
                for (const char c : token) {
                    RC_ASSERT((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
                }
            }
        }));
    }

    void caseAndBlanksDoNotMatter()
    {
        QVERIFY(rc::check("case", [] {
            const QString name = *writtenNames();
            RC_ASSERT(normalName(name) == normalName(name.toUpper()));
            RC_ASSERT(normalName(name) == normalName(QString(name).replace(QStringLiteral(" "),
                                                                           QStringLiteral("   "))));
        }));
    }
};

QTEST_GUILESS_MAIN(TestNameNormal)
#include "tst_name_normal.moc"
