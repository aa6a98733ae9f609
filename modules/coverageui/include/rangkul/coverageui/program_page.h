// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
class QPlainTextEdit;
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
    ~ProgramPage() override;
    void enter() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

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
    std::map<const registry::Variable*, QPlainTextEdit*> m_texts;
    std::map<const registry::Variable*, QComboBox*> m_combos;
};

} // namespace rangkul::coverageui
