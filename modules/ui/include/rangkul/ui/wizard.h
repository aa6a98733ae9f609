// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/progress_strip.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace rangkul::ui {

/// One step of a wizard. A step says whether the person may go on; going on may take time and ends
/// in completed().
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    /// `title` stands in the list of steps; `question` is the headline of the step.
    WizardStep(QString title, QString question, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_title(std::move(title))
        , m_question(std::move(question))
    {
        setAccessibleName(m_title);
    }

    const QString& title() const { return m_title; }
    const QString& question() const { return m_question; }
    virtual bool mayGoOn() const { return true; }
    /// The word on the button that leaves this step; empty = "Next".
    virtual QString nextLabel() const { return {}; }
    /// False once there is nothing to go back to (the work is done).
    virtual bool mayGoBack() const { return true; }
    virtual void enter() {}
    /// Does the step's work; the default is done at once. Call completed() or show a message and
    /// stay.
    virtual void leave() { Q_EMIT completed(); }

Q_SIGNALS:
    void mayGoOnChanged();
    void completed();

private:
    QString m_title;
    QString m_question;
};

/// A full-page wizard: the list of steps on the left, the step, and Back / Next / Cancel below.
class Wizard : public QWidget
{
    Q_OBJECT

public:
    explicit Wizard(QWidget* parent = nullptr);

    void addStep(WizardStep* step);
    void start();
    void goTo(int index);
    int currentIndex() const;
    MessageBanner& banner() { return *m_banner; }
    ProgressStrip& progress() { return *m_progress; }
    /// While something works, Next and Back are off; Cancel stops the work.
    void setWorking(bool working);

Q_SIGNALS:
    void finished();  ///< Next on the last step
    void abandoned(); ///< Cancel

private:
    void onNext();
    void updateButtons();

    QListWidget* m_stepsList;
    QLabel* m_questionLabel;
    MessageBanner* m_banner;
    ProgressStrip* m_progress;
    QStackedWidget* m_stack;
    QPushButton* m_backButton;
    QPushButton* m_nextButton;
    QPushButton* m_cancelButton;
    bool m_working = false;
};

} // namespace rangkul::ui
