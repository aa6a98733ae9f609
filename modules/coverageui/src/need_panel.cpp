// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/need_panel.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "program_tables.h"
#include "rangkul/ui/theme.h"

namespace rangkul::coverageui {

using ui::kGap;

namespace {

const Counted* needAt(const NeedLine& line, int column)
{
    constexpr int kFirstFigure = 2;
    const Counted* const figures[] = {&line.open, &line.overdue, &line.closed};
    return column < kFirstFigure ? nullptr : figures[column - kFirstFigure];
}

} // namespace

NeedPanel::NeedPanel(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_emptyLabel(new QLabel(
          tr("No needs are written down yet. \"rangkul-cli need rules --add-builtin\" takes the "
             "rules of the catalogue, \"need find --store\" asks them of every household."),
          this))
    , m_table(new QTableWidget(this))
{
    m_emptyLabel->setWordWrap(true);
    prepareTable(*m_table, tr("Needs by office"),
                 {tr("Office"), tr("Need"), tr("Open"), tr("Overdue"), tr("Closed")});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addWidget(m_emptyLabel);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int at) {
        const Counted* counted = needAt(m_lines[static_cast<size_t>(row)], at);
        if (counted != nullptr && !counted->households.empty()) {
            Q_EMIT filterRequested(householdsFilter(counted->households));
        }
    });
    show({});
}

void NeedPanel::setSource(const std::shared_ptr<ProgramSource>& source)
{
    m_source = source;
    ++m_asked;
    show({});
}

void NeedPanel::refresh()
{
    if (m_source == nullptr || !m_workspace.isOpen()) {
        return;
    }
    const int asked = ++m_asked;
    m_workspace.runner().run(
        this, [source = m_source] { return source->needs(); },
        [this, asked](core::Result<std::vector<NeedLine>> lines) {
            if (asked != m_asked) {
                return;
            }
            if (lines) {
                show(std::move(*lines));
            } else {
                Q_EMIT failed(lines.error());
            }
        });
}

void NeedPanel::show(std::vector<NeedLine> lines)
{
    m_lines = std::move(lines);
    m_emptyLabel->setVisible(m_lines.empty());
    m_table->setVisible(!m_lines.empty());
    m_table->setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const NeedLine& line = m_lines[static_cast<size_t>(row)];
        setCell(*m_table, row, 0, line.office);
        setCell(*m_table, row, 1, line.need);
        for (int at = 2; at < m_table->columnCount(); ++at) {
            setNumber(*m_table, row, at, needAt(line, at)->number);
        }
    }
    m_table->resizeColumnsToContents();
}

} // namespace rangkul::coverageui
