// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_segment_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "page_rows.h"
#include "program_count_table.h"
#include "program_tables.h"
#include "rangkul/coverage/rule_text.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr int kSegmentTableHeight = 120; ///< three rows

} // namespace

ProgramSegmentPanel::ProgramSegmentPanel(ui::Workspace& workspace, QWidget* parent)
    : ProgramPanel(workspace, parent)
    , m_levelCombo(levelCombo(this))
    , m_table(new ProgramCountTable(tr("Segments"),
                                    {tr("Segment"), tr("Households"), tr("Persons"),
                                     tr("Without any program"), tr("Not known")},
                                    this))
    , m_noteLabel(new QLabel(this))
    , m_regionTable(
          new ProgramCountTable(tr("The segment by region"),
                                {tr("Region"), tr("Households"), tr("Without any program")}, this))
{
    m_table->setMaximumHeight(kSegmentTableHeight);
    m_noteLabel->setWordWrap(true);
    auto* top = new QHBoxLayout;
    addAsked(top, tr("&Regions"), m_levelCombo, this);
    top->addWidget(figureHint(this), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addLayout(top);
    column->addWidget(m_table);
    column->addWidget(m_noteLabel);
    column->addWidget(m_regionTable, 1);
    column->addWidget(strip());
    connect(m_levelCombo, &QComboBox::activated, this, &ProgramSegmentPanel::refresh);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int now, int, int before, int) {
                if (now != before) {
                    showRegions();
                }
            });
    for (ProgramCountTable* table : {m_table, m_regionTable}) {
        connect(table, &ProgramCountTable::opened, this, &ProgramSegmentPanel::open);
    }
}

void ProgramSegmentPanel::setSource(const std::shared_ptr<TargetSource>& source)
{
    m_source = source;
    forget();
    show({});
}

void ProgramSegmentPanel::refresh()
{
    if (m_source == nullptr || !isReady() || !isVisible()) {
        return;
    }
    ask(
        tr("Counting the segments"), coverage::neededColumns(m_source->segmentRules()),
        [source = m_source, level = m_levelCombo->currentData().toInt()](
            const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
            const core::Progress&) { return source->segments(households, persons, level); },
        [this](std::vector<SegmentLine> lines) { show(std::move(lines)); });
}

void ProgramSegmentPanel::show(std::vector<SegmentLine> lines)
{
    m_lines = std::move(lines);
    std::vector<CountRow> rows;
    for (const SegmentLine& line : m_lines) {
        rows.push_back({CountCell::words(line.name), CountCell::number(line.households),
                        CountCell::number({line.persons, line.households.households}),
                        CountCell::number(line.withoutProgram), CountCell::number(line.notKnown)});
    }
    m_table->fill(std::move(rows));
    showRegions();
}

void ProgramSegmentPanel::showRegions()
{
    const int current = m_table->currentRow();
    if (current < 0 || current >= static_cast<int>(m_lines.size())) {
        m_noteLabel->setText(m_lines.empty() ? tr("Counting…") : QString());
        m_regionTable->fill({});
        return;
    }
    const SegmentLine& line = m_lines[static_cast<size_t>(current)];
    m_noteLabel->setText(QStringLiteral("<b>%1</b>: %2<br>%3")
                             .arg(line.name.toHtmlEscaped(), line.note.toHtmlEscaped(),
                                  tr("Who belongs to it: %1").arg(line.reading).toHtmlEscaped()));
    std::vector<CountRow> rows;
    for (const SegmentLine::Region& region : line.regions) {
        rows.push_back({CountCell::words(regionWord(region.name)),
                        CountCell::number(region.households),
                        CountCell::number(region.withoutProgram)});
    }
    rows.push_back({CountCell::words(allWord()), CountCell::number(line.households),
                    CountCell::number(line.withoutProgram)});
    m_regionTable->fill(std::move(rows));
}

} // namespace rangkul::coverageui
