// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_columns.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace rangkul::exchange {

namespace {

using core::CodeSystem;
using core::Error;
using core::ErrorCode;

using Names = std::initializer_list<QLatin1StringView>;

QString foldedHeader(const QString& header)
{
    QString folded;
    for (const QChar c : header.toLower()) {
        if (c.isLetterOrNumber()) {
            folded += c;
        }
    }
    return folded;
}

/// First of `names` that is a header, in the order of `names`.
int columnNamed(const BoundaryLayer& layer, Names names)
{
    for (const QLatin1StringView name : names) {
        for (int i = 0; i < layer.columns.size(); ++i) {
            if (foldedHeader(layer.columns[i]) == name) {
                return i;
            }
        }
    }
    return -1;
}

QStringList cellsOf(const BoundaryLayer& layer, int column)
{
    QStringList cells;
    for (const BoundaryFeature& feature : layer.features) {
        cells << (column < 0 ? QString() : feature.cells[column]);
    }
    return cells;
}

struct CodeCandidate
{
    int column = -1;
    QStringList cells;
    CodeGuess guess;
    double digits = 0; ///< of the average code
    double score = 0;
};

bool isCodeHeader(const QString& header)
{
    const QString folded = foldedHeader(header);
    return folded.contains(QLatin1String("kode")) || folded.startsWith(QLatin1String("kd")) ||
           folded.startsWith(QLatin1String("id")) || folded.contains(QLatin1String("code"));
}

/// Codes of the units themselves differ from row to row and are long; the code of the kecamatan
/// beside them repeats, a number of inhabitants has not the form.
std::vector<CodeCandidate> codeCandidates(const BoundaryLayer& layer, const QStringList& names,
                                          const BoundaryOptions& options)
{
    std::vector<CodeCandidate> candidates;
    for (int column = 0; column < layer.columns.size(); ++column) {
        CodeCandidate candidate;
        candidate.column = column;
        candidate.cells = cellsOf(layer, column);
        candidate.guess = guessCodeSystem(candidate.cells, names, options.known);
        const CodeGuess& guess = candidate.guess;
        if (guess.formed * 10 < guess.values * 6 || guess.formed == 0) {
            continue;
        }
        QSet<QString> distinct;
        qsizetype digits = 0;
        for (const QString& cell : candidate.cells) {
            const QString code = cell.trimmed();
            if (!code.isEmpty()) {
                distinct.insert(code);
                digits += code.size() - code.count(u'.');
            }
        }
        const double share = double(distinct.size()) / double(guess.values);
        if (share < 0.5) {
            continue;
        }
        candidate.digits = double(digits) / guess.values;
        candidate.score = share * 10 + candidate.digits +
                          (isCodeHeader(layer.columns[column]) ? 3 : 0) +
                          double(guess.values) / double(layer.features.size()) * 5;
        candidates.push_back(std::move(candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    return candidates;
}

/// Codes in four columns (province, city, kecamatan, village), as BPS delivers them.
CodeCandidate joinedParts(const BoundaryLayer& layer, const QStringList& names,
                          const BoundaryOptions& options, QString& columnName)
{
    using L = QLatin1StringView;
    const std::array<int, 4> parts = {
        columnNamed(layer, {L("kdprov"), L("kodeprov"), L("kodeprovinsi"), L("kdppum")}),
        columnNamed(layer, {L("kdkab"), L("kdkabkota"), L("kodekab"), L("kodekabupatenkota"),
                            L("kodekabkota"), L("kdpkab")}),
        columnNamed(layer, {L("kdkec"), L("kodekec"), L("kodekecamatan"), L("kdcpum")}),
        columnNamed(layer, {L("kddesa"), L("kdkel"), L("kodedesa"), L("kodekel"),
                            L("kodekelurahan"), L("kodekelurahandesa")}),
    };
    CodeCandidate joined;
    if (std::any_of(parts.begin(), parts.end(), [](int part) { return part < 0; })) {
        return joined;
    }
    QStringList used;
    for (const int part : parts) {
        used << layer.columns[part];
    }
    for (const BoundaryFeature& feature : layer.features) {
        QString code;
        for (const int part : parts) {
            code += feature.cells[part];
        }
        joined.cells << code;
    }
    joined.guess = guessCodeSystem(joined.cells, names, options.known);
    if (joined.guess.formed * 10 >= joined.guess.values * 6 && joined.guess.formed > 0) {
        joined.column = parts[3];
        columnName = used.join(u'+');
    }
    return joined;
}

bool holdsNames(const BoundaryLayer& layer, int column)
{
    int filled = 0;
    int worded = 0;
    for (const BoundaryFeature& feature : layer.features) {
        const QString& cell = feature.cells[column];
        filled += cell.isEmpty() ? 0 : 1;
        const auto letters =
            std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
        worded += letters >= 2 && letters * 2 > cell.size() ? 1 : 0;
    }
    return filled > 0 && worded * 10 >= filled * 7;
}

int findNameColumn(const BoundaryLayer& layer)
{
    using L = QLatin1StringView;
    for (const L name : {L("namakelurahan"),
                         L("nmkelurahan"),
                         L("namadesa"),
                         L("namakel"),
                         L("nmdesa"),
                         L("nmkel"),
                         L("namadesakelurahan"),
                         L("namakelurahandesa"),
                         L("nmkeldesa"),
                         L("wadmkd"),
                         L("kelurahan"),
                         L("desakelur"),
                         L("desakel"),
                         L("keldesa"),
                         L("deskel"),
                         L("desakelurahan"),
                         L("kelurahandesa"),
                         L("desa"),
                         L("namobj"),
                         L("namawilayah"),
                         L("nama"),
                         L("name")}) {
        const int column = columnNamed(layer, {name});
        if (column >= 0 && holdsNames(layer, column)) {
            return column;
        }
    }
    int best = -1;
    qsizetype most = 0;
    for (int column = 0; column < layer.columns.size(); ++column) {
        const QString header = foldedHeader(layer.columns[column]);
        if (!holdsNames(layer, column) || header.contains(QLatin1String("kec")) ||
            header.contains(QLatin1String("kab")) || header.contains(QLatin1String("prov"))) {
            continue;
        }
        const QStringList cells = cellsOf(layer, column);
        const qsizetype distinct = QSet<QString>(cells.begin(), cells.end()).size();
        if (distinct > most) {
            most = distinct;
            best = column;
        }
    }
    return most * 2 >= static_cast<qsizetype>(layer.features.size()) ? best : -1;
}

core::Result<int> namedByOfficer(const BoundaryLayer& layer, const QString& column)
{
    const qsizetype index = layer.columns.indexOf(column);
    if (index < 0) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("boundary.column_missing"),
                     {column, layer.name}};
    }
    return static_cast<int>(index);
}

/// Fills the code columns from the candidates: the best that is Kemendagri's (or undecided) names
/// the regions, the best that is BPS's goes beside it.
void chooseCodes(const BoundaryLayer& layer, const std::vector<CodeCandidate>& candidates,
                 BoundaryColumns& found)
{
    const auto best = [&](std::optional<CodeSystem> system) {
        return std::find_if(candidates.begin(), candidates.end(),
                            [&](const CodeCandidate& c) { return c.guess.system == system; });
    };
    const auto kemendagri = best(CodeSystem::Kemendagri);
    const auto bps = best(CodeSystem::Bps);
    const auto asked = best(std::nullopt);
    const auto end = candidates.end();
    const auto main = kemendagri != end ? kemendagri : (asked != end ? asked : bps);
    found.codes = main->cells;
    found.codeColumn = layer.columns[main->column];
    found.system = main->guess.system;
    if (main == asked && bps != end) {
        // The other column is BPS's for certain, so this one is not.
        found.system = CodeSystem::Kemendagri;
    }
    if (main != bps && bps != end) {
        found.bpsCodes = bps->cells;
        found.bpsColumn = layer.columns[bps->column];
    }
}

} // namespace

core::Result<BoundaryColumns> findColumns(const BoundaryLayer& layer,
                                          const BoundaryOptions& options)
{
    using L = QLatin1StringView;
    BoundaryColumns found;
    found.name = findNameColumn(layer);
    if (!options.nameColumn.isEmpty()) {
        RANGKUL_LET(name, namedByOfficer(layer, options.nameColumn));
        found.name = name;
    }
    found.kecamatanName =
        columnNamed(layer, {L("namakec"), L("nmkec"), L("namakecamatan"), L("kecamatan"),
                            L("wadmkc"), L("nmkecamatan"), L("kec")});
    found.cityName = columnNamed(layer, {L("namakab"), L("nmkab"), L("namakabkota"), L("nmkabkota"),
                                         L("kabupatenkota"), L("kabkota"), L("wadmkk"),
                                         L("kabupaten"), L("namakabupatenkota"), L("kota")});
    const QStringList names = cellsOf(layer, found.name);
    if (!options.codeColumn.isEmpty()) {
        RANGKUL_LET(code, namedByOfficer(layer, options.codeColumn));
        found.codes = cellsOf(layer, code);
        found.codeColumn = options.codeColumn;
        found.system = guessCodeSystem(found.codes, names, options.known).system;
    } else {
        const auto candidates = codeCandidates(layer, names, options);
        const CodeCandidate joined = joinedParts(layer, names, options, found.codeColumn);
        if (!candidates.empty() && (joined.column < 0 || candidates.front().digits > 9)) {
            chooseCodes(layer, candidates, found);
        } else {
            if (joined.column < 0) {
                return Error{ErrorCode::InvalidInput,
                             QStringLiteral("boundary.no_code_column"),
                             {layer.columns.join(QStringLiteral(", "))}};
            }
            found.codes = joined.cells;
            found.system = joined.guess.system;
        }
    }
    if (!options.bpsColumn.isEmpty()) {
        RANGKUL_LET(bps, namedByOfficer(layer, options.bpsColumn));
        found.bpsCodes = cellsOf(layer, bps);
        found.bpsColumn = options.bpsColumn;
    }
    if (options.codeSystem) {
        found.system = options.codeSystem;
    }
    return found;
}

} // namespace rangkul::exchange
