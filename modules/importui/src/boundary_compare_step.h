// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_context.h"
#include "rangkul/importui/boundary_wizard.h"

class QLabel;

namespace rangkul::importui {

class BoundaryStep;
class FigureRow;

/// What the file would change in the register, and the decision to store it.
class BoundaryCompareStep : public ui::WizardStep
{
    Q_OBJECT

public:
    /// All must outlive the step.
    BoundaryCompareStep(ImportContext& context, const BoundaryServices& services,
                        const BoundaryStep& boundary, QWidget* parent = nullptr);

    void enter() override;
    bool mayGoOn() const override;
    QString nextLabel() const override;
    void leave() override;
    void clear();

    const BoundaryFigures& figures() const { return m_figures; }
    registry::CommitId commit() const { return m_commit; }

private:
    void take(const core::Result<BoundaryFigures>& figures);

    ImportContext& m_context;
    const BoundaryServices& m_services;
    const BoundaryStep& m_boundary;
    BoundaryFigures m_figures;
    registry::CommitId m_commit = 0;
    FigureRow* m_row;
    QLabel* m_textLabel;
};

} // namespace rangkul::importui
