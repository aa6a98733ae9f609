// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_scoring.h"

#include <algorithm>
#include <cmath>

namespace rangkul::scoring::test {

namespace {

using Maybe = std::optional<double>;

VariableRef relation()
{
    return *findVariableRef(u"person.relation");
}

Maybe answer(const Answers& answers, const VariableRef& variable)
{
    const auto found = answers.find(variable);
    return found == answers.end() ? Maybe() : Maybe(found->second);
}

bool fits(double value, const VariableRef& variable, const std::vector<qint64>& codes,
          const Range& range)
{
    if (codes.empty()) {
        return range.contains(value);
    }
    const bool isSet = variable.variable && variable.variable->type == registry::ValueType::CodeSet;
    for (const qint64 code : codes) {
        const auto cell = static_cast<qint64>(value);
        if (isSet && code != 0 ? (cell & code) != 0 : cell == code) {
            return true;
        }
    }
    return false;
}

/// Answers a condition whose variables and members are looked up by `look` and `members`.
template <typename Look, typename Members>
std::optional<bool> truth(const Condition& condition, Look look, Members members)
{
    using Kind = Condition::Kind;
    const auto part = [&](const Condition& c) {
        return truth(c, look, members);
    };
    switch (condition.kind) {
    case Kind::Codes:
    case Kind::Range: {
        const Maybe value = look(condition.variable);
        return value ? std::optional(
                           fits(*value, condition.variable, condition.codes, condition.range))
                     : std::nullopt;
    }
    case Kind::Not: {
        const auto inner = part(condition.parts.front());
        return inner ? std::optional(!*inner) : std::nullopt;
    }
    case Kind::FirstKnown:
        for (const Condition& each : condition.parts) {
            if (const auto known = part(each)) {
                return known;
            }
        }
        return std::nullopt;
    case Kind::All:
    case Kind::Any: {
        const bool decisive = condition.kind == Kind::Any;
        bool isUnknown = false;
        for (const Condition& each : condition.parts) {
            const auto known = part(each);
            if (known == decisive) {
                return decisive;
            }
            isUnknown = isUnknown || !known;
        }
        return isUnknown ? std::nullopt : std::optional(!decisive);
    }
    case Kind::Count: {
        int least = 0;
        int most = 0;
        for (const Condition& each : condition.parts) {
            const auto known = part(each);
            least += known == true ? 1 : 0;
            most += known == false ? 0 : 1;
        }
        const bool first = condition.range.contains(least);
        for (int n = least + 1; n <= most; ++n) {
            if (condition.range.contains(n) != first) {
                return std::nullopt;
            }
        }
        return first;
    }
    case Kind::Members:
        return members(condition);
    }
    Q_UNREACHABLE();
}

std::optional<bool> truthOfPerson(const Condition& condition, const PlainPerson& person)
{
    return truth(
        condition,
        [&person](const VariableRef& variable) { return answer(person.answers, variable); },
        [](const Condition&) { return std::optional<bool>(); });
}

std::optional<bool> ofHead(const Condition& condition, const PlainHousehold& household)
{
    std::optional<bool> found;
    bool isAny = false;
    for (const PlainPerson& person : household.members) {
        if (answer(person.answers, relation()) == 1.0) {
            const auto known = truthOfPerson(condition.parts.front(), person);
            if (isAny && known != found) {
                return std::nullopt;
            }
            isAny = true;
            found = known;
        }
    }
    return found;
}

std::optional<bool> ofMembers(const Condition& condition, const PlainHousehold& household)
{
    if (household.members.empty()) {
        return std::nullopt;
    }
    if (condition.who == Members::Head) {
        return ofHead(condition, household);
    }
    bool isUnknown = false;
    for (const PlainPerson& person : household.members) {
        const auto isEligible = condition.where.empty()
                                    ? std::optional(true)
                                    : truthOfPerson(condition.where.front(), person);
        auto holds = truthOfPerson(condition.parts.front(), person);
        if (condition.who == Members::All && holds) {
            holds = !*holds;
        }
        if (isEligible == true && holds == true) {
            return condition.who == Members::Any;
        }
        isUnknown = isUnknown || (isEligible != false && holds != false);
    }
    return isUnknown ? std::nullopt : std::optional(condition.who != Members::Any);
}

Maybe answerOf(const VariableRef& variable, const PlainHousehold& household)
{
    if (variable.derived == Derived::Members || variable.derived == Derived::Occupants) {
        return static_cast<double>(household.members.size());
    }
    return answer(household.answers, variable);
}

Maybe aggregate(const Input& input, const PlainHousehold& household)
{
    if (household.members.empty()) {
        return {};
    }
    std::vector<double> values;
    for (const PlainPerson& person : household.members) {
        if (input.aggregate == Aggregate::Head && answer(person.answers, relation()) != 1.0) {
            continue;
        }
        const auto counts =
            input.where.empty() ? std::optional(true) : truthOfPerson(input.where.front(), person);
        if (counts == false) {
            continue;
        }
        const Maybe value =
            input.aggregate == Aggregate::Count ? Maybe(1) : answer(person.answers, input.variable);
        if (!counts || !value) {
            return {};
        }
        values.push_back(*value);
    }
    const bool adds = input.aggregate == Aggregate::Count || input.aggregate == Aggregate::Sum;
    if (values.empty()) {
        return input.whenNobody ? input.whenNobody : adds ? Maybe(0) : Maybe();
    }
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    switch (input.aggregate) {
    case Aggregate::Min:
        return *least;
    case Aggregate::Max:
        return *most;
    case Aggregate::Head:
        return *least == *most ? Maybe(*least) : Maybe();
    default:
        return sum;
    }
}

/// Points before weight and scale, in millionths; nothing when missing.
Maybe rawPoints(const Criterion& criterion, const PlainHousehold& household)
{
    if (criterion.kind == Criterion::Kind::Flag) {
        const auto holds = truthOf(criterion.when, household);
        return holds ? Maybe(static_cast<double>(*holds ? criterion.yes : criterion.no)) : Maybe();
    }
    const Maybe value = numberOf(criterion.input, household);
    if (!value) {
        return {};
    }
    if (criterion.kind == Criterion::Kind::Table) {
        for (const TableRow& row : criterion.table) {
            if (fits(*value, criterion.input.variable, row.codes, row.range)) {
                return static_cast<double>(row.points);
            }
        }
        return criterion.otherwise ? Maybe(static_cast<double>(*criterion.otherwise)) : Maybe();
    }
    if (criterion.kind == Criterion::Kind::Linear) {
        const double share =
            (*value - criterion.from.value) / (criterion.to.value - criterion.from.value);
        const double held = share < 0 ? 0 : share > 1 ? 1 : share;
        return static_cast<double>(criterion.from.points) +
               held * static_cast<double>(criterion.to.points - criterion.from.points);
    }
    double held = *value;
    held = criterion.lowest && held < *criterion.lowest ? *criterion.lowest : held;
    held = criterion.highest && held > *criterion.highest ? *criterion.highest : held;
    return criterion.slope * held * 1e6;
}

/// Lowest and highest of all the points that a missing answer may be worth.
std::pair<double, double> rawBounds(const Criterion& criterion, const std::vector<double>& seen)
{
    std::vector<double> all;
    switch (criterion.kind) {
    case Criterion::Kind::Flag:
        all = {static_cast<double>(criterion.yes), static_cast<double>(criterion.no)};
        break;
    case Criterion::Kind::Table:
        for (const TableRow& row : criterion.table) {
            all.push_back(static_cast<double>(row.points));
        }
        if (criterion.otherwise) {
            all.push_back(static_cast<double>(*criterion.otherwise));
        }
        break;
    case Criterion::Kind::Linear:
        all = {static_cast<double>(criterion.from.points),
               static_cast<double>(criterion.to.points)};
        break;
    case Criterion::Kind::Slope: {
        const auto [least, most] = std::minmax_element(seen.begin(), seen.end());
        const bool rises = criterion.slope >= 0;
        const double low = seen.empty() ? 0 : rises ? *least : *most;
        const double high = seen.empty() ? 0 : rises ? *most : *least;
        all = {criterion.lowest ? criterion.slope * *criterion.lowest * 1e6 : low,
               criterion.highest ? criterion.slope * *criterion.highest * 1e6 : high};
        break;
    }
    }
    return {*std::min_element(all.begin(), all.end()), *std::max_element(all.begin(), all.end())};
}

Maybe scaled(const Criterion& criterion, double points, const std::vector<double>& aboveZero)
{
    if (criterion.scale == Scale::None) {
        return points;
    }
    const bool byLargest = criterion.scale == Scale::ByLargest;
    Maybe by;
    if (criterion.scaleBy) {
        by = static_cast<double>(*criterion.scaleBy);
    } else if (!aboveZero.empty()) {
        by = byLargest ? *std::max_element(aboveZero.begin(), aboveZero.end())
                       : *std::min_element(aboveZero.begin(), aboveZero.end());
    }
    if (!by || (!byLargest && points <= 0)) {
        return {};
    }
    return byLargest ? (points > 0 ? points : 0) / *by * 1e6 : *by / points * 1e6;
}

/// Points are whole millionths, and ten thousand at most.
qint64 held(double points)
{
    constexpr double kMost = 1e10;
    return std::llround(points > kMost ? kMost : points < -kMost ? -kMost : points);
}

/// Adds what one criterion gives to every household.
void addCriterion(const Criterion& criterion, const World& world, std::vector<PlainScore>& scores)
{
    std::vector<Maybe> raw;
    std::vector<double> seen;
    std::vector<double> aboveZero;
    for (const PlainHousehold& household : world.households) {
        raw.push_back(rawPoints(criterion, household));
        if (household.isActive && raw.back()) {
            seen.push_back(*raw.back());
            if (*raw.back() > 0) {
                aboveZero.push_back(*raw.back());
            }
        }
    }
    std::pair<qint64, qint64> missing{0, 1'000'000};
    if (criterion.whenMissing) {
        const Maybe fixed =
            scaled(criterion, static_cast<double>(*criterion.whenMissing), aboveZero);
        missing = {held(fixed.value_or(0)), held(fixed.value_or(0))};
    } else if (criterion.scale == Scale::None || criterion.scaleBy) {
        const auto [low, high] = rawBounds(criterion, seen);
        missing = {held(*scaled(criterion, std::round(low), aboveZero)),
                   held(*scaled(criterion, std::round(high), aboveZero))};
    }
    for (size_t i = 0; i < scores.size(); ++i) {
        const Maybe points = raw[i] ? scaled(criterion, *raw[i], aboveZero) : Maybe();
        scores[i].low += criterion.weight * (points ? held(*points) : missing.first);
        scores[i].high += criterion.weight * (points ? held(*points) : missing.second);
    }
}

/// What points of one are worth in a score.
qint64 unitOf(const ScoreModel& model)
{
    qint64 weights = 0;
    for (const Criterion& criterion : model.criteria) {
        weights += criterion.weight;
    }
    return model.isNormalised ? weights : 1'000'000;
}

/// The class of a score, in whole numbers as the cut is.
int classOf(const ScoreModel& model, qint64 score)
{
    int index = 0;
    for (size_t i = 1; i < model.classes.size(); ++i) {
        if (score >= *model.classes[i].from * unitOf(model)) {
            index = static_cast<int>(i);
        }
    }
    return index;
}

/// Gates are asked in their order until one decides.
void askGates(const ScoreModel& model, const PlainHousehold& household, PlainScore& score)
{
    bool isOpen = false;
    for (const Gate& gate : model.gates) {
        const auto holds = truthOf(gate.when, household);
        if (holds == (gate.effect != Gate::Effect::Require)) {
            score.isByGate = gate.effect == Gate::Effect::Classify;
            score.isRanked = score.isRanked && score.isByGate;
            for (size_t i = 0; i < model.classes.size() && score.isRanked && !isOpen; ++i) {
                score.classIndex =
                    model.classes[i].id == gate.classId ? static_cast<int>(i) : score.classIndex;
            }
            return;
        }
        isOpen = isOpen || (!holds && !gate.ignoresUnknown);
    }
    if (score.isRanked && !isOpen && !model.classes.empty() &&
        classOf(model, score.low) == classOf(model, score.high)) {
        score.classIndex = classOf(model, score.low);
    }
}

qint64 rankedBy(const ScoreModel& model, const PlainScore& score)
{
    return model.rankBy == RankBy::Low    ? score.low
           : model.rankBy == RankBy::High ? score.high
                                          : score.low + (score.high - score.low) / 2;
}

} // namespace

std::optional<bool> truthOf(const Condition& condition, const PlainHousehold& household)
{
    return truth(
        condition,
        [&household](const VariableRef& variable) { return answerOf(variable, household); },
        [&household](const Condition& inner) { return ofMembers(inner, household); });
}

std::optional<double> numberOf(const Input& input, const PlainHousehold& household)
{
    const Maybe number = input.aggregate == Aggregate::None ? answerOf(input.variable, household)
                                                            : aggregate(input, household);
    if (number && input.per) {
        const double by = answerOf(*input.per, household).value_or(0);
        return by > 0 ? Maybe(*number / by) : Maybe();
    }
    return number;
}

std::vector<PlainScore> plainScores(const ScoreModel& model, const World& world)
{
    std::vector<PlainScore> scores(world.households.size());
    for (const Criterion& criterion : model.criteria) {
        addCriterion(criterion, world, scores);
    }
    for (size_t i = 0; i < scores.size(); ++i) {
        scores[i].low += model.constant * unitOf(model);
        scores[i].high += model.constant * unitOf(model);
        scores[i].isRanked = world.households[i].isActive;
        askGates(model, world.households[i], scores[i]);
    }
    return scores;
}

std::vector<size_t> plainOrder(const ScoreModel& model, const World& world,
                               const std::vector<PlainScore>& scores)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < scores.size(); ++i) {
        if (scores[i].isRanked) {
            order.push_back(i);
        }
    }
    const auto ranked = [&](size_t i) {
        return rankedBy(model, scores[i]);
    };
    std::vector<std::vector<Maybe>> ties(scores.size());
    for (size_t i = 0; i < scores.size(); ++i) {
        for (const TieBreak& tie : model.tieBreaks) {
            ties[i].push_back(numberOf(tie.input, world.households[i]));
        }
    }
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if (ranked(a) != ranked(b)) {
            return model.highFirst ? ranked(a) > ranked(b) : ranked(a) < ranked(b);
        }
        for (size_t t = 0; t < model.tieBreaks.size(); ++t) {
            if (ties[a][t] != ties[b][t]) {
                if (!ties[a][t] || !ties[b][t]) {
                    return ties[a][t].has_value();
                }
                return model.tieBreaks[t].moreFirst ? *ties[a][t] > *ties[b][t]
                                                    : *ties[a][t] < *ties[b][t];
            }
        }
        return world.households[a].id < world.households[b].id;
    });
    return order;
}

bool arePlainEquals(const ScoreModel& model, const World& world,
                    const std::vector<PlainScore>& scores, size_t a, size_t b)
{
    bool isSame = rankedBy(model, scores[a]) == rankedBy(model, scores[b]);
    for (const TieBreak& tie : model.tieBreaks) {
        isSame = isSame && numberOf(tie.input, world.households[a]) ==
                               numberOf(tie.input, world.households[b]);
    }
    return isSame;
}

} // namespace rangkul::scoring::test
