// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/combination_findings.h"

namespace rangkul::registry {

class CombinationList
{
public:
    void add(const Record& row, QLatin1StringView column, const char* key, QStringList args = {},
             core::FindingLevel level = core::FindingLevel::Warning)
    {
        m_found.push_back({{level, QString::fromLatin1(key), std::move(args)},
                           row.ref(),
                           variable(row.ref().entity, column).id});
    }
    std::vector<CombinationFinding> take() { return std::move(m_found); }

private:
    std::vector<CombinationFinding> m_found;
};

/// What cannot be true of one person alone.
void checkPerson(const Record& person, QDate today, CombinationList& out);

/// NIK against birth date, sex, the KK number and the other members.
void checkNumbers(const HouseholdProfile& profile, QDate today, CombinationList& out);

} // namespace rangkul::registry
