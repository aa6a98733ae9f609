// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_rules.h"

namespace rangkul::linkage {

namespace {

/// A whole name that is only nearly the same may be a twin's; the same NIK says it is not.
bool isNameUnsure(const Agreement& agreement)
{
    const qint8 name = levelOf(agreement, Comparison::Name);
    return name != kMissing && name < level::NameSameWords &&
           levelOf(agreement, Comparison::Nik) != level::NikSame;
}

/// With a NIK typed wrong, a birth one digit off is what the number gives by itself.
bool agreesInBirth(const Agreement& agreement)
{
    return levelOf(agreement, Comparison::Birth) >= level::BirthSwapped;
}

/// Nothing is left that two different persons could not have in common by the number alone.
bool isAnotherElsewhere(const Agreement& agreement)
{
    const qint8 address = levelOf(agreement, Comparison::Address);
    return levelOf(agreement, Comparison::Name) == level::NameDiffers &&
           (address == level::AddressDiffers || address == level::AddressElsewhere) &&
           levelOf(agreement, Comparison::Mother) <= level::MotherDiffers &&
           levelOf(agreement, Comparison::Phone) <= level::PlainDiffers;
}

} // namespace

bool agreesInName(const Agreement& agreement)
{
    return levelOf(agreement, Comparison::Name) >= level::NameAlike ||
           levelOf(agreement, Comparison::Given) >= level::PartSwapped ||
           levelOf(agreement, Comparison::Family) >= level::PartSwapped;
}

bool differsInName(const Agreement& agreement)
{
    const qint8 name = levelOf(agreement, Comparison::Name);
    return name == level::NameDiffers || name == level::NameWordShared ||
           levelOf(agreement, Comparison::Given) == level::PartDiffers;
}

bool isSharedNumber(const Agreement& agreement)
{
    const qint8 birth = levelOf(agreement, Comparison::Birth);
    const bool anyDiffers =
        differsInName(agreement) || (birth != kMissing && birth < level::BirthSwapped);
    const bool isSameNik = levelOf(agreement, Comparison::Nik) == level::NikSame;
    const bool isSameId = levelOf(agreement, Comparison::OtherId) == level::IdSame &&
                          levelOf(agreement, Comparison::Address) < level::AddressStreet;
    if (agreesInName(agreement) || !anyDiffers) {
        return false;
    }
    return agreesInBirth(agreement) ? isSameNik && isAnotherElsewhere(agreement)
                                    : isSameNik || isSameId;
}

bool hasContradiction(const Agreement& agreement)
{
    return differsInName(agreement) || isNameUnsure(agreement) ||
           levelOf(agreement, Comparison::Sex) == level::PlainDiffers ||
           levelOf(agreement, Comparison::Nik) == level::NikSerial ||
           levelOf(agreement, Comparison::Nik) == level::NikDiffers;
}

} // namespace rangkul::linkage
