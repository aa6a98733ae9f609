// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match_view.h"
#include "rangkul/linkageui/list_source.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTabWidget;

namespace rangkul::linkageui {

class SideBox;

/// Two lists laid over each other: how many are in both, perhaps in both, in one only, per
/// kelurahan, and for a BPJS list the baskets. Every number opens its rows, or its households in
/// list and map.
class ListView : public MatchView
{
    Q_OBJECT

public:
    ListView(ui::Workspace& workspace, ui::BackgroundRunner& matcher, ModelChoice model,
             QWidget* parent);

    void setSource(std::shared_ptr<ListSource> source);
    /// Asks which lists the register has.
    void loadSides(std::function<void()> then = {});
    void match();
    /// Asks for the lists first, then matches these two.
    void matchWhenKnown(const QString& firstKey, const QString& secondKey);
    void write(const QString& path);
    bool isBusy() const { return isRunning(); }

private:
    QWidget* buildLists();
    QWidget* buildOptions();
    QWidget* buildResults();
    QWidget* buildRows();
    ListQuestion question() const;
    void take(ListAnswer answer);
    void fillCounts();
    void openCount(int row, int column);
    void openPart(ListPart part, const QString& name);
    void openPlace(const QTableWidget& shown, const PlaceTable& table, int row, int column);
    void fillRows(const std::vector<ListRow>& rows, qint64 all);
    void askWrite();

    std::shared_ptr<ListSource> m_source;
    ListAnswer m_answer;
    ListPart m_part = ListPart::Match;
    QPushButton* m_matchButton;
    SideBox* m_first = nullptr;
    SideBox* m_second = nullptr;
    QCheckBox* m_basketCheck = nullptr;
    QSpinBox* m_decileSpin = nullptr;
    QComboBox* m_segmentCombo = nullptr;
    QCheckBox* m_oneCheck = nullptr;
    QPushButton* m_writeButton = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableWidget* m_counts = nullptr;
    QTableWidget* m_places = nullptr;
    QTableWidget* m_baskets = nullptr;
    QTableWidget* m_rows = nullptr;
    QLabel* m_rowsLabel = nullptr;
    QPushButton* m_openButton = nullptr;
};

} // namespace rangkul::linkageui
