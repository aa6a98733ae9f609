// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "import_state.h"
#include "rangkul/exchange/recipient_import.h"
#include "recipient_matcher.h"
#include "recipient_pairs.h"

namespace rangkul::exchange {

struct RecipientState
{
    RecipientOptions options;
    ImportState import;
    RecipientSummary summary;
    ListRows rows;                         ///< one per fact, until they are tied
    std::vector<TiedRecipient> tied;       ///< tied rows only, in the order of the file
    std::vector<std::uint32_t> tiedOfFact; ///< index into tied, KeyTable::kNone = tray
    FileScan& scan() { return *import.scans.front(); }
};

/// Ties the rows of a list, one after the other.
class RecipientTying
{
public:
    RecipientTying(RecipientState& state, const ImportRegister& records);
    /// `found`: see RecipientMatcher::match().
    core::Status tieRow(RowFact& fact, const ListRow& row,
                        const RecipientMatcher::Persons* found = nullptr);

private:
    void refuse(RowFact& fact, const ListRow& row, const RecipientMatch& match);
    /// May it go beside the other programs of the household? False: the row waits in the tray.
    core::Result<bool> mayGo(RowFact& fact, const ListRow& row, const Receipt& receipt,
                             TiedRecipient& tied);
    core::Status accept(RowFact& fact, const ListRow& row, const RecipientMatch& match);
    int nameColumn() const;
    core::RecordId receiver(const TiedRecipient& tied) const;
    /// The same card in the same month, or the same receiver of the same stage, told before?
    bool isTold(const ListRow& row, const TiedRecipient& tied);
    /// Does the register have this benefit already?
    core::Result<bool> isRecorded(const TiedRecipient& tied, const Receipt& receipt);
    /// Number of a stage of a program, to compare by.
    int stageNumber(const Receipt& receipt);
    bool isCardTold(const ListRow& row);

    RecipientState& m_state;
    const ImportRegister& m_records;
    RecipientMatcher m_matcher;
    ReceiptReader m_receipts;
    RecipientPairs m_pairs;
    int m_stage = 0; ///< number of that of the last receipt
    QHash<QByteArray, int> m_stages;
    QHash<core::RecordId, bool> m_hasBenefits; ///< by program
    QSet<std::pair<core::RecordId, int>> m_toldReceivers;
    QMultiHash<std::pair<QByteArray, int>, std::string_view> m_toldCards; ///< names by card
};

} // namespace rangkul::exchange
