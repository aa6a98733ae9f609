// SPDX-License-Identifier: GPL-3.0-or-later
#include "home_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "rangkul/registry/codes.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::desktop {

using ui::kGap;

namespace {

constexpr int kCardHeight = 96;

registry::FilterCondition poorCondition()
{
    return {false, {registry::InDecile{registry::DecileKind::National, {1, 2, 3, 4}}}};
}

registry::FilterCondition uncheckedCondition()
{
    const registry::Variable& presence =
        registry::variable(registry::Entity::Household, QLatin1StringView("presence"));
    return {false,
            {registry::IsMissing{&presence},
             registry::CodeIs{&presence, {registry::codes::presence::kNotVisited}}}};
}

} // namespace

HomePage::HomePage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("home"), tr("&Home"), parent)
    , m_workspace(workspace)
    , m_grid(new QGridLayout)
    , m_hintLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("homePage"));
    auto* title = new QLabel(tr("What is there, and what is still to be done"), this);
    title->setFont(ui::headingFont(font(), 6));
    m_hintLabel->setWordWrap(true);
    m_grid->setSpacing(kGap * 2);
    m_householdsCard = addCard(0, 0, tr("households in the register"));
    m_poorCard = addCard(0, 1, tr("in national decile 1 to 4"));
    m_nothingCard = addCard(0, 2, tr("in decile 1 to 4 and without any program"));
    m_uncheckedCard = addCard(0, 3, tr("not visited yet"));
    m_noPointCard = addCard(1, 0, tr("without a point on the map"));
    m_trayCard = addCard(1, 1, tr("rows in the repair tray"));
    m_conflictCard = addCard(1, 2, tr("open conflicts"));
    m_unsentCard = addCard(1, 3, tr("changes not sent yet"));
    auto* import = new QPushButton(ui::icon(QStringLiteral("import")), tr("&Import a list…"), this);
    import->setMinimumHeight(kGap * 5);

    auto* actions = new QHBoxLayout;
    actions->addWidget(import);
    actions->addStretch(1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap * 3, kGap * 3, kGap * 3, kGap * 3);
    page->setSpacing(kGap * 2);
    page->addWidget(title);
    page->addWidget(m_hintLabel);
    page->addLayout(m_grid);
    page->addLayout(actions);
    page->addStretch(1);

    connect(import, &QPushButton::clicked, this, &HomePage::importRequested);
    connect(m_householdsCard, &QPushButton::clicked, this, [this] {
        m_workspace.setFilter({});
        Q_EMIT goTo(QStringLiteral("householdPage"));
    });
    connect(m_poorCard, &QPushButton::clicked, this, [this] { openList(poorCondition()); });
    connect(m_nothingCard, &QPushButton::clicked, this, [this] {
        registry::Filter filter;
        filter.conditions = {poorCondition(), {true, {registry::Receives{}}}};
        m_workspace.setFilter(std::move(filter));
        Q_EMIT goTo(QStringLiteral("householdPage"));
    });
    connect(m_uncheckedCard, &QPushButton::clicked, this,
            [this] { openList(uncheckedCondition()); });
    connect(m_noPointCard, &QPushButton::clicked, this, [this] {
        openList({true, {registry::HasPoint{}}});
    });
    connect(m_trayCard, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo(QStringLiteral("trayPage")); });
    connect(m_conflictCard, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo(QStringLiteral("conflictPage")); });
    connect(m_unsentCard, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo(QStringLiteral("syncPage")); });
    connect(&workspace, &ui::Workspace::opened, this, &HomePage::count);
    connect(&workspace, &ui::Workspace::framesChanged, this, &HomePage::count);
}

QPushButton* HomePage::addCard(int row, int column, const QString& label)
{
    auto* card = new QPushButton(this);
    card->setMinimumHeight(kCardHeight);
    auto* figure = new QLabel(QStringLiteral("–"), card);
    figure->setFont(ui::headingFont(font(), 12));
    auto* text = new QLabel(label, card);
    text->setWordWrap(true);
    for (QLabel* part : {figure, text}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto* inside = new QVBoxLayout(card);
    inside->addWidget(figure);
    inside->addWidget(text);
    m_grid->addWidget(card, row, column);
    m_figures.insert(card, figure);
    card->setAccessibleDescription(label);
    return card;
}

void HomePage::setCard(QPushButton* card, qint64 value)
{
    m_figures[card]->setText(words::number(value));
    card->setAccessibleName(
        QStringLiteral("%1 %2").arg(words::number(value), card->accessibleDescription()));
}

void HomePage::enter()
{
    count();
}

void HomePage::count()
{
    const registry::HouseholdFrame& frame = m_workspace.households();
    qint64 all = 0;
    qint64 poor = 0;
    qint64 nothing = 0;
    qint64 unchecked = 0;
    qint64 noPoint = 0;
    for (quint32 row = 0; row < frame.size(); ++row) {
        if (frame.isHidden(row) || frame.isEnded(row)) {
            continue;
        }
        const qint8 decile = frame.deciles(registry::DecileKind::National)[row];
        const bool isPoor = decile >= 1 && decile <= 4;
        const bool receives =
            std::ranges::any_of(frame.received(row), [](quint64 word) { return word != 0; });
        const qint8 presence = frame.presence()[row];
        ++all;
        poor += isPoor ? 1 : 0;
        nothing += isPoor && !receives ? 1 : 0;
        unchecked += presence == registry::kMissing<qint8> ||
                             presence == registry::codes::presence::kNotVisited
                         ? 1
                         : 0;
        noPoint += frame.hasPoint(row) ? 0 : 1;
    }
    setCard(m_householdsCard, all);
    setCard(m_poorCard, poor);
    setCard(m_nothingCard, nothing);
    setCard(m_uncheckedCard, unchecked);
    setCard(m_noPointCard, noPoint);
    m_hintLabel->setText(all == 0 ? tr("The register is empty. Import the list that Bappeda or "
                                       "Dinas Sosial gave you, as it came.")
                                  : tr("Press a figure to see its list and its map."));
}

void HomePage::setTray(qint64 rows)
{
    setCard(m_trayCard, rows);
}

void HomePage::setUnsent(qint64 operations)
{
    setCard(m_unsentCard, operations);
}

void HomePage::setConflicts(qint64 conflicts)
{
    setCard(m_conflictCard, conflicts);
}

void HomePage::openList(const registry::FilterCondition& condition)
{
    registry::Filter filter;
    filter.conditions = {condition};
    m_workspace.setFilter(std::move(filter));
    Q_EMIT goTo(QStringLiteral("householdPage"));
}

} // namespace rangkul::desktop
