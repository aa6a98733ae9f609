// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields each part of a model has.
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "part_form.h"
#include "points_edit.h"
#include "score_words.h"

namespace rangkul::scoringui {

void PartForm::buildModel()
{
    addTitle(tr("The model itself"));
    addText(tr("Na&me"), "name");
    addText(tr("Short na&me, without blanks"), "id");
    addText(tr("What it is &for"), "description");
    addText(tr("So&urce"), "source");
    addWords(tr("Metho&d"), "method",
             {{"weighted", tr("points times weights")},
              {"flags", tr("counted criteria")},
              {"proxy", tr("coefficients of a proxy means test")},
              {"multidimensional", tr("multidimensional poverty (Alkire-Foster)")}});
    addWords(tr("Wei&ghts"), "weights",
             {{"as_given", tr("as they are")},
              {"normalised", tr("divided by their sum")},
              {"sum_to_one", tr("must make 1 together")}});
    addWords(tr("&First come"), "priority",
             {{"high_first", tr("those with a high score")},
              {"low_first", tr("those with a low score")}});
    addWords(tr("While answers are m&issing"), "rank_by",
             {{"low", tr("the least score ranks")},
              {"middle", tr("the middle of least and most ranks")},
              {"high", tr("the highest score ranks")}});
    addWords(tr("Lo&cal decile"), "deciles",
             {{"none", tr("none")},
              {"families", tr("each family counts once")},
              {"members", tr("each family counts by its members")}});
}

void PartForm::buildClass()
{
    addTitle(tr("A class"));
    addText(tr("Na&me"), "label");
    addText(tr("Short na&me, without blanks"), "id");
    if (m_place == QLatin1StringView("classes[0]")) {
        m_form->addRow(noteLabel(
            tr("The first class takes everybody whom no other class takes: it has no begin."),
            widget()));
    } else {
        addNumber(tr("Be&gins at the score"), "from");
    }
}

void PartForm::buildGate()
{
    addTitle(tr("A gate, asked before any point"));
    addText(tr("Na&me"), "label");
    addText(tr("Short na&me, without blanks"), "id");
    addWords(tr("What it do&es"), "effect",
             {{"require", tr("who does not fulfil it is not ranked")},
              {"exclude", tr("who fulfils it is not ranked")},
              {"classify", tr("who fulfils it has its class at once")}});
    Words classes{{"", tr("none")}};
    std::vector<QByteArray> ids;
    const QJsonArray all = m_model.value(QLatin1StringView("classes")).toArray();
    ids.reserve(static_cast<size_t>(all.size()));
    for (const QJsonValue& each : all) {
        const QJsonObject one = each.toObject();
        ids.push_back(one.value(QLatin1StringView("id")).toString().toLatin1());
        classes.emplace_back(ids.back().constData(),
                             localText(one.value(QLatin1StringView("label"))));
    }
    addWords(tr("C&lass it gives"), "class", classes);
    addWords(tr("When not a&nswered"), "unknown",
             {{"open", tr("no class until answered")}, {"ignored", tr("decides nothing")}});
    addQuestion("when", QuestionEdit::Asks::Condition);
}

void PartForm::buildTieBreak()
{
    addTitle(tr("Decides between equal scores"));
    addWords(tr("&First come"), "first",
             {{"more", tr("those with the larger number")},
              {"less", tr("those with the smaller number")}});
    addQuestion("input", QuestionEdit::Asks::Number);
}

void PartForm::buildCriterion()
{
    addTitle(tr("A criterion"));
    addText(tr("Na&me"), "label");
    addText(tr("Short na&me, without blanks"), "id");
    addNumber(tr("Wei&ght"), "weight");
    if (m_model.value(QLatin1StringView("method")).toString() ==
        QLatin1StringView("multidimensional")) {
        addText(tr("Di&mension"), "dimension");
    }
    auto* kinds = new QComboBox(widget());
    fillWords(*kinds, {{"table", tr("points for each answer")},
                       {"when", tr("points when something holds")},
                       {"linear", tr("along a line between two values")},
                       {"slope", tr("points for each unit")}});
    const QString kind = kindOf(m_part);
    kinds->setCurrentIndex(std::max(0, kinds->findData(kind)));
    addRow(tr("Poin&ts are given"), kinds);
    connect(kinds, &QComboBox::activated, this, [this, kinds] {
        if (kinds->currentData().toString() != kindOf(m_part)) {
            replace(withKind(m_part, kinds->currentData().toString()));
        }
    });
    const bool isFlag = kind == QLatin1StringView("when");
    addQuestion(isFlag ? "when" : "input",
                isFlag ? QuestionEdit::Asks::Condition : QuestionEdit::Asks::Number);
    buildPoints(kind);
    buildMissing();
}

void PartForm::buildPoints(const QString& kind)
{
    if (kind == QLatin1StringView("when")) {
        addNumber(tr("Points when it hol&ds"), "points");
        addNumber(tr("Points when it does n&ot hold"), "else");
    } else if (kind == QLatin1StringView("table")) {
        auto* points = new PointsEdit(widget());
        points->setTable(
            simpleInput(m_part.value(QLatin1StringView("input"))).value_or(SimpleQuestion{}),
            m_part.value(QLatin1StringView("table")).toArray());
        m_form->addRow(points);
        connect(points, &PointsEdit::changed, this,
                [this](const QJsonArray& table) { store(QStringLiteral("table"), table); });
        addNumber(tr("Any &other answer"), "otherwise");
    } else if (kind == QLatin1StringView("linear")) {
        const QString line = QStringLiteral("linear");
        addNumberAt(tr("From the va&lue"), line, QStringLiteral("from"), "value");
        addNumberAt(tr("Points at its begin"), line, QStringLiteral("from"), "points");
        addNumberAt(tr("To the val&ue"), line, QStringLiteral("to"), "value");
        addNumberAt(tr("Points at its end"), line, QStringLiteral("to"), "points");
    } else {
        addNumber(tr("Points for each unit"), "slope");
        addNumber(tr("Values below count as"), "lowest");
        addNumber(tr("Values above count as"), "highest");
    }
}

void PartForm::buildMissing()
{
    addNumber(tr("When not a&nswered"), "missing");
    m_form->addRow(noteLabel(tr("Empty: the answer may be worth anything, so the score has a "
                                "least and a most, and no class while the cut lies between."),
                             widget()));
    auto* scale = new QComboBox(widget());
    fillWords(*scale, {{"", tr("as they are")},
                       {"largest", tr("divided by the largest of all (more is more)")},
                       {"smallest", tr("the smallest of all divided by them (less is more)")}});
    const QJsonObject now = m_part.value(QLatin1StringView("scale")).toObject();
    scale->setCurrentIndex(
        std::max(0, scale->findData(now.value(QLatin1StringView("by")).toString())));
    addRow(tr("The points cou&nt"), scale);
    connect(scale, &QComboBox::activated, this, [this, scale] {
        const QString by = scale->currentData().toString();
        store(QStringLiteral("scale"), by.isEmpty()
                                           ? QJsonValue(QJsonValue::Undefined)
                                           : QJsonValue(QJsonObject{{QStringLiteral("by"), by}}));
    });
}

} // namespace rangkul::scoringui
