// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_line_model.h"
#include "profile_session.h"

namespace rangkul::registryui {

struct MemberLine
{
    registry::RowRef row; ///< null id for headings
    ProfileLine line;
};

/// Members as they are told apart: relation, age, sex, NIK masked, status, whether something of
/// them is to be checked. Former ones below.
std::vector<MemberLine> memberLines(const ProfileSession& session);

} // namespace rangkul::registryui
