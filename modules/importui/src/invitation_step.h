// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/ui/wizard.h"

class QLabel;
class QLineEdit;

namespace rangkul::importui {

class FileDrop;

/// The invitation file, and the code that was told by phone.
class InvitationStep : public ui::WizardStep
{
    Q_OBJECT

public:
    explicit InvitationStep(QWidget* parent = nullptr);

    void setFile(const QString& path);
    void clear();
    const QString& path() const { return m_path; }
    QString code() const;
    /// The code was refused: it is typed again.
    void askCodeAgain();
    bool mayGoOn() const override;

private:
    QString m_path;
    FileDrop* m_drop;
    QLabel* m_fileLabel;
    QLineEdit* m_codeEdit;
};

} // namespace rangkul::importui
