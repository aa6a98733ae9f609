// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/record.h"
#include "row_reader.h"

namespace rangkul::exchange {

/// One value a row brings into the register.
struct BuiltCell
{
    const registry::Variable* variable = nullptr;
    registry::Value value;
    bool ofHead = false; ///< of the head of a household row
};

/// Turns a row into values of the register. Equal rows give equal cells in equal order.
class EntityBuilder
{
public:
    explicit EntityBuilder(const RowReader& reader);

    /// `region`: the village of the row, null when unknown.
    void build(const RowReading& row, const core::RecordId& region, std::vector<BuiltCell>& out);

private:
    void addCell(const ColumnReader& reader, const Slot& slot, std::vector<BuiltCell>& out) const;
    void addRtRw(std::string_view text, std::vector<BuiltCell>& out) const;
    void addPoint(const RowReading& row, std::vector<BuiltCell>& out) const;
    void addNikStatus(const RowReading& row, std::vector<BuiltCell>& out) const;

    const RowReader& m_reader;
    const registry::Variable& m_region;
    const registry::Variable& m_geom;
    const registry::Variable& m_method;
    const registry::Variable& m_rt;
    const registry::Variable& m_rw;
    const registry::Variable& m_nikStatus;
};

} // namespace rangkul::exchange
