// SPDX-License-Identifier: GPL-3.0-or-later
#include "repaired_cells.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "compress.h"

namespace rangkul::storage {

namespace {

constexpr qsizetype kLargestRow = qsizetype{16} << 20;

QByteArray binding(qint64 datasetId, qint64 rowNumber)
{
    return "repair " + QByteArray::number(datasetId) + ' ' + QByteArray::number(rowNumber);
}

} // namespace

QByteArray sealedRepair(const vault::Keyring& keys, qint64 datasetId, qint64 rowNumber,
                        const QStringList& cells)
{
    const QJsonDocument text(QJsonArray::fromStringList(cells));
    return keys.seal(vault::Seal::Source, compressed(text.toJson(QJsonDocument::Compact)),
                     binding(datasetId, rowNumber));
}

core::Result<QStringList> openRepair(const vault::Keyring& keys, qint64 datasetId, qint64 rowNumber,
                                     QByteArrayView sealed)
{
    RANGKUL_LET(packed, keys.open(vault::Seal::Source, sealed, binding(datasetId, rowNumber)));
    RANGKUL_LET(text, decompressed(packed, kLargestRow));
    QStringList cells;
    const QJsonArray list = QJsonDocument::fromJson(text).array();
    for (const QJsonValue& cell : list) {
        cells << cell.toString();
    }
    return cells;
}

} // namespace rangkul::storage
