// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/raw_cells.h"

#include "rangkul/registry/repositories.h"

namespace rangkul::registry {

void appendRawCount(QByteArray& out, size_t count)
{
    appendVarint(out, count);
}

void appendRawCell(QByteArray& out, std::string_view utf8)
{
    appendVarint(out, utf8.size());
    out.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray packedCells(const QStringList& cells)
{
    QByteArray out;
    appendRawCount(out, static_cast<size_t>(cells.size()));
    for (const QString& cell : cells) {
        const QByteArray utf8 = cell.toUtf8();
        appendRawCell(out, {utf8.constData(), static_cast<size_t>(utf8.size())});
    }
    return out;
}

core::Result<QStringList> takeRawCells(QByteArrayView& bytes)
{
    RANGKUL_LET(count, takeVarint(bytes));
    QStringList cells;
    for (quint64 i = 0; i < count; ++i) {
        RANGKUL_LET(size, takeVarint(bytes));
        if (size > static_cast<quint64>(bytes.size())) {
            return core::Error{core::ErrorCode::Corrupt, QStringLiteral("storage.raw_row")};
        }
        cells.append(QString::fromUtf8(bytes.first(static_cast<qsizetype>(size))));
        bytes = bytes.sliced(static_cast<qsizetype>(size));
    }
    return cells;
}

core::Status ImportWriter::addPackedRaw(qint64 rowNumber, QByteArrayView cells,
                                        const QByteArray& problems)
{
    RANGKUL_LET(list, takeRawCells(cells));
    return addRaw(rowNumber, list, problems);
}

} // namespace rangkul::registry
