// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a snapshot, and those for the public, on the page of coverage.
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QStackedWidget>

#include "rangkul/coverageui/coverage_page.h"

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

/// What is counted was settled when it was frozen.
void CoveragePage::enableQuestions()
{
    const bool isOpen = m_frozen == nullptr && !m_public;
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
    const QString edition = m_edition;
    m_edition.clear();
    take(*m_frozen);
    m_edition = edition;
}

} // namespace rangkul::coverageui
