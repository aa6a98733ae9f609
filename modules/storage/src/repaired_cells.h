// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "rangkul/core/result.h"
#include "rangkul/vault/keyring.h"

namespace rangkul::storage {

/// The cells of a received row as they were repaired, compressed and sealed for their row.
QByteArray sealedRepair(const vault::Keyring& keys, qint64 datasetId, qint64 rowNumber,
                        const QStringList& cells);
core::Result<QStringList> openRepair(const vault::Keyring& keys, qint64 datasetId, qint64 rowNumber,
                                     QByteArrayView sealed);

} // namespace rangkul::storage
