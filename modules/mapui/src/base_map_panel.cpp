// SPDX-License-Identifier: GPL-3.0-or-later
#include "base_map_panel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"

#include <algorithm>

namespace rangkul::mapui {

namespace {

QToolButton* button(QWidget* parent, const QString& iconName, const QString& words)
{
    auto* made = new QToolButton(parent);
    made->setIcon(ui::icon(iconName));
    made->setAutoRaise(true);
    made->setToolTip(words);
    made->setAccessibleName(words);
    return made;
}

constexpr const char* kNotFound = "map.file.not_found";

QString reasonSentence(const std::string& reason, const QString& path)
{
    return words::sentence(core::Error{core::ErrorCode::InvalidInput,
                                       QString::fromStdString(reason),
                                       {QFileInfo(path).fileName()}});
}

} // namespace

BaseMapPanel::BaseMapPanel(mapclient::MapClient& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_list(new QListWidget(this))
    , m_addButton(button(this, QStringLiteral("plus"), tr("Add a map file")))
    , m_removeButton(button(this, QStringLiteral("minus"), tr("Remove this map")))
    , m_upButton(button(this, QStringLiteral("up"), tr("Draw this map above the one before")))
    , m_downButton(button(this, QStringLiteral("down"), tr("Draw this map below the next one")))
    , m_opacitySlider(new QSlider(Qt::Horizontal, this))
    , m_opacityLabel(new QLabel(tr("&Opacity"), this))
    , m_emptyLabel(new QLabel(
          tr("Streets, an aerial photo or a plan: GeoPackage, MBTiles, GeoTIFF or Shapefile."),
          this))
{
    m_list->setObjectName(QStringLiteral("baseMapList"));
    m_list->setAccessibleName(tr("Base maps, the topmost first"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_emptyLabel->setWordWrap(true);
    m_opacitySlider->setRange(10, 100);
    m_opacitySlider->setPageStep(10);
    m_opacitySlider->setAccessibleName(tr("Opacity of the base map"));
    m_opacityLabel->setBuddy(m_opacitySlider);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(2);
    for (QToolButton* one : {m_addButton, m_removeButton, m_upButton, m_downButton}) {
        tools->addWidget(one);
    }
    tools->addStretch();
    tools->addWidget(m_opacityLabel);
    tools->addWidget(m_opacitySlider);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::kGap / 2);
    column->addWidget(m_emptyLabel);
    column->addWidget(m_list);
    column->addLayout(tools);

    connect(m_addButton, &QToolButton::clicked, this, &BaseMapPanel::chooseFile);
    connect(m_removeButton, &QToolButton::clicked, this, &BaseMapPanel::removeCurrent);
    connect(m_upButton, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_downButton, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_list, &QListWidget::itemChanged, this, &BaseMapPanel::onItemChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &BaseMapPanel::onCurrentChanged);
    connect(m_opacitySlider, &QSlider::valueChanged, this, &BaseMapPanel::onOpacityChanged);
    rebuild(-1);
}

void BaseMapPanel::setMaps(std::vector<BaseMap> maps)
{
    m_maps = std::move(maps);
    rebuild(m_maps.empty() ? -1 : 0);
}

void BaseMapPanel::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Add a map file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Maps (*.gpkg *.mbtiles *.tif *.tiff *.shp *.vrt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        for (const QString& path : paths) {
            addFile(path);
        }
    });
    dialog->open();
}

void BaseMapPanel::addFile(const QString& path)
{
    mapipc::InspectRequest request;
    request.path = QFileInfo(path).absoluteFilePath().toStdString();
    m_client.send(request, this, [this, path](const core::Result<mapipc::InspectReply>& reply) {
        onInspected(QFileInfo(path).absoluteFilePath(), reply);
    });
}

void BaseMapPanel::onInspected(const QString& path, const core::Result<mapipc::InspectReply>& reply)
{
    if (!reply) {
        Q_EMIT refused(words::sentence(reply.error()));
        return;
    }
    if (!reply->problem.empty()) {
        Q_EMIT refused(reasonSentence(reply->problem, path));
        return;
    }
    QStringList usable;
    std::string problem = "map.layer.no_geometry";
    for (const mapipc::InspectedLayer& layer : reply->layers) {
        if (layer.problem.empty()) {
            usable += QString::fromStdString(layer.name);
        } else {
            problem = layer.problem;
        }
    }
    if (usable.isEmpty()) {
        Q_EMIT refused(reasonSentence(problem, path));
    } else if (usable.size() == 1) {
        add(path, usable.front());
    } else {
        chooseLayer(path, usable);
    }
}

void BaseMapPanel::chooseLayer(const QString& path, const QStringList& layers)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a map file"));
    dialog->setLabelText(
        tr("%1 holds several maps. Which one do you want?").arg(QFileInfo(path).fileName()));
    dialog->setComboBoxItems(layers);
    dialog->setComboBoxEditable(false);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, path](const QString& layer) { add(path, layer); });
    dialog->open();
}

void BaseMapPanel::add(const QString& path, const QString& layer)
{
    const auto known = std::find_if(m_maps.begin(), m_maps.end(), [&](const BaseMap& map) {
        return map.path == path && map.layer == layer;
    });
    if (known != m_maps.end()) {
        Q_EMIT refused(tr("%1 is in the list already.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_maps.insert(m_maps.begin(), BaseMap{path, layer, 1, true, false, {}});
    rebuild(0);
    Q_EMIT changed();
}

void BaseMapPanel::setProblems(const std::vector<mapclient::LayerProblem>& problems)
{
    bool differs = false;
    for (BaseMap& map : m_maps) {
        const auto found =
            std::find_if(problems.begin(), problems.end(),
                         [&map](const auto& problem) { return problem.path == map.path; });
        const QString sentence = found == problems.end()
                                     ? QString()
                                     : reasonSentence(found->reason.toStdString(), map.path);
        differs = differs || (map.shown && map.problem != sentence);
        if (map.shown) {
            map.problem = sentence;
            map.missing = found != problems.end() && found->reason == QLatin1StringView(kNotFound);
        }
    }
    if (differs) {
        rebuild(m_list->currentRow());
    }
}

std::vector<mapipc::BaseLayer> BaseMapPanel::layers() const
{
    std::vector<mapipc::BaseLayer> layers;
    for (auto map = m_maps.rbegin(); map != m_maps.rend(); ++map) {
        if (map->shown) {
            layers.push_back({map->path.toStdString(), map->layer.toStdString(), map->opacity});
        }
    }
    return layers;
}

void BaseMapPanel::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0) {
        m_maps.erase(m_maps.begin() + row);
        rebuild(std::min(row, static_cast<int>(m_maps.size()) - 1));
        Q_EMIT changed();
    }
}

void BaseMapPanel::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row >= 0 && to >= 0 && to < static_cast<int>(m_maps.size())) {
        std::swap(m_maps[static_cast<size_t>(row)], m_maps[static_cast<size_t>(to)]);
        rebuild(to);
        Q_EMIT changed();
    }
}

void BaseMapPanel::onItemChanged(QListWidgetItem* item)
{
    if (m_filling) {
        return;
    }
    BaseMap& map = m_maps[static_cast<size_t>(m_list->row(item))];
    map.shown = item->checkState() == Qt::Checked;
    Q_EMIT changed();
}

void BaseMapPanel::onCurrentChanged()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < static_cast<int>(m_maps.size());
    m_removeButton->setEnabled(any);
    m_upButton->setEnabled(any && row > 0);
    m_downButton->setEnabled(any && row + 1 < static_cast<int>(m_maps.size()));
    m_opacitySlider->setEnabled(any);
    if (any) {
        const QSignalBlocker blocker(m_opacitySlider);
        m_opacitySlider->setValue(
            static_cast<int>(std::lround(m_maps[static_cast<size_t>(row)].opacity * 100)));
    }
}

void BaseMapPanel::onOpacityChanged(int percent)
{
    const int row = m_list->currentRow();
    if (row >= 0) {
        m_maps[static_cast<size_t>(row)].opacity = percent / 100.0;
        Q_EMIT changed();
    }
}

void BaseMapPanel::rebuild(int current)
{
    m_filling = true;
    m_list->clear();
    for (const BaseMap& map : m_maps) {
        const QFileInfo file(map.path);
        const bool named = map.layer.isEmpty() || map.layer == file.completeBaseName();
        const QString name =
            named ? file.completeBaseName()
                  : QStringLiteral("%1 · %2").arg(file.completeBaseName(), map.layer);
        auto* item =
            new QListWidgetItem(map.missing ? tr("%1 (file not found)").arg(name) : name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(map.shown ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(map.problem.isEmpty() ? map.path : map.problem);
        if (!map.problem.isEmpty()) {
            item->setIcon(ui::icon(QStringLiteral("conflict")));
            item->setData(Qt::AccessibleDescriptionRole, map.problem);
        }
    }
    m_list->setVisible(!m_maps.empty());
    const bool any = !m_maps.empty();
    m_list->setFixedHeight(
        any ? m_list->sizeHintForRow(0) * std::clamp(static_cast<int>(m_maps.size()), 2, 5) + 6
            : 0);
    m_emptyLabel->setVisible(!any);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_removeButton), static_cast<QWidget*>(m_upButton),
          static_cast<QWidget*>(m_downButton), static_cast<QWidget*>(m_opacitySlider),
          static_cast<QWidget*>(m_opacityLabel)}) {
        widget->setVisible(any);
    }
    m_addButton->setText(tr("Add a map file"));
    m_addButton->setToolButtonStyle(any ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_filling = false;
    m_list->setCurrentRow(current);
    onCurrentChanged();
}

} // namespace rangkul::mapui
