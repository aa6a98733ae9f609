// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/exchange/import_register.h"
#include "rangkul/registry/repositories.h"

#include <functional>
#include <memory>

namespace rangkul::importui {

/// What an import needs of the open register; set by the composition root, empty while none is
/// open.
struct ImportServices
{
    const exchange::ImportRegister* known = nullptr; ///< used on the runner's thread only
    /// A new import; called and used on the runner's thread only.
    std::function<std::unique_ptr<registry::ImportWriter>()> newWriter;
    QString profileFolder; ///< where corrected profiles are kept; made when missing
};

} // namespace rangkul::importui
