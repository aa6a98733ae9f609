// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/mapclient/map_client.h"
#include "rangkul/mapui/base_map.h"

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QSlider;
class QToolButton;

namespace rangkul::mapui {

/// The person's base maps: the first of the list lies on top. Files are looked into by the worker
/// before they are taken.
class BaseMapPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BaseMapPanel(mapclient::MapClient& client, QWidget* parent = nullptr);

    const std::vector<BaseMap>& maps() const { return m_maps; }
    void setMaps(std::vector<BaseMap> maps);
    /// Asks the worker what the file holds; then it is added, or refused() says why not.
    void addFile(const QString& path);
    /// What the last picture lacked.
    void setProblems(const std::vector<mapclient::LayerProblem>& problems);
    /// For the worker, lowest first: those that are shown.
    std::vector<mapipc::BaseLayer> layers() const;

Q_SIGNALS:
    void changed();
    void refused(const QString& sentence);

private:
    void chooseFile();
    void onInspected(const QString& path, const core::Result<mapipc::InspectReply>& reply);
    void chooseLayer(const QString& path, const QStringList& layers);
    void add(const QString& path, const QString& layer);
    void removeCurrent();
    void moveCurrent(int by);
    void onItemChanged(QListWidgetItem* item);
    void onCurrentChanged();
    void onOpacityChanged(int percent);
    void rebuild(int current);

    mapclient::MapClient& m_client;
    std::vector<BaseMap> m_maps;
    QListWidget* m_list;
    QToolButton* m_addButton;
    QToolButton* m_removeButton;
    QToolButton* m_upButton;
    QToolButton* m_downButton;
    QSlider* m_opacitySlider;
    QLabel* m_opacityLabel;
    QLabel* m_emptyLabel;
    bool m_filling = false;
};

} // namespace rangkul::mapui
