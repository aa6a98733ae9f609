// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_models.h"

#include "plain_world.h"
#include "rangkul/registry/code_list.h"

#include <algorithm>
#include <cmath>

namespace rangkul::scoring::test {

namespace {

/// Draws the parts of a model.
class Draw
{
public:
    /// Points of a coefficient table may be negative.
    Draw(std::mt19937& random, bool isProxy)
        : m_random(random)
        , m_leastPoints(isProxy ? -40 : 0)
    {
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool chance(int of) { return upTo(of - 1) == 0; }
    template <typename T> const T& of(const std::vector<T>& list)
    {
        return list[static_cast<size_t>(upTo(static_cast<int>(list.size()) - 1))];
    }
    Micro points() { return (upTo(200) + m_leastPoints) * kMicro / 10; }

    std::vector<qint64> codes(const VariableRef& variable)
    {
        const auto* list = registry::findCodeList(QString::fromLatin1(variable.variable->codeList));
        std::vector<qint64> out;
        for (int i = 0; i <= upTo(2); ++i) {
            out.push_back(of(list->items()).code);
        }
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }
    static bool hasCodes(const VariableRef& variable)
    {
        return variable.variable != nullptr && variable.variable->codeList != nullptr;
    }

    Range range()
    {
        Range out;
        (chance(2) ? out.atLeast : out.above) = upTo(8);
        if (chance(3)) {
            (chance(2) ? out.atMost : out.below) = upTo(40);
        }
        return out;
    }

    Condition test(const std::vector<VariableRef>& variables)
    {
        Condition out;
        out.variable = of(variables);
        if (hasCodes(out.variable)) {
            out.kind = Condition::Kind::Codes;
            out.codes = codes(out.variable);
        } else {
            out.kind = Condition::Kind::Range;
            out.range = range();
        }
        return out;
    }

    Condition condition(bool personal, int depth)
    {
        if (depth == 0 || chance(3)) {
            return test(personal ? personVariables() : householdVariables());
        }
        if (!personal && chance(3)) {
            return members();
        }
        using Kind = Condition::Kind;
        static const std::vector<Kind> kinds{Kind::All, Kind::Any, Kind::Not, Kind::Count,
                                             Kind::FirstKnown};
        Condition out;
        out.kind = of(kinds);
        const int parts = out.kind == Kind::Not ? 1 : 2 + upTo(1);
        for (int i = 0; i < parts; ++i) {
            out.parts.push_back(condition(personal, depth - 1));
        }
        if (out.kind == Kind::Count) {
            out.range = chance(2) ? Range{1.0, {}, {}, {}} : Range{{}, {}, 1.0, {}};
        }
        return out;
    }

    Condition members()
    {
        static const std::vector<Members> who{Members::Any, Members::All, Members::None,
                                              Members::Head};
        Condition out;
        out.kind = Condition::Kind::Members;
        out.who = of(who);
        out.parts.push_back(condition(true, 1));
        if (out.who != Members::Head && chance(2)) {
            out.where.push_back(condition(true, 1));
        }
        return out;
    }

    Input input()
    {
        Input out;
        static const std::vector<Aggregate> how{Aggregate::Count, Aggregate::Head, Aggregate::Min,
                                                Aggregate::Max, Aggregate::Sum};
        if (chance(2)) {
            out.variable = of(householdVariables());
        } else {
            out.aggregate = of(how);
            out.variable =
                out.aggregate == Aggregate::Count ? VariableRef() : of(personVariables());
            if (out.aggregate != Aggregate::Head && chance(2)) {
                out.where.push_back(condition(true, 1));
            }
            if (chance(2)) {
                out.whenNobody = 0.0;
            }
        }
        if (chance(4)) {
            out.per = *findVariableRef(u"household.members");
        }
        return out;
    }

    Criterion criterion(int number)
    {
        using Kind = Criterion::Kind;
        static const std::vector<Kind> kinds{Kind::Flag, Kind::Table, Kind::Linear, Kind::Slope};
        Criterion out;
        out.id = QStringLiteral("c%1").arg(number);
        out.label = {out.id, out.id};
        out.kind = of(kinds);
        out.weight = upTo(300'000);
        if (out.kind == Kind::Flag) {
            out.when = condition(false, 2);
            out.yes = points();
            out.no = points();
        } else {
            out.input = input();
        }
        if (out.kind == Kind::Table) {
            table(out);
        } else if (out.kind == Kind::Linear) {
            out.from = {static_cast<double>(upTo(5)), points()};
            out.to = {static_cast<double>(6 + upTo(40)), points()};
        } else if (out.kind == Kind::Slope) {
            out.slope = (upTo(200) - 100) / 64.0;
            if (chance(2)) {
                out.lowest = upTo(3);
                out.highest = 4 + upTo(20);
            }
        }
        if (chance(5)) {
            out.whenMissing = points();
        }
        if (chance(3)) {
            out.scale = chance(2) ? Scale::ByLargest : Scale::BySmallest;
            if (out.scale == Scale::ByLargest && chance(3)) {
                out.scaleBy = 2 * kMicro;
            }
        }
        return out;
    }

    void table(Criterion& out)
    {
        const bool plain =
            (out.input.aggregate == Aggregate::None || out.input.aggregate == Aggregate::Head) &&
            !out.input.per && hasCodes(out.input.variable);
        std::vector<qint64> taken;
        double least = 9;
        for (int i = 0; i <= upTo(2); ++i) {
            TableRow row;
            if (plain) {
                row.codes = codes(out.input.variable);
                std::erase_if(row.codes, [&](qint64 code) {
                    return std::find(taken.begin(), taken.end(), code) != taken.end();
                });
                taken.insert(taken.end(), row.codes.begin(), row.codes.end());
            } else { // overlapping, but none within an earlier one
                least -= 1 + upTo(2);
                (chance(2) ? row.range.atLeast : row.range.above) = least;
                if (chance(3)) {
                    (chance(2) ? row.range.atMost : row.range.below) = least + upTo(30);
                }
            }
            row.points = points();
            if (!plain || !row.codes.empty()) {
                out.table.push_back(std::move(row));
            }
        }
        if (chance(2)) {
            out.otherwise = points();
        }
    }

    void gates(ScoreModel& model)
    {
        for (int i = 0; i < upTo(3); ++i) {
            Gate gate;
            gate.id = QStringLiteral("g%1").arg(i);
            gate.label = {gate.id, gate.id};
            gate.effect = chance(2) ? Gate::Effect::Require : Gate::Effect::Exclude;
            if (!model.classes.empty() && chance(3)) {
                gate.effect = Gate::Effect::Classify;
                gate.classId = of(model.classes).id;
            }
            gate.when = condition(false, 1);
            gate.ignoresUnknown = chance(2);
            model.gates.push_back(std::move(gate));
        }
    }

private:
    std::mt19937& m_random;
    int m_leastPoints;
};

} // namespace

ScoreModel randomModel(std::mt19937& random)
{
    const bool isProxy = random() % 3 == 0;
    Draw draw(random, isProxy);
    ScoreModel model;
    model.method = isProxy ? Method::Proxy : Method::Weighted;
    if (isProxy) {
        model.constant = draw.points();
        model.isExponential = draw.chance(2);
    }
    model.id = QStringLiteral("random");
    model.name = {QStringLiteral("Acak"), QStringLiteral("Random")};
    model.isNormalised = draw.chance(2);
    model.highFirst = draw.chance(2);
    model.rankBy = static_cast<RankBy>(draw.upTo(2));
    model.deciles = static_cast<DecileWeight>(draw.upTo(2));
    for (int i = 0; i <= draw.upTo(16); ++i) {
        model.criteria.push_back(draw.criterion(i));
    }
    model.criteria.front().weight = kMicro;
    for (int i = 0; i < draw.upTo(2); ++i) {
        model.tieBreaks.push_back({draw.input(), draw.chance(2)});
    }
    if (draw.chance(2)) {
        model.classes = {{QStringLiteral("a"), {QStringLiteral("a"), QStringLiteral("a")}, {}},
                         {QStringLiteral("b"), {QStringLiteral("b"), QStringLiteral("b")}, kMicro},
                         {QStringLiteral("c"),
                          {QStringLiteral("c"), QStringLiteral("c")},
                          3 * kMicro + 333'333}};
    }
    draw.gates(model);
    return model;
}

ScoreModel randomModelOfPoints(std::mt19937& random)
{
    ScoreModel model = randomModel(random);
    std::erase_if(model.gates,
                  [](const Gate& gate) { return gate.effect == Gate::Effect::Classify; });
    return model;
}

ScoreModel flagModel(const std::vector<double>& weights)
{
    ScoreModel model;
    model.id = QStringLiteral("flags");
    model.name = {QStringLiteral("Penanda"), QStringLiteral("Flags")};
    for (size_t i = 0; i < weights.size(); ++i) {
        Criterion one;
        one.id = QStringLiteral("f%1").arg(i);
        one.label = {one.id, one.id};
        one.when.kind = Condition::Kind::Codes;
        one.when.variable = *findVariableRef(u"dwelling.floor");
        one.when.codes = {static_cast<qint64>(i) + 1};
        one.weight = std::llround(weights[i] * 1e6);
        model.criteria.push_back(std::move(one));
    }
    return model;
}

} // namespace rangkul::scoring::test
