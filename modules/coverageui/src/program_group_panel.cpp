// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_group_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "page_rows.h"
#include "program_count_table.h"
#include "program_list.h"
#include "program_tables.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr int kDistrict = 3;
constexpr int kMostPlaces = 9999;
constexpr int kPlacesHeight = 128;

std::vector<core::RecordId> membersOf(const GroupLine& group)
{
    std::vector<core::RecordId> out;
    for (const GroupMember& member : group.members) {
        out.push_back(member.household);
    }
    return out;
}

QString groupState(const GroupLine& group)
{
    if (group.endedOn.isValid()) {
        return ProgramGroupPanel::tr("ended on %1").arg(words::shortDate(group.endedOn));
    }
    return group.isTooSmall ? ProgramGroupPanel::tr("too few households")
                            : ProgramGroupPanel::tr("complete");
}

} // namespace

ProgramGroupPanel::ProgramGroupPanel(ui::Workspace& workspace, QWidget* parent)
    : ProgramPanel(workspace, parent)
    , m_placesTable(new ProgramCountTable(
          tr("Places of groups by kecamatan"),
          {tr("Kecamatan"), tr("Places"), tr("Groups"), tr("Still free"), tr("Households")}, this))
    , m_groupTable(new ProgramCountTable(tr("Groups"),
                                         {tr("Group"), tr("Business"), tr("Kecamatan"),
                                          tr("Households"), tr("Formed on"), tr("State")},
                                         this))
    , m_membersLabel(new QLabel(this))
    , m_memberModel(new ProgramListModel(
          {tr("Head of the family"), tr("Role"), tr("Since")},
          [this](int line, int column) { return memberText(line, column); }, this))
    , m_memberView(
          new ProgramListView(tr("Households of the group"), m_memberModel, {300, 180}, this))
{
    m_placesTable->setMaximumHeight(kPlacesHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap / 2);
    column->addWidget(m_placesTable);
    column->addWidget(buildFounding());
    column->addWidget(m_groupTable, 2);
    column->addWidget(m_membersLabel);
    column->addWidget(m_memberView, 2);
    column->addWidget(buildMembers());
    column->addWidget(strip());
    connectTables();
    connect(&workspace, &ui::Workspace::selectionChanged, this, &ProgramGroupPanel::showSelected);
    take({});
}

QWidget* ProgramGroupPanel::buildFounding()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_regionCombo = new QComboBox(box);
    m_placesSpin = new QSpinBox(box);
    m_placesSpin->setRange(0, kMostPlaces);
    m_placesButton = new QPushButton(tr("&Store"), box);
    m_placesButton->setAccessibleName(tr("Store the places of groups of this kecamatan"));
    m_nameEdit = new QLineEdit(box);
    m_businessEdit = new QLineEdit(box);
    m_foundButton = new QPushButton(ui::icon(QStringLiteral("plus")), tr("&Found"), box);
    m_foundButton->setAccessibleName(tr("Found a group in this kecamatan"));
    addAsked(row, tr("&Kecamatan"), m_regionCombo, box);
    addAsked(row, tr("&Places"), m_placesSpin, box);
    row->addWidget(m_placesButton);
    row->addSpacing(kGap * 2);
    addAsked(row, tr("&New group"), m_nameEdit, box);
    addAsked(row, tr("&Business"), m_businessEdit, box);
    row->addWidget(m_foundButton);
    connect(m_regionCombo, &QComboBox::currentIndexChanged, this, [this] {
        for (const GroupPlacesLine& line : m_board.places) {
            if (line.regionCode == regionCode()) {
                m_placesSpin->setValue(static_cast<int>(line.places.value_or(0)));
            }
        }
    });
    connect(m_placesButton, &QPushButton::clicked, this, &ProgramGroupPanel::setPlaces);
    connect(m_foundButton, &QPushButton::clicked, this, &ProgramGroupPanel::found);
    connect(m_nameEdit, &QLineEdit::returnPressed, this, &ProgramGroupPanel::found);
    connect(m_businessEdit, &QLineEdit::returnPressed, this, &ProgramGroupPanel::found);
    return box;
}

QWidget* ProgramGroupPanel::buildMembers()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_selectedLabel = new QLabel(box);
    m_roleEdit = new QLineEdit(box);
    m_joinButton = new QPushButton(ui::icon(QStringLiteral("plus")), tr("&Take in"), box);
    m_leaveButton = new QPushButton(ui::icon(QStringLiteral("minus")), tr("Take &out"), box);
    m_endButton = new QPushButton(tr("&End the group"), box);
    row->addWidget(m_selectedLabel, 1);
    addAsked(row, tr("Ro&le"), m_roleEdit, box);
    row->addWidget(m_joinButton);
    row->addWidget(m_leaveButton);
    row->addWidget(m_endButton);
    connect(m_joinButton, &QPushButton::clicked, this, &ProgramGroupPanel::join);
    connect(m_leaveButton, &QPushButton::clicked, this, &ProgramGroupPanel::leave);
    connect(m_endButton, &QPushButton::clicked, this, [this] {
        if (const GroupLine* group = current()) {
            store([source = m_source, id = group->group] { return source->endGroup(id); },
                  [this] { refresh(); });
        }
    });
    return box;
}

void ProgramGroupPanel::connectTables()
{
    for (ProgramCountTable* table : {m_placesTable, m_groupTable}) {
        connect(table, &ProgramCountTable::opened, this, &ProgramGroupPanel::open);
    }
    connect(m_placesTable, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_board.places.size())) {
            const QString& code = m_board.places[static_cast<size_t>(row)].regionCode;
            m_regionCombo->setCurrentIndex(m_regionCombo->findData(code));
        }
    });
    connect(m_groupTable, &QTableWidget::currentCellChanged, this,
            [this](int now, int, int before, int) {
                if (now != before) {
                    showGroup();
                }
            });
    connect(m_memberView, &ProgramListView::choiceChanged, this, &ProgramGroupPanel::showSelected);
    connect(m_memberView, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const GroupLine* group = current()) {
            const auto& household = group->members[static_cast<size_t>(index.row())].household;
            workspace().select(household);
            open({household});
        }
    });
}

void ProgramGroupPanel::setSource(const std::shared_ptr<ProgramSource>& source)
{
    m_source = source;
    forget();
    take({});
}

void ProgramGroupPanel::setNames(NameOf names)
{
    m_names = std::move(names);
    m_memberModel->repaint();
    showSelected();
}

void ProgramGroupPanel::showProgram(const core::RecordId& program, int year)
{
    if (program != m_program || year != m_year) {
        m_program = program;
        m_year = year;
        forget();
        take({});
    }
    refresh();
}

void ProgramGroupPanel::refresh()
{
    if (m_source == nullptr || m_program.isNull() || !isReady() || !isVisible()) {
        return;
    }
    fillRegions();
    ask(
        tr("Reading the groups"), {},
        [source = m_source, program = m_program,
         year = m_year](const registry::HouseholdFrame&, const registry::PersonFrame&,
                        const core::Progress&) { return source->groups(program, year); },
        [this](GroupBoard board) { take(std::move(board)); });
}

void ProgramGroupPanel::fillRegions()
{
    if (m_regionCombo->count() > 0) {
        return;
    }
    for (const registry::FrameRegion& region : workspace().households().regions()) {
        if (region.level == kDistrict) {
            m_regionCombo->addItem(region.name, region.code);
        }
    }
}

void ProgramGroupPanel::take(GroupBoard board)
{
    m_board = std::move(board);
    std::vector<CountRow> places;
    for (const GroupPlacesLine& line : m_board.places) {
        Counted households;
        for (const GroupLine& group : m_board.groups) {
            if (group.region == line.region && !group.endedOn.isValid()) {
                addCounted(households,
                           {static_cast<qint64>(group.members.size()), membersOf(group)});
            }
        }
        const auto shown = [](std::optional<qint64> number) {
            return CountCell::figure(number ? words::number(*number) : QStringLiteral("–"));
        };
        places.push_back(
            {CountCell::words(line.region), shown(line.places), shown(line.running),
             shown(line.places ? std::optional(*line.places - line.running) : std::nullopt),
             CountCell::number(households)});
    }
    m_placesTable->fill(std::move(places));
    std::vector<CountRow> groups;
    for (const GroupLine& group : m_board.groups) {
        groups.push_back(
            {CountCell::words(group.name), CountCell::words(group.business),
             CountCell::words(group.region),
             CountCell::number({static_cast<qint64>(group.members.size()), membersOf(group)}),
             CountCell::words(words::shortDate(group.formedOn)),
             CountCell::words(groupState(group))});
    }
    m_groupTable->fill(std::move(groups));
    showGroup();
}

const GroupLine* ProgramGroupPanel::current() const
{
    const int row = m_groupTable->currentRow();
    return row >= 0 && row < static_cast<int>(m_board.groups.size())
               ? &m_board.groups[static_cast<size_t>(row)]
               : nullptr;
}

void ProgramGroupPanel::showGroup()
{
    const GroupLine* group = current();
    m_membersLabel->setText(
        group != nullptr
            ? tr("Households of \"%1\"; five to ten belong to a group.").arg(group->name)
            : tr("No group yet. Set the places of a kecamatan and found the first one."));
    m_memberModel->setLines(group != nullptr ? static_cast<int>(group->members.size()) : 0);
    showSelected();
}

void ProgramGroupPanel::showSelected()
{
    const GroupLine* group = current();
    const bool isRunning = group != nullptr && !group->endedOn.isValid();
    const core::RecordId& household = workspace().selected();
    m_selectedLabel->setText(
        household.isNull() ? tr("To take a household in, choose it in a list or on the map first.")
                           : tr("Chosen household: %1").arg(headName(m_names, household)));
    m_joinButton->setEnabled(isRunning && !household.isNull());
    m_leaveButton->setEnabled(isRunning && m_memberView->hasChoice());
    m_endButton->setEnabled(isRunning);
}

QString ProgramGroupPanel::memberText(int line, int column) const
{
    const GroupLine* group = current();
    if (group == nullptr || line >= static_cast<int>(group->members.size())) {
        return {};
    }
    const GroupMember& member = group->members[static_cast<size_t>(line)];
    switch (column) {
    case 0:
        return headName(m_names, member.household);
    case 1:
        return member.role;
    default:
        return words::shortDate(member.since);
    }
}

QString ProgramGroupPanel::regionCode() const
{
    return m_regionCombo->currentData().toString();
}

void ProgramGroupPanel::setPlaces()
{
    if (m_source != nullptr && !m_program.isNull() && !regionCode().isEmpty()) {
        store(
            [source = m_source, program = m_program, year = m_year, code = regionCode(),
             places = m_placesSpin->value()] {
                return source->setGroupPlaces(program, year, code, places);
            },
            [this] { refresh(); });
    }
}

void ProgramGroupPanel::found()
{
    if (m_source != nullptr && !m_program.isNull()) {
        store(
            [source = m_source, program = m_program, code = regionCode(), name = m_nameEdit->text(),
             business = m_businessEdit->text()] {
                return source->addGroup(program, code, name, business);
            },
            [this] {
                m_nameEdit->clear();
                m_businessEdit->clear();
                refresh();
            });
    }
}

void ProgramGroupPanel::join()
{
    if (const GroupLine* group = current()) {
        store([source = m_source, id = group->group, household = workspace().selected(),
               role = m_roleEdit->text().trimmed()] { return source->join(id, household, role); },
              [this] {
                  m_roleEdit->clear();
                  refresh();
              });
    }
}

void ProgramGroupPanel::leave()
{
    const GroupLine* group = current();
    if (group == nullptr) {
        return;
    }
    for (const int line : m_memberView->chosenLines()) {
        store(
            [source = m_source, id = group->group,
             household = group->members[static_cast<size_t>(line)].household] {
                return source->leave(id, household);
            },
            [this] { refresh(); });
    }
}

} // namespace rangkul::coverageui
