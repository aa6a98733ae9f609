// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"

namespace rangkul::services {

/// A score model that can rank households for a quota.
struct RankingModel
{
    QString key;          ///< for chooseScoreModel()
    QString name;         ///< with its state: approved by whom, a draft, built in
    bool isUsual = false; ///< approved and in use; the first one when several are
};
/// Built-in models, those of the register with their versions; a built-in one that the register
/// has approved a version of is left out. Never empty, and one of them is usual.
core::Result<std::vector<RankingModel>> rankingModels(const registry::RecordRepository& records);

} // namespace rangkul::services
