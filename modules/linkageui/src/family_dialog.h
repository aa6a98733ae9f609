// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "rangkul/linkageui/review_source.h"

class QPushButton;
class QRadioButton;
class QTableWidget;

namespace rangkul::linkageui {

/// Two households side by side with their members: the officer ticks who is the same person and
/// says which household is kept.
class FamilyDialog : public QDialog
{
    Q_OBJECT

public:
    FamilyDialog(const FamilyPair& families, QWidget* parent);

Q_SIGNALS:
    void merged(const rangkul::linkageui::FamilyWish& wish);

private:
    QWidget* buildMembers();
    QWidget* buildKept();
    FamilyWish wish() const;
    void check();

    FamilyPair m_families;
    QTableWidget* m_members;
    QRadioButton* m_keepLeft = nullptr;
    QPushButton* m_mergeButton = nullptr;
};

} // namespace rangkul::linkageui
