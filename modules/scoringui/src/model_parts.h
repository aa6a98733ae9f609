// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "rangkul/registry/code_list.h"

#include <optional>

namespace rangkul::scoringui {

/// A question that a form can show: one variable, without conditions inside conditions.
struct SimpleQuestion
{
    QString variable;     ///< "dwelling.floor"
    QString members = {}; ///< of a person: any, all, none, head; as a number head, min, max, sum
    QString per = {};     ///< of a number
    QJsonValue nobody = {QJsonValue::Undefined}; ///< of a number of members
    QJsonObject test = {};                       ///< of a condition: "in", or borders
};

/// nullopt: the file says more than a form can show.
std::optional<SimpleQuestion> simpleCondition(const QJsonValue& condition);
std::optional<SimpleQuestion> simpleInput(const QJsonValue& input);
QJsonObject conditionOf(const SimpleQuestion& question);
QJsonObject inputOf(const SimpleQuestion& question);

/// Asked of each member.
bool isPersonal(const QString& variable);
/// What may be answered; empty: a number.
std::vector<registry::CodeItem> answersOf(const QString& variable);
/// A test that can be edited further.
QJsonObject firstTest(const QString& variable);
/// Rows of a points table that can be edited further.
QJsonArray firstTable(const SimpleQuestion& question);
/// The answers have points each, not borders.
bool hasAnswerRows(const SimpleQuestion& question);

/// Not yet in the list: "floor", "floor_2".
QString freeId(const QJsonArray& list, const QString& wished);
QJsonObject newCriterion(const QJsonArray& others, const QString& variable, const QString& label);
QJsonObject newGate(const QJsonArray& others, const QString& variable, const QString& label);
QJsonObject newClass(const QJsonArray& others, const QString& label);
QJsonObject newTieBreak(const QString& variable);

/// "when", "table", "linear" or "slope".
QString kindOf(const QJsonObject& criterion);
/// The same question with its points given in another way.
QJsonObject withKind(QJsonObject criterion, const QString& kind);
/// Another question; points begin anew.
QJsonObject withQuestion(QJsonObject criterion, const SimpleQuestion& question);

/// What a person types: 0,25 and 0.25 are the same number; what is none goes to the engine, which
/// says so. Empty takes the key away.
QJsonValue typedValue(const QString& text);

} // namespace rangkul::scoringui
