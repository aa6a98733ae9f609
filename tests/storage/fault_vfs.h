// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rangkul::test {

/// What happens at the n-th write, fsync, truncation or removal of a file.
struct Fault
{
    enum class Kind {
        None,
        Kill,     ///< the process ends as by a power cut
        DiskFull, ///< it and all later writes are refused
        IoError,  ///< it and all later writes fail
    };
    Kind kind = Kind::None;
    long at = 0; ///< from 1
};

/// Registers the SQLite file layer "fault": the system's own, with a fault planted.
void installFaultVfs();
void plant(const Fault& fault); ///< counts from the start again
long countedOperations();

} // namespace rangkul::test
