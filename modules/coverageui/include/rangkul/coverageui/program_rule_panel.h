// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "rangkul/coverageui/program_source.h"
#include "rangkul/ui/workspace.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace rangkul::coverageui {

class ProgramRuleEdit;

/// The rule of one program: written with completion, read in words, counted before it is saved.
class ProgramRulePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramRulePanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// nullptr when no register is open.
    void setSource(const std::shared_ptr<ProgramSource>& source);
    /// The rule as it is stored. What is being written is kept while `program` is the same.
    void showRule(const core::RecordId& program, const QString& rule);
    QString text() const;

Q_SIGNALS:
    void saveRequested(const QString& rule);
    void filterRequested(const registry::Filter& filter);

private:
    struct Count;
    void read();
    void count(const coverage::Rule& rule);
    void showCount(const Count& count);
    void listThem(const std::vector<core::RecordId>& households);
    void showButtons();

    ui::Workspace& m_workspace;
    std::shared_ptr<ProgramSource> m_source;
    core::RecordId m_program;
    QString m_stored;
    bool m_isGood = true;
    int m_asked = 0; ///< the newest question; older answers are dropped
    QTimer m_wait;
    std::vector<core::RecordId> m_eligible;
    std::vector<core::RecordId> m_unknown;
    std::vector<std::vector<core::RecordId>> m_regionRows;
    ProgramRuleEdit* m_edit;
    QLabel* m_readingLabel;
    QLabel* m_countLabel;
    QPushButton* m_saveButton;
    QPushButton* m_backButton;
    QPushButton* m_listButton;
    QPushButton* m_unknownButton;
    QTableWidget* m_regions;
};

} // namespace rangkul::coverageui
