// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

// What the matching of persons refuses.
constexpr ReasonEntry kReasons[] = {
    {"linkage.cancelled", QT_TRANSLATE_NOOP("reason", "The matching was stopped.")},
    {"linkage.too_few",
     QT_TRANSLATE_NOOP("reason", "Weights cannot be learned from less than two records.")},
    {"linkage.model_json",
     QT_TRANSLATE_NOOP("reason", "This is no matching model: the JSON breaks off or is wrong at "
                                 "character %1 (%2).")},
    {"linkage.model_newer",
     QT_TRANSLATE_NOOP("reason", "This matching model was written by a newer version of the "
                                 "program (format %1). Update the program.")},
    {"linkage.model_missing",
     QT_TRANSLATE_NOOP("reason", "The matching model has nothing usable at \"%1\".")},
    {"linkage.model_share",
     QT_TRANSLATE_NOOP("reason", "The matching model has the share %2 at \"%1\". Shares are above "
                                 "0 and at most 1.")},
    {"linkage.model_level",
     QT_TRANSLATE_NOOP("reason",
                       "The matching model has %2 levels at \"%1\", which is not their number.")},
    {"linkage.model_threshold",
     QT_TRANSLATE_NOOP("reason", "The thresholds of the matching model must be between 0 and 1, "
                                 "and \"certain\" not below \"probable\" (%1).")},
    {"linkage.model_recipe",
     QT_TRANSLATE_NOOP("reason",
                       "The matching model knows no part \"%2\" of a blocking key (%1).")},
    {"linkage.model_recipe_address",
     QT_TRANSLATE_NOOP("reason", "The blocking key %1 of the matching model says nothing of a "
                                 "person. Add a part such as \"birth\" or \"name_first\".")},
    {"match.no_truth_column",
     QT_TRANSLATE_NOOP("reason", "The file %1 has no column \"%2\", which tells who each record "
                                 "is.")},
    {"match.no_truth",
     QT_TRANSLATE_NOOP("reason", "Line %2 of the file %1 does not tell who the record is.")},
    {"match.no_person_columns",
     QT_TRANSLATE_NOOP("reason", "The file %1 has no column with names and none with NIK. Check "
                                 "the header of the list.")},
    {"match.no_segment_column",
     QT_TRANSLATE_NOOP("reason", "The file %1 has no column SEGMEN. Name the segment of all rows "
                                 "with --segment.")},
    {"match.no_rows",
     QT_TRANSLATE_NOOP("reason", "The file %1 has columns, but not one row with a person. Choose "
                                 "the file that was filled in.")},
    {"match.side",
     QT_TRANSLATE_NOOP("reason", "\"%1\" names no list. Write register, "
                                 "program:NAME[:YEAR[:STAGE]], edition:NAME, verified[:DECILE], "
                                 "decile:DECILE, bpjs[:YEAR[:MONTH]] or the path of a file.")},
    {"match.no_edition",
     QT_TRANSLATE_NOOP("reason", "No list \"%1\" was imported. There are: %2.")},
    {"match.edition_many",
     QT_TRANSLATE_NOOP("reason", "Several imported lists are called \"%1\". Name one by its file: "
                                 "%2.")},
    {"match.edition_empty",
     QT_TRANSLATE_NOOP("reason",
                       "The register does not say who stood in the %1: it brought neither "
                       "deciles nor aid. Choose the file of the list instead.")},
    {"match.program_empty",
     QT_TRANSLATE_NOOP("reason",
                       "The register has no %1. There are recipients for: %2. Choose one of "
                       "these, or import the list of recipients.")},
    {"match.bpjs_empty",
     QT_TRANSLATE_NOOP("reason", "The register has nobody in %1. There are BPJS lists for: %2. "
                                 "Choose one of these, or import the BPJS list.")},
    {"match.households_empty",
     QT_TRANSLATE_NOOP("reason", "There are no %1 in the register. Import the results of the "
                                 "visits or a list with deciles, or choose another list.")},
    {"match.baskets_first",
     QT_TRANSLATE_NOOP("reason", "For baskets the first list must be in the register, and %1 is a "
                                 "file. Choose the register first and the BPJS list second.")},
    {"match.segment", QT_TRANSLATE_NOOP("reason", "There is no segment \"%1\". There are PBI-JK, "
                                                  "PBID, PBPU and PPU.")},
    {"match.decile", QT_TRANSLATE_NOOP("reason", "A decile is between 1 and 10, not %1.")},
    {"match.ending", QT_TRANSLATE_NOOP("reason", "A work list is a workbook. Give the file %1 the "
                                                 "ending .xlsx.")},
    {"match.same_record",
     QT_TRANSLATE_NOOP("reason", "Both ids name the same person. Give two different ones.")},
    {"merge.not_same",
     QT_TRANSLATE_NOOP("reason", "Nobody has said that these two are the same, or officers "
                                 "disagree. Answer the pair first.")},
    {"merge.ended",
     QT_TRANSLATE_NOOP("reason", "One of the two belongs to no household any more, so there is "
                                 "nothing to merge.")},
    {"merge.not_members",
     QT_TRANSLATE_NOOP("reason", "%1 and %2 are not members of the two households, one of each. "
                                 "Name one member of each household.")},
    {"merge.none", QT_TRANSLATE_NOOP("reason", "This record was not merged into another one.")},
    {"match.files", QT_TRANSLATE_NOOP("reason", "Name one or two files for febrl and rldata, and "
                                                "none for households.")},
    {"match.records",
     QT_TRANSLATE_NOOP("reason", "The number of records must be between 100 and 5000000.")},
    {"match.benchmark",
     QT_TRANSLATE_NOOP("reason", "There is no benchmark \"%1\". There are febrl, rldata and "
                                 "households.")},
    {"match.model_read", QT_TRANSLATE_NOOP("reason", "The model %1 could not be read: %2")},
    {"match.model_write", QT_TRANSLATE_NOOP("reason", "The model %1 could not be written: %2")},
};

} // namespace

std::span<const ReasonEntry> linkageReasons()
{
    return kReasons;
}

} // namespace rangkul::words
