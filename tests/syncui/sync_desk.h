// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include "../storage/sync_laptops.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/syncui/conflict_page.h"
#include "rangkul/syncui/sync_page.h"
#include "rangkul/ui/message_banner.h"

namespace rangkul::test {

/// The two pages of a laptop over its real register. The register is used by the test itself only
/// while nothing is under way.
class SyncDesk
{
public:
    SyncDesk(SyncLaptop& laptop, const QString& drop)
        : m_laptop(laptop)
    {
        workspace.open({&laptop.records(), &laptop.get().frames()}, core::Progress());
        QVERIFY(settle());
        syncui::SyncServices services;
        services.store = &laptop.sync();
        services.dropFolder = drop;
        services.mayInvite = true;
        sync.setServices(services);
        conflicts.setRowWords(
            {[](const registry::RowRef& row) {
                 return QStringLiteral("row of %1").arg(static_cast<int>(row.entity));
             },
             [this](const registry::RowRef& row) {
                 return workspace.householdOf(row);
             }});
        conflicts.setStore(&laptop.sync(), &laptop.records());
        for (QWidget* page : {static_cast<QWidget*>(&sync), static_cast<QWidget*>(&conflicts)}) {
            page->resize(900, 620);
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page));
        }
        sync.enter();
        QVERIFY(settle());
    }
    ~SyncDesk() { runner.drain(); }

    bool settle()
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (runner.pending() > 0) {
            if (elapsed.elapsed() > 60'000) {
                return false;
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
        return runner.pending() == 0 || settle();
    }

    /// The visible button that begins so, mnemonics and numbers left out.
    static QPushButton* button(const QWidget& page, const QString& text)
    {
        for (QPushButton* found : page.findChildren<QPushButton*>()) {
            if (found->isVisible() && QString(found->text()).remove(u'&').contains(text)) {
                return found;
            }
        }
        return nullptr;
    }
    static QString seen(const QWidget& page)
    {
        QStringList lines;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                lines += label->text();
            }
        }
        return lines.join(u'\n');
    }
    QString report() const { return sync.findChild<QTextBrowser*>()->toPlainText(); }
    QListWidget& list() const { return *conflicts.findChild<QListWidget*>(); }

    /// By mouse, as a person does; waits for the end.
    void exchange()
    {
        QPushButton* found = button(sync, QStringLiteral("Exchange now"));
        QVERIFY(found != nullptr && found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        QVERIFY(settle());
        conflicts.enter();
        QVERIFY(settle());
    }

private:
    SyncLaptop& m_laptop;

public:
    FixedClock clock;
    ui::BackgroundRunner runner;
    ui::Workspace workspace{runner, clock};
    syncui::SyncPage sync{workspace};
    syncui::ConflictPage conflicts{workspace};
};

} // namespace rangkul::test
