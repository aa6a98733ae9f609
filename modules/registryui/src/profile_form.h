// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "field_editor.h"
#include "profile_session.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rangkul::registryui {

class FieldComboBox;
class SearchBox;

/// Asks what is needed for one decision about a household or member, in the place of the tabs: the
/// words, the day, the reason, and one button that does it. Subclasses say which rows there are and
/// make the Edit by the rules of the registry.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    ProfileForm(ProfileSession& session, const QString& title, const QString& action,
                QWidget* parent);

    /// Focus to the first row.
    void begin();

Q_SIGNALS:
    void closed(); ///< done or cancelled; the owner takes the form away

protected:
    virtual core::Result<registry::Edit> edit() = 0;
    /// After it was stored; the form closes then.
    virtual void stored() {}

    ProfileSession& session() const { return m_session; }
    const registry::HouseholdProfile& profile() const { return *m_session.profile(); }

    /// Rows in form order.
    QLineEdit* addText(const QString& label, const QString& value = {});
    QLineEdit* addDay(const QString& label); ///< today
    FieldComboBox* addChoice(const QString& label, std::vector<FieldChoice> choices);
    SearchBox* addSearch(const QString& label);
    /// Keeps the household that is chosen there in `other`, a member of this form.
    void readChosen(SearchBox* box, std::optional<registry::HouseholdProfile>& other);
    QLabel* addWords(const QString& text);
    void addWidget(QWidget* widget);
    void addReason();
    /// Hides or shows a row together with its label.
    void setRowVisible(QWidget* field, bool visible);

    QString reason() const;
    static QDate day(const QLineEdit* edit);
    static qint64 code(const FieldComboBox* combo);
    static std::optional<core::RecordId> record(const FieldComboBox* combo);
    static void choose(FieldComboBox* combo, const registry::Value& value);
    void showProblem(const core::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    QWidget* addRow(const QString& label, QWidget* field);

    ProfileSession& m_session;
    QVBoxLayout* m_rows;
    QLabel* m_problemLabel;
    QPushButton* m_doButton;
    QLineEdit* m_reasonEdit = nullptr;
    bool m_working = false;
};

} // namespace rangkul::registryui
