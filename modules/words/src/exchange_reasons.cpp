// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

constexpr ReasonEntry kReasons[] = {
    // lists of families, persons and recipients
    {"sheet.not_found",
     QT_TRANSLATE_NOOP("reason", "The file %1 is not there any more. Choose it again.")},
    {"sheet.no_permission",
     QT_TRANSLATE_NOOP("reason", "The computer does not allow reading %1. Copy the file to a "
                                 "folder of your own and choose it there.")},
    {"sheet.read", QT_TRANSLATE_NOOP("reason", "%1 could not be read. Check that the device is "
                                               "still connected and try again.")},
    {"sheet.empty", QT_TRANSLATE_NOOP("reason", "%1 is empty: there is no row in it.")},
    {"sheet.no_rows",
     QT_TRANSLATE_NOOP("reason", "%1 has headers, but no rows below them. It may be the empty "
                                 "template: choose the filled list.")},
    {"sheet.password",
     QT_TRANSLATE_NOOP("reason", "%1 is protected by a password. Open it in a spreadsheet program "
                                 "with its password, save it without one, and choose it again.")},
    {"sheet.html",
     QT_TRANSLATE_NOOP("reason", "%1 is a web page that only calls itself a workbook. Open it in a "
                                 "spreadsheet program, save it as .xlsx, and choose that file.")},
    {"sheet.xml2003",
     QT_TRANSLATE_NOOP("reason", "%1 is a workbook in an old XML form. Open it in a spreadsheet "
                                 "program, save it as .xlsx, and choose that file.")},
    {"sheet.xlsb",
     QT_TRANSLATE_NOOP("reason", "%1 is a binary workbook (.xlsb). Open it in a spreadsheet "
                                 "program, save it as .xlsx, and choose that file.")},
    {"sheet.not_a_sheet",
     QT_TRANSLATE_NOOP("reason", "%1 is not a list: it is no workbook and no text table. Choose an "
                                 ".xlsx, .xls, .ods, .csv or .txt file.")},
    {"sheet.damaged",
     QT_TRANSLATE_NOOP("reason", "%1 is damaged or was cut off while it was copied. Fetch it again "
                                 "from its giver.")},
    {"sheet.no_such_sheet", QT_TRANSLATE_NOOP("reason", "%1 does not have this sheet.")},
    {"sheet.no_known_columns",
     QT_TRANSLATE_NOOP("reason", "%1 has no column of names or numbers of people, so it is no list "
                                 "of families, persons or recipients. Tables of totals by region "
                                 "are read on the page Indicators. It begins with: %2")},
    {"sheet.columns_missing",
     QT_TRANSLATE_NOOP("reason", "In %1 columns are missing that \"%2\" must have: %3. Choose them "
                                 "by hand, or read the file as another kind of list.")},
    {"sheet.too_many_rows",
     QT_TRANSLATE_NOOP("reason",
                       "There are more rows than a workbook can hold. Save a smaller part "
                       "or a .csv file.")},
    {"sheet.layout", QT_TRANSLATE_NOOP("reason", "The workbook %1 could not be laid out.")},
    {"file.not_writable",
     QT_TRANSLATE_NOOP("reason", "%1 cannot be written. Close it in other programs, or choose "
                                 "another name or folder.")},
    // imports
    {"import.no_regions",
     QT_TRANSLATE_NOOP("reason", "The register has no kelurahan yet. Add them from a boundary file "
                                 "first, then import the list.")},
    {"recipients.no_program",
     QT_TRANSLATE_NOOP("reason", "The list does not say which program it is of: %1. Choose a "
                                 "program for it.")},
    {"import.files",
     QT_TRANSLATE_NOOP("reason", "These files do not belong together. Choose one list, or the "
                                 "family file and the member file of one package.")},
    {"import.region_system_undecided",
     QT_TRANSLATE_NOOP("reason", "It is not decided whether the region codes are of Kemendagri or "
                                 "of BPS. Choose one and check the list again.")},
    {"import.file_changed",
     QT_TRANSLATE_NOOP("reason",
                       "%1 was changed since it was checked. Nothing was stored; check it "
                       "again.")},
    {"import.cancelled", QT_TRANSLATE_NOOP("reason", "Stopped as you asked. Nothing was stored.")},
    {"import.no_row", QT_TRANSLATE_NOOP("reason", "The original row is not kept any more.")},
    // rows that wait for repair
    {"repair.no_reading",
     QT_TRANSLATE_NOOP("reason", "This list came in with an earlier version of the program, which "
                                 "did not keep how it was read. Import the list again.")},
    {"repair.reading",
     QT_TRANSLATE_NOOP("reason", "How this list was read cannot be made out any more. Import the "
                                 "list again.")},
    {"repair.not_waiting",
     QT_TRANSLATE_NOOP("reason", "One of these rows does not wait any more. Nothing was stored; "
                                 "look at the tray again.")},
    {"repair.no_column", QT_TRANSLATE_NOOP("reason", "The list has no column called %1.")},
    {"repair.no_such_row", QT_TRANSLATE_NOOP("reason", "No row %1 waits in the repair tray.")},
    // profiles of columns
    {"profile.form", QT_TRANSLATE_NOOP("reason", "%1 is not a profile of columns.")},
    {"profile.target",
     QT_TRANSLATE_NOOP("reason", "The profile names a field that this program does not know: %1.")},
    {"profile.base",
     QT_TRANSLATE_NOOP("reason", "The profile builds on another one that is not there: %1.")},
    {"profile.unknown", QT_TRANSLATE_NOOP("reason", "There is no profile called %1.")},
    // boundaries
    {"boundary.file_missing", QT_TRANSLATE_NOOP("reason", "The file %1 is not there.")},
    {"boundary.file_unreadable",
     QT_TRANSLATE_NOOP("reason", "The computer does not allow reading %1. Copy the file to a "
                                 "folder of your own and choose it there.")},
    {"boundary.not_vector",
     QT_TRANSLATE_NOOP("reason", "%1 is not a map of regions. Choose a GeoJSON, GeoPackage or KML "
                                 "file, or a Shapefile with its .shx and .dbf (also zipped).")},
    {"boundary.no_polygons",
     QT_TRANSLATE_NOOP("reason",
                       "%1 holds no areas, only points or lines. Choose the file with the "
                       "borders of the kelurahan.")},
    {"boundary.no_code_column",
     QT_TRANSLATE_NOOP("reason", "No column holds region codes. Ask for a file with the codes of "
                                 "Kemendagri or BPS. The columns of this one are: %1")},
    {"boundary.column_missing", QT_TRANSLATE_NOOP("reason", "There is no column called %1 in %2.")},
    {"boundary.crs_missing",
     QT_TRANSLATE_NOOP("reason", "%1 does not say in which coordinates it was drawn, and they are "
                                 "not longitude and latitude. Ask for the file with its .prj.")},
    {"boundary.crs_unusable",
     QT_TRANSLATE_NOOP("reason", "The coordinates of the file (%1) cannot be turned into longitude "
                                 "and latitude.")},
    {"boundary.cancelled", QT_TRANSLATE_NOOP("reason", "Stopped as you asked.")},
};

constexpr ReasonEntry kSteps[] = {
    {"sheet.counting", QT_TRANSLATE_NOOP("step", "Counting the rows")},
    {"import.checking", QT_TRANSLATE_NOOP("step", "Checking the rows")},
    {"import.matching", QT_TRANSLATE_NOOP("step", "Looking for the families in the register")},
    {"import.comparing", QT_TRANSLATE_NOOP("step", "Comparing with the register")},
    {"repair.reading", QT_TRANSLATE_NOOP("step", "Looking for rows of the same families")},
    {"boundary.reading", QT_TRANSLATE_NOOP("step", "Reading the regions")},
    {"boundary.repairing", QT_TRANSLATE_NOOP("step", "Checking the borders")},
};

} // namespace

std::span<const ReasonEntry> exchangeReasons()
{
    return kReasons;
}

std::span<const ReasonEntry> exchangeSteps()
{
    return kSteps;
}

} // namespace rangkul::words
