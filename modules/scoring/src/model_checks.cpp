// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_checks.h"

#include <QRegularExpression>
#include <QSet>

#include "model_writer.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace rangkul::scoring {

namespace {

template <typename T>
void checkIds(const std::vector<T>& list, const JsonCursor& root, const char* key)
{
    QSet<QString> seen;
    for (size_t i = 0; i < list.size(); ++i) {
        if (seen.contains(list[i].id)) {
            root.at(key).items()[i].at("id").fail("duplicate_id", {list[i].id});
        }
        seen.insert(list[i].id);
    }
}

/// Only the first class has no `from`; the others grow.
void checkClasses(const ScoreModel& model, const JsonCursor& root)
{
    for (size_t i = 0; i < model.classes.size(); ++i) {
        const auto& from = model.classes[i].from;
        const bool isInOrder =
            i == 0 ? !from : from && (i == 1 || *from > *model.classes[i - 1].from);
        if (!isInOrder) {
            root.at("classes").items()[i].fail("class_order", {model.classes[i].id});
        }
    }
    for (size_t i = 0; i < model.gates.size(); ++i) {
        const QString& wanted = model.gates[i].classId;
        const bool isThere = std::any_of(model.classes.begin(), model.classes.end(),
                                         [&wanted](const ScoreClass& c) { return c.id == wanted; });
        if (!wanted.isEmpty() && !isThere) {
            root.at("gates").items()[i].at("class").fail("unknown_class", {wanted});
        }
    }
}

/// Weights, flags and the cut of a dual cut-off are whole numbers, so that who stands on the cut is
/// poor.
void checkMultidimensional(const ScoreModel& model, const JsonCursor& root)
{
    const auto isWhole = [](Micro number) {
        return number % kMicro == 0;
    };
    for (size_t i = 0; i < model.criteria.size(); ++i) {
        const Criterion& criterion = model.criteria[i];
        const JsonCursor place = root.at("criteria").items()[i];
        if (!isWhole(criterion.weight)) {
            place.at("weight").fail("whole_weights");
        }
        const bool isFlag = criterion.kind == Criterion::Kind::Flag && criterion.yes == kMicro &&
                            criterion.no == 0 && criterion.scale == Scale::None;
        if (!isFlag) {
            place.fail("not_zero_one");
        }
        if (criterion.dimension.isEmpty()) {
            place.fail("missing_key", {QStringLiteral("dimension")});
        }
    }
    for (size_t i = 0; i < model.classes.size(); ++i) {
        if (!isWhole(model.classes[i].from.value_or(0))) {
            root.at("classes").items()[i].at("from").fail("whole_weights");
        }
    }
    if (model.isNormalised || model.sumsToOne) {
        root.at("weights").fail("whole_weights");
    }
    if (model.constant != 0) {
        root.at("constant").fail("whole_weights");
    }
}

/// The largest points of a criterion, whatever the sign; a slope is held within them when scored.
Micro largestPoints(const Criterion& criterion)
{
    std::vector<Micro> points{criterion.whenMissing.value_or(0)};
    switch (criterion.kind) {
    case Criterion::Kind::Flag:
        points.insert(points.end(), {criterion.yes, criterion.no});
        break;
    case Criterion::Kind::Table:
        points.push_back(criterion.otherwise.value_or(0));
        for (const TableRow& row : criterion.table) {
            points.push_back(row.points);
        }
        break;
    case Criterion::Kind::Linear:
        points.insert(points.end(), {criterion.from.points, criterion.to.points});
        break;
    case Criterion::Kind::Slope:
        break;
    }
    Micro largest = 0;
    for (const Micro each : points) {
        largest = std::max(largest, std::abs(each));
    }
    return largest;
}

/// A whole sum of 64 bits must hold every score and every cut.
void checkSizes(const ScoreModel& model, const JsonCursor& root)
{
    const auto check = [](const JsonCursor& place, Micro number, Micro most) {
        if (number > most || number < -most) {
            place.fail("too_large", {QString::number(toDouble(number), 'g', 15)});
        }
    };
    check(root.at("criteria"), weightSum(model), kLargestWeights);
    for (size_t i = 0; i < model.criteria.size(); ++i) {
        if (const Micro largest = largestPoints(model.criteria[i]); largest > kLargestPoints) {
            check(root.at("criteria").items()[i], largest, kLargestPoints);
        }
    }
    for (size_t i = 0; i < model.classes.size() && model.isNormalised; ++i) {
        check(root.at("classes").items()[i], model.classes[i].from.value_or(0), kLargestPoints);
    }
    if (model.isNormalised && model.constant != 0) {
        check(root.at("constant"), model.constant, kLargestPoints);
    }
}

void checkWeights(const ScoreModel& model, const JsonCursor& root)
{
    const Micro sum = weightSum(model);
    if (sum <= 0) {
        root.at("criteria").fail("weights_zero");
    } else if (model.sumsToOne && sum != kMicro) {
        root.at("criteria").fail("weights_sum", {QString::number(toDouble(sum), 'g', 15)});
    }
}

constexpr double kNoEnd = std::numeric_limits<double>::infinity();

/// Everything in `inner` is in `outer`.
bool liesWithin(const Range& inner, const Range& outer)
{
    using End = std::pair<double, bool>; // where, and is it without the border itself
    const auto low = [](const Range& range) {
        return std::max(End(range.atLeast.value_or(-kNoEnd), false),
                        End(range.above.value_or(-kNoEnd), range.above.has_value()));
    };
    const auto high = [](const Range& range) {
        return std::min(End(range.atMost.value_or(kNoEnd), true),
                        End(range.below.value_or(kNoEnd), !range.below.has_value()));
    };
    return low(inner) >= low(outer) && high(inner) <= high(outer);
}

/// The first row that fits gives the points: one that an earlier row covers is never asked.
void checkTable(const Criterion& criterion, const JsonCursor& place)
{
    const auto& table = criterion.table;
    for (size_t later = 1; later < table.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const auto isTaken = [&](qint64 code) {
                return std::ranges::binary_search(table[earlier].codes, code);
            };
            const bool isHidden = table[later].codes.empty()
                                      ? table[earlier].codes.empty() &&
                                            liesWithin(table[later].range, table[earlier].range)
                                      : std::ranges::any_of(table[later].codes, isTaken);
            if (isHidden) {
                place.at("table").items()[later].fail("row_hidden", {QString::number(earlier + 1)});
            }
        }
    }
}

void checkTables(const ScoreModel& model, const JsonCursor& root)
{
    for (size_t i = 0; i < model.criteria.size(); ++i) {
        if (model.criteria[i].kind == Criterion::Kind::Table) {
            checkTable(model.criteria[i], root.at("criteria").items()[i]);
        }
    }
}

/// Only coefficients may be negative: need is counted up from nothing everywhere else.
void checkPoints(const ScoreModel& model, const JsonCursor& root)
{
    if (model.method != Method::Flags && model.method != Method::Weighted) {
        return;
    }
    const auto check = [](const std::optional<JsonCursor>& points) {
        if (points && points->number() < 0) {
            points->fail("negative_points", {QString::number(points->number(), 'g', 15)});
        }
    };
    for (const JsonCursor& criterion : root.at("criteria").items()) {
        for (const char* key : {"points", "else", "otherwise", "missing"}) {
            check(criterion.find(key));
        }
        if (criterion.has("table")) {
            for (const JsonCursor& row : criterion.at("table").items()) {
                check(row.find("points"));
            }
        }
        if (const auto line = criterion.find("linear")) {
            check(line->at("from").find("points"));
            check(line->at("to").find("points"));
        }
    }
}

} // namespace

bool claimsToBeOfficial(const QString& text)
{
    static const QRegularExpression official(
        QStringLiteral("(desil|decile|peringkat)[\\s_-]*(nasional|national|resmi|dtsen|p3ke|"
                       "provinsi|kab)|(official|national)[\\s_-]*decile"),
        QRegularExpression::CaseInsensitiveOption);
    return official.match(text).hasMatch();
}

void checkModel(const ScoreModel& model, const JsonCursor& root)
{
    checkIds(model.criteria, root, "criteria");
    checkIds(model.gates, root, "gates");
    checkIds(model.classes, root, "classes");
    checkClasses(model, root);
    checkWeights(model, root);
    checkTables(model, root);
    checkPoints(model, root);
    checkSizes(model, root);
    for (const auto& [key, text] :
         {std::pair{"id", model.id}, std::pair{"name", model.name.indonesian},
          std::pair{"name", model.name.english}}) {
        if (claimsToBeOfficial(text)) {
            root.at(key).fail("official_name", {text});
        }
    }
    if (model.method == Method::Multidimensional) {
        checkMultidimensional(model, root);
    }
}

} // namespace rangkul::scoring
