// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_question.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "rangkul/ui/theme.h"

namespace rangkul::importui {

RegionQuestion::RegionQuestion(QWidget* parent)
    : QWidget(parent)
    , m_textLabel(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_kemendagri(new QRadioButton(tr("Codes of &Kemendagri"), this))
    , m_bps(new QRadioButton(tr("Codes of BP&S"), this))
{
    m_textLabel->setWordWrap(true);
    m_table->setHorizontalHeaderLabels(
        {tr("Code in the file"), tr("Name in the file"), tr("Kemendagri means"), tr("BPS means")});
    m_table->setAccessibleName(tr("Codes as each system reads them"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* group = new QButtonGroup(this);
    group->addButton(m_kemendagri);
    group->addButton(m_bps);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_kemendagri);
    buttons->addWidget(m_bps);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::kGap);
    column->addWidget(m_textLabel);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    setFocusProxy(m_kemendagri);
    connect(group, &QButtonGroup::buttonClicked, this, &RegionQuestion::answered);
}

void RegionQuestion::ask(const std::vector<RegionSample>& samples)
{
    const QString none = tr("no such code");
    m_table->setRowCount(static_cast<int>(samples.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RegionSample& sample = samples[static_cast<size_t>(row)];
        const QStringList texts{sample.code, sample.nameInFile,
                                sample.asKemendagri.isEmpty() ? none : sample.asKemendagri,
                                sample.asBps.isEmpty() ? none : sample.asBps};
        for (int column = 0; column < texts.size(); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
        }
    }
    // Without a register to compare with, only the file's own names can be shown.
    const bool compared =
        std::any_of(samples.begin(), samples.end(), [](const RegionSample& sample) {
            return !sample.asKemendagri.isEmpty() || !sample.asBps.isEmpty();
        });
    m_table->setColumnHidden(2, !compared);
    m_table->setColumnHidden(3, !compared);
    m_textLabel->setText(compared
                             ? tr("The region codes can be read in two ways. Compare the names and "
                                  "choose whose codes they are.")
                             : tr("The region codes can be of Kemendagri or of BPS, and the same "
                                  "number means different places. Look up one of these regions and "
                                  "choose whose codes they are."));
    m_table->setVisible(!samples.empty());
}

std::optional<core::CodeSystem> RegionQuestion::answer() const
{
    if (m_kemendagri->isChecked()) {
        return core::CodeSystem::Kemendagri;
    }
    return m_bps->isChecked() ? std::optional(core::CodeSystem::Bps) : std::nullopt;
}

void RegionQuestion::clear()
{
    QButtonGroup* group = m_kemendagri->group();
    group->setExclusive(false); // an exclusive group keeps its choice
    m_kemendagri->setChecked(false);
    m_bps->setChecked(false);
    group->setExclusive(true);
}

} // namespace rangkul::importui
