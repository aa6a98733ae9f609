// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"

#include <array>

namespace rangkul::desktop {

using ui::kGap;

namespace {

constexpr int kRailWidth = 156;
constexpr int kProfileWidth = 420;

/// Asks for the room of the place that is seen, not of the widest of all.
class PlaceStack final : public QStackedWidget
{
public:
    explicit PlaceStack(QWidget* parent)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    QSize minimumSizeHint() const override
    {
        return currentWidget() != nullptr ? currentWidget()->minimumSizeHint() : QSize();
    }
    QSize sizeHint() const override { return minimumSizeHint(); }
};

QString plain(QString title)
{
    return title.remove(u'&');
}

} // namespace

MainWindow::MainWindow(const WindowParts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_pages(parts.pages)
    , m_start(parts.start)
{
    setWindowTitle(tr("Rangkul"));
    buildMenus();

    m_stack = new PlaceStack(this);
    m_stack->addWidget(parts.start);
    for (ui::Page* page : parts.pages) {
        m_stack->addWidget(page);
    }
    for (QWidget* wizard : parts.wizards) {
        m_stack->addWidget(wizard);
    }

    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(buildRail(parts.pages));
    middle->addWidget(m_stack, 1);

    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = buildHeader(parts);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    setCentralWidget(central);

    m_profileDock = new QDockWidget(tr("Household profile"), this);
    m_profileDock->setObjectName(QStringLiteral("profileDock"));
    m_profileDock->setWidget(parts.profile);
    m_profileDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, m_profileDock);
    resizeDocks({m_profileDock}, {kProfileWidth}, Qt::Horizontal);
    menu(Menu::View)->addAction(profileAction());
    connect(m_profileDock->toggleViewAction(), &QAction::triggered, this,
            [this](bool on) { m_profileWanted = on; });

    buildStatusBar();
    showStart();
    resize(1366, 768);
    qApp->installEventFilter(this);
}

void MainWindow::buildMenus()
{
    const std::array<QString, 8> titles{tr("&File"), tr("&Edit"),    tr("&View"),  tr("&Data"),
                                        tr("&Map"),  tr("&Reports"), tr("&Tools"), tr("&Help")};
    for (size_t i = 0; i < titles.size(); ++i) {
        m_menus[i] = menuBar()->addMenu(titles[i]);
        m_menus[i]->setToolTipsVisible(true);
    }
}

QWidget* MainWindow::buildHeader(const WindowParts& parts)
{
    auto* header = new QWidget(this);
    header->setObjectName(QStringLiteral("header"));
    m_registerLabel = new QLabel(header);
    m_demoLabel = new QLabel(tr("SAMPLE DATA"), header);
    m_demoLabel->setFont(ui::headingFont(font(), 1));
    const ui::ToneColours caution = ui::toneColours(ui::Tone::Caution, palette());
    m_demoLabel->setStyleSheet(
        QStringLiteral("background:%1;color:%2;padding:2px 8px;border-radius:3px")
            .arg(caution.background.name(), caution.text.name()));
    m_demoLabel->hide();

    auto* top = new QHBoxLayout;
    m_search = parts.search;
    m_filterBar = parts.filterBar;
    top->addWidget(parts.search, 1);
    top->addStretch(0);
    top->addSpacing(kGap);
    if (parts.figures != nullptr) {
        top->addWidget(parts.figures);
        top->addSpacing(kGap);
    }
    top->addWidget(m_demoLabel);
    top->addWidget(m_registerLabel);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(kGap, kGap, kGap, kGap / 2);
    column->setSpacing(kGap / 2);
    column->addLayout(top);
    column->addWidget(parts.filterBar);
    return header;
}

QWidget* MainWindow::buildRail(const std::vector<ui::Page*>& pages)
{
    m_rail = new QListWidget(this);
    m_rail->setObjectName(QStringLiteral("railList"));
    m_rail->setAccessibleName(tr("Places"));
    m_rail->setFixedWidth(kRailWidth);
    m_rail->setIconSize(QSize(20, 20));
    m_rail->setFrameShape(QFrame::NoFrame);
    m_rail->setSpacing(1);
    QMenu* view = menu(Menu::View);
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        ui::Page* page = pages[static_cast<size_t>(i)];
        auto* item = new QListWidgetItem(ui::icon(page->iconName()), plain(page->title()), m_rail);
        item->setSizeHint(QSize(kRailWidth - 2, kGap * 5));
        auto* action = view->addAction(ui::icon(page->iconName()), page->title());
        constexpr int kDigits = 9; // Ctrl+1 to Ctrl+9; those below are reached by arrows and menu
        if (i < kDigits) {
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        }
        connect(action, &QAction::triggered, this, [this, page] { goTo(page->objectName()); });
        m_placeActions.push_back(action);
        connect(page, &ui::Page::badgeChanged, this, [item, page](const QString& badge) {
            item->setText(badge.isEmpty() ? plain(page->title())
                                          : plain(page->title()) + u' ' + badge);
        });
        connect(page, &ui::Page::goTo, this, &MainWindow::goTo);
    }
    view->addSeparator();
    connect(m_rail, &QListWidget::currentRowChanged, this, &MainWindow::onRailChanged);
    // Pressing the place one came from leaves a wizard.
    connect(m_rail, &QListWidget::itemClicked, this,
            [this] { onRailChanged(m_rail->currentRow()); });
    return m_rail;
}

void MainWindow::buildStatusBar()
{
    const auto add = [this] {
        auto* label = new QLabel(this);
        label->setContentsMargins(kGap, 0, kGap, 0);
        statusBar()->addWidget(label);
        return label;
    };
    m_secrecyButton = new QToolButton(this);
    m_secrecyButton->setObjectName(QStringLiteral("secrecyButton"));
    m_secrecyButton->setFocusPolicy(Qt::StrongFocus);
    statusBar()->addWidget(m_secrecyButton);
    connect(m_secrecyButton, &QToolButton::clicked, this, [this] { setPublic(!m_public); });
    showSecrecy();
    m_unsentLabel = add();
    m_syncLabel = add();
    m_conflictLabel = add();
    m_busyLabel = new QLabel(tr("Working…"), this);
    m_officerLabel = new QLabel(this);
    m_officerLabel->setContentsMargins(kGap, 0, kGap, 0);
    statusBar()->addPermanentWidget(m_busyLabel);
    statusBar()->addPermanentWidget(m_officerLabel);
    m_busyLabel->hide();
}

void MainWindow::setPlacesVisible(bool visible)
{
    m_header->setVisible(visible);
    m_rail->setVisible(visible);
    if (!visible) {
        m_profileDock->hide();
    }
    statusBar()->setVisible(visible);
}

void MainWindow::showStart()
{
    setPlacesVisible(false);
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus();
}

void MainWindow::showPlaces()
{
    setPlacesVisible(true);
    if (m_rail->currentRow() < 0) {
        m_rail->setCurrentRow(0);
    } else {
        onRailChanged(m_rail->currentRow());
    }
}

void MainWindow::showWizard(QWidget* wizard)
{
    m_header->setVisible(false);
    m_profileDock->setVisible(false);
    m_stack->setCurrentWidget(wizard);
}

void MainWindow::goTo(const QString& pageName)
{
    if (m_rail->isHidden()) {
        return;
    }
    for (int i = 0; i < static_cast<int>(m_pages.size()); ++i) {
        if (m_pages[static_cast<size_t>(i)]->objectName() == pageName &&
            isShown(*m_pages[static_cast<size_t>(i)])) {
            if (m_rail->currentRow() == i) {
                onRailChanged(i);
            } else {
                m_rail->setCurrentRow(i);
            }
            return;
        }
    }
}

QAction* MainWindow::profileAction() const
{
    return m_profileDock->toggleViewAction();
}

void MainWindow::leaveWizard()
{
    if (!m_rail->isHidden() && m_header->isHidden()) {
        onRailChanged(m_rail->currentRow());
    }
}

void MainWindow::refreshPlace()
{
    if (auto* page = qobject_cast<ui::Page*>(m_stack->currentWidget())) {
        page->refresh();
    }
}

void MainWindow::finishTyping()
{
    QWidget* typed = focusWidget();
    if (typed == nullptr) {
        return;
    }
    if (typed->hasFocus()) {
        typed->clearFocus();
    } else if (auto* line = qobject_cast<QLineEdit*>(typed)) {
        // The window is not the active one: its fields heard nothing of being left.
        Q_EMIT line->editingFinished();
    } else if (auto* spin = qobject_cast<QAbstractSpinBox*>(typed)) {
        Q_EMIT spin->editingFinished();
    }
}

void MainWindow::showProfile()
{
    if (m_public) {
        return;
    }
    m_profileWanted = true;
    m_profileDock->show();
    m_profileDock->raise();
}

void MainWindow::onRailChanged(int row)
{
    if (row < 0 || row >= static_cast<int>(m_pages.size()) || m_rail->isHidden()) {
        return;
    }
    ui::Page* page = m_pages[static_cast<size_t>(row)];
    m_header->setVisible(true);
    // A profile that was torn off stays where it was put.
    m_profileDock->setVisible(m_profileDock->isFloating() ||
                              (page->showsProfile() && m_profileWanted && !m_public));
    m_stack->setCurrentWidget(page);
    page->enter();
}

void MainWindow::setRegisterTitle(const QString& text, bool demo)
{
    m_registerLabel->setText(text);
    m_demoLabel->setVisible(demo);
    setWindowTitle(text.isEmpty() ? tr("Rangkul") : tr("%1 - Rangkul").arg(text));
}

void MainWindow::setUnsent(const QString& text)
{
    m_unsentLabel->setText(text);
}

void MainWindow::setLastSync(const QString& text)
{
    m_syncLabel->setText(text);
}

void MainWindow::setConflicts(const QString& text)
{
    m_conflictLabel->setText(text);
}

void MainWindow::setOfficer(const QString& text)
{
    m_officerLabel->setText(text);
}

void MainWindow::setBusy(bool busy)
{
    m_busyLabel->setVisible(busy);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        Q_EMIT activity();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace rangkul::desktop
