// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

#include "rangkul/ui/alike_persons.h"

class QLineEdit;

namespace rangkul::ui {

class Workspace;

/// Names those of the register who a person being typed may already be, each a link that selects
/// the household. Asks when typing pauses; hidden while there is nobody to name.
class AlikeLabel : public QLabel
{
    Q_OBJECT

public:
    explicit AlikeLabel(Workspace& workspace, QWidget* parent = nullptr);

    /// Empty: nobody looks.
    void setSearch(AlikeSearch search) { m_search = std::move(search); }
    /// The fields that are typed into; they outlive the label or go with it. `birth` and `nik` may
    /// be null.
    void watch(QLineEdit* name, QLineEdit* birth = nullptr, QLineEdit* nik = nullptr);

private:
    void look();
    void tell(const std::vector<AlikePerson>& persons);

    AlikeSearch m_search;
    QTimer m_pause;
    QLineEdit* m_nameEdit = nullptr;
    QLineEdit* m_birthEdit = nullptr;
    QLineEdit* m_nikEdit = nullptr;
};

} // namespace rangkul::ui
