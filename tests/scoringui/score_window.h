// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "fake_scores.h"
#include "fake_workspace.h"
#include "rangkul/scoringui/score_page.h"

#include <set>

namespace rangkul::test {

/// Two questions of a point each, poor from two; floor 8 and wall 1 are the poor answers.
inline const QByteArray kSmallModel = R"({
 "format": 1, "id": "small", "name": {"id": "Model kecil", "en": "Small model"},
 "method": "weighted", "deciles": "families",
 "criteria": [
  {"id": "floor", "label": {"id": "Lantai", "en": "Floor"}, "weight": 1,
   "input": {"variable": "dwelling.floor"}, "table": [{"in": [8], "points": 1}], "otherwise": 0},
  {"id": "wall", "label": {"id": "Dinding", "en": "Wall"}, "weight": 1,
   "when": {"variable": "dwelling.wall", "in": [1]}}],
 "classes": [{"id": "other", "label": {"id": "Lainnya", "en": "Other"}},
             {"id": "poor", "label": {"id": "Miskin", "en": "Poor"}, "from": 2}]})";

/// The page over six households: 0 to 3 in Mojoroto, 4 and 5 in Pesantren. Scores 2, 1, 1 to 2 (the
/// floor is not known), 0, 2, 1. Spending per month 400,000, 900,000, ... rising by number.
class ScoreWindow
{
public:
    ScoreWindow()
        : page(fake.workspace)
    {
        fake.addProgram(QStringLiteral("Keluarga Harapan"), QStringLiteral("PKH"));
        mojoroto = fake.addRegion(QStringLiteral("99.71.01.1001"), QStringLiteral("Mojoroto"), 4);
        pesantren = fake.addRegion(QStringLiteral("99.71.01.1002"), QStringLiteral("Pesantren"), 4);
        const std::vector<std::pair<std::optional<qint64>, qint64>> homes{
            {8, 1}, {8, 2}, {std::nullopt, 1}, {1, 2}, {8, 1}, {1, 1}};
        for (size_t i = 0; i < homes.size(); ++i) {
            const RecordId home = fake.addDwelling(i < 4 ? mojoroto : pesantren, std::nullopt);
            fake.rows.put(
                Entity::Dwelling, home,
                {{QLatin1StringView("floor"), homes[i].first ? Value(*homes[i].first) : Value()},
                 {QLatin1StringView("wall"), homes[i].second}});
            households.push_back(fake.addHousehold(home, static_cast<int>(i) + 1));
            fake.rows.put(
                Entity::Household, households.back(),
                {{QLatin1StringView("spending_month"), qint64(400'000 + 500'000 * qint64(i))}});
            fake.addPerson(households.back(), QStringLiteral("KEPALA"), 1);
        }
        const auto model = scoring::modelFromJson(kSmallModel);
        QVERIFY2(model, model ? "" : qPrintable(model.error().reason));
        scores = std::make_shared<FakeScores>(*model);
        page.resize(1200, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(fake.open());
        page.setSource(scores);
        page.setNames([this](const RecordId& id) { return nameOf(id); });
        page.enter();
        QVERIFY(fake.settle());
    }

    QString nameOf(const RecordId& id) const
    {
        const auto found = std::find(households.begin(), households.end(), id);
        return QStringLiteral("H%1").arg(found - households.begin());
    }
    QTableView& ranking() { return *page.findChild<QTableView*>(QStringLiteral("rankingTable")); }
    QString cell(int row, int column)
    {
        return ranking().model()->index(row, column).data().toString();
    }
    /// Column "Head of the family" of all rows, in their order.
    QString order()
    {
        QStringList out;
        for (int row = 0; row < ranking().model()->rowCount(); ++row) {
            out << cell(row, 1);
        }
        return out.join(u' ');
    }
    QTableWidget& table(const char* name)
    {
        return *page.findChild<QTableWidget*>(QString::fromLatin1(name));
    }
    QPushButton& button(const QString& start)
    {
        for (QPushButton* found : page.findChildren<QPushButton*>()) {
            if (found->isVisible() && QString(found->text()).remove(u'&').startsWith(start)) {
                return *found;
            }
        }
        qFatal("no button %s", qPrintable(start));
    }
    template <typename Field> Field& field(const char* name)
    {
        for (Field* found : page.findChildren<Field*>()) {
            if (found->isVisible() && found->accessibleName() == QString::fromLatin1(name)) {
                return *found;
            }
        }
        qFatal("no field %s", name);
    }
    void press(const QString& start)
    {
        QTest::mouseClick(&button(start), Qt::LeftButton);
        QVERIFY(fake.settle());
    }
    void open(scoringui::ScorePage::Tab tab)
    {
        page.showTab(tab);
        QVERIFY(fake.settle());
    }
    /// Households that pass the filter now, by number.
    std::set<size_t> listed() const
    {
        std::set<size_t> numbers;
        for (const quint32 row : fake.workspace.rows()) {
            const RecordId id = fake.workspace.households().ids()[row];
            const auto found = std::find(households.begin(), households.end(), id);
            numbers.insert(static_cast<size_t>(found - households.begin()));
        }
        return numbers;
    }

    FakeWorkspace fake;
    RecordId mojoroto;
    RecordId pesantren;
    std::vector<RecordId> households;
    std::shared_ptr<FakeScores> scores;
    scoringui::ScorePage page;
};

} // namespace rangkul::test
