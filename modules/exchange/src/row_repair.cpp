// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/row_repair.h"

#include "recipient_tying.h"
#include "record_questions.h"
#include "record_writer.h"
#include "repair_context.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;
using core::RecordId;
using registry::Entity;
using registry::ImportRow;

constexpr size_t kRepairedRows = 512;

/// What is told of a row that is none any more: every cell of weight was emptied.
QByteArray emptiedRow(const KeptReading& reading)
{
    ProblemList problems;
    problems.add(0, 1, reading.file.layout.columnOf(reading.file.profile.key),
                 *findRule(rule::kListIdMissing), {});
    problems.sort();
    return problems.json(0, 1);
}

std::vector<RepairFinding> findingsOf(const std::vector<RepairRow>& rows, const ImportState& state,
                                      const std::vector<KeptReading>& readings)
{
    QHash<qint64, bool> rejected; // of the rows that were read
    for (size_t file = 0; file < state.scans.size(); ++file) {
        for (const RowFact& fact : state.scans[file]->facts) {
            rejected.insert(packageRow(static_cast<int>(file), fact.row), fact.rejected);
        }
    }
    std::vector<RepairFinding> findings;
    for (const RepairRow& row : rows) {
        const int file = fileOfPackageRow(row.number);
        const auto found = rejected.constFind(row.number);
        const bool isRead = found != rejected.constEnd();
        findings.push_back({row.number,
                            isRead ? state.problems.json(file, rowOfPackageRow(row.number))
                                   : emptiedRow(readings[static_cast<size_t>(file)]),
                            isRead && !found.value()});
    }
    return findings;
}

/// Makes records of the good rows among those chosen.
class RepairRecords
{
public:
    RepairRecords(ImportState& state, const RecordId& dataset,
                  const std::vector<RepairFinding>& findings, const ImportRegister& records)
        : m_state(state)
        , m_dataset(dataset)
        , m_records(records)
        , m_writer(state, dataset)
    {
        for (const RepairFinding& finding : findings) {
            if (finding.isGood) {
                m_good.insert(finding.number);
            }
        }
        for (const FamilyState& family : state.familyStates) {
            if (family.householdKnown) {
                m_known.insert(family.household);
            }
        }
    }

    core::Result<std::vector<ImportRow>> make()
    {
        for (const bool chosen : {false, true}) { // buildings of the others come first
            for (size_t file = 0; file < m_state.scans.size(); ++file) {
                RANGKUL_TRY(readFile(static_cast<int>(file), chosen));
            }
        }
        for (ImportRow& row : m_chunk.rows) {
            RANGKUL_TRY(joinRanking(row));
        }
        return std::move(m_chunk.rows);
    }

private:
    core::Status readFile(int file, bool chosen)
    {
        FileScan& scan = *m_state.scans[static_cast<size_t>(file)];
        RANGKUL_LET(source, openTable(scan.file.table, scan.file.sheet));
        EntityBuilder builder(scan.reader);
        std::vector<BuiltCell> cells;
        RowBatch batch;
        RowReading row;
        size_t index = 0;
        for (;;) {
            RANGKUL_LET(more, source->next(batch, kRepairedRows));
            if (!more) {
                return core::Done{};
            }
            for (size_t i = 0; i < batch.size(); ++i) {
                if (!scan.reader.read(batch.row(i), row)) {
                    continue;
                }
                const RowFact& fact = scan.facts[index];
                const MatchedRow* match = scan.matched.empty() ? nullptr : &scan.matched[index];
                ++index;
                if (fact.family == KeyTable::kNone ||
                    m_good.contains(packageRow(file, fact.row)) != chosen) {
                    continue;
                }
                build(scan, fact, row, builder, cells);
                chosen ? add(file, scan, fact, match, cells) : noteBuilding(fact, cells);
            }
        }
    }

    void build(const FileScan& scan, const RowFact& fact, RowReading& row, EntityBuilder& builder,
               std::vector<BuiltCell>& cells) const
    {
        if (m_state.options.swapPoints && row.latitude && std::abs(*row.latitude) > 90) {
            std::swap(row.latitude, row.longitude);
        }
        const int place = m_state.placeOf(scan, fact.place);
        const RecordId region =
            place < 0 ? RecordId() : m_state.regions->places()[static_cast<size_t>(place)].id;
        builder.build(row, region, cells);
    }

    void add(int file, const FileScan& scan, const RowFact& fact, const MatchedRow* match,
             std::vector<BuiltCell>& cells)
    {
        scan.reader.rowKind() == RowKind::Households
            ? m_writer.addHouseholdRow(file, fact, match, cells, m_chunk)
            : m_writer.addPersonRow(file, fact, match, cells, m_chunk);
    }

    void noteBuilding(const RowFact& fact, const std::vector<BuiltCell>& cells)
    {
        const FamilyState& family = m_state.familyStates[fact.family];
        if (family.dwellingKnown) {
            m_writer.knowBuilding(cells, family.dwelling);
        }
    }

    /// A household has one ranking of an edition: what was told of it before is completed.
    core::Status joinRanking(ImportRow& row) const
    {
        if (row.entity != Entity::Ranking) {
            return core::Done{};
        }
        const auto& ofHousehold = registry::variable(Entity::Ranking, column("household_id"));
        const auto& ofDataset = registry::variable(Entity::Ranking, column("dataset_id"));
        const auto link = std::find_if(row.cells.begin(), row.cells.end(), [&](const auto& cell) {
            return cell.first == ofHousehold.id;
        });
        const RecordId household = std::get<RecordId>(link->second);
        if (!m_known.contains(household)) {
            return core::Done{};
        }
        RANGKUL_LET(profile, m_records.profile(household));
        for (const registry::Record& ranking : profile.rankings) {
            if (reference(ranking, "dataset_id") == m_dataset) {
                row.id = ranking.ref().id;
                row.isNew = false;
                std::erase_if(row.cells, [&](const auto& cell) {
                    return cell.first == ofHousehold.id || cell.first == ofDataset.id;
                });
                return core::Done{};
            }
        }
        return core::Done{};
    }

    ImportState& m_state;
    RecordId m_dataset;
    const ImportRegister& m_records;
    RecordWriter m_writer;
    ImportChunk m_chunk;
    QSet<qint64> m_good;
    QSet<RecordId> m_known;
};

/// Takes what a list of recipients writes, under the dataset it came with.
class CollectedRows final : public registry::ImportWriter
{
public:
    explicit CollectedRows(const RecordId& dataset)
        : m_dataset(dataset)
    {
    }

    core::Status begin(const registry::NewRow& dataset, const QString&) override
    {
        m_named = dataset.row.id;
        return core::Done{};
    }
    core::Status add(const ImportRow& row) override
    {
        rows.push_back(row);
        for (auto& [column, value] : rows.back().cells) {
            if (value == registry::Value(m_named)) {
                value = registry::Value(m_dataset);
            }
        }
        return core::Done{};
    }
    core::Status addRaw(qint64, const QStringList&, const QByteArray&) override
    {
        return core::Done{};
    }
    core::Result<registry::Commit> finish(const core::Progress&) override
    {
        return registry::Commit{};
    }

    std::vector<ImportRow> rows;

private:
    RecordId m_dataset;
    RecordId m_named;
};

} // namespace

core::Result<std::vector<KeptReading>> readingsOf(const ReceivedTable& received)
{
    std::vector<KeptReading> readings;
    for (int file = 0; file < 2; ++file) {
        const auto cells = received.row(readingRow(file));
        if (!cells && cells.error().code != ErrorCode::NotFound) {
            return cells.error();
        }
        if (!cells || cells->isEmpty()) {
            break;
        }
        RANGKUL_LET(reading, readingFromJson(cells->front().toUtf8()));
        readings.push_back(std::move(reading));
    }
    if (readings.empty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("repair.no_reading")};
    }
    return readings;
}

core::Result<RepairCheck> checkRepair(const RecordId& dataset, const std::vector<RepairRow>& rows,
                                      const ReceivedTable& received, const ImportRegister& records,
                                      const core::Progress& progress)
{
    RANGKUL_LET(readings, readingsOf(received));
    RANGKUL_LET(files, RepairContext(readings, rows, progress).files(received));
    RepairCheck check;
    if (readings.front().recipients) {
        RANGKUL_LET(plan,
                    planRecipients(files.front(), *readings.front().recipients, records, progress));
        check.rows = findingsOf(rows, plan.state().import, readings);
        CollectedRows collected(dataset);
        RANGKUL_TRY(runRecipients(plan, collected, progress));
        std::erase_if(collected.rows, [&](const ImportRow& row) {
            return std::none_of(rows.begin(), rows.end(), [&](const RepairRow& chosen) {
                return chosen.number == row.rowNumber;
            });
        });
        check.records = std::move(collected.rows);
        return check;
    }
    ImportOptions options = readings.front().options;
    options.repairOf = dataset;
    RANGKUL_LET(plan, planImport(files, options, records, progress));
    ImportState& state = plan.state();
    check.rows = findingsOf(rows, state, readings);
    RANGKUL_LET(made, RepairRecords(state, dataset, check.rows, records).make());
    check.records = std::move(made);
    for (const KeptValue& kept : state.diff.kept) {
        const qint64 number = packageRow(kept.file, kept.fileRow);
        if (std::any_of(check.rows.begin(), check.rows.end(), [&](const RepairFinding& finding) {
                return finding.number == number && finding.isGood;
            })) {
            check.kept.push_back(kept);
        }
    }
    return check;
}

} // namespace rangkul::exchange
