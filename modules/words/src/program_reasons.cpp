// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

constexpr ReasonEntry kReasons[] = {
    // rules of programs: %1 is the place
    {"rule.empty",
     QT_TRANSLATE_NOOP("reason", "The rule is empty. Write for example: decile <= 4.")},
    {"rule.sign", QT_TRANSLATE_NOOP("reason", "Sign %1: \"%2\" has no meaning here. Remove it.")},
    {"rule.number",
     QT_TRANSLATE_NOOP("reason",
                       "Sign %1: \"%2\" is neither a number nor a date. Write 7.2 or 2026-01-31.")},
    {"rule.open_quote",
     QT_TRANSLATE_NOOP("reason", "Sign %1: this quotation mark is not closed. Add another one "
                                 "behind the answer.")},
    {"rule.ends",
     QT_TRANSLATE_NOOP("reason", "Sign %1: the rule ends too early. Here must follow: %2")},
    {"rule.unexpected",
     QT_TRANSLATE_NOOP("reason", "Sign %1: \"%2\" may not stand here. Here must stand: %3")},
    {"rule.quoted",
     QT_TRANSLATE_NOOP("reason", "Sign %1: write the name of the %2 in quotation marks.")},
    {"rule.unknown_variable",
     QT_TRANSLATE_NOOP("reason", "Sign %1: there is no question \"%2\". Similar ones: %3.")},
    {"rule.of_person",
     QT_TRANSLATE_NOOP("reason", "Sign %1: \"%2\" is asked of each member. Write any person (%2 "
                                 "…), every person (…), head (…) or count person (…).")},
    {"rule.not_of_person",
     QT_TRANSLATE_NOOP("reason", "Sign %1: \"%2\" is asked of the household. Move it out of the "
                                 "brackets.")},
    {"rule.answer_missing",
     QT_TRANSLATE_NOOP("reason", "Sign %1: an answer to %2 must follow, one of: %3.")},
    {"rule.unknown_answer",
     QT_TRANSLATE_NOOP("reason", "Sign %1: \"%2\" is no answer to %3. Write one of: %4.")},
    {"rule.codes_compared",
     QT_TRANSLATE_NOOP("reason", "Sign %1: the answers to %2 have no order, \"%3\" cannot compare "
                                 "them. Use =, != or in (…).")},
    {"rule.want_number",
     QT_TRANSLATE_NOOP("reason", "Sign %1: %2 is compared with a number, such as 4 or 7.2.")},
    {"rule.want_date",
     QT_TRANSLATE_NOOP("reason", "Sign %1: %2 is compared with a date, such as 2026-01-31.")},
    {"rule.borders",
     QT_TRANSLATE_NOOP("reason", "Sign %1: the first border is above the second. Swap them.")},
    {"rule.too_deep",
     QT_TRANSLATE_NOOP("reason", "Sign %1: too many brackets in one another. Part the rule.")},
    {"rule.column_not_loaded",
     QT_TRANSLATE_NOOP("reason", "The answers to %1 are not loaded. Close the register and open "
                                 "it again.")},
    // catalogues of programs
    {"catalogue.not_json",
     QT_TRANSLATE_NOOP("reason", "The catalogue is not well formed (%1). Look for a missing comma "
                                 "or bracket.")},
    {"catalogue.newer", QT_TRANSLATE_NOOP("reason", "The catalogue was written by a newer Rangkul. "
                                                    "Update the program.")},
    {"catalogue.entry",
     QT_TRANSLATE_NOOP("reason", "Catalogue, \"%1\": \"%2\" is missing or cannot be used.")},
    {"catalogue.rule",
     QT_TRANSLATE_NOOP("reason", "Catalogue, \"%1\": the rule has a fault (%2) at sign %3.")},
    {"catalogue.not_found",
     QT_TRANSLATE_NOOP("reason", "The catalogue has no \"%1\". It has: %2.")},
    {"catalogue.file_unreadable",
     QT_TRANSLATE_NOOP("reason", "The catalogue %1 cannot be read. Check its name and rights.")},
    // programs, quotas, benefits
    {"program.not_found",
     QT_TRANSLATE_NOOP("reason", "There is no program \"%1\" in this register. It has: %2.")},
    {"program.no_rule",
     QT_TRANSLATE_NOOP("reason", "The program \"%1\" has no rule. Write one first.")},
    {"program.there_already",
     QT_TRANSLATE_NOOP("reason", "The register has a program \"%1\" already.")},
    {"program.no_region", QT_TRANSLATE_NOOP("reason", "There is no region \"%1\".")},
    {"program.quota_form",
     QT_TRANSLATE_NOOP("reason", "\"%1\" is no quota. Write REGION=PLACES, such as "
                                 "3571011001=25.")},
    {"table.ending", QT_TRANSLATE_NOOP("reason", "%1 must end in .xlsx or .csv.")},
    {"program.groups_only",
     QT_TRANSLATE_NOOP("reason", "The quotas of \"%1\" count groups. Set places for households or "
                                 "persons to see who comes first.")},
    {"program.over_quota",
     QT_TRANSLATE_NOOP("reason", "%1 has %2 places and would have %3 receivers. Say with a note "
                                 "why all the same.")},
    {"program.same_pair",
     QT_TRANSLATE_NOOP("reason", "A pair needs two programs, \"%1\" stands there twice.")},
    {"program.pair_forbidden",
     QT_TRANSLATE_NOOP("reason", "%1 may not go together with %2: %3. Say in a note why all the "
                                 "same, or choose another program.")},
    {"program.pair_warning",
     QT_TRANSLATE_NOOP("reason", "%1 beside %2 is doubtful: %3. Press again to add it all the "
                                 "same.")},
    {"program.group_full",
     QT_TRANSLATE_NOOP("reason", "The group \"%1\" has %2 households already; more than %3 are not "
                                 "allowed.")},
    {"program.member_twice",
     QT_TRANSLATE_NOOP("reason", "The household belongs to the group \"%1\" already.")},
    {"program.group_ended",
     QT_TRANSLATE_NOOP("reason", "The group \"%1\" has ended. Found a new one.")},
    {"program.group_nameless", QT_TRANSLATE_NOOP("reason", "Give the group a name.")},
    {"program.no_member",
     QT_TRANSLATE_NOOP("reason", "The household does not belong to the group \"%1\".")},
    {"program.no_group", QT_TRANSLATE_NOOP("reason", "There is no group \"%1\".")},
    {"program.group_quota",
     QT_TRANSLATE_NOOP("reason", "%1 has places for %2 groups and they are all taken.")},
    // needs
    {"need.no_rules",
     QT_TRANSLATE_NOOP("reason", "The register has no rules of needs. Take the built-in ones: need "
                                 "rules --add-builtin.")},
    {"need.not_found", QT_TRANSLATE_NOOP("reason", "There is no rule of needs \"%1\".")},
};

} // namespace

std::span<const ReasonEntry> programReasons()
{
    return kReasons;
}

} // namespace rangkul::words
