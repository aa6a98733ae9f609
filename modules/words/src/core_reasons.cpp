// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

// What numbers, names, dates and codes must look like.
constexpr ReasonEntry kReasons[] = {
    {"nik.length", QT_TRANSLATE_NOOP("reason", "A NIK has 16 digits, this has %1.")},
    {"nik.not_digits", QT_TRANSLATE_NOOP("reason", "A NIK has digits only.")},
    {"nik.missing", QT_TRANSLATE_NOOP("reason", "No NIK is written here.")},
    {"nik.day", QT_TRANSLATE_NOOP("reason", "The day in the NIK is not possible.")},
    {"nik.month", QT_TRANSLATE_NOOP("reason", "The month in the NIK is not possible.")},
    {"nik.date", QT_TRANSLATE_NOOP("reason", "The date in the NIK is not possible.")},
    {"nik.serial_zero",
     QT_TRANSLATE_NOOP("reason", "The last four digits of a NIK are never 0000.")},
    {"nik.excel_damage",
     QT_TRANSLATE_NOOP("reason", "A spreadsheet damaged this NIK: its last digits are lost. Ask "
                                 "for the file with the NIK as text.")},
    {"nik.birth_date_differs",
     QT_TRANSLATE_NOOP("reason", "The date in the NIK differs from the birth date.")},
    {"nik.sex_differs", QT_TRANSLATE_NOOP("reason", "The sex in the NIK differs.")},
    {"nik.region_differs",
     QT_TRANSLATE_NOOP("reason",
                       "The NIK was first registered in another region. That is normal.")},
    {"nik.region_unknown", QT_TRANSLATE_NOOP("reason", "The region in the NIK is not known.")},
    {"nik.no_birth_date", QT_TRANSLATE_NOOP("reason", "The NIK gives no possible birth date.")},
    {"kk.length", QT_TRANSLATE_NOOP("reason", "A KK number has 16 digits, this has %1.")},
    {"kk.not_digits", QT_TRANSLATE_NOOP("reason", "A KK number has digits only.")},
    {"kk.missing", QT_TRANSLATE_NOOP("reason", "No KK number is written here.")},
    {"kk.day", QT_TRANSLATE_NOOP("reason", "The day in the KK number is not possible.")},
    {"kk.month", QT_TRANSLATE_NOOP("reason", "The month in the KK number is not possible.")},
    {"kk.date", QT_TRANSLATE_NOOP("reason", "The date in the KK number is not possible.")},
    {"kk.serial_zero",
     QT_TRANSLATE_NOOP("reason", "The last four digits of a KK number are never 0000.")},
    {"kk.excel_damage",
     QT_TRANSLATE_NOOP("reason",
                       "A spreadsheet damaged this KK number: its last digits are lost.")},
    {"kk.looks_like_nik",
     QT_TRANSLATE_NOOP("reason", "This looks like a NIK, not like a KK number.")},
    {"region.empty", QT_TRANSLATE_NOOP("reason", "No region code is written here.")},
    {"region.length", QT_TRANSLATE_NOOP("reason", "A region code of this length does not exist.")},
    {"region.not_digits", QT_TRANSLATE_NOOP("reason", "A region code has digits and dots only.")},
    {"region.dots",
     QT_TRANSLATE_NOOP("reason", "The dots in the region code are in the wrong places.")},
    {"region.zero_part", QT_TRANSLATE_NOOP("reason", "A part of the region code is zero.")},
    {"region.province", QT_TRANSLATE_NOOP("reason", "There is no such province.")},
    {"region.village_digit",
     QT_TRANSLATE_NOOP("reason", "The village part of the region code begins with 1, 2 or 3.")},
    {"date.empty", QT_TRANSLATE_NOOP("reason", "No date is written here.")},
    {"date.day", QT_TRANSLATE_NOOP("reason", "There is no such day in the month.")},
    {"date.month", QT_TRANSLATE_NOOP("reason", "There is no such month.")},
    {"date.month_first",
     QT_TRANSLATE_NOOP("reason",
                       "The date seems to have the month first. Write the day first: 14/07/2025.")},
    {"date.year", QT_TRANSLATE_NOOP("reason", "The year is not possible.")},
    {"date.two_digit_year", QT_TRANSLATE_NOOP("reason", "Write the year with four digits.")},
    {"date.excel_serial", QT_TRANSLATE_NOOP("reason", "This number is no date of a spreadsheet.")},
    {"number.empty", QT_TRANSLATE_NOOP("reason", "No number is written here.")},
    {"number.ambiguous",
     QT_TRANSLATE_NOOP("reason", "\"%1\" can be read in two ways. Write 1250 or 1,25.")},
    {"number.fraction", QT_TRANSLATE_NOOP("reason", "Only whole numbers stand here.")},
    {"number.grouping",
     QT_TRANSLATE_NOOP("reason", "The thousands signs are in the wrong places.")},
    {"number.range", QT_TRANSLATE_NOOP("reason", "The number is too large.")},
    {"name.empty", QT_TRANSLATE_NOOP("reason", "No name is written here.")},
    {"name.no_letter", QT_TRANSLATE_NOOP("reason", "A name has letters.")},
    {"rtrw.form", QT_TRANSLATE_NOOP("reason", "RT and RW are written as 001/002.")},
    {"time.form", QT_TRANSLATE_NOOP("reason", "The time is written as 14.05.")},
    {"value.area", QT_TRANSLATE_NOOP("reason", "%1: the border cannot be read.")},
    {"value.choice", QT_TRANSLATE_NOOP("reason", "%1: choose one of the list.")},
    {"value.encoding", QT_TRANSLATE_NOOP("reason", "A stored value cannot be read.")},
    {"value.reference", QT_TRANSLATE_NOOP("reason", "%1: this record is not in the register.")},
    {"value.region_code", QT_TRANSLATE_NOOP("reason", "%1: this is not a region code.")},
    {"value.sha256", QT_TRANSLATE_NOOP("reason", "%1: this is not a SHA-256 checksum.")},
};

} // namespace

std::span<const ReasonEntry> coreReasons()
{
    return kReasons;
}

} // namespace rangkul::words
