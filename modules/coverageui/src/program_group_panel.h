// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_panel.h"
#include "rangkul/coverageui/program_source.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rangkul::coverageui {

class ProgramCountTable;
class ProgramListModel;
class ProgramListView;

/// Joint business groups (KUBE) of the program shown: places by kecamatan and how many are used,
/// the groups, and the households of each.
class ProgramGroupPanel final : public ProgramPanel
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const core::RecordId&)>;

    explicit ProgramGroupPanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(const std::shared_ptr<ProgramSource>& source);
    void setNames(NameOf names);
    void showProgram(const core::RecordId& program, int year);
    void refresh() override;

private:
    QWidget* buildFounding();
    QWidget* buildMembers();
    void connectTables();
    void take(GroupBoard board);
    void fillRegions();
    void showGroup();
    void showSelected();
    const GroupLine* current() const;
    QString regionCode() const;
    QString memberText(int line, int column) const;
    void setPlaces();
    void found();
    void join();
    void leave();

    std::shared_ptr<ProgramSource> m_source;
    NameOf m_names;
    core::RecordId m_program;
    int m_year = 0;
    GroupBoard m_board;
    ProgramCountTable* m_placesTable;
    ProgramCountTable* m_groupTable;
    QComboBox* m_regionCombo = nullptr;
    QSpinBox* m_placesSpin = nullptr;
    QPushButton* m_placesButton = nullptr;
    QLineEdit* m_nameEdit = nullptr;
    QLineEdit* m_businessEdit = nullptr;
    QPushButton* m_foundButton = nullptr;
    QLabel* m_membersLabel;
    ProgramListModel* m_memberModel;
    ProgramListView* m_memberView;
    QLabel* m_selectedLabel = nullptr;
    QLineEdit* m_roleEdit = nullptr;
    QPushButton* m_joinButton = nullptr;
    QPushButton* m_leaveButton = nullptr;
    QPushButton* m_endButton = nullptr;
};

} // namespace rangkul::coverageui
