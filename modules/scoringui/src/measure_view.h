// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "measure_desk.h"
#include "rangkul/scoringui/score_source.h"
#include "rangkul/ui/workspace.h"

class QComboBox;
class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace rangkul::scoringui {

/// How poor the population is: by money against a line, and by several deprivations at once; for
/// the whole and by region. Every number of households opens its list.
class MeasureView final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureView(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(std::shared_ptr<ScoreSource> source);
    /// Of these the multidimensional ones can be chosen.
    void setModels(const std::vector<ListedModel>& models);
    void forget() { m_stale = true; }
    void enter();

Q_SIGNALS:
    void listRequested(const std::vector<core::RecordId>& households, const QString& name);
    void failed(const core::Error& error);

private:
    QWidget* buildMoney();
    QWidget* buildMoneyBar(QWidget* parent);
    QWidget* buildFileBar(QWidget* parent);
    QWidget* buildDeprivation();
    QTableWidget* buildTable(const QString& name, QWidget* parent);
    void loadLines();
    void ask();
    void askMoney();
    void askFile();
    void askDeprivation();
    void chooseFile();
    void takeHeaders(const QString& path, const QStringList& headers);
    void takeMoney(core::Result<MoneyAnswer> answer);
    void showMoney();
    void showDeprivation();
    void openMoney(int row, int column);
    void openRegion(int row, int column);
    void openIndicator(int row, int column);

    ui::Workspace& m_workspace;
    std::shared_ptr<ScoreSource> m_source;
    std::vector<ListedModel> m_models;
    std::vector<scoring::PovertyLine> m_lines;
    bool m_linesLoaded = false;
    bool m_stale = true;
    QString m_path; ///< of the file that is measured; empty: the register
    std::shared_ptr<const MoneyAnswer> m_money;
    std::shared_ptr<const DeprivationAnswer> m_deprivation;
    std::vector<std::optional<int>> m_moneyRows; ///< group of each row, none: all
    std::vector<std::optional<int>> m_regionRows;
    QTabWidget* m_tabs;
    QComboBox* m_countCombo;
    QComboBox* m_levelCombo;
    QComboBox* m_amountCombo = nullptr;
    QComboBox* m_lineCombo = nullptr;
    QDoubleSpinBox* m_lineSpin = nullptr;
    QWidget* m_fileBar = nullptr;
    QLabel* m_fileLabel = nullptr;
    QComboBox* m_valueCombo = nullptr;
    QComboBox* m_weightCombo = nullptr;
    QComboBox* m_sizeCombo = nullptr;
    QComboBox* m_groupCombo = nullptr;
    QLabel* m_moneyLabel = nullptr;
    QTableWidget* m_moneyTable = nullptr;
    QComboBox* m_modelCombo = nullptr;
    QLabel* m_deprivationLabel = nullptr;
    QLabel* m_droppedLabel = nullptr;
    QTableWidget* m_regionTable = nullptr;
    QTableWidget* m_indicatorTable = nullptr;
};

} // namespace rangkul::scoringui
