// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "score_words.h"

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr std::array<int, RankingModel::Columns> kRankingWidths{86, 160, 116, 74, 156,
                                                                58, 58,  70,  72, 58};

void setUpTable(QTableView& view)
{
    view.setSortingEnabled(true);
    view.horizontalHeader()->setSortIndicator(RankingModel::Rank, Qt::AscendingOrder);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setStretchLastSection(true);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setAlternatingRowColors(true);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setFont(ui::tabularFont(view.font()));
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + kGap);
    for (int column = 0; column < RankingModel::Columns; ++column) {
        view.setColumnWidth(column, kRankingWidths[static_cast<size_t>(column)]);
    }
}

} // namespace

RankingView::RankingView(QWidget* parent)
    : QWidget(parent)
    , m_model(new RankingModel(this))
    , m_view(new QTableView(this))
    , m_titleLabel(new QLabel(this))
    , m_noteLabel(noteLabel({}, this))
    , m_figures(new QWidget(this))
{
    m_view->setObjectName(QStringLiteral("rankingTable"));
    m_view->setAccessibleName(tr("Ranking"));
    m_view->setModel(m_model);
    setUpTable(*m_view);
    m_titleLabel->setFont(ui::headingFont(font(), 2));
    m_titleLabel->setWordWrap(true);
    auto* figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(kGap / 2);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap / 2);
    column->addWidget(m_titleLabel);
    column->addWidget(m_figures);
    column->addWidget(buildBar());
    column->addWidget(m_view, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_following && current.isValid()) {
                    Q_EMIT selected(m_model->householdAt(current.row()));
                }
            });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT cardRequested(m_model->householdAt(index.row()));
    });
}

QWidget* RankingView::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_allButton =
        new QPushButton(ui::icon(QStringLiteral("close")), tr("Show &all households"), bar);
    m_allButton->hide();
    m_exportButton =
        new QPushButton(ui::icon(QStringLiteral("export")), tr("Save as a work&book…"), bar);
    row->addWidget(m_noteLabel, 1);
    row->addWidget(m_allButton);
    row->addWidget(m_exportButton);
    connect(m_allButton, &QPushButton::clicked, this, &RankingView::allRequested);
    connect(m_exportButton, &QPushButton::clicked, this, &RankingView::exportRequested);
    return bar;
}

void RankingView::setBusy(bool busy)
{
    m_exportButton->setEnabled(!busy && m_ranking != nullptr);
}

void RankingView::setRanking(std::shared_ptr<const Ranking> ranking, bool isFiltered)
{
    m_following = true;
    m_ranking = std::move(ranking);
    m_model->setRanking(m_ranking);
    m_view->horizontalHeader()->setSortIndicator(RankingModel::Rank, Qt::AscendingOrder);
    m_following = false;
    showFigures(isFiltered);
    setBusy(false);
}

void RankingView::showFigures(bool isFiltered)
{
    auto* row = static_cast<QHBoxLayout*>(m_figures->layout());
    while (QLayoutItem* item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_allButton->setVisible(isFiltered);
    if (m_ranking == nullptr) {
        m_titleLabel->clear();
        m_noteLabel->clear();
        return;
    }
    const auto add = [&](const QString& name, qint64 count, const RankingGroup& group) {
        QPushButton* button = figureButton(m_figures);
        button->setText(QStringLiteral("%1: %2").arg(name, words::number(count)));
        button->setEnabled(count > 0);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, group, name] { Q_EMIT groupRequested(group, name); });
    };
    const scoring::ScoreModel& model = m_ranking->model;
    add(tr("ranked"), m_ranking->ranked, {RankingGroup::Kind::Ranked});
    for (int i = static_cast<int>(model.classes.size()) - 1; i >= 0; --i) {
        const auto at = static_cast<size_t>(i);
        add(localText(model.classes[at].label), m_ranking->classes[at],
            {RankingGroup::Kind::Class, i});
    }
    if (!model.classes.empty()) {
        add(tr("cannot be said yet"), m_ranking->undecided, {RankingGroup::Kind::Undecided});
    }
    add(tr("outside the ranking"), m_ranking->outside, {RankingGroup::Kind::Outside});
    add(tr("share a rank"), m_ranking->tied, {RankingGroup::Kind::Tied});
    row->addStretch(1);
    m_titleLabel->setText(
        tr("%1, on %2").arg(localText(model.name), words::longDate(m_ranking->on)));
    const QString some =
        tr("Ranked among all %1 households; the %2 of the filter are shown.")
            .arg(words::number(m_ranking->counted), words::number(qint64(m_ranking->shown.size())));
    const QString draft = model.approval ? QString()
                                         : tr("A draft: nobody has approved this version for "
                                              "decisions.");
    m_noteLabel->setText(QStringList{isFiltered ? some : QString(), draft,
                                     tr("Enter or double click: the reason card.")}
                             .join(u' ')
                             .trimmed());
}

void RankingView::showSelection(const core::RecordId& household)
{
    if (m_ranking == nullptr) {
        return;
    }
    const int position = household.isNull() ? -1 : m_model->positionOf(household);
    m_following = true;
    if (position >= 0 && position != m_view->currentIndex().row()) {
        m_view->setCurrentIndex(m_model->index(position, RankingModel::Rank));
    } else if (position < 0) {
        m_view->clearSelection();
    }
    m_following = false;
}

} // namespace rangkul::scoringui
