// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "fixed_clock.h"
#include "memory_drop.h"
#include "memory_store.h"
#include "rangkul/sync/invitation.h"
#include "rangkul/sync/sync_engine.h"

namespace rangkul::sync::test {

inline constexpr InvitationCost kQuick{1, 8192}; ///< not worth guarding: everybody is synthetic
inline const QString kCode = QStringLiteral("kota contoh 99 saja");

/// What must work for a test to mean anything.
template <typename T> T must(core::Result<T> result)
{
    if (!result) {
        qFatal("%s %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// Some laptops of one register, the first its maker, all joined by invitation; they learn of each
/// other by exchanging.
inline std::vector<SyncSetup> joinedSetups(int count)
{
    std::vector<SyncSetup> setups;
    MemoryStore maker;
    must(
        maker.setUp(must(createIdentity(*core::RecordId::fromBytes("register of test"),
                                        QStringLiteral("Laptop 1"), QStringLiteral("Petugas 1")))));
    for (int i = 2; i <= count; ++i) {
        const QString device = QStringLiteral("Laptop %1").arg(i);
        const QByteArray file = must(makeInvitation(maker, device, kCode, kQuick));
        setups.push_back(
            must(joinIdentity(file, kCode, device, QStringLiteral("Petugas %1").arg(i))));
    }
    setups.insert(setups.begin(), SyncSetup{*maker.identity(), *maker.scopeKeys(),
                                            *maker.controlFiles(), *maker.members()});
    return setups;
}

/// The same, as if all had exchanged already.
inline std::vector<SyncSetup> metSetups(const std::vector<SyncSetup>& joined)
{
    DropFiles files;
    Dice dice(1);
    std::vector<std::unique_ptr<MemoryStore>> stores;
    for (const SyncSetup& setup : joined) {
        stores.push_back(std::make_unique<MemoryStore>());
        must(stores.back()->setUp(setup));
    }
    for (int round = 0; round < 2; ++round) {
        for (auto& store : stores) {
            MemoryDrop drop(files, dice);
            must(SyncEngine(*store, drop, rangkul::test::FixedClock()).sync({}));
        }
    }
    std::vector<SyncSetup> met;
    for (auto& store : stores) {
        std::vector<ControlFile> control = must(store->controlFiles());
        for (ControlFile& file : control) {
            file.isPublished = false; // not on the drop they are going to use
        }
        met.push_back(
            {must(store->identity()), must(store->scopeKeys()), control, must(store->members())});
    }
    return met;
}

/// A laptop with its own clock and its own view of the drop.
struct Laptop
{
    Laptop(const SyncSetup& setup, DropFiles& files, Dice& dice)
        : drop(files, dice)
    {
        must(store.setUp(setup));
    }
    MemoryStore store;
    MemoryDrop drop;
    qint64 skewMs = 0;

    void setTime(qint64 ms) { store.nowMs = ms + skewMs; }
    core::Result<SyncReport> sync(const core::Progress& progress = core::Progress())
    {
        const rangkul::test::FixedClock clock(store.nowMs);
        return SyncEngine(store, drop, clock).sync(progress);
    }
};

inline RowRef dwelling(quint64 number)
{
    std::array<std::uint8_t, 16> bytes{};
    qToLittleEndian<quint64>(number + 1, bytes.data());
    return {registry::Entity::Dwelling, core::RecordId(bytes)};
}

inline ColumnId columnOf(const char* name)
{
    return registry::variable(registry::Entity::Dwelling, QLatin1StringView(name)).id;
}

/// A value for each column of a cell, drawn from few, so that equal ones are met.
inline std::vector<Value> valuesFor(ColumnId cell, quint64 choice)
{
    std::vector<Value> values;
    for (const registry::Variable* v : cellColumns(registry::Entity::Dwelling, cell)) {
        switch (v->type) {
        case registry::ValueType::Real:
            values.emplace_back(static_cast<double>(30 + choice));
            break;
        case registry::ValueType::Text:
            values.emplace_back(QStringLiteral("Jl. Contoh %1").arg(choice));
            break;
        case registry::ValueType::Reference:
            values.emplace_back(dwelling(choice).id);
            break;
        case registry::ValueType::Point:
            values.emplace_back(registry::GeoPoint{112.0 + static_cast<double>(choice) / 8, -7.5});
            break;
        default:
            values.emplace_back(static_cast<qint64>(choice));
        }
    }
    return values;
}

} // namespace rangkul::sync::test
