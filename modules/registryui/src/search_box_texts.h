// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registryui/search_box.h"

namespace rangkul::registryui {

/// Reads what tells the hits apart, one small record each; on the register's thread.
std::vector<SearchText> describedHits(const registry::RecordRepository& records,
                                      const std::vector<registry::SearchHit>& hits, QDate today);

/// What the typed words met: "name", "NIK".
QString matchedWords(registry::SearchMatches matched);

} // namespace rangkul::registryui
