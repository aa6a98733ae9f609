// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_files_in_work.h"
#include "rangkul/exchange/recipient_import.h"

namespace rangkul::services {

/// Reads and checks the lists of recipients, one after the other, as soon as they are written, by a
/// thread of its own: what can be done before their people are in the register. Leaving before it
/// is done makes the thread stop.
class DemoListsInWork
{
public:
    struct List
    {
        demo::DemoFileRole role;
        exchange::RecipientOptions options;
    };
    /// `files` must outlive this.
    DemoListsInWork(DemoFilesInWork& files, std::vector<List> lists,
                    std::vector<exchange::PlaceInRegister> places);
    ~DemoListsInWork();
    DemoListsInWork(const DemoListsInWork&) = delete;
    DemoListsInWork& operator=(const DemoListsInWork&) = delete;

    /// nullopt: nobody stands on the list, as happens in a small city.
    using Plan = core::Result<std::optional<exchange::RecipientPlan>>;
    /// Waits for the list of this index; each once. To be tied (exchange::tieRecipients()).
    Plan take(std::size_t index, const core::Progress& progress);

private:
    void readAll();
    Plan read(const List& list);

    DemoFilesInWork& m_files;
    std::vector<List> m_lists;
    std::vector<exchange::PlaceInRegister> m_places;
    std::vector<std::promise<Plan>> m_promises;
    std::vector<std::future<Plan>> m_plans;
    core::Progress m_progress;
    std::future<void> m_reading;
};

} // namespace rangkul::services
