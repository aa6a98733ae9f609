// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include "coverage_city.h"
#include "rangkul/coverageui/coverage_page.h"

#include <set>

namespace rangkul::test {

enum Tab {
    ByRegion,
    ByProgram,
    Deciles,
    OverlapTab,
    FiguresTab,
};

/// The page over the invented city, shown and filled.
class CoverageWindow
{
public:
    explicit CoverageWindow(bool withPrograms = true)
        : city(withPrograms)
        , page(city.fake.workspace)
    {
        page.resize(1200, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(city.fake.open());
        page.setSource(&city.receipts);
        page.enter();
        QVERIFY(city.fake.settle());
    }

    coverageui::BarChart& chart(Tab tab)
    {
        auto* tabs = page.findChild<QTabWidget*>();
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        return *qobject_cast<coverageui::BarChart*>(tabs->widget(tab));
    }
    QTableWidget& figures()
    {
        auto* tabs = page.findChild<QTabWidget*>();
        tabs->setCurrentIndex(FiguresTab);
        return *tabs->widget(FiguresTab)->findChild<QTableWidget*>();
    }
    QComboBox& combo(const char* name)
    {
        for (QComboBox* found : page.findChildren<QComboBox*>()) {
            if (found->accessibleName() == QString::fromLatin1(name)) {
                return *found;
            }
        }
        qFatal("no box %s", name);
    }
    QToolButton& button(const char* text)
    {
        for (QToolButton* found : page.findChildren<QToolButton*>()) {
            if (found->text() == QString::fromLatin1(text)) {
                return *found;
            }
        }
        qFatal("no button %s", text);
    }

    /// Chooses by keyboard, as a person does.
    void choose(const char* box, const QString& entry)
    {
        QComboBox& found = combo(box);
        const int wanted = found.findText(entry);
        QVERIFY2(wanted >= 0, qPrintable(entry));
        found.setFocus();
        while (found.currentIndex() != wanted) {
            QTest::keyClick(&found, found.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        QVERIFY(city.fake.settle());
    }

    /// Row of a chart by what stands beside it.
    int category(Tab tab, const char* name)
    {
        return static_cast<int>(chart(tab).content().categories.indexOf(QString::fromLatin1(name)));
    }
    double value(Tab tab, const char* name, int series)
    {
        const int row = category(tab, name);
        return chart(tab)
            .content()
            .series[static_cast<size_t>(series)]
            .values[static_cast<size_t>(row)]
            .value_or(-1);
    }

    /// Households that pass the filter now, by their number in the city.
    std::set<size_t> listed() const
    {
        std::set<size_t> numbers;
        const auto ids = city.fake.workspace.households().ids();
        for (const quint32 row : city.fake.workspace.rows()) {
            const auto found = std::find(city.households.begin(), city.households.end(), ids[row]);
            numbers.insert(static_cast<size_t>(found - city.households.begin()));
        }
        return numbers;
    }
    void showAll()
    {
        city.fake.workspace.setFilter({});
        QVERIFY(city.fake.settle());
    }

    CoverageCity city;
    coverageui::CoveragePage page;
};

} // namespace rangkul::test
