// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/coverage/budget_by.h"
#include "rangkul/coverageui/figure_table.h"
#include "rangkul/coverageui/program_source.h"

namespace rangkul::coverageui {

/// A part of the poor that is treated alike.
struct SegmentLine
{
    QString name;
    QString reading; ///< of its rule
    QString note;
    Counted households;
    Counted withoutProgram;
    Counted notKnown;
    qint64 persons = 0;
    struct Region
    {
        QString name; ///< empty: of no region
        Counted households;
        Counted withoutProgram;
    };
    std::vector<Region> regions = {};
};

/// A household that left extreme poverty.
struct WatchLine
{
    core::RecordId household;
    QString region;
    int decile = 0; ///< 0: not known
    QDate wasPoorOn;
    QStringList triggers;
    QDate checkedOn;
    QDate nextCheck;
    bool isDue = false;
};

struct BudgetWish
{
    int year = 0;
    coverage::BudgetBy by = coverage::BudgetBy::Program;
    int level = 4;
};
struct BudgetRow
{
    QString key; ///< empty: not known
    Counted units;
    Counted delivered;
    qint64 rupiah = 0;
    qint64 deliveredRupiah = 0;
    Counted withoutAmount;
};
struct BudgetBoard
{
    std::vector<BudgetRow> rows;
    BudgetRow total;   ///< sumOf() them, made where nobody waits
    FigureTable table; ///< the same for a file or the clipboard, the sum last
};
/// All rows together; the key stays empty.
BudgetRow sumOf(const std::vector<BudgetRow>& rows);

/// One rule of needs at one office.
struct NeedLine
{
    core::RecordId rule;
    QString office;
    QString need;
    Counted open;
    Counted overdue;
    Counted closed;
};
/// One household's need.
struct NeedItem
{
    core::RecordId need;
    core::RecordId household;
    QString region;
    qint64 status = 0; ///< of the list need_status
    QDate deadline;
    bool isOverdue = false;
};
struct NeedSearchOutcome
{
    qint64 added = 0;
    QStringList unknownPrograms; ///< named by rules, not in the register
    std::optional<registry::Commit> commit;
};
struct NeedQuestions
{
    std::vector<coverage::Rule> rules;
    std::optional<registry::Commit> commit; ///< rules of the catalogue were taken in
};

/// What the page of target groups asks of the register. Everything but the rules is used on the
/// register's thread; works that hold it end before the register goes.
class TargetSource
{
public:
    virtual ~TargetSource() = default;

    /// What segments() and watched() ask, for its columns. Any thread.
    virtual std::vector<coverage::Rule> segmentRules() const = 0;
    virtual std::vector<coverage::Rule> watchRules() const = 0;

    virtual core::Result<std::vector<SegmentLine>>
    segments(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
             int level) = 0;
    virtual core::Result<std::vector<WatchLine>> watched(const registry::HouseholdFrame& households,
                                                         const registry::PersonFrame& persons,
                                                         const core::Progress& progress) = 0;
    /// Found today: the next check is a year later.
    virtual core::Result<registry::Commit>
    noteWatched(const std::vector<core::RecordId>& households) = 0;

    virtual core::Result<BudgetBoard> budget(const registry::HouseholdFrame& households,
                                             const registry::PersonFrame& persons,
                                             const BudgetWish& wish,
                                             const core::Progress& progress) = 0;
    /// By the ending of `path`, .csv or .xlsx.
    virtual core::Status write(const QString& path, const FigureTable& table) = 0;

    /// The rules of needs; those of the catalogue are taken in when there are none.
    virtual core::Result<NeedQuestions> needQuestions() = 0;
    virtual core::Result<NeedSearchOutcome> findNeeds(const registry::HouseholdFrame& households,
                                                      const registry::PersonFrame& persons,
                                                      const core::Progress& progress) = 0;
    virtual core::Result<std::vector<NeedLine>> needs(const registry::HouseholdFrame& households,
                                                      const core::Progress& progress) = 0;
    virtual core::Result<std::vector<NeedItem>> needsOf(const registry::HouseholdFrame& households,
                                                        const NeedLine& line,
                                                        const core::Progress& progress) = 0;
    virtual core::Result<registry::Commit> setNeeds(const std::vector<core::RecordId>& needs,
                                                    qint64 status, const QString& note) = 0;
};

} // namespace rangkul::coverageui
