// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/program_quota_panel.h"
#include "rangkul/coverageui/program_rule_panel.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

#include <map>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace rangkul::coverageui {

class ProgramGroupPanel;
class ProgramPairPanel;

/// The programs: owner, office, strategy, unit, year, quota, amount and the way to import their
/// recipients; the rule with its count; places and steps by region; groups; which other programs
/// may go beside it. A field is stored when it is left, a rule when it is saved.
class ProgramPage : public ui::Page
{
    Q_OBJECT

public:
    explicit ProgramPage(ui::Workspace& workspace, QWidget* parent = nullptr);
    ~ProgramPage() override;
    void enter() override;

    /// Used on the runner's thread but for reading(); nullptr when none is open.
    void setSource(const std::shared_ptr<ProgramSource>& source);
    /// Who a household is, for those who take part in groups.
    void setNames(const std::function<QString(const core::RecordId&)>& names);

Q_SIGNALS:
    void importRecipientsRequested(const core::RecordId& program);

private:
    void load();
    void take(std::vector<registry::Record> programs);
    void buildForm();
    QWidget* buildField(const registry::Variable& variable);
    QWidget* buildRecipients();
    void showProgram();
    void showReading(const registry::Variable& variable, const registry::Record* program);
    void showRecipients();
    void buildTabs(QWidget* form);
    void showPanels();
    void openFilter(const registry::Filter& filter);
    void listRecipients();
    void addProgram();
    void store(const registry::Variable& variable, const registry::Value& value);
    void storeText(const registry::Variable& variable, const QString& text);
    const registry::Record* current() const;

    ui::Workspace& m_workspace;
    std::vector<registry::Record> m_programs;
    core::RecordId m_select; ///< chosen after the next loading, its name ready to be typed
    core::RecordId m_shown;  ///< the program the fields belong to
    ui::MessageBanner* m_banner;
    ui::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QListWidget* m_list;
    QWidget* m_formBox;
    QFormLayout* m_form;
    QPushButton* m_importButton;
    QPushButton* m_listButton;
    QLabel* m_recipientsLabel;
    std::map<const registry::Variable*, QLineEdit*> m_edits;
    std::map<const registry::Variable*, QLabel*> m_readings; ///< "Rp 1.250.000" beside a number
    QTabWidget* m_tabs;
    ProgramRulePanel* m_rulePanel;
    ProgramQuotaPanel* m_quotaPanel;
    ProgramGroupPanel* m_groupPanel;
    ProgramPairPanel* m_pairPanel;
    std::map<const registry::Variable*, QComboBox*> m_combos;
};

} // namespace rangkul::coverageui
