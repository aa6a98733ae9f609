// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "rangkul/registryui/profile_panel.h"
#include "rangkul/words/register_words.h"
#include "sample_city.h"

namespace rangkul::test {

/// The profile panel in a window beside nothing else, with the family of Ngadiman chosen.
struct ProfileWindow
{
    SampleCity city;
    QWidget window;
    registryui::ProfilePanel panel{city.fake.workspace};

    ProfileWindow()
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(&panel);
        window.resize(420, 700);
        panel.setOfficer(QStringLiteral("Petugas Contoh"));
        panel.setNames(city.names());
        panel.setSearch(city.search());
        window.show();
    }

    bool open()
    {
        if (!city.fake.open()) {
            return false;
        }
        city.fake.workspace.select(city.family);
        if (!settle()) {
            return false;
        }
        openSections();
        return true;
    }

    bool settle()
    {
        // A closed list of proposals leaves this platform without an active window.
        window.activateWindow();
        return city.fake.settle() && city.fake.settle();
    }

    /// Opens every section of the tab that is shown, so that their fields exist.
    void openSections()
    {
        for (auto* button : panel.findChildren<QToolButton*>()) {
            if (button->isCheckable() && button->isVisible() && !button->isChecked()) {
                button->setChecked(true);
            }
        }
    }

    bool tab(registryui::ProfilePanel::Tab tab)
    {
        panel.showTab(tab);
        const bool isSettled = settle();
        openSections();
        return isSettled;
    }

    QWidget* row(const char* name) const
    {
        return panel.findChild<QWidget*>(QString::fromLatin1(name));
    }
    QLineEdit* line(const char* name) const { return row(name)->findChild<QLineEdit*>(); }
    QComboBox* combo(const char* name) const { return row(name)->findChild<QComboBox*>(); }

    /// The coloured note under a field; nullptr when there is none.
    QLabel* noteLabel(const char* name) const
    {
        for (auto* label : row(name)->findChildren<QLabel*>()) {
            if (label->autoFillBackground()) {
                return label;
            }
        }
        return nullptr;
    }
    QString note(const char* name) const
    {
        const QLabel* label = noteLabel(name);
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    bool says(const char* name, const QString& text) const
    {
        const auto labels = row(name)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->text() == text || label->accessibleName() == text;
        });
    }

    QAbstractButton* button(const QString& name) const
    {
        for (auto* candidate : panel.findChildren<QAbstractButton*>()) {
            const QString text = candidate->text().remove(u'&');
            if (candidate->isVisible() && (text == name || candidate->accessibleName() == name)) {
                return candidate;
            }
        }
        return nullptr;
    }

    QListView* list(const char* name) const
    {
        return panel.findChild<QListView*>(QString::fromLatin1(name));
    }
    QStringList lines(const char* name) const
    {
        QStringList all;
        const QAbstractItemModel* model = list(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            all << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return all;
    }
    void chooseLine(const char* name, const QString& title)
    {
        QListView* view = list(name);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString().startsWith(title)) {
                view->setCurrentIndex(index);
            }
        }
    }

    /// All that is written on the panel now.
    QString allText() const
    {
        QStringList texts;
        for (const auto* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        for (const auto* edit : panel.findChildren<QLineEdit*>()) {
            if (edit->isVisible()) {
                texts << edit->text();
            }
        }
        return texts.join(u'\n');
    }
};

} // namespace rangkul::test
