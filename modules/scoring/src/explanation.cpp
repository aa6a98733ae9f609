// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/explanation.h"

#include "truths.h"

#include <algorithm>

namespace rangkul::scoring {

namespace {

/// As the record would hold it.
registry::Value valueAt(const ScoreColumns& columns, const VariableRef& variable, size_t row)
{
    const auto number = numberAt(columns.cells(variable), row);
    if (!number) {
        return {};
    }
    if (variable.variable != nullptr) {
        switch (variable.variable->type) {
        case registry::ValueType::Real:
            return *number;
        case registry::ValueType::Date:
            return QDate::fromJulianDay(static_cast<qint64>(*number));
        default:
            break;
        }
    }
    return static_cast<qint64>(*number);
}

/// Collects the answers behind questions of one household.
class Answers
{
public:
    Answers(const ScoreColumns& columns, quint32 row)
        : m_columns(columns)
        , m_row(row)
    {
        const auto memberOf = columns.memberOf();
        for (quint32 person = 0; person < memberOf.size(); ++person) {
            if (memberOf[person] == row) {
                m_members.push_back(person);
            }
        }
    }

    std::vector<ReasonAnswer> of(const std::vector<VariableRef>& variables) const
    {
        std::vector<ReasonAnswer> out;
        for (const VariableRef& variable : variables) {
            if (!variable.isPersonal()) {
                out.push_back({variable, std::nullopt, valueAt(m_columns, variable, m_row)});
                continue;
            }
            for (const quint32 person : m_members) {
                out.push_back({variable, person, valueAt(m_columns, variable, person)});
            }
        }
        return out;
    }

private:
    const ScoreColumns& m_columns;
    quint32 m_row;
    std::vector<quint32> m_members;
};

PointSpan possibleOf(const PointColumn& column)
{
    if (column.answers().empty()) {
        PointSpan out = column.missing();
        for (const Micro points : column.points()) {
            if (points != PointColumn::kMissingPoints) {
                out = {std::min(out.low, points), std::max(out.high, points)};
            }
        }
        return out;
    }
    PointSpan out = column.worth().front();
    for (const PointSpan& span : column.worth()) {
        out = {std::min(out.low, span.low), std::max(out.high, span.high)};
    }
    return out;
}

/// Without constant and exponential.
double plainNumber(const ScoreModel& model, qint64 score)
{
    ScoreModel plain;
    plain.isNormalised = model.isNormalised;
    plain.criteria = model.criteria;
    return number(plain, score);
}

CriterionReason reasonOf(const ScoreModel& model, size_t index, const PointColumn& column,
                         const Answers& answers, quint32 row)
{
    const Criterion& criterion = model.criteria[index];
    std::vector<VariableRef> asked;
    if (criterion.kind == Criterion::Kind::Flag) {
        collectVariables(criterion.when, asked);
    } else {
        collectVariables(criterion.input, asked);
    }
    CriterionReason out;
    out.id = criterion.id;
    out.label = criterion.label;
    out.dimension = criterion.dimension;
    out.answers = answers.of(asked);
    out.points = column.at(row);
    out.possible = possibleOf(column);
    out.weight = criterion.weight;
    out.weightShare = static_cast<double>(criterion.weight) / static_cast<double>(weightSum(model));
    out.contributionLow = plainNumber(model, out.points.low * criterion.weight);
    out.contributionHigh = plainNumber(model, out.points.high * criterion.weight);
    return out;
}

GateReason reasonOf(const Gate& gate, quint8 truth, bool decided, const Answers& answers)
{
    std::vector<VariableRef> asked;
    collectVariables(gate.when, asked);
    return {gate.id,     gate.label,
            gate.effect, truth == kUnknown ? std::nullopt : std::optional(truth == kTrue),
            decided,     answers.of(asked)};
}

QString written(const ReasonAnswer& answer)
{
    return nameOf(answer.variable) + u'=' + registry::toPlainText(answer.value);
}

QStringList writtenAnswers(const CriterionReason& reason)
{
    QStringList out;
    for (const ReasonAnswer& answer : reason.answers) {
        out << written(answer);
    }
    out.sort(); // members stand in no order
    return out;
}

/// What is in `list` and not in `other`; an answer that stands twice counts twice.
QStringList without(QStringList list, const QStringList& other)
{
    for (const QString& each : other) {
        list.removeOne(each);
    }
    return list;
}

} // namespace

Explanation explain(const ScoreModel& model, const ScoreColumns& columns, const ScorePoints& points,
                    const ScoreResult& result, const registry::HouseholdFrame& frame, quint32 row)
{
    const Answers answers(columns, row);
    Explanation out;
    out.modelId = model.id;
    out.modelName = model.name;
    out.modelVersion = result.modelVersion;
    out.approval = model.approval;
    out.on = columns.day();
    out.standing = result.standing[row];
    out.low = number(model, result.low[row]);
    out.high = number(model, result.high[row]);
    if (const qint8 index = result.classIndex[row]; index != kNoClass) {
        out.scoreClass = model.classes[static_cast<size_t>(index)];
    }
    out.rank = result.rank[row];
    out.tied = result.tied[row];
    out.ranked = static_cast<quint32>(result.order.size());
    out.localDecile = result.localDecile[row];
    for (size_t kind = 0; kind < registry::kDecileKinds; ++kind) {
        out.officialDeciles[kind] = frame.deciles(static_cast<registry::DecileKind>(kind))[row];
    }
    for (size_t g = 0; g < model.gates.size(); ++g) {
        const bool decided = result.decidingGate[row] == static_cast<qint8>(g);
        out.gates.push_back(reasonOf(model.gates[g], points.gates[g][row], decided, answers));
    }
    for (size_t i = 0; i < model.criteria.size(); ++i) {
        out.criteria.push_back(reasonOf(model, i, points.criteria[i], answers, row));
    }
    out.disclosures = model.disclosures;
    out.dropped = model.dropped;
    return out;
}

PastResult pastOf(const Explanation& explanation)
{
    PastResult out;
    out.modelVersion = explanation.modelVersion;
    out.on = explanation.on;
    out.low = explanation.low;
    out.high = explanation.high;
    out.classId = explanation.scoreClass ? explanation.scoreClass->id : QString();
    for (const CriterionReason& reason : explanation.criteria) {
        out.criteria.push_back({reason.id, reason.points, writtenAnswers(reason)});
    }
    return out;
}

std::vector<ReasonChange> changesSince(const PastResult& past, const Explanation& now)
{
    std::vector<ReasonChange> out;
    const auto findPast = [&past](const QString& id) -> const PastCriterion* {
        const auto found = std::find_if(past.criteria.begin(), past.criteria.end(),
                                        [&id](const PastCriterion& c) { return c.id == id; });
        return found == past.criteria.end() ? nullptr : &*found;
    };
    for (const CriterionReason& reason : now.criteria) {
        const PastCriterion* before = findPast(reason.id);
        const QStringList answers = writtenAnswers(reason);
        if (before == nullptr) {
            out.push_back({reason.id, std::nullopt, reason.points, {}, answers});
        } else if (before->points != reason.points || before->answers != answers) {
            out.push_back({reason.id, before->points, reason.points,
                           without(before->answers, answers), without(answers, before->answers)});
        }
    }
    for (const PastCriterion& before : past.criteria) {
        const bool isAsked =
            std::any_of(now.criteria.begin(), now.criteria.end(),
                        [&before](const CriterionReason& r) { return r.id == before.id; });
        if (!isAsked) {
            out.push_back({before.id, before.points, std::nullopt, before.answers, {}});
        }
    }
    return out;
}

} // namespace rangkul::scoring
