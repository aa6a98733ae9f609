// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member_pairs.h"
#include "rangkul/linkageui/review_source.h"
#include "rangkul/registry/repositories.h"

namespace rangkul::desktop {

/// Two persons side by side: identity, family, address, aid; and who may head the families they
/// leave. Numbers are masked. Register's thread.
core::Result<linkageui::PairDetail> pairFields(const registry::RecordRepository& records,
                                               const core::RecordId& a, const core::RecordId& b);

/// Two households side by side: family card, address, aid; and their members, those that pair up in
/// front. Numbers are masked. Register's thread.
core::Result<linkageui::FamilyPair>
familyFields(const registry::RecordRepository& records, const core::RecordId& a,
             const core::RecordId& b, const std::vector<services::PairOpinions>& opinions,
             const services::MemberWeight& weight);

/// "NGADIMAN, 14/07/1980, KK 9971011001******, RT 003"; empty for a person who belongs to no
/// household any more. Register's thread.
core::Result<QString> personLine(const registry::RecordRepository& records,
                                 const core::RecordId& person);

} // namespace rangkul::desktop
