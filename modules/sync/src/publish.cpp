// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto.h"
#include "rangkul/sync/drop.h"
#include "rangkul/sync/drop_names.h"

#include <algorithm>

namespace rangkul::sync {

namespace {

/// Whether the file lies there with these bytes; an error when that cannot be told now.
core::Result<bool> holds(Drop& drop, const QString& path, const QByteArray& bytes)
{
    const auto got = drop.get(path, bytes.size());
    if (!got && got.error().code != core::ErrorCode::NotFound &&
        got.error().code != core::ErrorCode::InvalidInput) {
        return got.error();
    }
    return got && *got == bytes;
}

} // namespace

core::Status publishFile(Drop& drop, const QString& path, const QByteArray& bytes,
                         const QString& owner, bool* repaired)
{
    constexpr int kTries = 2;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        RANGKUL_LET(outcome, drop.putNew(path, bytes, owner));
        const bool isTrusted = outcome == PutOutcome::Created && !drop.mustReadBack();
        bool isThere = isTrusted;
        if (!isTrusted) {
            RANGKUL_LET(held, holds(drop, path, bytes));
            isThere = held;
        }
        if (isThere) {
            if (repaired && attempt > 0) {
                *repaired = true;
            }
            return core::Done{};
        }
        RANGKUL_TRY(drop.removeOwn(path));
    }
    return core::Error{
        core::ErrorCode::Corrupt, QStringLiteral("drop.reads_back_differently"), {path}};
}

core::Result<DropProbe> probeDrop(Drop& drop, const QString& owner)
{
    DropProbe probe;
    const auto random = crypto::randomArray<10>();
    const QString name =
        QStringLiteral("%1-%2.probe")
            .arg(owner,
                 core::base32(QByteArrayView(reinterpret_cast<const char*>(random.data()), 10)));
    const QString folder = QLatin1String(kTempFolder);
    const QString path = folder + QLatin1Char('/') + name;
    const QByteArray bytes("rangkul probe");
    RANGKUL_LET(first, drop.putNew(path, bytes, owner));
    RANGKUL_LET(held, holds(drop, path, bytes));
    probe.readsBack = first == PutOutcome::Created && held;
    const auto second = drop.putNew(path, "rangkul other", owner);
    RANGKUL_LET(still, holds(drop, path, bytes));
    probe.refusesOverwrite = second && *second == PutOutcome::Existed && still;
    const auto entries = drop.list(folder);
    probe.listsAtOnce = entries && std::any_of(entries->begin(), entries->end(),
                                               [&](const DropEntry& e) { return e.name == name; });
    probe.tellsCaseApart = !drop.get(folder + QLatin1Char('/') + name.toUpper(), 64);
    RANGKUL_TRY(drop.removeOwn(path));
    return probe;
}

} // namespace rangkul::sync
