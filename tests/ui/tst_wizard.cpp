// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a wizard: Back, Next and Cancel say and do what the step allows.
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "rangkul/ui/wizard.h"
#include "rangkul/words/format.h"

using namespace rangkul;

namespace {

class OpenStep final : public ui::WizardStep
{
public:
    OpenStep(const QString& title, bool last)
        : ui::WizardStep(title, title + u'?')
        , m_last(last)
    {
    }
    bool mayGoOn() const override { return isReady; }
    bool mayGoBack() const override { return !m_last; }
    void setReady(bool ready)
    {
        isReady = ready;
        Q_EMIT mayGoOnChanged();
    }
    bool isReady = true;

private:
    bool m_last;
};

QPushButton* visibleButton(const QWidget& window, const QString& text)
{
    for (auto* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class TestWizard : public QObject
{
    Q_OBJECT

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void buttonsFollowTheStep()
    {
        ui::Wizard wizard;
        auto* first = new OpenStep(QStringLiteral("First"), false);
        wizard.addStep(first);
        wizard.addStep(new OpenStep(QStringLiteral("Last"), true));
        wizard.start();
        wizard.show();
        QPushButton* next = visibleButton(wizard, QStringLiteral("Next"));
        QVERIFY(next != nullptr && next->isEnabled());
        QVERIFY(!visibleButton(wizard, QStringLiteral("Back"))->isEnabled());
        first->setReady(false);
        QVERIFY(!next->isEnabled());
        first->setReady(true);
        wizard.setWorking(true);
        QVERIFY(!next->isEnabled());
        wizard.setWorking(false);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(wizard.currentIndex(), 1);
        QVERIFY(visibleButton(wizard, QStringLiteral("Finish")) != nullptr);
        QVERIFY(visibleButton(wizard, QStringLiteral("Cancel")) == nullptr);
        QSignalSpy finished(&wizard, &ui::Wizard::finished);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
    }

    void cancellingAWorkIsAskedOnce()
    {
        ui::ProgressStrip strip;
        QSignalSpy cancelled(&strip, &ui::ProgressStrip::cancelled);
        strip.cancel();
        QVERIFY(cancelled.isEmpty());
        const core::Progress progress = strip.start(QStringLiteral("Counting"));
        QVERIFY(strip.isActive());
        strip.cancel();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(progress.isCancelled());
        strip.finish();
        QVERIFY(!strip.isActive());
    }
};

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
