// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_list.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "rangkul/exchange/csv_writer.h"
#include "rangkul/exchange/sheet_writer.h"
#include "rangkul/exchange/vector_writer.h"
#include "rangkul/words/format.h"

namespace rangkul::services {

namespace {

using registry::HouseholdProfile;
using registry::Value;

QString householdListSay(const char* text)
{
    return QCoreApplication::translate("HouseholdList", text);
}

/// Calls `write(profile, cells)` for every household.
template <typename Write>
core::Status eachHousehold(const std::vector<core::RecordId>& households,
                           const std::vector<ListColumn>& columns,
                           const registry::RecordRepository& records,
                           const core::Progress& progress, Write write)
{
    const auto total = static_cast<qint64>(households.size());
    std::vector<Value> cells(columns.size());
    for (qint64 i = 0; i < total; ++i) {
        if (progress.isCancelled()) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("list.cancelled")};
        }
        RANGKUL_LET(profile, records.profile(households[static_cast<size_t>(i)]));
        for (size_t c = 0; c < columns.size(); ++c) {
            cells[c] = columns[c].value(profile);
        }
        RANGKUL_TRY(write(profile, cells));
        progress.report(QStringLiteral("list.writing"), i + 1, total);
    }
    return core::Done{};
}

exchange::SheetColumnKind sheetKind(ListColumnKind kind)
{
    switch (kind) {
    case ListColumnKind::Text:
        return exchange::SheetColumnKind::Text;
    case ListColumnKind::Integer:
        return exchange::SheetColumnKind::Integer;
    case ListColumnKind::Real:
        return exchange::SheetColumnKind::Real;
    case ListColumnKind::Date:
        return exchange::SheetColumnKind::Date;
    }
    Q_UNREACHABLE();
}

exchange::VectorFieldKind vectorKind(ListColumnKind kind)
{
    switch (kind) {
    case ListColumnKind::Text:
        return exchange::VectorFieldKind::Text;
    case ListColumnKind::Integer:
        return exchange::VectorFieldKind::Integer;
    case ListColumnKind::Real:
        return exchange::VectorFieldKind::Real;
    case ListColumnKind::Date:
        return exchange::VectorFieldKind::Date;
    }
    Q_UNREACHABLE();
}

QStringList titlesOf(const std::vector<ListColumn>& columns)
{
    QStringList titles;
    for (const ListColumn& column : columns) {
        titles += column.title;
    }
    return titles;
}

core::Status writeSheet(const QString& path, const std::vector<core::RecordId>& households,
                        const std::vector<ListColumn>& columns,
                        const registry::RecordRepository& records,
                        const std::vector<exchange::SheetNote>& notes, qint64 atMs,
                        const core::Progress& progress)
{
    exchange::SheetLayout layout;
    layout.sheetName = householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "Households"));
    layout.notesName = householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "Notes"));
    layout.notes = notes;
    layout.createdAt = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC);
    for (const ListColumn& column : columns) {
        layout.columns.push_back({column.title, sheetKind(column.kind),
                                  column.kind == ListColumnKind::Text ? 22.0 : 12.0});
    }
    RANGKUL_LET(writer, exchange::SheetWriter::open(path, layout));
    RANGKUL_TRY(eachHousehold(households, columns, records, progress,
                              [&writer](const HouseholdProfile&, const std::vector<Value>& cells) {
                                  std::vector<exchange::SheetCell> row;
                                  row.reserve(cells.size());
                                  for (const Value& cell : cells) {
                                      row.push_back({cell});
                                  }
                                  return writer.addRow(row);
                              }));
    return writer.finish();
}

core::Status writeCsv(const QString& path, const std::vector<core::RecordId>& households,
                      const std::vector<ListColumn>& columns,
                      const registry::RecordRepository& records, const core::Progress& progress)
{
    RANGKUL_LET(writer, exchange::CsvWriter::open(path, {}));
    RANGKUL_TRY(writer.addRow(titlesOf(columns)));
    RANGKUL_TRY(eachHousehold(households, columns, records, progress,
                              [&writer](const HouseholdProfile&, const std::vector<Value>& cells) {
                                  QStringList row;
                                  for (const Value& cell : cells) {
                                      row += registry::isMissing(cell)
                                                 ? QString()
                                                 : registry::toPlainText(cell);
                                  }
                                  return writer.addRow(row);
                              }));
    return writer.finish();
}

core::Status writeVector(const QString& path, const std::vector<core::RecordId>& households,
                         const std::vector<ListColumn>& columns,
                         const registry::RecordRepository& records, qint64 atMs,
                         const core::Progress& progress)
{
    RANGKUL_LET(format, exchange::vectorFormatOf(path));
    exchange::VectorLayout layout;
    layout.format = format;
    layout.layer = QStringLiteral("household");
    layout.date = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).date();
    for (const ListColumn& column : columns) {
        QString name = column.key;
        layout.fields.push_back({name.replace(u'.', u'_'), vectorKind(column.kind)});
    }
    RANGKUL_LET(writer, exchange::VectorWriter::open(path, layout));
    RANGKUL_TRY(eachHousehold(
        households, columns, records, progress,
        [&writer](const HouseholdProfile& profile, const std::vector<Value>& cells) {
            exchange::VectorShape shape;
            if (profile.dwelling) {
                const Value& point = profile.dwelling->value(QLatin1StringView("geom"));
                if (const auto* place = std::get_if<registry::GeoPoint>(&point)) {
                    shape = *place;
                }
            }
            return writer.add(shape, cells);
        }));
    return writer.finish();
}

} // namespace

std::vector<exchange::SheetNote> noteLines(const ListNotes& notes, ListMasking masking)
{
    return {{householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "Register")), notes.registerName},
            {householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "Written on")),
             words::dateTime(notes.atMs)},
            {householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "Written by")), notes.officer},
            {householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "Filter")), notes.filter},
            {householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "Identity numbers")),
             masking == ListMasking::Masked
                 ? householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "masked"))
                 : householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "in full"))},
            {householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "Purpose")), notes.purpose},
            {householdListSay(QT_TRANSLATE_NOOP("HouseholdList", "Secrecy")),
             householdListSay(QT_TRANSLATE_NOOP(
                 "HouseholdList", "SECRET - BNBA: personal data protected by Law 27/2022"))}};
}

core::Status writeHouseholdList(const QString& path, const std::vector<core::RecordId>& households,
                                const std::vector<ListColumn>& columns,
                                const registry::RecordRepository& records, ListMasking masking,
                                const ListNotes& notes, const core::Progress& progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("xlsx")) {
        return writeSheet(path, households, columns, records, noteLines(notes, masking), notes.atMs,
                          progress);
    }
    if (ending == QStringLiteral("csv")) {
        return writeCsv(path, households, columns, records, progress);
    }
    if (exchange::vectorFormatOf(path)) {
        return writeVector(path, households, columns, records, notes.atMs, progress);
    }
    return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("list.ending"), {path}};
}

} // namespace rangkul::services
