// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_watch_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "program_list.h"
#include "program_tables.h"
#include "rangkul/coverage/rule_text.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::coverageui {

using ui::kGap;

namespace {

enum WatchColumn { WatchHead, WatchRegion, WatchDecile, WatchPoor, WatchSeen, WatchNext, WatchWhy };

QString watchDay(QDate day)
{
    return day.isValid() ? words::shortDate(day) : QStringLiteral("–");
}

} // namespace

ProgramWatchPanel::ProgramWatchPanel(ui::Workspace& workspace, QWidget* parent)
    : ProgramPanel(workspace, parent)
    , m_dueCheck(new QCheckBox(tr("Only those d&ue for their yearly check"), this))
    , m_countLabel(new QLabel(this))
    , m_listButton(
          new QPushButton(ui::icon(QStringLiteral("households")), tr("&List and map"), this))
    , m_doneButton(
          new QPushButton(ui::icon(QStringLiteral("check")), tr("Visited and &found today"), this))
    , m_model(new ProgramListModel(
          {tr("Head of the family"), tr("Kelurahan"), tr("Decile now"), tr("Last in decile 1"),
           tr("Last visited"), tr("Next check"), tr("What may make it fall back")},
          [this](int line, int column) { return text(line, column); }, this))
    , m_view(new ProgramListView(tr("Watched households"), m_model, {210, 150, 90, 120, 120, 180},
                                 this))
{
    m_dueCheck->setAccessibleName(m_dueCheck->text().remove(u'&'));
    m_countLabel->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_dueCheck);
    top->addStretch(1);
    top->addWidget(m_listButton);
    top->addWidget(m_doneButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addWidget(m_countLabel);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(strip());
    connect(m_dueCheck, &QCheckBox::toggled, this, &ProgramWatchPanel::showLines);
    connect(m_listButton, &QPushButton::clicked, this, [this] { open(shownHouseholds()); });
    connect(m_doneButton, &QPushButton::clicked, this, &ProgramWatchPanel::noteFound);
    connect(m_view, &ProgramListView::choiceChanged, this,
            [this] { m_doneButton->setEnabled(m_view->hasChoice()); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const size_t line = m_shown[static_cast<size_t>(index.row())];
        this->workspace().select(m_lines[line].household);
        open({m_lines[line].household});
    });
    take({});
}

void ProgramWatchPanel::setSource(const std::shared_ptr<TargetSource>& source)
{
    m_source = source;
    forget();
    take({});
}

void ProgramWatchPanel::setNames(NameOf names)
{
    m_names = std::move(names);
    m_model->repaint();
}

void ProgramWatchPanel::refresh()
{
    if (m_source == nullptr || !isReady() || !isVisible()) {
        return;
    }
    ask(
        tr("Looking for watched households"), coverage::neededColumns(m_source->watchRules()),
        [source = m_source](const registry::HouseholdFrame& households,
                            const registry::PersonFrame& persons, const core::Progress& progress) {
            return source->watched(households, persons, progress);
        },
        [this](std::vector<WatchLine> lines) { take(std::move(lines)); });
}

void ProgramWatchPanel::take(std::vector<WatchLine> lines)
{
    m_lines = std::move(lines);
    const auto due = std::ranges::count_if(m_lines, &WatchLine::isDue);
    m_countLabel->setText(
        m_lines.empty()
            ? tr("No household is known to have left extreme poverty. One is watched when its "
                 "decile was 1 in an earlier ranking and is higher now, or when a verifier says "
                 "that it has graduated.")
            : tr("%1 households left extreme poverty and must not be forgotten; %2 are due for "
                 "their yearly check.")
                  .arg(words::number(qint64(m_lines.size())), words::number(qint64(due))));
    showLines();
}

void ProgramWatchPanel::showLines()
{
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_dueCheck->isChecked() || m_lines[i].isDue) {
            m_shown.push_back(i);
        }
    }
    m_model->setLines(static_cast<int>(m_shown.size()));
    m_listButton->setEnabled(!m_shown.empty());
    m_listButton->setText(tr("&List and map (%1)").arg(words::number(qint64(m_shown.size()))));
}

QString ProgramWatchPanel::text(int line, int column) const
{
    const WatchLine& watched = m_lines[m_shown[static_cast<size_t>(line)]];
    switch (column) {
    case WatchHead:
        return headName(m_names, watched.household);
    case WatchRegion:
        return regionWord(watched.region);
    case WatchDecile:
        return watched.decile > 0 ? words::number(qint64(watched.decile)) : QStringLiteral("–");
    case WatchPoor:
        return watchDay(watched.wasPoorOn);
    case WatchSeen:
        return watchDay(watched.checkedOn);
    case WatchNext:
        return watched.isDue ? tr("%1 · due").arg(watchDay(watched.nextCheck))
                             : watchDay(watched.nextCheck);
    case WatchWhy:
        return watched.triggers.isEmpty() ? tr("nothing known")
                                          : watched.triggers.join(QStringLiteral(", "));
    default:
        return {};
    }
}

std::vector<core::RecordId> ProgramWatchPanel::shownHouseholds() const
{
    std::vector<core::RecordId> out;
    for (const size_t line : m_shown) {
        out.push_back(m_lines[line].household);
    }
    return out;
}

std::vector<core::RecordId> ProgramWatchPanel::chosenHouseholds() const
{
    std::vector<core::RecordId> out;
    for (const int line : m_view->chosenLines()) {
        out.push_back(m_lines[m_shown[static_cast<size_t>(line)]].household);
    }
    return out;
}

void ProgramWatchPanel::noteFound()
{
    if (m_source == nullptr || !m_view->hasChoice()) {
        return;
    }
    store([source = m_source, households = chosenHouseholds()] {
        return source->noteWatched(households);
    });
}

} // namespace rangkul::coverageui
