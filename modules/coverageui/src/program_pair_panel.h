// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_panel.h"
#include "rangkul/coverageui/program_source.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rangkul::coverageui {

class ProgramListModel;
class ProgramListView;

/// Which other programs may go beside the one shown: allowed, doubtful or forbidden, and why.
class ProgramPairPanel final : public ProgramPanel
{
    Q_OBJECT

public:
    explicit ProgramPairPanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(const std::shared_ptr<ProgramSource>& source);
    void showProgram(const core::RecordId& program);
    void refresh() override;

private:
    QWidget* buildAnswer();
    void take(std::vector<PairLine> pairs);
    void showChosen();
    void decide();
    QString text(int line, int column) const;

    std::shared_ptr<ProgramSource> m_source;
    core::RecordId m_program;
    std::vector<PairLine> m_pairs;
    QLabel* m_stateLabel;
    ProgramListModel* m_model;
    ProgramListView* m_view;
    QComboBox* m_answerCombo = nullptr;
    QLineEdit* m_reasonEdit = nullptr;
    QLineEdit* m_sourceEdit = nullptr;
    QPushButton* m_storeButton = nullptr;
};

} // namespace rangkul::coverageui
