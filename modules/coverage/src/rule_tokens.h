// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/result.h"

#include <vector>

namespace rangkul::coverage {

/// One word, number, quoted text or sign of a rule.
struct RuleToken
{
    enum class Kind : quint8 { Word, Number, Date, Quoted, Sign, End };
    Kind kind = Kind::End;
    QString text; ///< without quotation marks; signs as "<=", "!="
    qsizetype from = 0;
    qsizetype to = 0;

    bool isSign(QLatin1StringView sign) const { return kind == Kind::Sign && text == sign; }
    /// Words are compared in lower case.
    bool isWord(QLatin1StringView word) const
    {
        return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

/// The last one is End. "rule.sign", "rule.open_quote".
core::Result<std::vector<RuleToken>> ruleTokens(QStringView text);

/// Words of the language: no bare label may be one.
const QStringList& ruleWords();

core::Error ruleError(const char* reason, qsizetype at, const QStringList& args = {});

} // namespace rangkul::coverage
