// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registryui/filter_bar.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

#include "chip.h"
#include "range_popup.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <algorithm>
#include <map>

namespace rangkul::registryui {

using registry::Entity;
using registry::Filter;
using registry::FilterCondition;
using ui::kGap;

namespace {

constexpr int kKelurahanLevel = 4;
constexpr int kKecamatanLevel = 3;

FilterCondition single(registry::Alternative alternative, bool negated = false)
{
    return {negated, {std::move(alternative)}};
}

/// Conditions that ask about the same thing share one chip: their values are put together.
bool isSameQuestion(const FilterCondition& a, const FilterCondition& b)
{
    if (a.negated != b.negated || a.anyOf.size() != 1 || b.anyOf.size() != 1 ||
        a.anyOf.front().index() != b.anyOf.front().index()) {
        return false;
    }
    if (const auto* decile = std::get_if<registry::InDecile>(&a.anyOf.front())) {
        return decile->kind == std::get<registry::InDecile>(b.anyOf.front()).kind;
    }
    if (const auto* code = std::get_if<registry::CodeIs>(&a.anyOf.front())) {
        return code->variable == std::get<registry::CodeIs>(b.anyOf.front()).variable;
    }
    return std::holds_alternative<registry::InRegion>(a.anyOf.front());
}

template <typename T> void toggleValue(std::vector<T>& values, const T& value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    if (found != values.end()) {
        values.erase(found);
    } else {
        values.push_back(value);
        std::sort(values.begin(), values.end());
    }
}

/// Adds the one value of `wanted` to `present`, or takes it away; true when nothing is left.
bool mergeValue(FilterCondition& present, const FilterCondition& wanted)
{
    if (auto* decile = std::get_if<registry::InDecile>(&present.anyOf.front())) {
        toggleValue(decile->values,
                    std::get<registry::InDecile>(wanted.anyOf.front()).values.front());
        return decile->values.empty();
    }
    if (auto* code = std::get_if<registry::CodeIs>(&present.anyOf.front())) {
        toggleValue(code->codes, std::get<registry::CodeIs>(wanted.anyOf.front()).codes.front());
        return code->codes.empty();
    }
    auto& region = std::get<registry::InRegion>(present.anyOf.front());
    toggleValue(region.codes, std::get<registry::InRegion>(wanted.anyOf.front()).codes.front());
    return region.codes.empty();
}

} // namespace

FilterBar::FilterBar(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chips(new QWidget(this))
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_countLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Filter"));
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(kGap / 2);
    m_countLabel->setFont(ui::headingFont(ui::tabularFont(font()), 1));
    m_countLabel->setAccessibleName(tr("Households that pass the filter"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap / 2);
    row->addWidget(menuButton(tr("Region"), &FilterBar::fillRegions));
    row->addWidget(menuButton(tr("Decile"), &FilterBar::fillDeciles));
    row->addWidget(menuButton(tr("Status"), &FilterBar::fillStatus));
    row->addWidget(menuButton(tr("Program"), &FilterBar::fillPrograms));
    row->addWidget(menuButton(tr("More"), &FilterBar::fillMore));
    row->addWidget(menuButton(tr("Saved"), &FilterBar::fillSaved));
    auto* area = new QScrollArea(this);
    area->setWidget(m_chips);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(fontMetrics().height() + kGap * 2);
    area->setFocusPolicy(Qt::NoFocus);
    row->addWidget(area, 1);
    row->addWidget(m_countLabel);

    connect(&workspace, &ui::Workspace::filterChanged, this, &FilterBar::rebuildChips);
    connect(&workspace, &ui::Workspace::rowsChanged, this, &FilterBar::showCount);
    connect(&workspace, &ui::Workspace::opened, this, [this] {
        rebuildChips();
        showCount();
    });
    rebuildChips();
}

void FilterBar::setSavedFilters(SavedFilters* saved)
{
    m_saved = saved;
    m_savedFilters.clear();
    loadSaved();
}

QToolButton* FilterBar::menuButton(const QString& text, void (FilterBar::*fill)())
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        m_filling = menu;
        (this->*fill)();
        m_filling = nullptr;
    });
    return button;
}

void FilterBar::toggle(const FilterCondition& condition)
{
    Filter filter = m_workspace.filter();
    filter.name.clear();
    const auto same = std::find_if(
        filter.conditions.begin(), filter.conditions.end(),
        [&condition](const FilterCondition& c) { return isSameQuestion(c, condition); });
    const auto equal = std::find(filter.conditions.begin(), filter.conditions.end(), condition);
    if (equal != filter.conditions.end()) {
        filter.conditions.erase(equal);
    } else if (same != filter.conditions.end()) {
        if (mergeValue(*same, condition)) {
            filter.conditions.erase(same);
        }
    } else {
        filter.conditions.push_back(condition);
    }
    m_workspace.setFilter(std::move(filter));
}

void FilterBar::fillRegions()
{
    const auto& regions = m_workspace.households().regions();
    const auto add = [this](QMenu* menu, const registry::FrameRegion& region, const QString& text) {
        QAction* action = menu->addAction(text);
        connect(action, &QAction::triggered, this,
                [this, code = region.code] { toggle(single(registry::InRegion{{code}})); });
    };
    std::map<int, QMenu*> kecamatan;
    for (size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].level == kKecamatanLevel) {
            QMenu* menu = m_filling->addMenu(regions[i].name);
            kecamatan[static_cast<int>(i)] = menu;
            add(menu, regions[i], tr("All of %1").arg(regions[i].name));
            menu->addSeparator();
        }
    }
    for (const registry::FrameRegion& region : regions) {
        if (region.level == kKelurahanLevel) {
            const auto parent = kecamatan.find(region.parent);
            add(parent != kecamatan.end() ? parent->second : m_filling, region, region.name);
        }
    }
}

void FilterBar::fillDeciles()
{
    const std::pair<registry::DecileKind, QString> kinds[] = {
        {registry::DecileKind::National, tr("National decile")},
        {registry::DecileKind::Province, tr("Provincial decile")},
        {registry::DecileKind::City, tr("City decile")},
    };
    for (const auto& [kind, title] : kinds) {
        QMenu* menu =
            kind == registry::DecileKind::National ? m_filling : m_filling->addMenu(title);
        for (int decile = 1; decile <= 10; ++decile) {
            QAction* action = menu->addAction(tr("%1 %2").arg(title).arg(decile));
            connect(action, &QAction::triggered, this, [this, kind = kind, decile] {
                toggle(single(registry::InDecile{kind, {decile}}));
            });
        }
        QAction* unranked = menu->addAction(tr("Not ranked (0)"));
        connect(unranked, &QAction::triggered, this, [this, kind = kind] {
            toggle(single(registry::InDecile{kind, {0}}));
        });
        menu->addSeparator();
    }
}

void FilterBar::fillStatus()
{
    for (const char* column : {"presence", "eligibility", "origin"}) {
        addVariable(m_filling, registry::variable(Entity::Household, QLatin1StringView(column)));
    }
    m_filling->addSeparator();
    const auto add = [this](const QString& text, const FilterCondition& condition) {
        connect(m_filling->addAction(text), &QAction::triggered, this,
                [this, condition] { toggle(condition); });
    };
    add(tr("Has a point on the map"), single(registry::HasPoint{}));
    add(tr("Has no point on the map"), single(registry::HasPoint{}, true));
    add(tr("Has an open conflict"), single(registry::HasConflict{}));
    QAction* ended = m_filling->addAction(tr("Show ended households too"));
    ended->setCheckable(true);
    ended->setChecked(m_workspace.filter().withEnded);
    connect(ended, &QAction::triggered, this, [this](bool on) {
        Filter filter = m_workspace.filter();
        filter.withEnded = on;
        m_workspace.setFilter(std::move(filter));
    });
}

void FilterBar::fillPrograms()
{
    const auto add = [this](QMenu* menu, const QString& text, const FilterCondition& condition) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, condition] { toggle(condition); });
    };
    add(m_filling, tr("Receives no program at all"), single(registry::Receives{}, true));
    add(m_filling, tr("Receives any program"), single(registry::Receives{}));
    m_filling->addSeparator();
    for (const registry::FrameProgram& program : m_workspace.households().programs()) {
        QMenu* menu =
            m_filling->addMenu(program.shortName.isEmpty() ? program.name : program.shortName);
        add(menu, tr("Receives %1").arg(program.name), single(registry::Receives{{program.id}}));
        add(menu, tr("Does not receive %1").arg(program.name),
            single(registry::Receives{{program.id}}, true));
    }
}

void FilterBar::fillMore()
{
    addVariables(m_filling->addMenu(tr("House")), Entity::Dwelling);
    addVariables(m_filling->addMenu(tr("Household")), Entity::Household);
    addVariables(m_filling->addMenu(tr("A member")), Entity::Person);
}

void FilterBar::addVariables(QMenu* menu, Entity entity)
{
    std::map<registry::Section, QMenu*> sections;
    for (const registry::Variable& variable : registry::variables(entity)) {
        if (!registry::FrameColumn::canHold(variable)) {
            continue;
        }
        if (!sections.contains(variable.section)) {
            sections[variable.section] = menu->addMenu(words::label(variable.section));
        }
        addVariable(sections[variable.section], variable);
    }
}

void FilterBar::addVariable(QMenu* menu, const registry::Variable& variable)
{
    QMenu* own = menu->addMenu(words::label(variable));
    const auto add = [this, own](const QString& text, const FilterCondition& condition) {
        connect(own->addAction(text), &QAction::triggered, this,
                [this, condition] { toggle(condition); });
    };
    if (variable.codeList != nullptr) {
        if (const registry::CodeList* list =
                registry::findCodeList(QLatin1StringView(variable.codeList).toString())) {
            for (const registry::CodeItem& item : list->items()) {
                add(item.label, single(registry::CodeIs{&variable, {item.code}}));
            }
        }
        own->addSeparator();
    } else {
        connect(own->addAction(tr("Between…")), &QAction::triggered, this,
                [this, &variable] { askRange(variable); });
    }
    add(tr("Is missing"), single(registry::IsMissing{&variable}));
    add(tr("Is filled in"), single(registry::IsMissing{&variable}, true));
}

void FilterBar::askRange(const registry::Variable& variable)
{
    auto* popup = new RangePopup(words::label(variable), this);
    connect(popup, &RangePopup::chosen, this,
            [this, &variable](std::optional<double> least, std::optional<double> most) {
                toggle(single(registry::Between{&variable, least, most}));
            });
    popup->openBelow(this);
}

void FilterBar::fillSaved()
{
    for (const Filter& filter : m_savedFilters) {
        connect(m_filling->addAction(filter.name), &QAction::triggered, this,
                [this, filter] { m_workspace.setFilter(filter); });
    }
    m_filling->addSeparator();
    QAction* save = m_filling->addAction(tr("Save this filter…"));
    save->setEnabled(m_saved != nullptr && !m_workspace.filter().isEmpty());
    connect(save, &QAction::triggered, this, &FilterBar::saveCurrent);
    QMenu* remove = m_filling->addMenu(tr("Remove a saved filter"));
    remove->setEnabled(!m_savedFilters.empty());
    for (const Filter& filter : m_savedFilters) {
        connect(remove->addAction(filter.name), &QAction::triggered, this,
                [this, name = filter.name] {
                    SavedFilters* saved = m_saved;
                    m_workspace.runner().run(
                        this, [saved, name] { return saved->remove(name); },
                        [this](const core::Status& status) {
                            if (!status) {
                                Q_EMIT failed(status.error());
                            }
                            loadSaved();
                        });
                });
    }
}

void FilterBar::saveCurrent()
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, tr("Save the filter"), tr("Name of the filter:"),
                              QLineEdit::Normal,
                              describe(m_workspace.filter(), m_workspace.households()), &accepted)
            .trimmed();
    if (!accepted || name.isEmpty() || m_saved == nullptr) {
        return;
    }
    Filter filter = m_workspace.filter();
    filter.name = name;
    SavedFilters* saved = m_saved;
    m_workspace.runner().run(
        this, [saved, filter] { return saved->save(filter); },
        [this](const core::Status& status) {
            if (!status) {
                Q_EMIT failed(status.error());
            }
            loadSaved();
        });
}

void FilterBar::loadSaved()
{
    if (m_saved == nullptr) {
        return;
    }
    SavedFilters* saved = m_saved;
    m_workspace.runner().run(
        this, [saved] { return saved->load(); },
        [this](core::Result<std::vector<Filter>> filters) {
            if (filters) {
                m_savedFilters = std::move(*filters);
            } else {
                Q_EMIT failed(filters.error());
            }
        });
}

void FilterBar::rebuildChips()
{
    while (QLayoutItem* item = m_chipRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Filter& filter = m_workspace.filter();
    for (const FilterCondition& condition : filter.conditions) {
        auto* chip = new Chip(describe(condition, m_workspace.households()), m_chips);
        connect(
            chip, &Chip::removed, this,
            [this, condition] {
                Filter changed = m_workspace.filter();
                changed.name.clear();
                std::erase(changed.conditions, condition);
                m_workspace.setFilter(std::move(changed));
            },
            Qt::QueuedConnection);
        m_chipRow->addWidget(chip);
    }
    if (!filter.isEmpty()) {
        auto* clear = new QToolButton(m_chips);
        clear->setText(tr("Clear all"));
        clear->setAutoRaise(true);
        connect(
            clear, &QToolButton::clicked, this, [this] { m_workspace.setFilter({}); },
            Qt::QueuedConnection);
        m_chipRow->addWidget(clear);
    } else {
        auto* none = new QLabel(tr("All households"), m_chips);
        none->setForegroundRole(QPalette::PlaceholderText);
        m_chipRow->addWidget(none);
    }
    m_chipRow->addStretch(1);
}

void FilterBar::showCount()
{
    m_countLabel->setText(words::number(static_cast<qint64>(m_workspace.rows().size())));
}

} // namespace rangkul::registryui
