// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>

#include "add_house_panel.h"
#include "export_dialog.h"
#include "legend_widget.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "stray_watch.h"
#include "worker_map.h"

#include <algorithm>

namespace rangkul::mapui {

using ui::MessageBanner;

void MapPage::showBanner(MessageBanner::Kind kind, const QString& text, BannerAction action)
{
    QString words;
    switch (action) {
    case BannerAction::None:
        break;
    case BannerAction::TryAgain:
        words = tr("Try again");
        break;
    case BannerAction::Undo:
        words = tr("Undo");
        break;
    case BannerAction::ShowAllAgain:
    case BannerAction::BackToRegions:
        words = tr("Show all again");
        break;
    }
    m_bannerAction = action;
    m_banner->show(kind, text, words);
}

void MapPage::onBannerAction()
{
    m_banner->clear();
    switch (std::exchange(m_bannerAction, BannerAction::None)) {
    case BannerAction::None:
        break;
    case BannerAction::TryAgain:
        m_worker->retry();
        requestPicture();
        break;
    case BannerAction::Undo:
        m_workspace.undo(this, [this](const core::Result<registry::Commit>& undone) {
            if (!undone) {
                m_banner->show(undone.error());
            }
        });
        break;
    case BannerAction::ShowAllAgain:
        m_workspace.setFilter(m_filterBefore);
        break;
    case BannerAction::BackToRegions:
        m_workspace.setFilter(m_filterBefore);
        m_canvas->showAll();
        break;
    }
}

bool MapPage::isBannerOfPicking() const
{
    return m_bannerAction == BannerAction::ShowAllAgain ||
           m_bannerAction == BannerAction::BackToRegions;
}

/// Only these households, beside what else the filter asks for.
void MapPage::pick(const std::vector<core::RecordId>& households)
{
    if (!isBannerOfPicking()) {
        m_filterBefore = m_workspace.filter();
    }
    registry::Filter filter = m_workspace.filter();
    std::erase_if(filter.conditions, [](const registry::FilterCondition& condition) {
        return condition.anyOf.size() == 1 && !condition.negated &&
               std::holds_alternative<registry::IsOneOf>(condition.anyOf.front());
    });
    filter.name.clear();
    filter.conditions.push_back({false, {registry::IsOneOf{households}}});
    m_workspace.setFilter(std::move(filter));
}

void MapPage::onPicked(const std::vector<core::RecordId>& households)
{
    if (households.empty()) {
        showBanner(MessageBanner::Kind::Note, tr("No household has its point in there."));
        return;
    }
    pick(households);
    showBanner(MessageBanner::Kind::Note,
               tr("%Ln households are picked; list and map show only them.", nullptr,
                  static_cast<int>(households.size())),
               BannerAction::ShowAllAgain);
}

void MapPage::listWithoutPoint()
{
    registry::Filter filter = m_workspace.filter();
    if (!isBannerOfPicking()) {
        m_filterBefore = filter;
    }
    filter.name.clear();
    filter.conditions.push_back({true, {registry::HasPoint{}}});
    m_workspace.setFilter(std::move(filter));
    showBanner(MessageBanner::Kind::Note, tr("The list shows the households without a point."),
               BannerAction::ShowAllAgain);
}

void MapPage::listStrays()
{
    const std::vector<quint32> rows = m_strays->among(m_workspace.rows());
    std::vector<core::RecordId> households;
    for (const quint32 row : rows) {
        households.push_back(m_workspace.households().ids()[row]);
    }
    if (households.empty()) {
        return;
    }
    pick(households);
    m_canvas->showBox(m_strays->boundsOf(rows));
    showBanner(MessageBanner::Kind::Note,
               tr("The list and the map show the households whose point lies outside all your "
                  "regions. Move the points to where the houses stand."),
               BannerAction::BackToRegions);
}

void MapPage::onHousePlaced(const PlacedHouse& house)
{
    QString said;
    switch (house.how) {
    case PlacedHouse::How::Moved:
        said = tr("The house was moved.");
        break;
    case PlacedHouse::How::FirstPoint:
        said = tr("The household has its point now.");
        break;
    case PlacedHouse::How::NewHousehold:
        said = tr("The household was added.");
        break;
    }
    if (house.metresOutside > 0) {
        said += u' ' + tr("The house stands %1 m outside %2, to which it belongs.")
                           .arg(words::number(std::llround(house.metresOutside)), house.region);
    }
    // Who was looked for by a filter may no longer pass it, and is not there to be seen.
    if (house.how != PlacedHouse::How::Moved && !m_workspace.filter().conditions.empty()) {
        said += u' ' + tr("The filter may hide it from map and list.");
    }
    showBanner(house.metresOutside > 0 ? MessageBanner::Kind::Warning : MessageBanner::Kind::Done,
               said, BannerAction::Undo);
}

void MapPage::onHouseAdded(const PlacedHouse& house)
{
    onHousePlaced(house);
    m_workspace.select(house.household);
    Q_EMIT householdOpened(house.household);
}

void MapPage::onPlaced(registry::GeoPoint place)
{
    const RegionArea* region = m_shapes->around(place);
    if (!region && !m_shapes->isEmpty()) {
        showBanner(MessageBanner::Kind::Warning,
                   tr("This place lies outside all your regions. Click inside one of them."));
        return;
    }
    m_banner->clear();
    m_canvas->setTool(MapTool::Browse);
    m_addHouse->begin(place, region);
}

void MapPage::copyPicture()
{
    QImage picture = m_canvas->picture();
    if (m_legend->isVisible()) {
        QPainter painter(&picture);
        m_legend->render(&painter, m_legend->pos(), {}, QWidget::DrawChildren);
    }
    QApplication::clipboard()->setImage(picture);
    showBanner(MessageBanner::Kind::Done,
               tr("The picture is in the clipboard; paste it where you need it. It shows where "
                  "households live: treat it as confidential."));
}

void MapPage::askPrint()
{
    auto* dialog = new ExportDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(m_choropleth.values.title);
    dialog->setSource(m_source);
    dialog->setWatermark(m_watermark);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { exportPage(dialog->request()); });
    dialog->open();
}

void MapPage::askProject()
{
    auto* dialog = new QFileDialog(this, tr("Save as a QGIS project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("QGIS projects (*.qgz)"));
    dialog->setDefaultSuffix(QStringLiteral("qgz"));
    connect(dialog, &QFileDialog::fileSelected, this, &MapPage::exportProject);
    dialog->open();
}

void MapPage::startWork(const QString& title)
{
    if (m_work != 0) {
        m_client.cancel(m_work);
    }
    m_progress->start(title);
}

void MapPage::finishWork()
{
    m_work = 0;
    m_progress->finish();
}

void MapPage::exportPage(mapipc::ExportRequest request)
{
    request.map = m_worker->content(m_canvas->view());
    startWork(tr("Making the page"));
    m_work = m_client.send(request, this, [this](const core::Result<mapipc::ExportReply>& reply) {
        finishWork();
        m_bannerAction = BannerAction::None;
        if (!reply) {
            m_banner->show(reply.error());
            return;
        }
        const QString path = QString::fromStdString(reply->path);
        showBanner(MessageBanner::Kind::Done, tr("The page is in %1.").arg(path));
        Q_EMIT exported(path);
    });
}

void MapPage::exportProject(const QString& path)
{
    mapipc::ProjectRequest request;
    request.map = m_worker->content(m_canvas->view());
    request.path = QFileInfo(path).absoluteFilePath().toStdString();
    request.title = m_choropleth.values.title.toStdString();
    startWork(tr("Making the QGIS project"));
    m_work = m_client.send(request, this, [this](const core::Result<mapipc::ProjectReply>& reply) {
        finishWork();
        m_bannerAction = BannerAction::None;
        if (!reply) {
            m_banner->show(reply.error());
            return;
        }
        const QString project = QString::fromStdString(reply->path);
        showBanner(
            MessageBanner::Kind::Done,
            tr("The project is in %1. It holds regions and numbers, no households.").arg(project));
        Q_EMIT exported(project);
    });
}

} // namespace rangkul::mapui
