// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laptops.h"

namespace rangkul::sync::test {

/// Laptops of one register around one drop without faults.
struct Office
{
    explicit Office(int count)
        : setups(joinedSetups(count))
    {
        for (const SyncSetup& setup : setups) {
            laptops.push_back(std::make_unique<Laptop>(setup, files, dice));
        }
        for (int round = 0; round < 2; ++round) {
            syncAll();
        }
    }
    Laptop& operator[](std::size_t i) { return *laptops[i]; }
    SyncReport sync(std::size_t i)
    {
        const auto report = laptops[i]->sync();
        if (!report) {
            qFatal("%s", qPrintable(report.error().reason));
        }
        return *report;
    }
    void syncAll()
    {
        for (std::size_t i = 0; i < laptops.size(); ++i) {
            sync(i);
        }
    }
    void set(std::size_t i, quint64 row, ColumnId cell, quint64 choice)
    {
        laptops[i]->store.edit(dwelling(row), cell, valuesFor(cell, choice));
    }
    QString fileOf(std::size_t i, quint64 seq) const
    {
        return laptops[i]->store.keptFiles(setups[i].identity.actor, seq)->front().path;
    }
    /// Digest of each laptop, all equal or not.
    bool isEqual()
    {
        return std::all_of(laptops.begin(), laptops.end(), [&](const auto& laptop) {
            return *laptop->store.digest() == *laptops[0]->store.digest();
        });
    }

    std::vector<SyncSetup> setups;
    DropFiles files;
    Dice dice{1};
    std::vector<std::unique_ptr<Laptop>> laptops;
};

} // namespace rangkul::sync::test
