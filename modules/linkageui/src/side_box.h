// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/linkageui/list_source.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QWidget;

namespace rangkul::linkageui {

/// One side of two lists: a list of the register, or a file.
class SideBox : public QObject
{
    Q_OBJECT

public:
    /// Its controls become row `row` of the grid. `title` has the mark of its shortcut.
    SideBox(const QString& title, QGridLayout* grid, int row, QWidget* parent);

    /// Keeps what is chosen if it is still there.
    void setChoices(const std::vector<SideChoice>& choices);
    void choose(const QString& key);
    void chooseFile();     ///< what a second list is at first
    void chooseRegister(); ///< what a first list is at first
    bool isFile() const;
    /// Key or path; empty when no file was named.
    QString chosen() const;
    void setFocus();

Q_SIGNALS:
    void changed();
    void returnPressed();

private:
    void browse();
    void showFile();

    QWidget* m_window;
    bool m_wantsFile = false; ///< also while there is nothing else to choose
    QComboBox* m_combo;
    QLineEdit* m_file;
    QPushButton* m_button;
};

} // namespace rangkul::linkageui
