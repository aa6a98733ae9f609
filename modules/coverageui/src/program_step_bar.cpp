// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_step_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "program_tables.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr std::array kSteps{ProgramStep::Propose, ProgramStep::Approve, ProgramStep::Deliver};

QString stepText(ProgramStep step, qint64 count)
{
    const QString number = words::number(count);
    switch (step) {
    case ProgramStep::Propose:
        return ProgramStepBar::tr("&Propose those chosen (%1)").arg(number);
    case ProgramStep::Approve:
        return ProgramStepBar::tr("Appro&ve what is proposed (%1)").arg(number);
    case ProgramStep::Deliver:
        break;
    }
    return ProgramStepBar::tr("Note as &delivered (%1)").arg(number);
}

QString stepQuestion(ProgramStep step, qint64 count)
{
    const QString number = words::number(count);
    switch (step) {
    case ProgramStep::Propose:
        return ProgramStepBar::tr("Propose the program for %1 households? This can be undone.")
            .arg(number);
    case ProgramStep::Approve:
        return ProgramStepBar::tr("Approve all %1 that are proposed? This can be undone.")
            .arg(number);
    case ProgramStep::Deliver:
        break;
    }
    return ProgramStepBar::tr(
               "Note that all %1 that are approved got the help? This can be undone.")
        .arg(number);
}

} // namespace

ProgramStepBar::ProgramStepBar(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_noteEdit(new QLineEdit(this))
    , m_label(new QLabel(this))
    , m_yesButton(new QPushButton(tr("&Yes, do it"), this))
    , m_cancelButton(new QPushButton(tr("&Cancel"), this))
    , m_refusedButton(new QPushButton(tr("Show those that were &refused"), this))
    , m_warnedButton(new QPushButton(tr("Show those with a &warning"), this))
{
    auto* noteLabel = new QLabel(tr("N&ote, where a reason is needed"), this);
    noteLabel->setBuddy(m_noteEdit);
    m_noteEdit->setAccessibleName(noteLabel->text().remove(u'&'));
    auto* steps = new QHBoxLayout;
    for (const ProgramStep step : kSteps) {
        auto* made = new QPushButton(this);
        m_buttons[static_cast<size_t>(step)] = made;
        connect(made, &QPushButton::clicked, this, [this, step] { ask(step); });
        steps->addWidget(made);
    }
    steps->addSpacing(kGap);
    steps->addWidget(noteLabel);
    steps->addWidget(m_noteEdit, 1);
    auto* answer = new QHBoxLayout;
    m_label->setWordWrap(true);
    answer->addWidget(m_label, 1);
    answer->addWidget(m_refusedButton);
    answer->addWidget(m_warnedButton);
    answer->addWidget(m_yesButton);
    answer->addWidget(m_cancelButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(steps);
    column->addLayout(answer);
    connect(m_yesButton, &QPushButton::clicked, this, &ProgramStepBar::run);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        m_label->clear();
        stopAsking();
    });
    connect(m_refusedButton, &QPushButton::clicked, this,
            [this] { Q_EMIT filterRequested(householdsFilter(m_refused)); });
    connect(m_warnedButton, &QPushButton::clicked, this,
            [this] { Q_EMIT filterRequested(householdsFilter(m_warned)); });
    m_refusedButton->hide();
    m_warnedButton->hide();
    stopAsking();
}

void ProgramStepBar::setSource(const std::shared_ptr<ProgramSource>& source)
{
    m_source = source;
    setProgram({}, 0);
}

void ProgramStepBar::setProgram(const core::RecordId& program, int year)
{
    ++m_asked;
    m_program = program;
    m_year = year;
    m_chosen.clear();
    m_counts = {};
    m_label->clear();
    m_refusedButton->hide();
    m_warnedButton->hide();
    stopAsking();
}

void ProgramStepBar::setChosen(std::vector<core::RecordId> households)
{
    m_chosen = std::move(households);
    m_counts[static_cast<size_t>(ProgramStep::Propose)] = static_cast<qint64>(m_chosen.size());
    stopAsking();
}

void ProgramStepBar::setReceivers(qint64 proposed, qint64 approved)
{
    m_counts[static_cast<size_t>(ProgramStep::Approve)] = proposed;
    m_counts[static_cast<size_t>(ProgramStep::Deliver)] = approved;
    updateButtons();
}

void ProgramStepBar::updateButtons()
{
    for (const ProgramStep step : kSteps) {
        const qint64 count = m_counts[static_cast<size_t>(step)];
        button(step).setText(stepText(step, count));
        button(step).setEnabled(m_source != nullptr && count > 0);
    }
}

void ProgramStepBar::stopAsking()
{
    m_yesButton->hide();
    m_cancelButton->hide();
    updateButtons();
}

void ProgramStepBar::ask(ProgramStep step)
{
    m_step = step;
    m_refusedButton->hide();
    m_warnedButton->hide();
    m_label->setText(stepQuestion(step, m_counts[static_cast<size_t>(step)]));
    m_yesButton->show();
    m_cancelButton->show();
    m_yesButton->setFocus();
}

void ProgramStepBar::run()
{
    if (m_source == nullptr) {
        return;
    }
    stopAsking();
    for (QPushButton* each : m_buttons) {
        each->setEnabled(false);
    }
    m_label->setText(tr("Writing…"));
    StepWish wish{m_step, {}, m_noteEdit->text().trimmed()};
    if (m_step == ProgramStep::Propose) {
        wish.households = m_chosen;
    }
    m_workspace.runner().run(
        this,
        [source = m_source, program = m_program, year = m_year, wish = std::move(wish)] {
            return source->step(program, year, wish);
        },
        [this, asked = m_asked](const core::Result<StepOutcome>& outcome) {
            if (outcome && outcome->commit) {
                m_workspace.noteCommit(*outcome->commit);
            }
            if (asked != m_asked) {
                return;
            }
            updateButtons();
            if (outcome) {
                show(*outcome);
            } else {
                m_label->setText(words::sentence(outcome.error()));
            }
        });
}

void ProgramStepBar::show(const StepOutcome& outcome)
{
    QStringList said{tr("Changed: %1.").arg(words::number(outcome.changed))};
    if (outcome.thereAlready > 0) {
        said << tr("There already: %1.").arg(words::number(outcome.thereAlready));
    }
    const auto refused = static_cast<qint64>(outcome.refused.size());
    const auto warned = static_cast<qint64>(outcome.warned.size());
    if (refused > 0) {
        said << tr("Not allowed beside another program, unless a note says why: %1.")
                    .arg(words::number(refused));
    }
    if (warned > 0) {
        said << tr("Doubtful beside another program: %1.").arg(words::number(warned));
    }
    m_label->setText(said.join(u' '));
    m_refused = outcome.refused;
    m_warned = outcome.warned;
    m_refusedButton->setVisible(!m_refused.empty());
    m_warnedButton->setVisible(!m_warned.empty());
    if (m_step == ProgramStep::Propose) {
        setChosen({});
    }
    Q_EMIT stepped();
}

} // namespace rangkul::coverageui
