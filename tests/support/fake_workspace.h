// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

#include "fake_frame_source.h"
#include "fixed_clock.h"
#include "rangkul/ui/workspace.h"

namespace rangkul::test {

/// A workspace over a register in memory. Fill `rows` (or use the add functions), then open().
class FakeWorkspace
{
public:
    FakeWorkspace() = default;
    ~FakeWorkspace() { runner.drain(); }

    /// Opens and waits until households and persons are there. False: it failed or took too long.
    bool open()
    {
        workspace.open({&rows, &frames}, core::Progress());
        return settle() && workspace.hasPersons();
    }

    /// Lets events run until the register's thread has nothing to do and its answers are in.
    bool settle()
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (runner.pending() > 0) {
            if (elapsed.elapsed() > 10'000) {
                return false;
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
        return runner.pending() == 0 || settle();
    }

    /// The same id for the same number; ids are ordered as their numbers.
    static RecordId id(quint32 number)
    {
        std::array<std::uint8_t, 16> bytes{};
        for (size_t i = 0; i < 4; ++i) {
            const auto byte = static_cast<std::uint8_t>(number >> (8 * i));
            bytes[3 - i] = byte;
            bytes[8 + i] = byte;
        }
        return RecordId(bytes);
    }

    RecordId addRegion(const QString& code, const QString& name, int level,
                       const QString& parent = {}, const registry::MultiPolygon& area = {})
    {
        const RecordId region = next();
        rows.put(
            Entity::Region, region,
            {{QLatin1StringView("code"), code},
             {QLatin1StringView("name"), name},
             {QLatin1StringView("level"), qint64(level)},
             {QLatin1StringView("parent_code"), parent.isEmpty() ? Value() : Value(parent)},
             {QLatin1StringView("geom"), area.empty() ? Value() : Value(registry::toWkb(area))}});
        return region;
    }

    RecordId addDwelling(const RecordId& region, std::optional<registry::GeoPoint> point)
    {
        const RecordId dwelling = next();
        rows.put(Entity::Dwelling, dwelling,
                 {{QLatin1StringView("region_id"), region},
                  {QLatin1StringView("geom"), point ? Value(*point) : Value()}});
        return dwelling;
    }

    /// `decile` below 0: no ranking.
    RecordId addHousehold(const RecordId& dwelling, int decile = -1,
                          std::optional<qint64> presence = std::nullopt)
    {
        const RecordId household = next();
        rows.put(Entity::Household, household,
                 {{QLatin1StringView("dwelling_id"), dwelling},
                  {QLatin1StringView("presence"), presence ? Value(*presence) : Value()}});
        if (decile >= 0) {
            rows.put(Entity::Ranking, next(),
                     {{QLatin1StringView("household_id"), household},
                      {QLatin1StringView("decile_national"), qint64(decile)}});
        }
        return household;
    }

    RecordId addPerson(const RecordId& household, const QString& name, qint64 relation,
                       qint64 sex = 1, QDate born = {})
    {
        const RecordId person = next();
        rows.put(Entity::Person, person,
                 {{QLatin1StringView("household_id"), household},
                  {QLatin1StringView("name"), name},
                  {QLatin1StringView("relation"), relation},
                  {QLatin1StringView("sex"), sex},
                  {QLatin1StringView("birth_date"), born.isValid() ? Value(born) : Value()}});
        return person;
    }

    RecordId addProgram(const QString& name, const QString& shortName)
    {
        const RecordId program = next();
        rows.put(Entity::Program, program,
                 {{QLatin1StringView("name"), name}, {QLatin1StringView("short_name"), shortName}});
        return program;
    }

    void addBenefit(const RecordId& program, const RecordId& household)
    {
        rows.put(Entity::Benefit, next(),
                 {{QLatin1StringView("program_id"), program},
                  {QLatin1StringView("household_id"), household}});
    }

    FakeRegister rows;
    FakeFrameSource frames{rows};
    FixedClock clock;
    ui::BackgroundRunner runner;
    ui::Workspace workspace{runner, clock};

private:
    RecordId next() { return id(++m_last); }

    quint32 m_last = 0;
};

} // namespace rangkul::test
