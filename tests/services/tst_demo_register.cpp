// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "demo_register.h"
#include "rangkul/core/clock.h"
#include "rangkul/storage/register.h"

using namespace rangkul;

/// A demo city of any size can be made.
class TestDemoRegister : public QObject
{
    Q_OBJECT

private slots:
    /// In a small city nobody may stand on a program's list; the program is there all the same.
    void aListWithoutAnybodyIsNoFailure_data()
    {
        QTest::addColumn<int>("households");
        QTest::addColumn<int>("seed");
        QTest::newRow("nobody on any list") << 5 << 1;
        QTest::newRow("nobody on one list") << 150 << 7;
    }
    void aListWithoutAnybodyIsNoFailure()
    {
        QFETCH(const int, households);
        QFETCH(const int, seed);
        const QTemporaryDir folder;
        const core::SystemClock clock;
        const auto made =
            services::makeDemoRegister(folder.path(), households, static_cast<quint64>(seed),
                                       services::demoPassphrase(), clock, core::Progress());
        QVERIFY2(made, made ? "" : qPrintable(made.error().reason));
        QVERIFY(made->households > 0);
        const auto reg =
            storage::Register::open(made->registerFolder, services::demoPassphrase(), clock);
        QVERIFY(reg);
        const auto programs = (*reg)->records().all(registry::Entity::Program);
        QVERIFY(programs);
        QCOMPARE(programs->size(), 4u);
    }
};

QTEST_GUILESS_MAIN(TestDemoRegister)
#include "tst_demo_register.moc"
