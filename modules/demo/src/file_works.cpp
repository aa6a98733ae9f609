// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_works.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>

namespace rangkul::demo {

namespace {

class WorkShop
{
public:
    WorkShop(const std::vector<FileWork>& works, const core::Progress& progress,
             const DemoFileUse& use)
        : m_works(works)
        , m_progress(progress)
        , m_use(use)
        , m_guarded([this](const QString& step, qint64 at, qint64 total) {
            const std::lock_guard lock(m_reporting);
            m_progress.report(step, at, total);
        })
        , m_turns(works.size())
        , m_parts(works.size())
        , m_statuses(works.size())
    {
        std::iota(m_turns.begin(), m_turns.end(), std::size_t{0});
        std::ranges::stable_sort(m_turns, {}, [this](std::size_t i) { return m_works[i].turn; });
    }

    core::Result<FilePart> run()
    {
        if (m_progress.isCancelled()) {
            m_guarded.cancel();
        }
        const std::size_t hands =
            std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, m_works.size());
        std::vector<std::future<void>> running;
        for (std::size_t i = 0; i < hands; ++i) {
            running.push_back(std::async(std::launch::async, [this] { work(); }));
        }
        for (std::future<void>& hand : running) {
            while (hand.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
                if (m_progress.isCancelled()) {
                    m_guarded.cancel();
                }
            }
        }
        return joined();
    }

private:
    void work()
    {
        bool isPatientHand = false;
        while (const std::optional<std::size_t> index = takeWork(isPatientHand)) {
            if (m_works[*index].isPatient) {
                awaitRest();
            }
            core::Status status = m_works[*index].write(m_parts[*index], m_guarded);
            const bool isGood = static_cast<bool>(status);
            m_statuses[*index] = std::move(status);
            if (!isGood) {
                m_guarded.cancel();
                const std::lock_guard lock(m_taking);
                m_next = m_turns.size();
                return;
            }
            const std::lock_guard lock(m_reporting);
            for (const DemoFile& file : m_parts[*index].files) {
                if (m_use.done) {
                    m_use.done(file);
                }
            }
        }
    }

    void awaitRest() const
    {
        while (m_use.rest.valid() && !m_guarded.isCancelled() &&
               m_use.rest.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
        }
    }

    /// Nothing when there is none left for this hand.
    std::optional<std::size_t> takeWork(bool& isPatientHand)
    {
        const std::lock_guard lock(m_taking);
        if (m_next == m_turns.size()) {
            return std::nullopt;
        }
        const std::size_t index = m_turns[m_next];
        if (m_use.rest.valid() && m_works[index].isPatient && !isPatientHand) {
            if (m_hasPatientHand) {
                return std::nullopt; // the other hand does the rest
            }
            m_hasPatientHand = true;
            isPatientHand = true;
        }
        ++m_next;
        return index;
    }

    /// The failure of one makes the others break off: it is the one to tell.
    core::Result<FilePart> joined()
    {
        const std::optional<core::Status>* broken = nullptr;
        for (const std::optional<core::Status>& status : m_statuses) {
            const bool isBad = status && !*status;
            if (isBad && (!broken || (*broken)->error().code == core::ErrorCode::Cancelled)) {
                broken = &status;
            }
        }
        if (broken) {
            return (*broken)->error();
        }
        FilePart all;
        for (FilePart& part : m_parts) {
            std::ranges::move(part.truth, std::back_inserter(all.truth));
            std::ranges::move(part.files, std::back_inserter(all.files));
            std::ranges::move(part.changes, std::back_inserter(all.changes));
        }
        return all;
    }

    const std::vector<FileWork>& m_works;
    const core::Progress& m_progress;
    const DemoFileUse& m_use;
    std::mutex m_reporting;
    core::Progress m_guarded;
    std::vector<std::size_t> m_turns; ///< indices of the works in the order they are begun
    std::mutex m_taking;
    std::size_t m_next = 0;
    bool m_hasPatientHand = false;
    std::vector<FilePart> m_parts;
    std::vector<std::optional<core::Status>> m_statuses;
};

} // namespace

core::Result<FilePart> doTogether(const std::vector<FileWork>& works,
                                  const core::Progress& progress, const DemoFileUse& use)
{
    return WorkShop(works, progress, use).run();
}

} // namespace rangkul::demo
