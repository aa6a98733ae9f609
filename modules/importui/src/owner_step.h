// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/importui/register_wizard.h"

class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;

namespace rangkul::importui {

class FolderField;

/// Where the register lies, who works with it on which laptop, and the passphrase.
class OwnerStep : public ui::WizardStep
{
    Q_OBJECT

public:
    enum class Purpose {
        New,  ///< asks a name for the register
        Join, ///< asks the shared folder
    };

    OwnerStep(Purpose purpose, int shortestPassphrase, QWidget* parent = nullptr);

    void setDefaults(const OwnerDefaults& defaults);
    /// A name to begin with, when none was typed.
    void suggestName(const QString& name);

    QString name() const;
    QString folder() const;
    QString dropFolder() const;
    QString officer() const;
    QString device() const;
    QString passphrase() const;

    bool mayGoOn() const override;
    QString nextLabel() const override;
    void leave() override { Q_EMIT submitted(); }

Q_SIGNALS:
    void submitted();

private:
    QGroupBox* buildPlace();
    QGroupBox* buildPassphrase();
    void suggestFolder();
    void showState();
    void showStrength();
    QString whatIsMissing() const;

    Purpose m_purpose;
    int m_shortest;
    OwnerDefaults m_defaults;
    bool m_folderTyped = false;
    QLineEdit* m_nameEdit = nullptr;
    FolderField* m_folder = nullptr;
    FolderField* m_dropFolder = nullptr;
    QLineEdit* m_officerEdit = nullptr;
    QLineEdit* m_deviceEdit = nullptr;
    QLineEdit* m_passphraseEdit = nullptr;
    QLineEdit* m_againEdit = nullptr;
    QLabel* m_strengthLabel = nullptr;
    QLabel* m_stateLabel;
};

} // namespace rangkul::importui
