// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/import_profile.h"

#include <string>
#include <unordered_map>

namespace rangkul::exchange {

/// True for NIK, family card number, card number and ids of a list.
bool isIdentityNumber(const Field& field);

struct HeaderMatch
{
    const ColumnRule* rule = nullptr; ///< nullptr: no known header
    double confidence = 0;
};

/// The headers a profile knows, folded, for looking up what a file writes.
class HeaderNames
{
public:
    explicit HeaderNames(const ImportProfile& profile);
    HeaderMatch match(std::string_view header) const;

private:
    struct Known
    {
        const ColumnRule* rule;
        double confidence;
    };
    std::unordered_map<std::string, Known> m_names;
};

} // namespace rangkul::exchange
