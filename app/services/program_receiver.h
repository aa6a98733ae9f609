// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "program_store.h"

namespace rangkul::services {

/// Finds the households behind a benefit: its own, that of its person, those of its dwelling. The
/// input must outlive it.
class ReceiverRows
{
public:
    explicit ReceiverRows(const RuleView& input);
    std::vector<quint32> householdsOf(const registry::Record& benefit) const;

private:
    RuleView m_input;
    QMultiHash<core::RecordId, quint32> m_ofDwelling;
};

} // namespace rangkul::services
