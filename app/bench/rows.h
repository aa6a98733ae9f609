// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures.h"

#include <functional>
#include <optional>
#include <vector>

namespace rangkul::bench {

/// What one child process does.
struct Task
{
    const char* name;
    std::vector<const char*> needs; ///< tasks that make what this one uses
    std::function<core::Result<Measured>(const Bench&)> run;
};

/// nullptr when there is none of that name.
const Task* findTask(QStringView name);

/// One series of one task.
struct Source
{
    const char* task;
    const char* series;
};

/// One line of the table.
struct Row
{
    const char* name; ///< for --only
    const char* what;
    Source ours;
    std::optional<Source> peer;
    const char* peerName;
    std::optional<double> mostMs;    ///< budget of ours
    std::optional<double> mostRatio; ///< budget of ours / peer
};

const std::vector<Row>& rows();

/// The row itself ("map") or one that begins with it ("map-large").
bool isNamed(const Row& row, QStringView name);

} // namespace rangkul::bench
