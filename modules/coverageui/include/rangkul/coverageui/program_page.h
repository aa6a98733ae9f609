// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

#include <map>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace rangkul::coverageui {

/// The catalogue of programs: owner, office, strategy, unit, year, quota, amount, rule as text; and
/// the way to import their recipients. A field is stored when it is left.
class ProgramPage : public ui::Page
{
    Q_OBJECT

public:
    explicit ProgramPage(ui::Workspace& workspace, QWidget* parent = nullptr);
    void enter() override;

Q_SIGNALS:
    void importRecipientsRequested(const core::RecordId& program);

private:
    void load();
    void take(std::vector<registry::Record> programs);
    void buildForm();
    void showProgram(int index);
    void addProgram();
    void store(const registry::Variable& variable, const registry::Value& value);
    void storeText(const registry::Variable& variable, QLineEdit* edit);
    const registry::Record* current() const;

    ui::Workspace& m_workspace;
    std::vector<registry::Record> m_programs;
    core::RecordId m_select; ///< chosen after the next loading
    ui::MessageBanner* m_banner;
    ui::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QListWidget* m_list;
    QWidget* m_formBox;
    QFormLayout* m_form;
    QPushButton* m_importButton;
    std::map<const registry::Variable*, QLineEdit*> m_edits;
    std::map<const registry::Variable*, QComboBox*> m_combos;
};

} // namespace rangkul::coverageui
