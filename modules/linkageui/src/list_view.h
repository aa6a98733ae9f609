// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/linkageui/list_source.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/ui/workspace.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;
class QTabWidget;

namespace rangkul::linkageui {

/// Two lists laid over each other: how many are in both, perhaps in both, in one only, and for a
/// BPJS list the baskets per kelurahan. Every number opens its rows, and its households in list and
/// map.
class ListView : public QWidget
{
    Q_OBJECT

public:
    ListView(ui::Workspace& workspace, ui::BackgroundRunner& matcher,
             std::function<std::optional<linkage::Model>()> model, QWidget* parent);

    void setSource(std::shared_ptr<ListSource> source);
    void match();
    void write(const QString& path);
    bool isBusy() const;

Q_SIGNALS:
    void householdsRequested(const std::vector<rangkul::core::RecordId>& households,
                             const QString& name);
    void modelKnown(const std::shared_ptr<const rangkul::linkage::Model>& model);

private:
    QWidget* buildLists();
    QLineEdit* addFile(QHBoxLayout* row, const QString& label, const QString& hint);
    QWidget* buildOptions();
    QWidget* buildResults();
    QWidget* buildRows();
    ListQuestion question() const;
    void compare(const core::Progress& progress);
    void end(const core::Error* error);
    void take(ListAnswer answer);
    void fillCounts();
    void fillBaskets();
    void openCount(int row, int column);
    void openPart(ListPart part, const QString& name);
    void openBasket(int row, int column);
    void fillRows(const std::vector<ListRow>& rows, qint64 all);
    void askWrite();
    void choose(QLineEdit* edit);

    ui::Workspace& m_workspace;
    ui::BackgroundRunner& m_matcher;
    std::function<std::optional<linkage::Model>()> m_model;
    std::shared_ptr<ListSource> m_source;
    ListAnswer m_answer;
    ListPart m_part = ListPart::Match;
    ui::MessageBanner* m_banner;
    ui::ProgressStrip* m_progress;
    ui::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QLineEdit* m_firstEdit = nullptr;
    QLineEdit* m_secondEdit = nullptr;
    QCheckBox* m_basketCheck = nullptr;
    QSpinBox* m_decileSpin = nullptr;
    QComboBox* m_segmentCombo = nullptr;
    QCheckBox* m_oneCheck = nullptr;
    QPushButton* m_matchButton = nullptr;
    QPushButton* m_writeButton = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableWidget* m_counts = nullptr;
    QTableWidget* m_baskets = nullptr;
    QTableWidget* m_rows = nullptr;
    QLabel* m_rowsLabel = nullptr;
    QPushButton* m_openButton = nullptr;
};

} // namespace rangkul::linkageui
