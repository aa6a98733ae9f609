// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/score_model.h"

namespace rangkul::scoring {

/// Identifiers of the models that come with the program, in the order they are offered: "bps14",
/// "kepmensos262", "saw_priority", "mpi_register". Each is a file to be copied and
/// edited; none is a truth.
std::vector<QString> builtinModelIds();
/// The bytes of its file; empty when there is none of that name.
QByteArray builtinModelFile(const QString& id);
/// nullptr when there is none of that name. Lives as long as the program.
const ScoreModel* builtinModel(const QString& id);

} // namespace rangkul::scoring
