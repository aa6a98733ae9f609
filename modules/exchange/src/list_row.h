// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/recipient_import.h"
#include "row_reader.h"

namespace rangkul::exchange {

/// What a row of a list says of the recipient and of what he gets.
struct ListRow
{
    IdentityReading nik;
    IdentityReading kk;
    qint64 birth = 0; ///< Julian day number, 0 = unknown
    std::optional<qint64> year;
    std::string_view name;
    std::string_view program;
    std::string_view month;
    std::string_view stage;
    std::string_view card;
};

/// Cells of a row that only lists have, as indices into RowReader::columns(); -1 = none.
class ListCells
{
public:
    explicit ListCells(const RowReader& reader);

    bool hasProgram() const { return m_program >= 0; }
    /// Its views point into `row`.
    ListRow read(const RowReading& row) const;

private:
    int m_program = -1, m_month = -1, m_card = -1, m_stage = -1, m_year = -1, m_bpjs = -1;
};

/// Rows of a list that are kept.
class ListRows
{
public:
    void add(const ListRow& row);
    const ListRow& operator[](size_t index) const { return m_rows[index]; }
    size_t size() const { return m_rows.size(); }

private:
    /// A text that the row before has too is kept once.
    void keep(std::string_view& text, std::string_view before);

    std::vector<ListRow> m_rows;
    TextArena m_texts;
};

/// Program, year and stage of one row.
struct Receipt
{
    core::RecordId program;
    qint64 year = 0;
    QString stage;
};

/// Makes them of rows; neighbours mostly have the same.
class ReceiptReader
{
public:
    explicit ReceiptReader(const RecipientOptions& options)
        : m_options(options)
    {
    }
    /// Until the next call.
    const Receipt& read(const ListRow& row);
    /// Whether the last row had another program, stage or year than the one before.
    bool isOther() const { return m_isOther; }

private:
    const RecipientOptions& m_options;
    bool m_isOther = true;
    bool m_any = false;
    std::string m_program;
    std::string m_month;
    std::string m_stage;
    std::optional<qint64> m_year;
    Receipt m_receipt;
};

/// Blanks simplified.
QString listText(std::string_view text);

} // namespace rangkul::exchange
