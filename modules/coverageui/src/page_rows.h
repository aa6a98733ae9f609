// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QToolButton>

namespace rangkul::coverageui {

/// The two rows above the charts of a page: what is asked, and what can be done with the answer.
struct PageRows
{
    QWidget* bar = nullptr;
    QHBoxLayout* questions = nullptr;
    QHBoxLayout* actions = nullptr;
};
PageRows pageRows(QWidget* page);

/// A button of the second row: icon and word, reached by Tab.
QToolButton* rowButton(const QString& iconName, const QString& text, QWidget* page);

/// A field with its label before it, which gives it its accessible name and its key.
void addAsked(QHBoxLayout* row, const QString& text, QWidget* field, QWidget* page);

} // namespace rangkul::coverageui
