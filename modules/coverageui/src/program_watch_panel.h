// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_panel.h"
#include "rangkul/coverageui/target_source.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace rangkul::coverageui {

class ProgramListModel;
class ProgramListView;

/// Households that left extreme poverty: what may make them fall back, and when they were and are
/// to be visited.
class ProgramWatchPanel final : public ProgramPanel
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const core::RecordId&)>;

    explicit ProgramWatchPanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(const std::shared_ptr<TargetSource>& source);
    void setNames(NameOf names);
    void refresh() override;

private:
    QString text(int line, int column) const;
    void take(std::vector<WatchLine> lines);
    void showLines();
    void noteFound();
    std::vector<core::RecordId> shownHouseholds() const;
    std::vector<core::RecordId> chosenHouseholds() const;

    std::shared_ptr<TargetSource> m_source;
    NameOf m_names;
    std::vector<WatchLine> m_lines;
    std::vector<size_t> m_shown; ///< indexes of m_lines
    QCheckBox* m_dueCheck;
    QLabel* m_countLabel;
    QPushButton* m_listButton;
    QPushButton* m_doneButton;
    ProgramListModel* m_model;
    ProgramListView* m_view;
};

} // namespace rangkul::coverageui
