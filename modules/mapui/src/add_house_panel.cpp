// SPDX-License-Identifier: GPL-3.0-or-later
#include "add_house_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "new_household_form.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "without_point_list.h"

#include <algorithm>

namespace rangkul::mapui {

namespace {

constexpr int kWidth = 372;
constexpr int kFromPlace = 28; ///< pixels between the place and the panel

} // namespace

AddHousePanel::AddHousePanel(ui::Workspace& workspace, MapCanvas& canvas, QWidget* page)
    : QFrame(page)
    , m_canvas(canvas)
    , m_mover(workspace)
    , m_titleLabel(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_list(new WithoutPointList(workspace, this))
    , m_putButton(new QPushButton(tr("&Put it here"), this))
    , m_form(new NewHouseholdForm(workspace, this))
    , m_problemLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("addHousePanel"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFixedWidth(kWidth);
    m_titleLabel->setFont(ui::headingFont(font(), 1));
    m_titleLabel->setWordWrap(true);
    auto* close = new QToolButton(this);
    close->setIcon(ui::icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Leave (Esc)"));
    close->setAccessibleName(tr("Leave (Esc)"));
    m_putButton->setObjectName(QStringLiteral("putHereButton"));
    m_problemLabel->setObjectName(QStringLiteral("addHouseProblem"));
    m_problemLabel->setWordWrap(true);
    m_problemLabel->setAutoFillBackground(true);
    m_problemLabel->setMargin(ui::kGap / 2);
    m_tabs->setObjectName(QStringLiteral("addHouseTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildList(), tr("Has &no point yet"));
    m_tabs->addTab(m_form, tr("Not in the re&gister"));
    m_form->setContentsMargins(0, ui::kGap, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_titleLabel, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(ui::kGap, ui::kGap, ui::kGap, ui::kGap);
    column->setSpacing(ui::kGap / 2);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problemLabel);
    hide();

    connect(close, &QToolButton::clicked, this, &AddHousePanel::leave);
    connect(m_putButton, &QPushButton::clicked, this, &AddHousePanel::putHere);
    connect(m_list, &WithoutPointList::chosen, this, &AddHousePanel::putHere);
    connect(m_list, &WithoutPointList::currentChanged, this,
            [this] { m_putButton->setEnabled(!m_list->current().isNull()); });
    connect(m_form, &NewHouseholdForm::added, this, &AddHousePanel::onPlaced);
    connect(m_form, &NewHouseholdForm::refused, this, &AddHousePanel::showProblem);
    connect(&m_mover, &DwellingMover::moved, this, &AddHousePanel::onPlaced);
    connect(&m_mover, &DwellingMover::refused, this, &AddHousePanel::showProblem);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_problemLabel->hide(); });
}

QWidget* AddHousePanel::buildList()
{
    auto* page = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_putButton);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, ui::kGap, 0, 0);
    column->setSpacing(ui::kGap / 2);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return page;
}

void AddHousePanel::setRegions(const std::shared_ptr<const RegionShapes>& shapes)
{
    m_mover.setRegions(shapes);
    m_form->setRegions(shapes);
}

void AddHousePanel::setTexts(const HouseholdTexts& texts)
{
    m_texts = texts;
    m_list->setTexts(texts);
}

void AddHousePanel::setOfficer(const QString& officer)
{
    m_mover.setOfficer(officer);
    m_form->setOfficer(officer);
}

void AddHousePanel::setAlikeSearch(ui::AlikeSearch search)
{
    m_form->setAlikeSearch(std::move(search));
}

void AddHousePanel::begin(registry::GeoPoint place, const RegionArea* region)
{
    m_place = place;
    const core::RecordId around = region ? region->id : core::RecordId();
    const QPointF screen = m_canvas.view().toScreen(worldFromGeo(place));
    const std::vector<quint32> there = m_canvas.rowsAt(screen);
    const core::RecordId neighbour =
        there.empty() ? core::RecordId() : m_canvas.idOf(there.front());
    m_titleLabel->setText(region ? tr("Who lives here, in %1?").arg(region->name)
                                 : tr("Who lives here?"));
    setAccessibleName(m_titleLabel->text());
    m_problemLabel->hide();
    m_putButton->setEnabled(false);
    m_list->begin(around, m_canvas.selected());
    m_form->begin(place, around, neighbour, m_texts.headOf(neighbour));
    m_canvas.setMarkedPlace(place);
    adjustSize();
    standBeside(screen);
    show();
    raise();
    m_tabs->currentWidget() == m_form ? m_form->setFocus() : m_list->setFocus();
}

void AddHousePanel::leave()
{
    if (!isVisible()) {
        return;
    }
    const bool focused = isAncestorOf(window()->focusWidget());
    hide();
    m_form->clear();
    m_canvas.setMarkedPlace(std::nullopt);
    if (focused) {
        m_canvas.setFocus(Qt::ShortcutFocusReason);
    }
}

/// Right of the place where there is room, else left of it, inside the page.
void AddHousePanel::standBeside(QPointF place)
{
    const QWidget* page = parentWidget();
    const QPoint at = m_canvas.mapTo(page, place.toPoint());
    int x = at.x() + kFromPlace;
    if (x + width() > page->width() - ui::kGap) {
        x = at.x() - kFromPlace - width();
    }
    const QPoint canvas = m_canvas.mapTo(page, QPoint(0, 0));
    const int lowest = std::max(canvas.y(), page->height() - height() - ui::kGap);
    move(std::clamp(x, ui::kGap, std::max(ui::kGap, page->width() - width() - ui::kGap)),
         std::clamp(at.y() - height() / 3, canvas.y() + ui::kGap, lowest + ui::kGap));
}

void AddHousePanel::putHere()
{
    const core::RecordId household = m_list->current();
    if (household.isNull() || !m_putButton->isEnabled()) {
        return;
    }
    m_putButton->setEnabled(false); // until it is written or refused
    m_problemLabel->hide();
    m_mover.move(household, m_place);
}

void AddHousePanel::onPlaced(const PlacedHouse& house)
{
    leave();
    Q_EMIT added(house);
}

void AddHousePanel::showProblem(const core::Error& error)
{
    m_putButton->setEnabled(!m_list->current().isNull());
    const ui::ToneColours colours = ui::toneColours(ui::Tone::Bad, palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.text);
    m_problemLabel->setPalette(own);
    m_problemLabel->setText(words::sentence(error));
    m_problemLabel->show();
    adjustSize();
}

bool AddHousePanel::event(QEvent* event)
{
    // Escape is ours while the focus is in here, whatever the window does with it.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void AddHousePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QFrame::keyPressEvent(event);
    }
}

bool AddHousePanel::focusNextPrevChild(bool next)
{
    QWidget* now = focusWidget() ? focusWidget() : this;
    const auto step = [next](QWidget* widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget* one = step(now); one != now; one = step(one)) {
        const bool mine = isAncestorOf(one) && one->isVisibleTo(this) && one->isEnabled();
        if (mine && !one->focusProxy() && (one->focusPolicy() & Qt::TabFocus)) {
            one->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace rangkul::mapui
