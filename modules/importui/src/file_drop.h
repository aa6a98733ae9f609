// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace rangkul::importui {

/// A place to drop files on, with a button for those who rather choose them.
class FileDrop : public QFrame
{
    Q_OBJECT

public:
    /// `filter` as QFileDialog wants it; `many` allows several files at once.
    FileDrop(const QString& text, const QString& button, const QString& filter, bool many,
             QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void chosen(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void browse();

    QString m_filter;
    bool m_many;
    bool m_isOver = false;
    QPushButton* m_button;
};

} // namespace rangkul::importui
