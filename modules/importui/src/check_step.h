// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_context.h"

class QTabWidget;

namespace rangkul::ui {
class EmptyState;
}

namespace rangkul::importui {

class DiffView;
class FigureRow;
class ProblemView;

/// Step 4: the outcome of the dry run. Nothing has been stored yet.
class CheckStep : public ui::WizardStep
{
    Q_OBJECT

public:
    explicit CheckStep(ImportContext& context, QWidget* parent = nullptr);

    void enter() override;
    bool mayGoOn() const override;

private:
    void showFigures();
    void swapPoints();

    ImportContext& m_context;
    FigureRow* m_figures;
    QTabWidget* m_tabs;
    ProblemView* m_problems;
    ui::EmptyState* m_noProblems;
    DiffView* m_diff;
};

} // namespace rangkul::importui
