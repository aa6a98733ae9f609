// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace rangkul::scoring {

/// Neumaier's compensated sum: the order of the terms does not show in the printed digits.
class ExactSum
{
public:
    void add(double term)
    {
        const double next = m_sum + term;
        m_lost += std::abs(m_sum) >= std::abs(term) ? (m_sum - next) + term : (term - next) + m_sum;
        m_sum = next;
    }
    double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

} // namespace rangkul::scoring
