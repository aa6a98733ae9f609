// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_parts.h"

#include "rangkul/scoring/model_condition.h"

#include <algorithm>
#include <array>

namespace rangkul::scoringui {

namespace {

constexpr std::array kKinds{"when", "table", "linear", "slope"};

QString textOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

/// Only keys of the list stand in it.
bool hasOnly(const QJsonObject& object, const QStringList& keys)
{
    const QStringList own = object.keys();
    return std::ranges::all_of(own, [&keys](const QString& key) { return keys.contains(key); });
}

std::optional<SimpleQuestion> simpleTest(const QJsonObject& test)
{
    static const QStringList kKeys{QStringLiteral("variable"), QStringLiteral("in"),
                                   QStringLiteral("at_least"), QStringLiteral("above"),
                                   QStringLiteral("at_most"),  QStringLiteral("below")};
    if (!hasOnly(test, kKeys) || textOf(test, "variable").isEmpty()) {
        return std::nullopt;
    }
    SimpleQuestion out{textOf(test, "variable")};
    out.test = test;
    out.test.remove(QLatin1StringView("variable"));
    return out;
}

QJsonObject named(const QJsonArray& others, const QString& wished, const QString& label)
{
    return {{QStringLiteral("id"), freeId(others, wished)}, {QStringLiteral("label"), label}};
}

/// A question of members asks the head, until somebody says otherwise.
SimpleQuestion questionAbout(const QString& variable)
{
    return {variable,
            isPersonal(variable) ? QStringLiteral("head") : QString(),
            {},
            QJsonValue::Undefined,
            firstTest(variable)};
}

QJsonObject lineEnd(double value, double points)
{
    return {{QStringLiteral("value"), value}, {QStringLiteral("points"), points}};
}

void insertPoints(QJsonObject& criterion, const QString& kind, const SimpleQuestion& question)
{
    if (kind == QLatin1StringView("when")) {
        criterion.insert(QLatin1StringView("when"), conditionOf(question));
        criterion.insert(QLatin1StringView("points"), 1);
        criterion.insert(QLatin1StringView("else"), 0);
        return;
    }
    criterion.insert(QLatin1StringView("input"), inputOf(question));
    if (kind == QLatin1StringView("table")) {
        criterion.insert(QLatin1StringView("table"), firstTable(question));
        criterion.insert(QLatin1StringView("otherwise"), 0);
    } else if (kind == QLatin1StringView("linear")) {
        criterion.insert(QLatin1StringView("linear"),
                         QJsonObject{{QStringLiteral("from"), lineEnd(0, 0)},
                                     {QStringLiteral("to"), lineEnd(10, 10)}});
    } else {
        criterion.insert(QLatin1StringView("slope"), 1);
    }
}

} // namespace

std::optional<SimpleQuestion> simpleCondition(const QJsonValue& condition)
{
    const QJsonObject object = condition.toObject();
    if (!object.contains(QLatin1StringView("members"))) {
        return simpleTest(object);
    }
    if (!hasOnly(object, {QStringLiteral("members"), QStringLiteral("are")})) {
        return std::nullopt;
    }
    auto out = simpleTest(object.value(QLatin1StringView("are")).toObject());
    if (out) {
        out->members = textOf(object, "members");
    }
    return out;
}

std::optional<SimpleQuestion> simpleInput(const QJsonValue& input)
{
    const QJsonObject object = input.toObject();
    const QStringList keys{QStringLiteral("variable"), QStringLiteral("members"),
                           QStringLiteral("per"), QStringLiteral("nobody")};
    if (!hasOnly(object, keys) || textOf(object, "variable").isEmpty()) {
        return std::nullopt;
    }
    return SimpleQuestion{textOf(object, "variable"),
                          textOf(object, "members"),
                          textOf(object, "per"),
                          object.value(QLatin1StringView("nobody")),
                          {}};
}

QJsonObject conditionOf(const SimpleQuestion& question)
{
    QJsonObject test = question.test;
    test.insert(QLatin1StringView("variable"), question.variable);
    if (question.members.isEmpty()) {
        return test;
    }
    return {{QStringLiteral("members"), question.members}, {QStringLiteral("are"), test}};
}

QJsonObject inputOf(const SimpleQuestion& question)
{
    QJsonObject out{{QStringLiteral("variable"), question.variable}};
    if (!question.members.isEmpty()) {
        out.insert(QLatin1StringView("members"), question.members);
    }
    if (!question.per.isEmpty()) {
        out.insert(QLatin1StringView("per"), question.per);
    }
    if (!question.nobody.isUndefined()) {
        out.insert(QLatin1StringView("nobody"), question.nobody);
    }
    return out;
}

bool isPersonal(const QString& variable)
{
    const auto found = scoring::findVariableRef(variable);
    return found && found->isPersonal();
}

std::vector<registry::CodeItem> answersOf(const QString& variable)
{
    const auto found = scoring::findVariableRef(variable);
    if (!found || found->variable == nullptr || found->variable->codeList == nullptr) {
        return {};
    }
    const auto* list = registry::findCodeList(QString::fromLatin1(found->variable->codeList));
    return list != nullptr ? list->items() : std::vector<registry::CodeItem>();
}

QJsonObject firstTest(const QString& variable)
{
    const auto answers = answersOf(variable);
    if (answers.empty()) {
        return {{QStringLiteral("at_least"), 1}};
    }
    return {{QStringLiteral("in"), QJsonArray{answers.back().label}}};
}

bool hasAnswerRows(const SimpleQuestion& question)
{
    const bool isOne = question.members.isEmpty() || question.members == QLatin1StringView("head");
    return isOne && question.per.isEmpty() && !answersOf(question.variable).empty();
}

QJsonArray firstTable(const SimpleQuestion& question)
{
    if (!hasAnswerRows(question)) {
        return {QJsonObject{{QStringLiteral("at_least"), 1}, {QStringLiteral("points"), 1}}};
    }
    QJsonArray labels;
    for (const registry::CodeItem& answer : answersOf(question.variable)) {
        labels.append(answer.label);
    }
    return {QJsonObject{{QStringLiteral("in"), labels}, {QStringLiteral("points"), 0}}};
}

QString freeId(const QJsonArray& list, const QString& wished)
{
    const auto isTaken = [&list](const QString& id) {
        return std::ranges::any_of(list, [&id](const QJsonValue& each) {
            return each.toObject().value(QLatin1StringView("id")).toString() == id;
        });
    };
    QString id = wished;
    for (int number = 2; isTaken(id); ++number) {
        id = QStringLiteral("%1_%2").arg(wished).arg(number);
    }
    return id;
}

QJsonObject newCriterion(const QJsonArray& others, const QString& variable, const QString& label)
{
    QJsonObject out = named(others, variable.section(u'.', -1), label);
    out.insert(QLatin1StringView("weight"), 1);
    insertPoints(out, QStringLiteral("table"), questionAbout(variable));
    return out;
}

QJsonObject newGate(const QJsonArray& others, const QString& variable, const QString& label)
{
    QJsonObject out = named(others, variable.section(u'.', -1), label);
    out.insert(QLatin1StringView("effect"), QStringLiteral("require"));
    out.insert(QLatin1StringView("unknown"), QStringLiteral("open"));
    out.insert(QLatin1StringView("when"), conditionOf(questionAbout(variable)));
    return out;
}

QJsonObject newClass(const QJsonArray& others, const QString& label)
{
    QJsonObject out = named(others, QStringLiteral("class"), label);
    if (!others.isEmpty()) {
        const double last = others.last().toObject().value(QLatin1StringView("from")).toDouble();
        out.insert(QLatin1StringView("from"), last + 1);
    }
    return out;
}

QJsonObject newTieBreak(const QString& variable)
{
    SimpleQuestion question = questionAbout(variable);
    return {{QStringLiteral("input"), inputOf(question)},
            {QStringLiteral("first"), QStringLiteral("more")}};
}

QString kindOf(const QJsonObject& criterion)
{
    for (const char* kind : kKinds) {
        if (criterion.contains(QLatin1StringView(kind))) {
            return QString::fromLatin1(kind);
        }
    }
    return {};
}

QJsonObject withKind(QJsonObject criterion, const QString& kind)
{
    auto question = kindOf(criterion) == QLatin1StringView("when")
                        ? simpleCondition(criterion.value(QLatin1StringView("when")))
                        : simpleInput(criterion.value(QLatin1StringView("input")));
    if (!question) {
        question = questionAbout(QStringLiteral("household.members"));
    }
    static const QStringList kAsNumber{QStringLiteral("head"), QStringLiteral("min"),
                                       QStringLiteral("max"), QStringLiteral("sum")};
    static const QStringList kAsCondition{QStringLiteral("any"), QStringLiteral("all"),
                                          QStringLiteral("none"), QStringLiteral("head")};
    const bool isCondition = kind == QLatin1StringView("when");
    if (isPersonal(question->variable) &&
        !(isCondition ? kAsCondition : kAsNumber).contains(question->members)) {
        question->members = QStringLiteral("head");
    }
    if (isCondition && question->test.isEmpty()) {
        question->test = firstTest(question->variable);
    }
    for (const char* key : {"when", "points", "else", "input", "table", "otherwise", "linear",
                            "slope", "lowest", "highest"}) {
        criterion.remove(QLatin1StringView(key));
    }
    insertPoints(criterion, kind, *question);
    return criterion;
}

QJsonObject withQuestion(QJsonObject criterion, const SimpleQuestion& question)
{
    const QString kind = kindOf(criterion);
    if (kind == QLatin1StringView("when")) {
        criterion.insert(QLatin1StringView("when"), conditionOf(question));
        return criterion;
    }
    const auto before = simpleInput(criterion.value(QLatin1StringView("input")));
    criterion.insert(QLatin1StringView("input"), inputOf(question));
    const bool fits = before && before->variable == question.variable &&
                      hasAnswerRows(*before) == hasAnswerRows(question);
    if (kind == QLatin1StringView("table") && !fits) {
        criterion.insert(QLatin1StringView("table"), firstTable(question));
    }
    return criterion;
}

QJsonValue typedValue(const QString& text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty()) {
        return QJsonValue(QJsonValue::Undefined);
    }
    bool isNumber = false;
    const double number = QString(plain).replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(plain);
}

} // namespace rangkul::scoringui
