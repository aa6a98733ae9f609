// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/score_columns.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rangkul::scoring {

namespace {

using registry::kMissing;

Cells viewOf(const registry::FrameColumn& column)
{
    return std::visit(
        [](const auto& cells) -> Cells {
            using T = typename std::decay_t<decltype(cells)>::value_type;
            return std::span<const T>(cells);
        },
        column.cells());
}

/// Nobody grows older than this.
constexpr int kOldest = 126;

/// Age of everybody: the years of each day are worked out once.
std::vector<qint8> agesOf(std::span<const qint32> births, QDate day)
{
    const qint64 today = day.toJulianDay();
    const qint64 first = day.addYears(-kOldest).toJulianDay();
    std::vector<qint8> byDay(static_cast<size_t>(today - first + 1));
    for (size_t i = 0; i < byDay.size(); ++i) {
        const QDate birth = QDate::fromJulianDay(first + static_cast<qint64>(i));
        byDay[i] = static_cast<qint8>(std::min(registry::wholeYears(birth, day), kOldest));
    }
    std::vector<qint8> ages(births.size(), kMissing<qint8>);
    for (size_t row = 0; row < births.size(); ++row) {
        const qint64 birth = births[row];
        if (birth != kMissing<qint32> && birth <= today) {
            ages[row] = byDay[static_cast<size_t>(std::max(birth, first) - first)];
        }
    }
    return ages;
}

std::vector<qint32> occupantsOf(const registry::HouseholdFrame& frame,
                                std::span<const quint8> active)
{
    QHash<core::RecordId, qint32> all;
    all.reserve(static_cast<qsizetype>(frame.size()));
    for (quint32 row = 0; row < frame.size(); ++row) {
        if (active[row] != 0) {
            all[frame.dwellings()[row]] += frame.members()[row];
        }
    }
    std::vector<qint32> out(frame.size());
    for (quint32 row = 0; row < frame.size(); ++row) {
        const core::RecordId& dwelling = frame.dwellings()[row];
        out[row] =
            dwelling == core::RecordId() ? qint32(frame.members()[row]) : all.value(dwelling);
    }
    return out;
}

std::vector<qint8> decilesOf(std::span<const qint8> deciles)
{
    std::vector<qint8> out(deciles.begin(), deciles.end());
    for (qint8& decile : out) {
        decile = decile < 1 ? kMissing<qint8> : decile;
    }
    return out;
}

registry::DecileKind kindOf(Derived derived)
{
    switch (derived) {
    case Derived::DecileProvince:
        return registry::DecileKind::Province;
    case Derived::DecileCity:
        return registry::DecileKind::City;
    default:
        return registry::DecileKind::National;
    }
}

} // namespace

std::optional<double> numberAt(const Cells& cells, size_t row)
{
    return std::visit(
        [row](const auto& span) -> std::optional<double> {
            using T = std::remove_cv_t<typename std::decay_t<decltype(span)>::element_type>;
            if constexpr (std::is_floating_point_v<T>) {
                return std::isnan(span[row]) ? std::nullopt : std::optional<double>(span[row]);
            } else {
                return span[row] == kMissing<T>
                           ? std::nullopt
                           : std::optional<double>(static_cast<double>(span[row]));
            }
        },
        cells);
}

void ScoreColumns::readHouseholds(const registry::HouseholdFrame& frame)
{
    m_active.resize(frame.size());
    for (quint32 row = 0; row < frame.size(); ++row) {
        m_active[row] = frame.isHidden(row) || frame.isEnded(row) ? 0 : 1;
    }
    m_members.assign(frame.members().begin(), frame.members().end());
    m_hasMembers.assign(frame.size(), 0);
    m_byId.resize(frame.size());
    std::iota(m_byId.begin(), m_byId.end(), 0U);
    const auto ids = frame.ids();
    std::sort(m_byId.begin(), m_byId.end(),
              [ids](quint32 a, quint32 b) { return ids[a] < ids[b]; });
}

void ScoreColumns::readMembers(const registry::PersonFrame& frame)
{
    m_memberOf.assign(frame.size(), registry::kNoRow);
    for (quint32 row = 0; row < frame.size(); ++row) {
        if (frame.isMember(row) && frame.households()[row] < m_hasMembers.size()) {
            m_memberOf[row] = frame.households()[row];
            m_hasMembers[m_memberOf[row]] = 1;
        }
    }
}

void ScoreColumns::addDerived(const registry::HouseholdFrame& households,
                              const registry::PersonFrame* persons, const VariableRef& variable)
{
    const auto keepSmall = [&](std::vector<qint8> cells) {
        m_cells[variable] = std::span<const qint8>(
            m_ownSmall.insert_or_assign(variable, std::move(cells)).first->second);
    };
    const auto keepLarge = [&](std::vector<qint32> cells) {
        m_cells[variable] = std::span<const qint32>(
            m_ownLarge.insert_or_assign(variable, std::move(cells)).first->second);
    };
    switch (variable.derived) {
    case Derived::None:
        return;
    case Derived::Members:
        keepLarge({m_members.begin(), m_members.end()});
        return;
    case Derived::Occupants:
        keepLarge(occupantsOf(households, m_active));
        return;
    case Derived::Age:
        keepSmall(persons ? agesOf(persons->birthDays(), m_day) : std::vector<qint8>());
        return;
    case Derived::DecileNational:
    case Derived::DecileProvince:
    case Derived::DecileCity:
        keepSmall(decilesOf(households.deciles(kindOf(variable.derived))));
        return;
    }
}

core::Status ScoreColumns::add(const registry::HouseholdFrame& households,
                               const registry::PersonFrame* persons, const VariableRef& variable)
{
    if (variable.isPersonal() && persons == nullptr) {
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("score.persons_not_loaded")};
    }
    if (variable.variable == nullptr) {
        addDerived(households, persons, variable);
        return core::Done{};
    }
    const registry::FrameColumn* column = variable.isPersonal()
                                              ? persons->column(*variable.variable)
                                              : households.column(*variable.variable);
    const size_t rows = variable.isPersonal() ? persons->size() : households.size();
    if (column != nullptr) {
        m_cells[variable] = viewOf(*column);
    } else if (rows == 0) {
        m_cells[variable] = std::span<const qint8>();
    } else {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("score.column_not_loaded"),
                           {nameOf(variable)}};
    }
    return core::Done{};
}

core::Result<ScoreColumns> ScoreColumns::of(const registry::HouseholdFrame& households,
                                            const registry::PersonFrame* persons, QDate day,
                                            const std::vector<VariableRef>& needed)
{
    ScoreColumns out;
    out.m_day = day;
    out.readHouseholds(households);
    if (persons != nullptr) {
        out.readMembers(*persons);
    }
    for (const VariableRef& variable : needed) {
        RANGKUL_TRY(out.add(households, persons, variable));
    }
    return out;
}

const Cells& ScoreColumns::cells(const VariableRef& variable) const
{
    const auto found = m_cells.find(variable);
    Q_ASSERT_X(found != m_cells.end(), "ScoreColumns::cells", "the variable was not needed");
    return found->second;
}

} // namespace rangkul::scoring
