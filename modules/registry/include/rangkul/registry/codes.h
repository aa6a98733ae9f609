// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Codes that the program itself names. A test compares each with data/code_lists.json.
namespace rangkul::registry::codes {

namespace presence {
inline constexpr qint64 kFound = 1;
inline constexpr qint64 kMovedWithinVillage = 2;
inline constexpr qint64 kMovedAway = 3;
inline constexpr qint64 kAllDied = 4;
inline constexpr qint64 kNotFound = 5;
inline constexpr qint64 kDouble = 6;
inline constexpr qint64 kPartOfOther = 7;
inline constexpr qint64 kRefused = 8;
inline constexpr qint64 kNotVisited = 9;
inline constexpr qint64 kMoved = 101; ///< a list that does not say where to
} // namespace presence

namespace eligibility {
inline constexpr qint64 kEligible = 1;
inline constexpr qint64 kNotPoor = 2;
inline constexpr qint64 kPublicServant = 3;
inline constexpr qint64 kOtherReason = 4;
inline constexpr qint64 kGraduated = 5;
inline constexpr qint64 kNotAssessed = 6;
} // namespace eligibility

namespace origin {
inline constexpr qint64 kNationalList = 1;
inline constexpr qint64 kProposed = 2;
inline constexpr qint64 kObjection = 3;
} // namespace origin

namespace relation {
inline constexpr qint64 kHead = 1;
inline constexpr qint64 kSpouse = 2;
inline constexpr qint64 kChild = 3;
inline constexpr qint64 kChildInLaw = 4;
inline constexpr qint64 kGrandchild = 5;
inline constexpr qint64 kParent = 6;
inline constexpr qint64 kServant = 7;
inline constexpr qint64 kOther = 8;
inline constexpr qint64 kOtherRelative = 101;
} // namespace relation

namespace sex {
inline constexpr qint64 kMale = 1;
inline constexpr qint64 kFemale = 2;
} // namespace sex

namespace marital {
inline constexpr qint64 kSingle = 1;
inline constexpr qint64 kMarried = 2;
inline constexpr qint64 kDivorced = 3;
inline constexpr qint64 kWidowed = 4;
} // namespace marital

namespace yes_no {
inline constexpr qint64 kYes = 1;
inline constexpr qint64 kNo = 2;
} // namespace yes_no

namespace kk_status {
inline constexpr qint64 kSplitFrom = 1; ///< other households came out of it
inline constexpr qint64 kSplitOff = 2;
} // namespace kk_status

namespace tenure {
inline constexpr qint64 kOwn = 1;
} // namespace tenure

namespace lighting {
inline constexpr qint64 kPlnWithMeter = 1;
inline constexpr qint64 kPlnWithoutMeter = 2;
inline constexpr qint64 kOtherElectricity = 3;
inline constexpr qint64 kNoElectricity = 4;
inline constexpr qint64 kShared = 103;
} // namespace lighting

namespace water {
inline constexpr qint64 kBoreWell = 4;   ///< first of those drawn from the ground on the spot
inline constexpr qint64 kOpenSpring = 8; ///< the last of them
} // namespace water

namespace toilet {
inline constexpr qint64 kNone = 6;
} // namespace toilet

namespace school_attendance {
inline constexpr qint64 kNever = 1;
inline constexpr qint64 kAttending = 2;
inline constexpr qint64 kNoLonger = 3;
} // namespace school_attendance

namespace school_level {
inline constexpr qint64 kFirstSenior = 11; ///< Paket C; all after it are senior school or higher
inline constexpr qint64 kLast = 22;        ///< S3; 23 as a diploma is "none"
} // namespace school_level

namespace education {
inline constexpr qint64 kSeniorPupil = 7; ///< this and all after it: senior school or higher
} // namespace education

namespace household_end {
inline constexpr qint64 kAllDied = 1;
inline constexpr qint64 kMovedAway = 2;
inline constexpr qint64 kDouble = 3;
inline constexpr qint64 kJoinedOther = 4;
inline constexpr qint64 kNeverExisted = 5;
} // namespace household_end

namespace member_end {
inline constexpr qint64 kDied = 1;
inline constexpr qint64 kMovedAway = 2;
inline constexpr qint64 kMarriedOrSplit = 3;
inline constexpr qint64 kDouble = 4;
inline constexpr qint64 kNeverExisted = 5;
inline constexpr qint64 kToOtherHousehold = 6;
} // namespace member_end

namespace member_presence {
inline constexpr qint64 kLivesHere = 1;
inline constexpr qint64 kDied = 2;
inline constexpr qint64 kMovedInCountry = 3;
inline constexpr qint64 kMovedAbroad = 4;
inline constexpr qint64 kNewMember = 5;
inline constexpr qint64 kNotFound = 6;
inline constexpr qint64 kMovedWithinVillage = 101;
inline constexpr qint64 kDouble = 102;
inline constexpr qint64 kNotVisited = 109;
} // namespace member_presence

namespace dataset_kind {
inline constexpr qint64 kP3ke = 1;
inline constexpr qint64 kDtsen = 2;
inline constexpr qint64 kRegsosek = 3;
inline constexpr qint64 kDtks = 4;
inline constexpr qint64 kSiksNg = 5;
inline constexpr qint64 kPbiJk = 6;
inline constexpr qint64 kPbiLocal = 7;
inline constexpr qint64 kRecipients = 8;
inline constexpr qint64 kDukcapil = 9;
inline constexpr qint64 kLocal = 10;
inline constexpr qint64 kBoundaries = 11;
} // namespace dataset_kind

namespace benefit_unit {
inline constexpr qint64 kPerson = 1;
inline constexpr qint64 kHousehold = 2;
inline constexpr qint64 kDwelling = 3;
} // namespace benefit_unit

/// The first three as of benefit_unit.
namespace quota_unit {
inline constexpr qint64 kPerson = 1;
inline constexpr qint64 kHousehold = 2;
inline constexpr qint64 kDwelling = 3;
inline constexpr qint64 kGroup = 4;
} // namespace quota_unit

namespace benefit_status {
inline constexpr qint64 kActive = 1;
inline constexpr qint64 kCandidate = 2;
inline constexpr qint64 kStopped = 3;
inline constexpr qint64 kDouble = 7;
inline constexpr qint64 kApproved = 8;
inline constexpr qint64 kDelivered = 9;
} // namespace benefit_status

namespace pair_answer {
inline constexpr qint64 kSame = 1;
inline constexpr qint64 kDifferent = 2;
inline constexpr qint64 kLater = 3;
} // namespace pair_answer

namespace objection_kind {
inline constexpr qint64 kProposal = 1;
inline constexpr qint64 kObjection = 2;
inline constexpr qint64 kCorrection = 3;
} // namespace objection_kind

namespace objection_status {
inline constexpr qint64 kOpen = 1;
inline constexpr qint64 kExamined = 2;
inline constexpr qint64 kAccepted = 3;
inline constexpr qint64 kRejected = 4;
inline constexpr qint64 kWithdrawn = 5;
} // namespace objection_status

namespace compatibility {
inline constexpr qint64 kAllowed = 1;
inline constexpr qint64 kWarning = 2;
inline constexpr qint64 kForbidden = 3;
} // namespace compatibility

namespace need_status {
inline constexpr qint64 kOpen = 1;
inline constexpr qint64 kReferred = 2;
inline constexpr qint64 kUnderWay = 3;
inline constexpr qint64 kMet = 4;
inline constexpr qint64 kCannotBeMet = 5;
} // namespace need_status

namespace position_method {
inline constexpr qint64 kGps = 1;
inline constexpr qint64 kPhoto = 2;
inline constexpr qint64 kMap = 3;
inline constexpr qint64 kGeocoded = 4;
inline constexpr qint64 kFile = 5;
} // namespace position_method

} // namespace rangkul::registry::codes
