// SPDX-License-Identifier: GPL-3.0-or-later
// A model is edited as a table; what is wrong is said where it is wrong.
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "model_document.h"
#include "rangkul/words/format.h"
#include "score_window.h"

using namespace rangkul;
using namespace rangkul::test;
using scoringui::ScorePage;

namespace {

QTreeWidgetItem* itemNamed(QTreeWidget& tree, const char* name)
{
    for (QTreeWidgetItemIterator each(&tree); *each != nullptr; ++each) {
        if ((*each)->text(0) == QString::fromUtf8(name)) {
            return *each;
        }
    }
    return nullptr;
}

} // namespace

class TestCriteriaView : public QObject
{
    Q_OBJECT

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void valuesAreFoundAndChangedByTheirPlace()
    {
        const auto model = scoring::modelFromJson(kSmallModel);
        QVERIFY(model);
        scoringui::ModelDocument document(*model);
        const QString place = QStringLiteral("criteria[0].table[0].points");
        QCOMPARE(document.at(place).toDouble(), 1.0);
        document.set(place, 3);
        QCOMPARE(document.at(place).toDouble(), 3.0);
        QCOMPARE(document.model()->criteria[0].table[0].points, 3 * scoring::kMicro);
        document.set(QStringLiteral("criteria[0].otherwise"), QJsonValue(QJsonValue::Undefined));
        QVERIFY(!document.model()->criteria[0].otherwise);
        document.remove(QStringLiteral("criteria[1]"));
        QCOMPARE(document.model()->criteria.size(), size_t(1));
        document.set(QStringLiteral("criteria[0].weight"), QStringLiteral("much"));
        QCOMPARE(document.model().error().reason, QStringLiteral("score_model.want_number"));
        QCOMPARE(document.model().error().args[1], QStringLiteral("criteria[0].weight"));
    }

    void aWrongNumberIsMarkedWhereItStands()
    {
        ScoreWindow window;
        window.open(ScorePage::CriteriaTab);
        auto* tree = window.page.findChild<QTreeWidget*>(QStringLiteral("criteriaTree"));
        QTreeWidgetItem* floor = itemNamed(*tree, "Floor");
        QVERIFY(floor != nullptr);
        QCOMPARE(floor->text(2), QStringLiteral("1"));
        QVERIFY(!window.button("Store as a new draft").isEnabled());
        floor->setText(2, QStringLiteral("banyak"));
        auto* problem = &window.field<QLabel>("What is wrong");
        QVERIFY2(problem->text().contains(QStringLiteral("criteria[0].weight")),
                 qPrintable(problem->text()));
        QVERIFY(!floor->toolTip(2).isEmpty());
        QVERIFY(!window.button("Store as a new draft").isEnabled());
        floor->setText(2, QStringLiteral("0,5"));
        QVERIFY(floor->toolTip(2).isEmpty());
        QVERIFY(window.button("Store as a new draft").isEnabled());
    }

    void aCellIsTypedOverByKeyboardAndStoredAsADraft()
    {
        ScoreWindow window;
        window.open(ScorePage::CriteriaTab);
        auto* tree = window.page.findChild<QTreeWidget*>(QStringLiteral("criteriaTree"));
        QTreeWidgetItem* poor = itemNamed(*tree, "Poor");
        QVERIFY(poor != nullptr);
        tree->setFocus();
        tree->setCurrentItem(poor, 1);
        QTest::keyClick(tree, Qt::Key_F2);
        auto* editor = tree->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, "1");
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the table takes the text when the key is done
        QCOMPARE(poor->text(1), QStringLiteral("1"));
        QVERIFY2(window.button("Store as a new draft").isEnabled(),
                 qPrintable(window.field<QLabel>("What is wrong").text()));
        QTest::keyClicks(&window.field<QLineEdit>("What is different"), "ambang 1");
        window.press("Store as a new draft");
        QCOMPARE(window.scores->stored().size(), size_t(2));
        const scoringui::ListedModel added = window.scores->stored().back();
        QCOMPARE(*added.model.classes[1].from, scoring::kMicro);
        QCOMPARE(added.note, QStringLiteral("ambang 1"));
        QCOMPARE(added.model.classes[1].label.indonesian, QStringLiteral("Miskin"));
    }

    void labelsOfAnswersCannotBeTypedOver()
    {
        ScoreWindow window;
        window.open(ScorePage::CriteriaTab);
        auto* tree = window.page.findChild<QTreeWidget*>(QStringLiteral("criteriaTree"));
        tree->setFocus();
        tree->setCurrentItem(itemNamed(*tree, "Floor"), 0);
        QTest::keyClick(tree, Qt::Key_F2);
        QVERIFY(tree->findChild<QLineEdit*>() == nullptr);
    }

    void theLastCriterionCannotBeTakenAway()
    {
        ScoreWindow window;
        window.open(ScorePage::CriteriaTab);
        auto* tree = window.page.findChild<QTreeWidget*>(QStringLiteral("criteriaTree"));
        for (const char* name : {"Wall", "Floor"}) {
            tree->setCurrentItem(itemNamed(*tree, name));
            window.press("Remove the criterion");
        }
        QVERIFY(!window.button("Store as a new draft").isEnabled());
        window.press("As it was");
        QVERIFY(itemNamed(*tree, "Wall") != nullptr);
    }
};

QTEST_MAIN(TestCriteriaView)
#include "tst_criteria_view.moc"
