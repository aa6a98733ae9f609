// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_context.h"

class QPushButton;
class QTabWidget;

namespace rangkul::ui {
class EmptyState;
}

namespace rangkul::importui {

class DiffView;
class FigureRow;
class ListStep;
class ProblemView;

/// Step 4: the outcome of the dry run. Nothing has been stored yet.
class CheckStep : public ui::WizardStep
{
    Q_OBJECT

public:
    /// `list` is asked to check again.
    CheckStep(ImportContext& context, ListStep& list, QWidget* parent = nullptr);

    void enter() override;
    bool mayGoOn() const override;
    /// Writes each file as a workbook with a column of problems.
    void saveReport(const QString& path);

private:
    void showFigures();
    void showRecipientFigures(const CheckedImport& checked);
    void swapPoints();
    void chooseReport();

    ImportContext& m_context;
    ListStep& m_list;
    FigureRow* m_figures;
    QTabWidget* m_tabs;
    ProblemView* m_problems;
    ui::EmptyState* m_noProblems;
    DiffView* m_diff;
    QWidget* m_found; ///< how recipients were found
    FigureRow* m_foundFigures;
    QPushButton* m_reportButton;
};

} // namespace rangkul::importui
