// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a snapshot on the page of coverage.
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

#include "rangkul/coverageui/coverage_page.h"

namespace rangkul::coverageui {

void CoveragePage::setFrozen(std::shared_ptr<const CoverageSummary> frozen)
{
    const bool was = m_frozen != nullptr;
    m_frozen = std::move(frozen);
    // What is counted was settled when it was frozen.
    for (QWidget* field : {static_cast<QWidget*>(m_unitCombo), static_cast<QWidget*>(m_decileCombo),
                           static_cast<QWidget*>(m_mostSpin), static_cast<QWidget*>(m_yearCombo),
                           static_cast<QWidget*>(m_eligibleCheck)}) {
        field->setEnabled(m_frozen == nullptr);
    }
    if (m_frozen != nullptr) {
        showFrozen();
    } else if (was) {
        m_summary.reset();
        changed();
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
