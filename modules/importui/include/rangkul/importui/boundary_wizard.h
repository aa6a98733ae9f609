// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/boundary_reader.h"
#include "rangkul/registry/edit.h"
#include "rangkul/ui/wizard.h"
#include "rangkul/ui/workspace.h"

#include <functional>
#include <memory>

namespace rangkul::importui {

class BoundaryCompareStep;
class BoundaryStep;
class ImportContext;

/// How many regions of a boundary file are new to a register, told otherwise, or known already.
struct BoundaryFigures
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
};

/// What the wizard needs of the open register; both are called on the runner's thread. Empty while
/// none is open.
struct BoundaryServices
{
    std::function<core::Result<BoundaryFigures>(const exchange::BoundaryFile& file,
                                                const QString& fileName)>
        compare;
    std::function<core::Result<registry::Commit>(const exchange::BoundaryFile& file,
                                                 const QString& fileName)>
        store;
};

/// Adds boundaries to a register that is open: the file and what is in it, what it would change,
/// and the way back. A full page; use left(), not finished() or abandoned().
class BoundaryWizard : public ui::Wizard
{
    Q_OBJECT

public:
    explicit BoundaryWizard(ui::Workspace& workspace, QWidget* parent = nullptr);
    ~BoundaryWizard() override;

    void setServices(const BoundaryServices& services);
    /// Starts anew; a file given is read at once.
    void begin(const QString& path = {});

Q_SIGNALS:
    void left(); ///< finished, or cancelled before anything was stored

private:
    void forget();
    void onAbandoned();

    std::unique_ptr<ImportContext> m_context;
    BoundaryServices m_services;
    BoundaryStep* m_boundary;
    BoundaryCompareStep* m_compare;
};

} // namespace rangkul::importui
