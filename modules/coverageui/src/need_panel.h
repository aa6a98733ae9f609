// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_panel.h"
#include "rangkul/coverageui/target_source.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rangkul::coverageui {

class ProgramCountTable;
class ProgramListModel;
class ProgramListView;

/// What households lack, by office: open, overdue and closed. Finds new needs, lists those of one
/// line with their deadline, and says what became of them.
class NeedPanel final : public ProgramPanel
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const core::RecordId&)>;

    explicit NeedPanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(const std::shared_ptr<TargetSource>& source);
    void setNames(NameOf names);
    void refresh() override;

protected:
    void answered() override { m_isSearching = false; }

private:
    QWidget* buildAnswer();
    void find();
    void search(const std::vector<coverage::Rule>& rules);
    void say(const NeedSearchOutcome& outcome);
    void show(std::vector<NeedLine> lines);
    void loadItems();
    void showItems(std::vector<NeedItem> items);
    QString text(int line, int column) const;
    void answer();
    const NeedLine* current() const;

    std::shared_ptr<TargetSource> m_source;
    NameOf m_names;
    std::vector<NeedLine> m_lines;
    std::vector<NeedItem> m_items;
    int m_itemsAsked = 0;
    QString m_said; ///< what the last search found
    std::optional<std::vector<coverage::Rule>>
        m_waiting;              ///< to be asked once the register is loaded
    bool m_isSearching = false; ///< nothing else may be asked meanwhile: it would end the search
    QPushButton* m_findButton;
    QLabel* m_stateLabel;
    ProgramCountTable* m_table;
    QLabel* m_itemsLabel;
    ProgramListModel* m_model;
    ProgramListView* m_view;
    QComboBox* m_statusCombo = nullptr;
    QLineEdit* m_noteEdit = nullptr;
    QPushButton* m_answerButton = nullptr;
};

} // namespace rangkul::coverageui
