// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_store.h"

#include <QHash>

namespace rangkul::services {

namespace {

using registry::Entity;
using registry::Value;

constexpr const char* kRegionColumns[] = {"code", "bps_code",    "level", "kind",
                                          "name", "parent_code", "geom",  "source"};

qint64 kindCode(core::RegionKind kind)
{
    switch (kind) {
    case core::RegionKind::Province:
        return 1;
    case core::RegionKind::Kabupaten:
        return 2;
    case core::RegionKind::Kota:
        return 3;
    case core::RegionKind::Kecamatan:
        return 4;
    case core::RegionKind::Kelurahan:
        return 5;
    case core::RegionKind::Desa:
        return 6;
    case core::RegionKind::DesaAdat:
        return 7;
    case core::RegionKind::Village:
        return 8;
    }
    Q_UNREACHABLE();
}

Value textOrMissing(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
}

/// A region without a Kemendagri code is known by its BPS code.
QString regionCodeOf(const exchange::BoundaryRegion& region)
{
    return region.code.isEmpty() ? region.bpsCode : region.code;
}

const registry::Variable& regionColumn(size_t index)
{
    return registry::variable(Entity::Region, QLatin1StringView(kRegionColumns[index]));
}

/// In the form in which the register keeps them (codes without dots), so that they can be compared.
core::Result<std::vector<Value>> cellsOf(const exchange::BoundaryRegion& region,
                                         const QString& fileName)
{
    std::vector<Value> cells{regionCodeOf(region),
                             textOrMissing(region.bpsCode),
                             static_cast<qint64>(region.level),
                             kindCode(region.kind),
                             textOrMissing(region.name),
                             textOrMissing(region.parentCode),
                             region.area.empty() ? Value() : Value(registry::toWkb(region.area)),
                             fileName};
    for (size_t i = 0; i < cells.size(); ++i) {
        RANGKUL_LET(kept, registry::checkedValue(regionColumn(i), cells[i]));
        cells[i] = std::move(kept);
    }
    return cells;
}

/// The regions of a register, found by either code.
class KnownRegions
{
public:
    explicit KnownRegions(const std::vector<registry::Record>& stored)
    {
        for (const registry::Record& record : stored) {
            m_byCode.insert(record.text(QLatin1StringView("code")), &record);
            const QString bps = record.text(QLatin1StringView("bps_code"));
            if (!bps.isEmpty()) {
                m_byBps.insert(bps, &record);
            }
        }
    }

    /// By the cells of cellsOf().
    const registry::Record* find(const std::vector<Value>& cells) const
    {
        const QString code = registry::toPlainText(cells[0]);
        const QString bps = registry::toPlainText(cells[1]);
        const registry::Record* known = m_byCode.value(code, nullptr);
        return known != nullptr || bps.isEmpty() ? known : m_byBps.value(bps, nullptr);
    }

private:
    QHash<QString, const registry::Record*> m_byCode;
    QHash<QString, const registry::Record*> m_byBps;
};

bool isCode(QLatin1StringView name)
{
    return name == QLatin1StringView("code") || name == QLatin1StringView("parent_code");
}

/// What the file says anew of a region that is known. Codes of a file that has only BPS codes do
/// not replace those of Kemendagri; where a border comes from is told only with a new value.
std::vector<registry::CellEdit> editsOf(const exchange::BoundaryRegion& region,
                                        const registry::Record& known,
                                        const std::vector<Value>& cells)
{
    std::vector<registry::CellEdit> edits;
    bool isNew = false;
    for (size_t i = 0; i < cells.size(); ++i) {
        const registry::Variable& variable = regionColumn(i);
        if (registry::isMissing(cells[i]) || known.value(variable) == cells[i] ||
            (region.code.isEmpty() && isCode(QLatin1StringView(kRegionColumns[i])))) {
            continue;
        }
        isNew = isNew || QLatin1StringView(kRegionColumns[i]) != QLatin1StringView("source");
        edits.push_back({known.ref(), variable.id, cells[i], known.value(variable)});
    }
    return isNew ? edits : std::vector<registry::CellEdit>();
}

} // namespace

core::Result<BoundaryChange> compareBoundaries(storage::Register& reg,
                                               const exchange::BoundaryFile& file,
                                               const QString& fileName)
{
    RANGKUL_LET(stored, reg.records().all(Entity::Region));
    const KnownRegions regions(stored);
    BoundaryChange change;
    change.edit.kind = registry::CommitKind::Bulk;
    change.edit.reason = fileName;
    for (const exchange::BoundaryRegion& region : file.regions) {
        RANGKUL_LET(cells, cellsOf(region, fileName));
        if (const registry::Record* known = regions.find(cells)) {
            const auto edits = editsOf(region, *known, cells);
            ++(edits.empty() ? change.same : change.changed);
            change.edit.cells.insert(change.edit.cells.end(), edits.begin(), edits.end());
            continue;
        }
        ++change.added;
        change.edit.created.push_back({{Entity::Region, core::RecordId::random()}, {}});
        for (size_t i = 0; i < cells.size(); ++i) {
            change.edit.created.back().cells.emplace_back(regionColumn(i).id, cells[i]);
        }
    }
    return change;
}

core::Result<registry::Commit>
storeBoundaries(storage::Register& reg, const exchange::BoundaryFile& file, const QString& fileName)
{
    RANGKUL_LET(change, compareBoundaries(reg, file, fileName));
    return reg.records().apply(change.edit);
}

} // namespace rangkul::services
