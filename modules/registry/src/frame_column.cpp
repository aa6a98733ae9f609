// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/frame_column.h"

#include "value_rules.h"

#include <algorithm>
#include <cmath>

namespace rangkul::registry {

namespace {

bool isRtRw(const Variable& variable)
{
    return variable.type == ValueType::Text && valueRule(variable).form == TextForm::RtRw;
}

double largest(const Variable& variable)
{
    switch (variable.type) {
    case ValueType::Integer:
        return valueRule(variable).most;
    case ValueType::Code: {
        int most = 0;
        for (const CodeItem& item : valueRule(variable).list->items()) {
            most = std::max(most, item.code);
        }
        return most;
    }
    case ValueType::CodeSet:
        return valueRule(variable).list->allBits();
    case ValueType::Date:
        return std::numeric_limits<qint32>::max();
    default:
        return 999; // RT and RW
    }
}

FrameColumn::Cells cellsFor(const Variable& variable)
{
    if (variable.type == ValueType::Real) {
        return std::vector<float>();
    }
    const double most = largest(variable);
    if (most <= std::numeric_limits<qint8>::max()) {
        return std::vector<qint8>();
    }
    if (most <= std::numeric_limits<qint16>::max()) {
        return std::vector<qint16>();
    }
    if (most <= std::numeric_limits<qint32>::max()) {
        return std::vector<qint32>();
    }
    return std::vector<qint64>();
}

template <typename T> bool isMissingCell(T cell)
{
    if constexpr (std::is_floating_point_v<T>) {
        return std::isnan(cell);
    } else {
        return cell == kMissing<T>;
    }
}

template <typename T> T fitting(qint64 value)
{
    if constexpr (std::is_floating_point_v<T>) {
        return static_cast<T>(value);
    } else {
        // The smallest value is taken: it says "missing".
        return static_cast<T>(std::clamp<qint64>(value, -qint64(std::numeric_limits<T>::max()),
                                                 std::numeric_limits<T>::max()));
    }
}

} // namespace

bool FrameColumn::canHold(const Variable& variable)
{
    switch (variable.type) {
    case ValueType::Integer:
    case ValueType::Real:
    case ValueType::Date:
    case ValueType::Code:
    case ValueType::CodeSet:
        return true;
    case ValueType::Text:
        return isRtRw(variable);
    case ValueType::Reference:
    case ValueType::Point:
    case ValueType::Area:
        return false;
    }
    Q_UNREACHABLE();
}

FrameColumn::FrameColumn(const Variable& variable, size_t rows)
    : m_variable(&variable)
    , m_cells(cellsFor(variable))
{
    Q_ASSERT(canHold(variable));
    resize(rows);
}

size_t FrameColumn::size() const
{
    return std::visit([](const auto& cells) { return cells.size(); }, m_cells);
}

void FrameColumn::resize(size_t rows)
{
    std::visit(
        [rows](auto& cells) {
            using T = typename std::decay_t<decltype(cells)>::value_type;
            cells.resize(rows, kMissing<T>);
        },
        m_cells);
}

void FrameColumn::set(size_t row, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        setInteger(row, *number);
    } else if (const auto* real = std::get_if<double>(&value)) {
        setReal(row, *real);
    } else if (const auto* date = std::get_if<QDate>(&value); date && date->isValid()) {
        setInteger(row, date->toJulianDay());
    } else if (const auto* text = std::get_if<QString>(&value)) {
        bool isNumber = false;
        const int written = text->first(std::min<qsizetype>(3, text->size())).toInt(&isNumber);
        setInteger(row, isNumber ? std::optional<qint64>(written) : std::nullopt);
    } else {
        setInteger(row, std::nullopt);
    }
}

void FrameColumn::setInteger(size_t row, std::optional<qint64> value)
{
    std::visit(
        [row, value](auto& cells) {
            using T = typename std::decay_t<decltype(cells)>::value_type;
            cells[row] = value ? fitting<T>(*value) : kMissing<T>;
        },
        m_cells);
}

void FrameColumn::setReal(size_t row, std::optional<double> value)
{
    if (auto* cells = std::get_if<std::vector<float>>(&m_cells)) {
        (*cells)[row] = value ? static_cast<float>(*value) : kMissing<float>;
    } else {
        setInteger(row, value ? std::optional<qint64>(std::llround(*value)) : std::nullopt);
    }
}

void FrameColumn::append(const Value& value)
{
    resize(size() + 1);
    set(size() - 1, value);
}

bool FrameColumn::isMissing(size_t row) const
{
    return std::visit([row](const auto& cells) { return isMissingCell(cells[row]); }, m_cells);
}

std::optional<qint64> FrameColumn::integer(size_t row) const
{
    return std::visit(
        [row](const auto& cells) {
            return isMissingCell(cells[row])
                       ? std::nullopt
                       : std::optional<qint64>(static_cast<qint64>(cells[row]));
        },
        m_cells);
}

std::optional<double> FrameColumn::number(size_t row) const
{
    return std::visit(
        [row](const auto& cells) {
            return isMissingCell(cells[row])
                       ? std::nullopt
                       : std::optional<double>(static_cast<double>(cells[row]));
        },
        m_cells);
}

Value FrameColumn::value(size_t row) const
{
    if (isMissing(row)) {
        return {};
    }
    switch (m_variable->type) {
    case ValueType::Real:
        return *number(row);
    case ValueType::Date:
        return QDate::fromJulianDay(*integer(row));
    case ValueType::Text:
        return QString::number(*integer(row)).rightJustified(3, u'0');
    default:
        return *integer(row);
    }
}

} // namespace rangkul::registry
