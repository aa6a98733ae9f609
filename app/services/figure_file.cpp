// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "figure_sheets.h"
#include "known_indicators.h"
#include "rangkul/core/indonesian_date.h"
#include "rangkul/core/region_code.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using core::Error;
using core::ErrorCode;

constexpr qint64 kMostFigures = 200'000;
constexpr size_t kMostTitleRows = 30;

/// Where a long table has what; -1: nowhere.
struct LongColumns
{
    int year, month, value, valueTo, indicator, code, area, unit, source, published, office, note;

    explicit LongColumns(const SheetRow& header)
        : year(headerColumn(header, {"tahun", "year"}))
        , month(headerColumn(header, {"bulan", "month"}))
        , value(headerColumn(header, {"nilai", "value", "target", "jumlah"}))
        , valueTo(headerColumn(header, {"nilaisampai", "valueto", "targetsampai"}))
        , indicator(headerColumn(header, {"indikator", "indicator", "kategori"}))
        , code(headerColumn(header, {"kodekemendagri", "kodewilayah", "regioncode",
                                     "kodekabupatenkota", "kodekabkota", "kode", "code"}))
        , area(headerColumn(header, {"nama", "namawilayah", "namakabupatenkota", "kabupatenkota",
                                     "wilayah", "area", "region", "name"}))
        , unit(headerColumn(header, {"satuan", "unit"}))
        , source(headerColumn(header, {"sumber", "source", "dokumen"}))
        , published(headerColumn(header, {"tanggalterbit", "publishedon"}))
        , office(headerColumn(header, {"opd", "dinas", "office"}))
        , note(headerColumn(header, {"catatan", "keterangan", "note"}))
    {
    }
    bool isComplete() const { return year >= 0 && value >= 0 && (code >= 0 || area >= 0); }
};

std::optional<int> yearOf(const QString& text)
{
    bool isNumber = false;
    QString digits = text;
    const int year = digits.remove(QStringLiteral(".0")).toInt(&isNumber);
    return isNumber && year >= 1945 && year <= 2150 ? std::optional(year) : std::nullopt;
}

core::Result<QString> codeOf(const SheetRow& row, const QString& text)
{
    if (text.isEmpty()) {
        return QString();
    }
    const auto code = core::RegionCode::parse(core::CodeSystem::Kemendagri, text);
    if (!code) {
        return badFile("figures.code", {QString::number(row.number), text});
    }
    return code->digits();
}

QString textOr(const QString& text, const QString& other)
{
    return text.isEmpty() ? other : text;
}

core::Result<std::optional<Figure>> longFigure(const PlainSheet& sheet, const SheetRow& header,
                                               const SheetRow& row, const LongColumns& at,
                                               const FigureDefaults& defaults)
{
    const auto number = [&](int column) -> core::Result<std::optional<double>> {
        if (column < 0) {
            return std::optional<double>();
        }
        return sheet.number(row, column, header.at(column).text);
    };
    Figure out;
    const auto year = yearOf(row.at(at.year).text);
    if (!year) {
        return badFile("figures.year", {QString::number(row.number), row.at(at.year).text});
    }
    out.year = *year;
    RANGKUL_LET(value, number(at.value));
    RANGKUL_LET(valueTo, number(at.valueTo));
    RANGKUL_LET(month, number(at.month));
    RANGKUL_LET(code, codeOf(row, textOr(row.at(at.code).text, defaults.regionCode)));
    if (!value) {
        return std::optional<Figure>(); // the table says that there is no figure
    }
    out.value = *value;
    out.valueTo = valueTo;
    out.month = month ? std::optional(static_cast<int>(*month)) : std::nullopt;
    out.regionCode = code;
    out.indicator = textOr(row.at(at.indicator).text, defaults.indicator);
    out.area = row.at(at.area).text;
    out.unit = textOr(row.at(at.unit).text, defaults.unit);
    out.source = textOr(row.at(at.source).text, defaults.source);
    out.office = row.at(at.office).text;
    out.note = row.at(at.note).text;
    out.publishedOn = defaults.publishedOn;
    if (const auto day = core::parseDate(row.at(at.published).text)) {
        out.publishedOn = *day;
    }
    if (out.indicator.isEmpty()) {
        return badFile("figures.no_indicator");
    }
    if (out.source.isEmpty()) {
        return badFile("figures.no_source");
    }
    return std::optional(std::move(out));
}

/// Only the file as a whole can be wrong about these.
bool isOfFile(const Error& error)
{
    return error.reason == QLatin1StringView("figures.no_indicator") ||
           error.reason == QLatin1StringView("figures.no_source");
}

core::Status longFigures(FigureCollector& out, const PlainSheet& sheet, size_t headerRow,
                         const FigureDefaults& defaults)
{
    const SheetRow& header = sheet.rows()[headerRow];
    const LongColumns at(header);
    for (size_t i = headerRow + 1; i < sheet.rows().size(); ++i) {
        const SheetRow& row = sheet.rows()[i];
        auto figure = longFigure(sheet, header, row, at, defaults);
        if (!figure && isOfFile(figure.error())) {
            return figure.error();
        }
        if (!figure) {
            out.reject(figure.error());
        } else if (*figure) {
            out.add(row, std::move(**figure));
        }
    }
    return core::Done{};
}

/// Columns below a year. Years are what the row is about: a row of figures may hold one by chance.
std::vector<std::pair<int, int>> yearColumns(const SheetRow& row)
{
    std::vector<std::pair<int, int>> out;
    size_t filled = 0;
    for (size_t c = 1; c < row.cells.size(); ++c) {
        filled += row.cells[c].text.isEmpty() ? 0 : 1;
        if (const auto year = yearOf(row.cells[c].text)) {
            out.emplace_back(static_cast<int>(c), *year);
        }
    }
    return out.size() * 2 >= filled ? out : std::vector<std::pair<int, int>>();
}

/// What the name of a sheet says it is about: an indicator that is known, or else that name; empty
/// for "Sheet1".
QString indicatorOfSheet(const QString& name)
{
    const KnownIndicator* known = findIndicator(name.simplified());
    known = known == nullptr ? indicatorOfTitle(name) : known;
    if (known != nullptr) {
        return QString::fromLatin1(known->id);
    }
    static const QRegularExpression kNumbered(
        QStringLiteral("^(sheet|lembar|table|tabel)?\\s*\\d*$"),
        QRegularExpression::CaseInsensitiveOption);
    return kNumbered.match(name).hasMatch() ? QString() : name.simplified().toUpper();
}

QString titleBefore(const PlainSheet& sheet, size_t row)
{
    QString out;
    for (size_t i = 0; i <= row; ++i) {
        for (const SheetCell& cell : sheet.rows()[i].cells) {
            out += cell.text + u' ';
        }
    }
    return out;
}

/// Whether the sheet is called after another indicator than the one that is asked.
bool isOfAnother(const QString& sheetName, const QString& asked)
{
    const KnownIndicator* known = findIndicator(sheetName.simplified());
    return !asked.isEmpty() && known != nullptr &&
           asked.compare(QLatin1StringView(known->id), Qt::CaseInsensitive) != 0;
}

core::Status wideFigures(FigureCollector& out, const PlainSheet& sheet, const QString& sheetName,
                         size_t headerRow, const std::vector<std::pair<int, int>>& years,
                         FigureDefaults defaults)
{
    const KnownIndicator* titled = indicatorOfTitle(titleBefore(sheet, headerRow));
    if (defaults.indicator.isEmpty() && titled == nullptr) {
        defaults.indicator = indicatorOfSheet(sheetName);
    }
    const KnownIndicator* known =
        defaults.indicator.isEmpty() ? titled : findIndicator(defaults.indicator);
    if (known != nullptr) {
        defaults.indicator = QString::fromLatin1(known->id);
        defaults.unit = textOr(defaults.unit, QString::fromLatin1(known->unit));
    }
    if (defaults.indicator.isEmpty()) {
        return badFile("figures.no_indicator");
    }
    if (defaults.source.isEmpty()) {
        return badFile("figures.no_source");
    }
    for (size_t i = headerRow + 1; i < sheet.rows().size(); ++i) {
        const SheetRow& row = sheet.rows()[i];
        const bool isNote = row.at(0).text.isEmpty() || row.cells.size() < 2;
        for (const auto& [column, year] : years) {
            if (isNote) {
                break;
            }
            const auto value = sheet.number(row, column, QString::number(year));
            if (!value) {
                out.reject(value.error());
            } else if (*value) {
                Figure figure{.indicator = defaults.indicator,
                              .regionCode = {},
                              .area = row.at(0).text.simplified(),
                              .year = year,
                              .value = **value};
                figure.unit = defaults.unit;
                figure.source = defaults.source;
                figure.publishedOn = defaults.publishedOn;
                out.add(row, std::move(figure));
            }
        }
    }
    return core::Done{};
}

/// InvalidInput "figures.no_header": the sheet holds no figures.
core::Status collectFigures(FigureCollector& out, const PlainSheet& sheet, const QString& sheetName,
                            const FigureDefaults& defaults)
{
    const size_t rows = std::min(sheet.rows().size(), kMostTitleRows);
    for (size_t i = 0; i < rows; ++i) {
        if (LongColumns(sheet.rows()[i]).isComplete()) {
            return longFigures(out, sheet, i, defaults);
        }
    }
    for (size_t i = 0; i < rows; ++i) {
        const auto years = yearColumns(sheet.rows()[i]);
        if (!years.empty()) {
            return wideFigures(out, sheet, sheetName, i, years, defaults);
        }
    }
    return badFile("figures.no_header");
}

struct LineColumns
{
    int name, code, day, amount, source;

    explicit LineColumns(const SheetRow& header)
        : name(headerColumn(header, {"nama", "namagaris", "name", "garis", "line"}))
        , code(
              headerColumn(header, {"kodekemendagri", "kodewilayah", "regioncode", "area", "kode"}))
        , day(headerColumn(header, {"berlakudari", "validfrom", "tanggal", "date"}))
        , amount(headerColumn(header, {"rupiahperkapitaperbulan", "percapitamonth", "percapmonth",
                                       "rupiah", "nilai", "value"}))
        , source(headerColumn(header, {"sumber", "source"}))
    {
    }
    QStringList missing() const
    {
        QStringList out;
        for (const auto& [column, title] :
             {std::pair{name, "name"}, {day, "valid_from"}, {amount, "per_capita_month"}}) {
            if (column < 0) {
                out << QString::fromLatin1(title);
            }
        }
        return out;
    }
};

core::Result<scoring::PovertyLine> lineOf(const PlainSheet& sheet, const SheetRow& header,
                                          const SheetRow& row, const LineColumns& at,
                                          const FigureDefaults& defaults)
{
    scoring::PovertyLine out;
    out.name = row.at(at.name).text;
    RANGKUL_LET(code, codeOf(row, textOr(row.at(at.code).text, defaults.regionCode)));
    out.area = code;
    const auto day = core::parseDate(row.at(at.day).text);
    if (!day) {
        return badFile("figures.date", {QString::number(row.number), row.at(at.day).text});
    }
    out.validFrom = *day;
    RANGKUL_LET(amount, sheet.number(row, at.amount, header.at(at.amount).text));
    if (!amount || !(*amount > 0)) {
        return badFile("figures.not_above_zero", {QString::number(row.number)});
    }
    out.perCapitaMonth = *amount;
    out.source = textOr(row.at(at.source).text, defaults.source);
    if (out.source.isEmpty()) {
        return badFile("figures.no_source");
    }
    return out;
}

} // namespace

core::Result<FigureRows<Figure>> readFigures(const QString& path, const FigureDefaults& defaults)
{
    RANGKUL_LET(file, exchange::inspectTable(path));
    RANGKUL_LET(chosen, chosenSheets(file, defaults.sheet));
    // With an indicator asked, the sheet of that name is meant.
    const auto own = std::ranges::find_if(chosen, [&](size_t number) {
        return file.sheets[number].name.compare(defaults.indicator, Qt::CaseInsensitive) == 0;
    });
    if (!defaults.indicator.isEmpty() && own != chosen.end()) {
        chosen = {*own};
    }
    FigureCollector collector;
    QStringList read;
    for (const size_t number : chosen) {
        const QString name = file.sheets[number].name;
        if (chosen.size() > 1 && isOfAnother(name, defaults.indicator)) {
            continue;
        }
        RANGKUL_LET(sheet, PlainSheet::read(file, number, kMostFigures));
        const QString shown = file.sheets.size() > 1 ? name : QString();
        collector.begin(shown);
        const core::Status status = collectFigures(collector, sheet, shown, defaults);
        if (status) {
            read << name;
        } else if (status.error().reason != QLatin1StringView("figures.no_header")) {
            return status.error();
        }
    }
    if (read.isEmpty()) {
        return badFile("figures.no_header");
    }
    FigureRows<Figure> out = collector.take();
    out.sheets = visibleSheets(file);
    out.read = read;
    return out;
}

core::Result<FigureRows<scoring::PovertyLine>> readPovertyLines(const QString& path,
                                                                const FigureDefaults& defaults)
{
    RANGKUL_LET(file, exchange::inspectTable(path));
    RANGKUL_LET(chosen, chosenSheets(file, defaults.sheet));
    RANGKUL_LET(sheet, PlainSheet::read(file, chosen.front(), kMostFigures));
    QStringList missing{QStringLiteral("name"), QStringLiteral("valid_from"),
                        QStringLiteral("per_capita_month")};
    for (size_t i = 0; i < std::min(sheet.rows().size(), kMostTitleRows); ++i) {
        const LineColumns at(sheet.rows()[i]);
        if (!at.missing().isEmpty()) {
            missing = at.missing().size() < missing.size() ? at.missing() : missing;
            continue;
        }
        FigureRows<scoring::PovertyLine> out;
        for (size_t r = i + 1; r < sheet.rows().size(); ++r) {
            auto line = lineOf(sheet, sheet.rows()[i], sheet.rows()[r], at, defaults);
            if (!line && isOfFile(line.error())) {
                return line.error();
            }
            if (line) {
                out.rows.push_back(std::move(*line));
            } else {
                out.rejected.push_back(rejectedRow(line.error()));
            }
        }
        return out;
    }
    return badFile("figures.no_line_header", {missing.join(QStringLiteral(", "))});
}

} // namespace rangkul::services
