// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "columns.h"
#include "combination_list.h"
#include "edit_draft.h"
#include "rangkul/core/nik.h"
#include "rangkul/registry/codes.h"

namespace rangkul::registry {

namespace {

using namespace codes;
using core::FindingLevel;

constexpr int kYoungestSenior = 14; ///< age at which senior school is first plausible

void checkDates(const Record& person, QDate today, CombinationList& out)
{
    const QDate born = asDate(person.value(columns::kBirthDate));
    const QDate died = asDate(person.value(columns::kDiedOn));
    if (born.isValid() && born > today) {
        out.add(person, columns::kBirthDate, "combination.birth_in_future", {},
                FindingLevel::Error);
    }
    if (died.isValid() && died > today) {
        out.add(person, columns::kDiedOn, "combination.death_in_future", {}, FindingLevel::Error);
    }
    if (born.isValid() && died.isValid() && died < born) {
        out.add(person, columns::kDiedOn, "combination.death_before_birth", {},
                FindingLevel::Error);
    }
    if (died.isValid() && isMissing(person.value(columns::kEndedOn))) {
        out.add(person, columns::kDiedOn, "combination.dead_but_member");
    }
}

bool isSenior(std::optional<qint64> level)
{
    return level && *level >= school_level::kFirstSenior && *level <= school_level::kLast;
}

void checkSchool(const Record& person, QDate today, CombinationList& out)
{
    const auto age = ageOf(person, today);
    const auto warnIfYoung = [&](const char* column, bool senior) {
        if (senior && age && *age < kYoungestSenior) {
            out.add(person, QLatin1StringView(column), "combination.senior_school_too_young",
                    {QString::number(*age)});
        }
    };
    const auto level = person.integer(QLatin1StringView("school_level"));
    warnIfYoung("school_level", isSenior(level));
    warnIfYoung("diploma", isSenior(person.integer(QLatin1StringView("diploma"))));
    warnIfYoung("education", person.integer(QLatin1StringView("education")).value_or(0) >=
                                 education::kSeniorPupil);
    if (level &&
        person.integer(QLatin1StringView("school_attendance")) == school_attendance::kNever) {
        out.add(person, QLatin1StringView("school_level"), "combination.school_never_attended");
    }
}

void checkWork(const Record& person, CombinationList& out)
{
    const auto number = [&](const char* column) {
        return person.integer(QLatin1StringView(column));
    };
    if (number("working") == yes_no::kNo && number("work_hours").value_or(0) > 0) {
        out.add(person, QLatin1StringView("work_hours"), "combination.work_without_working");
    }
    if (number("has_business") == yes_no::kNo && number("business_count").value_or(0) > 0) {
        out.add(person, QLatin1StringView("business_count"),
                "combination.business_without_business");
    }
    if (number("pregnant") == yes_no::kYes && number("sex") == sex::kMale) {
        out.add(person, QLatin1StringView("pregnant"), "combination.pregnant_man");
    }
}

core::NikContext contextOf(const Record& person, QDate today)
{
    core::NikContext context;
    context.today = today;
    if (const auto is = person.integer(columns::kSex)) {
        context.sex = is == sex::kFemale ? core::Sex::Female : core::Sex::Male;
    }
    if (const QDate born = asDate(person.value(columns::kBirthDate)); born.isValid()) {
        context.birthDate = born;
    }
    return context;
}

void checkNik(const Record& person, const core::Nik& nik, QDate today, CombinationList& out)
{
    for (const core::Finding& told : core::checkNik(nik, contextOf(person, today))) {
        if (told.reason == QLatin1StringView("nik.sex_differs")) {
            out.add(person, columns::kSex, "combination.nik_sex");
        } else if (told.reason == QLatin1StringView("nik.birth_date_differs")) {
            out.add(person, columns::kBirthDate, "combination.nik_birth_date", told.args);
        }
    }
}

} // namespace

void checkPerson(const Record& person, QDate today, CombinationList& out)
{
    checkDates(person, today, out);
    checkSchool(person, today, out);
    checkWork(person, out);
}

void checkNumbers(const HouseholdProfile& profile, QDate today, CombinationList& out)
{
    const QString kk = profile.household.text(columns::kKkNumber);
    QHash<core::Nik, int> met;
    for (const Record& member : profile.members) {
        const QString text = member.text(columns::kNik);
        // As text: the NIK of a woman written into the KK column is no KK number at all.
        if (text.size() == 16 && !text.contains(u'*') && text == kk) {
            out.add(member, columns::kNik, "combination.nik_equals_kk", {}, FindingLevel::Error);
        }
        const auto nik = core::Nik::parse(text);
        if (!nik) {
            continue; // missing, masked or damaged: told where the cell is checked
        }
        checkNik(member, *nik, today, out);
        if (met[*nik]++ > 0) {
            out.add(member, columns::kNik, "combination.nik_twice");
        }
    }
}

} // namespace rangkul::registry
