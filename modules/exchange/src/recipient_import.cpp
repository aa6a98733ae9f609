// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/recipient_import.h"

#include "dataset_row.h"
#include "entity_builder.h"
#include "nik_ahead.h"
#include "rangkul/core/record_id_sequence.h"
#include "rangkul/registry/codes.h"
#include "raw_cells.h"
#include "read_ahead.h"
#include "recipient_tying.h"
#include "record_questions.h"

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;
using core::RecordId;
using registry::Entity;
using registry::Value;

namespace unit = registry::codes::benefit_unit;

constexpr size_t kRecipientRows = 1024;

/// Calls `each(fact index, row, source row)` for the data rows of the list.
template <typename Each>
core::Status forEachRow(RecipientState& state, const core::Progress& progress, Each each)
{
    FileScan& scan = state.scan();
    RANGKUL_LET(source, openTable(scan.file.table, scan.file.sheet));
    ReadAhead ahead(std::move(source), kRecipientRows);
    RowReading row;
    size_t index = 0;
    for (;;) {
        if (progress.isCancelled()) {
            return cancelledImport();
        }
        RANGKUL_LET(batch, ahead.next());
        if (!batch) {
            return core::Done{};
        }
        for (size_t i = 0; i < batch->size(); ++i) {
            if (scan.reader.read(batch->row(i), row)) {
                if (index == scan.facts.size()) {
                    return Error{ErrorCode::Conflict,
                                 QStringLiteral("import.file_changed"),
                                 {scan.file.table.path}};
                }
                RANGKUL_TRY(each(index++, row, batch->row(i)));
            }
        }
        progress.report(QStringLiteral("import.writing"), ahead.position(), ahead.total());
    }
}

const registry::Variable& benefitVariable(const char* name)
{
    return registry::variable(Entity::Benefit, column(name));
}

struct BenefitColumns
{
    const registry::Variable& program = benefitVariable("program_id");
    const registry::Variable& person = benefitVariable("person_id");
    const registry::Variable& household = benefitVariable("household_id");
    const registry::Variable& dwelling = benefitVariable("dwelling_id");
    const registry::Variable& dataset = benefitVariable("dataset_id");
    const registry::Variable& year = benefitVariable("year");
    const registry::Variable& stage = benefitVariable("stage");
    const registry::Variable& status = benefitVariable("status");
    const registry::Variable& override = benefitVariable("override_note");
};

registry::ImportRow benefitRow(const RecordId& id, const RecipientState& state,
                               const TiedRecipient& tied, const Receipt& receipt,
                               const RecordId& dataset, std::vector<BuiltCell>& built)
{
    static const BenefitColumns kColumns;
    registry::ImportRow row{Entity::Benefit, id, true, {}, tied.row};
    row.cells.reserve(built.size() + 6);
    const auto add = [&](const registry::Variable& variable, Value value) {
        row.cells.emplace_back(variable.id, std::move(value));
    };
    add(kColumns.program, Value(receipt.program));
    if (state.options.unit == unit::kPerson) {
        add(kColumns.person, Value(tied.person));
    } else if (state.options.unit == unit::kHousehold) {
        add(kColumns.household, Value(tied.household));
    } else {
        add(kColumns.dwelling, Value(tied.dwelling));
    }
    add(kColumns.dataset, Value(dataset));
    if (receipt.year > 0) {
        add(kColumns.year, Value(receipt.year));
    }
    if (!receipt.stage.isEmpty()) {
        add(kColumns.stage, Value(receipt.stage));
    }
    if (tied.isOverridden) {
        add(kColumns.override, Value(state.options.overrideNote));
    }
    bool hasStatus = false;
    for (BuiltCell& cell : built) {
        if (cell.variable->entity != Entity::Benefit || cell.variable == &kColumns.year ||
            cell.variable == &kColumns.stage) {
            continue;
        }
        hasStatus = hasStatus || cell.variable == &kColumns.status;
        row.cells.emplace_back(cell.variable->id, std::move(cell.value));
    }
    if (!hasStatus) {
        add(kColumns.status, Value(registry::codes::benefit_status::kActive));
    }
    return row;
}

/// The receiver the program's unit asks for is known.
bool hasReceiver(const RecipientOptions& options, const TiedRecipient& tied)
{
    return options.unit == unit::kPerson      ? !tied.person.isNull()
           : options.unit == unit::kHousehold ? !tied.household.isNull()
                                              : !tied.dwelling.isNull();
}

} // namespace

RecipientPlan::RecipientPlan(std::unique_ptr<RecipientState> state)
    : m_state(std::move(state))
{
}

RecipientPlan::RecipientPlan(RecipientPlan&&) noexcept = default;
RecipientPlan& RecipientPlan::operator=(RecipientPlan&&) noexcept = default;
RecipientPlan::~RecipientPlan() = default;

const RecipientSummary& RecipientPlan::summary() const
{
    return m_state->summary;
}

const ProblemList& RecipientPlan::problems() const
{
    return m_state->import.problems;
}

const std::vector<TiedRecipient>& RecipientPlan::tied() const
{
    return m_state->tied;
}

core::Result<QStringList> programNames(const ImportFile& file)
{
    RANGKUL_LET(source, openTable(file.table, file.sheet));
    RowReader reader(file, QDate(2000, 1, 1));
    const ListCells cells(reader);
    QStringList names;
    RowBatch batch;
    RowReading row;
    for (;;) {
        RANGKUL_LET(more, source->next(batch, kRecipientRows));
        if (!more || !cells.hasProgram()) {
            return names;
        }
        for (size_t i = 0; i < batch.size(); ++i) {
            if (reader.read(batch.row(i), row)) {
                const QString name = listText(cells.read(row).program);
                if (!name.isEmpty() && !names.contains(name)) {
                    names += name;
                }
            }
        }
    }
}

core::Result<RecipientPlan> readRecipients(const ImportFile& file, const RecipientOptions& options,
                                           std::vector<PlaceInRegister> places,
                                           const core::Progress& progress)
{
    RANGKUL_TRY(requireComplete(file));
    if (file.profile.rows != RowKind::Recipients) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("import.files")};
    }
    auto state = std::make_unique<RecipientState>();
    state->options = options;
    state->import.options = options.dataset;
    state->import.datasetKind =
        options.dataset.datasetKind != 0 ? options.dataset.datasetKind : file.profile.datasetKind;
    state->import.regions = std::make_unique<RegionResolver>(std::move(places));
    addScan(state->import, file);
    const ListCells cells(state->scan().reader);
    RANGKUL_TRY(scanFile(state->import, 0, progress,
                         [&](const RowReading& row) { state->rows.add(cells.read(row)); }));
    resolveRegions(state->import);
    checkFiles(state->import);
    return RecipientPlan(std::move(state));
}

core::Status tieRecipients(RecipientPlan& plan, const ImportRegister& records,
                           const core::Progress& progress)
{
    RecipientState& state = plan.state();
    RANGKUL_LET(still, records.holdStill());
    RecipientTying tying(state, records);
    std::vector<RowFact>& facts = state.scan().facts;
    {
        RANGKUL_LET(ahead, NikAhead::open(state, facts, records));
        for (size_t i = 0; i < facts.size(); ++i) {
            if (i % kRecipientRows == 0) {
                progress.report(QStringLiteral("import.comparing"), static_cast<qint64>(i),
                                static_cast<qint64>(facts.size()));
                if (progress.isCancelled()) {
                    return cancelledImport();
                }
            }
            RANGKUL_LET(found, ahead->at(i));
            RANGKUL_TRY(tying.tieRow(facts[i], state.rows[i], found));
        }
    }
    state.rows = {};
    state.summary.rows = static_cast<qint64>(facts.size());
    state.import.problems.sort();
    return core::Done{};
}

core::Result<RecipientPlan> planRecipients(const ImportFile& file, const RecipientOptions& options,
                                           const ImportRegister& records,
                                           const core::Progress& progress)
{
    RANGKUL_LET(places, records.places());
    auto plan = readRecipients(file, options, std::move(places), progress);
    if (plan) {
        RANGKUL_TRY(tieRecipients(*plan, records, progress));
    }
    return plan;
}

core::Result<registry::Commit> runRecipients(const RecipientPlan& plan,
                                             registry::ImportWriter& writer,
                                             const core::Progress& progress)
{
    RecipientState& state = plan.state();
    RANGKUL_TRY(requireUnchanged(state.import));
    const registry::NewRow dataset = datasetRow(state.import);
    RANGKUL_TRY(writer.begin(dataset, datasetFileNames(state.import)));
    RANGKUL_TRY(writeReadings(state.import, &state.options, writer));
    const ListCells cells(state.scan().reader);
    ReceiptReader receipts(state.options);
    EntityBuilder builder(state.scan().reader);
    std::vector<BuiltCell> built;
    QByteArray raw;
    core::RecordIdSequence ids;
    const auto write = [&](size_t index, const RowReading& row,
                           const TableRow& source) -> core::Status {
        const RowFact& fact = state.scan().facts[index];
        const std::uint32_t tiedIndex = state.tiedOfFact[index];
        if (tiedIndex != KeyTable::kNone) {
            const TiedRecipient& tied = state.tied[tiedIndex];
            if (!tied.isDouble && !tied.isAlready && hasReceiver(state.options, tied)) {
                builder.build(row, RecordId(), built);
                const Receipt& receipt = receipts.read(cells.read(row));
                RANGKUL_TRY(writer.add(
                    benefitRow(ids.next(), state, tied, receipt, dataset.row.id, built)));
            }
        }
        raw.resize(0);
        appendRawCells(raw, source);
        return writer.addPackedRaw(
            fact.row, raw, fact.rejected ? state.import.problems.json(0, fact.row) : QByteArray());
    };
    RANGKUL_TRY(forEachRow(state, progress, write));
    return writer.finish(progress);
}

} // namespace rangkul::exchange
