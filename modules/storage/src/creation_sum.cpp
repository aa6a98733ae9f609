// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation_sum.h"

namespace rangkul::storage {

namespace {

constexpr std::size_t kWorthAThread = 1000;

sync::StateDigest sumOf(const std::vector<const sync::Operation*>& operations)
{
    sync::StateDigest sum;
    for (const sync::Operation* operation : operations) {
        for (const sync::CellOperation& cell : operation->cells) {
            sum.add(operation->row, cell.cell,
                    sync::Head{operation->dot, operation->hlc, cell.values});
        }
    }
    return sum;
}

} // namespace

void CreationSum::add(const sync::Operation& operation)
{
    m_waiting.push_back(&operation);
    if (m_waiting.size() >= kWorthAThread) {
        flush();
    }
}

void CreationSum::flush()
{
    m_inWork.push_back(std::async(
        std::launch::async, [operations = std::move(m_waiting)] { return sumOf(operations); }));
    m_waiting.clear();
}

sync::StateDigest CreationSum::finish()
{
    sync::StateDigest sum = sumOf(m_waiting);
    m_waiting.clear();
    for (auto& part : m_inWork) {
        sum.add(part.get());
    }
    m_inWork.clear();
    return sum;
}

} // namespace rangkul::storage
