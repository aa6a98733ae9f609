// SPDX-License-Identifier: GPL-3.0-or-later
// What is brought into a register through the window: lists, recipients, boundaries; and taken
// back.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

#include "desk.h"
#include "rangkul/coverageui/program_page.h"
#include "rangkul/importui/boundary_wizard.h"
#include "rangkul/importui/import_wizard.h"
#include "rangkul/importui/tray_page.h"
#include "rangkul/mapui/map_page.h"

using namespace rangkul;
using namespace rangkul::test;
using demo::DemoFileRole;
using registry::Entity;
using Menu = desktop::MainWindow::Menu;

class TestBringingIn : public QObject
{
    Q_OBJECT

    TestHome m_home;
    std::unique_ptr<Desk> m_desk;

    QString place() const
    {
        return m_desk->window().findChild<QStackedWidget*>()->currentWidget()->objectName();
    }
    /// Presses the button that leaves a step until the wizard is at its last one.
    bool goOnToTheEnd(ui::Wizard& wizard)
    {
        const int last = wizard.findChild<QListWidget*>()->count() - 1;
        for (int step = wizard.currentIndex(); step < last; step = wizard.currentIndex()) {
            QPushButton* next = nullptr;
            for (auto* button : wizard.findChildren<QPushButton*>()) {
                if (button->isVisible() && button->isDefault()) {
                    next = button;
                }
            }
            if (next == nullptr || !next->isEnabled()) {
                qWarning("stuck in step %d: %s", step, qPrintable(m_desk->seen()));
                return false;
            }
            QTest::mouseClick(next, Qt::LeftButton);
            if (!m_desk->settle() || wizard.currentIndex() == step) {
                qWarning("stays in step %d: %s", step, qPrintable(m_desk->seen()));
                return false;
            }
        }
        return true;
    }
    /// Asks the open register, on its thread.
    qint64 countOf(Entity entity)
    {
        qint64 count = -1;
        m_desk->workspace().read(
            &m_desk->window(),
            [entity](registry::RecordRepository& records) { return records.all(entity); },
            [&count](const core::Result<std::vector<registry::Record>>& all) {
                count = all ? static_cast<qint64>(all->size()) : -2;
            });
        return m_desk->settle() ? count : -3;
    }
    size_t recipientsOf(const core::RecordId& program)
    {
        registry::Filter filter;
        filter.conditions = {{false, {registry::Receives{{program}}}}};
        m_desk->workspace().setFilter(filter);
        const size_t count = m_desk->settle() ? m_desk->workspace().rows().size() : 0;
        m_desk->workspace().setFilter({});
        return m_desk->settle() ? count : 0;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.makeDemo(120));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(m_home.copyOfDemo(QStringLiteral("bring"))));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void aListIsImportedAndTakenBackAsAWhole()
    {
        const qint64 datasets = countOf(Entity::Dataset);
        const size_t households = m_desk->workspace().rows().size();
        QVERIFY(m_desk->choose(Menu::Data, QStringLiteral("Import a list")));
        QCOMPARE(place(), QStringLiteral("importWizard"));
        QVERIFY(m_desk->drop({m_home.files().path(DemoFileRole::DtsenNextFamilies),
                              m_home.files().path(DemoFileRole::DtsenNextMembers)}));
        auto& wizard = *m_desk->window().findChild<importui::ImportWizard*>();
        // The codes of this list are those of BPS; the wizard asks where it cannot know.
        for (int tries = 0; tries < 2 && !goOnToTheEnd(wizard); ++tries) {
            if (QAbstractButton* bps = m_desk->button(QStringLiteral("BPS"))) {
                QTest::mouseClick(bps, Qt::LeftButton);
            }
        }
        QVERIFY2(m_desk->seen().contains(QStringLiteral("stored")), qPrintable(m_desk->seen()));
        QCOMPARE(countOf(Entity::Dataset), datasets + 1);
        const QAction* undo = m_desk->entry(Menu::Edit, QStringLiteral("Undo: "));
        QVERIFY(undo != nullptr);

        QVERIFY(m_desk->press(QStringLiteral("Undo the whole import")));
        QCOMPARE(countOf(Entity::Dataset), datasets);
        QTRY_VERIFY(m_desk->workspace().hasPersons());
        QCOMPARE(m_desk->workspace().rows().size(), households);
        QVERIFY(m_desk->press(QStringLiteral("Finish")));
        QVERIFY(place() != QStringLiteral("importWizard"));
    }

    void recipientsAreTiedToPeopleAndTheUnsureWait()
    {
        // A program nobody receives yet.
        const registry::RowRef row{Entity::Program, core::RecordId::random()};
        registry::Edit edit;
        edit.created.push_back({row, {}});
        const auto cell = [&edit](const char* column, registry::Value value) {
            edit.created.front().cells.emplace_back(
                registry::variable(Entity::Program, QLatin1StringView(column)).id,
                std::move(value));
        };
        cell("name", QStringLiteral("Bantuan Pangan Kota"));
        cell("unit", qint64(2));
        cell("year", qint64(2026));
        m_desk->workspace().apply(std::move(edit), &m_desk->window(), {});
        QVERIFY(m_desk->settle());
        const qint64 benefits = countOf(Entity::Benefit);

        QVERIFY(m_desk->choose(Menu::Data, QStringLiteral("Import the recipients")));
        QCOMPARE(place(), QStringLiteral("programPage"));
        auto* list =
            m_desk->window().findChild<coverageui::ProgramPage*>()->findChild<QListWidget*>();
        const auto found = list->findItems(QStringLiteral("Bantuan Pangan Kota"), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
        QVERIFY(m_desk->press(QStringLiteral("Import recipients…")));
        QCOMPARE(place(), QStringLiteral("importWizard"));
        QVERIFY(m_desk->drop({m_home.files().path(DemoFileRole::SembakoList)}));
        QVERIFY2(m_desk->seen().contains(QStringLiteral("Bantuan Pangan Kota")),
                 qPrintable(m_desk->seen()));
        auto& wizard = *m_desk->window().findChild<importui::ImportWizard*>();
        QVERIFY(goOnToTheEnd(wizard));
        const qint64 stored = countOf(Entity::Benefit) - benefits;
        QVERIFY2(stored > 10, qPrintable(QString::number(stored)));
        QTRY_VERIFY(m_desk->workspace().hasPersons());
        QVERIFY(recipientsOf(row.id) > 10);

        QVERIFY(m_desk->press(QStringLiteral("Undo the whole import")));
        QCOMPARE(countOf(Entity::Benefit), benefits);
        QTRY_VERIFY(m_desk->workspace().hasPersons());
        QCOMPARE(recipientsOf(row.id), size_t(0));
        QVERIFY(m_desk->press(QStringLiteral("Finish")));
        QCOMPARE(place(), QStringLiteral("programPage"));
    }

    void rowsThatFitNobodyWaitInTheTray()
    {
        m_desk->window().goTo(QStringLiteral("programPage"));
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->press(QStringLiteral("Import recipients…")));
        QVERIFY(m_desk->drop({m_home.files().path(DemoFileRole::Bpjs)}));
        auto& wizard = *m_desk->window().findChild<importui::ImportWizard*>();
        QVERIFY(goOnToTheEnd(wizard));
        auto* tray = m_desk->button(QStringLiteral("Open the repair tray"));
        QVERIFY2(tray != nullptr, qPrintable(m_desk->seen()));
        QTest::mouseClick(tray, Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QCOMPARE(place(), QStringLiteral("trayPage"));
        const auto* page = m_desk->window().findChild<importui::TrayPage*>();
        QVERIFY(page->findChild<QTableView*>()->model()->rowCount() > 0);
        m_desk->workspace().undo(&m_desk->window(), {});
        QVERIFY(m_desk->settle());
    }

    void boundariesAreComparedAddedAndTakenBack()
    {
        // One village more and one that gets another name.
        QFile source(m_home.files().path(DemoFileRole::Boundaries));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QJsonObject file = QJsonDocument::fromJson(source.readAll()).object();
        QJsonArray features = file.value(QStringLiteral("features")).toArray();
        QVERIFY(features.size() > 1);
        QJsonObject properties =
            features[0].toObject().value(QStringLiteral("properties")).toObject();
        QString codeKey;
        QString nameKey;
        for (auto it = properties.constBegin(); it != properties.constEnd(); ++it) {
            const QString text = it.value().toString();
            if (text.count(u'.') == 3) {
                codeKey = it.key();
            } else if (!text.isEmpty() && !text.at(0).isDigit() && nameKey.isEmpty() &&
                       it.key().contains(QStringLiteral("kel"), Qt::CaseInsensitive)) {
                nameKey = it.key();
            }
        }
        QVERIFY2(!codeKey.isEmpty(), qPrintable(properties.keys().join(u' ')));
        QJsonObject added = features[0].toObject();
        QString code = properties.value(codeKey).toString();
        code.replace(code.size() - 2, 2, QStringLiteral("98"));
        properties.insert(codeKey, code);
        for (const QString& key : properties.keys()) {
            if (key != codeKey && key.contains(QStringLiteral("bps"), Qt::CaseInsensitive)) {
                properties.insert(key, QJsonValue());
            }
        }
        if (!nameKey.isEmpty()) {
            properties.insert(nameKey, QStringLiteral("Kelurahan Baru"));
        }
        added.insert(QStringLiteral("properties"), properties);
        features.append(added);
        file.insert(QStringLiteral("features"), features);
        const QString path = m_home.path(QStringLiteral("batas-baru.geojson"));
        QFile target(path);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(QJsonDocument(file).toJson());
        target.close();

        const qint64 regions = countOf(Entity::Region);
        QVERIFY(m_desk->choose(Menu::Data, QStringLiteral("Add boundaries")));
        QCOMPARE(place(), QStringLiteral("boundaryWizard"));
        QVERIFY(m_desk->drop({path}));
        auto& wizard = *m_desk->window().findChild<importui::BoundaryWizard*>();
        QVERIFY(goOnToTheEnd(wizard));
        QCOMPARE(countOf(Entity::Region), regions + 1);
        QVERIFY2(m_desk->seen().contains(QStringLiteral("1 regions added")),
                 qPrintable(m_desk->seen()));
        QVERIFY(m_desk->press(QStringLiteral("Undo all of it")));
        QCOMPARE(countOf(Entity::Region), regions);
        QVERIFY(m_desk->press(QStringLiteral("Finish")));

        // The file the register was made from brings nothing new, and that is said.
        QVERIFY(m_desk->choose(Menu::Data, QStringLiteral("Add boundaries")));
        QVERIFY(m_desk->drop({m_home.files().path(DemoFileRole::Boundaries)}));
        QVERIFY(m_desk->press(QStringLiteral("Next")));
        QVERIFY2(m_desk->seen().contains(QStringLiteral("nothing to store")),
                 qPrintable(m_desk->seen()));
        QVERIFY(!m_desk->button(QStringLiteral("Add the boundaries"))->isEnabled());
        QVERIFY(m_desk->press(QStringLiteral("Cancel")));
    }
};

RANGKUL_DESK_MAIN(TestBringingIn)
#include "tst_bringing_in.moc"
