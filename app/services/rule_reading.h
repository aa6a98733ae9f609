// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/rule.h"

namespace rangkul::services {

/// A rule in the user's language, as an officer would read it out: "desil 1 sampai 4, dan ada
/// anggota: umur 60 tahun ke atas".
QString readRule(const coverage::Rule& rule);

/// "umur", "lantai": what a rule asks.
QString labelOf(const coverage::RuleVariable& variable);

} // namespace rangkul::services
