// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rangkul::words {

/// A rule of imports in words. `rule` is its stable id ("nik.form").
struct RuleText
{
    QString what;     ///< one sentence: what is wrong
    QString whatToDo; ///< one or two sentences: what the officer can do, and what happens meanwhile
};

/// An id that is not known gives a general text that names it.
RuleText ruleText(QStringView rule);

/// What a finding of a boundary file (boundary.repaired, ...) means; `region` names it, as far as
/// known, `value` is what the reader told beside it. Unknown keys give an empty text.
QString boundaryText(QStringView key, const QString& region, const QString& value);

} // namespace rangkul::words
