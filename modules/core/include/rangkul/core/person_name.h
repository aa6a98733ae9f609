// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/result.h"

#include <utility>

namespace rangkul::core {

/// A person's name as it is shown. One word is a whole name; there is no first and last name;
/// titles stay where the source wrote them.
class PersonName
{
public:
    /// Cleans as cleanPersonName(). InvalidInput "name.empty", "name.no_letter".
    static Result<PersonName> parse(QStringView text);

    const QString& text() const { return m_text; }
    /// MOCH. SOLEH, SH becomes Moch. Soleh, SH; a name that mixes cases already stays as it is.
    QString readable() const;
    /// A digit in a name (SITIMERT0) is worth a warning.
    bool hasDigit() const;

    bool operator==(const PersonName&) const = default;

private:
    explicit PersonName(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

/// Single blanks, none before a comma and one behind it, no control characters, no spreadsheet
/// apostrophe, no stray signs at the ends. Cleaning twice changes nothing.
QString cleanPersonName(QStringView text);

} // namespace rangkul::core
