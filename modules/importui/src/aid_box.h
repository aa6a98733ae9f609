// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

#include "import_draft.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace rangkul::importui {

/// What a list of recipients is about: the program, the year, the stage; and which program is meant
/// by each name that the list itself writes.
class AidBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit AidBox(QWidget* parent = nullptr);

    void setProgram(const ImportDraft& draft, int thisYear);
    /// Names in the program column of the list; those that equal a program's are chosen already,
    /// the others mean the program of the list until somebody says otherwise.
    void setNames(const QStringList& names);
    exchange::RecipientOptions options(const exchange::ImportOptions& dataset) const;

private:
    QFormLayout* m_form;
    QLabel* m_programLabel;
    QSpinBox* m_yearSpin;
    QLineEdit* m_stageEdit;
    QLineEdit* m_noteEdit; ///< why it goes beside programs that forbid it
    ProgramChoice m_program;
    std::vector<ProgramChoice> m_programs;
    std::vector<std::pair<QString, QComboBox*>> m_names;
};

} // namespace rangkul::importui
