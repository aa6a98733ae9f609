// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/linker.h"

namespace rangkul::linkage {

/// Links against the truth.
struct Quality
{
    quint64 pairs = 0;   ///< linked
    quint64 right = 0;   ///< of them truly the same person
    quint64 matches = 0; ///< true pairs there are

    double precision() const;
    double recall() const;
    double f1() const;
};

/// How many pairs of rows are the same entity; of two lists, across them.
quint64 truePairs(const RecordStore& store, const std::vector<quint32>& entities);

/// Quality of all links, and of the certain ones alone.
Quality qualityOf(const LinkResult& result, const std::vector<quint32>& entities, quint64 matches,
                  Verdict least = Verdict::Probable);

} // namespace rangkul::linkage
