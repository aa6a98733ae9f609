// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "model_job.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "score_words.h"

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr double kMostMoney = 1e12;
constexpr double kUsualLine = 600'000;
constexpr int kLineNameLength = 10;

const registry::Variable& amountNamed(const QString& column)
{
    return *registry::findVariable(registry::Entity::Household, column);
}

} // namespace

MeasureView::MeasureView(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tabs(new QTabWidget(this))
    , m_countCombo(new QComboBox(this))
    , m_levelCombo(new QComboBox(this))
{
    m_countCombo->addItem(tr("persons"), static_cast<int>(scoring::CountBy::Persons));
    m_countCombo->addItem(tr("households"), static_cast<int>(scoring::CountBy::Households));
    m_levelCombo->addItem(tr("kelurahan"), 4);
    m_levelCombo->addItem(tr("kecamatan"), 3);
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    addField(row, tr("&Count"), m_countCombo);
    addField(row, tr("&Level"), m_levelCombo);
    row->addStretch(1);
    auto* file = new QPushButton(tr("Measure a &file…"), bar);
    row->addWidget(file);
    connect(file, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(0);
        chooseFile();
    });
    m_tabs->addTab(buildMoney(), tr("Money"));
    m_tabs->addTab(buildDeprivation(), tr("Several deprivations"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addWidget(bar);
    column->addWidget(m_tabs, 1);
    const auto again = [this] {
        m_stale = true;
        ask();
    };
    for (QComboBox* combo : {m_countCombo, m_levelCombo, m_amountCombo, m_modelCombo, m_valueCombo,
                             m_weightCombo, m_sizeCombo, m_groupCombo}) {
        connect(combo, &QComboBox::activated, this, again);
    }
    connect(m_lineSpin, &QDoubleSpinBox::valueChanged, this, again);
    connect(m_lineCombo, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            m_lineSpin->setValue(m_lines[static_cast<size_t>(index - 1)].perCapitaMonth);
        }
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, again);
}

QTableWidget* MeasureView::buildTable(const QString& name, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setFont(ui::tabularFont(font()));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kGap);
    return table;
}

QWidget* MeasureView::buildMoneyBar(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_amountCombo = new QComboBox(bar);
    for (const char* column : {"spending_month", "income_month"}) {
        m_amountCombo->addItem(words::label(amountNamed(QLatin1StringView(column))),
                               QString::fromLatin1(column));
    }
    m_lineCombo = new QComboBox(bar);
    m_lineCombo->addItem(tr("own amount"));
    m_lineCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lineCombo->setMinimumContentsLength(kLineNameLength);
    m_lineSpin = new QDoubleSpinBox(bar);
    m_lineSpin->setDecimals(2);
    m_lineSpin->setRange(0, kMostMoney);
    m_lineSpin->setGroupSeparatorShown(true);
    m_lineSpin->setKeyboardTracking(false);
    m_lineSpin->setValue(kUsualLine);
    addField(row, tr("&Amount"), m_amountCombo);
    addField(row, tr("Poverty l&ine"), m_lineCombo);
    row->setStretchFactor(m_lineCombo, 1);
    addField(row, tr("Line a head and &month"), m_lineSpin);
    return bar;
}

QWidget* MeasureView::buildFileBar(QWidget* parent)
{
    m_fileBar = new QWidget(parent);
    auto* row = new QHBoxLayout(m_fileBar);
    row->setContentsMargins(0, 0, 0, 0);
    m_fileLabel = new QLabel(m_fileBar);
    row->addWidget(m_fileLabel, 1);
    m_valueCombo = new QComboBox(m_fileBar);
    m_weightCombo = new QComboBox(m_fileBar);
    m_sizeCombo = new QComboBox(m_fileBar);
    m_groupCombo = new QComboBox(m_fileBar);
    addField(row, tr("Column of the &value"), m_valueCombo);
    addField(row, tr("&weight"), m_weightCombo);
    addField(row, tr("si&ze"), m_sizeCombo);
    addField(row, tr("&group"), m_groupCombo);
    auto* back = new QPushButton(tr("Back to the &register"), m_fileBar);
    row->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this] {
        m_path.clear();
        m_fileBar->hide();
        m_amountCombo->setEnabled(true);
        m_stale = true;
        ask();
    });
    m_fileBar->hide();
    return m_fileBar;
}

QWidget* MeasureView::buildMoney()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->addWidget(buildMoneyBar(box));
    column->addWidget(buildFileBar(box));
    m_moneyLabel = new QLabel(box);
    m_moneyLabel->setFont(ui::headingFont(font(), 1));
    m_moneyLabel->setWordWrap(true);
    m_moneyTable = buildTable(tr("Measures of money"), box);
    m_moneyTable->setObjectName(QStringLiteral("moneyTable"));
    column->addWidget(m_moneyLabel);
    column->addWidget(m_moneyTable, 1);
    column->addWidget(noteLabel(tr("P0 share, P1 depth, P2 severity (Foster, Greer, Thorbecke); "
                                   "who stands on the line is not poor. A dash: not defined, "
                                   "which is not zero. Press a number of households to list "
                                   "them."),
                                box));
    connect(m_moneyTable, &QTableWidget::cellActivated, this, &MeasureView::openMoney);
    return box;
}

QWidget* MeasureView::buildDeprivation()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    auto* bar = new QWidget(box);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_modelCombo = new QComboBox(bar);
    addField(row, tr("&Model"), m_modelCombo);
    row->addStretch(1);
    m_deprivationLabel = new QLabel(box);
    m_deprivationLabel->setFont(ui::headingFont(font(), 1));
    m_deprivationLabel->setWordWrap(true);
    m_droppedLabel = noteLabel({}, box);
    auto* splitter = new QSplitter(Qt::Vertical, box);
    m_regionTable = buildTable(tr("Deprivation by region"), splitter);
    m_regionTable->setObjectName(QStringLiteral("deprivationRegions"));
    m_indicatorTable = buildTable(tr("Deprivation by indicator"), splitter);
    m_indicatorTable->setObjectName(QStringLiteral("deprivationIndicators"));
    splitter->setChildrenCollapsible(false);
    column->addWidget(bar);
    column->addWidget(m_deprivationLabel);
    column->addWidget(splitter, 1);
    column->addWidget(m_droppedLabel);
    connect(m_regionTable, &QTableWidget::cellActivated, this, &MeasureView::openRegion);
    connect(m_indicatorTable, &QTableWidget::cellActivated, this, &MeasureView::openIndicator);
    return box;
}

void MeasureView::setSource(std::shared_ptr<ScoreSource> source)
{
    m_source = std::move(source);
    m_linesLoaded = false;
    m_stale = true;
    m_path.clear();
    m_fileBar->hide();
    m_money.reset();
    m_deprivation.reset();
    m_moneyTable->setRowCount(0);
    m_regionTable->setRowCount(0);
    m_indicatorTable->setRowCount(0);
    m_moneyLabel->clear();
    m_deprivationLabel->clear();
    m_droppedLabel->clear();
}

void MeasureView::setModels(const std::vector<ListedModel>& models)
{
    const QString chosen = m_modelCombo->currentData().toString();
    m_models.clear();
    m_modelCombo->clear();
    for (const ListedModel& each : models) {
        if (each.model.method == scoring::Method::Multidimensional) {
            m_models.push_back(each);
            m_modelCombo->addItem(localText(each.model.name), each.version);
        }
    }
    m_modelCombo->setCurrentIndex(std::max(0, m_modelCombo->findData(chosen)));
}

void MeasureView::enter()
{
    if (!m_linesLoaded) {
        m_linesLoaded = true;
        loadLines();
    }
    ask();
}

void MeasureView::ask()
{
    if (!isVisible() || !m_stale || m_source == nullptr || !m_workspace.hasPersons()) {
        return;
    }
    m_stale = false;
    if (m_tabs->currentIndex() == 1) {
        askDeprivation();
    } else if (m_path.isEmpty()) {
        askMoney();
    } else {
        askFile();
    }
}

void MeasureView::askMoney()
{
    const MoneyQuestion question{&amountNamed(m_amountCombo->currentData().toString()),
                                 static_cast<scoring::CountBy>(m_countCombo->currentData().toInt()),
                                 m_levelCombo->currentData().toInt(), m_lineSpin->value()};
    withColumns(
        m_workspace, this, {question.amount},
        [question](const registry::HouseholdFrame& households, const registry::PersonFrame&) {
            return measureMoney(question, households);
        },
        [this](core::Result<MoneyAnswer> answer) { takeMoney(std::move(answer)); });
}

void MeasureView::askDeprivation()
{
    const int at = m_modelCombo->currentIndex();
    if (at < 0) {
        return;
    }
    const scoring::ScoreModel model = m_models[static_cast<size_t>(at)].model;
    const auto by = static_cast<scoring::CountBy>(m_countCombo->currentData().toInt());
    withColumns(
        m_workspace, this, columnsOf({&model}),
        [model, by, level = m_levelCombo->currentData().toInt(), on = m_workspace.clock().today()](
            const registry::HouseholdFrame& households, const registry::PersonFrame& persons) {
            return measureDeprivation(model, by, level, on, households, persons);
        },
        [this](core::Result<DeprivationAnswer> answer) {
            if (answer) {
                m_deprivation = std::make_shared<const DeprivationAnswer>(std::move(*answer));
                showDeprivation();
            } else {
                Q_EMIT failed(answer.error());
            }
        });
}

void MeasureView::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Measure a file of persons or households"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Sheets (*.csv *.xlsx *.xls *.ods)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_workspace.runner().run(
            this, [source = m_source, path] { return source->headers(path); },
            [this, path](const core::Result<QStringList>& headers) {
                if (headers) {
                    takeHeaders(path, *headers);
                } else {
                    Q_EMIT failed(headers.error());
                }
            });
    });
    dialog->open();
}

} // namespace rangkul::scoringui
