// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rangkul::mapui {

/// A map file of the person's own that lies under the regions.
struct BaseMap
{
    QString path;
    QString layer; ///< inside the file; empty: the first
    double opacity = 1;
    bool shown = true;
    bool missing = false; ///< the file is not where it was; it may come back
    QString problem;      ///< why it cannot be drawn, in a sentence; empty: it can

    bool operator==(const BaseMap&) const = default;
};

} // namespace rangkul::mapui
