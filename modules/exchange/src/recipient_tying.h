// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "import_state.h"
#include "rangkul/exchange/recipient_import.h"
#include "recipient_matcher.h"

namespace rangkul::exchange {

struct RecipientState
{
    RecipientOptions options;
    ImportState import;
    RecipientSummary summary;
    std::vector<TiedRecipient> tied;       ///< tied rows only, in the order of the file
    std::vector<std::uint32_t> tiedOfFact; ///< index into tied, KeyTable::kNone = tray
    FileScan& scan() { return *import.scans.front(); }
};

/// Cells of a row that only lists have, as indices into RowReader::columns(); -1 = none.
struct ListCells
{
    int program = -1, month = -1, card = -1, stage = -1, year = -1, bpjs = -1;

    explicit ListCells(const RowReader& reader);
};

/// Program, year and stage of one row.
struct Receipt
{
    core::RecordId program;
    qint64 year = 0;
    QString stage;
};

Receipt receiptOf(const RecipientOptions& options, const ListCells& cells, const RowReading& row);
/// Text of a cell, blanks simplified; empty for index -1.
QString listText(const RowReading& row, int index);

/// Ties the rows of a list, one after the other.
class RecipientTying
{
public:
    RecipientTying(RecipientState& state, const ImportRegister& records);
    core::Status tieRow(RowFact& fact, const RowReading& row);

private:
    void refuse(RowFact& fact, const RowReading& row, const RecipientMatch& match);
    core::Status accept(RowFact& fact, const RowReading& row, const RecipientMatch& match);
    int nameColumn() const;
    core::RecordId receiver(const TiedRecipient& tied) const;
    /// The same card in the same month, or the same receiver of the same stage, told before?
    bool isTold(const RowReading& row, const TiedRecipient& tied, const Receipt& receipt);
    bool isRecorded(const registry::HouseholdProfile& profile, const TiedRecipient& tied,
                    const Receipt& receipt) const;

    RecipientState& m_state;
    const ImportRegister& m_records;
    RecipientMatcher m_matcher;
    ListCells m_cells;
    QSet<QByteArray> m_told;
};

} // namespace rangkul::exchange
