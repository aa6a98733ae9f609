// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QLineEdit;

namespace rangkul::registryui {

/// Asks for a least and a most number; either may stay empty. Closes itself.
class RangePopup : public QFrame
{
    Q_OBJECT

public:
    explicit RangePopup(const QString& title, QWidget* parent = nullptr);
    void openBelow(QWidget* widget);

Q_SIGNALS:
    void chosen(std::optional<double> least, std::optional<double> most);

private:
    void accept();

    QLineEdit* m_leastEdit;
    QLineEdit* m_mostEdit;
};

} // namespace rangkul::registryui
