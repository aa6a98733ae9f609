// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "rangkul/exchange/rule_ids.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace rangkul::exchange {

/// One thing wrong in a file. What to do about it is worded by the rule's id.
struct Problem
{
    int file = 0;    ///< index into the files of the import
    qint64 row = 0;  ///< as a spreadsheet counts
    int column = -1; ///< 0-based; -1: the row as a whole
    const Rule* rule = nullptr;
    QString value; ///< as written in the cell
    QString hint;  ///< what it clashes with: a row number, a name, a date; may be empty
};

/// All problems of an import, counted by rule; small enough for a file that is wrong in every row.
class ProblemList
{
public:
    void add(int file, qint64 row, int column, const Rule& rule, std::string_view value,
             std::string_view hint = {});
    /// By file, row, column.
    void sort();
    /// Takes out what `unwanted` says about (file, row, column, rule).
    template <typename Predicate> void removeIf(Predicate unwanted)
    {
        std::erase_if(m_items, [&](const Item& item) {
            return unwanted(item.file, item.row, item.column, rules()[item.rule]);
        });
    }

    size_t size() const { return m_items.size(); }
    Problem at(size_t index) const;
    /// Index of the first problem of a row or of the next one that has any. Needs sort().
    size_t firstOf(int file, qint64 row) const;
    bool isOf(size_t index, int file, qint64 row) const
    {
        return index < m_items.size() && m_items[index].file == file && m_items[index].row == row;
    }
    size_t count(const Rule& rule) const;
    /// JSON array of {rule, level, column, value, hint} of one row, for the repair tray. Needs
    /// sort().
    QByteArray json(int file, qint64 row) const;

private:
    struct Item
    {
        qint64 row;
        size_t value; ///< offset into m_bytes
        std::uint16_t valueSize;
        std::uint16_t hintSize;
        std::int16_t column;
        std::uint8_t file;
        std::uint8_t rule; ///< index into rules()
    };
    std::vector<Item> m_items;
    std::string m_bytes;
};

} // namespace rangkul::exchange
