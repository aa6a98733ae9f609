// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_context.h"

class QLabel;

namespace rangkul::importui {

class FigureRow;

/// Step 5: the last look, then everything is stored at once or nothing is.
class RunStep : public ui::WizardStep
{
    Q_OBJECT

public:
    explicit RunStep(ImportContext& context, QWidget* parent = nullptr);

    void enter() override;
    bool mayGoOn() const override;
    QString nextLabel() const override { return tr("&Import now"); }
    void leave() override;

private:
    QStringList describeLists(const CheckedImport& checked);
    QStringList describeRecipients(const CheckedImport& checked);
    QString waitingText(const CheckedImport& checked) const;
    QString closingText() const;

    ImportContext& m_context;
    FigureRow* m_figures;
    QLabel* m_textLabel;
};

} // namespace rangkul::importui
