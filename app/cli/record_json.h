// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include "rangkul/registry/record.h"

namespace rangkul::cli {

/// Identity numbers masked unless asked.
enum class Masking {
    Masked,
    Full,
};

/// null, number, text, ISO date, [lon, lat], id; areas are left out.
QJsonValue toJson(const registry::Variable& variable, const registry::Value& value,
                  Masking masking);
/// {"id": ..., "entity": "household", column: value ...}; missing cells are left out.
QJsonObject toJson(const registry::Record& record, Masking masking);
/// A cell in words.
QString shown(const registry::Record& record, const char* column);

/// "household/abc..." , "person/...", or a plain household id.
core::Result<registry::RowRef> parseRow(const QString& text);

} // namespace rangkul::cli
