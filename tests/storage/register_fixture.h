// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "fixed_clock.h"
#include "rangkul/storage/register.h"

namespace rangkul::test {

inline const QString kPassphrase = QStringLiteral("beras merah lima kilo");

/// A clock that moves on a second with every look, so that commits have an order people see.
class TickingClock final : public core::Clock
{
public:
    qint64 nowMs() const override { return m_nowMs += 1000; }
    void skip(qint64 ms) { m_nowMs += ms; }

private:
    mutable qint64 m_nowMs = 1752476700000;
};

inline storage::NewRegister newRegister()
{
    return {.name = QStringLiteral("Kota Contoh"),
            .isDemo = true,
            .passphrase = kPassphrase,
            .officer = QStringLiteral("Ibu Petugas"),
            .device = QStringLiteral("Laptop Kelurahan 1"),
            .cost = vault::KdfCost::lowest()};
}

/// A register with invented people in a folder of its own.
class RegisterFixture
{
public:
    RegisterFixture() { open(storage::Register::create(folder(), newRegister(), clock)); }

    QString folder() const { return m_folder.filePath(QStringLiteral("register")); }
    QString database() const { return folder() + QStringLiteral("/register.gpkg"); }
    storage::Register& get() { return *m_register; }
    registry::RecordRepository& records() { return m_register->records(); }
    bool isOpen() const { return m_register != nullptr; }
    void close() { m_register.reset(); }
    void reopen(const storage::OpenOptions& options = {})
    {
        close();
        open(storage::Register::open(folder(), kPassphrase, clock, options));
    }

    TickingClock clock;

private:
    void open(core::Result<std::unique_ptr<storage::Register>> opened)
    {
        if (!opened) {
            qWarning("%s %s", qPrintable(opened.error().reason), qPrintable(opened.error().detail));
            return;
        }
        m_register = std::move(*opened);
    }
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Register> m_register;
};

inline registry::RowRef fresh(registry::Entity entity)
{
    return {entity, core::RecordId::random()};
}

inline std::pair<registry::ColumnId, registry::Value>
cell(registry::Entity entity, const char* column, registry::Value value)
{
    return {registry::variable(entity, QLatin1StringView(column)).id, std::move(value)};
}

inline registry::CellEdit edit(const registry::RowRef& row, const char* column,
                               registry::Value value,
                               std::optional<registry::Value> seen = std::nullopt)
{
    return {row, registry::variable(row.entity, QLatin1StringView(column)).id, std::move(value),
            std::move(seen)};
}

/// One kelurahan, one dwelling with a point, one household, two members.
struct Family
{
    registry::RowRef region = fresh(registry::Entity::Region);
    registry::RowRef dwelling = fresh(registry::Entity::Dwelling);
    registry::RowRef household = fresh(registry::Entity::Household);
    registry::RowRef head = fresh(registry::Entity::Person);
    registry::RowRef child = fresh(registry::Entity::Person);

    registry::Edit creation() const
    {
        using registry::Entity;
        using registry::Value;
        const auto text = [](const char* words) {
            return Value(QString::fromUtf8(words));
        };
        const registry::MultiPolygon area{
            {{{111.9, -7.9}, {112.1, -7.9}, {112.1, -7.7}, {111.9, -7.7}, {111.9, -7.9}}}};
        registry::Edit out;
        out.reason = QStringLiteral("pendataan baru");
        out.created = {
            {region,
             {cell(Entity::Region, "code", text("9971011001")),
              cell(Entity::Region, "name", text("Mekarsari")),
              cell(Entity::Region, "geom", Value(registry::toWkb(area)))}},
            {dwelling,
             {cell(Entity::Dwelling, "region_id", region.id),
              cell(Entity::Dwelling, "address", text("Gang Xylofon Kuning 17")),
              cell(Entity::Dwelling, "rt", text("003")), cell(Entity::Dwelling, "rw", text("007")),
              cell(Entity::Dwelling, "geom", Value(registry::GeoPoint{112.0125, -7.8125})),
              cell(Entity::Dwelling, "floor_area", Value(41.5))}},
            {household,
             {cell(Entity::Household, "dwelling_id", dwelling.id),
              cell(Entity::Household, "kk_number", text("9971012304110007")),
              cell(Entity::Household, "phone", text("081299887766")),
              cell(Entity::Household, "p3ke_id", text("P3KE-000017"))}},
            {head,
             {cell(Entity::Person, "household_id", household.id),
              cell(Entity::Person, "relation", Value(qint64(1))),
              cell(Entity::Person, "name", text("Zubaedah Qorinawati")),
              cell(Entity::Person, "nik", text("9971014107800002")),
              cell(Entity::Person, "sex", Value(qint64(2))),
              cell(Entity::Person, "birth_date", Value(QDate(1980, 7, 1))),
              cell(Entity::Person, "mother_name", text("Wakijem Astutiningrum"))}},
            {child,
             {cell(Entity::Person, "household_id", household.id),
              cell(Entity::Person, "relation", Value(qint64(3))),
              cell(Entity::Person, "name", text("Yoga Ximenes Pratomo")),
              cell(Entity::Person, "nik", text("9971010903150003")),
              cell(Entity::Person, "birth_date", Value(QDate(2015, 3, 9)))}},
        };
        return out;
    }
};

} // namespace rangkul::test
