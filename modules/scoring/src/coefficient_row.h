// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/result.h"
#include "rangkul/scoring/score_model.h"

namespace rangkul::scoring {

/// One line of a table of coefficients.
struct CoefficientRow
{
    qsizetype line = 0;
    QString variable; ///< with "@" and how the members count
    QString category; ///< empty: the number itself
    double coefficient = 0;
};

/// Points = coefficient x answer. Errors as of proxyFromCsv().
core::Result<Criterion> criterionOf(const CoefficientRow& row);

} // namespace rangkul::scoring
