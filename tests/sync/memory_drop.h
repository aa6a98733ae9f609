// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_operations.h"
#include "rangkul/sync/drop.h"

#include <map>
#include <set>

namespace rangkul::sync::test {

/// The files of a drop that several laptops share.
struct DropFiles
{
    struct File
    {
        QByteArray bytes;
        quint64 since = 0; ///< when it came, counted in changes
    };
    std::map<QString, File> files;
    quint64 changes = 0;

    void put(const QString& path, const QByteArray& bytes) { files[path] = {bytes, ++changes}; }
};

/// How often what goes wrong, per call.
struct Faults
{
    double staleList = 0;    ///< does not know of the latest changes
    double missingEntry = 0; ///< per entry
    double twiceListed = 0;  ///< per entry
    double cutRead = 0;
    double flippedRead = 0;
    double failedRead = 0;
    double putFails = 0;       ///< nothing is stored: disk full, timeout
    double putHalf = 0;        ///< half the bytes stay under the final name, and it fails
    double putHalfSilent = 0;  ///< half the bytes stay, and it succeeds (only if read back is on)
    double putStoredFails = 0; ///< stored, and it fails
    double copies = 0;         ///< a "conflicted copy" appears beside the file
    double removeFails = 0;
};

/// One laptop's view of a shared drop, with faults by dice.
class MemoryDrop final : public Drop
{
public:
    MemoryDrop(DropFiles& files, Dice& dice)
        : m_files(files)
        , m_dice(dice)
    {
    }
    Faults faults;
    bool readsBack = false;
    bool isOverwriting = false; ///< a drop that breaks the one promise we need
    int gets = 0;
    int lists = 0;

    core::Result<std::vector<DropEntry>> list(const QString& folder) override
    {
        ++lists;
        const quint64 horizon = m_dice.chance(faults.staleList)
                                    ? m_files.changes - std::min(m_files.changes, m_dice.roll(12))
                                    : m_files.changes;
        std::vector<DropEntry> entries;
        std::set<QString> folders;
        const QString front = folder.isEmpty() ? QString() : folder + QLatin1Char('/');
        for (auto file = m_files.files.lower_bound(front);
             file != m_files.files.end() && file->first.startsWith(front); ++file) {
            const QString rest = file->first.mid(front.size());
            if (const auto slash = rest.indexOf(QLatin1Char('/')); slash >= 0) {
                folders.insert(rest.first(slash));
                continue;
            }
            if (file->second.since > horizon || m_dice.chance(faults.missingEntry)) {
                continue;
            }
            entries.push_back({rest, file->second.bytes.size(), false});
            if (m_dice.chance(faults.twiceListed)) {
                entries.push_back(entries.back());
            }
        }
        for (const QString& name : folders) {
            entries.push_back({name, 0, true});
        }
        for (std::size_t i = entries.size(); i > 1; --i) {
            std::swap(entries[i - 1], entries[m_dice.roll(i)]);
        }
        return entries;
    }
    core::Result<QByteArray> get(const QString& path, qint64 most) override
    {
        ++gets;
        const auto file = m_files.files.find(path);
        if (file == m_files.files.end()) {
            return fault(core::ErrorCode::NotFound, "drop.no_file");
        }
        if (file->second.bytes.size() > most) {
            return fault(core::ErrorCode::InvalidInput, "drop.too_large");
        }
        if (m_dice.chance(faults.failedRead)) {
            return fault(core::ErrorCode::Io, "drop.io");
        }
        QByteArray bytes = file->second.bytes;
        if (!bytes.isEmpty() && m_dice.chance(faults.cutRead)) {
            bytes.truncate(static_cast<qsizetype>(m_dice.roll(static_cast<quint64>(bytes.size()))));
        }
        if (!bytes.isEmpty() && m_dice.chance(faults.flippedRead)) {
            const auto at = static_cast<qsizetype>(m_dice.roll(static_cast<quint64>(bytes.size())));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << m_dice.roll(8)));
        }
        return bytes;
    }
    core::Result<PutOutcome> putNew(const QString& path, const QByteArray& bytes,
                                    const QString&) override
    {
        if (!isOverwriting && m_files.files.count(path) > 0) {
            return PutOutcome::Existed;
        }
        if (m_dice.chance(faults.putFails)) {
            return fault(core::ErrorCode::DiskFull, "drop.full");
        }
        const bool isHalf = m_dice.chance(faults.putHalf);
        const bool isHalfSilent = readsBack && m_dice.chance(faults.putHalfSilent);
        m_files.put(path, isHalf || isHalfSilent ? bytes.first(bytes.size() / 2) : bytes);
        if (m_dice.chance(faults.copies)) {
            m_files.put(path.chopped(4) + QStringLiteral(" (conflicted copy).rsy"), bytes);
        }
        if (isHalf || m_dice.chance(faults.putStoredFails)) {
            return fault(core::ErrorCode::Io, "drop.io");
        }
        return PutOutcome::Created;
    }
    core::Status removeOwn(const QString& path) override
    {
        if (m_dice.chance(faults.removeFails)) {
            return fault(core::ErrorCode::Io, "drop.io");
        }
        m_files.files.erase(path);
        ++m_files.changes;
        return core::Done{};
    }
    bool mustReadBack() const override { return readsBack; }

private:
    static core::Error fault(core::ErrorCode code, const char* reason)
    {
        return core::Error{code, QLatin1String(reason)};
    }

    DropFiles& m_files;
    Dice& m_dice;
};

} // namespace rangkul::sync::test
