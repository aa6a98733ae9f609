// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/recipient_import.h"

#include "dataset_row.h"
#include "entity_builder.h"
#include "import_state.h"
#include "rangkul/registry/codes.h"
#include "raw_cells.h"
#include "recipient_matcher.h"

namespace rangkul::exchange {

struct RecipientState
{
    RecipientOptions options;
    ImportState import;
    RecipientSummary summary;
    std::vector<TiedRecipient> tied;       ///< tied rows only, in the order of the file
    std::vector<std::uint32_t> tiedOfFact; ///< index into tied, KeyTable::kNone = tray
    FileScan& scan() { return *import.scans.front(); }
};

namespace {

using core::Error;
using core::ErrorCode;
using core::RecordId;
using registry::Entity;
using registry::Value;

namespace unit = registry::codes::benefit_unit;

constexpr size_t kBatchRows = 1024;

QLatin1StringView column(const char* name)
{
    return QLatin1StringView(name);
}

/// Cells of a row that only lists have.
struct ListCells
{
    int program = -1, month = -1, card = -1, stage = -1, year = -1, bpjs = -1;

    explicit ListCells(const RowReader& reader)
    {
        for (size_t i = 0; i < reader.columns().size(); ++i) {
            const Field& field = reader.columns()[i].field;
            const int index = static_cast<int>(i);
            if (field.role == FieldRole::Program) {
                program = index;
            } else if (field.role == FieldRole::Month) {
                month = index;
            } else if (field.role == FieldRole::Card) {
                card = index;
            } else if (field.isCell(Entity::Benefit, column("stage"))) {
                stage = index;
            } else if (field.isCell(Entity::Benefit, column("year"))) {
                year = index;
            } else if (field.isCell(Entity::Person, column("bpjs_number"))) {
                bpjs = index;
            }
        }
    }
};

std::string_view textAt(const RowReading& row, int index)
{
    return index < 0 ? std::string_view() : row.values[static_cast<size_t>(index)].text;
}

QString stringAt(const RowReading& row, int index)
{
    const std::string_view text = textAt(row, index);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

/// Program, year and stage of one row.
struct Receipt
{
    RecordId program;
    qint64 year = 0;
    QString stage;
};

Receipt receiptOf(const RecipientOptions& options, const ListCells& cells, const RowReading& row)
{
    Receipt receipt{options.program, options.year, options.stage};
    const QString name = stringAt(row, cells.program);
    receipt.program = options.programByName.value(name, options.program);
    if (cells.year >= 0 && row.values[static_cast<size_t>(cells.year)].kind == SlotKind::Integer) {
        receipt.year = row.values[static_cast<size_t>(cells.year)].integer;
    }
    const QString stage = stringAt(row, cells.stage);
    const QString month = stringAt(row, cells.month);
    if (!stage.isEmpty() || !month.isEmpty()) {
        receipt.stage = stage.isEmpty() ? month : stage;
    }
    return receipt;
}

/// Ties the rows of a list, one after the other.
class Tying
{
public:
    Tying(RecipientState& state, const ImportRegister& records)
        : m_state(state)
        , m_records(records)
        , m_matcher(records, state.options.unit != unit::kPerson)
        , m_cells(state.scan().reader)
    {
    }

    core::Status tieRow(RowFact& fact, const RowReading& row)
    {
        m_state.tiedOfFact.push_back(KeyTable::kNone);
        if (fact.rejected) {
            ++m_state.summary.broken;
            return core::Done{};
        }
        const int place = m_state.import.placeOf(m_state.scan(), fact.place);
        const RecordId village =
            place < 0 ? RecordId()
                      : m_state.import.regions->places()[static_cast<size_t>(place)].id;
        RANGKUL_LET(match, m_matcher.match(row, village));
        if (match.by == TieBy::Nothing) {
            refuse(fact, row, match);
            return core::Done{};
        }
        return accept(fact, row, match);
    }

private:
    void refuse(RowFact& fact, const RowReading& row, const RecipientMatch& match)
    {
        std::string ids;
        for (const RecordId& id : match.candidates) {
            ids += (ids.empty() ? "" : " ") + id.toString().toStdString();
        }
        const bool unsure = !match.candidates.empty();
        ++(unsure ? m_state.summary.unsure : m_state.summary.unknown);
        fact.rejected = true;
        const Rule* found = findRule(unsure ? rule::kRecipientUnsure : rule::kRecipientUnknown);
        m_state.import.problems.add(0, fact.row, nameColumn(), *found, row.name, ids);
    }

    core::Status accept(RowFact& fact, const RowReading& row, const RecipientMatch& match)
    {
        TiedRecipient tied{fact.row, match.by, match.person, match.household, {}, false, false};
        const Receipt receipt = receiptOf(m_state.options, m_cells, row);
        if (receipt.program.isNull()) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("recipients.no_program"),
                         {stringAt(row, m_cells.program)}};
        }
        if (!match.household.isNull()) {
            RANGKUL_LET(profile, m_records.profile(match.household));
            if (profile.dwelling) {
                tied.dwelling = profile.dwelling->ref().id;
            }
            tied.isAlready = isRecorded(profile, tied, receipt);
        }
        tied.isDouble = isTold(row, tied, receipt);
        const QLatin1StringView doubt =
            tied.isDouble ? rule::kRecipientDouble : rule::kRecipientAlready;
        if (tied.isDouble || tied.isAlready) {
            ++m_state.summary.doubled;
            m_state.import.problems.add(0, fact.row, nameColumn(), *findRule(doubt), row.name);
        } else {
            ++m_state.summary.tied;
        }
        m_state.tiedOfFact.back() = static_cast<std::uint32_t>(m_state.tied.size());
        m_state.tied.push_back(std::move(tied));
        return core::Done{};
    }

    int nameColumn() const
    {
        const RowReader& reader = m_state.scan().reader;
        const int name = reader.known().name;
        return name < 0 ? -1 : reader.columns()[static_cast<size_t>(name)].column;
    }

    RecordId receiver(const TiedRecipient& tied) const
    {
        return m_state.options.unit == unit::kPerson      ? tied.person
               : m_state.options.unit == unit::kHousehold ? tied.household
                                                          : tied.dwelling;
    }

    /// The same card in the same month, or the same receiver of the same stage, told before?
    bool isTold(const RowReading& row, const TiedRecipient& tied, const Receipt& receipt)
    {
        const QByteArray when = QByteArray::number(receipt.year) + '\x1F' + receipt.stage.toUtf8() +
                                '\x1F' + receipt.program.bytes().toByteArray();
        const RecordId who = receiver(tied);
        bool told = m_told.contains("r" + who.bytes().toByteArray() + when);
        m_told.insert("r" + who.bytes().toByteArray() + when);
        const int card = m_cells.bpjs >= 0 ? m_cells.bpjs : m_cells.card;
        const std::string_view number = textAt(row, card);
        if (!number.empty()) {
            const QByteArray key =
                "c" + QByteArray(number.data(), static_cast<qsizetype>(number.size())) + when;
            told = told || m_told.contains(key);
            m_told.insert(key);
        }
        return told;
    }

    bool isRecorded(const registry::HouseholdProfile& profile, const TiedRecipient& tied,
                    const Receipt& receipt) const
    {
        const auto refersTo = [](const registry::Record& record, const char* name,
                                 const RecordId& id) {
            const auto* stored = std::get_if<RecordId>(&record.value(column(name)));
            return stored && *stored == id;
        };
        const char* const who = m_state.options.unit == unit::kPerson      ? "person_id"
                                : m_state.options.unit == unit::kHousehold ? "household_id"
                                                                           : "dwelling_id";
        return std::any_of(profile.benefits.begin(), profile.benefits.end(),
                           [&](const registry::Record& benefit) {
                               return refersTo(benefit, "program_id", receipt.program) &&
                                      refersTo(benefit, who, receiver(tied)) &&
                                      benefit.integer(column("year")).value_or(0) == receipt.year &&
                                      benefit.text(column("stage")) == receipt.stage;
                           });
    }

    RecipientState& m_state;
    const ImportRegister& m_records;
    RecipientMatcher m_matcher;
    ListCells m_cells;
    QSet<QByteArray> m_told;
};

/// Calls `each(fact index, row, source row)` for the data rows of the list.
template <typename Each>
core::Status forEachRow(RecipientState& state, const QString& step, const core::Progress& progress,
                        Each each)
{
    FileScan& scan = state.scan();
    RANGKUL_LET(source, openTable(scan.file.table, scan.file.sheet));
    RowBatch batch;
    RowReading row;
    size_t index = 0;
    for (;;) {
        if (progress.isCancelled()) {
            return cancelledImport();
        }
        RANGKUL_LET(more, source->next(batch, kBatchRows));
        if (!more) {
            return core::Done{};
        }
        for (size_t i = 0; i < batch.size(); ++i) {
            if (scan.reader.read(batch.row(i), row)) {
                if (index == scan.facts.size()) {
                    return Error{ErrorCode::Conflict,
                                 QStringLiteral("import.file_changed"),
                                 {scan.file.table.path}};
                }
                RANGKUL_TRY(each(index++, row, batch.row(i)));
            }
        }
        progress.report(step, source->position(), source->total());
    }
}

registry::ImportRow benefitRow(const RecipientState& state, const TiedRecipient& tied,
                               const Receipt& receipt, const RecordId& dataset,
                               std::vector<BuiltCell>& built)
{
    registry::ImportRow row{Entity::Benefit, RecordId::random(), true, {}, tied.row};
    const auto add = [&](const char* name, Value value) {
        row.cells.emplace_back(registry::variable(Entity::Benefit, column(name)).id,
                               std::move(value));
    };
    add("program_id", Value(receipt.program));
    if (state.options.unit == unit::kPerson) {
        add("person_id", Value(tied.person));
    } else if (state.options.unit == unit::kHousehold) {
        add("household_id", Value(tied.household));
    } else {
        add("dwelling_id", Value(tied.dwelling));
    }
    add("dataset_id", Value(dataset));
    if (receipt.year > 0) {
        add("year", Value(receipt.year));
    }
    if (!receipt.stage.isEmpty()) {
        add("stage", Value(receipt.stage));
    }
    bool hasStatus = false;
    for (BuiltCell& cell : built) {
        const QLatin1StringView name(cell.variable->column);
        if (cell.variable->entity != Entity::Benefit || name == column("year") ||
            name == column("stage")) {
            continue;
        }
        hasStatus = hasStatus || name == column("status");
        row.cells.emplace_back(cell.variable->id, std::move(cell.value));
    }
    if (!hasStatus) {
        add("status", Value(registry::codes::benefit_status::kActive));
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
        RANGKUL_LET(more, source->next(batch, kBatchRows));
        if (!more || cells.program < 0) {
            return names;
        }
        for (size_t i = 0; i < batch.size(); ++i) {
            if (reader.read(batch.row(i), row)) {
                const QString name = stringAt(row, cells.program);
                if (!name.isEmpty() && !names.contains(name)) {
                    names += name;
                }
            }
        }
    }
}

core::Result<RecipientPlan> planRecipients(const ImportFile& file, const RecipientOptions& options,
                                           const ImportRegister& records,
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
    RANGKUL_LET(places, records.places());
    state->import.regions = std::make_unique<RegionResolver>(std::move(places));
    addScan(state->import, file);
    RANGKUL_TRY(scanFile(state->import, 0, progress));
    resolveRegions(state->import);
    checkFiles(state->import);
    Tying tying(*state, records);
    RecipientState& list = *state;
    RANGKUL_TRY(forEachRow(list, QStringLiteral("import.comparing"), progress,
                           [&](size_t index, const RowReading& row, const TableRow&) {
                               return tying.tieRow(list.scan().facts[index], row);
                           }));
    state->summary.rows = static_cast<qint64>(state->scan().facts.size());
    state->import.problems.sort();
    return RecipientPlan(std::move(state));
}

core::Result<registry::Commit> runRecipients(const RecipientPlan& plan,
                                             registry::ImportWriter& writer,
                                             const core::Progress& progress)
{
    RecipientState& state = plan.state();
    RANGKUL_TRY(requireUnchanged(state.import));
    const registry::NewRow dataset = datasetRow(state.import);
    RANGKUL_TRY(writer.begin(dataset, datasetFileNames(state.import)));
    const ListCells cells(state.scan().reader);
    EntityBuilder builder(state.scan().reader);
    std::vector<BuiltCell> built;
    const auto write = [&](size_t index, const RowReading& row,
                           const TableRow& source) -> core::Status {
        const RowFact& fact = state.scan().facts[index];
        const std::uint32_t tiedIndex = state.tiedOfFact[index];
        if (tiedIndex != KeyTable::kNone) {
            const TiedRecipient& tied = state.tied[tiedIndex];
            if (!tied.isDouble && !tied.isAlready && hasReceiver(state.options, tied)) {
                builder.build(row, RecordId(), built);
                const Receipt receipt = receiptOf(state.options, cells, row);
                RANGKUL_TRY(writer.add(benefitRow(state, tied, receipt, dataset.row.id, built)));
            }
        }
        return writer.addRaw(fact.row, rawCells(source),
                             fact.rejected ? state.import.problems.json(0, fact.row)
                                           : QByteArray());
    };
    RANGKUL_TRY(forEachRow(state, QStringLiteral("import.writing"), progress, write));
    return writer.finish(progress);
}

} // namespace rangkul::exchange
