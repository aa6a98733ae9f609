// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/linkageui/review_source.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace rangkul::ui {
class BackgroundRunner;
class EmptyState;
class MessageBanner;
} // namespace rangkul::ui

class QStackedWidget;

namespace rangkul::linkageui {

class WeightBars;

/// The model that weighs: what it was trained on, how often each level is met among the same person
/// and among others, and what that weighs. It can be saved and another one loaded.
class ModelView : public QWidget
{
    Q_OBJECT

public:
    ModelView(ui::BackgroundRunner& files, QWidget* parent);

    void setSource(std::shared_ptr<ReviewSource> source);
    /// Null: none yet.
    void setModel(std::shared_ptr<const linkage::Model> model);
    void load(const QString& path);
    void save(const QString& path);

Q_SIGNALS:
    /// From a file, to be used from now on; nullopt: train again.
    void loaded(const std::optional<rangkul::linkage::Model>& model);

private:
    QWidget* buildActions();
    void askLoad();
    void askSave();
    void fill();

    ui::BackgroundRunner& m_files;
    std::shared_ptr<ReviewSource> m_source; ///< reads and writes model files
    std::shared_ptr<const linkage::Model> m_model;
    ui::MessageBanner* m_banner;
    ui::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QLabel* m_factsLabel;
    QTableWidget* m_table;
    WeightBars* m_bars;
    QPushButton* m_loadButton = nullptr;
    QPushButton* m_saveButton = nullptr;
    QPushButton* m_trainButton = nullptr;
};

} // namespace rangkul::linkageui
