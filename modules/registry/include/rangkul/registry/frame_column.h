// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/variable.h"

#include <limits>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace rangkul::registry {

/// Stands for "missing" in a column of integers; NaN does in a column of floats.
template <typename T> inline constexpr T kMissing = std::numeric_limits<T>::min();
template <> inline constexpr float kMissing<float> = std::numeric_limits<float>::quiet_NaN();

/// One variable of many rows in as few bytes as its range allows. Codes, sets of codes and counts
/// are integers, dates Julian days, RT and RW numbers; other texts cannot be held.
class FrameColumn
{
public:
    using Cells = std::variant<std::vector<qint8>, std::vector<qint16>, std::vector<qint32>,
                               std::vector<qint64>, std::vector<float>>;

    /// False for text (but RT and RW), references, points and areas.
    static bool canHold(const Variable& variable);

    /// `rows` missing values. The variable must be one that can be held.
    explicit FrameColumn(const Variable& variable, size_t rows = 0);

    const Variable& variable() const { return *m_variable; }
    size_t size() const;
    void resize(size_t rows);
    /// Missing when the value is of another kind.
    void set(size_t row, const Value& value);
    /// Beyond what the column can hold: its largest value.
    void setInteger(size_t row, std::optional<qint64> value);
    void setReal(size_t row, std::optional<double> value);
    void append(const Value& value);

    bool isMissing(size_t row) const;
    std::optional<qint64> integer(size_t row) const;
    /// Integer or float as a number.
    std::optional<double> number(size_t row) const;
    /// As the record would hold it (RT and RW as three digits).
    Value value(size_t row) const;

    const Cells& cells() const { return m_cells; }
    /// Cells of a column known to have this width; empty otherwise.
    template <typename T> std::span<const T> as() const
    {
        const auto* cells = std::get_if<std::vector<T>>(&m_cells);
        return cells ? std::span<const T>(*cells) : std::span<const T>();
    }

private:
    const Variable* m_variable;
    Cells m_cells;
};

} // namespace rangkul::registry
