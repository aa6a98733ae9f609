// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace rangkul::exchange {

/// Error: the row waits in the repair tray. Warning: the row goes in, a doubtful cell stays empty
/// and its original text is kept with the raw row.
enum class Level : std::uint8_t { Warning, Error };

/// What a rule looks at, and so which row its problem is reported on.
enum class RuleScope : std::uint8_t {
    Row,    ///< one row alone: that row and cell
    File,   ///< rows of one file among themselves: the second and every later row of equals
    Family, ///< the rows of one family (household file and member file joined): see each rule
};

/// The rules of every import. The ids are written into reports, trays and truth files: never
/// change one. A rule is reported at most once per row and column; a cell that breaks a rule of
/// form is looked at by no other rule.
namespace rule {
// identity numbers: blank, "-" and "0" mean "has none" and are no problem
inline constexpr QLatin1StringView
    kNikForm("nik.form"); ///< not 16 digits, all alike, serial 0000, no such day or month
inline constexpr QLatin1StringView
    kNikDamaged("nik.damaged"); ///< 3,57E+15, or last digit lost by a spreadsheet
inline constexpr QLatin1StringView
    kNikCleaned("nik.cleaned"); ///< read after removing ' . blanks, ".0", or O l for 0 1
inline constexpr QLatin1StringView kNikMasked("nik.masked"); ///< 357101******0001
inline constexpr QLatin1StringView kNikOtherPerson(
    "nik.other_person"); ///< in the register another name and birth date has this NIK
inline constexpr QLatin1StringView kNikEqualsKk("nik.equals_kk");
inline constexpr QLatin1StringView kNikDouble("nik.double_in_file");
inline constexpr QLatin1StringView kKkForm("kk.form");
inline constexpr QLatin1StringView kKkDamaged("kk.damaged");
inline constexpr QLatin1StringView kKkCleaned("kk.cleaned");
inline constexpr QLatin1StringView kKkMasked("kk.masked");
inline constexpr QLatin1StringView
    kKkDouble("kk.double_in_file"); ///< one KK on two families that have different list ids
inline constexpr QLatin1StringView
    kListIdMissing("list_id.missing"); ///< no family id (and no KK where that is the key)
inline constexpr QLatin1StringView
    kListIdDouble("list_id.double"); ///< the same family or person id in two rows of a file
inline constexpr QLatin1StringView kNameMissing("name.missing");
inline constexpr QLatin1StringView kNameDigits("name.digits");
// places
inline constexpr QLatin1StringView
    kRegionUnknown("region.unknown"); ///< code (or names) not in the register's regions
inline constexpr QLatin1StringView kRegionNameMismatch(
    "region.name_mismatch"); ///< kelurahan column names another place than the code
inline constexpr QLatin1StringView kPointZero("point.zero"); ///< 0,0
inline constexpr QLatin1StringView kPointSwapped(
    "point.swapped"); ///< latitude and longitude in each other's column; swap is offered
inline constexpr QLatin1StringView
    kPointOutside("point.outside"); ///< over 50 m outside its kelurahan
// numbers, dates, codes
inline constexpr QLatin1StringView kDecileRange("decile.range"); ///< not 0..10
inline constexpr QLatin1StringView kBirthFuture("birth.future"); ///< after the cut-off day
inline constexpr QLatin1StringView kBirthNik("birth.nik"); ///< differs from the date inside the NIK
inline constexpr QLatin1StringView
    kAgeMismatch("age.mismatch"); ///< age (or age band) over 1 year off the birth date
inline constexpr QLatin1StringView kAgeRange("age.range"); ///< not 0..120
inline constexpr QLatin1StringView kDateForm("date.form");
inline constexpr QLatin1StringView kNumberForm("number.form");
inline constexpr QLatin1StringView
    kTextForm("text.form"); ///< RT/RW, phone, card number or other text that has not its form
inline constexpr QLatin1StringView
    kCodeUnknown("code.unknown"); ///< not in the code list of its source
inline constexpr QLatin1StringView kColumnsShifted(
    "columns.shifted"); ///< fits the neighbour's code list; once per row, at the first such cell
inline constexpr QLatin1StringView kFloorAreaRange("floor_area.range"); ///< 0 or over 1000 m2
inline constexpr QLatin1StringView
    kPowerWithoutElectricity("power.without_electricity"); ///< at the power cell
inline constexpr QLatin1StringView
    kSchoolAge("school.age"); ///< senior high school or above, younger than 14
inline constexpr QLatin1StringView kSexNik("sex.nik"); ///< sex differs from the NIK's day (+40)
inline constexpr QLatin1StringView
    kRowWidth("row.width"); ///< more filled cells than the header has columns
// families: over all rows of the file, also those that go to the tray for other reasons
inline constexpr QLatin1StringView
    kHeadNotOne("head.not_one"); ///< no head or several: at the family's first member row
inline constexpr QLatin1StringView kHeadYoung(
    "head.young"); ///< under 17: at the head's member row (household row when no member file)
inline constexpr QLatin1StringView kSpouseSameSex("spouse.same_sex"); ///< at the spouse's row
inline constexpr QLatin1StringView
    kWifeCount("wife.count"); ///< over 4: at the family's first member row
inline constexpr QLatin1StringView
    kMembersCount("members.count"); ///< told number differs from member rows: at the household row
inline constexpr QLatin1StringView kChildOlder("child.older"); ///< at the child's row
inline constexpr QLatin1StringView kFamilyUnknown(
    "family.unknown"); ///< member of no family of the household file: at each such row
inline constexpr QLatin1StringView kFamilyEmpty(
    "family.empty"); ///< household without member rows, where no number of members is told
// lists of recipients
inline constexpr QLatin1StringView
    kRecipientUnknown("recipient.unknown"); ///< nobody in the register fits
inline constexpr QLatin1StringView
    kRecipientUnsure("recipient.unsure"); ///< several fit, or one only nearly
inline constexpr QLatin1StringView kRecipientDouble(
    "recipient.double"); ///< the same receiver, or card and name, in one stage or month twice
inline constexpr QLatin1StringView
    kRecipientAlready("recipient.already"); ///< the register has this benefit already
inline constexpr QLatin1StringView
    kRecipientForbidden("recipient.forbidden"); ///< beside a program that may not go with it
inline constexpr QLatin1StringView
    kRecipientDoubtful("recipient.doubtful"); ///< beside a program that should not go with it
} // namespace rule

struct Rule
{
    QLatin1StringView id;
    Level level;
    RuleScope scope;
};

/// All rules, in the order above.
std::span<const Rule> rules();
/// nullptr when there is none of that id.
const Rule* findRule(QStringView id);
const Rule* findRule(QLatin1StringView id);

} // namespace rangkul::exchange
