// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"
#include "rangkul/scoring/score_model.h"

namespace rangkul::scoring {

inline constexpr int kModelFormat = 1;

/// Reads a model file. Every refusal names the place: the first two arguments are the line (0 when
/// not known) and the path ("criteria[3].table[0].points"), then what the sentence needs.
/// NewerFormat: "score_model.newer" (format). InvalidInput:
/// - "score_model.empty_file", "score_model.not_a_model", "score_model.cut_off",
///   "score_model.not_json": not the JSON of a model at all
/// - "score_model.missing_key" (key), "score_model.unknown_key" (key, keys that may stand there)
/// - "score_model.want_number", "want_text", "want_list", "want_object", "want_flag", "want_date"
/// - "score_model.empty": a list or text that may not be
/// - "score_model.unknown_word" (written, words that may stand there)
/// - "score_model.unknown_variable" (written, names like it)
/// - "score_model.personal" (variable): of a person, where the household is asked
/// - "score_model.not_personal" (variable): of the household, where a person is asked
/// - "score_model.unknown_code" (written, answers of the list)
/// - "score_model.not_a_code" (variable): has no answers to list, only a range
/// - "score_model.too_precise" (written): more than six decimals
/// - "score_model.too_large" (written), "score_model.negative" (written)
/// - "score_model.duplicate_id" (id), "score_model.unknown_class" (id)
/// - "score_model.class_order" (id), "score_model.weights_zero", "score_model.equal_ends"
/// - "score_model.weights_sum" (sum): they are said to make 1, and do not
/// - "score_model.row_hidden" (number of the earlier row): a row of a table that is never reached
/// - "score_model.negative_points" (written): only the coefficients of a proxy means test may be
/// - "score_model.one_kind": a criterion must have exactly one of when, table, linear, slope
/// - "score_model.whole_weights": an Alkire-Foster weight or cut is no whole number
/// - "score_model.not_zero_one": an Alkire-Foster criterion that is no plain flag
/// - "score_model.official_name" (written): calls itself an official decile
core::Result<ScoreModel> modelFromJson(const QByteArray& json);

/// The file as people edit it, answers by their labels.
QByteArray toJson(const ScoreModel& model);

/// JSON Schema (draft 2020-12) of these files, for editors.
QByteArray modelSchema();

} // namespace rangkul::scoring
