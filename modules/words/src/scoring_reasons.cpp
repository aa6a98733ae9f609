// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

constexpr ReasonEntry kReasons[] = {
    // files of score models: %1 is the line, %2 the path in the file
    {"score_model.not_json",
     QT_TRANSLATE_NOOP("reason", "Line %1: the file is not well formed. Look for a missing comma, "
                                 "bracket or quotation mark there.")},
    {"score_model.empty_file",
     QT_TRANSLATE_NOOP("reason", "Line %1: the file is empty. Save the model again, or start from "
                                 "a built-in one.")},
    {"score_model.cut_off",
     QT_TRANSLATE_NOOP("reason", "Line %1: the file ends in the middle. A part was lost while it "
                                 "was copied: ask for the whole file again.")},
    {"score_model.not_a_model",
     QT_TRANSLATE_NOOP("reason", "Line %1: the file is no score model, which begins with {. Save a "
                                 "built-in model as a file and write yours in the same way.")},
    {"score_model.newer",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: the model is of form %3, written by a newer "
                                 "Rangkul. Update the program, or save the model as form 1.")},
    {"score_model.missing_key",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: \"%3\" is missing. Add it.")},
    {"score_model.unknown_key",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: \"%3\" may not stand here. Remove it or correct its "
                                 "spelling; these may stand here: %4.")},
    {"score_model.want_number",
     QT_TRANSLATE_NOOP("reason",
                       "Line %1, %2: a number must stand here, with a decimal point and without "
                       "quotation marks.")},
    {"score_model.want_text",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: a text in quotation marks must stand here.")},
    {"score_model.want_list",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: a list in square brackets must stand here.")},
    {"score_model.want_object",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: an object in curly brackets must stand here.")},
    {"score_model.want_flag",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: true or false must stand here.")},
    {"score_model.want_date",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: a date such as 2026-07-14 must stand here.")},
    {"score_model.empty",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: this may not be empty. Fill it or remove it.")},
    {"score_model.unknown_word",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: \"%3\" is not known here. Write one of: %4.")},
    {"score_model.unknown_variable",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: there is no question \"%3\", or a score cannot use "
                                 "it. Questions with a similar name: %4.")},
    {"score_model.personal",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: \"%3\" is asked of each member. Say with "
                                 "\"members\" how the members count.")},
    {"score_model.not_personal",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: \"%3\" is asked of the household. Move it out of "
                                 "the condition on members.")},
    {"score_model.unknown_code",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: \"%3\" is no answer to this question. Its answers "
                                 "are: %4.")},
    {"score_model.not_a_code",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: %3 is a number without a list of answers. Use "
                                 "at_least, above, at_most or below.")},
    {"score_model.too_precise",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: %3 has more than six decimals. Round it.")},
    {"score_model.too_large",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: %3 is too large for a score. Use smaller points or "
                                 "weights; only their proportions matter.")},
    {"score_model.negative",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: %3 may not be negative or zero here. Turn the "
                                 "points around instead.")},
    {"score_model.duplicate_id",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: the id \"%3\" stands twice. Give each its own.")},
    {"score_model.unknown_class",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: there is no class \"%3\". Add it to the classes.")},
    {"score_model.class_order",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: the class \"%3\" is out of order. The first class "
                                 "has no \"from\", each further one begins higher.")},
    {"score_model.weights_zero",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: all weights are zero. Give at least one weight.")},
    {"score_model.weights_sum",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: the weights make %3 together, not 1. Correct them, "
                                 "or choose weights that are divided by their sum.")},
    {"score_model.row_hidden",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: row %3 of the table takes these answers already, so "
                                 "this row is never reached. Take them out of one of the two.")},
    {"score_model.negative_points",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: the points are %3. Points are not negative: give 0 "
                                 "to the answer of least need and more to the others.")},
    {"score_model.equal_ends",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: both ends are the same or turned around. Write two "
                                 "different values, the smaller one as the lower end.")},
    {"score_model.one_kind",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: a criterion has either \"when\", or \"input\" with "
                                 "one of \"table\", \"linear\" and \"slope\".")},
    {"score_model.whole_weights",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: weights and cut of this method must be whole "
                                 "numbers, such as eighteenths: with rounded parts a family on "
                                 "the cut would be lost.")},
    {"score_model.not_zero_one",
     QT_TRANSLATE_NOOP("reason", "Line %1, %2: in this method an indicator holds or does not: use "
                                 "\"when\" without points.")},
    {"score_model.official_name",
     QT_TRANSLATE_NOOP("reason", "\"%3\" would be taken for an official decile. Choose a name that "
                                 "says that the ranking is local.")},
    {"coefficients.header",
     QT_TRANSLATE_NOOP("reason", "The first line must name the columns variable, category and "
                                 "coefficient; \"%2\" is missing.")},
    {"coefficients.number",
     QT_TRANSLATE_NOOP("reason", "Line %1: \"%2\" is no number that can be used.")},
    {"coefficients.variable",
     QT_TRANSLATE_NOOP("reason", "Line %1: there is no question \"%2\". Write it as in the list of "
                                 "variables, for example dwelling.floor.")},
    {"coefficients.category",
     QT_TRANSLATE_NOOP("reason",
                       "Line %1: \"%2\" is no answer to this question. Its answers are: %3.")},
    {"coefficients.members",
     QT_TRANSLATE_NOOP("reason", "Line %1: \"%2\" does not say rightly how members count. Write "
                                 "for example person.working@head or person.age@max.")},
    {"coefficients.duplicate",
     QT_TRANSLATE_NOOP("reason", "Line %1: \"%2\" stands twice. Remove one of the two.")},
    {"coefficients.empty", QT_TRANSLATE_NOOP("reason", "The table has no coefficient.")},
    {"coefficients.too_many",
     QT_TRANSLATE_NOOP("reason", "The table has more than %2 coefficients. Leave the least "
                                 "important ones out.")},
    {"coefficients.not_json",
     QT_TRANSLATE_NOOP("reason", "The file is not a list of coefficients (%2).")},
    // scoring and measuring
    {"score.column_not_loaded",
     QT_TRANSLATE_NOOP("reason", "The answers to %1 were not read yet. Try again.")},
    {"score.persons_not_loaded",
     QT_TRANSLATE_NOOP("reason", "The persons were not read yet. Try again.")},
    {"score_result.form",
     QT_TRANSLATE_NOOP("reason", "An earlier result cannot be read; changes since then are not "
                                 "shown.")},
    {"what_if.weight",
     QT_TRANSLATE_NOOP("reason", "%1 cannot be a weight here. Weights are not negative, and one "
                                 "at least is above zero.")},
    {"what_if.cut",
     QT_TRANSLATE_NOOP("reason", "The class cannot begin at %1: classes must rise.")},
    {"measure.not_multidimensional",
     QT_TRANSLATE_NOOP("reason", "The model \"%1\" is not multidimensional: it has no cut over "
                                 "weighted deprivations.")},
    {"poverty_lines.not_json",
     QT_TRANSLATE_NOOP("reason", "The file is not a list of poverty lines (%1).")},
    {"poverty_lines.row",
     QT_TRANSLATE_NOOP("reason", "Poverty line %1: \"%2\" is missing or cannot be used. Each line "
                                 "needs name, valid_from, per_cap_month and source.")},
    {"poverty_lines.newer",
     QT_TRANSLATE_NOOP("reason", "The poverty lines were written by a newer Rangkul. Update the "
                                 "program.")},
};

} // namespace

std::span<const ReasonEntry> scoringReasons()
{
    return kReasons;
}

} // namespace rangkul::words
