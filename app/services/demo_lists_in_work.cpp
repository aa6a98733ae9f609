// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_lists_in_work.h"

#include <chrono>

namespace rangkul::services {

DemoListsInWork::DemoListsInWork(DemoFilesInWork& files, std::vector<List> lists,
                                 std::vector<exchange::PlaceInRegister> places)
    : m_files(files)
    , m_lists(std::move(lists))
    , m_places(std::move(places))
    , m_promises(m_lists.size())
{
    for (std::promise<Plan>& promise : m_promises) {
        m_plans.push_back(promise.get_future());
    }
    m_reading = std::async(std::launch::async, [this] { readAll(); });
}

DemoListsInWork::~DemoListsInWork()
{
    m_progress.cancel();
    m_reading.wait();
}

void DemoListsInWork::readAll()
{
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        m_promises[i].set_value(read(m_lists[i]));
    }
}

DemoListsInWork::Plan DemoListsInWork::read(const List& list)
{
    RANGKUL_LET(file, m_files.file(list.role, m_progress));
    if (file.rows == 0) {
        return std::optional<exchange::RecipientPlan>();
    }
    RANGKUL_LET(path, m_files.path(list.role, m_progress));
    RANGKUL_LET(found, exchange::proposeImportFiles(path, exchange::profilesWith(QString())));
    RANGKUL_LET(plan, exchange::readRecipients(found.front(), list.options, m_places, m_progress));
    return std::optional(std::move(plan));
}

DemoListsInWork::Plan DemoListsInWork::take(std::size_t index, const core::Progress& progress)
{
    while (m_plans[index].wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
        if (progress.isCancelled()) {
            m_progress.cancel();
        }
    }
    return m_plans[index].get();
}

} // namespace rangkul::services
