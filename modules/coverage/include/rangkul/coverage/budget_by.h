// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rangkul::coverage {

/// How a budget is cut.
enum class BudgetBy {
    Program,
    Strategy,
    Office,
    Region,
    Quarter, ///< of delivery, else approval, else proposal
};

} // namespace rangkul::coverage
