// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/import_file.h"

#include "rangkul/core/indonesian_date.h"
#include "utf8_text.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;

constexpr size_t kSheetsLookedAt = 50;

/// Some words of the fullest of the first rows, so that a refusal shows what was seen.
QString seenWords(const TableSample& sample)
{
    const TableSample::SampleRow* fullest = nullptr;
    size_t most = 0;
    for (size_t i = 0; i < std::min<size_t>(sample.rows().size(), 30); ++i) {
        const TableSample::SampleRow& row = sample.rows()[i];
        const auto texts = std::count_if(row.cells.begin(), row.cells.end(), [](const auto& cell) {
            return cell.kind == CellKind::Text;
        });
        if (static_cast<size_t>(texts) > most) {
            most = static_cast<size_t>(texts);
            fullest = &row;
        }
    }
    QStringList words;
    for (size_t c = 0; fullest && c < fullest->cells.size() && words.size() < 5; ++c) {
        const std::string_view text = fullest->text(c);
        if (!text.empty()) {
            words += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                         .simplified()
                         .left(40);
        }
    }
    return words.join(QStringLiteral(", "));
}

bool hasDataRow(const TableSample& sample, const SheetLayoutReading& layout)
{
    return std::any_of(sample.rows().begin(), sample.rows().end(),
                       [&](const auto& row) { return row.number >= layout.firstData; });
}

/// Decimal sign and order of day and month, as the cells that leave no doubt show them.
void readSigns(const TableSample& sample, ImportFile& file)
{
    core::DecimalSignDetector sign;
    size_t dayFirst = 0;
    size_t monthFirst = 0;
    for (size_t c = 0; c < file.layout.columns.size(); ++c) {
        const MappedColumn& column = file.layout.columns[c];
        if (column.by == MappedBy::Nothing || column.field.role != FieldRole::Cell) {
            continue;
        }
        const registry::ValueType type = column.field.variable->type;
        for (const TableSample::SampleRow& row : sample.rows()) {
            const bool text = c < row.cells.size() && row.cells[c].kind == CellKind::Text;
            if (row.number < file.layout.firstData || !text) {
                continue;
            }
            if (type == registry::ValueType::Real) {
                sign.add(toQString(row.text(c)));
            } else if (type == registry::ValueType::Date) {
                const auto day = core::parseDate(toQString(row.text(c)));
                const bool americanOnly = !day && day.error().reason == u"date.month_first";
                monthFirst += americanOnly ? 1 : 0;
                dayFirst += day && day->day() > 12 ? 1 : 0;
            }
        }
    }
    file.decimal =
        file.profile.decimal == core::DecimalSign::Unknown ? sign.sign() : file.profile.decimal;
    // Where most days above twelve stand second, the column was written month first.
    file.monthFirst = monthFirst > 0 && monthFirst > 10 * dayFirst;
}

/// What the visible sheets of a workbook look like.
struct SheetFindings
{
    std::vector<ImportFile> files; ///< sheets with an identity column and rows, best first
    QString seen;
    bool anyRows = false;
    bool onlyHeaders = false; ///< a sheet had known headers and nothing below
};

core::Result<SheetFindings> lookAtSheets(const TableFile& table,
                                         const std::vector<ImportProfile>& profiles)
{
    SheetFindings found;
    for (size_t i = 0; i < std::min(table.sheets.size(), kSheetsLookedAt); ++i) {
        if (table.sheets[i].hidden && table.sheets.size() > 1) {
            continue;
        }
        RANGKUL_LET(source, openTable(table, i));
        RANGKUL_LET(sample, TableSample::take(*source));
        found.anyRows = found.anyRows || !sample.rows().empty();
        if (found.seen.isEmpty()) {
            found.seen = seenWords(sample);
        }
        ProfileChoice choice = chooseProfile(sample, profiles);
        if (!choice.profile || !choice.layout.hasIdentity()) {
            continue;
        }
        if (hasDataRow(sample, choice.layout)) {
            ImportFile file{table, i, *choice.profile, std::move(choice.layout)};
            readSigns(sample, file);
            found.files.push_back(std::move(file));
        } else {
            found.onlyHeaders = true;
        }
    }
    std::stable_sort(found.files.begin(), found.files.end(),
                     [](const ImportFile& a, const ImportFile& b) {
                         return a.isComplete() != b.isComplete() ? a.isComplete()
                                                                 : a.layout.score > b.layout.score;
                     });
    return found;
}

} // namespace

core::Result<std::vector<ImportFile>> proposeImportFiles(const QString& path,
                                                         const std::vector<ImportProfile>& profiles)
{
    RANGKUL_LET(table, inspectTable(path));
    RANGKUL_LET(found, lookAtSheets(table, profiles));
    if (!found.anyRows) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("sheet.empty"), {path}};
    }
    if (found.files.empty()) {
        return found.onlyHeaders
                   ? Error{ErrorCode::InvalidInput, QStringLiteral("sheet.no_rows"), {path}}
                   : Error{ErrorCode::InvalidInput,
                           QStringLiteral("sheet.no_known_columns"),
                           {path, found.seen}};
    }
    std::vector<ImportFile> files{found.files.front()};
    for (const ImportFile& other : found.files) {
        const ImportProfile& first = files.front().profile;
        const bool partner = first.rows != RowKind::Recipients && other.isComplete() &&
                             other.profile.rows != RowKind::Recipients &&
                             other.profile.rows != first.rows &&
                             other.profile.datasetKind == first.datasetKind;
        if (partner) {
            files.push_back(other);
            break;
        }
    }
    std::sort(files.begin(), files.end(), [](const ImportFile& a, const ImportFile& b) {
        return a.profile.rows < b.profile.rows;
    });
    return files;
}

core::Result<ImportFile> layOutImportFile(const TableFile& table, size_t sheet,
                                          const ImportProfile& profile)
{
    RANGKUL_LET(source, openTable(table, sheet));
    RANGKUL_LET(sample, TableSample::take(*source));
    ImportFile file{table, sheet, profile, readLayout(sample, profile)};
    readSigns(sample, file);
    return file;
}

core::Status requireComplete(const ImportFile& file)
{
    if (file.isComplete()) {
        return core::Done{};
    }
    QStringList names;
    for (const Field& field : file.layout.missing) {
        const ColumnRule* rule = file.profile.ruleOf(field);
        names += rule && !rule->headers.isEmpty() ? rule->headers.first() : field.toString();
    }
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("sheet.columns_missing"),
                 {file.table.path, file.profile.name, names.join(QStringLiteral(", "))}};
}

ImportProfile correctedProfile(const ImportFile& file, int year)
{
    ImportProfile profile = file.profile;
    profile.baseId = profile.baseId.isEmpty() ? profile.id : profile.baseId;
    profile.id = QStringLiteral("%1_%2").arg(profile.baseId).arg(year);
    profile.name = QStringLiteral("%1, %2").arg(file.profile.name).arg(year);
    profile.year = year;
    for (size_t c = 0; c < file.layout.columns.size(); ++c) {
        const MappedColumn& column = file.layout.columns[c];
        for (ColumnRule& rule : profile.columns) {
            if (!column.header.isEmpty()) {
                rule.headers.removeAll(column.header);
            }
        }
        if (column.by == MappedBy::Nothing) {
            continue;
        }
        auto rule = std::find_if(profile.columns.begin(), profile.columns.end(),
                                 [&](const ColumnRule& r) { return r.field == column.field; });
        if (rule == profile.columns.end()) {
            ColumnRule added;
            added.field = column.field;
            profile.columns.push_back(std::move(added));
            rule = std::prev(profile.columns.end());
        }
        if (column.header.isEmpty()) {
            rule->position = static_cast<int>(c);
        } else {
            rule->headers.prepend(column.header);
        }
    }
    return profile;
}

} // namespace rangkul::exchange
