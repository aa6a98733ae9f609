// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include "rangkul/registryui/export_panel.h"
#include "sample_city.h"

#include <atomic>

using namespace rangkul;
using namespace rangkul::registryui;
using namespace rangkul::test;

namespace {

/// Writes nothing; remembers what it was asked and answers what the test wants.
struct FakeExporter final : HouseholdExporter
{
    core::Result<qint64> write(const HouseholdExport& wanted, const core::Progress&) override
    {
        asked = wanted;
        ++calls;
        return answer;
    }

    HouseholdExport asked;
    std::atomic_int calls = 0;
    core::Result<qint64> answer = qint64(2);
};

struct ExportWindow
{
    SampleCity city;
    FakeExporter exporter;
    ExportPanel panel{city.fake.workspace};

    bool open()
    {
        panel.setOfficer(QStringLiteral("Petugas Contoh"));
        panel.setFolder(QStringLiteral("/nowhere"));
        panel.setExporter(&exporter);
        panel.resize(700, 600);
        panel.show();
        const bool isOpen = city.fake.open();
        panel.begin(usualColumns(), {city.family, city.otherFamily}, QStringLiteral("Decile 1"));
        return isOpen;
    }

    template <typename Widget> Widget* find(const char* text) const
    {
        for (auto* widget : panel.findChildren<Widget*>()) {
            QString shown = widget->accessibleName();
            if constexpr (std::is_base_of_v<QAbstractButton, Widget>) {
                shown = widget->text().remove(u'&');
            }
            if (shown.startsWith(QLatin1StringView(text))) {
                return widget;
            }
        }
        return nullptr;
    }
    QPushButton* start() const { return find<QPushButton>("Export"); }
    bool says(const QString& text) const
    {
        const auto labels = panel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

} // namespace

class TestExportPanel : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreMaskedUnlessAsked()
    {
        ExportWindow w;
        QVERIFY(w.open());
        QSignalSpy full(&w.panel, &ExportPanel::fullStarted);
        QSignalSpy finished(&w.panel, &ExportPanel::finished);
        QCOMPARE(w.find<QLineEdit>("File")->text(),
                 QStringLiteral("/nowhere/households-2025-07-14.xlsx"));
        QTest::mouseClick(w.start(), Qt::LeftButton);
        QVERIFY(w.city.fake.settle());
        QCOMPARE(w.exporter.calls.load(), 1);
        QCOMPARE(w.exporter.asked.masking, ExportMasking::Masked);
        QCOMPARE(w.exporter.asked.households.size(), size_t(2));
        QCOMPARE(w.exporter.asked.columns.size(), usualColumns().size());
        QCOMPARE(w.exporter.asked.filter, QStringLiteral("Decile 1"));
        QCOMPARE(full.count(), 0);
        QCOMPARE(finished.count(), 1);
        QVERIFY(w.says(QStringLiteral("2 households were written")));
    }

    void fullNumbersNeedAPurposeAndAreTold()
    {
        ExportWindow w;
        QVERIFY(w.open());
        QSignalSpy full(&w.panel, &ExportPanel::fullStarted);
        auto* purpose = w.find<QLineEdit>("Purpose");
        QVERIFY(!purpose->isVisible());
        w.find<QRadioButton>("Full")->setChecked(true);
        QVERIFY(purpose->isVisible());
        QVERIFY(!w.start()->isEnabled());
        purpose->setText(QStringLiteral("   "));
        QVERIFY(!w.start()->isEnabled());
        purpose->setFocus();
        purpose->clear();
        QTest::keyClicks(purpose, QStringLiteral("padan BPJS untuk Dinas Sosial"));
        QVERIFY(w.start()->isEnabled());
        QTest::mouseClick(w.start(), Qt::LeftButton);
        QCOMPARE(full.count(), 1); // before anything is written
        QVERIFY(w.city.fake.settle());
        QCOMPARE(w.exporter.asked.masking, ExportMasking::Full);
        QCOMPARE(w.exporter.asked.purpose, QStringLiteral("padan BPJS untuk Dinas Sosial"));
        QCOMPARE(w.exporter.asked.officer, QStringLiteral("Petugas Contoh"));
    }

    void theFormatDecidesTheSuffix_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("workbook") << 0 << QStringLiteral(".xlsx");
        QTest::newRow("text table") << 1 << QStringLiteral(".csv");
        QTest::newRow("points for the web") << 2 << QStringLiteral(".geojson");
        QTest::newRow("geopackage") << 3 << QStringLiteral(".gpkg");
    }

    void theFormatDecidesTheSuffix()
    {
        QFETCH(int, row);
        QFETCH(QString, suffix);
        ExportWindow w;
        QVERIFY(w.open());
        w.find<QComboBox>("Format")->setCurrentIndex(row);
        QVERIFY(w.find<QLineEdit>("File")->text().endsWith(suffix));
        w.find<QLineEdit>("File")->setText(QStringLiteral("/nowhere/daftar"));
        QTest::mouseClick(w.start(), Qt::LeftButton);
        QVERIFY(w.city.fake.settle());
        QCOMPARE(w.exporter.asked.path, QStringLiteral("/nowhere/daftar") + suffix);
    }

    void whatFailsIsSaidAndCanBeTriedAgain()
    {
        ExportWindow w;
        QVERIFY(w.open());
        QSignalSpy finished(&w.panel, &ExportPanel::finished);
        w.exporter.answer = core::Error{core::ErrorCode::DiskFull, QString()};
        QTest::mouseClick(w.start(), Qt::LeftButton);
        QVERIFY(!w.start()->isEnabled());
        QVERIFY(w.city.fake.settle());
        QVERIFY(w.says(QStringLiteral("The disk is full")));
        QCOMPARE(finished.count(), 0);
        QVERIFY(w.start()->isEnabled());
        w.exporter.answer = core::Error{core::ErrorCode::Cancelled, QString()};
        QTest::mouseClick(w.start(), Qt::LeftButton);
        QVERIFY(w.city.fake.settle());
        QVERIFY(w.says(QStringLiteral("No file was left behind")));
    }
};

QTEST_MAIN(TestExportPanel)
#include "tst_export_panel.moc"
