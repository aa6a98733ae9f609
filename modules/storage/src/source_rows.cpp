// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_rows.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

constexpr std::size_t kPairsInOne = 4096;

/// Differences to the pair before, as unsigned numbers (zigzag).
void appendDifference(QByteArray& out, qint64 difference)
{
    registry::appendVarint(out, (static_cast<quint64>(difference) << 1) ^
                                    static_cast<quint64>(difference >> 63));
}

core::Result<qint64> takeDifference(QByteArrayView& bytes)
{
    RANGKUL_LET(raw, registry::takeVarint(bytes));
    return static_cast<qint64>(raw >> 1) ^ -static_cast<qint64>(raw & 1);
}

} // namespace

core::Status SourceRowWriter::finish(Database& database, registry::CommitId commit)
{
    RANGKUL_LET(insert, database.statement("INSERT INTO source_rows (entity, first_id, commit_id, "
                                           "last_id, numbers) VALUES (?1, ?2, ?3, ?4, ?5)"));
    for (std::size_t entity = 1; entity < m_waiting.size(); ++entity) {
        auto& pairs = m_waiting[entity];
        std::ranges::sort(pairs);
        // A row that the import wrote twice keeps the first place it stood at.
        const auto twice = std::ranges::unique(pairs, {}, &Pair::id);
        pairs.erase(twice.begin(), twice.end());
        for (std::size_t start = 0; start < pairs.size(); start += kPairsInOne) {
            const std::size_t end = std::min(pairs.size(), start + kPairsInOne);
            QByteArray numbers;
            Pair before{pairs[start].id, 0};
            for (std::size_t i = start; i < end; ++i) {
                appendDifference(numbers, pairs[i].id - before.id);
                appendDifference(numbers, pairs[i].rowNumber - before.rowNumber);
                before = pairs[i];
            }
            insert->bind(1, static_cast<qint64>(entity));
            insert->bind(2, pairs[start].id);
            insert->bind(3, commit);
            insert->bind(4, pairs[end - 1].id);
            insert->bindBlob(5, numbers);
            RANGKUL_TRY(insert->run());
        }
        pairs.clear();
    }
    return core::Done{};
}

core::Result<qint64> findSourceRow(Database& database, registry::Entity entity, qint64 id,
                                   registry::CommitId commit)
{
    RANGKUL_LET(query, database.statement("SELECT first_id, numbers FROM source_rows "
                                          "WHERE entity = ?1 AND commit_id = ?2 "
                                          "AND first_id <= ?3 AND last_id >= ?3"));
    query->bind(1, static_cast<qint64>(entity));
    query->bind(2, commit);
    query->bind(3, id);
    RANGKUL_LET(found, query->step());
    if (!found) {
        return 0;
    }
    QByteArrayView numbers = query->blob(1);
    qint64 local = query->integer(0);
    qint64 rowNumber = 0;
    while (!numbers.isEmpty()) {
        RANGKUL_LET(idStep, takeDifference(numbers));
        RANGKUL_LET(rowStep, takeDifference(numbers));
        local += idStep;
        rowNumber += rowStep;
        if (local == id) {
            return rowNumber;
        }
    }
    return 0;
}

} // namespace rangkul::storage
