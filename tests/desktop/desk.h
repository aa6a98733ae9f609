// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "cheap_key.h"
#include "composition_root.h"
#include "demo_register.h"
#include "measured_application.h"
#include "rangkul/words/format.h"

namespace rangkul::test {

inline constexpr int kLongMs = 60'000; ///< most time for what opens, imports or exchanges

/// Settings, data and a small demo register of the test's own, nothing of the person who runs it.
class TestHome
{
public:
    TestHome()
    {
        QCoreApplication::setApplicationName(QStringLiteral("rangkul"));
        QCoreApplication::setOrganizationName(QStringLiteral("Rangkul"));
        qputenv("XDG_DATA_HOME", path(QStringLiteral("data")).toUtf8());
        qputenv("RANGKUL_MAPWORKER", qgetenv("RANGKUL_BIN") + "/rangkul-mapworker");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           path(QStringLiteral("config")));
        words::useLanguage(QStringLiteral("en"));
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Makes the demo city, quick to open; false when that failed.
    bool makeDemo(int households)
    {
        const auto made =
            services::makeDemoRegister(path(QStringLiteral("demo")), households, 7,
                                       services::demoPassphrase(), m_clock, core::Progress());
        if (!made) {
            qWarning("no demo city: %s %s", qPrintable(made.error().reason),
                     qPrintable(made.error().args.join(u' ')));
            return false;
        }
        m_files = made->files;
        return wrapCheaply(made->registerFolder, services::demoPassphrase());
    }
    const demo::DemoSummary& files() const { return m_files; }

    /// A copy of the demo register under this name.
    QString copyOfDemo(const QString& name) const
    {
        const QString from = path(QStringLiteral("demo/register"));
        const QString to = path(name);
        QDir().mkpath(to);
        QDirIterator entries(from, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString entry = entries.next();
            const QString target = to + entry.sliced(from.size());
            if (entries.fileInfo().isDir()) {
                QDir().mkpath(target);
            } else {
                QFile::copy(entry, target);
            }
        }
        return to;
    }

private:
    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    demo::DemoSummary m_files;
};

/// The whole program in one window, driven by keys and mouse.
class Desk
{
public:
    Desk()
    {
        root.window().show();
        QApplication::setActiveWindow(&root.window());
    }

    desktop::CompositionRoot root;

    desktop::MainWindow& window() { return root.window(); }
    ui::Workspace& workspace() { return root.workspace(); }

    bool settle()
    {
        const auto idle = [this] {
            return workspace().runner().pending() == 0 && !root.search().isReading();
        };
        do {
            if (!QTest::qWaitFor(idle, kLongMs)) {
                return false;
            }
            QCoreApplication::processEvents();
        } while (!idle());
        QApplication::setActiveWindow(&window());
        return true;
    }
    bool open(const QString& folder, const QString& passphrase = services::demoPassphrase())
    {
        root.openRegister(folder, passphrase);
        return QTest::qWaitFor([this] { return workspace().hasPersons(); }, kLongMs) && settle();
    }

    /// The visible button of this text or name, mnemonics left out.
    QAbstractButton* button(const QString& text) const
    {
        for (auto* found : shown()->findChildren<QAbstractButton*>()) {
            if (found->isVisible() &&
                (QString(found->text()).remove(u'&') == text || found->accessibleName() == text)) {
                return found;
            }
        }
        return nullptr;
    }
    bool press(const QString& text)
    {
        QAbstractButton* found = button(text);
        if (found == nullptr || !found->isEnabled()) {
            qWarning("no button to press: %s", qPrintable(text));
            return false;
        }
        QTest::mouseClick(found, Qt::LeftButton);
        return settle();
    }
    QLineEdit* line(const QString& name) const
    {
        for (auto* found : shown()->findChildren<QLineEdit*>()) {
            if (found->isVisible() && found->accessibleName() == name) {
                return found;
            }
        }
        return nullptr;
    }
    /// What stands on the labels that can be seen.
    QString seen() const
    {
        QStringList lines;
        for (const auto* label : shown()->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                lines << label->text();
            }
        }
        return lines.join(u'\n');
    }
    /// The entry of a menu that begins like this, mnemonics left out.
    QAction* entry(desktop::MainWindow::Menu menu, const QString& begins)
    {
        for (QAction* action : window().menu(menu)->actions()) {
            if (QString(action->text()).remove(u'&').startsWith(begins)) {
                return action;
            }
        }
        return nullptr;
    }
    bool choose(desktop::MainWindow::Menu menu, const QString& begins)
    {
        QAction* action = entry(menu, begins);
        if (action == nullptr || !action->isEnabled()) {
            return false;
        }
        action->trigger();
        return settle();
    }
    /// The table of households that can be seen.
    QTableView* table() const
    {
        for (auto* found : shown()->findChildren<QTableView*>()) {
            if (found->objectName() == QStringLiteral("householdsTable") && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    /// The text of a cell by the header of its column.
    static QString cell(const QTableView& table, int row, const QString& header)
    {
        const QAbstractItemModel* model = table.model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == header) {
                return model->index(row, column).data().toString();
            }
        }
        return {};
    }

    /// Drops files on the first visible place that takes them.
    bool drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) {
            urls << QUrl::fromLocalFile(path);
        }
        data.setUrls(urls);
        for (auto* target : window().findChildren<QWidget*>()) {
            if (target->isVisible() && target->acceptDrops() && target->inherits("QFrame") &&
                QByteArray(target->metaObject()->className()).endsWith("FileDrop")) {
                QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &data,
                                      Qt::LeftButton, Qt::NoModifier);
                QCoreApplication::sendEvent(target, &enter);
                QDropEvent event(QPointF(target->rect().center()), Qt::CopyAction, &data,
                                 Qt::LeftButton, Qt::NoModifier);
                QCoreApplication::sendEvent(target, &event);
                return settle();
            }
        }
        return false;
    }

private:
    QWidget* shown() const { return &const_cast<Desk*>(this)->root.window(); }
};

} // namespace rangkul::test
