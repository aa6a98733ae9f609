// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

constexpr ReasonEntry kReasons[] = {
    // score models of a register
    {"score_model.version_differs",
     QT_TRANSLATE_NOOP("reason", "The stored score model \"%1\" is not what its version says. Add "
                                 "it anew from its file.")},
    {"score_model.stored_already",
     QT_TRANSLATE_NOOP("reason", "This very version of \"%1\" (%2) is in the register already. "
                                 "Change something in the file first.")},
    {"score_model.approver_missing",
     QT_TRANSLATE_NOOP("reason", "Say who approves the model: a name and a day.")},
    {"score_model.approved_already",
     QT_TRANSLATE_NOOP("reason", "This version was approved by %1 on %2. Store a new version to "
                                 "change something.")},
    {"score_model.not_found",
     QT_TRANSLATE_NOOP("reason", "There is no score model \"%1\". These are there: %2; or name a "
                                 "file.")},
    {"score_model.file_unreadable",
     QT_TRANSLATE_NOOP("reason", "The file %1 cannot be read. Check its name and rights.")},
    {"score.not_in_register",
     QT_TRANSLATE_NOOP("reason", "There is no household %1 in this register.")},
    {"score.unknown_class",
     QT_TRANSLATE_NOOP("reason", "The model has no class \"%1\". Its classes are: %2.")},
    {"score.unknown_criterion",
     QT_TRANSLATE_NOOP("reason", "The model has no criterion \"%1\". Its criteria are: %2.")},
    {"score.no_places", QT_TRANSLATE_NOOP("reason", "Give a number of places above zero.")},
    {"score.no_quota",
     QT_TRANSLATE_NOOP("reason", "The program has no quotas by region in this year. Enter them "
                                 "first.")},
    // objections
    {"objection.no_claim", QT_TRANSLATE_NOOP("reason", "Say in words what is contested.")},
    {"objection.deadline_before",
     QT_TRANSLATE_NOOP("reason", "The deadline lies before the day it was opened, %1.")},
    {"objection.closed",
     QT_TRANSLATE_NOOP("reason", "The objection was decided on %1. Open a new one.")},
    {"objection.no_decision",
     QT_TRANSLATE_NOOP("reason", "Say in words why it is accepted or rejected.")},
    // tables of figures: %1 is the row
    {"figures.too_many", QT_TRANSLATE_NOOP("reason", "The table has more than %1 rows. Part it.")},
    {"figures.number",
     QT_TRANSLATE_NOOP(
         "reason",
         "Row %1, column %2: \"%3\" is no number. Write digits alone, or leave the cell empty.")},
    {"figures.no_header",
     QT_TRANSLATE_NOOP("reason", "No row of headers was found. The table needs columns for region, "
                                 "year and value, or a column for each year.")},
    {"figures.no_sheet",
     QT_TRANSLATE_NOOP("reason", "%1 has no sheet \"%2\". Its sheets are: %3.")},
    {"figures.one_table",
     QT_TRANSLATE_NOOP("reason", "%1 is one table without sheets. Leave the name of the sheet "
                                 "out.")},
    {"figures.double",
     QT_TRANSLATE_NOOP("reason", "Row %1 gives the figure of row %2 another value. Only row %2 is "
                                 "taken: correct the table.")},
    {"figures.no_line_header",
     QT_TRANSLATE_NOOP("reason", "No row of headers was found. These columns are missing: %1.")},
    {"figures.no_indicator",
     QT_TRANSLATE_NOOP("reason", "The table does not say which indicator it is about. Give its "
                                 "name.")},
    {"figures.no_source",
     QT_TRANSLATE_NOOP("reason", "The table does not say its source. Give one: a figure without a "
                                 "source is not stored.")},
    {"figures.code",
     QT_TRANSLATE_NOOP(
         "reason", "Row %1: \"%2\" is no region code of Kemendagri. Write it as 35.71 or 3571.")},
    {"figures.year",
     QT_TRANSLATE_NOOP("reason", "Row %1: \"%2\" is no year. Write four digits, such as 2024.")},
    {"figures.date",
     QT_TRANSLATE_NOOP("reason", "Row %1: \"%2\" is not a date. Write it as 2026-01-31.")},
    {"figures.not_above_zero",
     QT_TRANSLATE_NOOP(
         "reason",
         "Row %1: the amount is missing or not above zero. Write rupiah per head and month.")},
    {"figures.incomplete",
     QT_TRANSLATE_NOOP("reason", "A figure needs indicator, region or area, year, value and "
                                 "source.")},
    // series of figures
    {"series.no_indicator",
     QT_TRANSLATE_NOOP("reason", "There are no figures of \"%1\". These are there: %2.")},
    {"series.no_place",
     QT_TRANSLATE_NOOP("reason", "No figure is of the region \"%1\". Give its code or its name as "
                                 "the table wrote it.")},
    {"series.no_figures",
     QT_TRANSLATE_NOOP("reason", "There is no figure of %1 for %2 in these years.")},
    {"series.axis",
     QT_TRANSLATE_NOOP("reason", "\"%1\" is no axis of a quadrant. Give mean or median.")},
    {"public.ending",
     QT_TRANSLATE_NOOP("reason", "The public extract is written as .xlsx, .csv or .geojson, not as "
                                 "%1.")},
    {"figures.line_incomplete",
     QT_TRANSLATE_NOOP("reason", "A poverty line needs name, first day, rupiah per head and month "
                                 "above zero, and source.")},
    // measures
    {"measure.no_column",
     QT_TRANSLATE_NOOP("reason", "The table has no column \"%1\". Its columns are: %2.")},
    {"measure.negative_weight",
     QT_TRANSLATE_NOOP("reason", "Row %1: a weight may not be negative.")},
    {"measure.not_zero_one",
     QT_TRANSLATE_NOOP("reason", "Row %1, column %2: \"%3\" must be 1 (deprived), 0 (not) or "
                                 "empty.")},
    {"measure.weights",
     QT_TRANSLATE_NOOP("reason", "\"%1\" cannot be weights. Write columns and whole numbers, such "
                                 "as health=3,water=1, and a cut between 1 and their sum.")},
    {"measure.lines",
     QT_TRANSLATE_NOOP("reason", "\"%1\" cannot be a line. Write columns and amounts above zero, "
                                 "such as schooling=6,income=500000.")},
    {"measure.no_line",
     QT_TRANSLATE_NOOP("reason", "Give a poverty line above zero, a share of the median, or the "
                                 "name of a line.")},
    {"measure.no_such_line",
     QT_TRANSLATE_NOOP("reason", "No poverty line \"%1\" counts here on %2. Add it with its "
                                 "source.")},
    // snapshots
    {"snapshot.no_name", QT_TRANSLATE_NOOP("reason", "Give the snapshot a name.")},
    {"snapshot.no_source",
     QT_TRANSLATE_NOOP("reason", "Say what the figures rest on: the source of the snapshot.")},
    {"snapshot.cut_off_later",
     QT_TRANSLATE_NOOP("reason", "The cut-off cannot lie behind %1, the day the snapshot is "
                                 "made.")},
    {"snapshot.name_taken",
     QT_TRANSLATE_NOOP("reason", "There is a snapshot \"%1\" already. Choose another name.")},
    {"snapshot.not_found",
     QT_TRANSLATE_NOOP("reason", "There is no snapshot \"%1\". These are there: %2.")},
    {"snapshot.no_topic",
     QT_TRANSLATE_NOOP("reason", "The snapshot has no figures \"%1\". It has: %2.")},
    {"snapshot.frozen",
     QT_TRANSLATE_NOOP("reason", "The figures of the snapshot \"%1\" are not changed. Choose "
                                 "running data in the header first.")},
    {"snapshot.changed",
     QT_TRANSLATE_NOOP("reason", "The figures of \"%1\" are not those that were frozen, or not all "
                                 "of them have come yet. Exchange changes and look again.")},
    // options of the command line
    {"cli.number", QT_TRANSLATE_NOOP("reason", "--%1: \"%2\" is no number.")},
    {"cli.range", QT_TRANSLATE_NOOP("reason", "--%1: %2 is not between %3 and %4.")},
    {"cli.region",
     QT_TRANSLATE_NOOP("reason", "--region: \"%1\" is no region code of Kemendagri. Write it as "
                                 "35.71 or 3571.")},
    {"cli.level",
     QT_TRANSLATE_NOOP("reason", "\"%1\" is no level. Write kelurahan, kecamatan or kota.")},
    {"cli.unknown_word",
     QT_TRANSLATE_NOOP("reason", "\"%1\" is not known here. Write one of: %2.")},
    {"cli.no_program", QT_TRANSLATE_NOOP("reason", "There is no program \"%1\".")},
    {"cli.selection",
     QT_TRANSLATE_NOOP("reason",
                       "Say who counts as chosen: one of --top, --per-region, --class and "
                       "--quota.")},
};

} // namespace

std::span<const ReasonEntry> figureReasons()
{
    return kReasons;
}

} // namespace rangkul::words
