// SPDX-License-Identifier: GPL-3.0-or-later
#include "need_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "page_rows.h"
#include "program_count_table.h"
#include "program_list.h"
#include "program_tables.h"
#include "rangkul/coverage/rule_text.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::coverageui {

using ui::kGap;

namespace {

enum NeedColumn { NeedHead, NeedRegion, NeedStatus, NeedDeadline };

const registry::Variable& needStatus()
{
    return registry::variable(registry::Entity::Need, QLatin1StringView("status"));
}

} // namespace

NeedPanel::NeedPanel(ui::Workspace& workspace, QWidget* parent)
    : ProgramPanel(workspace, parent)
    , m_findButton(new QPushButton(ui::icon(QStringLiteral("search")), tr("&Find needs"), this))
    , m_stateLabel(new QLabel(this))
    , m_table(new ProgramCountTable(
          tr("Needs by office"),
          {tr("Office"), tr("Need"), tr("Open"), tr("Overdue"), tr("Closed")}, this))
    , m_itemsLabel(new QLabel(this))
    , m_model(new ProgramListModel(
          {tr("Head of the family"), tr("Kelurahan"), tr("Status"), tr("Deadline")},
          [this](int line, int column) { return text(line, column); }, this))
    , m_view(new ProgramListView(tr("Households with this need"), m_model, {260, 180, 220}, this))
{
    m_findButton->setToolTip(tr("Asks the rules of needs of every household and writes down what "
                                "is not there yet, with office and deadline"));
    m_stateLabel->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_findButton);
    top->addWidget(m_stateLabel, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addLayout(top);
    column->addWidget(strip());
    column->addWidget(m_table, 1);
    column->addWidget(m_itemsLabel);
    column->addWidget(m_view, 1);
    column->addWidget(buildAnswer());
    connect(m_findButton, &QPushButton::clicked, this, &NeedPanel::find);
    connect(m_table, &ProgramCountTable::opened, this, &NeedPanel::open);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int now, int, int before, int) {
                if (now != before) {
                    loadItems();
                }
            });
    connect(m_view, &ProgramListView::choiceChanged, this,
            [this] { m_answerButton->setEnabled(m_view->hasChoice()); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const core::RecordId& household = m_items[static_cast<size_t>(index.row())].household;
        this->workspace().select(household);
        open({household});
    });
    show({});
}

QWidget* NeedPanel::buildAnswer()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_statusCombo = new QComboBox(box);
    for (const registry::CodeItem& item :
         registry::findCodeList(QStringLiteral("need_status"))->items()) {
        m_statusCombo->addItem(words::display(needStatus(), qint64(item.code)), item.code);
    }
    m_noteEdit = new QLineEdit(box);
    m_answerButton = new QPushButton(tr("Store for the &chosen"), box);
    addAsked(row, tr("Sta&tus"), m_statusCombo, box);
    addAsked(row, tr("&Note"), m_noteEdit, box);
    row->addWidget(m_answerButton);
    connect(m_answerButton, &QPushButton::clicked, this, &NeedPanel::answer);
    return box;
}

void NeedPanel::setSource(const std::shared_ptr<TargetSource>& source)
{
    m_source = source;
    m_said.clear();
    m_waiting.reset();
    m_isSearching = false;
    forget();
    show({});
}

void NeedPanel::setNames(NameOf names)
{
    m_names = std::move(names);
    m_model->repaint();
}

void NeedPanel::refresh()
{
    if (m_source == nullptr || !isReady() || !isVisible()) {
        return;
    }
    if (m_isSearching) {
        if (m_waiting) {
            search(*std::exchange(m_waiting, std::nullopt));
        }
        return;
    }
    ask(
        tr("Reading the needs"), {},
        [source = m_source](const registry::HouseholdFrame& households,
                            const registry::PersonFrame&, const core::Progress& progress) {
            return source->needs(households, progress);
        },
        [this](std::vector<NeedLine> lines) { show(std::move(lines)); });
}

void NeedPanel::find()
{
    if (m_source == nullptr || !isReady()) {
        return;
    }
    m_findButton->setEnabled(false);
    m_stateLabel->setText(tr("Asking the rules of needs of every household…"));
    workspace().runner().run(
        this, [source = m_source] { return source->needQuestions(); },
        [this](const core::Result<NeedQuestions>& questions) {
            m_findButton->setEnabled(true);
            if (!questions) {
                m_stateLabel->clear();
                Q_EMIT failed(questions.error());
                return;
            }
            m_isSearching = true; // what the commit wakes may not end the search
            if (questions->commit) {
                workspace().noteCommit(*questions->commit);
            }
            m_waiting = questions->rules;
            refresh();
        });
}

void NeedPanel::search(const std::vector<coverage::Rule>& rules)
{
    m_said.clear();
    m_stateLabel->clear(); // the strip follows what lasts
    ask(
        tr("Finding needs"), coverage::neededColumns(rules),
        [source = m_source](const registry::HouseholdFrame& households,
                            const registry::PersonFrame& persons, const core::Progress& progress) {
            return source->findNeeds(households, persons, progress);
        },
        [this](const NeedSearchOutcome& outcome) { say(outcome); });
}

void NeedPanel::say(const NeedSearchOutcome& outcome)
{
    QString said = outcome.added > 0
                       ? tr("%1 new needs were written down, with office and deadline.")
                             .arg(words::number(outcome.added))
                       : tr("Nothing new: what households lack is written down already.");
    if (!outcome.unknownPrograms.isEmpty()) {
        said += u' ' + tr("The register has no program %1.")
                           .arg(outcome.unknownPrograms.join(QStringLiteral(", ")));
    }
    if (outcome.commit) {
        workspace().noteCommit(*outcome.commit);
    }
    m_said = said;
    refresh();
}

void NeedPanel::show(std::vector<NeedLine> lines)
{
    m_lines = std::move(lines);
    m_stateLabel->setText(m_lines.empty()
                              ? tr("No needs are written down yet. Rules say what a household "
                                   "lacks and which office helps; press the button to ask them.")
                              : m_said);
    std::vector<CountRow> rows;
    for (const NeedLine& line : m_lines) {
        rows.push_back({CountCell::words(line.office), CountCell::words(line.need),
                        CountCell::number(line.open), CountCell::number(line.overdue),
                        CountCell::number(line.closed)});
    }
    m_table->fill(std::move(rows));
    loadItems();
}

const NeedLine* NeedPanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_lines.size()) ? &m_lines[static_cast<size_t>(row)]
                                                              : nullptr;
}

/// Beside ask(): the list below may still be read while the table above is read anew.
void NeedPanel::loadItems()
{
    const int asked = ++m_itemsAsked;
    const NeedLine* line = current();
    if (m_source == nullptr || line == nullptr || !isReady()) {
        showItems({});
        m_itemsLabel->clear();
        return;
    }
    m_itemsLabel->setText(QStringLiteral("<b>%1</b> · %2")
                              .arg(line->need.toHtmlEscaped(), line->office.toHtmlEscaped()));
    workspace().withFrames(
        this,
        [source = m_source, wanted = NeedLine{line->rule, line->office, {}, {}, {}, {}}](
            const registry::HouseholdFrame& households, const registry::PersonFrame&) {
            return source->needsOf(households, wanted, core::Progress());
        },
        [this, asked](core::Result<std::vector<NeedItem>> items) {
            if (asked != m_itemsAsked) {
                return;
            }
            if (items) {
                showItems(std::move(*items));
            } else {
                Q_EMIT failed(items.error());
            }
        });
}

void NeedPanel::showItems(std::vector<NeedItem> items)
{
    m_items = std::move(items);
    m_model->setLines(static_cast<int>(m_items.size()));
    m_answerButton->setEnabled(false);
}

QString NeedPanel::text(int line, int column) const
{
    const NeedItem& item = m_items[static_cast<size_t>(line)];
    switch (column) {
    case NeedHead:
        return headName(m_names, item.household);
    case NeedRegion:
        return regionWord(item.region);
    case NeedStatus:
        return words::display(needStatus(), item.status);
    case NeedDeadline: {
        const QString day =
            item.deadline.isValid() ? words::shortDate(item.deadline) : QStringLiteral("–");
        return item.isOverdue ? tr("%1 · overdue").arg(day) : day;
    }
    default:
        return {};
    }
}

void NeedPanel::answer()
{
    std::vector<core::RecordId> needs;
    for (const int line : m_view->chosenLines()) {
        needs.push_back(m_items[static_cast<size_t>(line)].need);
    }
    if (m_source == nullptr || needs.empty()) {
        return;
    }
    store([source = m_source, needs = std::move(needs),
           status = m_statusCombo->currentData().toLongLong(),
           note = m_noteEdit->text().trimmed()] { return source->setNeeds(needs, status, note); },
          [this] {
              m_noteEdit->clear();
              refresh();
          });
}

} // namespace rangkul::coverageui
