// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include "family_dialog.h"
#include "pair_view.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"

namespace rangkul::linkageui {

using ui::kGap;

namespace {

constexpr int kSliderStep = 2; ///< positions of the slider to one bit
constexpr int kPairsWidth = 380;
constexpr int kLeastBits = -5;
constexpr int kMostBits = 40;

} // namespace

ReviewView::ReviewView(ui::Workspace& workspace, ui::BackgroundRunner& matcher, ModelChoice model,
                       QWidget* parent)
    : MatchView(workspace, matcher, std::move(model),
                new QPushButton(ui::icon(QStringLiteral("search")), tr("&Find doubles")), parent)
    , m_findButton(runButton())
    , m_stateCombo(new QComboBox(this))
    , m_countLabel(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_pair(new PairView(this))
{
    m_empty->set(QStringLiteral("match"), tr("Is somebody listed twice?"),
                 tr("Everybody in the register is compared with everybody else. You look at the "
                    "pairs that may be one person and say what they are. Nothing is merged by "
                    "itself."),
                 tr("Find doubles"));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildPairs());
    splitter->addWidget(m_pair);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({kPairsWidth, 2 * kPairsWidth});
    auto* filled = new QWidget(this);
    auto* rows = new QVBoxLayout(filled);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(splitter, 1);
    rows->addWidget(buildThreshold());
    layOut({buildTop()}, filled);
    addKey(Qt::Key_1, linkage::Decision::Same);
    addKey(Qt::Key_2, linkage::Decision::Different);
    addKey(Qt::Key_3, linkage::Decision::Later);
    connect(m_empty, &ui::EmptyState::actionPressed, this, &ReviewView::find);
    connect(m_pair, &PairView::answered, this, &ReviewView::answer);
    connect(m_pair, &PairView::openRequested, this, &ReviewView::openBoth);
    connect(m_pair, &PairView::mergeRequested, this,
            [this](const core::RecordId& keep, const core::RecordId& other,
                   const std::optional<core::RecordId>& head) {
                apply([=](ReviewSource& source) { return source.merge(keep, other, head); });
            });
    connect(m_pair, &PairView::unmergeRequested, this, [this] {
        if (const PairLine* pair = current()) {
            apply([pair = *pair](ReviewSource& source) { return source.unmerge(pair); });
        }
    });
    connect(m_pair, &PairView::familiesRequested, this, &ReviewView::askFamilies);
    connect(&workspace, &ui::Workspace::committed, this, &ReviewView::reloadBoard);
}

QWidget* ReviewView::buildTop()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("S&how"), bar);
    label->setBuddy(m_stateCombo);
    m_stateCombo->setAccessibleName(tr("Which pairs are shown"));
    m_stateCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_findButton);
    row->addSpacing(kGap);
    row->addWidget(label);
    row->addWidget(m_stateCombo);
    row->addWidget(m_countLabel, 1);
    connect(m_findButton, &QPushButton::clicked, this, &ReviewView::find);
    connect(m_stateCombo, &QComboBox::activated, this, &ReviewView::fillPairs);
    fillStates();
    return bar;
}

QWidget* ReviewView::buildPairs()
{
    m_table->setObjectName(QStringLiteral("pairsTable"));
    m_table->setAccessibleName(tr("Pairs"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Names"), tr("Weight")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + kGap);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ReviewView::showPair);
    return m_table;
}

QWidget* ReviewView::buildThreshold()
{
    auto* bar = new QWidget(this);
    m_slider = new QSlider(Qt::Horizontal, bar);
    m_slider->setRange(kLeastBits * kSliderStep, kMostBits * kSliderStep);
    m_slider->setPageStep(4 * kSliderStep);
    m_slider->setFixedWidth(260);
    m_slider->setAccessibleName(tr("Threshold of the weight"));
    auto* label = new QLabel(tr("&Threshold"), bar);
    label->setBuddy(m_slider);
    m_estimateLabel = new QLabel(bar);
    m_estimateLabel->setObjectName(QStringLiteral("estimateLabel"));
    m_estimateLabel->setWordWrap(true);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_slider);
    row->addWidget(m_estimateLabel, 1);
    connect(m_slider, &QSlider::valueChanged, this, &ReviewView::estimate);
    return bar;
}

void ReviewView::addKey(int key, linkage::Decision decision)
{
    auto* shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, decision] {
        const PairLine* pair = current();
        if (pair != nullptr && pair->state != PairState::Merged) {
            answer(decision);
        }
    });
}

void ReviewView::setSource(std::shared_ptr<ReviewSource> source)
{
    stop();
    m_source = std::move(source);
    m_working = false;
    m_estimating = false;
    m_isStale = false;
    m_findButton->setEnabled(true);
    take({});
}

bool ReviewView::isBusy() const
{
    return isRunning() || m_working || m_estimating || m_matcher.pending() > 0;
}

void ReviewView::find()
{
    if (!m_source || isRunning()) {
        return;
    }
    run(
        tr("Finding doubles"),
        [source = m_source](const core::Progress& progress) { return source->read(progress); },
        [source = m_source, model = m_model()](const core::Progress& progress) {
            return source->match(model, progress);
        },
        [this] {
            Q_EMIT modelKnown(m_source->model());
            loadBoard();
        });
}

void ReviewView::showEvent(QShowEvent* event)
{
    MatchView::showEvent(event);
    if (m_isStale) {
        loadBoard();
    }
}

void ReviewView::reloadBoard()
{
    m_isStale = true;
    if (isVisible()) {
        loadBoard();
    }
}

void ReviewView::loadBoard()
{
    if (!m_source || m_source->model() == nullptr) {
        return;
    }
    m_isStale = false;
    m_workspace.runner().run(
        this, [source = m_source] { return source->board(); },
        [this, source = m_source](core::Result<ReviewBoard> board) {
            if (source != m_source) {
                return;
            }
            if (!board) {
                m_banner->show(board.error());
                return;
            }
            take(std::move(*board));
            showResults(true);
            estimate();
        });
}

int ReviewView::currentIndex() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_shown.size()) ? row : -1;
}

const PairLine* ReviewView::current() const
{
    const int row = currentIndex();
    return row < 0 ? nullptr : &m_board.pairs[m_shown[static_cast<size_t>(row)]];
}

void ReviewView::showPair()
{
    const PairLine* pair = current();
    ++m_asked;
    if (pair == nullptr) {
        m_pair->clear();
        return;
    }
    m_pair->setPair(*pair);
    loadDetail(*pair);
}

void ReviewView::loadDetail(const PairLine& pair)
{
    m_workspace.runner().run(
        this, [source = m_source, pair] { return source->detail(pair); },
        [this, source = m_source, asked = m_asked](const core::Result<PairDetail>& detail) {
            if (source != m_source || asked != m_asked) {
                return;
            }
            if (detail) {
                m_pair->setDetail(*detail);
            } else {
                m_banner->show(detail.error());
            }
        });
}

void ReviewView::answer(linkage::Decision decision)
{
    if (const PairLine* pair = current()) {
        apply([pair = *pair, decision](ReviewSource& source) {
            return source.answer(pair, decision);
        });
    }
}

void ReviewView::apply(std::function<core::Result<registry::Edit>(ReviewSource&)> make)
{
    if (!m_source || m_working) {
        return;
    }
    m_working = true;
    m_pair->setWorking(true);
    const auto done = [this](const core::Result<registry::Commit>& commit) {
        m_working = false;
        m_pair->setWorking(false);
        if (commit) {
            m_banner->clear(); // committed() loads the board again
        } else {
            m_banner->show(commit.error());
        }
    };
    m_workspace.runner().run(
        this, [source = m_source, make = std::move(make)] { return make(*source); },
        [this, source = m_source, done](core::Result<registry::Edit> edit) {
            if (source != m_source) {
                return;
            }
            if (edit) {
                m_workspace.apply(std::move(*edit), this, done);
            } else {
                done(edit.error());
            }
        });
}

void ReviewView::askFamilies()
{
    const PairLine* pair = current();
    if (pair == nullptr) {
        return;
    }
    m_workspace.runner().run(
        this, [source = m_source, pair = *pair] { return source->families(pair); },
        [this, source = m_source](const core::Result<FamilyPair>& families) {
            if (source != m_source) {
                return;
            }
            if (!families) {
                m_banner->show(families.error());
                return;
            }
            auto* dialog = new FamilyDialog(*families, this);
            connect(dialog, &FamilyDialog::merged, this, [this](const FamilyWish& wish) {
                apply([wish](ReviewSource& from) { return from.mergeFamilies(wish); });
            });
            dialog->open();
        });
}

void ReviewView::openBoth()
{
    if (const PairLine* pair = current()) {
        std::vector<core::RecordId> households;
        for (const core::RecordId& id : {pair->householdA, pair->householdB}) {
            if (!id.isNull()) {
                households.push_back(id);
            }
        }
        Q_EMIT householdsRequested(households, pair->nameA);
    }
}

} // namespace rangkul::linkageui
