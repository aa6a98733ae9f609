// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace rangkul::registryui {

/// An official decile as a tile: the number on its colour, whose it is, which list and day. 0 is
/// "not ranked", hatched grey, never the poorest.
class ProfileDecileBadge : public QWidget
{
    Q_OBJECT

public:
    /// `day` of the ranking may be invalid.
    ProfileDecileBadge(int decile, const QString& scope, const QString& list, QDate day,
                       QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_decile;
    QString m_first;
    QString m_second;
};

} // namespace rangkul::registryui
