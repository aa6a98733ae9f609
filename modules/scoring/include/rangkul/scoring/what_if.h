// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/result.h"
#include "rangkul/scoring/allocation.h"

#include <memory>

namespace rangkul::scoring {

/// A model under hands that move its weights and cuts: each move works out only what it changes.
/// The answers of the households stay as they were when it was made. One thread at a time.
class WhatIf
{
public:
    /// The columns must outlive it.
    WhatIf(ScoreModel model, const ScoreColumns& columns, int threads = 2);
    ~WhatIf();
    WhatIf(WhatIf&&) noexcept;
    WhatIf& operator=(WhatIf&&) noexcept;

    const ScoreModel& model() const;
    const ScorePoints& points() const;
    /// As it stands after the last move. Its modelVersion is that of the changed model.
    const ScoreResult& result() const;

    /// `weight` in whole units (0.0847), held to millionths. InvalidInput "what_if.weight": below
    /// zero, too large, or nothing would be left; then nothing has changed.
    core::Status setWeight(size_t criterion, double weight);
    /// Where a class begins. InvalidInput "what_if.cut": the classes would not rise any more, or
    /// it is the lowest class, which begins nowhere.
    core::Status setCut(size_t classIndex, double from);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// How much the first `places` depend on one weight.
struct WeightSensitivity
{
    size_t criterion = 0;
    double factor = 1;    ///< of the weight: 0.9, 1.1
    qint64 leaves = 0;    ///< of the first places, not among them any more
    qint64 undecided = 0; ///< of them, tied at the border now
};

/// Two rows for each criterion, lowered first: the weight less and more by `change` (0.1).
std::vector<WeightSensitivity> sensitivity(const ScoreModel& model, const ScoreColumns& columns,
                                           const ScorePoints& points, qint64 places,
                                           double change = 0.1, int threads = 2);

} // namespace rangkul::scoring
