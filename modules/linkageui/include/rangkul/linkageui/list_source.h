// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/core/record_id.h"
#include "rangkul/core/result.h"
#include "rangkul/linkage/model.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace rangkul::linkageui {

/// Two lists to be laid over each other.
struct ListQuestion
{
    QString first; ///< path of a file; empty: the persons of the register
    QString second;
    bool isOneToOne = false;
    bool isBaskets = false; ///< the second is a BPJS list; the first must be the register
    int decile = 4;         ///< poor is who has at most this national decile
    QString segment;        ///< of all rows, when the file has no column for it
};

/// Which rows: pairs in both lists, or rows of one of them.
enum class ListPart { Match, Probable, OnlyFirst, OnlySecond, SharedNik };

struct SideCounts
{
    qint64 all = 0;
    qint64 match = 0;
    qint64 probable = 0;
    qint64 only = 0;
};

/// Persons of one kelurahan, or of all, by basket.
struct BasketLine
{
    QString name; ///< empty: not known
    std::vector<qint64> counts;
    std::vector<std::vector<core::RecordId>> households; ///< of each count
    qint64 all = 0;
};

struct ListAnswer
{
    ListQuestion question;
    SideCounts first;
    SideCounts second;
    qint64 sharedNiks = 0;
    QStringList basketTitles; ///< empty when no baskets were asked for
    std::vector<BasketLine> villages;
    BasketLine everywhere;
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

    /// Register's thread. Cancelled; what is wrong with the file.
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
