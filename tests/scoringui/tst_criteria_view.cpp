// SPDX-License-Identifier: GPL-3.0-or-later
// A model is edited as a table; what is wrong is said where it is wrong.
#include <QJsonArray>
#include <QMenu>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "model_document.h"
#include "model_parts.h"
#include "rangkul/scoring/builtin_models.h"
#include "rangkul/words/error_words.h"
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
        QVERIFY(floor->toolTip(2) != floor->text(2));
        QVERIFY(!window.button("Store as a new draft").isEnabled());
        floor->setText(2, QStringLiteral("0,5"));
        QCOMPARE(floor->toolTip(2), floor->text(2));
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

    void aChangeIsTakenBackByItself()
    {
        const auto model = scoring::modelFromJson(kSmallModel);
        scoringui::ModelDocument document(*model);
        const QByteArray before = document.bytes();
        document.set(QStringLiteral("criteria[0].weight"), 2);
        document.set(QStringLiteral("criteria[0].weight"), 25);
        const QByteArray typed = document.bytes();
        QCOMPARE(document.append(QStringLiteral("gates"), QJsonObject()),
                 QStringLiteral("gates[0]"));
        QCOMPARE(document.move(QStringLiteral("criteria[1]"), -1), QStringLiteral("criteria[0]"));
        QCOMPARE(document.move(QStringLiteral("criteria[1]"), 1), QStringLiteral("criteria[1]"));
        document.undo();
        document.undo();
        QCOMPARE(document.bytes(), typed);
        document.undo(); // both digits at once
        QCOMPARE(document.bytes(), before);
        QVERIFY(!document.canUndo());
        document.redo();
        QCOMPARE(document.bytes(), typed);
    }

    void everyNewPartIsAModelThatHolds()
    {
        const auto model = scoring::modelFromJson(kSmallModel);
        scoringui::ModelDocument document(*model);
        const auto add = [&](const char* list, const QJsonObject& part) {
            document.append(QString::fromLatin1(list), part);
            const auto now = document.model();
            QVERIFY2(now, now ? "" : qPrintable(words::sentence(now.error())));
        };
        const auto list = [&](const char* name) {
            return document.at(QString::fromLatin1(name)).toArray();
        };
        for (const QString& variable : scoring::variableRefNames()) {
            add("criteria", scoringui::newCriterion(list("criteria"), variable, variable));
            add("gates", scoringui::newGate(list("gates"), variable, variable));
            add("tie_breaks", scoringui::newTieBreak(variable));
        }
        add("classes", scoringui::newClass(list("classes"), QStringLiteral("Lebih")));
        for (const char* kind : {"when", "linear", "slope", "table"}) {
            for (int i = 0; i < list("criteria").size(); ++i) {
                const QString place = QStringLiteral("criteria[%1]").arg(i);
                document.set(place, scoringui::withKind(document.at(place).toObject(),
                                                        QString::fromLatin1(kind)));
            }
            const auto now = document.model();
            QVERIFY2(now, now ? kind : qPrintable(words::sentence(now.error())));
        }
    }

    void formsShowWhatTheyCanSayAndLeaveTheRest()
    {
        for (const QString& id : scoring::builtinModelIds()) {
            const scoringui::ModelDocument document(*scoring::builtinModel(id));
            for (const QJsonValue& each : document.at(QStringLiteral("criteria")).toArray()) {
                const QJsonObject criterion = each.toObject();
                const QJsonValue when = criterion.value(QLatin1StringView("when"));
                const QJsonValue input = criterion.value(QLatin1StringView("input"));
                if (const auto simple = scoringui::simpleCondition(when)) {
                    QCOMPARE(QJsonValue(scoringui::conditionOf(*simple)), when);
                }
                if (const auto simple = scoringui::simpleInput(input)) {
                    QCOMPARE(QJsonValue(scoringui::inputOf(*simple)), input);
                }
            }
        }
    }

    void aCriterionIsMadeInTheWindow()
    {
        ScoreWindow window;
        window.open(ScorePage::CriteriaTab);
        auto* tree = window.page.findChild<QTreeWidget*>(QStringLiteral("criteriaTree"));
        QAction* add = window.button("Add").menu()->actions().front();
        add->trigger();
        QVERIFY(window.fake.settle());
        auto* name = &window.field<QLineEdit>("Name");
        QVERIFY(name->hasFocus());
        name->selectAll();
        QTest::keyClicks(name, "Cattle owned");
        QVERIFY(itemNamed(*tree, "Cattle owned") != nullptr);
        QVERIFY(name->hasFocus()); // the form stays while somebody types
        auto* question = &window.field<QComboBox>("Question of the register");
        question->setCurrentIndex(question->findData(QStringLiteral("dwelling.wall")));
        Q_EMIT question->activated(question->currentIndex());
        QVERIFY(window.fake.settle());
        auto& points = window.table("pointsTable");
        QCOMPARE(points.item(0, 0)->text(), QStringLiteral("Tembok"));
        points.item(1, 1)->setText(QStringLiteral("2,5"));
        points.item(2, 1)->setText(QString());
        QTest::keyClicks(&window.field<QLineEdit>("What is different"), "ternak");
        window.press("Store as a new draft");
        QCOMPARE(window.scores->stored().size(), size_t(2));
        const scoring::Criterion made = window.scores->stored().back().model.criteria.back();
        QCOMPARE(made.label.indonesian, QStringLiteral("Cattle owned"));
        QCOMPARE(scoring::nameOf(made.input.variable), QStringLiteral("dwelling.wall"));
        QCOMPARE(made.table.size(), size_t(2));
        QCOMPARE(made.table[1].points, 5 * scoring::kMicro / 2);
        QCOMPARE(made.table[1].codes, std::vector<qint64>{2});
    }

    void gatesTieBreaksAndRulesAreChangedAndTakenBack()
    {
        ScoreWindow window;
        window.open(ScorePage::CriteriaTab);
        auto* tree = window.page.findChild<QTreeWidget*>(QStringLiteral("criteriaTree"));
        const auto add = [&](int entry) {
            window.button("Add").menu()->actions()[entry]->trigger();
            QVERIFY(window.fake.settle());
        };
        add(1);
        auto* effect = &window.field<QComboBox>("What it does");
        effect->setCurrentIndex(2);
        Q_EMIT effect->activated(2);
        auto* problem = &window.field<QLabel>("What is wrong");
        QVERIFY2(problem->text().contains(QStringLiteral("class")), qPrintable(problem->text()));
        QVERIFY(!window.button("Store as a new draft").isEnabled());
        auto* given = &window.field<QComboBox>("Class it gives");
        given->setCurrentIndex(given->findData(QStringLiteral("poor")));
        Q_EMIT given->activated(given->currentIndex());
        QVERIFY2(window.button("Store as a new draft").isEnabled(), qPrintable(problem->text()));
        add(3);
        window.press("Store as a new draft");
        const scoring::ScoreModel stored = window.scores->stored().back().model;
        QCOMPARE(stored.gates.size(), size_t(1));
        QCOMPARE(stored.gates[0].classId, QStringLiteral("poor"));
        QCOMPARE(stored.tieBreaks.size(), size_t(1));
        tree->setFocus();
        tree->setCurrentItem(itemNamed(*tree, "Floor"));
        QTest::mouseClick(&window.button("Down"), Qt::LeftButton);
        QVERIFY(!window.button("Down").isEnabled());
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!window.button("Store as a new draft").isEnabled()); // as it is stored
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window.button("Store as a new draft").isEnabled());
    }

    void aModelGetsANameOfItsOwn()
    {
        ScoreWindow window;
        window.press("Copy as a new version");
        auto* name = &window.field<QLineEdit>("Name");
        QVERIFY(name->hasFocus());
        name->selectAll();
        QTest::keyClicks(name, "Desil resmi");
        auto* problem = &window.field<QLabel>("What is wrong");
        QVERIFY2(problem->text().contains(QStringLiteral("official decile")),
                 qPrintable(problem->text()));
        name->selectAll();
        QTest::keyClicks(name, "Model kota");
        auto* id = &window.field<QLineEdit>("Short name, without blanks");
        id->selectAll();
        QTest::keyClicks(id, "kota");
        window.press("Store as a new draft");
        QCOMPARE(window.scores->stored().back().model.id, QStringLiteral("kota"));
        QCOMPARE(window.scores->stored().back().model.name.indonesian,
                 QStringLiteral("Model kota"));
    }

    void theLastCriterionCannotBeTakenAway()
    {
        ScoreWindow window;
        window.open(ScorePage::CriteriaTab);
        auto* tree = window.page.findChild<QTreeWidget*>(QStringLiteral("criteriaTree"));
        for (const char* name : {"Wall", "Floor"}) {
            tree->setCurrentItem(itemNamed(*tree, name));
            window.press("Remove");
        }
        QVERIFY(!window.button("Store as a new draft").isEnabled());
        window.press("As it was");
        QVERIFY(itemNamed(*tree, "Wall") != nullptr);
    }
};

QTEST_MAIN(TestCriteriaView)
#include "tst_criteria_view.moc"
