// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/record_id.h"

#include <vector>

namespace rangkul::linkageui {

/// A field of two records beside each other.
struct FieldLine
{
    QString label;
    QString a; ///< "–" when missing
    QString b;
    bool differs = false; ///< both are known
};

/// Two members who may be one person, or one alone.
struct MemberLine
{
    core::RecordId a; ///< null: nobody
    core::RecordId b;
    QString textA; ///< "SITI, head of household, 14 July 1980"
    QString textB;
    bool isSaid = false; ///< officers said that they are the same

    bool isPair() const { return !a.isNull() && !b.isNull(); }
};

/// Two households beside each other.
struct FamilyPair
{
    core::RecordId a;
    core::RecordId b;
    std::vector<FieldLine> fields;
    std::vector<MemberLine> members; ///< those that pair up in front
};

/// How two households are to be merged.
struct FamilyWish
{
    core::RecordId keep;
    core::RecordId other;
    std::vector<std::pair<core::RecordId, core::RecordId>> same; ///< members, one of each
};

} // namespace rangkul::linkageui
