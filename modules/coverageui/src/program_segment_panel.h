// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_panel.h"
#include "rangkul/coverageui/target_source.h"

class QComboBox;
class QLabel;

namespace rangkul::coverageui {

class ProgramCountTable;

/// Parts of the poor that are treated alike: permanent protection beside empowerment, stunting
/// first; how many there are, whom no program reaches, and where.
class ProgramSegmentPanel final : public ProgramPanel
{
    Q_OBJECT

public:
    explicit ProgramSegmentPanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(const std::shared_ptr<TargetSource>& source);
    void refresh() override;

private:
    void show(std::vector<SegmentLine> lines);
    void showRegions();

    std::shared_ptr<TargetSource> m_source;
    std::vector<SegmentLine> m_lines;
    QComboBox* m_levelCombo;
    ProgramCountTable* m_table;
    QLabel* m_noteLabel;
    ProgramCountTable* m_regionTable;
};

} // namespace rangkul::coverageui
