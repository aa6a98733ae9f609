// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace rangkul::coverageui {

/// A field for rules: offers what may stand at the cursor (Ctrl+Space, and while typing) and marks
/// the place of an error.
class ProgramRuleEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ProgramRuleEdit(QWidget* parent = nullptr);

    void setPrograms(const QStringList& names) { m_programs = names; }
    /// Underlines from there to the end of the word; -1: nothing is wrong.
    void markError(qsizetype place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(bool asked);
    void insert(const QString& text);

    QCompleter* m_completer;
    QStringListModel* m_model;
    QStringList m_programs;
    qsizetype m_from = 0; ///< what stands from here to the cursor is replaced
};

} // namespace rangkul::coverageui
