// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/record_id.h"

#include <memory>
#include <span>
#include <vector>

namespace rangkul::registry {

/// Name of the head and address of every household, as rows of a table show and sort them. Built at
/// unlock, beside the search index; clear() and the destructor overwrite all texts. About 90 bytes
/// a household. Reading from several threads is safe while nobody changes it.
class NameDirectory
{
public:
    NameDirectory();
    NameDirectory(NameDirectory&&) noexcept;
    NameDirectory& operator=(NameDirectory&&) noexcept;
    ~NameDirectory();

    void reserve(size_t households);
    /// Adds a household or replaces its texts.
    void set(const core::RecordId& household, QStringView head, QStringView address);
    /// Takes all texts of another one, whose households must not be known here; it is empty then.
    void append(NameDirectory&& other);
    void remove(const core::RecordId& household);
    void clear();

    /// Empty when there is no such household.
    QString nameOfHead(const core::RecordId& household) const;
    QString addressOf(const core::RecordId& household) const;

    /// Positions within `households` in alphabetical order of the heads' names, upper and lower
    /// case alike; equal names keep their order, households without a name come last. 100,000 in
    /// about 30 ms.
    std::vector<quint32> orderByHead(std::span<const core::RecordId> households) const;

    size_t size() const;
    /// Memory held, in bytes.
    size_t bytes() const;

private:
    struct Texts;
    std::unique_ptr<Texts> m_texts;
};

} // namespace rangkul::registry
