// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_context.h"

class QLabel;

namespace rangkul::importui {

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
    ImportContext& m_context;
    QLabel* m_textLabel;
};

} // namespace rangkul::importui
