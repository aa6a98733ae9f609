// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/core/record_id.h"
#include "rangkul/core/result.h"
#include "rangkul/linkage/model.h"
#include "rangkul/linkage/reconciliation.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace rangkul::linkageui {

/// A list of the register that can be chosen.
struct SideChoice
{
    QString key; ///< for ListQuestion
    QString name;
};

/// Two lists to be laid over each other.
struct ListQuestion
{
    QString first; ///< key of a list of the register, or the path of a file
    QString second;
    bool isOneToOne = false;
    bool isBaskets = false; ///< the second is a BPJS list; the first must be of the register
    int decile = 4;         ///< poor is who has at most this national decile
    QString segment;        ///< of all rows, when a file has no column for it
};

using linkage::ListPart;

struct SideCounts
{
    qint64 all = 0;
    qint64 match = 0;
    qint64 probable = 0;
    qint64 only = 0;
};

/// Numbers of one kelurahan, or of all.
struct PlaceLine
{
    QString name; ///< empty: not known
    std::vector<qint64> counts;
    std::vector<std::vector<core::RecordId>> households; ///< of each count
    qint64 all = 0;
};

/// Numbers kelurahan by kelurahan.
struct PlaceTable
{
    QStringList titles; ///< of the counts
    std::vector<PlaceLine> villages;
    PlaceLine everywhere;
};

struct ListAnswer
{
    ListQuestion question;
    QString firstName; ///< of the list
    QString secondName;
    SideCounts first;
    SideCounts second;
    qint64 sharedNiks = 0;
    PlaceTable parts;   ///< by ListPart
    PlaceTable baskets; ///< without titles when no baskets were asked for
    /// Has the part households of the register? By ListPart.
    std::array<bool, linkage::kListParts> inRegister{};
};

/// A pair, or a row that is in one list only (the other half is empty then).
struct ListRow
{
    QString firstPlace; ///< line of a file
    QString firstName;
    QString firstNik; ///< masked
    QString secondPlace;
    QString secondName;
    QString secondNik;
    QString why;
    core::RecordId household; ///< null: none of the register
};

/// Lays lists over each other. Threads as for ReviewSource.
class ListSource
{
public:
    virtual ~ListSource() = default;

    /// Lists of the register to choose from. Register's thread.
    virtual core::Result<std::vector<SideChoice>> sides() = 0;
    /// Register's thread. Cancelled; what is wrong with a list.
    virtual core::Status read(const ListQuestion& question, const core::Progress& progress) = 0;
    /// Needs no register.
    virtual core::Result<ListAnswer> match(const std::optional<linkage::Model>& model,
                                           const core::Progress& progress) = 0;
    /// The first `most` rows of a part. Needs no register.
    virtual std::vector<ListRow> rows(ListPart part, size_t most) = 0;
    /// All households of the register in it, each once. Needs no register.
    virtual std::vector<core::RecordId> households(ListPart part) = 0;
    /// Writes the work list (.xlsx), numbers masked; how many rows. Register's thread.
    virtual core::Result<qint64> write(const QString& path) = 0;
    virtual std::shared_ptr<const linkage::Model> model() const = 0;
};

} // namespace rangkul::linkageui
