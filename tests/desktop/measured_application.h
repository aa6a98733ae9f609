// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QTest>
#include <QThread>

#include "rangkul/ui/theme.h"

namespace rangkul::test {

/// Says which events held the window's thread for long, when RANGKUL_SLOW_EVENTS is set; for
/// people: no test asserts a time.
class MeasuredApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        static const bool wanted = qEnvironmentVariableIsSet("RANGKUL_SLOW_EVENTS");
        if (!wanted || QThread::currentThread() != thread()) {
            return QApplication::notify(receiver, event);
        }
        constexpr qint64 kSlowMs = 50;
        const QByteArray who =
            QByteArray(receiver->metaObject()->className()) + ' ' + receiver->objectName().toUtf8();
        const QByteArray what = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool answer = QApplication::notify(receiver, event);
        --m_depth;
        if (timer.elapsed() > (m_depth == 0 ? kSlowMs : kSlowMs / 2)) {
            qInfo("slow: %*s%lld ms, %s of %s", 2 * m_depth, "", timer.elapsed(), what.constData(),
                  who.constData());
        }
        return answer;
    }

private:
    int m_depth = 0; ///< events sent while another is handled are shown below it
};

} // namespace rangkul::test

/// As QTEST_MAIN, with the application above.
#define RANGKUL_DESK_MAIN(TestClass)                                                               \
    int main(int argc, char* argv[])                                                               \
    {                                                                                              \
        rangkul::test::MeasuredApplication application(argc, argv);                                \
        rangkul::ui::applyTheme(application);                                                      \
        QTEST_SET_MAIN_SOURCE_PATH                                                                 \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
