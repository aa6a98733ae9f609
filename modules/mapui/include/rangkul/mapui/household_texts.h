// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/record_id.h"

#include <functional>

namespace rangkul::mapui {

/// What the frame does not know of a household. A function that is not set, or an empty text, means
/// that it may not be shown or is not known.
struct HouseholdTexts
{
    std::function<QString(const core::RecordId&)> head = {};
    std::function<QString(const core::RecordId&)> address = {};

    QString headOf(const core::RecordId& household) const
    {
        return head ? head(household) : QString();
    }
    QString addressOf(const core::RecordId& household) const
    {
        return address ? address(household) : QString();
    }
};

} // namespace rangkul::mapui
