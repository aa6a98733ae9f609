// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>
#include <QTimer>

#include "rangkul/linkageui/match_page.h"
#include "rangkul/registryui/profile_panel.h"

namespace rangkul::desktop {

namespace {

constexpr int kQuietMs = 1200; ///< the worker's picture and animations have arrived by then
constexpr QSize kSize(1366, 768);
constexpr QLatin1StringView kPublicView("public/");

} // namespace

ScreenshotTaker::ScreenshotTaker(CompositionRoot& root, QString folder, QStringList imports)
    : m_root(root)
    , m_folder(std::move(folder))
    , m_places({QStringLiteral("homePage"),
                QStringLiteral("mapPage"),
                QStringLiteral("householdPage"),
                QStringLiteral("programPage"),
                QStringLiteral("programPage:1:program-rule"),
                QStringLiteral("programPage:2:program-places"),
                QStringLiteral("programPage:3:program-groups"),
                QStringLiteral("programPage:4:program-pairs"),
                QStringLiteral("targetPage"),
                QStringLiteral("targetPage:1:target-needs"),
                QStringLiteral("targetPage:2:target-watch"),
                QStringLiteral("targetPage:3:target-budget"),
                QStringLiteral("matchPage"),
                QStringLiteral("matchPage:1:match-lists"),
                QStringLiteral("matchPage:2:match-model"),
                QStringLiteral("scorePage"),
                QStringLiteral("scorePage:1:score-card"),
                QStringLiteral("scorePage:2:score-what-if"),
                QStringLiteral("scorePage:3:score-criteria"),
                QStringLiteral("scorePage:4:score-objections"),
                QStringLiteral("scorePage:5:1:score-measures"),
                QStringLiteral("coveragePage"),
                QStringLiteral("indicatorPage"),
                QStringLiteral("indicatorPage:1:indicator-regions"),
                QStringLiteral("indicatorPage:2:indicator-relevance"),
                QStringLiteral("indicatorPage:3:indicator-effectiveness"),
                QStringLiteral("indicatorPage:4:indicator-quadrant"),
                QStringLiteral("indicatorPage:5:indicator-determinants"),
                QStringLiteral("indicatorPage:8:indicator-figures"),
                QStringLiteral("syncPage"),
                QStringLiteral("conflictPage"),
                QStringLiteral("trayPage"),
                QStringLiteral("public/coveragePage:0:public"),
                QStringLiteral("public/mapPage:public-map")})
    , m_imports(std::move(imports))
{
    QDir().mkpath(m_folder);
    m_root.window().resize(kSize);
    connect(&root.workspace(), &ui::Workspace::personsReady, this, [this] {
        const registry::HouseholdFrame& frame = m_root.workspace().households();
        if (frame.size() > 0) {
            m_root.workspace().select(frame.ids()[frame.size() / 3]);
        }
        settleThen(kQuietMs, [this] { next(); });
    });
}

void ScreenshotTaker::settleThen(int quietMs, std::function<void()> step)
{
    QTimer::singleShot(quietMs, this, [this, quietMs, step = std::move(step)] {
        if (m_root.workspace().runner().pending() > 0 ||
            m_root.window().findChild<linkageui::MatchPage*>()->isBusy()) {
            settleThen(quietMs, step);
        } else {
            step();
        }
    });
}

void ScreenshotTaker::next()
{
    if (m_places.isEmpty()) {
        if (m_imports.isEmpty()) {
            QApplication::exit(0);
            return;
        }
        m_root.window().setPublic(false);
        m_root.beginImport(m_imports);
        settleThen(kQuietMs,
                   [this] { QApplication::exit(save(QStringLiteral("import")) ? 0 : 1); });
        return;
    }
    QString place = m_places.takeFirst();
    m_root.window().setPublic(place.startsWith(kPublicView));
    place.remove(kPublicView);
    m_root.window().goTo(place.section(u':', 0, 0));
    auto* matching = m_root.window().findChild<linkageui::MatchPage*>();
    if (place == matching->objectName()) {
        matching->findDoubles();
    }
    showTab(place);
    if (place == QStringLiteral("matchPage:1:match-lists")) {
        matching->matchLists(QStringLiteral("program:PKH:2026"),
                             QStringLiteral("edition:DTSEN 2026-1"));
    }
    settleThen(kQuietMs, [this, place] {
        if (save(place.section(u':', -1))) {
            next();
        } else {
            QApplication::exit(1);
        }
    });
}

void ScreenshotTaker::showTab(const QString& place)
{
    const QStringList steps = place.split(u':');
    const QWidget* shown = m_root.window().findChild<QWidget*>(steps.front());
    for (qsizetype i = 1; i + 1 < steps.size() && shown != nullptr; ++i) {
        auto* tabs = shown->findChild<QTabWidget*>();
        tabs->setCurrentIndex(steps[i].toInt());
        shown = tabs->currentWidget();
    }
}

bool ScreenshotTaker::save(const QString& name)
{
    QString file = name;
    file.replace(QStringLiteral("Page"), QString());
    return m_root.window().grab().save(QDir(m_folder).filePath(file + QStringLiteral(".png")));
}

} // namespace rangkul::desktop
