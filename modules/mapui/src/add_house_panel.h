// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "dwelling_mover.h"
#include "rangkul/mapui/household_texts.h"
#include "rangkul/mapui/map_canvas.h"
#include "rangkul/ui/alike_persons.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace rangkul::mapui {

class NewHouseholdForm;
class WithoutPointList;

/// Asks who lives in the house that was clicked into the map: a household that has no point yet, or
/// one that is not in the register. Stands beside the place, blocks nothing; Escape leaves without
/// a trace.
class AddHousePanel : public QFrame
{
    Q_OBJECT

public:
    /// A child of `page`, which holds the canvas; `canvas` marks the place meanwhile.
    AddHousePanel(ui::Workspace& workspace, MapCanvas& canvas, QWidget* page);

    void setRegions(const std::shared_ptr<const RegionShapes>& shapes);
    void setTexts(const HouseholdTexts& texts);
    void setOfficer(const QString& officer);
    void setAlikeSearch(ui::AlikeSearch search);

    /// Asks for this place. `region` is the smallest one around it; nullptr when none is known.
    void begin(registry::GeoPoint place, const RegionArea* region);
    /// Ends asking, nothing is written.
    void leave();

Q_SIGNALS:
    void added(const rangkul::mapui::PlacedHouse& house);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* buildList();
    void putHere();
    void onPlaced(const PlacedHouse& house);
    void showProblem(const core::Error& error);
    void standBeside(QPointF place);

    MapCanvas& m_canvas;
    HouseholdTexts m_texts;
    DwellingMover m_mover;
    registry::GeoPoint m_place;
    QLabel* m_titleLabel;
    QTabWidget* m_tabs;
    WithoutPointList* m_list;
    QPushButton* m_putButton;
    NewHouseholdForm* m_form;
    QLabel* m_problemLabel;
};

} // namespace rangkul::mapui
