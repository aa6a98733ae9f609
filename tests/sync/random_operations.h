// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include "rangkul/sync/merge_cell.h"
#include "rangkul/sync/operation.h"

#include <random>

namespace rangkul::sync::test {

/// A seeded source of everything random in these tests.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    /// 0 .. sides - 1
    quint64 roll(quint64 sides) { return m_engine() % sides; }
    bool chance(double probability)
    {
        return static_cast<double>(m_engine() >> 11) * 0x1.0p-53 < probability;
    }
    quint64 bits() { return m_engine(); }
    core::RecordId id()
    {
        std::array<std::uint8_t, 16> bytes;
        qToLittleEndian<quint64>(bits(), bytes.data());
        qToLittleEndian<quint64>(bits(), bytes.data() + 8);
        return core::RecordId(bytes);
    }

private:
    std::mt19937_64 m_engine;
};

inline registry::Value randomValue(Dice& dice)
{
    switch (dice.roll(8)) {
    case 0:
        return {};
    case 1:
        return static_cast<qint64>(dice.bits());
    case 2:
        return static_cast<double>(dice.roll(100'000)) / 8;
    case 3:
        return QStringLiteral("Siti Wijaya %1").arg(dice.roll(1000));
    case 4:
        return QDate(2025, 1, 1).addDays(static_cast<qint64>(dice.roll(1000)));
    case 5:
        return dice.id();
    case 6:
        return registry::GeoPoint{112 + static_cast<double>(dice.roll(1000)) / 1000,
                                  -7.8 - static_cast<double>(dice.roll(1000)) / 1000};
    default:
        return QByteArray(static_cast<qsizetype>(dice.roll(40)), 'w');
    }
}

inline std::vector<Dot> randomDots(Dice& dice, const Dot& own, quint64 most)
{
    std::vector<Dot> dots;
    const quint64 wanted = dice.roll(most + 1);
    for (quint64 i = 0; i < wanted; ++i) {
        const ActorId actor = 1 + dice.roll(5) * 0x0101'0101'0101'0101;
        if (actor != own.actor) {
            dots.push_back(Dot{actor, 1 + dice.roll(100'000)});
        } else if (own.n > 1) {
            dots.push_back(Dot{actor, 1 + dice.roll(own.n - 1)});
        }
    }
    std::sort(dots.begin(), dots.end());
    dots.erase(std::unique(dots.begin(), dots.end(),
                           [](const Dot& a, const Dot& b) { return a.actor == b.actor; }),
               dots.end());
    return dots;
}

inline Operation randomOperation(Dice& dice, const Dot& dot, Hlc hlc)
{
    Operation operation;
    operation.dot = dot;
    operation.hlc = hlc;
    operation.row.entity = static_cast<registry::Entity>(1 + dice.roll(registry::kLastEntity));
    operation.row.id = dice.id();
    operation.schemaVersion = static_cast<std::uint16_t>(dice.roll(3));
    if (dice.chance(0.2)) {
        operation.reason = QStringLiteral("pindah ke RT %1 \u2013 m\u00e9mang").arg(dice.roll(20));
    }
    if (dice.chance(0.15)) {
        operation.kind = dice.chance(0.5) ? OperationKind::Delete : OperationKind::Undelete;
        operation.seen = randomDots(dice, dot, 4);
        return operation;
    }
    operation.kind = dice.chance(0.1) ? OperationKind::Resolve : OperationKind::Set;
    const auto leads = cells(operation.row.entity);
    for (const registry::ColumnId lead : leads) {
        if (!dice.chance(3.0 / static_cast<double>(leads.size()))) {
            continue;
        }
        CellOperation cell{lead, randomDots(dice, dot, 3), {}};
        for (std::size_t i = 0; i < cellColumns(operation.row.entity, lead).size(); ++i) {
            cell.values.push_back(randomValue(dice));
        }
        operation.cells.push_back(std::move(cell));
    }
    if (operation.cells.empty()) {
        operation.kind = OperationKind::Set;
    }
    return operation;
}

inline std::vector<Operation> randomOperations(Dice& dice, quint64 count)
{
    std::vector<Operation> operations;
    Dot dot{1 + dice.roll(5) * 0x0101'0101'0101'0101, 1 + dice.roll(1000)};
    Hlc hlc = Hlc{1'750'000'000'000} << 16;
    for (quint64 i = 0; i < count; ++i) {
        operations.push_back(randomOperation(dice, dot, hlc));
        ++dot.n;
        hlc += 1 + dice.roll(1'000'000);
    }
    return operations;
}

} // namespace rangkul::sync::test
