// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/indicator.h"

#include <QCoreApplication>

#include "rangkul/registry/code_list.h"
#include "rangkul/registry/codes.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::mapui {

namespace {

using registry::Entity;
using registry::HouseholdFrame;
using registry::ValueType;
using registry::Variable;

QString say(const char* text)
{
    return QCoreApplication::translate("rangkul::mapui::Indicator", text);
}

/// The sum and the number of cases of one region.
struct Tally
{
    double sum = 0;
    qint64 cases = 0;
};

/// Adds cases to regions by the row of the household they belong to.
class Tallies
{
public:
    Tallies(const HouseholdFrame& households, const std::vector<int>& regionOf)
        : m_households(households)
        , m_regionOf(regionOf)
        , m_tallies(households.regions().size())
    {
    }
    void add(quint32 row, double value)
    {
        const int own = m_households.regionIndexes()[row];
        const int region = own < 0 ? -1 : m_regionOf[static_cast<size_t>(own)];
        if (region >= 0) {
            Tally& tally = m_tallies[static_cast<size_t>(region)];
            tally.sum += value;
            ++tally.cases;
        }
    }
    const std::vector<Tally>& all() const { return m_tallies; }

private:
    const HouseholdFrame& m_households;
    const std::vector<int>& m_regionOf;
    std::vector<Tally> m_tallies;
};

bool hasCode(const registry::FrameColumn& column, size_t row, const std::vector<qint64>& codes)
{
    const qint64 value = column.integer(row).value_or(0);
    if (column.variable().type != ValueType::CodeSet) {
        return std::find(codes.begin(), codes.end(), value) != codes.end();
    }
    return std::any_of(codes.begin(), codes.end(), [value](qint64 code) {
        return code == 0 ? value == 0 : (value & code) == code;
    });
}

void addCell(Tallies& tallies, quint32 household, const Indicator& indicator,
             const registry::FrameColumn& column, size_t row)
{
    if (column.isMissing(row)) {
        return;
    }
    if (indicator.kind == Indicator::Kind::Mean) {
        tallies.add(household, column.number(row).value_or(0));
    } else {
        tallies.add(household, hasCode(column, row, indicator.codes) ? 100 : 0);
    }
}

void tallyVariable(Tallies& tallies, const Indicator& indicator, const HouseholdFrame& households,
                   const std::vector<quint32>& rows, const registry::PersonFrame* persons)
{
    if (indicator.variable == nullptr) {
        return;
    }
    if (indicator.variable->entity != Entity::Person) {
        const registry::FrameColumn* column = households.column(*indicator.variable);
        for (size_t i = 0; column && i < rows.size(); ++i) {
            addCell(tallies, rows[i], indicator, *column, rows[i]);
        }
        return;
    }
    const registry::FrameColumn* column = persons ? persons->column(*indicator.variable) : nullptr;
    if (!column) {
        return;
    }
    std::vector<bool> wanted(households.size());
    for (const quint32 row : rows) {
        wanted[row] = true;
    }
    for (quint32 person = 0; person < persons->size(); ++person) {
        if (persons->isMember(person) && wanted[persons->households()[person]]) {
            addCell(tallies, persons->households()[person], indicator, *column, person);
        }
    }
}

void tallyHouseholds(Tallies& tallies, const Indicator& indicator, const HouseholdFrame& households,
                     const std::vector<quint32>& rows)
{
    const auto deciles = households.deciles(indicator.ranking);
    const auto presence = households.presence();
    for (const quint32 row : rows) {
        switch (indicator.kind) {
        case Indicator::Kind::Households:
            tallies.add(row, 1);
            break;
        case Indicator::Kind::Persons:
            tallies.add(row, households.members()[row]);
            break;
        case Indicator::Kind::PoorShare:
            if (deciles[row] >= 1) {
                tallies.add(row, deciles[row] <= indicator.decile ? 100 : 0);
            }
            break;
        case Indicator::Kind::VerifiedShare: {
            const bool visited = presence[row] != registry::kMissing<qint8> &&
                                 presence[row] != registry::codes::presence::kNotVisited;
            tallies.add(row, visited ? 100 : 0);
            break;
        }
        case Indicator::Kind::CodeShare:
        case Indicator::Kind::Mean:
            break;
        }
    }
}

/// Regions of the level in which the register knows at least one household.
std::vector<bool> inhabited(const HouseholdFrame& households, const std::vector<int>& regionOf)
{
    std::vector<bool> known(households.regions().size());
    for (quint32 row = 0; row < households.size(); ++row) {
        const int own = households.regionIndexes()[row];
        const int region = own < 0 ? -1 : regionOf[static_cast<size_t>(own)];
        if (region >= 0 && !households.isHidden(row)) {
            known[static_cast<size_t>(region)] = true;
        }
    }
    return known;
}

bool isCount(Indicator::Kind kind)
{
    return kind == Indicator::Kind::Households || kind == Indicator::Kind::Persons;
}

QString unitOf(const Indicator& indicator)
{
    if (isCount(indicator.kind)) {
        return {};
    }
    return indicator.kind == Indicator::Kind::Mean ? QString() : QStringLiteral("%");
}

std::vector<const Variable*> variablesWhere(bool (*wanted)(const Variable&))
{
    std::vector<const Variable*> found;
    for (const Entity entity : {Entity::Dwelling, Entity::Household, Entity::Person}) {
        for (const Variable& variable : registry::variables(entity)) {
            // Where a house stands and how it was filed says nothing of the people in it.
            const bool telling = variable.section != registry::Section::Place &&
                                 variable.section != registry::Section::Admin;
            if (telling && registry::FrameColumn::canHold(variable) && wanted(variable)) {
                found.push_back(&variable);
            }
        }
    }
    return found;
}

} // namespace

QString indicatorTitle(const Indicator& indicator)
{
    switch (indicator.kind) {
    case Indicator::Kind::Households:
        return say(QT_TRANSLATE_NOOP("rangkul::mapui::Indicator", "Households"));
    case Indicator::Kind::Persons:
        return say(QT_TRANSLATE_NOOP("rangkul::mapui::Indicator", "Persons"));
    case Indicator::Kind::PoorShare:
        return indicator.decile <= 1
                   ? say(QT_TRANSLATE_NOOP("rangkul::mapui::Indicator",
                                           "Share of households in decile 1"))
                   : say(QT_TRANSLATE_NOOP("rangkul::mapui::Indicator",
                                           "Share of households in deciles 1 to %1"))
                         .arg(indicator.decile);
    case Indicator::Kind::VerifiedShare:
        return say(
            QT_TRANSLATE_NOOP("rangkul::mapui::Indicator", "Share of households visited so far"));
    case Indicator::Kind::CodeShare: {
        if (!indicator.variable) {
            return {};
        }
        QStringList answers;
        for (const qint64 code : indicator.codes) {
            answers += words::display(*indicator.variable, code);
        }
        return say(QT_TRANSLATE_NOOP("rangkul::mapui::Indicator", "%1: %2 (share)"))
            .arg(words::label(*indicator.variable), answers.join(QStringLiteral(", ")));
    }
    case Indicator::Kind::Mean:
        return indicator.variable
                   ? say(QT_TRANSLATE_NOOP("rangkul::mapui::Indicator", "Mean of %1"))
                         .arg(words::label(*indicator.variable))
                   : QString();
    }
    Q_UNREACHABLE();
}

std::vector<const Variable*> neededColumns(const Indicator& indicator)
{
    const bool uses =
        indicator.kind == Indicator::Kind::CodeShare || indicator.kind == Indicator::Kind::Mean;
    return uses && indicator.variable ? std::vector<const Variable*>{indicator.variable}
                                      : std::vector<const Variable*>{};
}

bool needsPersons(const Indicator& indicator)
{
    const auto columns = neededColumns(indicator);
    return !columns.empty() && columns.front()->entity == Entity::Person;
}

std::vector<const Variable*> variablesForShare()
{
    return variablesWhere([](const Variable& variable) {
        return variable.type == ValueType::Code || variable.type == ValueType::CodeSet;
    });
}

std::vector<const Variable*> variablesForMean()
{
    return variablesWhere([](const Variable& variable) {
        return variable.type == ValueType::Integer || variable.type == ValueType::Real;
    });
}

std::vector<int> regionsAtLevel(const HouseholdFrame& households, int level)
{
    const auto& regions = households.regions();
    std::vector<int> found(regions.size(), -1);
    for (size_t i = 0; i < regions.size(); ++i) {
        int at = static_cast<int>(i);
        for (size_t steps = 0; at >= 0 && steps < regions.size(); ++steps) {
            if (regions[static_cast<size_t>(at)].level == level) {
                found[i] = at;
                break;
            }
            at = regions[static_cast<size_t>(at)].parent;
        }
    }
    return found;
}

RegionValues regionValues(const Indicator& indicator, int level, const HouseholdFrame& households,
                          const std::vector<quint32>& rows, const registry::PersonFrame* persons)
{
    const std::vector<int> regionOf = regionsAtLevel(households, level);
    Tallies tallies(households, regionOf);
    if (neededColumns(indicator).empty()) {
        tallyHouseholds(tallies, indicator, households, rows);
    } else {
        tallyVariable(tallies, indicator, households, rows, persons);
    }
    RegionValues result;
    result.title = indicatorTitle(indicator);
    result.unit = unitOf(indicator);
    result.decimals = isCount(indicator.kind) ? 0 : 1;
    result.level = level;
    const std::vector<bool> known = inhabited(households, regionOf);
    for (size_t region = 0; region < known.size(); ++region) {
        const Tally& tally = tallies.all()[region];
        const QString& code = households.regions()[region].code;
        if (isCount(indicator.kind) && known[region]) {
            result.values.emplace(code, tally.sum);
        } else if (!isCount(indicator.kind) && tally.cases > 0) {
            result.values.emplace(code, tally.sum / static_cast<double>(tally.cases));
        }
    }
    return result;
}

} // namespace rangkul::mapui
