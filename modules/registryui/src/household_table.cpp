// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registryui/household_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <algorithm>
#include <map>

namespace rangkul::registryui {

using ui::kGap;
using Kind = HouseholdColumn::Kind;

namespace {

int usualWidth(const HouseholdColumn& column)
{
    switch (column.kind) {
    case Kind::Head:
        return 190;
    case Kind::Address:
        return 210;
    case Kind::NeighbourhoodRt:
    case Kind::NeighbourhoodRw:
        return 48;
    case Kind::Kelurahan:
    case Kind::Kecamatan:
        return 120;
    case Kind::DecileNational:
    case Kind::DecileProvince:
    case Kind::DecileCity:
        return 104;
    case Kind::Members:
        return 76;
    case Kind::Presence:
    case Kind::Eligibility:
        return 130;
    default:
        return 120;
    }
}

QToolButton* toolButton(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(ui::icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

HouseholdTable::HouseholdTable(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HouseholdTableModel(this))
    , m_view(new QTableView(this))
    , m_countLabel(new QLabel(this))
    , m_columnsButton(toolButton(QStringLiteral("columns"), tr("Columns"), this))
    , m_exportButton(toolButton(QStringLiteral("export"), tr("Export…"), this))
{
    m_view->setObjectName(QStringLiteral("householdsTable"));
    m_view->setAccessibleName(tr("Households"));
    m_view->setModel(m_model);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFont(ui::tabularFont(font()));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kGap);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_columnsButton->setPopupMode(QToolButton::InstantPopup);
    m_columnsButton->setMenu(new QMenu(m_columnsButton));

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(kGap, 0, kGap, 0);
    bar->addWidget(m_countLabel);
    bar->addStretch(1);
    bar->addWidget(m_columnsButton);
    bar->addWidget(m_exportButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addLayout(bar);
    column->addWidget(m_view, 1);

    connect(&workspace, &ui::Workspace::opened, this, [this] {
        m_model->setFrame(&m_workspace.households());
        takeRows();
        useColumns(m_model->columns());
    });
    connect(&workspace, &ui::Workspace::closed, this, [this] { m_model->setFrame(nullptr); });
    connect(&workspace, &ui::Workspace::rowsChanged, this, &HouseholdTable::takeRows);
    connect(&workspace, &ui::Workspace::framesChanged, m_model,
            &HouseholdTableModel::refreshValues);
    connect(&workspace, &ui::Workspace::selectionChanged, this, &HouseholdTable::showSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HouseholdTable::onCurrentChanged);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT openRequested(
            m_workspace.households().ids()[m_model->rows()[static_cast<size_t>(index.row())]]);
    });
    connect(m_columnsButton->menu(), &QMenu::aboutToShow, this, &HouseholdTable::buildColumnMenu);
    connect(m_exportButton, &QToolButton::clicked, this, &HouseholdTable::exportRequested);
    setWidths();
}

void HouseholdTable::setNames(NameSource names)
{
    m_model->setNames(std::move(names));
}

void HouseholdTable::takeRows()
{
    m_following = true;
    m_model->setRows(m_workspace.rows());
    m_following = false;
    const auto count = static_cast<qint64>(m_workspace.rows().size());
    m_countLabel->setText(tr("%1 households").arg(words::number(count)));
    showSelection(m_workspace.selected());
}

void HouseholdTable::showSelection(const core::RecordId& household)
{
    m_following = true;
    const auto row = m_workspace.households().rowOf(household);
    const int position = row ? m_model->positionOf(*row) : -1;
    if (position >= 0) {
        const QModelIndex index =
            m_model->index(position, std::max(0, m_view->currentIndex().column()));
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else {
        m_view->clearSelection();
    }
    m_following = false;
}

void HouseholdTable::onCurrentChanged(const QModelIndex& current)
{
    if (!m_following && current.isValid()) {
        m_workspace.select(
            m_workspace.households().ids()[m_model->rows()[static_cast<size_t>(current.row())]]);
    }
}

void HouseholdTable::buildColumnMenu()
{
    QMenu* menu = m_columnsButton->menu();
    menu->clear();
    std::map<QString, QMenu*> sections;
    const QStringList shown = columnKeys();
    for (const HouseholdColumn& column : allColumns()) {
        QMenu* target = menu;
        if (column.kind == Kind::OfVariable) {
            const QString title = words::label(column.variable->section);
            if (!sections.contains(title)) {
                sections[title] = menu->addMenu(title);
            }
            target = sections[title];
        }
        QAction* action = target->addAction(column.title());
        action->setCheckable(true);
        action->setChecked(shown.contains(column.key()));
        connect(action, &QAction::toggled, this,
                [this, column](bool on) { toggleColumn(column, on); });
    }
}

void HouseholdTable::toggleColumn(const HouseholdColumn& column, bool on)
{
    std::vector<HouseholdColumn> columns = m_model->columns();
    std::erase_if(columns,
                  [&column](const HouseholdColumn& other) { return other.key() == column.key(); });
    if (on) {
        columns.push_back(column);
    }
    if (!columns.empty()) {
        useColumns(std::move(columns));
        Q_EMIT columnsChanged();
    }
}

void HouseholdTable::setColumnKeys(const QStringList& keys)
{
    std::vector<HouseholdColumn> columns;
    const std::vector<HouseholdColumn> all = allColumns();
    for (const QString& key : keys) {
        const auto found =
            std::find_if(all.begin(), all.end(),
                         [&key](const HouseholdColumn& column) { return column.key() == key; });
        if (found != all.end()) {
            columns.push_back(*found);
        }
    }
    if (!columns.empty()) {
        useColumns(std::move(columns));
    }
}

QStringList HouseholdTable::columnKeys() const
{
    QStringList keys;
    for (const HouseholdColumn& column : m_model->columns()) {
        keys += column.key();
    }
    return keys;
}

void HouseholdTable::useColumns(std::vector<HouseholdColumn> columns)
{
    std::vector<const registry::Variable*> needed;
    for (const HouseholdColumn& column : columns) {
        if (column.needed() != nullptr) {
            needed.push_back(column.needed());
        }
    }
    m_model->setColumns(std::move(columns));
    setWidths();
    if (m_workspace.isOpen()) {
        m_workspace.ensureColumns(std::move(needed), this,
                                  [this](const core::Status&) { m_model->refreshValues(); });
    }
}

void HouseholdTable::setWidths()
{
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_view->setColumnWidth(i, usualWidth(m_model->columns()[static_cast<size_t>(i)]));
    }
}

} // namespace rangkul::registryui
