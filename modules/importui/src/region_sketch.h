// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "rangkul/exchange/boundary_reader.h"

#include <memory>

namespace rangkul::importui {

/// A small picture of the borders that were read, so that a wrong file is seen at once. One region
/// may be marked.
class RegionSketch : public QWidget
{
    Q_OBJECT

public:
    explicit RegionSketch(QWidget* parent = nullptr);
    void setFile(std::shared_ptr<const exchange::BoundaryFile> file);
    void mark(int region); ///< index into the file's regions, -1 for none

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPointF onScreen(registry::GeoPoint point) const;
    QPainterPath pathOf(const registry::MultiPolygon& area) const;
    void fit();
    void redraw();

    std::shared_ptr<const exchange::BoundaryFile> m_file;
    int m_marked = -1;
    QPixmap m_picture;
    QPointF m_origin;    ///< west and north of the file, degrees
    QPointF m_offset;    ///< on screen
    double m_scaleX = 1; ///< pixels per degree
    double m_scaleY = 1;
};

} // namespace rangkul::importui
