// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_context.h"

class QLabel;
class QPushButton;

namespace rangkul::importui {

/// Step 6: what was done, and the way back.
class DoneStep : public ui::WizardStep
{
    Q_OBJECT

public:
    explicit DoneStep(ImportContext& context, QWidget* parent = nullptr);

    void enter() override;
    bool mayGoBack() const override { return false; }

Q_SIGNALS:
    void trayRequested();
    void undone(const rangkul::registry::Commit& commit);

private:
    void undo();

    ImportContext& m_context;
    QLabel* m_iconLabel;
    QLabel* m_summaryLabel;
    QLabel* m_detailLabel;
    QPushButton* m_trayButton;
    QPushButton* m_undoButton;
};

} // namespace rangkul::importui
