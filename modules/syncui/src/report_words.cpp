// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "rangkul/syncui/sync_page.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"

namespace rangkul::syncui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SyncReport)

public:
    static QString sent(const sync::SyncReport& report)
    {
        return report.sentOperations == 0
                   ? tr("Nothing had to be sent.")
                   : tr("%n changes sent.", nullptr, static_cast<int>(report.sentOperations));
    }

    static QString received(const sync::SyncReport& report)
    {
        return report.receivedOperations == 0
                   ? tr("Nothing new had arrived.")
                   : tr("%n changes of other laptops taken over.", nullptr,
                        static_cast<int>(report.receivedOperations));
    }

    static QString conflicts(const sync::SyncReport& report)
    {
        return tr("%n values were changed differently on two laptops. Both are kept; decide under "
                  "Conflicts.",
                  nullptr, static_cast<int>(report.newConflicts));
    }

    static QString soft(const sync::SyncReport& report)
    {
        return tr("%n records were changed on two laptops at once in different fields; the changes "
                  "were merged.",
                  nullptr, static_cast<int>(report.softMerges));
    }

    static QString waiting(const sync::WaitingFile& file)
    {
        if (file.files > 0 && !file.forDevice.isEmpty()) {
            return tr("A file of %1 waits for %n files of %2.", nullptr,
                      static_cast<int>(file.files))
                .arg(file.device, file.forDevice);
        }
        return tr("A file of %1 waits for files that have not arrived yet.").arg(file.device);
    }

    static QString refused(const sync::QuarantinedFile& file)
    {
        return tr("A file was refused and nothing of it was taken over (%1): %2")
            .arg(file.path, words::sentence(file.reason));
    }

    static QString stopped()
    {
        return tr("Stopped before the end. What was done stays; the rest follows with the next "
                  "exchange.");
    }

    static QString incomplete(qint64 files)
    {
        return tr("%n files are not complete yet and are tried again next time.", nullptr,
                  static_cast<int>(files));
    }

    static QString repaired(qint64 files)
    {
        return tr("%n files were missing or damaged in the folder and were written again.", nullptr,
                  static_cast<int>(files));
    }

    static QString ignored(qint64 files)
    {
        return tr("%n files in the folder are not Rangkul's and were left alone.", nullptr,
                  static_cast<int>(files));
    }

    static QString clock(const sync::ClockWarning& warning)
    {
        constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
        const qint64 ahead = std::abs(warning.aheadMs);
        const QString much = ahead >= kDay
                                 ? tr("%n days", nullptr, static_cast<int>(ahead / kDay))
                                 : tr("%n minutes", nullptr, static_cast<int>(ahead / 60000));
        return tr("The clock of %1 is wrong by %2. No change is lost by it; set the clock right.")
            .arg(warning.device, much);
    }

    static QString joined(const QString& device) { return tr("%1 takes part now.").arg(device); }

    static QString diverged(const QString& device)
    {
        return tr("%1 has the same changes and yet another result. Run the check of the register "
                  "on both laptops.")
            .arg(device);
    }
};

} // namespace

QString refusedSentence(const sync::QuarantinedFile& file)
{
    return Words::refused(file);
}

QStringList reportSentences(const sync::SyncReport& report)
{
    QStringList lines;
    if (report.isCancelled) {
        lines += Words::stopped();
    }
    for (const QString& device : report.diverged) {
        lines += Words::diverged(device);
    }
    if (report.newConflicts > 0) {
        lines += Words::conflicts(report);
    }
    lines += Words::received(report);
    lines += Words::sent(report);
    for (const QString& device : report.newMembers) {
        lines += Words::joined(device);
    }
    for (const sync::WaitingFile& file : report.waiting) {
        lines += Words::waiting(file);
    }
    for (const sync::QuarantinedFile& file : report.quarantined) {
        lines += Words::refused(file);
    }
    for (const core::Error& warning : report.warnings) {
        lines += words::sentence(warning);
    }
    for (const sync::ClockWarning& warning : report.clocks) {
        lines += Words::clock(warning);
    }
    if (report.incompleteFiles > 0) {
        lines += Words::incomplete(report.incompleteFiles);
    }
    if (report.repairedFiles > 0) {
        lines += Words::repaired(report.repairedFiles);
    }
    if (report.softMerges > 0) {
        lines += Words::soft(report);
    }
    if (report.ignoredFiles > 0) {
        lines += Words::ignored(report.ignoredFiles);
    }
    return lines;
}

} // namespace rangkul::syncui
