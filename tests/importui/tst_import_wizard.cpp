// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>

#include "import_window.h"
#include "rangkul/registry/codes.h"

using namespace rangkul;
using namespace rangkul::test;

class TestImportWizard : public QObject
{
    Q_OBJECT

private:
    static QTableView* table(const QWidget& widget, const QString& name)
    {
        const auto tables = widget.findChildren<QTableView*>();
        for (QTableView* found : tables) {
            if (found->accessibleName() == name) {
                return found;
            }
        }
        return nullptr;
    }
    static QString cell(const QTableView* view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }
    static QLineEdit* edit(const QWidget& widget, const QString& name)
    {
        const auto edits = widget.findChildren<QLineEdit*>();
        for (QLineEdit* found : edits) {
            if (found->accessibleName() == name) {
                return found;
            }
        }
        return nullptr;
    }
    static int rowOf(const QTableView* view, int column, const QString& text)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (cell(view, row, column) == text) {
                return row;
            }
        }
        return -1;
    }
    /// Opens the editor of a column's target by keyboard and types into it.
    static void chooseTarget(QTableView* view, int row, const QString& typed)
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 3));
        QTest::keyClick(view, Qt::Key_F2);
        auto* combo = view->findChild<QComboBox*>();
        QVERIFY(combo != nullptr);
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), typed);
        QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
        QTest::qWait(0);
    }

private slots:
    void initTestCase() { ui::applyTheme(*qApp); }

    void aListGoesFromTheFileToTheRegisterAndBack()
    {
        ImportWindow w;
        QVERIFY(w.open());
        QVERIFY(!w.next()->isEnabled());
        picture(w.wizard, "import-1-empty");
        QVERIFY(w.begin({w.files.write("keluarga.csv", tenFamilies())}));
        QVERIFY(w.seen().contains(QStringLiteral("P3KE keluarga")));
        QVERIFY(w.seen().contains(
            QStringLiteral("UTF-8 · separated by commas · header in row 1 · 10 rows")));
        QVERIFY(w.seen().contains(QStringLiteral("All columns that are needed were found.")));
        picture(w.wizard, "import-1-files");

        QVERIFY(w.goOn());
        QTableView* columns = table(*w.step(), QStringLiteral("Columns of the file"));
        QVERIFY(columns != nullptr);
        QCOMPARE(columns->model()->rowCount(), 13);
        QCOMPARE(cell(columns, 0, 0), QStringLiteral("A"));
        QCOMPARE(cell(columns, 7, 3), QStringLiteral("Head of family: Name"));
        QCOMPARE(cell(columns, 7, 4), QStringLiteral("sure"));
        QVERIFY(cell(columns, 3, 2).startsWith(QStringLiteral("2  ·  3  ·  4")));
        picture(w.wizard, "import-2-columns");

        QVERIFY(w.goOn());
        QTest::keyClicks(edit(*w.step(), QStringLiteral("Edition")), QStringLiteral("2025"));
        QTest::keyClicks(edit(*w.step(), QStringLiteral("Speaks of the day")),
                         QStringLiteral("4-7-2025"));
        QVERIFY(w.seen().contains(QStringLiteral("July 2025")) ||
                w.seen().contains(QStringLiteral("Juli 2025")));
        QTest::keyClicks(edit(*w.step(), QStringLiteral("Keep until")),
                         QStringLiteral("31-2-2030"));
        QVERIFY(w.seen().contains(QStringLiteral("This is no date.")));
        QVERIFY(!w.next()->isEnabled());
        edit(*w.step(), QStringLiteral("Keep until"))->clear();
        picture(w.wizard, "import-3-list");

        QVERIFY(w.goOn());
        QTableView* rules = table(*w.step(), QStringLiteral("What is wrong"));
        QVERIFY(rules != nullptr);
        QCOMPARE(rules->model()->rowCount(), 4);
        QVERIFY(rowOf(rules, 1, QStringLiteral("The decile is not a number from 0 to 10.")) >= 0);
        QVERIFY(rowOf(rules, 1, QStringLiteral("The name is missing.")) >= 0);
        QVERIFY(rowOf(rules, 1, QStringLiteral("There are digits in the name.")) >= 0);
        picture(w.wizard, "import-4-check");
        const int decile =
            rowOf(rules, 1, QStringLiteral("The decile is not a number from 0 to 10."));
        rules->setCurrentIndex(rules->model()->index(decile, 1));
        QTableView* problems = table(*w.step(), QStringLiteral("Rows with this problem"));
        QCOMPARE(problems->model()->rowCount(), 1);
        QCOMPARE(cell(problems, 0, 1), QStringLiteral("9"));
        QCOMPARE(cell(problems, 0, 2), QStringLiteral("D · Desil Kesejahteraan"));
        QCOMPARE(cell(problems, 0, 3), QStringLiteral("12"));
        QCOMPARE(w.town.finished, 0);

        QVERIFY(w.goOn());
        QVERIFY(w.seen().contains(QStringLiteral("<b>3</b> rows wait in the repair tray")));
        picture(w.wizard, "import-5-import");
        QSignalSpy imported(&w.wizard, &importui::ImportWizard::imported);
        QVERIFY(w.goOn());
        QCOMPARE(imported.count(), 1);
        QCOMPARE(w.town.finished, 1);
        QCOMPARE(w.town.all(Entity::Household).size(), size_t(7));
        QVERIFY(w.seen().contains(QStringLiteral("10 processed, 7 stored, 3 to be checked.")));
        const Record dataset = w.town.all(Entity::Dataset).front();
        QCOMPARE(dataset.text(QLatin1StringView("edition")), QStringLiteral("2025"));
        QCOMPARE(dataset.value(QLatin1StringView("cut_off")), Value(QDate(2025, 7, 4)));
        picture(w.wizard, "import-6-done");

        QSignalSpy tray(&w.wizard, &importui::ImportWizard::trayRequested);
        QTest::mouseClick(button(w.wizard, QStringLiteral("Open the repair tray")), Qt::LeftButton);
        QCOMPARE(tray.count(), 1);
        QSignalSpy undone(&w.wizard, &importui::ImportWizard::importUndone);
        QTest::mouseClick(button(w.wizard, QStringLiteral("Undo the whole import")),
                          Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QCOMPARE(undone.count(), 1);
        QVERIFY(w.fake.rows.rows(Entity::Dataset).empty());
        QVERIFY(w.seen().contains(QStringLiteral("The import was undone.")));
        QSignalSpy left(&w.wizard, &importui::ImportWizard::left);
        QVERIFY(w.goOn());
        QCOMPARE(left.count(), 1);
    }

    void aFileThatIsNoListIsRefusedInWords()
    {
        ImportWindow w;
        QVERIFY(w.open());
        QVERIFY(w.begin({w.files.write("surat.csv", "Bersama ini kami sampaikan\nhormat kami\n"),
                         w.files.write("kosong.csv", "")}));
        QVERIFY(w.seen().contains(
            QStringLiteral("surat.csv has no column of names or numbers of people")));
        QVERIFY(w.seen().contains(QStringLiteral("kosong.csv is empty")));
        QVERIFY(!w.seen().contains(w.files.path("surat.csv")));
        QVERIFY(!w.next()->isEnabled());
        picture(w.wizard, "import-1-refused");
    }

    void filesCanBeDropped()
    {
        ImportWindow w;
        QVERIFY(w.open());
        QWidget* drop = nullptr;
        const auto widgets = w.step()->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            drop = widget->acceptDrops() ? widget : drop;
        }
        QVERIFY(drop != nullptr);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(w.files.write("keluarga.csv", tenFamilies()))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(drop, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(drop, &dropped);
        QVERIFY(w.fake.settle());
        QVERIFY(w.seen().contains(QStringLiteral("keluarga.csv")));
        QVERIFY(w.next()->isEnabled());
    }

    void columnsThatAreMissingAreChosenByTyping()
    {
        ImportWindow w;
        QVERIFY(w.open());
        QByteArray text = tenFamilies();
        text.replace("Kepala Keluarga,", "Sebutan,");
        QVERIFY(w.begin({w.files.write("keluarga.csv", text)}));
        QVERIFY(w.goOn());
        QVERIFY(w.seen().contains(QStringLiteral("Still needed: Head of family: Name.")));
        QVERIFY(!w.next()->isEnabled());
        QTableView* columns = table(*w.step(), QStringLiteral("Columns of the file"));
        picture(w.wizard, "import-2-missing");
        chooseTarget(columns, 7, QStringLiteral("head of family: name"));
        QCOMPARE(cell(columns, 7, 3), QStringLiteral("Head of family: Name"));
        QCOMPARE(cell(columns, 7, 4), QStringLiteral("chosen by you"));
        QVERIFY(w.next()->isEnabled());
        // The same field elsewhere takes it away from here.
        chooseTarget(columns, 4, QStringLiteral("head of family: name"));
        QCOMPARE(cell(columns, 4, 3), QStringLiteral("Head of family: Name"));
        QCOMPARE(cell(columns, 7, 3), QStringLiteral("not read"));
        QVERIFY(w.seen().contains(QStringLiteral("Column H is not read any more")));
    }

    void correctedColumnsAreKeptForTheNextList()
    {
        ImportWindow w;
        QVERIFY(w.open());
        QByteArray text = tenFamilies();
        text.replace("Kepala Keluarga,", "Sebutan,");
        const QString path = w.files.write("keluarga.csv", text);
        QVERIFY(w.begin({path}));
        QVERIFY(w.goOn());
        chooseTarget(table(*w.step(), QStringLiteral("Columns of the file")), 7,
                     QStringLiteral("head of family: name"));
        QTest::mouseClick(button(w.wizard, QStringLiteral("Keep these columns")), Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QVERIFY(w.seen().contains(QStringLiteral("Kept as \"P3KE keluarga")));
        QVERIFY(w.begin({path}));
        QVERIFY(w.seen().contains(QStringLiteral("All columns that are needed were found.")));
        QVERIFY(w.seen().contains(QStringLiteral(", 2025")));
    }

    void theCodeSystemIsAskedOnlyWhenTheCheckCannotTell()
    {
        ImportWindow w;
        w.town.villages.clear();
        w.town.addVillage(QStringLiteral("99.71.01.1001"), QStringLiteral("Melati"),
                          QStringLiteral("9971012002"));
        w.town.addVillage(QStringLiteral("99.71.01.2002"), QStringLiteral("Kenanga"),
                          QStringLiteral("9971011001"));
        QVERIFY(w.open());
        const QByteArray text =
            "nomor_kartu_keluarga,kode_wilayah,desil_nasional,nama_kepala_keluarga\n"
            "9971011201800001,9971011001,1,Budi\n9971011201800002,9971012002,2,Andi\n";
        QVERIFY(w.begin({w.files.write("dtsen.csv", text)}));
        QVERIFY(w.goOn());
        QVERIFY(w.goOn());
        auto* question = w.step()->findChild<QTableWidget*>();
        QVERIFY(!question->isVisible());
        QVERIFY(w.goOn());
        QVERIFY(question->isVisible());
        QVERIFY(!w.next()->isEnabled());
        QCOMPARE(cell(question, 0, 0), QStringLiteral("9971011001"));
        QCOMPARE(cell(question, 0, 2), QStringLiteral("Melati"));
        QCOMPARE(cell(question, 0, 3), QStringLiteral("Kenanga"));
        picture(w.wizard, "import-3-question");
        const auto choices = w.step()->findChildren<QRadioButton*>();
        choices[1]->setFocus();
        QTest::keyClick(choices[1], Qt::Key_Space);
        QVERIFY(w.goOn());
        QVERIFY(table(*w.step(), QStringLiteral("What is wrong")) != nullptr);
        QVERIFY(w.goOn());
        QVERIFY(w.goOn());
        QCOMPARE(w.town.finished, 1);
        const Record first =
            w.town.one(Entity::Household, "kk_number", QStringLiteral("9971011201800001"));
        const RecordId home = ::FakeRegister::reference(first, "dwelling_id");
        QCOMPARE(
            ::FakeRegister::reference(w.town.records.at({Entity::Dwelling, home}), "region_id"),
            w.town.villages[1].id);
    }

    void aSecondEditionIsComparedAndLocalValuesStay()
    {
        ImportWindow w;
        QVERIFY(w.open());
        QVERIFY(w.begin({w.files.write("lama.csv", tenFamilies())}));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(w.goOn());
        }
        QCOMPARE(w.town.finished, 1);
        const Record k1 = w.town.one(Entity::Household, "p3ke_id", QStringLiteral("K1"));
        const RecordId home = ::FakeRegister::reference(k1, "dwelling_id");
        w.town.set({Entity::Dwelling, home}, "address", Value(QStringLiteral("Jl. Dicek 5")));
        QByteArray text = kFamilyHeader;
        text += family("K1", "4") + family("K2", "1") + family("K3", "4") + family("K11", "1");
        QVERIFY(w.begin({w.files.write("baru.csv", text)}));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(w.goOn());
        }
        auto* tabs = w.step()->findChild<QTabBar*>();
        tabs->setCurrentIndex(1);
        QVERIFY(w.fake.settle());
        QVERIFY(w.seen().contains(QStringLiteral("families are new")));
        auto* kinds = w.step()->findChild<QListWidget*>();
        QVERIFY(kinds->count() >= 3);
        QCOMPARE(kinds->item(0)->text(), QStringLiteral("Set here, stays  (1)"));
        QTableView* notices = table(*w.step(), QStringLiteral("Families of this difference"));
        QCOMPARE(cell(notices, 0, 1), QStringLiteral("Address"));
        QCOMPARE(cell(notices, 0, 2), QStringLiteral("Jl. Dicek 5"));
        QCOMPARE(cell(notices, 0, 3), QStringLiteral("Jl. Melati 1"));
        picture(w.wizard, "import-4-diff");
        QTest::keyClick(kinds, Qt::Key_Down);
        QVERIFY(w.fake.settle());
        QCOMPARE(cell(notices, 0, 0), QStringLiteral("Budi, Jl. Dicek 5"));
        picture(w.wizard, "import-4-decile");
    }

    void twoFilesOfOnePackageAreJoined()
    {
        ImportWindow w;
        QVERIFY(w.open());
        QVERIFY(w.begin({w.files.write("individu.csv", kMemberOfK1),
                         w.files.write("keluarga.csv", kFamilyHeader + family("K1"))}));
        QVERIFY(w.seen().contains(QStringLiteral("These two lists are one package")));
        picture(w.wizard, "import-1-package");
        for (int i = 0; i < 5; ++i) {
            QVERIFY(w.goOn());
        }
        QCOMPARE(w.town.all(Entity::Person).size(), size_t(1));
        QCOMPARE(w.town.all(Entity::Household).size(), size_t(1));
        QVERIFY(w.seen().contains(QStringLiteral("2 processed, 2 stored, 0 to be checked.")));
    }

    void theReportIsTheListWithAColumnOfProblems()
    {
        ImportWindow w;
        QVERIFY(w.open());
        QVERIFY(w.begin({w.files.write("keluarga.csv", tenFamilies())}));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(w.goOn());
        }
        QVERIFY(button(w.wizard, QStringLiteral("Save the report…"))->isEnabled());
        QTest::mouseClick(button(w.wizard, QStringLiteral("Save the report…")), Qt::LeftButton);
        auto* dialog = w.step()->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        const QString path = w.files.path("laporan.xlsx");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QVERIFY(w.fake.settle());
        QVERIFY(w.seen().contains(QStringLiteral("The report was saved as laporan.xlsx.")));
        const auto table = exchange::inspectTable(path);
        QVERIFY(table);
        const auto source = exchange::openTable(*table, 0);
        QVERIFY(source);
        exchange::RowBatch batch;
        QVERIFY(*(*source)->next(batch, 100));
        QCOMPARE(batch.size(), size_t(11));
        QCOMPARE(batch.row(0).at(13).toString(), QStringLiteral("Problem"));
        QVERIFY(batch.row(8).at(13).toString().startsWith(
            QStringLiteral("The decile is not a number from 0 to 10.")));
    }

    void recipientsOfAProgramAreTiedToPeople()
    {
        ImportWindow w;
        w.fake.addRegion(QStringLiteral("99.71.01.1001"), QStringLiteral("Melati"), 4);
        const RecordId program =
            w.fake.addProgram(QStringLiteral("Program Keluarga Harapan"), QStringLiteral("PKH"));
        const RowRef ref{Entity::Program, program};
        w.town.records.emplace(ref, Record(ref));
        QVERIFY(w.open());
        QVERIFY(w.begin({w.files.write("keluarga.csv", kFamilyHeader + family("K1")),
                         w.files.write("individu.csv", kMemberOfK1)}));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(w.goOn());
        }
        QCOMPARE(w.town.all(Entity::Person).size(), size_t(1));
        QVERIFY(w.fake.settle());

        const QByteArray list = "No,Nama Penerima,NIK,Alamat,Jenis Bantuan,Tahap\n"
                                "1,Budi,9971011201800001,Jl. Melati 1,PKH,1\n"
                                "2,Orang Lain,9971015203820002,Jl. Mawar 9,PKH,1\n";
        w.wizard.beginRecipients(program, {w.files.write("penerima.csv", list)});
        QVERIFY(w.fake.settle());
        QVERIFY(w.seen().contains(
            QStringLiteral("The rows become recipients of Program Keluarga Harapan.")));
        picture(w.wizard, "recipients-1");
        QVERIFY(w.goOn());
        QVERIFY(w.goOn());
        const auto combos = w.step()->findChildren<QComboBox*>();
        QCOMPARE(combos.size(), 1);
        QCOMPARE(combos[0]->accessibleName(), QStringLiteral("Program meant by PKH"));
        QCOMPARE(combos[0]->currentText(), QStringLiteral("Program Keluarga Harapan"));
        picture(w.wizard, "recipients-3");
        QVERIFY(w.goOn());
        QVERIFY(w.seen().contains(QStringLiteral("recipients were found")));
        picture(w.wizard, "recipients-4");
        QVERIFY(w.goOn());
        QVERIFY(w.goOn());
        QVERIFY(w.seen().contains(QStringLiteral("2 processed, 1 stored, 1 to be checked.")));
        const auto benefits = w.town.all(Entity::Benefit);
        QCOMPARE(benefits.size(), size_t(1));
        QCOMPARE(::FakeRegister::reference(benefits[0], "program_id"), program);
        QCOMPARE(benefits[0].text(QLatin1StringView("stage")), QStringLiteral("1"));
    }

    void aRegistersListIsNoListOfRecipientsAndTheOtherWayRound()
    {
        ImportWindow w;
        const RecordId program =
            w.fake.addProgram(QStringLiteral("Program Keluarga Harapan"), QStringLiteral("PKH"));
        QVERIFY(w.open());
        w.wizard.beginRecipients(program, {w.files.write("keluarga.csv", tenFamilies())});
        QVERIFY(w.fake.settle());
        QVERIFY(w.seen().contains(QStringLiteral("not of recipients")));
        QVERIFY(w.goOn());
        QVERIFY(!w.next()->isEnabled());
        QVERIFY(w.begin(
            {w.files.write("penerima.csv", "No,Nama Penerima,NIK\n1,Budi,9971011201800001\n")}));
        QVERIFY(w.seen().contains(QStringLiteral("This is a list of recipients.")));
    }

    void aFailureStoresNothingAndSaysWhy()
    {
        ImportWindow w;
        QVERIFY(w.open());
        w.town.rowsBeforeFailure = 3;
        QVERIFY(w.begin({w.files.write("keluarga.csv", tenFamilies())}));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(w.goOn());
        }
        QCOMPARE(w.town.finished, 0);
        QVERIFY(w.town.records.empty());
        QVERIFY(w.seen().contains(QStringLiteral("The disk is full.")));
        QVERIFY(button(w.wizard, QStringLiteral("Import now"))->isEnabled());
    }

    void cancellingTheImportLeavesNothing()
    {
        ImportWindow w;
        QVERIFY(w.open());
        QVERIFY(w.begin({w.files.write("keluarga.csv", tenFamilies())}));
        for (int i = 0; i < 4; ++i) {
            QVERIFY(w.goOn());
        }
        // The register's thread is kept busy until Cancel was pressed.
        QSemaphore gate;
        w.fake.runner.run(
            &w.wizard,
            [&gate] {
                gate.acquire();
                return true;
            },
            [](bool) {});
        QTest::mouseClick(button(w.wizard, QStringLiteral("Import now")), Qt::LeftButton);
        QVERIFY(!button(w.wizard, QStringLiteral("Import now"))->isEnabled());
        QSignalSpy left(&w.wizard, &importui::ImportWizard::left);
        QTest::mouseClick(button(w.wizard, QStringLiteral("Cancel")), Qt::LeftButton);
        gate.release();
        QVERIFY(w.fake.settle());
        QCOMPARE(left.count(), 0);
        QVERIFY(w.seen().contains(QStringLiteral("Nothing of the list was stored.")));
        QCOMPARE(w.town.finished, 0);
        QVERIFY(w.town.records.empty());
        QTest::mouseClick(button(w.wizard, QStringLiteral("Cancel")), Qt::LeftButton);
        QCOMPARE(left.count(), 1);
    }

    void closingTheRegisterDropsWhatWasUnderWay()
    {
        ImportWindow w;
        QVERIFY(w.open());
        w.wizard.begin({w.files.write("keluarga.csv", tenFamilies())});
        w.wizard.setServices({});
        QVERIFY(w.fake.settle());
        QVERIFY(!w.seen().contains(QStringLiteral("keluarga.csv")));
        QVERIFY(!w.next()->isEnabled());
    }

    void everythingThatTakesTheFocusHasAName()
    {
        ImportWindow w;
        QVERIFY(w.open());
        QVERIFY(w.begin({w.files.write("keluarga.csv", tenFamilies())}));
        for (int i = 0; i < 6; ++i) {
            const auto widgets = w.wizard.findChildren<QWidget*>();
            for (const QWidget* widget : widgets) {
                const bool reached = widget->isVisible() && widget->isEnabled() &&
                                     (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                                     widget->focusProxy() == nullptr;
                const auto* press = qobject_cast<const QAbstractButton*>(widget);
                const bool named = !widget->accessibleName().isEmpty() ||
                                   (press != nullptr && !press->text().isEmpty());
                const bool internal = widget->inherits("QLineEdit") &&
                                      widget->parentWidget() != nullptr &&
                                      (widget->parentWidget()->inherits("QAbstractSpinBox") ||
                                       widget->parentWidget()->inherits("QComboBox"));
                QVERIFY2(!reached || named || internal || widget->inherits("QTabBar") ||
                             widget->inherits("QSplitter"),
                         qPrintable(QStringLiteral("step %1: %2 %3")
                                        .arg(i)
                                        .arg(QString::fromLatin1(widget->metaObject()->className()),
                                             widget->objectName())));
            }
            w.goOn();
        }
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
