// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

#include "fake_sources.h"
#include "rangkul/linkageui/match_page.h"

#include <set>

namespace rangkul::test {

/// The page in a window of its own, over a town of three households.
class MatchWindow
{
public:
    FakeWorkspace fake;
    std::vector<RecordId> town;
    std::shared_ptr<FakeDoubles> doubles = std::make_shared<FakeDoubles>();
    std::shared_ptr<FakeLists> lists = std::make_shared<FakeLists>();
    linkageui::MatchPage page{fake.workspace};

    MatchWindow()
    {
        const RecordId village =
            fake.addRegion(QStringLiteral("9971011001"), QStringLiteral("Melati"), 4);
        for (int i = 0; i < 3; ++i) {
            town.push_back(fake.addHousehold(fake.addDwelling(village, std::nullopt), 1));
        }
        doubles->written = {Entity::Household, town[2]};
        doubles->shown.records = 10;
        doubles->shown.pairs = {pair(1, PairState::Disputed), pair(3, PairState::Waiting),
                                pair(5, PairState::Waiting)};
        doubles->shown.pairs[0].opinions = {
            {Decision::Same, QStringLiteral("Ibu Satu"), QDate(2026, 7, 1), {}},
            {Decision::Different, QStringLiteral("Pak Dua"), QDate(2026, 7, 2), {}}};
        lists->town = town;
        page.resize(1200, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        QVERIFY(fake.open());
        page.setSources(doubles, lists);
        page.enter();
    }

    linkageui::PairLine pair(quint32 number, PairState state) const
    {
        return {FakeWorkspace::id(100 + number),
                FakeWorkspace::id(101 + number),
                town[0],
                town[1],
                QStringLiteral("SITI %1").arg(number),
                QStringLiteral("SITTI %1").arg(number),
                state,
                linkage::Verdict::Probable,
                9.5 - number,
                {}};
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return fake.runner.pending() == 0 && !page.isBusy(); },
                               10'000) &&
               fake.settle();
    }
    QPushButton& button(const char* text)
    {
        for (QPushButton* found : page.findChildren<QPushButton*>()) {
            if (found->isVisible() &&
                QString(found->text()).remove(u'&') == QString::fromUtf8(text)) {
                return *found;
            }
        }
        qFatal("no button %s", text);
    }
    void press(const char* text)
    {
        QTest::mouseClick(&button(text), Qt::LeftButton);
        QVERIFY(settle());
    }
    bool hasButton(const char* text) const
    {
        const auto all = page.findChildren<QPushButton*>();
        return std::any_of(all.begin(), all.end(), [text](const QPushButton* one) {
            return one->isVisible() && QString(one->text()).remove(u'&') == QString::fromUtf8(text);
        });
    }
    QTableWidget& table(const char* name)
    {
        return *page.findChild<QTableWidget*>(QString::fromLatin1(name));
    }
    void choosePairs(int index)
    {
        for (QComboBox* combo : page.findChildren<QComboBox*>()) {
            if (combo->accessibleName() == QStringLiteral("Which pairs are shown")) {
                combo->setFocus();
                while (combo->currentIndex() < index) {
                    QTest::keyClick(combo, Qt::Key_Down);
                }
                while (combo->currentIndex() > index) {
                    QTest::keyClick(combo, Qt::Key_Up);
                }
            }
        }
        QVERIFY(settle());
    }
    QString seen() const
    {
        QStringList lines;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                lines += label->text();
            }
        }
        return lines.join(u'\n');
    }
    void tab(int index)
    {
        page.findChild<QTabWidget*>()->setCurrentIndex(index);
        QVERIFY(settle()); // lists are read when they are looked at
    }
    std::set<RecordId> listed() const
    {
        std::set<RecordId> out;
        for (const quint32 row : fake.workspace.rows()) {
            out.insert(fake.workspace.households().ids()[row]);
        }
        return out;
    }
};

} // namespace rangkul::test
