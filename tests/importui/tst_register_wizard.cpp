// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

#include "import_window.h"
#include "rangkul/importui/join_wizard.h"
#include "rangkul/importui/register_wizard.h"

using namespace rangkul;
using namespace rangkul::test;
using importui::JoinRequest;
using importui::JoinWizard;
using importui::OwnerDefaults;
using importui::RegisterRequest;
using importui::RegisterWizard;

namespace {

constexpr int kShortest = 8;

/// A square of 0.01 degrees as GeoJSON coordinates.
QByteArray square(double west, double south)
{
    const auto point = [](double x, double y) {
        return '[' + QByteArray::number(x, 'f', 4) + ',' + QByteArray::number(y, 'f', 4) + ']';
    };
    constexpr double kSide = 0.01;
    return "[[" + point(west, south) + ',' + point(west + kSide, south) + ',' +
           point(west + kSide, south + kSide) + ',' + point(west, south + kSide) + ',' +
           point(west, south) + "]]";
}

QByteArray feature(const QByteArray& code, const QByteArray& name, int column)
{
    return R"({"type":"Feature","properties":{"kode":")" + code + R"(","nama":")" + name +
           R"("},"geometry":{"type":"Polygon","coordinates":)" +
           square(112.0 + 0.01 * column, -7.8) + "}}";
}

QByteArray collection(const QByteArrayList& features)
{
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

QByteArray threeVillages()
{
    return collection({feature("99.71.01.1001", "Melati", 0),
                       feature("99.71.01.1002", "Kenanga", 1), feature("99.71.02.1001", "Mawar", 2),
                       feature("", "Tanpa Kode", 3)});
}

QLineEdit* edit(const QWidget& widget, const QString& name)
{
    const auto edits = widget.findChildren<QLineEdit*>();
    for (QLineEdit* found : edits) {
        if (found->isVisible() && found->accessibleName() == name) {
            return found;
        }
    }
    return nullptr;
}

void type(const QWidget& widget, const QString& name, const QString& text)
{
    QLineEdit* field = edit(widget, name);
    QVERIFY2(field != nullptr, qPrintable(name));
    field->clear();
    QTest::keyClicks(field, text);
}

struct RegisterWindow
{
    ScratchFiles files;
    FakeWorkspace fake;
    RegisterWizard wizard{fake.runner, kShortest};

    RegisterWindow()
    {
        wizard.resize(kPageSize);
        wizard.show();
    }
    ~RegisterWindow() { fake.runner.drain(); }
    bool begin(const QByteArray& geoJson)
    {
        wizard.begin({QStringLiteral("/data"), QStringLiteral("Rini"), QStringLiteral("laptop-1")},
                     files.write("batas.geojson", geoJson));
        return fake.settle();
    }
    void press(const QString& text)
    {
        QPushButton* found = button(wizard, text);
        QVERIFY2(found != nullptr && found->isEnabled(), qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
        QVERIFY(fake.settle());
    }
};

} // namespace

class TestRegisterWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ui::applyTheme(*qApp);
        qRegisterMetaType<RegisterRequest>();
        qRegisterMetaType<JoinRequest>();
        qRegisterMetaType<core::Progress>();
    }

    void aBoundaryFileAndAPassphraseMakeARegister()
    {
        RegisterWindow w;
        w.wizard.begin({});
        QVERIFY(!button(w.wizard, QStringLiteral("Next"))->isEnabled());
        QVERIFY(w.begin(threeVillages()));
        const QString seen = seenText(w.wizard);
        QVERIFY(seen.contains(QStringLiteral("codes of Kemendagri")));
        QVERIFY(seen.contains(QStringLiteral("3\nkelurahan and desa")));
        auto* regions = w.wizard.findChild<QTableView*>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(regions != nullptr);
        auto* findings = w.wizard.findChildren<QListWidget*>().last();
        QVERIFY(findings->item(0)->text().contains(
            QStringLiteral("Tanpa Kode has no region code. The region was left out.")));
        picture(w.wizard, "register-1");
        w.press(QStringLiteral("Next"));

        QVERIFY(!button(w.wizard, QStringLiteral("Create the register"))->isEnabled());
        type(w.wizard, QStringLiteral("Name"), QStringLiteral("Kota Contoh 2026"));
        QCOMPARE(edit(w.wizard, QStringLiteral("Folder of the register"))->text(),
                 QStringLiteral("/data/kota-contoh-2026"));
        QCOMPARE(edit(w.wizard, QStringLiteral("Your name"))->text(), QStringLiteral("Rini"));
        type(w.wizard, QStringLiteral("Passphrase"), QStringLiteral("abc"));
        QVERIFY(seenText(w.wizard).contains(QStringLiteral("Too short.")));
        type(w.wizard, QStringLiteral("Passphrase"), QStringLiteral("aaaaaaaaaaaa"));
        QVERIFY(seenText(w.wizard).contains(QStringLiteral("Weak")));
        type(w.wizard, QStringLiteral("Passphrase"), QStringLiteral("kambing payung lurus dapur"));
        QVERIFY(seenText(w.wizard).contains(QStringLiteral("Strong.")));
        type(w.wizard, QStringLiteral("The same again"), QStringLiteral("kambing"));
        QVERIFY(seenText(w.wizard).contains(QStringLiteral("The two passphrases differ.")));
        QVERIFY(!button(w.wizard, QStringLiteral("Create the register"))->isEnabled());
        type(w.wizard, QStringLiteral("The same again"),
             QStringLiteral("kambing payung lurus dapur"));
        QVERIFY(seenText(w.wizard).contains(QStringLiteral("Nobody can recover this passphrase")));
        QCOMPARE(edit(w.wizard, QStringLiteral("Passphrase"))->echoMode(), QLineEdit::Password);
        picture(w.wizard, "register-2");

        QSignalSpy wanted(&w.wizard, &RegisterWizard::createRequested);
        w.press(QStringLiteral("Create the register"));
        QCOMPARE(wanted.count(), 1);
        const auto request = wanted[0][0].value<RegisterRequest>();
        QCOMPARE(request.name, QStringLiteral("Kota Contoh 2026"));
        QCOMPARE(request.folder, QStringLiteral("/data/kota-contoh-2026"));
        QCOMPARE(request.officer, QStringLiteral("Rini"));
        QCOMPARE(request.device, QStringLiteral("laptop-1"));
        QCOMPARE(request.passphrase, QStringLiteral("kambing payung lurus dapur"));
        QCOMPARE(request.boundaries->codeSystem, core::CodeSystem::Kemendagri);
        QVERIFY(!button(w.wizard, QStringLiteral("Create the register"))->isEnabled());

        w.wizard.failed({core::ErrorCode::DiskFull, QStringLiteral("storage.disk_full"), {}});
        QVERIFY(seenText(w.wizard).contains(QStringLiteral("The disk is full.")));
        w.press(QStringLiteral("Create the register"));
        QSignalSpy left(&w.wizard, &RegisterWizard::left);
        w.wizard.created();
        QCOMPARE(left.count(), 1);
    }

    void thePassphraseDoesNotStayInTheForm()
    {
        RegisterWindow w;
        QVERIFY(w.begin(threeVillages()));
        w.press(QStringLiteral("Next"));
        type(w.wizard, QStringLiteral("Passphrase"), QStringLiteral("kambing payung"));
        Q_EMIT w.wizard.abandoned();
        const auto edits = w.wizard.findChildren<QLineEdit*>();
        for (const QLineEdit* field : edits) {
            QVERIFY(!field->text().contains(QStringLiteral("kambing")));
        }
    }

    void aFileWithoutBordersIsRefusedInWords()
    {
        RegisterWindow w;
        QVERIFY(w.begin("this is no map"));
        QVERIFY(
            seenText(w.wizard).contains(QStringLiteral("batas.geojson is not a map of regions.")));
        QVERIFY(!button(w.wizard, QStringLiteral("Next"))->isEnabled());
        picture(w.wizard, "register-1-refused");
    }

    void codesOfTwoPossibleSystemsAreAskedAbout()
    {
        RegisterWindow w;
        QVERIFY(
            w.begin(collection({feature("3576021001", "Satu", 0), feature("3576021002", "Dua", 1),
                                feature("3576021003", "Tiga", 2)})));
        const auto choices = w.wizard.findChildren<QRadioButton*>();
        QVERIFY(choices[0]->isVisible());
        QVERIFY(!button(w.wizard, QStringLiteral("Next"))->isEnabled());
        picture(w.wizard, "register-1-question");
        choices[1]->setFocus();
        QTest::keyClick(choices[1], Qt::Key_Space);
        QVERIFY(w.fake.settle());
        QVERIFY(seenText(w.wizard).contains(QStringLiteral("codes of BPS")));
        QVERIFY(button(w.wizard, QStringLiteral("Next"))->isEnabled());
    }

    void joiningAsksForCodePassphraseAndSharedFolder()
    {
        ScratchFiles files;
        JoinWizard wizard(kShortest);
        wizard.resize(kPageSize);
        wizard.show();
        wizard.begin({QStringLiteral("/data"), QStringLiteral("Budi"), QStringLiteral("laptop-2")},
                     files.write("undangan.rangkul", "x"));
        QVERIFY(seenText(wizard).contains(QStringLiteral("undangan.rangkul")));
        QVERIFY(!button(wizard, QStringLiteral("Next"))->isEnabled());
        type(wizard, QStringLiteral("Code told by phone"), QStringLiteral("1234 5678 9012 3456"));
        picture(wizard, "join-1");
        QTest::mouseClick(button(wizard, QStringLiteral("Next")), Qt::LeftButton);
        type(wizard, QStringLiteral("Folder of the register"), QStringLiteral("/data/kota"));
        type(wizard, QStringLiteral("Shared folder"), QStringLiteral("/media/stick"));
        type(wizard, QStringLiteral("Passphrase"), QStringLiteral("kambing payung lurus dapur"));
        type(wizard, QStringLiteral("The same again"),
             QStringLiteral("kambing payung lurus dapur"));
        picture(wizard, "join-2");
        QSignalSpy wanted(&wizard, &JoinWizard::joinRequested);
        QTest::mouseClick(button(wizard, QStringLiteral("Join the register")), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        const auto request = wanted[0][0].value<JoinRequest>();
        QCOMPARE(request.invitationPath, files.path("undangan.rangkul"));
        QCOMPARE(request.code, QStringLiteral("1234 5678 9012 3456"));
        QCOMPARE(request.folder, QStringLiteral("/data/kota"));
        QCOMPARE(request.dropFolder, QStringLiteral("/media/stick"));
        QCOMPARE(request.officer, QStringLiteral("Budi"));
        QCOMPARE(request.device, QStringLiteral("laptop-2"));

        wizard.failed({core::ErrorCode::Denied, QStringLiteral("invitation.wrong_code"), {}});
        QCOMPARE(wizard.currentIndex(), 0);
        QTRY_VERIFY(edit(wizard, QStringLiteral("Code told by phone"))->hasFocus());
        const auto progress = wanted[0][1].value<core::Progress>();
        QTest::mouseClick(button(wizard, QStringLiteral("Next")), Qt::LeftButton);
        QTest::mouseClick(button(wizard, QStringLiteral("Join the register")), Qt::LeftButton);
        QSignalSpy left(&wizard, &JoinWizard::left);
        Q_EMIT wizard.abandoned();
        QVERIFY(wanted[1][1].value<core::Progress>().isCancelled());
        QCOMPARE(left.count(), 0);
        wizard.joined();
        QCOMPARE(left.count(), 1);
    }
};

QTEST_MAIN(TestRegisterWizard)
#include "tst_register_wizard.moc"
