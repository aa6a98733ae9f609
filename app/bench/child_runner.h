// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "measures.h"

#include <map>

namespace rangkul::bench {

/// Runs tasks, each once, in processes of this program of their own, and what they need before.
class ChildRunner
{
public:
    /// `options` go to every child.
    ChildRunner(const Bench& bench, QStringList options)
        : m_bench(bench)
        , m_options(std::move(options))
    {
    }

    const core::Result<Measured>& run(const char* task);

private:
    core::Result<Measured> start(const char* task) const;

    const Bench& m_bench;
    QStringList m_options;
    std::map<QString, core::Result<Measured>> m_done;
};

} // namespace rangkul::bench
