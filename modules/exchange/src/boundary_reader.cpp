// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/boundary_reader.h"

#include <QHash>
#include <QMap>

#include "boundary_columns.h"
#include "boundary_shapes.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

using core::CodeSystem;
using core::FindingLevel;
using core::RegionLevel;

/// Names of the units above, as the features tell them, by code in the file's main system.
using ParentNames = QMap<QString, QString>;

constexpr double kReportHectares = 0.01;

CodeSystem systemOf(const BoundaryRegion& region)
{
    return region.code.isEmpty() ? CodeSystem::Bps : CodeSystem::Kemendagri;
}

const QString& keyOf(const BoundaryRegion& region)
{
    return region.code.isEmpty() ? region.bpsCode : region.code;
}

/// Turns features into regions and writes down what was wrong with them.
class RegionBuilder
{
public:
    RegionBuilder(BoundaryFile& file, const BoundaryColumns& columns)
        : m_file(file)
        , m_columns(columns)
    {
    }

    void add(BoundaryFeature& feature)
    {
        const auto index = static_cast<qsizetype>(feature.number - 1);
        BoundaryRegion region;
        region.feature = feature.number;
        region.name = m_columns.name < 0 ? QString() : feature.cells[m_columns.name];
        if (!readCodes(index, region) || !readShape(feature, region)) {
            return;
        }
        rememberParents(feature, region);
        if (const auto known = m_byCode.constFind(keyOf(region)); known != m_byCode.constEnd()) {
            joinPart(m_file.regions[*known], region);
            return;
        }
        if (region.name.isEmpty()) {
            report("boundary.name_missing", FindingLevel::Warning, region);
        }
        m_byCode.insert(keyOf(region), m_file.regions.size());
        m_file.regions.push_back(std::move(region));
    }

    void reportDoubleNames()
    {
        QHash<QString, qint64> seen;
        for (const BoundaryRegion& region : m_file.regions) {
            const QString name = foldedRegionName(region.name);
            const QString key = region.parentCode + u'/' + name;
            if (!name.isEmpty() && seen.contains(key)) {
                report("boundary.name_double", FindingLevel::Warning, region, region.name);
            }
            seen.insert(key, region.feature);
        }
    }

    const ParentNames& parentNames() const { return m_parentNames; }

private:
    void report(const char* key, FindingLevel level, const BoundaryRegion& region,
                const QString& value = {})
    {
        const QString& label = region.name.isEmpty() ? keyOf(region) : region.name;
        m_file.findings.push_back({QLatin1String(key), level, region.feature, label, value});
    }

    bool readCodes(qsizetype index, BoundaryRegion& region)
    {
        const QString& written = m_columns.codes[index];
        const CodeSystem system = *m_columns.system;
        if (written.isEmpty()) {
            report("boundary.code_missing", FindingLevel::Error, region);
            return false;
        }
        const auto code = core::RegionCode::parse(system, written);
        if (!code) {
            report("boundary.code_form", FindingLevel::Error, region, written);
            return false;
        }
        region.level = code->level();
        region.kind = code->kind();
        (system == CodeSystem::Kemendagri ? region.code : region.bpsCode) = code->dotted();
        if (!m_columns.bpsCodes.isEmpty()) {
            region.bpsCode = writtenCode(CodeSystem::Bps, m_columns.bpsCodes[index]);
        }
        region.parentCode = parentOfCode(system, keyOf(region));
        return true;
    }

    bool readShape(BoundaryFeature& feature, BoundaryRegion& region)
    {
        if (!feature.shape) {
            report("boundary.geometry_missing", FindingLevel::Error, region);
            return false;
        }
        const RepairedShape repaired = repairedShape(std::move(feature.shape));
        if (!repaired.shape) {
            report("boundary.not_repairable", FindingLevel::Error, region, repaired.why);
            return false;
        }
        if (repaired.repaired) {
            report("boundary.repaired", FindingLevel::Warning, region, repaired.why);
        }
        OGREnvelope box;
        repaired.shape->getEnvelope(&box);
        if (box.MinX < 94 || box.MaxX > 142 || box.MinY < -12 || box.MaxY > 8) {
            report("boundary.outside_country", FindingLevel::Warning, region);
        }
        region.area = toMultiPolygon(*repaired.shape);
        return true;
    }

    void rememberParents(const BoundaryFeature& feature, const BoundaryRegion& region)
    {
        if (region.level != RegionLevel::Village) {
            return;
        }
        const QString city = parentOfCode(systemOf(region), region.parentCode);
        for (const auto& [code, column] : {std::pair{region.parentCode, m_columns.kecamatanName},
                                           std::pair{city, m_columns.cityName}}) {
            if (column >= 0 && !feature.cells[column].isEmpty() && !m_parentNames.contains(code)) {
                m_parentNames.insert(code, feature.cells[column]);
            }
        }
    }

    /// The same code again: another part of the region when the names agree, else left out.
    void joinPart(BoundaryRegion& first, const BoundaryRegion& again)
    {
        if (foldedRegionName(first.name) != foldedRegionName(again.name)) {
            report("boundary.code_double", FindingLevel::Error, again, keyOf(again));
            return;
        }
        report("boundary.parts_joined", FindingLevel::Info, again, keyOf(again));
        first.area = joinedAreas({&first.area, &again.area}).area;
    }

    BoundaryFile& m_file;
    const BoundaryColumns& m_columns;
    QHash<QString, size_t> m_byCode;
    ParentNames m_parentNames;
};

/// BPS code of the unit above when all of `children` agree on it.
QString commonBpsParent(const std::vector<const BoundaryRegion*>& children)
{
    QString common;
    for (const BoundaryRegion* child : children) {
        const QString parent = parentOfCode(CodeSystem::Bps, child->bpsCode);
        if (parent.isEmpty() || (!common.isEmpty() && parent != common)) {
            return {};
        }
        common = parent;
    }
    return common;
}

/// Adds the units of `level` that regions point to and the file has not.
void deriveLevel(BoundaryFile& file, RegionLevel childLevel, const ParentNames& names)
{
    QMap<QString, std::vector<const BoundaryRegion*>> children;
    QHash<QString, bool> present;
    for (const BoundaryRegion& region : file.regions) {
        present.insert(keyOf(region), true);
        if (region.level == childLevel && !region.parentCode.isEmpty()) {
            children[region.parentCode].push_back(&region);
        }
    }
    std::vector<BoundaryRegion> derived;
    for (auto it = children.cbegin(); it != children.cend(); ++it) {
        if (present.contains(it.key())) {
            continue;
        }
        std::vector<const registry::MultiPolygon*> areas;
        for (const BoundaryRegion* child : it.value()) {
            areas.push_back(&child->area);
        }
        BoundaryRegion region;
        const CodeSystem system = systemOf(*it.value().front());
        (system == CodeSystem::Kemendagri ? region.code : region.bpsCode) = it.key();
        if (system == CodeSystem::Kemendagri) {
            region.bpsCode = commonBpsParent(it.value());
        }
        region.name = names.value(it.key());
        region.level = static_cast<RegionLevel>(static_cast<int>(childLevel) - 1);
        region.parentCode = parentOfCode(system, it.key());
        region.area = joinedAreas(areas).area;
        region.derived = true;
        derived.push_back(std::move(region));
    }
    if (!derived.empty()) {
        file.findings.push_back({QStringLiteral("boundary.parents_derived"),
                                 FindingLevel::Info,
                                 0,
                                 {},
                                 QString::number(derived.size())});
    }
    std::move(derived.begin(), derived.end(), std::back_inserter(file.regions));
}

/// Overlaps and gaps between the kelurahan of the file, in hectares.
void reportFit(BoundaryFile& file)
{
    std::vector<const registry::MultiPolygon*> areas;
    for (const BoundaryRegion& region : file.regions) {
        if (region.level == RegionLevel::Village) {
            areas.push_back(&region.area);
        }
    }
    if (areas.size() < 2) {
        return;
    }
    const JoinedAreas joined = joinedAreas(areas);
    for (const auto& [key, hectares] : {std::pair{"boundary.overlaps", joined.overlapHectares},
                                        std::pair{"boundary.gaps", joined.gapHectares}}) {
        if (hectares > kReportHectares) {
            file.findings.push_back(
                {QLatin1String(key), FindingLevel::Info, 0, {}, QString::number(hectares, 'f', 2)});
        }
    }
}

/// The layer with the finest units that can be named; the first of equals.
core::Result<size_t> chooseLayer(const std::vector<BoundaryLayer>& layers,
                                 const BoundaryOptions& options, BoundaryColumns& columns)
{
    core::Error why;
    size_t best = layers.size();
    size_t most = 0;
    for (size_t i = 0; i < layers.size(); ++i) {
        auto found = findColumns(layers[i], options);
        if (!found) {
            why = found.error();
        } else if (layers[i].features.size() > most) {
            most = layers[i].features.size();
            best = i;
            columns = *std::move(found);
        }
    }
    if (best == layers.size()) {
        return why;
    }
    return best;
}

void askCodeSystem(BoundaryFile& file, const BoundaryLayer& layer, const BoundaryColumns& columns)
{
    file.findings.push_back({QStringLiteral("boundary.code_system_asked"),
                             FindingLevel::Warning,
                             0,
                             {},
                             file.codeColumn});
    for (size_t i = 0; i < layer.features.size() && file.codeSamples.size() < 5; ++i) {
        const QString name = columns.name < 0 ? QString() : layer.features[i].cells[columns.name];
        file.codeSamples << (columns.codes[static_cast<qsizetype>(i)] + u' ' + name).trimmed();
    }
}

} // namespace

core::Result<BoundaryFile> readBoundaries(const QString& path, const BoundaryOptions& options,
                                          const core::Progress& progress)
{
    RANGKUL_LET(layers, readLayers(path, options.layer, progress));
    BoundaryColumns columns;
    RANGKUL_LET(chosen, chooseLayer(layers, options, columns));
    BoundaryLayer& layer = layers[chosen];
    BoundaryFile file;
    for (const BoundaryLayer& one : layers) {
        file.layers << one.name;
    }
    file.layer = layer.name;
    file.crs = layer.crs;
    file.columns = layer.columns;
    file.codeColumn = columns.codeColumn;
    file.bpsColumn = columns.bpsColumn;
    file.nameColumn = columns.name < 0 ? QString() : layer.columns[columns.name];
    file.codeSystem = columns.system;
    if (layer.crsAssumed) {
        file.findings.push_back(
            {QStringLiteral("boundary.crs_assumed"), FindingLevel::Warning, 0, {}, {}});
    }
    if (layer.axesSwapped) {
        file.findings.push_back(
            {QStringLiteral("boundary.axes_swapped"), FindingLevel::Warning, 0, {}, {}});
    }
    if (!columns.system) {
        askCodeSystem(file, layer, columns);
        return file;
    }
    RegionBuilder builder(file, columns);
    for (BoundaryFeature& feature : layer.features) {
        if (progress.isCancelled()) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("boundary.cancelled")};
        }
        progress.report(QStringLiteral("boundary.repairing"), feature.number,
                        static_cast<qint64>(layer.features.size()));
        builder.add(feature);
    }
    builder.reportDoubleNames();
    reportFit(file);
    if (options.deriveParents) {
        deriveLevel(file, RegionLevel::Village, builder.parentNames());
        deriveLevel(file, RegionLevel::District, builder.parentNames());
    }
    return file;
}

} // namespace rangkul::exchange
