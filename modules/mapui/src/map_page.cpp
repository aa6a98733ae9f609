// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/map_page.h"

#include <QAction>
#include <QEvent>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "add_house_panel.h"
#include "base_map_panel.h"
#include "dwelling_mover.h"
#include "legend_widget.h"
#include "map_tool_bar.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/ui/theme.h"
#include "stray_watch.h"
#include "theme_panel.h"
#include "worker_map.h"

namespace rangkul::mapui {

namespace {

const QString kLinkBox = QStringLiteral("mapLinks");

constexpr int kSideWidth = 264;
/// Narrower than this, the map needs the room of the panel beside it more than the panel does.
constexpr int kRoomForPanel = 1000;

void makeLink(QPushButton* button)
{
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    QPalette link = button->palette();
    link.setColor(QPalette::ButtonText,
                  ui::isDark(link) ? QColor(0x8ccbf2) : link.color(QPalette::Link));
    button->setPalette(link);
    button->hide();
}

} // namespace

MapPage::MapPage(ui::Workspace& workspace, mapclient::MapClient& client, QWidget* parent)
    : Page(QStringLiteral("map"), tr("&Map"), parent)
    , m_workspace(workspace)
    , m_client(client)
    , m_canvas(new MapCanvas(this))
    , m_worker(new WorkerMap(client, this))
    , m_mover(new DwellingMover(workspace, this))
    , m_addHouse(new AddHousePanel(workspace, *m_canvas, this))
    , m_strays(new StrayWatch(workspace, this))
    , m_toolBar(new MapToolBar(*m_canvas, this))
    , m_themePanel(new ThemePanel(this))
    , m_baseMapPanel(new BaseMapPanel(client, this))
    , m_legend(new LegendWidget(m_canvas))
    , m_banner(new ui::MessageBanner(this))
    , m_progress(new ui::ProgressStrip(this))
    , m_empty(new ui::EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_tableSplitter(new QSplitter(Qt::Vertical, this))
    , m_side(new QScrollArea(this))
    , m_withoutPointButton(new QPushButton(this))
    , m_strayButton(new QPushButton(this))
    , m_shapes(std::make_shared<RegionShapes>())
{
    setObjectName(QStringLiteral("mapPage"));
    buildLayout();
    connectWorkspace();
    connectCanvas();
    connectWorker();
    updateEmptyState();
}

MapPage::~MapPage()
{
    if (m_work != 0) {
        m_client.cancel(m_work);
    }
}

void MapPage::buildLayout()
{
    m_canvas->installEventFilter(this);
    m_legend->hide();
    m_empty->set(QStringLiteral("map"), tr("No map yet"),
                 tr("The map shows where the households live. It needs the boundaries of your "
                    "districts and villages, or households that have a point."),
                 tr("Import boundaries"));
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_empty);
    m_withoutPointButton->setObjectName(QStringLiteral("withoutPointButton"));
    m_strayButton->setObjectName(QStringLiteral("strayButton"));
    // One below the other: beside each other they need more than the smallest laptop has.
    auto* linkBox = new QWidget(this);
    linkBox->setObjectName(kLinkBox);
    auto* links = new QVBoxLayout(linkBox);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(0);
    for (QPushButton* button : {m_withoutPointButton, m_strayButton}) {
        makeLink(button);
        links->addWidget(button, 0, Qt::AlignLeft);
    }

    auto* map = new QWidget(this);
    auto* mapColumn = new QVBoxLayout(map);
    mapColumn->setContentsMargins(0, 0, 0, 0);
    mapColumn->setSpacing(0);
    mapColumn->addWidget(m_stack, 1);
    mapColumn->addWidget(linkBox);
    m_tableSplitter->addWidget(map);
    m_tableSplitter->setChildrenCollapsible(false);

    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_tableSplitter, 1);
    body->addWidget(buildSide());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addLayout(body, 1);
}

QWidget* MapPage::buildSide()
{
    auto* content = new QWidget(m_side);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(ui::kGap, 0, ui::kGap, ui::kGap);
    column->setSpacing(ui::kGap);
    column->addWidget(m_themePanel);
    auto* base = new QGroupBox(tr("Base maps"), content);
    auto* baseColumn = new QVBoxLayout(base);
    baseColumn->setContentsMargins(ui::kGap, ui::kGap / 2, ui::kGap, ui::kGap);
    baseColumn->addWidget(m_baseMapPanel);
    column->addWidget(base);
    column->addStretch();
    m_side->setWidget(content);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFixedWidth(kSideWidth);
    m_side->setAccessibleName(tr("What is on the map"));
    return m_side;
}

void MapPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_panelChosen) {
        m_toolBar->panelAction()->setChecked(width() >= kRoomForPanel);
    }
}

void MapPage::connectWorkspace()
{
    connect(&m_workspace, &ui::Workspace::opened, this, [this] {
        m_placesStale = true;
        invalidate();
    });
    connect(&m_workspace, &ui::Workspace::closed, this, [this] {
        m_placesStale = true;
        m_banner->clear();
        m_addHouse->leave();
        setRegions({});
        invalidate();
    });
    connect(&m_workspace, &ui::Workspace::framesChanged, this, [this] { m_placesStale = true; });
    connect(&m_workspace, &ui::Workspace::rowsChanged, this, &MapPage::invalidate);
    connect(&m_workspace, &ui::Workspace::personsReady, this, &MapPage::invalidate);
    connect(&m_workspace, &ui::Workspace::selectionChanged, this,
            [this](const core::RecordId& household) {
                m_canvas->setSelected(household);
                m_canvas->reveal(household);
            });
}

void MapPage::connectCanvas()
{
    m_canvas->setTips([this](const core::RecordId& household) { return tipFor(household); });
    connect(m_canvas, &MapCanvas::viewSettled, this, &MapPage::requestPicture);
    connect(m_canvas, &MapCanvas::householdClicked, this,
            [this](const core::RecordId& household) { m_workspace.select(household); });
    connect(m_canvas, &MapCanvas::householdOpened, this, [this](const core::RecordId& household) {
        m_workspace.select(household);
        Q_EMIT householdOpened(household);
    });
    connect(m_canvas, &MapCanvas::householdsPicked, this, &MapPage::onPicked);
    connect(m_canvas, &MapCanvas::dwellingMoved, m_mover, &DwellingMover::move);
    connect(m_canvas, &MapCanvas::dwellingPlaced, this, &MapPage::onPlaced);
    connect(m_mover, &DwellingMover::moved, this, &MapPage::onHousePlaced);
    connect(m_addHouse, &AddHousePanel::added, this, &MapPage::onHouseAdded);
    connect(m_mover, &DwellingMover::refused, this, [this](const core::Error& error) {
        m_bannerAction = BannerAction::None;
        m_banner->show(error);
    });
    connect(m_toolBar, &MapToolBar::copyAsked, this, &MapPage::copyPicture);
    connect(m_toolBar, &MapToolBar::printAsked, this, &MapPage::askPrint);
    connect(m_toolBar, &MapToolBar::projectAsked, this, &MapPage::askProject);
    connect(m_toolBar->panelAction(), &QAction::toggled, m_side, &QWidget::setVisible);
    connect(m_toolBar->panelAction(), &QAction::triggered, this, [this] { m_panelChosen = true; });
    connect(m_toolBar->legendAction(), &QAction::toggled, this, [this](bool on) {
        m_legendWanted = on;
        placeLegend();
    });
    connect(m_withoutPointButton, &QPushButton::clicked, this, &MapPage::listWithoutPoint);
    connect(m_strayButton, &QPushButton::clicked, this, &MapPage::listStrays);
    connect(m_strays, &StrayWatch::changed, this, &MapPage::showStrays);
    connect(m_banner, &ui::MessageBanner::actionPressed, this, &MapPage::onBannerAction);
    connect(m_empty, &ui::EmptyState::actionPressed, this, &MapPage::boundariesWanted);
}

void MapPage::connectWorker()
{
    connect(m_worker, &WorkerMap::pictureReady, m_canvas, &MapCanvas::setPicture);
    connect(m_worker, &WorkerMap::problemsChanged, m_baseMapPanel, &BaseMapPanel::setProblems);
    connect(m_worker, &WorkerMap::becameUnavailable, this, &MapPage::onUnavailable);
    connect(m_worker, &WorkerMap::restarting, this, [this] {
        showBanner(ui::MessageBanner::Kind::Note,
                   tr("The map program broke off and is started again."));
    });
    connect(m_worker, &WorkerMap::becameReady, this, [this] {
        m_toolBar->setWorkerAvailable(true);
        requestPicture();
    });
    connect(m_worker, &WorkerMap::failed, this, [this](const core::Error& error) {
        m_bannerAction = BannerAction::None;
        m_banner->show(error);
    });
    connect(m_baseMapPanel, &BaseMapPanel::changed, this, [this] {
        updateStyles();
        requestPicture();
        Q_EMIT baseMapsChanged();
    });
    connect(m_baseMapPanel, &BaseMapPanel::refused, this, [this](const QString& sentence) {
        showBanner(ui::MessageBanner::Kind::Warning, sentence);
    });
    connect(m_themePanel, &ThemePanel::regionsChanged, this, &MapPage::updateRegions);
    connect(m_themePanel, &ThemePanel::pointsChanged, this, [this] {
        m_canvas->setPointsVisible(m_themePanel->pointsVisible());
        updateHouseholds();
    });
    connect(m_progress, &ui::ProgressStrip::cancelled, this, [this] {
        m_client.cancel(m_work);
        finishWork();
    });
}

void MapPage::enter()
{
    m_entered = true;
    if (!m_worker->isAvailable()) {
        onUnavailable(m_client.error().value_or(core::Error{}));
    }
    invalidate();
}

void MapPage::refresh()
{
    m_workspace.reloadAll();
    requestPicture();
}

void MapPage::setRegions(std::vector<RegionArea> regions)
{
    m_shapes = std::make_shared<RegionShapes>(std::move(regions));
    m_canvas->clearPicture();
    m_canvas->setRegions(m_shapes);
    m_mover->setRegions(m_shapes);
    m_addHouse->setRegions(m_shapes);
    m_worker->setRegions(m_shapes);
    m_stale = true;
    invalidate();
}

void MapPage::setTable(QWidget* table)
{
    m_tableSplitter->addWidget(table);
    m_tableSplitter->setStretchFactor(0, 2);
    m_tableSplitter->setStretchFactor(1, 1);
}

void MapPage::setHouseholdTexts(HouseholdTexts texts)
{
    m_texts = std::move(texts);
    m_addHouse->setTexts(m_texts);
}

void MapPage::setOfficer(const QString& officer)
{
    m_mover->setOfficer(officer);
    m_addHouse->setOfficer(officer);
}

void MapPage::setAlikeSearch(ui::AlikeSearch search)
{
    m_addHouse->setAlikeSearch(std::move(search));
}

void MapPage::setEditable(bool editable)
{
    m_toolBar->setEditable(editable);
    if (!editable) {
        m_addHouse->leave();
    }
}

void MapPage::setWatermark(const QString& watermark)
{
    m_watermark = watermark;
    m_canvas->setWatermark(watermark);
}

void MapPage::setGivenValues(std::vector<RegionValues> values)
{
    m_themePanel->setGiven(std::move(values));
}

void MapPage::setFrozenValues(std::vector<RegionValues> values)
{
    m_themePanel->setFrozen(std::move(values));
}

void MapPage::setPublic(bool isPublic)
{
    m_themePanel->setPointsAllowed(!isPublic);
    setEditable(!isPublic);
    for (int i = 1; i < m_tableSplitter->count(); ++i) {
        m_tableSplitter->widget(i)->setVisible(!isPublic);
    }
    findChild<QWidget*>(kLinkBox)->setVisible(!isPublic); // they count households, few or many
}

void MapPage::setBaseMaps(std::vector<BaseMap> maps)
{
    m_baseMapPanel->setMaps(std::move(maps));
    updateStyles();
    requestPicture();
}

std::vector<BaseMap> MapPage::baseMaps() const
{
    return m_baseMapPanel->maps();
}

void MapPage::addBaseMap(const QString& path)
{
    m_baseMapPanel->addFile(path);
}

void MapPage::showIndicator(const Indicator& indicator)
{
    m_themePanel->setIndicator(indicator);
}

void MapPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        invalidate();
    }
}

bool MapPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_canvas && event->type() == QEvent::Resize) {
        placeLegend();
    }
    return Page::eventFilter(watched, event);
}

void MapPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        invalidate(); // colours of marks and ground follow light and dark
    }
    Page::changeEvent(event);
}

void MapPage::placeLegend()
{
    m_legend->resize(m_legend->sizeHint());
    m_legend->move(m_canvas->width() - m_legend->width() - ui::kGap,
                   m_canvas->height() - m_legend->height() - ui::kGap);
    m_legend->setVisible(m_legendWanted && !m_legend->isEmpty());
    m_canvas->setFreeCorner(m_legend->isVisibleTo(m_canvas)
                                ? m_legend->size() + QSize(2 * ui::kGap, 2 * ui::kGap)
                                : QSize());
}

} // namespace rangkul::mapui
