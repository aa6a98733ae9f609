// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rangkul::core {

/// How much a finding weighs: an Error bars the value, a Warning is shown, an Info is only told.
enum class FindingLevel : quint8 { Error, Warning, Info };

/// One thing noticed about a value that was read. `reason` is a stable key for module `words`;
/// `args` never hold a whole identity number.
struct Finding
{
    FindingLevel level = FindingLevel::Warning;
    QString reason;
    QStringList args = {};

    bool operator==(const Finding&) const = default;
};

} // namespace rangkul::core
