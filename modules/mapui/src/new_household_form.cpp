// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_household_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "rangkul/registry/codes.h"
#include "rangkul/registry/housing_rules.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>
#include <cmath>

namespace rangkul::mapui {

namespace {

using registry::Entity;
using Column = QLatin1StringView;

constexpr qint64 kFromTheMap = 3; ///< of list "position_method"

void put(registry::Cells& cells, Entity entity, const char* column, registry::Value value)
{
    cells.emplace_back(registry::variable(entity, Column(column)).id, std::move(value));
}

void putText(registry::Cells& cells, const char* column, const QLineEdit* edit)
{
    if (const QString text = edit->text().trimmed(); !text.isEmpty()) {
        put(cells, Entity::Dwelling, column, text);
    }
}

} // namespace

NewHouseholdForm::NewHouseholdForm(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_shapes(std::make_shared<RegionShapes>())
    , m_sameHouseCheck(new QCheckBox(this))
    , m_headEdit(addLine(QStringLiteral("newHeadEdit"), tr("Name of the head")))
    , m_addressEdit(addLine(QStringLiteral("newAddressEdit"), tr("Address")))
    , m_rtEdit(addLine(QStringLiteral("newRtEdit"), tr("RT")))
    , m_rwEdit(addLine(QStringLiteral("newRwEdit"), tr("RW")))
    , m_regionCombo(new QComboBox(this))
    , m_reasonEdit(addLine(QStringLiteral("newReasonEdit"), tr("Reason or source")))
    , m_warningLabel(new QLabel(this))
    , m_alikeLabel(new ui::AlikeLabel(workspace, this))
    , m_addButton(new QPushButton(tr("&Add the household"), this))
{
    m_rtEdit->setPlaceholderText(tr("RT"));
    m_rwEdit->setPlaceholderText(tr("RW"));
    m_reasonEdit->setPlaceholderText(tr("for instance: report of the RT head"));
    m_regionCombo->setObjectName(QStringLiteral("newRegionCombo"));
    m_regionCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_regionCombo->setMinimumContentsLength(10);
    m_warningLabel->setObjectName(QStringLiteral("newWarningLabel"));
    m_warningLabel->setWordWrap(true);
    m_warningLabel->setAutoFillBackground(true);
    m_warningLabel->setMargin(ui::kGap / 2);
    m_addButton->setObjectName(QStringLiteral("newAddButton"));
    m_sameHouseCheck->setObjectName(QStringLiteral("sameHouseCheck"));
    auto* rtRw = new QHBoxLayout;
    rtRw->setSpacing(ui::kGap);
    rtRw->addWidget(m_rtEdit);
    rtRw->addWidget(m_rwEdit);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(ui::kGap / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name of the &head"), m_headEdit);
    form->addRow(m_alikeLabel);
    m_alikeLabel->watch(m_headEdit);
    form->addRow(m_sameHouseCheck);
    form->addRow(tr("A&ddress"), m_addressEdit);
    auto* rtRwLabel = new QLabel(tr("R&T and RW"), this);
    rtRwLabel->setBuddy(m_rtEdit);
    form->addRow(rtRwLabel, rtRw);
    form->addRow(tr("&Village"), m_regionCombo);
    form->addRow(tr("&Source"), m_reasonEdit);
    form->addRow(m_warningLabel);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_addButton);
    form->addRow(buttons);
    setFocusProxy(m_headEdit);
    setTabOrder(m_headEdit, m_sameHouseCheck);
    setTabOrder(m_sameHouseCheck, m_addressEdit);
    setTabOrder(m_addressEdit, m_rtEdit);
    setTabOrder(m_rtEdit, m_rwEdit);
    setTabOrder(m_rwEdit, m_regionCombo);
    setTabOrder(m_regionCombo, m_reasonEdit);
    setTabOrder(m_reasonEdit, m_alikeLabel);
    setTabOrder(m_alikeLabel, m_addButton);

    for (QLineEdit* edit : {m_headEdit, m_addressEdit, m_rtEdit, m_rwEdit}) {
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    }
    connect(m_reasonEdit, &QLineEdit::returnPressed, this, &NewHouseholdForm::submit);
    connect(m_headEdit, &QLineEdit::textChanged, this, &NewHouseholdForm::updateButton);
    connect(m_sameHouseCheck, &QCheckBox::toggled, this, &NewHouseholdForm::showSameHouse);
    connect(m_regionCombo, &QComboBox::currentIndexChanged, this, [this] {
        showWarning();
        updateButton();
    });
    connect(m_addButton, &QPushButton::clicked, this, &NewHouseholdForm::submit);
}

QLineEdit* NewHouseholdForm::addLine(const QString& name, const QString& words)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    return edit;
}

void NewHouseholdForm::setRegions(std::shared_ptr<const RegionShapes> shapes)
{
    m_shapes = std::move(shapes);
}

void NewHouseholdForm::begin(registry::GeoPoint place, const core::RecordId& region,
                             const core::RecordId& neighbour, const QString& neighbourName)
{
    m_place = place;
    m_neighbour = neighbour;
    m_sameHouseCheck->setChecked(false);
    m_sameHouseCheck->setVisible(!neighbour.isNull());
    m_sameHouseCheck->setText(neighbourName.isEmpty()
                                  ? tr("In the same &house as the household there")
                                  : tr("In the same &house as %1").arg(neighbourName));
    m_writing = false;
    fillRegions(region);
    showWarning();
    updateButton();
}

void NewHouseholdForm::clear()
{
    for (QLineEdit* edit : {m_headEdit, m_addressEdit, m_rtEdit, m_rwEdit, m_reasonEdit}) {
        edit->clear();
    }
}

void NewHouseholdForm::fillRegions(const core::RecordId& chosen)
{
    const auto& regions = m_workspace.households().regions();
    int smallest = 0;
    for (const registry::FrameRegion& region : regions) {
        smallest = std::max(smallest, region.level);
    }
    std::vector<std::pair<QString, core::RecordId>> choices;
    for (const registry::FrameRegion& region : regions) {
        if (region.level == smallest) {
            const QString around =
                region.parent < 0 ? QString() : regions[static_cast<size_t>(region.parent)].name;
            choices.emplace_back(
                around.isEmpty() ? region.name : QStringLiteral("%1, %2").arg(region.name, around),
                region.id);
        }
    }
    std::sort(choices.begin(), choices.end());
    const QSignalBlocker blocker(m_regionCombo);
    m_regionCombo->clear();
    int current = -1;
    for (const auto& [words, id] : choices) {
        if (id == chosen) {
            current = m_regionCombo->count();
        }
        m_regionCombo->addItem(words, QVariant::fromValue(id));
    }
    m_regionCombo->setCurrentIndex(current);
}

void NewHouseholdForm::showSameHouse()
{
    const bool own = !m_sameHouseCheck->isChecked(); // the house that is there has its address
    for (QWidget* field : {static_cast<QWidget*>(m_addressEdit), static_cast<QWidget*>(m_rtEdit),
                           static_cast<QWidget*>(m_rwEdit), static_cast<QWidget*>(m_regionCombo)}) {
        field->setEnabled(own);
    }
    showWarning();
    updateButton();
}

std::optional<core::RecordId> NewHouseholdForm::sharedDwelling() const
{
    const registry::HouseholdFrame& frame = m_workspace.households();
    const auto row = frame.rowOf(m_neighbour);
    return m_sameHouseCheck->isChecked() && row ? std::optional(frame.dwellings()[*row])
                                                : std::nullopt;
}

core::RecordId NewHouseholdForm::region() const
{
    return m_regionCombo->currentData().value<core::RecordId>();
}

double NewHouseholdForm::metresOutside() const
{
    if (m_sameHouseCheck->isChecked()) {
        return 0; // nothing is said of a place
    }
    const RegionArea* area = m_shapes->find(region());
    const double metres = area ? registry::distanceMetres(area->area, m_place) : 0;
    return metres > registry::kRegionBufferMetres ? metres : 0;
}

void NewHouseholdForm::showWarning()
{
    const double metres = metresOutside();
    m_warningLabel->setVisible(metres > 0);
    if (metres <= 0) {
        return;
    }
    const ui::ToneColours colours = ui::toneColours(ui::Tone::Caution, palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.text);
    m_warningLabel->setPalette(own);
    m_warningLabel->setText(
        tr("The place lies %1 m outside this village.").arg(words::number(std::llround(metres))));
}

void NewHouseholdForm::updateButton()
{
    const bool housed = m_sameHouseCheck->isChecked() || !region().isNull();
    m_addButton->setEnabled(!m_writing && !m_headEdit->text().trimmed().isEmpty() && housed);
}

registry::Cells NewHouseholdForm::newDwelling() const
{
    registry::Cells dwelling;
    put(dwelling, Entity::Dwelling, "region_id", region());
    put(dwelling, Entity::Dwelling, "geom", m_place);
    put(dwelling, Entity::Dwelling, "position_method", kFromTheMap);
    putText(dwelling, "address", m_addressEdit);
    putText(dwelling, "rt", m_rtEdit);
    putText(dwelling, "rw", m_rwEdit);
    return dwelling;
}

core::Result<registry::Edit> NewHouseholdForm::edit() const
{
    registry::Cells head;
    put(head, Entity::Person, "name", m_headEdit->text().trimmed());
    put(head, Entity::Person, "relation", registry::codes::relation::kHead);
    registry::Decision decision;
    decision.today = m_workspace.clock().today();
    decision.officer = m_officer;
    decision.note = m_reasonEdit->text().trimmed();
    registry::NewHousehold wanted;
    if (const auto shared = sharedDwelling()) {
        wanted.home = *shared;
    } else {
        wanted.home = newDwelling();
    }
    wanted.members = {std::move(head)};
    wanted.since = decision.today;
    return registry::addHousehold(decision, wanted);
}

void NewHouseholdForm::submit()
{
    if (!m_addButton->isEnabled()) {
        return;
    }
    const auto made = edit();
    if (!made) {
        Q_EMIT refused(made.error());
        return;
    }
    PlacedHouse house;
    house.how = PlacedHouse::How::NewHousehold;
    house.metresOutside = metresOutside();
    const RegionArea* area = m_shapes->find(region());
    house.region = area ? area->name : QString();
    const auto household =
        std::find_if(made->created.begin(), made->created.end(), [](const registry::NewRow& row) {
            return row.row.entity == Entity::Household;
        });
    house.household = household->row.id;
    m_writing = true;
    updateButton();
    m_workspace.apply(*made, this, [this, house](const core::Result<registry::Commit>& commit) {
        m_writing = false;
        updateButton();
        if (commit) {
            Q_EMIT added(house);
        } else {
            Q_EMIT refused(commit.error());
        }
    });
}

} // namespace rangkul::mapui
