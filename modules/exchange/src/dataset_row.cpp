// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_row.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include "rangkul/exchange/kept_reading.h"
#include "rangkul/registry/codes.h"

namespace rangkul::exchange {

using core::Error;
using core::ErrorCode;
using core::RecordId;
using registry::Entity;
using registry::Value;

namespace {

/// Of all files one after the other, read by a thread of its own.
QByteArray hashOf(const QStringList& paths)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
            return {};
        }
    }
    return hash.result();
}

void addText(registry::NewRow& row, const char* column, const QString& text)
{
    const auto& variable = registry::variable(row.row.entity, QLatin1StringView(column));
    const auto value = registry::checkedValue(variable, Value(text));
    if (value && !registry::isMissing(*value)) {
        row.cells.emplace_back(variable.id, *value);
    }
}

void addDay(registry::NewRow& row, const char* column, QDate day)
{
    if (day.isValid()) {
        row.cells.emplace_back(registry::variable(row.row.entity, QLatin1StringView(column)).id,
                               Value(day));
    }
}

void addNumber(registry::NewRow& row, const char* column, qint64 number)
{
    row.cells.emplace_back(registry::variable(row.row.entity, QLatin1StringView(column)).id,
                           Value(number));
}

} // namespace

void addScan(ImportState& state, const ImportFile& file)
{
    state.scans.push_back(std::make_unique<FileScan>(file, state.cutOff()));
    const QFileInfo info(file.table.path);
    state.scans.back()->bytes = info.size();
    state.scans.back()->changedMs = info.lastModified().toMSecsSinceEpoch();
}

void startHash(ImportState& state)
{
    QStringList paths;
    for (const auto& scan : state.scans) {
        if (!scan->file.table.kept && !paths.contains(scan->file.table.path)) {
            paths += scan->file.table.path;
        }
    }
    state.sha256 = std::async(std::launch::async, [paths] { return hashOf(paths); });
}

core::Status requireUnchanged(const ImportState& state)
{
    for (const auto& scan : state.scans) {
        if (scan->file.table.kept) {
            continue;
        }
        const QFileInfo info(scan->file.table.path);
        if (info.size() != scan->bytes ||
            info.lastModified().toMSecsSinceEpoch() != scan->changedMs) {
            return Error{ErrorCode::Conflict,
                         QStringLiteral("import.file_changed"),
                         {scan->file.table.path}};
        }
    }
    return core::Done{};
}

QString datasetFileNames(const ImportState& state)
{
    QStringList names;
    for (const auto& scan : state.scans) {
        const QString name = QFileInfo(scan->file.table.path).fileName();
        if (!names.contains(name)) {
            names += name;
        }
    }
    return names.join(QStringLiteral(", "));
}

core::Status writeReadings(const ImportState& state, const RecipientOptions* recipients,
                           registry::ImportWriter& writer)
{
    KeptReading reading;
    reading.options = state.options;
    reading.options.datasetKind = state.datasetKind;
    reading.options.regionSystem = state.regionSystem;
    if (recipients) {
        reading.recipients = *recipients;
    }
    for (size_t file = 0; file < state.scans.size(); ++file) {
        reading.file = state.scans[file]->file;
        RANGKUL_TRY(writer.addRaw(readingRow(static_cast<int>(file)),
                                  {QString::fromUtf8(readingToJson(reading))}, {}));
    }
    return core::Done{};
}

registry::NewRow datasetRow(ImportState& state)
{
    const ImportOptions& options = state.options;
    if (!state.sha256.valid() && state.sha256Known.isEmpty()) {
        startHash(state);
    }
    if (state.sha256.valid()) {
        state.sha256Known = state.sha256.get();
    }
    qint64 rows = 0;
    QStringList profiles;
    for (const auto& scan : state.scans) {
        rows += static_cast<qint64>(scan->facts.size());
        profiles += scan->file.profile.id;
    }
    const auto* kinds = registry::findCodeList(u"dataset_kind");
    const auto* kind = kinds->find(state.datasetKind);
    registry::NewRow row{{Entity::Dataset, RecordId::random()}, {}};
    addNumber(row, "kind", state.datasetKind);
    addText(row, "name", ((kind ? kind->label : QString()) + QLatin1Char(' ') + options.edition));
    addText(row, "edition", options.edition);
    addDay(row, "cut_off", options.cutOff);
    addText(row, "giver", options.giver);
    addText(row, "bast_number", options.bastNumber);
    addDay(row, "bast_date", options.bastDate);
    addText(row, "legal_basis", options.legalBasis);
    addText(row, "purpose", options.purpose);
    addDay(row, "keep_until", options.keepUntil);
    addText(row, "sha256", QString::fromLatin1(state.sha256Known.toHex()));
    addNumber(row, "row_count", rows);
    addText(row, "profile", profiles.join(QStringLiteral(", ")));
    addText(row, "file_name", datasetFileNames(state));
    return row;
}

} // namespace rangkul::exchange
