// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include "rangkul/core/result.h"

#include <vector>

namespace rangkul::scoring {

/// A poverty line is a dated row with its source. Published lines contradict each other (other
/// price bases), so none is built into a formula.
struct PovertyLine
{
    QString name;              ///< "GK", "extreme_ppp190" ...: lines of one name replace each other
    QString area;              ///< Kemendagri code with or without dots; empty: the whole country
    QDate validFrom;           ///< first day it counts
    double perCapitaMonth = 0; ///< rupiah per head and month
    QString source;            ///< publication or address

    bool operator==(const PovertyLine&) const = default;
};

/// The rows that come with the program, to be added to, never to be trusted blindly.
const std::vector<PovertyLine>& builtinLines();

/// The line of that name that counts on `day` in `area`: of the smallest area around it that has
/// one, the newest. nullptr when there is none.
const PovertyLine* findLine(const std::vector<PovertyLine>& lines, const QString& name,
                            const QString& area, QDate day);

/// JSON {"format": 1, "lines": [{"name", "area", "valid_from", "per_cap_month", "source"}]}.
/// InvalidInput "poverty_lines.not_json" (what), "poverty_lines.row" (number of the row, key):
/// missing, of the wrong kind, not above zero; NewerFormat "poverty_lines.newer".
core::Result<std::vector<PovertyLine>> linesFromJson(const QByteArray& json);
QByteArray toJson(const std::vector<PovertyLine>& lines);

} // namespace rangkul::scoring
