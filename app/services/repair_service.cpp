// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair_service.h"

#include <QCoreApplication>

#include "rangkul/storage/received_rows.h"
#include "rangkul/words/format.h"

#include <map>

namespace rangkul::services {

namespace {

using exchange::RepairOutcome;
using exchange::RepairWish;

QString repairSay(const char* text)
{
    return QCoreApplication::translate("RepairService", text);
}

/// The rows of one import in the register.
class StoredTable final : public exchange::ReceivedTable
{
public:
    StoredTable(storage::Register& reg, const core::RecordId& dataset)
        : m_rows(reg.receivedRows())
        , m_dataset(dataset)
    {
    }

    core::Result<QStringList> row(qint64 number) const override
    {
        return m_rows.row(m_dataset, number);
    }
    core::Status
    forEach(const std::function<core::Status(qint64, const QStringList&)>& each) const override
    {
        return m_rows.forEachRow(m_dataset, each);
    }

private:
    storage::ReceivedRows& m_rows;
    core::RecordId m_dataset;
};

core::Result<registry::Commit> takeIn(storage::Register& reg, const core::RecordId& dataset,
                                      exchange::RepairCheck& check,
                                      const std::vector<const RepairWish*>& wishes)
{
    RANGKUL_LET(record, reg.records().record({registry::Entity::Dataset, dataset}));
    registry::RepairedRows repaired;
    repaired.dataset = dataset;
    repaired.records = std::move(check.records);
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (check.rows[i].isGood) {
            repaired.rows.push_back({wishes[i]->row.id, wishes[i]->cells});
        }
    }
    const auto count = static_cast<qint64>(repaired.rows.size());
    repaired.source =
        repairSay(count == 1 ? QT_TRANSLATE_NOOP("RepairService", "%1 repaired row of %2")
                             : QT_TRANSLATE_NOOP("RepairService", "%1 repaired rows of %2"))
            .arg(words::number(count), record.text(QLatin1StringView("name")));
    return reg.receivedRows().takeIn(repaired);
}

core::Result<RepairOutcome> repair(storage::Register& reg, const std::vector<RepairWish>& wishes,
                                   bool store, const core::Progress& progress)
{
    std::map<core::RecordId, std::vector<const RepairWish*>> byList;
    for (const RepairWish& wish : wishes) {
        byList[wish.row.dataset].push_back(&wish);
    }
    RepairOutcome outcome;
    outcome.rows.resize(wishes.size());
    for (const auto& [dataset, ofList] : byList) {
        std::vector<exchange::RepairRow> rows;
        for (const RepairWish* wish : ofList) {
            rows.push_back({wish->row.rowNumber, wish->cells, wish->touched, wish->row.problems});
        }
        const exchange::RepositoryRegister known(reg.records(), reg.identities(), &reg.families());
        RANGKUL_LET(check, exchange::checkRepair(dataset, rows, StoredTable(reg, dataset), known,
                                                 progress));
        outcome.kept += static_cast<qint64>(check.kept.size());
        bool anyGood = false;
        for (size_t i = 0; i < ofList.size(); ++i) {
            outcome.rows[static_cast<size_t>(ofList[i] - wishes.data())] = check.rows[i];
            anyGood = anyGood || check.rows[i].isGood;
        }
        if (store && anyGood) {
            RANGKUL_LET(commit, takeIn(reg, dataset, check, ofList));
            outcome.commits.push_back(std::move(commit));
        }
    }
    return outcome;
}

} // namespace

core::Result<std::vector<exchange::KeptReading>> readingsOfImport(storage::Register& reg,
                                                                  const core::RecordId& dataset)
{
    return exchange::readingsOf(StoredTable(reg, dataset));
}

core::Result<RepairOutcome> checkTrayRows(storage::Register& reg,
                                          const std::vector<RepairWish>& wishes,
                                          const core::Progress& progress)
{
    return repair(reg, wishes, false, progress);
}

core::Result<RepairOutcome> takeInTrayRows(storage::Register& reg,
                                           const std::vector<RepairWish>& wishes,
                                           const core::Progress& progress)
{
    return repair(reg, wishes, true, progress);
}

} // namespace rangkul::services
