// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/program_source.h"
#include "rangkul/ui/workspace.h"

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rangkul::coverageui {

/// Takes the receivers of one program and year a step on: proposes those chosen, approves what is
/// proposed, notes what was delivered. Asks once before many are written; each step is one edit
/// that can be undone.
class ProgramStepBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramStepBar(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(const std::shared_ptr<ProgramSource>& source);
    void setProgram(const core::RecordId& program, int year);
    /// Households that an allocation chose.
    void setChosen(std::vector<core::RecordId> households);
    /// Receivers that are proposed and approved now.
    void setReceivers(qint64 proposed, qint64 approved);

Q_SIGNALS:
    void stepped();
    void filterRequested(const registry::Filter& filter);

private:
    void updateButtons();
    void ask(ProgramStep step);
    void stopAsking();
    void run();
    void show(const StepOutcome& outcome);
    QPushButton& button(ProgramStep step) const { return *m_buttons[static_cast<size_t>(step)]; }

    ui::Workspace& m_workspace;
    std::shared_ptr<ProgramSource> m_source;
    core::RecordId m_program;
    int m_year = 0;
    int m_asked = 0; ///< answers of another program are dropped
    std::vector<core::RecordId> m_chosen;
    std::array<qint64, 3> m_counts{}; ///< by ProgramStep
    std::vector<core::RecordId> m_refused;
    std::vector<core::RecordId> m_warned;
    ProgramStep m_step = ProgramStep::Propose; ///< that is asked about
    QLineEdit* m_noteEdit;
    std::array<QPushButton*, 3> m_buttons; ///< by ProgramStep
    QLabel* m_label;
    QPushButton* m_yesButton;
    QPushButton* m_cancelButton;
    QPushButton* m_refusedButton;
    QPushButton* m_warnedButton;
};

} // namespace rangkul::coverageui
