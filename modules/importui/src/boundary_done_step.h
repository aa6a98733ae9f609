// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_context.h"

class QLabel;
class QPushButton;

namespace rangkul::importui {

class BoundaryCompareStep;

/// What was stored, and the way back.
class BoundaryDoneStep : public ui::WizardStep
{
    Q_OBJECT

public:
    BoundaryDoneStep(ImportContext& context, const BoundaryCompareStep& compared,
                     QWidget* parent = nullptr);

    void enter() override;
    bool mayGoBack() const override { return false; }

private:
    void undo();

    ImportContext& m_context;
    const BoundaryCompareStep& m_compared;
    QLabel* m_summaryLabel;
    QLabel* m_detailLabel;
    QPushButton* m_undoButton;
};

} // namespace rangkul::importui
