// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a snapshot, and those for the public, on the page of coverage.
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QStackedWidget>

#include "rangkul/coverageui/coverage_page.h"

#include <algorithm>

namespace rangkul::coverageui {

void CoveragePage::setFrozen(std::shared_ptr<const CoverageSummary> frozen)
{
    const bool was = m_frozen != nullptr;
    m_frozen = std::move(frozen);
    enableQuestions();
    if (m_frozen != nullptr) {
        showFrozen();
    } else if (was) {
        m_summary.reset();
        changed();
    }
}

void CoveragePage::setPublic(bool isPublic)
{
    m_public = isPublic;
    m_frozen.reset();
    m_summary.reset();
    m_shown.clear();
    m_banner->clear();
    enableQuestions();
    if (isPublic) {
        m_filterNote->hide();
        m_stack->setCurrentWidget(m_waiting);
    } else {
        changed();
    }
}

void CoveragePage::showQuestion(const CoverageQuestion& question)
{
    const auto choose = [](QComboBox& combo, int wanted) {
        combo.setCurrentIndex(std::max(0, combo.findData(wanted)));
    };
    const QSignalBlocker quietMost(m_mostSpin);
    const QSignalBlocker quietEligible(m_eligibleCheck);
    choose(*m_unitCombo, static_cast<int>(question.unit));
    choose(*m_decileCombo, static_cast<int>(question.poor.kind));
    m_mostSpin->setValue(question.poor.most);
    choose(*m_levelCombo, question.level);
    choose(*m_yearCombo, question.year.value_or(0));
    m_eligibleCheck->setChecked(question.poor.orEligible);
}

/// What is counted was settled when it was frozen.
void CoveragePage::enableQuestions()
{
    const bool isOpen = m_frozen == nullptr && !m_public;
    if (!isOpen && !m_running) {
        m_running = question();
    } else if (isOpen && m_running) {
        showQuestion(*m_running);
        m_running.reset();
    }
    for (QWidget* field : {static_cast<QWidget*>(m_unitCombo), static_cast<QWidget*>(m_decileCombo),
                           static_cast<QWidget*>(m_mostSpin), static_cast<QWidget*>(m_yearCombo),
                           static_cast<QWidget*>(m_eligibleCheck)}) {
        field->setEnabled(isOpen);
    }
}

void CoveragePage::showFrozen()
{
    m_stale = true; // of the running data
    m_banner->clear();
    showQuestion(m_frozen->question);
    const QString edition = m_edition;
    m_edition.clear();
    take(*m_frozen);
    m_edition = edition;
}

} // namespace rangkul::coverageui
