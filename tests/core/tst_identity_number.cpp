// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/identity_number.h"

#include <rapidcheck.h>

using namespace rangkul::core;
using V = IdentityVerdict;
using C = IdentityChange;

Q_DECLARE_METATYPE(IdentityChanges)

class TestIdentityNumber : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleAndSheetsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<int>("changes");
        const QString whole = QStringLiteral("9901010705870001");
        const auto row = [](const char* name, const QString& text, V verdict, const QString& kept,
                            IdentityChanges changes = {}) {
            QTest::newRow(name) << text << int(verdict) << kept << int(changes);
        };
        row("clean", whole, V::Clean, whole);
        row("blanks around", QStringLiteral(" 9901010705870001\t"), V::Clean, whole);
        row("zero width blank", QStringLiteral(u"\uFEFF9901010705870001"), V::Clean, whole);
        row("grouped", QStringLiteral("990101 070587 0001"), V::Tidied, whole, C::Separator);
        row("dotted", QStringLiteral("99.01.01.070587.0001"), V::Tidied, whole, C::Separator);
        row("thousands", QStringLiteral("9.901.010.705.870.001"), V::Tidied, whole, C::Separator);
        row("apostrophe", QStringLiteral("'9901010705870001"), V::Tidied, whole, C::Apostrophe);
        row("decimal tail", QStringLiteral("9901010705870001.0"), V::Tidied, whole, C::DecimalTail);
        row("decimal tail, comma", QStringLiteral("9901010705870001,00"), V::Tidied, whole,
            C::DecimalTail);
        row("letter O", QStringLiteral("99O1O10705870001"), V::Tidied, whole, C::LetterForDigit);
        row("letter l", QStringLiteral("990l0I0705870001"), V::Tidied, whole, C::LetterForDigit);
        row("all digits in exponent form", QStringLiteral("9.901010705870001E15"), V::Tidied, whole,
            C::Exponent);
        row("rounded", QStringLiteral("9,90101E+15"), V::ExcelDamage,
            QStringLiteral("9,90101E+15"));
        row("rounded, ends in zero", QStringLiteral("9901010705870010.0"), V::ExcelDamage,
            QStringLiteral("9901010705870010.0"), C::DecimalTail);
        row("masked NIK", QStringLiteral("990101******0001"), V::Masked,
            QStringLiteral("990101******0001"));
        row("masked by x", QStringLiteral("990101xxxxxx0001"), V::Masked,
            QStringLiteral("990101******0001"));
        row("masked KK", QStringLiteral("9901010705******"), V::Masked,
            QStringLiteral("9901010705******"));
        row("stars only", QString(16, u'*'), V::NotDigits, QString(16, u'*'));
        row("empty", QString(), V::None, QString());
        row("dash", QStringLiteral("-"), V::None, QStringLiteral("-"));
        row("zero", QStringLiteral("0"), V::None, QStringLiteral("0"));
        row("zero as number", QStringLiteral("0.0"), V::None, QStringLiteral("0.0"));
        row("nines", QStringLiteral("9999"), V::None, QStringLiteral("9999"));
        row("repeated", QString(16, u'7'), V::None, QString(16, u'7'));
        row("words", QStringLiteral("Tidak Ada"), V::None, QStringLiteral("Tidak Ada"));
        row("pandas", QStringLiteral("nan"), V::None, QStringLiteral("nan"));
        row("short", QStringLiteral("99010107058700"), V::WrongLength,
            QStringLiteral("99010107058700"));
        row("a name", QStringLiteral("Solo"), V::NotDigits, QStringLiteral("Solo"));
        row("letters inside", QStringLiteral("99010107058700A1"), V::NotDigits,
            QStringLiteral("99010107058700A1"));
    }
    void readsWhatPeopleAndSheetsWrite()
    {
        QFETCH(QString, text);
        QFETCH(int, verdict);
        QFETCH(QString, kept);
        QFETCH(int, changes);
        const IdentityNumber number = normaliseIdentityNumber(text);
        QCOMPARE(int(number.verdict), verdict);
        QCOMPARE(number.text, kept);
        QCOMPARE(int(number.changes), changes);
    }

    void numberCellEndingInZeroCannotBeTrusted()
    {
        QCOMPARE(normaliseIdentityNumber(u"9901010705870010", CellKind::Number).verdict,
                 V::ExcelDamage);
        QCOMPARE(normaliseIdentityNumber(u"9901010705870011", CellKind::Number).verdict, V::Clean);
        QCOMPARE(normaliseIdentityNumber(u"9901010705870010", CellKind::Text).verdict, V::Clean);
    }

    void aColumnIsDamagedWhenMostEndInZero()
    {
        QVERIFY(columnDamagedByExcel(51, 100));
        QVERIFY(!columnDamagedByExcel(50, 100));
        QVERIFY(!columnDamagedByExcel(3, 3));
    }

    void maskFormsAreToldApart()
    {
        const auto nik = MaskedNumber::parse(u"990101******0001");
        QVERIFY(nik->hasNikForm());
        QVERIFY(!nik->hasKkForm());
        const auto kk = MaskedNumber::parse(u"9901010705******");
        QVERIFY(kk->hasKkForm());
        QVERIFY(!kk->hasNikForm());
        QCOMPARE(MaskedNumber::parse(u"9901010705870001").error().reason,
                 QStringLiteral("identity.mask_form"));
    }

    void normalisingTwiceChangesNothing()
    {
        QVERIFY(rc::check("idempotent", [] {
            const auto length = *rc::gen::inRange<std::size_t>(16, 20);
            const auto text = *rc::gen::container<std::string>(
                length, rc::gen::elementOf(std::string("01234567890123456789 .'Ol*")));
            const IdentityNumber once = normaliseIdentityNumber(QString::fromStdString(text));
            if (once.verdict == V::Masked || once.isWhole()) {
                const IdentityNumber twice = normaliseIdentityNumber(once.text);
                RC_ASSERT(twice.text == once.text);
                RC_ASSERT(!twice.changes);
                RC_ASSERT(once.text.size() == 16);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestIdentityNumber)
#include "tst_identity_number.moc"
