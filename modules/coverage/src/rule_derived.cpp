// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule asks that no column holds: ages, members, deciles, per head, the kind of village,
// programs and regions.
#include "rangkul/registry/codes.h"
#include "rule_scan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rangkul::coverage {

using registry::Entity;

namespace {

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
constexpr int kOldest = 150;
constexpr int kVillageLevel = 4;

/// Last birth day of those who are `years` old on `day`: a birthday on 29 February is on 1 March
/// in a common year, as in registry::wholeYears().
qint64 lastBirthDay(QDate day, int years)
{
    const int year = day.year() - years;
    const QDate same(year, day.month(), day.day());
    return (same.isValid() ? same : QDate(year, 2, 28)).toJulianDay();
}

std::optional<qint8> villageKindOf(const QString& code)
{
    constexpr int kKindDigit = 6; // 35.71.01.1001: kelurahan; 35.71.01.2001: desa
    constexpr qint8 kKelurahan = 5;
    constexpr qint8 kDesa = 6;
    QString digits = code;
    digits.remove(u'.');
    if (digits.size() < kKindDigit + 4) {
        return std::nullopt;
    }
    return digits[kKindDigit] == u'1'   ? std::optional(kKelurahan)
           : digits[kKindDigit] == u'2' ? std::optional(kDesa)
                                        : std::nullopt;
}

bool isProgramNamed(const registry::FrameProgram& program, const QString& name)
{
    return program.name.compare(name, Qt::CaseInsensitive) == 0 ||
           program.shortName.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

const std::vector<qint16>& RuleFrame::ages()
{
    if (!m_ages.empty() || m_persons.size() == 0) {
        return m_ages;
    }
    std::vector<qint64> last;
    for (int years = 0; years <= kOldest; ++years) {
        last.push_back(lastBirthDay(m_day, years));
    }
    constexpr double kDaysOfYear = 365.2425;
    m_ages.assign(m_persons.size(), -1);
    const std::span<const qint32> births = m_persons.birthDays();
    for (std::size_t row = 0; row < births.size(); ++row) {
        const qint32 birth = births[row];
        if (birth == registry::kMissing<qint32> || birth > last.front()) {
            continue;
        }
        auto age = static_cast<int>(double(last.front() - birth) / kDaysOfYear);
        age = std::clamp(age, 0, kOldest);
        while (age < kOldest && birth <= last[static_cast<std::size_t>(age) + 1]) {
            ++age;
        }
        while (age > 0 && birth > last[static_cast<std::size_t>(age)]) {
            --age;
        }
        m_ages[row] = static_cast<qint16>(age);
    }
    return m_ages;
}

const IndexSet& RuleFrame::notAsked(const registry::Variable& variable)
{
    const auto known = m_notAsked.find(&variable);
    if (known != m_notAsked.end()) {
        return known->second;
    }
    IndexSet out(m_persons.size());
    const bool isBounded = variable.fromAge >= 0 || variable.toAge >= 0;
    const bool ofWomen = QLatin1StringView(variable.column) == QLatin1StringView("pregnant");
    if (isBounded || ofWomen) {
        const std::vector<qint16>& known_ages = ages();
        const std::span<const qint8> sexes = m_persons.sex();
        out = scanRows(m_persons.size(), [&](std::size_t row) {
                  const int age = known_ages[row];
                  const bool isOut =
                      age >= 0 && ((variable.fromAge >= 0 && age < variable.fromAge) ||
                                   (variable.toAge >= 0 && age > variable.toAge));
                  const bool isMan = ofWomen && sexes[row] == registry::codes::sex::kMale;
                  return isOut || isMan ? kYesRow : kNoRowAtAll;
              }).yes;
    }
    return m_notAsked.emplace(&variable, std::move(out)).first->second;
}

std::vector<double> RuleFrame::derivedNumbers(RuleDerived derived) const
{
    std::vector<double> out(m_households.size(), kNotANumber);
    const std::span<const quint16> members = m_households.members();
    const registry::FrameColumn* column = nullptr;
    if (derived == RuleDerived::AreaPerPerson) {
        column = m_households.column(
            registry::variable(Entity::Dwelling, QLatin1StringView("floor_area")));
    } else if (derived == RuleDerived::IncomePerPerson) {
        column = m_households.column(
            registry::variable(Entity::Household, QLatin1StringView("income_month")));
    }
    for (std::size_t row = 0; row < out.size(); ++row) {
        if (members[row] == 0) {
            continue;
        }
        if (derived == RuleDerived::Members) {
            out[row] = members[row];
        } else if (column != nullptr) {
            out[row] = column->number(row).value_or(kNotANumber) / members[row];
        }
    }
    return out;
}

std::vector<qint8> RuleFrame::villageKinds() const
{
    std::vector<qint8> ofRegion(m_households.regions().size(), -1);
    for (std::size_t i = 0; i < ofRegion.size(); ++i) {
        const registry::FrameRegion* region = &m_households.regions()[i];
        while (region->level > kVillageLevel && region->parent >= 0) {
            region = &m_households.regions()[static_cast<std::size_t>(region->parent)];
        }
        if (region->level == kVillageLevel) {
            ofRegion[i] = villageKindOf(region->code).value_or(qint8(-1));
        }
    }
    std::vector<qint8> out(m_households.size(), -1);
    for (std::size_t row = 0; row < out.size(); ++row) {
        const qint32 region = m_households.regionIndexes()[row];
        out[row] = region >= 0 ? ofRegion[static_cast<std::size_t>(region)] : qint8(-1);
    }
    return out;
}

Verdicts RuleFrame::ofDerived(const Rule& rule, bool personal)
{
    using registry::DecileKind;
    if (personal) {
        return scanned(rule, std::span<const qint16>(ages()));
    }
    const auto ofDecile = [&](DecileKind kind) {
        std::vector<qint8> ranked(m_households.deciles(kind).begin(),
                                  m_households.deciles(kind).end());
        std::ranges::replace(ranked, qint8(0), registry::kNoDecile);
        return scanned(rule, std::span<const qint8>(ranked));
    };
    switch (rule.variable.derived) {
    case RuleDerived::DecileNational:
        return ofDecile(DecileKind::National);
    case RuleDerived::DecileProvince:
        return ofDecile(DecileKind::Province);
    case RuleDerived::DecileCity:
        return ofDecile(DecileKind::City);
    case RuleDerived::VillageKind: {
        const std::vector<qint8> kinds = villageKinds();
        return scanned(rule, std::span<const qint8>(kinds));
    }
    default:
        return scanned(rule, derivedNumbers(rule.variable.derived));
    }
}

Verdicts RuleFrame::receiving(const Rule& rule) const
{
    std::vector<quint64> wanted(
        std::max<std::size_t>(1, (m_households.programs().size() + 63) / 64),
        rule.names.empty() ? ~quint64(0) : 0);
    for (std::size_t i = 0; i < m_households.programs().size(); ++i) {
        for (const QString& name : rule.names) {
            if (isProgramNamed(m_households.programs()[i], name)) {
                wanted[i / 64] |= quint64(1) << (i % 64);
            }
        }
    }
    const bool isComplete = unknownPrograms(rule, m_households).isEmpty();
    return scanRows(m_households.size(), [&](std::size_t row) {
        const std::span<const quint64> received = m_households.received(static_cast<quint32>(row));
        for (std::size_t i = 0; i < received.size() && i < wanted.size(); ++i) {
            if ((received[i] & wanted[i]) != 0) {
                return kYesRow;
            }
        }
        return isComplete ? kNoRowAtAll : kNotKnownRow;
    });
}

Verdicts RuleFrame::within(const Rule& rule) const
{
    const std::vector<bool> inside = m_households.regionsWithin(rule.names);
    const std::span<const qint32> regions = m_households.regionIndexes();
    return scanRows(m_households.size(), [&](std::size_t row) {
        return regions[row] < 0                                 ? kNotKnownRow
               : inside[static_cast<std::size_t>(regions[row])] ? kYesRow
                                                                : kNoRowAtAll;
    });
}

QStringList unknownPrograms(const Rule& rule, const registry::HouseholdFrame& households)
{
    QStringList out;
    if (rule.kind == Rule::Kind::Receives) {
        for (const QString& name : rule.names) {
            if (std::ranges::none_of(households.programs(), [&](const auto& program) {
                    return isProgramNamed(program, name);
                })) {
                out << name;
            }
        }
    }
    for (const Rule& part : rule.parts) {
        out << unknownPrograms(part, households);
    }
    out.removeDuplicates();
    return out;
}

} // namespace rangkul::coverage
