// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/register_measures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "json_cursor.h"
#include "model_files.h"
#include "truths.h"

#include <cmath>
#include <limits>

namespace rangkul::scoring {

namespace {

double weightOf(bool isActive, int members, CountBy by)
{
    if (!isActive) {
        return 0;
    }
    return by == CountBy::Persons ? members : 1;
}

quint8 deprivationOf(quint8 truth)
{
    return truth == kTrue ? kDeprived : truth == kFalse ? kNotDeprived : kNotKnown;
}

qint64 wholeAt(const JsonCursor& at, const char* key)
{
    const JsonCursor place = at.at(key);
    const Micro micro = place.micro();
    if (micro % kMicro != 0) {
        place.fail("whole_weights");
    }
    if (micro < 0) {
        place.fail("negative", {QString::number(place.number())});
    }
    return micro / kMicro;
}

DeprivationSpec readSpec(const JsonCursor& at)
{
    at.allowOnly({"format", "id", "name", "source", "cut", "indicators"});
    DeprivationSpec out;
    out.id = at.at("id").text();
    out.name = at.at("name").localText();
    if (const auto source = at.find("source")) {
        out.source = source->text();
    }
    out.cut = wholeAt(at, "cut");
    qint64 sum = 0;
    for (const JsonCursor& item : at.at("indicators").items()) {
        item.allowOnly({"id", "label", "dimension", "weight"});
        out.indicators.push_back({item.at("id").text(), item.at("label").localText(),
                                  item.at("dimension").text(), wholeAt(item, "weight")});
        sum += out.indicators.back().weight;
    }
    if (sum == 0) {
        at.at("indicators").fail("weights_zero");
    }
    return out;
}

} // namespace

core::Result<RegisterWelfare> welfareOf(const registry::HouseholdFrame& frame,
                                        const registry::Variable& amount, CountBy by)
{
    const registry::FrameColumn* column = frame.column(amount);
    if (column == nullptr && frame.size() > 0) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("score.column_not_loaded"),
                           {nameOf({&amount, Derived::None})}};
    }
    RegisterWelfare out;
    for (quint32 row = 0; row < frame.size(); ++row) {
        const int members = frame.members()[row];
        const auto number = column->number(row);
        out.values.push_back(number && members > 0 ? *number / members
                                                   : std::numeric_limits<double>::quiet_NaN());
        out.weights.push_back(weightOf(!frame.isEnded(row) && !frame.isHidden(row), members, by));
    }
    return out;
}

std::vector<qint32> regionGroups(const registry::HouseholdFrame& frame, int level)
{
    // The way up is the same for all households of a region.
    std::vector<qint32> ofRegion(frame.regions().size(), -2);
    std::vector<qint32> out(frame.size(), -1);
    for (quint32 row = 0; row < frame.size(); ++row) {
        const qint32 region = frame.regionIndexes()[row];
        if (region < 0) {
            continue;
        }
        qint32& group = ofRegion[static_cast<size_t>(region)];
        if (group == -2) {
            group = frame.regionAtLevel(row, level).value_or(-1);
        }
        out[row] = group;
    }
    return out;
}

std::vector<qint64> DeprivationSpec::weights() const
{
    std::vector<qint64> out;
    for (const Indicator& indicator : indicators) {
        out.push_back(indicator.weight);
    }
    return out;
}

core::Result<DeprivationSpec> specFromJson(const QByteArray& json)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("score_model.not_json"),
                           {QStringLiteral("0"), QString(), parsing.errorString()}};
    }
    JsonProblem problem;
    const JsonCursor root(document.object(), QString(), problem);
    if (root.at("format").number() != 1) {
        root.at("format").fail("newer");
    }
    DeprivationSpec spec = readSpec(root);
    if (!problem.isClean()) {
        problem.first->args.prepend(QString::number(lineOf(json, problem.first->args.value(0))));
        return *problem.first;
    }
    return spec;
}

const DeprivationSpec& globalMpi()
{
    static const DeprivationSpec spec = [] {
        auto read = specFromJson(builtinFile(QStringLiteral("mpi_global.json")));
        if (!read) {
            qFatal("mpi_global.json: %s", qPrintable(read.error().args.join(u' ')));
        }
        return *std::move(read);
    }();
    return spec;
}

core::Result<DeprivationSpec> specOf(const ScoreModel& model)
{
    if (model.method != Method::Multidimensional || model.classes.size() < 2) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("measure.not_multidimensional"),
                           {model.id}};
    }
    DeprivationSpec out;
    out.id = model.id;
    out.name = model.name;
    out.source = model.source;
    out.cut = model.classes.back().from.value_or(0) / kMicro;
    for (const Criterion& criterion : model.criteria) {
        out.indicators.push_back(
            {criterion.id, criterion.label, criterion.dimension, criterion.weight / kMicro});
    }
    return out;
}

core::Result<RegisterDeprivation> deprivationOf(const ScoreModel& model,
                                                const ScoreColumns& columns,
                                                const ScorePoints& points, CountBy by)
{
    RANGKUL_LET(spec, specOf(model));
    RegisterDeprivation out;
    out.spec = std::move(spec);
    const size_t indicators = points.criteria.size();
    out.deprived.resize(columns.households() * indicators);
    for (size_t row = 0; row < columns.households(); ++row) {
        for (size_t j = 0; j < indicators; ++j) {
            out.deprived[row * indicators + j] = deprivationOf(points.criteria[j].answers()[row]);
        }
        out.weights.push_back(weightOf(columns.active()[row] != 0, columns.members()[row], by));
    }
    return out;
}

} // namespace rangkul::scoring
