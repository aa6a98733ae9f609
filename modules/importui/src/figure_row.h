// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/ui/theme.h"

#include <vector>

class QHBoxLayout;

namespace rangkul::importui {

struct Figure
{
    qint64 value = 0;
    QString caption;                   ///< "rows go in"
    ui::Tone tone = ui::Tone::Neutral; ///< of a figure that is not 0
};

/// Large figures side by side, each with what it counts.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget* parent = nullptr);
    void setFigures(const std::vector<Figure>& figures);

private:
    QHBoxLayout* m_row;
};

} // namespace rangkul::importui
