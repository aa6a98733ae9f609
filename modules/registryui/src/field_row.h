// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "field_editor.h"
#include "profile_session.h"
#include "rangkul/ui/theme.h"

class QAction;
class QLabel;
class QToolButton;

namespace rangkul::registryui {

/// One field of the profile: label, editor, and what is to be said of it. A value is stored when
/// the field is left; what cannot be stored is explained here and nothing is written.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(ProfileSession& session, const registry::Variable& variable, QWidget* parent);
    ~FieldRow() override;

    const registry::Variable& variable() const { return m_variable; }
    /// Shows the record's value; what is being typed stays, and so does what it is compared with.
    void load(const registry::Record& record);
    /// Stores what was typed, as leaving does.
    void commit();
    FieldEditor* editor() const { return m_editor; }
    /// The widget that gets the focus.
    QWidget* target() const;
    /// Needs the whole width of the form.
    static bool isWide(const registry::Variable& variable);

protected:
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void finish(bool goOn);
    void store(const registry::Value& value);
    void onWritten(const core::Result<registry::Commit>& result, const registry::Value& before,
                   const registry::Value& wished);
    core::Status checkByRules(const registry::Value& wished) const;
    void restoreResting();
    void applyVeil();
    void showState(const registry::Record& record);
    void showNote(ui::Tone tone, const QString& text, const QString& action = {});
    void showOrigin();
    /// The answer is longer than its box.
    bool isCutShort() const;
    bool isSecret() const;
    Secret secret() const;

    ProfileSession& m_session;
    const registry::Variable& m_variable;
    registry::RowRef m_ref;
    registry::Value m_seen;    ///< what was on screen when typing began
    registry::Value m_refused; ///< the wish a conflict held up
    bool m_conflict = false;
    int m_pending = 0;
    QString m_problem; ///< why what was typed cannot be stored
    QLabel* m_labelLabel;
    QLabel* m_statusLabel;
    FieldEditor* m_editor;
    QWidget* m_veil = nullptr;
    QLabel* m_veilLabel = nullptr;
    QToolButton* m_showButton = nullptr;
    QLabel* m_noteLabel;
};

} // namespace rangkul::registryui
