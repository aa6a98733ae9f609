// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"
#include "rangkul/scoring/score_model.h"

namespace rangkul::scoring {

/// Of which estimate a table of coefficients is. The official coefficients are not published, so
/// what comes out is a local proxy and never an official decile.
struct ProxyHead
{
    QString id;
    LocalText name;
    QString source;
    QString area; ///< kabupaten or kota it was estimated for
    int year = 0;
};

/// Makes a proxy means test of a table: ln(spending per head) = constant + sum of coefficient x
/// answer; the lowest prediction is the greatest need; local deciles of families by the midpoint
/// rule.
///
/// CSV with a header line "variable, category, coefficient" (other columns are ignored), parted by
/// comma, semicolon or tab; with semicolons a decimal comma may stand. JSON: {"coefficients":
/// [{"variable", "category", "coefficient"}]}. A row without category multiplies the number; the
/// constant is the row "constant" (also "intercept", "konstanta", "_cons"). Of members:
/// "person.working@head", "@any" (the default with a category), "@all", "@count" (members with the
/// category, or all), "@min", "@max", "@sum". Coefficients of categories are held to six decimals.
///
/// InvalidInput, with the line (or number of the JSON row) first: "coefficients.header" (what is
/// missing), "coefficients.number" (written), "coefficients.variable" (written),
/// "coefficients.category" (written, answers of the list), "coefficients.members" (written): how
/// the members count; "coefficients.duplicate" (written), "coefficients.empty",
/// "coefficients.too_many" (how many may be), "coefficients.not_json", and without a line
/// "score_model.official_name" (0, key, name).
core::Result<ScoreModel> proxyFromCsv(const QByteArray& csv, const ProxyHead& head);
core::Result<ScoreModel> proxyFromJson(const QByteArray& json, const ProxyHead& head);

} // namespace rangkul::scoring
