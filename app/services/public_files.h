// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "public_extract.h"

namespace rangkul::services {

/// Writes the extract by the ending of `path`: .xlsx and .csv with a line for each count, and
/// .geojson with a region each (only tables by region). A hidden count is an empty cell with a
/// remark, or null. Source, cut-off and the rule of hiding stand in the file.
/// InvalidInput "public.ending" (path); what the writers say.
core::Status writePublic(const QString& path, const PublicExtract& extract,
                         const std::vector<PublicRegion>& regions);

} // namespace rangkul::services
