// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair_context.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "import_state.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

constexpr qint64 kRowsBetweenReports = 4096;

bool matches(std::string_view text, bool (*isGood)(char))
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isGood);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What a cell of a workbook was, as far as its kept text tells: numbers have no zero in front,
/// days are written year first. Eight digits may be a day somebody typed without signs.
CellKind kindOf(std::string_view text)
{
    constexpr size_t kTypedDay = 8;
    if (text.size() >= 10 && text[4] == '-' && text[7] == '-' &&
        matches(text.substr(0, 4), isDigit)) {
        return CellKind::Date;
    }
    std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
    const size_t dot = digits.find('.');
    const std::string_view whole = digits.substr(0, dot);
    const bool fraction = dot == std::string_view::npos || matches(digits.substr(dot + 1), isDigit);
    const bool number = fraction && matches(whole, isDigit) &&
                        (whole.size() == 1 || whole.front() != '0') &&
                        !(dot == std::string_view::npos && whole.size() == kTypedDay);
    return number ? CellKind::Number : CellKind::Text;
}

KeptRow keptRow(qint64 number, const QStringList& cells, bool ofWorkbook, const QList<int>& touched)
{
    KeptRow row;
    row.number = number;
    for (int i = 0; i < cells.size(); ++i) {
        QByteArray text = cells[i].toUtf8();
        const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
        const CellKind kind = ofWorkbook && !touched.contains(i) ? kindOf(view) : CellKind::Text;
        row.cells.push_back({std::move(text), kind});
    }
    return row;
}

TableRow viewOf(const KeptRow& row, std::vector<Cell>& cells)
{
    cells.clear();
    for (const KeptCell& cell : row.cells) {
        const CellKind kind = cell.text.isEmpty() ? CellKind::Empty : cell.kind;
        cells.push_back({{cell.text.constData(), static_cast<size_t>(cell.text.size())}, kind});
    }
    return {row.number, cells};
}

/// A NIK that lost its last digit looks like any other: only its import could tell.
bool wasDamaged(const RepairRow& row)
{
    const QJsonArray problems = QJsonDocument::fromJson(row.problems).array();
    return std::any_of(problems.begin(), problems.end(), [&](const QJsonValue& value) {
        const QJsonObject problem = value.toObject();
        return problem[QLatin1String("rule")].toString() == QString(rule::kNikDamaged) &&
               !row.touched.contains(problem[QLatin1String("column")].toInt(-1));
    });
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

/// One file of the import.
struct RepairContext::Part
{
    Part(const KeptReading& keptReading, QDate cutOff)
        : reading(keptReading)
        , reader(keptReading.file, cutOff)
    {
        for (size_t i = 0; i < reader.columns().size(); ++i) {
            const ColumnReader& column = reader.columns()[i];
            if (column.fillDown) {
                filled.push_back(i);
            }
            if (column.field.isCell(registry::Entity::Dwelling,
                                    QLatin1StringView("building_number"))) {
                building = static_cast<int>(i);
            }
        }
    }

    bool isWorkbook() const { return reading.file.table.format != TableFormat::Csv; }
    std::string_view buildingOf(const RowReading& row) const
    {
        return building < 0 ? std::string_view() : row.values[static_cast<size_t>(building)].text;
    }
    /// Writes into the row what stands above it for it.
    void fill(KeptRow& row, const RowReading& from) const
    {
        for (const size_t i : filled) {
            const auto column = static_cast<size_t>(reader.columns()[i].column);
            if (row.cells.size() <= column) {
                row.cells.resize(column + 1);
            }
            if (row.cells[column].text.isEmpty()) {
                row.cells[column] = {bytes(from.values[i].text), CellKind::Text};
            }
        }
    }

    const KeptReading& reading;
    RowReader reader;
    std::vector<size_t> filled; ///< readers of columns written once above the rows they hold for
    int building = -1;
    QSet<QByteArray> persons;
    std::vector<KeptRow> rows;
    std::vector<Cell> cells;
    RowReading read;
};

RepairContext::RepairContext(const std::vector<KeptReading>& readings,
                             const std::vector<RepairRow>& chosen, const core::Progress& progress)
    : m_chosen(chosen)
    , m_progress(progress)
{
    for (const KeptReading& reading : readings) {
        const QDate cutOff =
            reading.options.cutOff.isValid() ? reading.options.cutOff : reading.options.today;
        m_parts.push_back(std::make_unique<Part>(reading, cutOff));
    }
    for (size_t i = 0; i < chosen.size(); ++i) {
        m_chosenAt.insert(chosen[i].number, i);
    }
}

RepairContext::~RepairContext() = default;

core::Result<std::vector<ImportFile>> RepairContext::files(const ReceivedTable& received)
{
    RANGKUL_TRY(fillChosen(received));
    RANGKUL_TRY(received.forEach(
        [this](qint64 number, const QStringList& cells) { return look(number, cells); }));
    std::vector<ImportFile> files;
    for (const auto& part : m_parts) {
        std::sort(part->rows.begin(), part->rows.end(),
                  [](const KeptRow& a, const KeptRow& b) { return a.number < b.number; });
        ImportFile file = part->reading.file;
        file.table.kept = std::make_shared<const std::vector<KeptRow>>(std::move(part->rows));
        files.push_back(std::move(file));
    }
    return files;
}

/// Takes the chosen rows as they are to be read, and notes what ties other rows to them.
core::Status RepairContext::fillChosen(const ReceivedTable& received)
{
    const auto add = [this](const RepairRow& row) -> core::Status {
        const auto file = static_cast<size_t>(fileOfPackageRow(row.number));
        if (file >= m_parts.size()) {
            return core::Error{core::ErrorCode::Corrupt, QStringLiteral("repair.reading")};
        }
        Part& part = *m_parts[file];
        KeptRow kept =
            keptRow(rowOfPackageRow(row.number), row.cells, part.isWorkbook(), row.touched);
        kept.nikDamaged = wasDamaged(row);
        if (part.reader.read(viewOf(kept, part.cells), part.read)) {
            noteWanted(part, part.read);
            part.fill(kept, part.read);
        }
        part.rows.push_back(std::move(kept));
        return core::Done{};
    };
    const bool anyFilled = std::any_of(m_parts.begin(), m_parts.end(),
                                       [](const auto& part) { return !part->filled.empty(); });
    if (!anyFilled) {
        for (const RepairRow& row : m_chosen) {
            RANGKUL_TRY(add(row));
        }
        return core::Done{};
    }
    return received.forEach([&](qint64 number, const QStringList& cells) -> core::Status {
        const auto chosen = m_chosenAt.constFind(number);
        if (chosen != m_chosenAt.constEnd()) {
            return add(m_chosen[*chosen]);
        }
        const auto file = static_cast<size_t>(fileOfPackageRow(number));
        if (rowOfPackageRow(number) > 0 && file < m_parts.size()) {
            Part& part = *m_parts[file];
            const KeptRow row = keptRow(rowOfPackageRow(number), cells, part.isWorkbook(), {});
            part.reader.read(viewOf(row, part.cells), part.read);
        }
        return core::Done{};
    });
}

core::Status RepairContext::look(qint64 number, const QStringList& cells)
{
    if (++m_seen % kRowsBetweenReports == 0) {
        m_progress.report(QStringLiteral("repair.reading"), m_seen, 0);
        if (m_progress.isCancelled()) {
            return cancelledImport();
        }
    }
    const auto file = static_cast<size_t>(fileOfPackageRow(number));
    if (rowOfPackageRow(number) == 0 || file >= m_parts.size() || m_chosenAt.contains(number)) {
        return core::Done{};
    }
    Part& part = *m_parts[file];
    KeptRow row = keptRow(rowOfPackageRow(number), cells, part.isWorkbook(), {});
    if (part.reader.read(viewOf(row, part.cells), part.read) && isWanted(part, part.read)) {
        part.fill(row, part.read);
        part.rows.push_back(std::move(row));
    }
    return core::Done{};
}

void RepairContext::noteWanted(Part& part, const RowReading& reading)
{
    if (!reading.key.empty()) {
        m_families.insert(bytes(reading.key));
    }
    if (!reading.personId.empty()) {
        part.persons.insert(bytes(reading.personId));
    }
    if (const std::string_view building = part.buildingOf(reading); !building.empty()) {
        m_buildings.insert(bytes(building));
    }
    for (const quint64 number : {reading.nik.number, reading.kk.number}) {
        if (number != 0) {
            m_numbers.insert(number);
        }
    }
}

bool RepairContext::isWanted(const Part& part, const RowReading& reading) const
{
    const auto has = [](const QSet<QByteArray>& set, std::string_view text) {
        return !text.empty() && !set.isEmpty() &&
               set.contains(
                   QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    };
    return has(m_families, reading.key) || has(part.persons, reading.personId) ||
           has(m_buildings, part.buildingOf(reading)) || m_numbers.contains(reading.nik.number) ||
           m_numbers.contains(reading.kk.number);
}

} // namespace rangkul::exchange
