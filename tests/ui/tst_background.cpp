// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread of the register: order, answers, and that nothing asked is lost at the end.
#include <QTest>

#include "rangkul/ui/background.h"

using rangkul::ui::BackgroundRunner;

class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void worksRunInTheirOrderOnAnotherThreadAndAnswersComeHere()
    {
        BackgroundRunner runner;
        QList<int> order;
        bool allElsewhere = true;
        bool allHere = true;
        for (int i = 0; i < 20; ++i) {
            runner.run(
                this, [i] { return std::pair(i, QThread::currentThread()); },
                [&](std::pair<int, QThread*> answer) {
                    order << answer.first;
                    allElsewhere = allElsewhere && answer.second != QThread::currentThread();
                    allHere = allHere && QThread::currentThread() == thread();
                });
        }
        QCOMPARE(runner.pending(), 20);
        QTRY_COMPARE(runner.pending(), 0);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(order.size(), 20);
        QVERIFY(allElsewhere && allHere);
    }

    void drainingDoesWhatWasAskedAndAnswersNobody()
    {
        int done = 0; // read only after the thread has ended
        bool isAnswered = false;
        BackgroundRunner runner;
        for (int i = 0; i < 50; ++i) {
            runner.run(
                this, [&done] { return ++done; }, [&](int) { isAnswered = true; });
        }
        runner.drain();
        QCOMPARE(done, 50);
        QCOMPARE(runner.pending(), 0);
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
        runner.run(
            this, [&done] { return ++done; }, [](int) {});
        QCOMPARE(runner.pending(), 0);
        QCOMPARE(done, 50);
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        BackgroundRunner runner;
        bool isAnswered = false;
        auto asker = std::make_unique<QObject>();
        runner.run(
            asker.get(), [] { return 1; }, [&](int) { isAnswered = true; });
        asker.reset();
        QTRY_COMPARE(runner.pending(), 0);
        QVERIFY(!isAnswered);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
