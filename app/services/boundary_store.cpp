// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_store.h"

#include <QHash>

namespace rangkul::services {

namespace {

using registry::Entity;
using registry::Value;

constexpr const char* kColumns[] = {"code", "bps_code",    "level", "kind",
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
QString codeOf(const exchange::BoundaryRegion& region)
{
    return region.code.isEmpty() ? region.bpsCode : region.code;
}

std::vector<Value> cellsOf(const exchange::BoundaryRegion& region, const QString& fileName)
{
    return {codeOf(region),
            textOrMissing(region.bpsCode),
            static_cast<qint64>(region.level),
            kindCode(region.kind),
            textOrMissing(region.name),
            textOrMissing(region.parentCode),
            region.area.empty() ? Value() : Value(registry::toWkb(region.area)),
            fileName};
}

} // namespace

core::Result<registry::Commit>
storeBoundaries(storage::Register& reg, const exchange::BoundaryFile& file, const QString& fileName)
{
    RANGKUL_LET(stored, reg.records().all(Entity::Region));
    QHash<QString, const registry::Record*> byCode;
    for (const registry::Record& record : stored) {
        byCode.insert(record.text(QLatin1StringView("code")), &record);
    }
    registry::Edit edit;
    edit.kind = registry::CommitKind::Bulk;
    edit.reason = fileName;
    for (const exchange::BoundaryRegion& region : file.regions) {
        const std::vector<Value> cells = cellsOf(region, fileName);
        const registry::Record* known = byCode.value(codeOf(region), nullptr);
        if (known == nullptr) {
            edit.created.push_back({{Entity::Region, core::RecordId::random()}, {}});
        }
        for (size_t i = 0; i < cells.size(); ++i) {
            const registry::Variable& variable =
                registry::variable(Entity::Region, QLatin1StringView(kColumns[i]));
            if (known == nullptr) {
                edit.created.back().cells.emplace_back(variable.id, cells[i]);
            } else if (!registry::isMissing(cells[i]) && known->value(variable) != cells[i]) {
                edit.cells.push_back({known->ref(), variable.id, cells[i], known->value(variable)});
            }
        }
    }
    return reg.records().apply(edit);
}

} // namespace rangkul::services
