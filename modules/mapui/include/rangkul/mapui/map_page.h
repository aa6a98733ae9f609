// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapclient/map_client.h"
#include "rangkul/mapui/base_map.h"
#include "rangkul/mapui/choropleth.h"
#include "rangkul/mapui/household_texts.h"
#include "rangkul/mapui/map_canvas.h"
#include "rangkul/ui/alike_persons.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

#include <memory>
#include <vector>

class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace rangkul::ui {
class EmptyState;
class ProgressStrip;
} // namespace rangkul::ui

namespace rangkul::mapui {

class AddHousePanel;
class BaseMapPanel;
class DwellingMover;
class LegendWidget;
class MapToolBar;
class StrayWatch;
class ThemePanel;
class WorkerMap;
struct PlacedHouse;

/// The place "Map": the filtered households and the regions they live in. Everything it needs of
/// other places is handed in; what it wants of them it signals.
class MapPage : public ui::Page
{
    Q_OBJECT

public:
    /// Both must outlive the page. The worker is started when the page is first seen.
    MapPage(ui::Workspace& workspace, mapclient::MapClient& client, QWidget* parent = nullptr);
    ~MapPage() override;

    void enter() override;
    void refresh() override;
    bool showsProfile() const override { return true; }

    /// After a register was opened, and when its boundaries changed.
    void setRegions(std::vector<RegionArea> regions);
    void setHouseholdTexts(HouseholdTexts texts);
    /// A list of the same households, shown below the map. Becomes the page's.
    void setTable(QWidget* table);
    void setOfficer(const QString& officer);
    /// Who the head of a household being added may already be.
    void setAlikeSearch(ui::AlikeSearch search);
    /// Without the right to write, houses cannot be moved or added.
    void setEditable(bool editable);
    /// Proposed below a printed map: "Source: DTSEN 2026-1, 14 July 2026".
    void setSource(const QString& source) { m_source = source; }
    /// "SAMPLE DATA" across map and prints; empty for real registers.
    void setWatermark(const QString& watermark);
    /// Values of other pages (coverage) that may be shown by colour.
    void setGivenValues(std::vector<RegionValues> values);
    /// Only these may be shown by colour, the first at once: the figures of a snapshot. Empty: what
    /// the register counts now.
    void setFrozenValues(std::vector<RegionValues> values);
    /// The public view: regions by colour, no household anywhere.
    void setPublic(bool isPublic);
    void setBaseMaps(std::vector<BaseMap> maps);
    std::vector<BaseMap> baseMaps() const;
    /// As if the person had chosen the file: looked into first, refused in words.
    void addBaseMap(const QString& path);
    void showIndicator(const Indicator& indicator);
    MapCanvas& canvas() { return *m_canvas; }
    const Choropleth& choropleth() const { return m_choropleth; }
    /// Prints or exports as the dialogs would; for scripts and tests.
    void exportPage(mapipc::ExportRequest request);
    void exportProject(const QString& path);

Q_SIGNALS:
    void householdOpened(const rangkul::core::RecordId& household);
    void boundariesWanted();
    void baseMapsChanged();
    void exported(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class BannerAction { None, TryAgain, Undo, ShowAllAgain, BackToRegions };

    void buildLayout();
    QWidget* buildSide();
    void connectWorkspace();
    void connectCanvas();
    void connectWorker();
    void placeLegend();
    void showBanner(ui::MessageBanner::Kind kind, const QString& text,
                    BannerAction action = BannerAction::None);
    void onBannerAction();

    void invalidate();
    void updateHouseholds();
    void updateRegions();
    void applyChoropleth(const RegionValues& values);
    void clearChoropleth();
    void showChoropleth();
    void updateStyles();
    void requestPicture();
    void updateEmptyState();
    HouseholdTip tipFor(const core::RecordId& household) const;
    QStringList regionCodes(int level) const;

    void onPicked(const std::vector<core::RecordId>& households);
    void onHousePlaced(const PlacedHouse& house);
    void onHouseAdded(const PlacedHouse& house);
    void onPlaced(registry::GeoPoint place);
    void onUnavailable(const core::Error& error);
    void listWithoutPoint();
    void listStrays();
    void pick(const std::vector<core::RecordId>& households);
    bool isBannerOfPicking() const;
    void showStrays();
    void copyPicture();
    void askPrint();
    void askProject();
    void startWork(const QString& title);
    void finishWork();

    ui::Workspace& m_workspace;
    mapclient::MapClient& m_client;
    MapCanvas* m_canvas;
    WorkerMap* m_worker;
    DwellingMover* m_mover;
    AddHousePanel* m_addHouse;
    StrayWatch* m_strays;
    MapToolBar* m_toolBar;
    ThemePanel* m_themePanel;
    BaseMapPanel* m_baseMapPanel;
    LegendWidget* m_legend;
    ui::MessageBanner* m_banner;
    ui::ProgressStrip* m_progress;
    ui::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QSplitter* m_tableSplitter;
    QScrollArea* m_side;
    QPushButton* m_withoutPointButton;
    QPushButton* m_strayButton;

    HouseholdTexts m_texts;
    QString m_source;
    QString m_watermark;
    std::shared_ptr<const RegionShapes> m_shapes;
    std::shared_ptr<const PointPlaces> m_places;
    Choropleth m_choropleth;
    CodeOfShape m_codes; ///< of m_choropleth's level
    bool m_placesStale = true;
    bool m_stale = true; ///< to be brought up to date when the page is seen
    bool m_entered = false;
    bool m_legendWanted = true;
    bool m_panelChosen = false; ///< shown or hidden by hand, no longer by the room there is
    BannerAction m_bannerAction = BannerAction::None;
    registry::Filter m_filterBefore; ///< picking
    mapclient::RequestId m_work = 0;
};

} // namespace rangkul::mapui
