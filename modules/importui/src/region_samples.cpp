// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_samples.h"

#include <QHash>
#include <QSet>

#include "rangkul/exchange/boundary_codes.h"

#include <array>

namespace rangkul::importui {

namespace {

using core::CodeSystem;
using exchange::FieldRole;

constexpr size_t kMost = 6;
constexpr int kVillageLevel = 4;
/// Digits of province, regency, district and village.
constexpr std::array<qsizetype, 4> kKemendagri{2, 2, 2, 4};
constexpr std::array<qsizetype, 4> kBps{2, 2, 3, 3};

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits;
}

/// Columns that together give the code, from province to village; a whole code stands in `whole`.
struct CodeColumns
{
    int whole = -1;
    std::array<int, 4> parts{-1, -1, -1, -1};
    int villageName = -1;

    bool any() const { return whole >= 0 || parts[3] >= 0; }
};

CodeColumns codeColumns(const exchange::SheetLayoutReading& layout)
{
    CodeColumns found;
    for (size_t c = 0; c < layout.columns.size(); ++c) {
        const exchange::MappedColumn& column = layout.columns[c];
        if (column.by == exchange::MappedBy::Nothing) {
            continue;
        }
        const int index = static_cast<int>(c);
        const size_t level = static_cast<size_t>(column.field.level) - 1;
        if (column.field.role == FieldRole::PlaceCode) {
            found.whole = index;
        } else if (column.field.role == FieldRole::PlaceCodePart) {
            found.parts[level] = index;
        } else if (column.field.role == FieldRole::PlaceName && level == 3) {
            found.villageName = index;
        }
    }
    return found;
}

QString textAt(const exchange::TableSample::SampleRow& row, int column)
{
    if (column < 0) {
        return {};
    }
    const std::string_view text = row.text(static_cast<size_t>(column));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Each part may hold its digits alone or all up to it.
QString joined(const exchange::TableSample::SampleRow& row, const CodeColumns& columns,
               const std::array<qsizetype, 4>& widths)
{
    QString code;
    for (size_t level = 0; level < 4; ++level) {
        const QString digits = digitsOf(textAt(row, columns.parts[level]));
        if (digits.size() > widths[level]) {
            code = digits;
        } else if (!digits.isEmpty()) {
            code += digits.rightJustified(widths[level], u'0');
        }
    }
    return code;
}

} // namespace

std::vector<RegionSample> regionSamples(const std::vector<LoadedSheet>& sheets,
                                        const std::vector<exchange::PlaceInRegister>& places)
{
    QHash<QString, QString> byKemendagri;
    QHash<QString, QString> byBps;
    for (const exchange::PlaceInRegister& place : places) {
        if (place.level == kVillageLevel) {
            byKemendagri.insert(digitsOf(place.code), place.name);
            byBps.insert(digitsOf(place.bpsCode), place.name);
        }
    }
    byBps.remove(QString());
    std::vector<RegionSample> telling;
    std::vector<RegionSample> others;
    QSet<QString> seen;
    for (const LoadedSheet& sheet : sheets) {
        const CodeColumns columns = codeColumns(sheet.file.layout);
        for (const auto& row : sheet.sample.rows()) {
            if (row.number < sheet.file.layout.firstData || !columns.any()) {
                continue;
            }
            const bool whole = columns.whole >= 0;
            const QString written = textAt(row, columns.whole);
            const QString kemendagri =
                whole ? digitsOf(written) : joined(row, columns, kKemendagri);
            const QString bps = whole ? kemendagri : joined(row, columns, kBps);
            if (kemendagri.isEmpty() || seen.contains(kemendagri)) {
                continue;
            }
            seen.insert(kemendagri);
            RegionSample sample{whole ? written : kemendagri, textAt(row, columns.villageName),
                                byKemendagri.value(kemendagri), byBps.value(bps)};
            (sample.asKemendagri != sample.asBps ? telling : others).push_back(std::move(sample));
        }
    }
    telling.insert(telling.end(), others.begin(), others.end());
    telling.resize(std::min(telling.size(), kMost));
    return telling;
}

} // namespace rangkul::importui
