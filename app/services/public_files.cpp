// SPDX-License-Identifier: GPL-3.0-or-later
#include "public_files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "rangkul/exchange/csv_writer.h"
#include "rangkul/exchange/sheet_writer.h"
#include "rangkul/exchange/vector_writer.h"
#include "rangkul/words/format.h"

#include <map>

namespace rangkul::services {

namespace {

using exchange::SheetColumnKind;

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(PublicFiles)
};

QStringList longHeader()
{
    return {FileWords::tr("Table"), FileWords::tr("Code"),  FileWords::tr("Region or class"),
            FileWords::tr("Year"),  FileWords::tr("Count"), FileWords::tr("Value"),
            FileWords::tr("Note")};
}

/// A line for each count and each published figure: table, code, row, year, measure, value, note.
struct LongLine
{
    QStringList texts; ///< the first five
    std::optional<double> value;
    QString note;
};

std::vector<LongLine> longLines(const PublicExtract& extract)
{
    std::vector<LongLine> out;
    for (const PublicTable& table : extract.tables) {
        for (const PublicRow& row : table.rows) {
            for (size_t i = 0; i < row.counts.size(); ++i) {
                const auto& count = row.counts[i];
                out.push_back(
                    {{table.title, row.code, row.name, QString::number(extract.head.cutOff.year()),
                      table.columns[static_cast<qsizetype>(i)]},
                     count ? std::optional(static_cast<double>(*count)) : std::nullopt,
                     count ? QString() : FileWords::tr("hidden")});
            }
        }
    }
    // Kind, indicator, code, region, year, month, value, up to, unit, source.
    for (const QStringList& figure : extract.figures) {
        out.push_back({{figure[0], figure[2], figure[3], figure[4],
                        figure[1] + QStringLiteral(" (") + figure[8] + u')'},
                       figure[6].toDouble(),
                       figure[9]});
    }
    return out;
}

QString headText(const SnapshotHead& head)
{
    return FileWords::tr("%1: cut-off %2, source %3")
        .arg(head.name, words::longDate(head.cutOff), head.source);
}

core::Status writeCsvExtract(const QString& path, const PublicExtract& extract)
{
    RANGKUL_LET(writer, exchange::CsvWriter::open(path, {}));
    RANGKUL_TRY(writer.addRow(longHeader()));
    for (const LongLine& line : longLines(extract)) {
        RANGKUL_TRY(writer.addRow(
            line.texts + QStringList{line.value ? QString::number(*line.value, 'g', 15) : QString(),
                                     line.note}));
    }
    RANGKUL_TRY(writer.addRow({headText(extract.head), {}, {}, {}, {}, {}, hidingRule()}));
    return writer.finish();
}

core::Status writeBook(const QString& path, const PublicExtract& extract)
{
    constexpr double kWide = 28;
    exchange::SheetLayout layout;
    layout.sheetName = FileWords::tr("Public extract");
    layout.titles = {headText(extract.head), hidingRule()};
    layout.headerRow = 4;
    const QStringList header = longHeader();
    for (qsizetype i = 0; i < header.size(); ++i) {
        const bool isValue = i == 5;
        layout.columns.push_back({header[i],
                                  isValue ? SheetColumnKind::Real : SheetColumnKind::Text,
                                  i == 0 || i == 2 || i == 4 || i == 6 ? kWide : 0});
    }
    layout.notesName = FileWords::tr("Notes");
    layout.notes = {
        {FileWords::tr("Snapshot"), extract.head.name},
        {FileWords::tr("Cut-off"), words::longDate(extract.head.cutOff)},
        {FileWords::tr("Source"), extract.head.source},
        {FileWords::tr("Frozen"), words::longDate(extract.head.madeOn)},
        {QStringLiteral("SHA-256"), extract.head.sha256},
        {FileWords::tr("Grade"), FileWords::tr("PUBLIC: counts only, no household, no point")},
        {FileWords::tr("Hidden"), hidingRule()}};
    layout.createdAt = extract.head.madeOn.startOfDay(Qt::UTC);
    RANGKUL_LET(writer, exchange::SheetWriter::open(path, layout));
    for (const LongLine& line : longLines(extract)) {
        std::vector<registry::Value> cells;
        for (const QString& text : line.texts) {
            cells.push_back(text.isEmpty() ? registry::Value() : registry::Value(text));
        }
        cells.push_back(line.value ? registry::Value(*line.value) : registry::Value());
        cells.push_back(line.note.isEmpty() ? registry::Value() : registry::Value(line.note));
        RANGKUL_TRY(writer.addValues(cells));
    }
    return writer.finish();
}

bool isByRegion(const PublicTable& table)
{
    return table.id.startsWith(QStringLiteral("population.")) ||
           table.id.startsWith(QStringLiteral("coverage:"));
}

core::Status writeMap(const QString& path, const PublicExtract& extract,
                      const std::vector<PublicRegion>& regions)
{
    exchange::VectorLayout layout;
    layout.layer = extract.head.name;
    layout.description = headText(extract.head) + QStringLiteral(". ") + hidingRule();
    layout.shape = exchange::VectorShapeKind::Area;
    layout.date = extract.head.madeOn;
    layout.fields = {{QStringLiteral("code")}, {QStringLiteral("name")}};
    std::map<QString, std::vector<registry::Value>> cells;
    for (const PublicTable& table : extract.tables) {
        if (!isByRegion(table)) {
            continue;
        }
        for (const QString& column : table.columns) {
            layout.fields.push_back(
                {table.title + QStringLiteral(": ") + column, exchange::VectorFieldKind::Integer});
        }
        for (const PublicRow& row : table.rows) {
            std::vector<registry::Value>& of = cells[row.code];
            for (const auto& count : row.counts) {
                of.push_back(count ? registry::Value(*count) : registry::Value());
            }
        }
    }
    cells.erase(QString()); // all together has no border
    RANGKUL_LET(writer, exchange::VectorWriter::open(path, layout));
    for (const PublicRegion& region : regions) {
        const auto found = cells.find(region.code);
        if (found == cells.end() || region.area.empty()) {
            continue;
        }
        std::vector<registry::Value> row{region.code, region.name};
        row.insert(row.end(), found->second.begin(), found->second.end());
        RANGKUL_TRY(writer.add(region.area, row));
    }
    return writer.finish();
}

} // namespace

core::Status writePublic(const QString& path, const PublicExtract& extract,
                         const std::vector<PublicRegion>& regions)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("xlsx")) {
        return writeBook(path, extract);
    }
    if (ending == QStringLiteral("csv")) {
        return writeCsvExtract(path, extract);
    }
    if (ending == QStringLiteral("geojson")) {
        return writeMap(path, extract, regions);
    }
    return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("public.ending"), {path}};
}

} // namespace rangkul::services
