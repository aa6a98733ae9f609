// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/words/rule_words.h"

#include <QCoreApplication>
#include <QHash>

namespace rangkul::words {

namespace {

struct Entry
{
    const char* rule;
    const char* what;
    const char* whatToDo;
};

constexpr Entry kRules[] = {
    {"nik.form", QT_TRANSLATE_NOOP("rule", "The NIK does not have the form of a NIK."),
     QT_TRANSLATE_NOOP("rule",
                       "A NIK has 16 digits with a day and a month in them. Copy it again from the "
                       "family card. The row waits in the repair tray.")},
    {"nik.damaged", QT_TRANSLATE_NOOP("rule", "The NIK was damaged by a spreadsheet."),
     QT_TRANSLATE_NOOP(
         "rule", "The program that saved the file took the NIK for a number and lost its last "
                 "digits. Ask the giver for the file with text cells. The row waits.")},
    {"nik.cleaned", QT_TRANSLATE_NOOP("rule", "The NIK was read after small repairs."),
     QT_TRANSLATE_NOOP("rule", "Blanks, dots, an apostrophe or letters like O and l stood in it. "
                               "Compare it with the family card.")},
    {"nik.masked", QT_TRANSLATE_NOOP("rule", "The NIK is masked with stars."),
     QT_TRANSLATE_NOOP("rule",
                       "The person is stored without a NIK. Ask the giver for the list with "
                       "whole numbers if you may have it.")},
    {"nik.other_person",
     QT_TRANSLATE_NOOP("rule", "In the register this NIK belongs to somebody else."),
     QT_TRANSLATE_NOOP("rule", "Name and birth date differ. Find out which of the two is right; "
                               "nobody is overwritten.")},
    {"nik.equals_kk", QT_TRANSLATE_NOOP("rule", "NIK and family card number are the same."),
     QT_TRANSLATE_NOOP("rule", "One of them stands in the wrong column. Copy both again from the "
                               "family card. The row waits.")},
    {"nik.double_in_file", QT_TRANSLATE_NOOP("rule", "The same NIK stands in two rows."),
     QT_TRANSLATE_NOOP("rule", "It is one person written twice, or a slip of the pen. Compare both "
                               "rows.")},
    {"kk.form", QT_TRANSLATE_NOOP("rule", "The family card number does not have its form."),
     QT_TRANSLATE_NOOP("rule", "It has 16 digits. Copy it again from the family card. The row "
                               "waits in the repair tray.")},
    {"kk.damaged",
     QT_TRANSLATE_NOOP("rule", "The family card number was damaged by a spreadsheet."),
     QT_TRANSLATE_NOOP("rule",
                       "The program that saved the file took it for a number and lost its last "
                       "digits. Ask the giver for the file with text cells. The row waits.")},
    {"kk.cleaned",
     QT_TRANSLATE_NOOP("rule", "The family card number was read after small repairs."),
     QT_TRANSLATE_NOOP("rule", "Blanks, dots, an apostrophe or letters like O and l stood in it. "
                               "Compare it with the family card.")},
    {"kk.masked", QT_TRANSLATE_NOOP("rule", "The family card number is masked with stars."),
     QT_TRANSLATE_NOOP("rule",
                       "The family is stored without its number. Ask the giver for the list "
                       "with whole numbers if you may have it.")},
    {"kk.double_in_file",
     QT_TRANSLATE_NOOP("rule", "Two families have the same family card number."),
     QT_TRANSLATE_NOOP("rule", "They have different ids in the list. Find out whether it is one "
                               "family; both are stored.")},
    {"list_id.missing", QT_TRANSLATE_NOOP("rule", "The row has no id of its family or person."),
     QT_TRANSLATE_NOOP("rule", "Without it nobody can tell which family the row speaks of. Ask the "
                               "giver, or write it in. The row waits.")},
    {"list_id.double", QT_TRANSLATE_NOOP("rule", "The same id stands in two rows."),
     QT_TRANSLATE_NOOP("rule", "The first row is used and this one waits. Take it out if it only "
                               "repeats the first.")},
    {"name.missing", QT_TRANSLATE_NOOP("rule", "The name is missing."),
     QT_TRANSLATE_NOOP("rule", "Write the name in. The row waits in the repair tray.")},
    {"name.digits", QT_TRANSLATE_NOOP("rule", "There are digits in the name."),
     QT_TRANSLATE_NOOP("rule", "Check whether a number slipped into the column of names.")},
    {"region.unknown", QT_TRANSLATE_NOOP("rule", "The kelurahan is not in the register."),
     QT_TRANSLATE_NOOP("rule", "Correct the code or the name, or add the region from a boundary "
                               "file first. The row waits.")},
    {"region.name_mismatch",
     QT_TRANSLATE_NOOP("rule", "Code and name of the kelurahan do not belong together."),
     QT_TRANSLATE_NOOP("rule", "The code is used. Check which of the two is right.")},
    {"point.zero", QT_TRANSLATE_NOOP("rule", "The position is 0, 0."),
     QT_TRANSLATE_NOOP("rule", "The device had no signal. Empty both cells or take the position "
                               "again. The row waits.")},
    {"point.swapped", QT_TRANSLATE_NOOP("rule", "Latitude and longitude are swapped."),
     QT_TRANSLATE_NOOP("rule", "Let them be swapped back here, or correct the file. The row waits "
                               "until then.")},
    {"point.outside", QT_TRANSLATE_NOOP("rule", "The position lies outside its kelurahan."),
     QT_TRANSLATE_NOOP("rule", "It is over 50 m away from the border. Look at it on the map after "
                               "the import and move the point.")},
    {"decile.range", QT_TRANSLATE_NOOP("rule", "The decile is not a number from 0 to 10."),
     QT_TRANSLATE_NOOP("rule", "Correct it; 0 means not ranked. The row waits.")},
    {"birth.future", QT_TRANSLATE_NOOP("rule", "The birth date lies in the future."),
     QT_TRANSLATE_NOOP("rule", "It is after the day the list speaks of. Correct the date, or the "
                               "cut-off date of the list. The row waits.")},
    {"birth.nik", QT_TRANSLATE_NOOP("rule", "Birth date and NIK tell different days."),
     QT_TRANSLATE_NOOP("rule", "The date of the column is used. Check the family card; a NIK may "
                               "keep an old mistake.")},
    {"age.mismatch", QT_TRANSLATE_NOOP("rule", "Age and birth date do not fit."),
     QT_TRANSLATE_NOOP("rule", "The birth date is used. Check it, and the cut-off date of the "
                               "list.")},
    {"age.range", QT_TRANSLATE_NOOP("rule", "The age is not from 0 to 120."),
     QT_TRANSLATE_NOOP("rule", "Check the age and the birth date.")},
    {"date.form", QT_TRANSLATE_NOOP("rule", "The date cannot be read."),
     QT_TRANSLATE_NOOP("rule", "The cell stays empty; its text is kept with the row. Write day, "
                               "month and a year of four digits.")},
    {"number.form", QT_TRANSLATE_NOOP("rule", "The number cannot be read."),
     QT_TRANSLATE_NOOP("rule", "The cell stays empty; its text is kept with the row.")},
    {"text.form", QT_TRANSLATE_NOOP("rule", "The cell does not have the form it should have."),
     QT_TRANSLATE_NOOP("rule", "RT and RW have up to three digits, phone and card numbers only "
                               "digits. The cell stays empty; its text is kept with the row.")},
    {"code.unknown", QT_TRANSLATE_NOOP("rule", "The answer is not in the code list of its source."),
     QT_TRANSLATE_NOOP("rule", "The cell stays empty; its text is kept with the row. Choose the "
                               "right answer in the household's profile.")},
    {"columns.shifted", QT_TRANSLATE_NOOP("rule", "The cells of this row are shifted."),
     QT_TRANSLATE_NOOP("rule", "A value fits the column beside its own. Open the file and push the "
                               "cells of this row back into their columns.")},
    {"floor_area.range", QT_TRANSLATE_NOOP("rule", "The floor area is 0 or over 1000 m²."),
     QT_TRANSLATE_NOOP("rule", "Measure or ask again.")},
    {"power.without_electricity",
     QT_TRANSLATE_NOOP("rule", "A power rating is given for a house without electricity."),
     QT_TRANSLATE_NOOP("rule", "Check which of the two answers is right.")},
    {"school.age", QT_TRANSLATE_NOOP("rule", "The schooling is too high for the age."),
     QT_TRANSLATE_NOOP("rule", "Senior high school or above, but younger than 14. Check both.")},
    {"sex.nik", QT_TRANSLATE_NOOP("rule", "Sex and NIK do not fit."),
     QT_TRANSLATE_NOOP("rule", "In the NIK of a woman the day is 40 higher. The column is used; "
                               "check the family card.")},
    {"row.width", QT_TRANSLATE_NOOP("rule", "The row has more cells than the header."),
     QT_TRANSLATE_NOOP("rule", "A separator inside a text may have pushed the cells to the right. "
                               "Check the row in the file.")},
    {"head.not_one", QT_TRANSLATE_NOOP("rule", "The family has no head, or several."),
     QT_TRANSLATE_NOOP("rule", "Ask who heads the family, and set it in the household's profile.")},
    {"head.young", QT_TRANSLATE_NOOP("rule", "The head of the family is younger than 17."),
     QT_TRANSLATE_NOOP("rule", "Check the birth date; if it is right, a guardian may be missing.")},
    {"spouse.same_sex", QT_TRANSLATE_NOOP("rule", "Husband and wife have the same sex."),
     QT_TRANSLATE_NOOP("rule", "Check sex and relation of both.")},
    {"wife.count", QT_TRANSLATE_NOOP("rule", "The family has more than four wives."),
     QT_TRANSLATE_NOOP("rule", "Check the relations; daughters and mothers may be written as "
                               "wives.")},
    {"members.count", QT_TRANSLATE_NOOP("rule", "The number of members does not fit the rows."),
     QT_TRANSLATE_NOOP("rule", "The list of members has more or fewer rows than the family's row "
                               "says. Ask for the missing ones.")},
    {"child.older", QT_TRANSLATE_NOOP("rule", "A child is older than the head of the family."),
     QT_TRANSLATE_NOOP("rule", "Check both birth dates and the relation.")},
    {"family.unknown", QT_TRANSLATE_NOOP("rule", "The member's family is not in the family file."),
     QT_TRANSLATE_NOOP("rule", "Check the family id, and whether both files are of one package.")},
    {"family.empty", QT_TRANSLATE_NOOP("rule", "The family has no member rows."),
     QT_TRANSLATE_NOOP("rule", "Check whether both files are of one package, or ask for the "
                               "members.")},
    {"recipient.unknown", QT_TRANSLATE_NOOP("rule", "Nobody in the register fits this recipient."),
     QT_TRANSLATE_NOOP("rule", "The row waits in the repair tray. Search by another spelling and "
                               "record the aid in the profile, or add the person.")},
    {"recipient.unsure", QT_TRANSLATE_NOOP("rule", "It is not sure who this recipient is."),
     QT_TRANSLATE_NOOP("rule", "Several persons fit, or one only nearly. Look at the candidates in "
                               "the repair tray and record the aid in the profile of the right "
                               "one.")},
    {"recipient.double", QT_TRANSLATE_NOOP("rule", "The recipient stands twice in the list."),
     QT_TRANSLATE_NOOP("rule", "The same card and month, or the same person and stage. The aid is "
                               "recorded once.")},
    {"recipient.already", QT_TRANSLATE_NOOP("rule", "The register has this aid already."),
     QT_TRANSLATE_NOOP("rule", "The same program, year and stage were recorded before. Nothing is "
                               "recorded twice.")},
    {"recipient.forbidden",
     QT_TRANSLATE_NOOP("rule", "The household has a program that forbids this one."),
     QT_TRANSLATE_NOOP("rule", "The row waits in the repair tray. Import the list with a note that "
                               "says why all the same, or record the aid in the profile.")},
    {"recipient.doubtful",
     QT_TRANSLATE_NOOP("rule", "The household has a program that should not go with this one."),
     QT_TRANSLATE_NOOP("rule", "The aid is recorded. Look whether it is right that the family gets "
                               "both.")},
};

QString say(const char* text)
{
    return QCoreApplication::translate("rule", text);
}

const Entry* findEntry(QStringView rule)
{
    static const QHash<QString, const Entry*> all = [] {
        QHash<QString, const Entry*> built;
        for (const Entry& entry : kRules) {
            built.insert(QString::fromLatin1(entry.rule), &entry);
        }
        return built;
    }();
    return all.value(rule.toString(), nullptr);
}

} // namespace

RuleText ruleText(QStringView rule)
{
    if (const Entry* entry = findEntry(rule)) {
        return {say(entry->what), say(entry->whatToDo)};
    }
    return {say(QT_TRANSLATE_NOOP("rule", "The row does not keep the rule \"%1\".")).arg(rule),
            say(QT_TRANSLATE_NOOP("rule", "Check the row in the file."))};
}

} // namespace rangkul::words
