// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_context.h"

class QFormLayout;
class QGroupBox;
class QLineEdit;

namespace rangkul::importui {

class AidBox;
class DateField;
class RegionQuestion;

/// Step 3: where the list comes from and what it may be used for. Going on checks the whole list;
/// the code system of the regions is asked only when the check could not decide it.
class ListStep : public ui::WizardStep
{
    Q_OBJECT

public:
    explicit ListStep(ImportContext& context, QWidget* parent = nullptr);

    void enter() override;
    bool mayGoOn() const override;
    QString nextLabel() const override { return tr("&Check the list"); }
    void leave() override;
    /// The dry run with what is chosen; `done` with its outcome.
    void check(std::function<void(core::Result<std::shared_ptr<CheckedImport>>)> done);
    /// Forgets what was typed for an earlier list.
    void clear();

private:
    QGroupBox* buildList();
    QGroupBox* buildHandover();
    void take(core::Result<std::shared_ptr<CheckedImport>> checked);
    exchange::ImportOptions options() const;
    QString editionInFile() const;
    void showAid();

    ImportContext& m_context;
    QLineEdit* m_editionEdit;
    DateField* m_cutOff;
    QLineEdit* m_purposeEdit;
    DateField* m_keepUntil;
    QLineEdit* m_giverEdit;
    QLineEdit* m_bastEdit;
    DateField* m_bastDate;
    QLineEdit* m_basisEdit;
    AidBox* m_aid;
    QGroupBox* m_questionBox;
    RegionQuestion* m_question;
};

} // namespace rangkul::importui
