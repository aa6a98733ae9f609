// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/ui/wizard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "rangkul/ui/theme.h"

namespace rangkul::ui {

namespace {

constexpr int kStepsWidth = 190;

} // namespace

Wizard::Wizard(QWidget* parent)
    : QWidget(parent)
    , m_stepsList(new QListWidget(this))
    , m_questionLabel(new QLabel(this))
    , m_banner(new MessageBanner(this))
    , m_progress(new ProgressStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_backButton(new QPushButton(tr("&Back"), this))
    , m_nextButton(new QPushButton(tr("&Next"), this))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
{
    m_stepsList->setFixedWidth(kStepsWidth);
    m_stepsList->setSpacing(kGap / 4);
    m_stepsList->setFocusPolicy(Qt::NoFocus);
    m_stepsList->setSelectionMode(QAbstractItemView::NoSelection);
    m_stepsList->setAccessibleName(tr("Steps"));
    m_questionLabel->setFont(headingFont(font(), 4));
    m_questionLabel->setWordWrap(true);
    m_nextButton->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancelButton);
    buttons->addStretch(1);
    buttons->addWidget(m_backButton);
    buttons->addWidget(m_nextButton);

    auto* column = new QVBoxLayout;
    column->setSpacing(kGap);
    column->addWidget(m_questionLabel);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    column->addLayout(buttons);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap * 2, kGap * 2, kGap * 2, kGap * 2);
    row->setSpacing(kGap * 2);
    row->addWidget(m_stepsList);
    row->addLayout(column, 1);

    connect(m_backButton, &QPushButton::clicked, this, [this] { goTo(currentIndex() - 1); });
    connect(m_nextButton, &QPushButton::clicked, this, &Wizard::onNext);
    connect(m_cancelButton, &QPushButton::clicked, this, &Wizard::abandoned);
}

void Wizard::addStep(WizardStep* step)
{
    const int index = m_stack->addWidget(step);
    m_stepsList->addItem(QStringLiteral("%1  %2").arg(index + 1).arg(step->title()));
    connect(step, &WizardStep::mayGoOnChanged, this, &Wizard::updateButtons);
    connect(step, &WizardStep::completed, this, [this, index] {
        if (index != currentIndex()) {
            return;
        }
        if (index + 1 < m_stack->count()) {
            goTo(index + 1);
        } else {
            Q_EMIT finished();
        }
    });
}

void Wizard::start()
{
    goTo(0);
}

int Wizard::currentIndex() const
{
    return m_stack->currentIndex();
}

void Wizard::goTo(int index)
{
    if (index < 0 || index >= m_stack->count()) {
        return;
    }
    m_banner->clear();
    m_stack->setCurrentIndex(index);
    auto* step = static_cast<WizardStep*>(m_stack->currentWidget());
    m_questionLabel->setText(step->question());
    for (int i = 0; i < m_stepsList->count(); ++i) {
        QListWidgetItem* item = m_stepsList->item(i);
        QFont itemFont = font();
        itemFont.setBold(i == index);
        item->setFont(itemFont);
        item->setForeground(
            palette().color(i > index ? QPalette::Disabled : QPalette::Active, QPalette::Text));
    }
    step->enter();
    updateButtons();
    step->setFocus(Qt::OtherFocusReason);
}

void Wizard::setWorking(bool working)
{
    m_working = working;
    updateButtons();
}

void Wizard::onNext()
{
    m_banner->clear();
    static_cast<WizardStep*>(m_stack->currentWidget())->leave();
}

void Wizard::updateButtons()
{
    const auto* step = static_cast<const WizardStep*>(m_stack->currentWidget());
    const bool last = currentIndex() + 1 == m_stack->count();
    const QString label = step->nextLabel();
    m_nextButton->setText(!label.isEmpty() ? label : last ? tr("&Finish") : tr("&Next"));
    m_nextButton->setEnabled(!m_working && step->mayGoOn());
    m_backButton->setEnabled(!m_working && currentIndex() > 0 && step->mayGoBack());
    m_cancelButton->setVisible(m_working || step->mayGoBack());
}

} // namespace rangkul::ui
