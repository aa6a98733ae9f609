// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of programs, filled in by keyboard.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "coverage_city.h"
#include "rangkul/coverageui/program_page.h"
#include "rangkul/words/format.h"

using namespace rangkul;
using namespace rangkul::test;

namespace {

class ProgramWindow
{
public:
    explicit ProgramWindow(bool withPrograms)
        : city(withPrograms)
        , page(city.fake.workspace)
    {
        page.resize(1200, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(city.fake.open());
        page.enter();
        QVERIFY(city.fake.settle());
    }

    template <typename Field> Field& field(const char* name)
    {
        for (Field* found : page.findChildren<Field*>()) {
            if (found->accessibleName() == QString::fromLatin1(name)) {
                return *found;
            }
        }
        qFatal("no field %s", name);
    }
    QPushButton& button(const char* text)
    {
        for (QPushButton* found : page.findChildren<QPushButton*>()) {
            if (found->isVisible() &&
                QString(found->text()).remove(u'&') == QString::fromUtf8(text)) {
                return *found;
            }
        }
        qFatal("no button %s", text);
    }
    /// Writes over what stands there and leaves the field.
    void type(const char* name, const QString& text)
    {
        auto& edit = field<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Tab);
        QVERIFY(city.fake.settle());
    }
    void pick(const char* name, const QString& start)
    {
        auto& box = field<QComboBox>(name);
        box.setFocus();
        QTest::keyClicks(&box, start);
        QVERIFY(city.fake.settle());
        QVERIFY2(box.currentText().startsWith(start), qPrintable(box.currentText()));
    }
    QString seen() const
    {
        QStringList lines;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                lines += label->text();
            }
        }
        return lines.join(u'\n');
    }
    registry::Value stored(const RecordId& program, const char* column) const
    {
        return city.fake.rows.stored({Entity::Program, program}, QLatin1StringView(column));
    }
    QListWidget& list() const { return *page.findChild<QListWidget*>(); }

    CoverageCity city;
    coverageui::ProgramPage page;
};

} // namespace

class TestProgramPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void aProgramIsAddedAndFilledInByKeyboard()
    {
        ProgramWindow window(false);
        QTest::mouseClick(&window.button("Add a program"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        const auto programs = window.city.fake.rows.rows(Entity::Program);
        QCOMPARE(programs.size(), size_t(1));
        const RecordId id = programs.front().ref().id;
        // The name is ready to be typed.
        auto& name = window.field<QLineEdit>("Name of program");
        QCOMPARE(QApplication::focusWidget(), &name);
        QCOMPARE(name.selectedText(), QStringLiteral("New program"));
        window.type("Name of program", QStringLiteral("Bedah Rumah"));
        QCOMPARE(window.stored(id, "name"), Value(QStringLiteral("Bedah Rumah")));
        QCOMPARE(window.list().currentItem()->text(), QStringLiteral("Bedah Rumah"));
        window.type("Year", QStringLiteral("2026"));
        window.type("Quota", QStringLiteral("1500"));
        window.type("Amount (Rp)", QStringLiteral("1.250.000"));
        QCOMPARE(window.stored(id, "quota"), Value(qint64(1500)));
        QCOMPARE(window.stored(id, "amount"), Value(qint64(1'250'000)));
        QVERIFY(window.seen().contains(QStringLiteral("= Rp 1,250,000")));
        window.pick("Strategy", QStringLiteral("3 · "));
        QCOMPARE(window.stored(id, "strategy"), Value(qint64(3)));
        auto& rule = window.field<QPlainTextEdit>("Rule");
        rule.setFocus();
        QTest::keyClicks(&rule, QStringLiteral("desil 1"));
        QTest::keyClick(&rule, Qt::Key_Return);
        QTest::keyClicks(&rule, QStringLiteral("rumah sendiri"));
        QTest::keyClick(&rule, Qt::Key_Tab);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.stored(id, "rule"), Value(QStringLiteral("desil 1\nrumah sendiri")));
    }

    void whatIsNoNumberIsSaidAndNotStored()
    {
        ProgramWindow window(true);
        window.type("Quota", QStringLiteral("banyak"));
        QVERIFY(window.seen().contains(QStringLiteral("Quota: ")));
        QCOMPARE(window.stored(window.city.pkh, "quota"), Value());
        QCOMPARE(window.field<QLineEdit>("Quota").text(), QString());
    }

    void anotherProgramShowsItsOwnFields()
    {
        ProgramWindow window(true);
        QCOMPARE(window.list().count(), 3);
        window.list().setFocus();
        window.list().setCurrentRow(0);
        window.type("Short name", QStringLiteral("Satu"));
        window.list().setFocus();
        QTest::keyClick(&window.list(), Qt::Key_Down);
        QCOMPARE(window.field<QLineEdit>("Short name").text(), QStringLiteral("RTLH"));
        QCOMPARE(window.stored(window.city.pkh, "short_name"), Value(QStringLiteral("Satu")));
        QCOMPARE(window.stored(window.city.rtlh, "short_name"), Value(QStringLiteral("RTLH")));
    }

    void whatIsBeingTypedSurvivesTheNewsOfAnEdit()
    {
        ProgramWindow window(true);
        auto& name = window.field<QLineEdit>("Short name");
        name.setFocus();
        name.clear();
        QTest::keyClicks(&name, QStringLiteral("PK"));
        registry::Edit edit;
        edit.cells = {{{Entity::Program, window.city.pkh},
                       registry::variable(Entity::Program, QLatin1StringView("year")).id,
                       Value(qint64(2027)),
                       std::nullopt}};
        window.city.fake.workspace.apply(edit, &window.page, [](const auto&) {});
        QVERIFY(window.city.fake.settle());
        QCOMPARE(window.field<QLineEdit>("Year").text(), QStringLiteral("2027"));
        QTest::keyClicks(&name, QStringLiteral("H2"));
        QCOMPARE(name.text(), QStringLiteral("PKH2"));
    }

    void recipientsAreCountedListedAndImported()
    {
        ProgramWindow window(true);
        window.list().setCurrentRow(2);
        QVERIFY(window.seen().contains(QStringLiteral("4 households receive it.")));
        const QSignalSpy went(&window.page, &ui::Page::goTo);
        QTest::mouseClick(&window.button("List recipients"), Qt::LeftButton);
        QVERIFY(window.city.fake.settle());
        QCOMPARE(went.count(), 1);
        QCOMPARE(window.city.fake.workspace.rows().size(), size_t(4));
        QSignalSpy wanted(&window.page, &coverageui::ProgramPage::importRecipientsRequested);
        QTest::mouseClick(&window.button("Import recipients…"), Qt::LeftButton);
        QCOMPARE(wanted.first().first().value<RecordId>(), window.city.sembako);
    }

    void aRefusedEditIsSaidAndTakenBack()
    {
        ProgramWindow window(true);
        window.city.fake.rows.failNext(
            {core::ErrorCode::DiskFull, QStringLiteral("register.disk_full")});
        window.type("Short name", QStringLiteral("X"));
        QCOMPARE(window.field<QLineEdit>("Short name").text(), QStringLiteral("PKH"));
    }
};

QTEST_MAIN(TestProgramPage)
#include "tst_program_page.moc"
