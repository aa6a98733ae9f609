// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace rangkul::importui {

/// A folder, typed or chosen.
class FolderField : public QWidget
{
    Q_OBJECT

public:
    /// `name` for screen readers; `button` is the word on the button ("C&hoose…").
    FolderField(const QString& name, const QString& button, QWidget* parent = nullptr);

    QString path() const;
    void setPath(const QString& path);

Q_SIGNALS:
    void changed();
    void edited(); ///< by the person, not by setPath()

private:
    void browse();

    QLineEdit* m_edit;
};

} // namespace rangkul::importui
