// SPDX-License-Identifier: GPL-3.0-or-later
#include "criterion_reader.h"

#include <array>

namespace rangkul::scoring {

namespace {

std::optional<Micro> microAt(const JsonCursor& at, const char* key)
{
    const auto found = at.find(key);
    return found ? std::optional(found->micro()) : std::nullopt;
}

std::optional<double> numberAt(const JsonCursor& at, const char* key)
{
    const auto found = at.find(key);
    return found ? std::optional(found->number()) : std::nullopt;
}

/// Codes are those of the input's own variable; an aggregate other than the head has only a range.
TableRow readTableRow(const JsonCursor& at, const Input& input)
{
    at.allowOnly({"in", "at_least", "above", "at_most", "below", "points"});
    TableRow row;
    if (const auto codes = at.find("in")) {
        const bool isPlain =
            (input.aggregate == Aggregate::None || input.aggregate == Aggregate::Head) &&
            !input.per;
        row.codes = readCodes(*codes, isPlain ? input.variable : VariableRef());
    } else {
        row.range = readRange(at);
        if (row.range.isOpen()) {
            at.fail("missing_key", {QStringLiteral("in, at_least, above, at_most, below")});
        }
    }
    row.points = at.at("points").micro();
    return row;
}

void readFlag(const JsonCursor& at, Criterion& out)
{
    out.kind = Criterion::Kind::Flag;
    out.when = readCondition(at.at("when"), Asked::Household);
    out.yes = microAt(at, "points").value_or(kMicro);
    out.no = microAt(at, "else").value_or(0);
}

void readTable(const JsonCursor& at, Criterion& out)
{
    out.kind = Criterion::Kind::Table;
    for (const JsonCursor& item : at.at("table").items()) {
        out.table.push_back(readTableRow(item, out.input));
    }
    out.otherwise = microAt(at, "otherwise");
}

void readLinear(const JsonCursor& at, Criterion& out)
{
    out.kind = Criterion::Kind::Linear;
    const JsonCursor linear = at.at("linear");
    linear.allowOnly({"from", "to"});
    for (auto& [key, end] : {std::pair{"from", &out.from}, std::pair{"to", &out.to}}) {
        const JsonCursor place = linear.at(key);
        place.allowOnly({"value", "points"});
        *end = {place.at("value").number(), place.at("points").micro()};
    }
    if (out.from.value == out.to.value) {
        linear.fail("equal_ends");
    }
}

void readSlope(const JsonCursor& at, Criterion& out)
{
    out.kind = Criterion::Kind::Slope;
    out.slope = at.at("slope").number();
    out.lowest = numberAt(at, "lowest");
    out.highest = numberAt(at, "highest");
    if (out.lowest && out.highest && *out.lowest >= *out.highest) {
        at.fail("equal_ends");
    }
}

void readScale(const JsonCursor& at, Criterion& out)
{
    at.allowOnly({"by", "of"});
    out.scale =
        at.at("by").word({"largest", "smallest"}) == 0 ? Scale::ByLargest : Scale::BySmallest;
    if (out.scale == Scale::BySmallest) {
        at.allowOnly({"by"}); // without the smallest of the data a ratio has no end
    }
    out.scaleBy = microAt(at, "of");
    if (out.scaleBy && *out.scaleBy <= 0) {
        at.at("of").fail("negative", {QString::number(at.at("of").number())});
    }
}

} // namespace

Criterion readCriterion(const JsonCursor& at)
{
    at.allowOnly({"id", "label", "dimension", "weight", "when", "points", "else", "input", "table",
                  "otherwise", "linear", "slope", "lowest", "highest", "missing", "scale"});
    Criterion out;
    out.id = at.at("id").text();
    out.label = at.at("label").localText();
    if (const auto dimension = at.find("dimension")) {
        out.dimension = dimension->text();
    }
    const int kinds =
        int(at.has("when")) + int(at.has("table")) + int(at.has("linear")) + int(at.has("slope"));
    if (kinds != 1 || at.has("when") == at.has("input")) {
        at.fail("one_kind");
        return out;
    }
    if (at.has("when")) {
        readFlag(at, out);
    } else {
        out.input = readInput(at.at("input"));
        at.has("table") ? readTable(at, out)
                        : (at.has("linear") ? readLinear(at, out) : readSlope(at, out));
    }
    out.whenMissing = microAt(at, "missing");
    if (const auto scale = at.find("scale")) {
        readScale(*scale, out);
    }
    out.weight = microAt(at, "weight").value_or(kMicro);
    if (out.weight < 0) {
        at.at("weight").fail("negative", {QString::number(at.at("weight").number())});
    }
    return out;
}

Gate readGate(const JsonCursor& at)
{
    at.allowOnly({"id", "label", "effect", "class", "when", "unknown"});
    constexpr std::array kEffects{Gate::Effect::Require, Gate::Effect::Exclude,
                                  Gate::Effect::Classify};
    Gate out;
    out.id = at.at("id").text();
    out.label = at.at("label").localText();
    out.effect =
        kEffects[static_cast<size_t>(at.at("effect").word({"require", "exclude", "classify"}))];
    if (out.effect == Gate::Effect::Classify) {
        out.classId = at.at("class").text();
    }
    out.when = readCondition(at.at("when"), Asked::Household);
    if (const auto unknown = at.find("unknown")) {
        out.ignoresUnknown = unknown->word({"open", "ignored"}) == 1;
    }
    return out;
}

TieBreak readTieBreak(const JsonCursor& at)
{
    at.allowOnly({"input", "first"});
    return {readInput(at.at("input")), at.at("first").word({"more", "less"}) == 0};
}

ScoreClass readClass(const JsonCursor& at)
{
    at.allowOnly({"id", "label", "from"});
    return {at.at("id").text(), at.at("label").localText(), microAt(at, "from")};
}

} // namespace rangkul::scoring
