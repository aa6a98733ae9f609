// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstring>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace rangkul::exchange {

/// What the file itself says a cell is. CSV knows only Empty and Text.
enum class CellKind : std::uint8_t {
    Empty,
    Text,
    Number, ///< plain decimal text: no exponent, no thousands sign, "." as decimal sign
    Date,   ///< "yyyy-MM-dd", with "THH:mm:ss" behind it when there is a time
};

/// One cell as UTF-8 bytes, untouched: neither trimmed nor turned into a number.
struct Cell
{
    std::string_view text;
    CellKind kind = CellKind::Empty;

    bool isEmpty() const { return kind == CellKind::Empty; }
    QString toString() const
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
};

/// The text without blanks (also no-break ones) at both ends.
std::string_view trimmed(std::string_view text);

/// Bytes that stay where they are until clear().
class TextArena
{
public:
    char* take(size_t bytes);
    /// Gives back the tail of the last take().
    void giveBack(size_t bytes) { m_used -= bytes; }
    std::string_view keep(std::string_view text)
    {
        char* place = take(text.size());
        std::memcpy(place, text.data(), text.size());
        return {place, text.size()};
    }
    void clear();

private:
    static constexpr size_t kBlock = 64 * 1024;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::vector<std::unique_ptr<char[]>> m_large;
    size_t m_block = 0; ///< index behind the block in use
    size_t m_used = kBlock;
};

struct TableRow
{
    qint64 number = 0; ///< as a spreadsheet counts: 1 = first line, empty lines count
    std::span<const Cell> cells;

    /// An empty cell beyond the end of the row.
    const Cell& at(size_t column) const
    {
        static const Cell kNone;
        return column < cells.size() ? cells[column] : kNone;
    }
};

/// Some rows on their way from a source to its reader. Cells point into the batch or into the
/// source: both must live while rows are looked at. Empty rows are left out, and empty cells at
/// the end of a row.
class RowBatch
{
public:
    size_t size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.empty(); }
    TableRow row(size_t index) const
    {
        const Bounds& r = m_rows[index];
        return {r.number, std::span<const Cell>(m_cells).subspan(r.begin, r.end - r.begin)};
    }
    void clear();

    // used by sources
    TextArena& arena() { return m_arena; }
    void addCell(std::string_view text, CellKind kind)
    {
        m_cells.push_back({text, text.empty() ? CellKind::Empty : kind});
    }
    /// Fills up with empty cells to `count` cells in the open row.
    void padTo(size_t count);
    size_t openCells() const { return m_cells.size() - m_open; }
    /// Takes the last cell of the open row away.
    void dropCell() { m_cells.pop_back(); }
    void endRow(qint64 number);

private:
    struct Bounds
    {
        qint64 number;
        size_t begin;
        size_t end;
    };
    std::vector<Cell> m_cells;
    std::vector<Bounds> m_rows;
    size_t m_open = 0;
    TextArena m_arena;
};

} // namespace rangkul::exchange
