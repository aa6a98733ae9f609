// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/score_model.h"
#include "rangkul/ui/workspace.h"

#include <algorithm>

namespace rangkul::scoringui {

/// Columns of the frames that these models ask, each once.
inline std::vector<const registry::Variable*>
columnsOf(const std::vector<const scoring::ScoreModel*>& models)
{
    std::vector<const registry::Variable*> out;
    for (const scoring::ScoreModel* model : models) {
        for (const registry::Variable* variable : scoring::neededColumns(*model)) {
            if (std::ranges::find(out, variable) == out.end()) {
                out.push_back(variable);
            }
        }
    }
    return out;
}

/// Loads what the columns need, then calls `work(households, persons)` on the register's thread;
/// `done` is called with what it returned, a core::Result, or with why the columns are not there.
template <typename Work, typename DoneCall>
void withColumns(ui::Workspace& workspace, QObject* context,
                 std::vector<const registry::Variable*> columns, Work work, DoneCall done,
                 const core::Progress& progress = {})
{
    workspace.ensureColumns(
        std::move(columns), context,
        [&workspace, context, work = std::move(work),
         done = std::move(done)](const core::Status& status) {
            if (!status) {
                done(status.error());
                return;
            }
            workspace.withFrames(context, work, done);
        },
        progress);
}

} // namespace rangkul::scoringui
