// SPDX-License-Identifier: GPL-3.0-or-later
#include "point_rules.h"

#include "condition_evaluator.h"

#include <algorithm>
#include <limits>

namespace rangkul::scoring {

namespace {

double pointsOfTable(const Criterion& criterion, double value)
{
    for (const TableRow& row : criterion.table) {
        if (passes(value, criterion.input.variable, row.codes, row.range)) {
            return static_cast<double>(row.points);
        }
    }
    return criterion.otherwise ? static_cast<double>(*criterion.otherwise)
                               : std::numeric_limits<double>::quiet_NaN();
}

double pointsOfLine(const Criterion& criterion, double value)
{
    const LinearEnd& a = criterion.from;
    const LinearEnd& b = criterion.to;
    const double share = std::clamp((value - a.value) / (b.value - a.value), 0.0, 1.0);
    return static_cast<double>(a.points) + share * static_cast<double>(b.points - a.points);
}

double pointsOfSlope(const Criterion& criterion, double value)
{
    const double held =
        std::clamp(value, criterion.lowest.value_or(value), criterion.highest.value_or(value));
    return criterion.slope * held * static_cast<double>(kMicro);
}

PointSpan spanOfTable(const Criterion& criterion)
{
    const Micro first = criterion.table.front().points;
    PointSpan span{first, first};
    const auto take = [&span](Micro points) {
        span = {std::min(span.low, points), std::max(span.high, points)};
    };
    for (const TableRow& row : criterion.table) {
        take(row.points);
    }
    take(criterion.otherwise.value_or(first));
    return span;
}

PointSpan ordered(double a, double b)
{
    const Micro one = std::llround(a);
    const Micro other = std::llround(b);
    return {std::min(one, other), std::max(one, other)};
}

} // namespace

double pointsOfNumber(const Criterion& criterion, double value)
{
    switch (criterion.kind) {
    case Criterion::Kind::Flag:
        break;
    case Criterion::Kind::Table:
        return pointsOfTable(criterion, value);
    case Criterion::Kind::Linear:
        return pointsOfLine(criterion, value);
    case Criterion::Kind::Slope:
        return pointsOfSlope(criterion, value);
    }
    return std::numeric_limits<double>::quiet_NaN();
}

PointSpan spanOfMissing(const Criterion& criterion, const SeenPoints& seen)
{
    if (criterion.whenMissing) {
        return {*criterion.whenMissing, *criterion.whenMissing};
    }
    switch (criterion.kind) {
    case Criterion::Kind::Flag:
        return ordered(static_cast<double>(criterion.yes), static_cast<double>(criterion.no));
    case Criterion::Kind::Table:
        return spanOfTable(criterion);
    case Criterion::Kind::Linear:
        return ordered(static_cast<double>(criterion.from.points),
                       static_cast<double>(criterion.to.points));
    case Criterion::Kind::Slope: {
        const auto end = [&criterion](const std::optional<double>& bound, double otherwise) {
            return bound ? criterion.slope * *bound * static_cast<double>(kMicro) : otherwise;
        };
        const bool isRising = criterion.slope >= 0;
        return ordered(end(criterion.lowest, isRising ? seen.least : seen.most),
                       end(criterion.highest, isRising ? seen.most : seen.least));
    }
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::scoring
