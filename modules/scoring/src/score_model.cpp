// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/score_model.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include "model_writer.h"

#include <algorithm>

namespace rangkul::scoring {

qint64 weightSum(const ScoreModel& model)
{
    qint64 sum = 0;
    for (const Criterion& criterion : model.criteria) {
        sum += criterion.weight;
    }
    return sum;
}

std::vector<VariableRef> neededVariables(const ScoreModel& model)
{
    std::vector<VariableRef> out;
    for (const Gate& gate : model.gates) {
        collectVariables(gate.when, out);
    }
    for (const Criterion& criterion : model.criteria) {
        if (criterion.kind == Criterion::Kind::Flag) {
            collectVariables(criterion.when, out);
        } else {
            collectVariables(criterion.input, out);
        }
    }
    for (const TieBreak& tie : model.tieBreaks) {
        collectVariables(tie.input, out);
    }
    return out;
}

std::vector<const registry::Variable*> neededColumns(const ScoreModel& model)
{
    std::vector<const registry::Variable*> out;
    for (const VariableRef& ref : neededVariables(model)) {
        if (ref.variable != nullptr) {
            out.push_back(ref.variable);
        }
    }
    return out;
}

namespace {

bool asksMembers(const Condition& condition)
{
    return condition.kind == Condition::Kind::Members ||
           std::any_of(condition.parts.begin(), condition.parts.end(), asksMembers);
}

} // namespace

bool needsPersons(const ScoreModel& model)
{
    const auto asks = [](const Input& input) {
        return input.aggregate != Aggregate::None;
    };
    return std::any_of(model.gates.begin(), model.gates.end(),
                       [](const Gate& gate) { return asksMembers(gate.when); }) ||
           std::any_of(model.criteria.begin(), model.criteria.end(),
                       [&asks](const Criterion& criterion) {
                           return criterion.kind == Criterion::Kind::Flag
                                      ? asksMembers(criterion.when)
                                      : asks(criterion.input);
                       }) ||
           std::any_of(model.tieBreaks.begin(), model.tieBreaks.end(),
                       [&asks](const TieBreak& tie) { return asks(tie.input); });
}

QString versionOf(const ScoreModel& model)
{
    ScoreModel content = model;
    content.approval.reset();
    // Qt keeps the keys of an object sorted.
    const QByteArray canonical =
        QJsonDocument(modelObject(content, CodeForm::Numbers)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

} // namespace rangkul::scoring
