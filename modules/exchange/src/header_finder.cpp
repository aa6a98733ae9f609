// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/header_finder.h"

#include <QHash>

#include "column_content.h"
#include "header_names.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

constexpr qint64 kSearchedRows = 30;
constexpr double kRequiredWeight = 3;
constexpr double kMissingWeight = 6;
constexpr size_t kNarrowSheet = 3; ///< columns of a sheet where one known header is enough

/// One way of reading a row, or two, as the header.
struct Candidate
{
    size_t first = 0; ///< index into the sample
    size_t last = 0;
    std::vector<QString> labels;
    std::vector<HeaderMatch> matches; ///< one per column
    double score = 0;
};

QString labelText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

double weightOf(const Field& field)
{
    const bool says = field.role != FieldRole::Ignore && field.role != FieldRole::RowNumber;
    return says ? 1.0 : 0.2;
}

/// Each field goes to the column that matches it best; the others lose it.
void keepBestPerField(std::vector<HeaderMatch>& matches)
{
    for (size_t i = 0; i < matches.size(); ++i) {
        for (size_t j = i + 1; matches[i].rule && j < matches.size(); ++j) {
            if (matches[j].rule != matches[i].rule ||
                matches[i].rule->field.role == FieldRole::Ignore) {
                continue;
            }
            HeaderMatch& weaker =
                matches[j].confidence > matches[i].confidence ? matches[i] : matches[j];
            weaker = {};
        }
    }
}

void scoreCandidate(Candidate& candidate, const ImportProfile& profile)
{
    keepBestPerField(candidate.matches);
    candidate.score = 0;
    for (size_t i = 0; i < candidate.matches.size(); ++i) {
        const HeaderMatch& match = candidate.matches[i];
        if (match.rule) {
            candidate.score += match.confidence * weightOf(match.rule->field);
            const bool required = std::find(profile.required.begin(), profile.required.end(),
                                            match.rule->field) != profile.required.end();
            candidate.score += required ? kRequiredWeight : 0;
        } else if (!candidate.labels[i].isEmpty()) {
            candidate.score -= 0.1;
        }
    }
}

Candidate oneRow(const TableSample& sample, size_t index, const HeaderNames& names)
{
    Candidate candidate{index, index, {}, {}, 0};
    const TableSample::SampleRow& row = sample.rows()[index];
    for (size_t c = 0; c < sample.columns(); ++c) {
        candidate.labels.push_back(labelText(row.text(c)));
        candidate.matches.push_back(names.match(row.text(c)));
    }
    return candidate;
}

/// Reads two rows as one header: a title over several columns joins each of theirs.
Candidate twoRows(const TableSample& sample, size_t index, const HeaderNames& names)
{
    Candidate candidate{index, index + 1, {}, {}, 0};
    const TableSample::SampleRow& upper = sample.rows()[index];
    const TableSample::SampleRow& lower = sample.rows()[index + 1];
    std::string_view carried;
    for (size_t c = 0; c < sample.columns(); ++c) {
        if (!upper.text(c).empty()) {
            carried = upper.text(c);
        }
        const bool hasLower = !lower.text(c).empty();
        const std::string joined = hasLower
                                       ? std::string(carried) + ' ' + std::string(lower.text(c))
                                       : std::string(upper.text(c));
        HeaderMatch best = names.match(joined);
        for (const std::string_view alone : {lower.text(c), upper.text(c)}) {
            const HeaderMatch match = names.match(alone);
            if (match.confidence > best.confidence) {
                best = match;
            }
        }
        candidate.labels.push_back(labelText(joined));
        candidate.matches.push_back(best);
    }
    return candidate;
}

size_t matchedColumns(const Candidate& candidate)
{
    return static_cast<size_t>(
        std::count_if(candidate.matches.begin(), candidate.matches.end(),
                      [](const HeaderMatch& match) { return match.rule != nullptr; }));
}

std::optional<Candidate> bestCandidate(const TableSample& sample, const ImportProfile& profile)
{
    const HeaderNames names(profile);
    std::optional<Candidate> best;
    const auto consider = [&](Candidate candidate, double margin) {
        scoreCandidate(candidate, profile);
        const size_t matched = matchedColumns(candidate);
        const bool enough = matched >= 2 || (matched == 1 && sample.columns() <= kNarrowSheet);
        if (enough && (!best || candidate.score > best->score + margin)) {
            best = std::move(candidate);
        }
    };
    const auto& rows = sample.rows();
    for (size_t i = 0; i < rows.size() && rows[i].number <= kSearchedRows; ++i) {
        consider(oneRow(sample, i, names), 0);
    }
    for (size_t i = 0; i + 1 < rows.size() && rows[i].number <= kSearchedRows; ++i) {
        consider(twoRows(sample, i, names), 0.9); // the second row must say something new
    }
    return best;
}

void mapByHeader(const Candidate& header, const TableSample& sample, SheetLayoutReading& layout)
{
    layout.headerFrom = sample.rows()[header.first].number;
    layout.headerTo = sample.rows()[header.last].number;
    layout.firstData = layout.headerTo + 1;
    for (size_t c = 0; c < header.labels.size(); ++c) {
        MappedColumn column;
        column.header = header.labels[c];
        if (const HeaderMatch& match = header.matches[c]; match.rule) {
            column.field = match.rule->field;
            column.confidence = match.confidence;
            column.by = match.confidence < 0.9 ? MappedBy::LikeHeader : MappedBy::Header;
        }
        layout.columns.push_back(std::move(column));
    }
}

bool isMapped(const SheetLayoutReading& layout, const Field& field)
{
    return layout.columnOf(field) >= 0;
}

/// Gives fields without a column to columns without a field whose cells look like it.
void mapByContent(const TableSample& sample, const ImportProfile& profile,
                  SheetLayoutReading& layout)
{
    for (size_t c = 0; c < layout.columns.size(); ++c) {
        MappedColumn& column = layout.columns[c];
        const ColumnContent content = contentOf(sample, c, layout.firstData);
        if (column.by == MappedBy::Header || column.by == MappedBy::LikeHeader) {
            const ColumnRule* rule = profile.ruleOf(column.field);
            if (rule && rule->content != Content::None && content.filled >= 5 &&
                content.fits(rule->content) < 0.2) {
                column.confidence = std::min(column.confidence, 0.4);
            }
            continue;
        }
        if (column.by != MappedBy::Nothing || content.filled == 0) {
            continue;
        }
        const ColumnRule* best = nullptr;
        double bestFit = layout.headerFrom == 0 ? 0.6 : 0.8;
        for (const ColumnRule& rule : profile.columns) {
            const double fit = content.fits(rule.content);
            if (fit > bestFit && !isMapped(layout, rule.field)) {
                best = &rule;
                bestFit = fit;
            }
        }
        const bool labelled = layout.headerFrom != 0 && !column.header.isEmpty();
        const bool telling =
            best && (best->content == Content::Nik || best->content == Content::Kk ||
                     best->content == Content::RegionCode);
        if (best && (!labelled || telling)) {
            column.field = best->field;
            column.by = MappedBy::Content;
            column.confidence = bestFit * 0.7;
        }
    }
}

/// Code columns of a sheet without header, by the labels in their cells.
void mapCodesByContent(const TableSample& sample, const ImportProfile& profile,
                       SheetLayoutReading& layout)
{
    for (size_t c = 0; c < layout.columns.size(); ++c) {
        MappedColumn& column = layout.columns[c];
        if (column.by != MappedBy::Nothing) {
            continue;
        }
        const ColumnContent content = contentOf(sample, c, layout.firstData);
        if (content.filled < 5 || content.names < 0.5) {
            continue; // bare numbers fit any list
        }
        for (const ColumnRule& rule : profile.columns) {
            if (rule.field.role == FieldRole::Cell && !isMapped(layout, rule.field) &&
                QLatin1StringView(rule.field.variable->codeList) != QLatin1StringView("yes_no") &&
                codeShare(sample, c, layout.firstData, *rule.field.variable, profile.codeSource) >
                    0.9) {
                column.field = rule.field;
                column.by = MappedBy::Content;
                column.confidence = 0.5;
                break;
            }
        }
    }
}

void mapByPosition(const ImportProfile& profile, SheetLayoutReading& layout)
{
    for (const ColumnRule& rule : profile.columns) {
        const auto at = static_cast<size_t>(rule.position);
        if (rule.position >= 0 && at < layout.columns.size() &&
            layout.columns[at].by == MappedBy::Nothing && !isMapped(layout, rule.field)) {
            layout.columns[at] = {layout.columns[at].header, rule.field, MappedBy::Position, 0.9};
        }
    }
}

/// Moves the first data row past notes, numbering and a repeated header.
void findFirstData(const TableSample& sample, SheetLayoutReading& layout)
{
    const NoDataRows noData(layout);
    for (const TableSample::SampleRow& row : sample.rows()) {
        if (row.number < layout.firstData) {
            continue;
        }
        std::vector<Cell> cells;
        for (const TableSample::SampleCell& cell : row.cells) {
            cells.push_back({cell.text, cell.kind});
        }
        if (!noData.isNoData({row.number, cells})) {
            layout.firstData = row.number;
            return;
        }
    }
}

} // namespace

int SheetLayoutReading::columnOf(const Field& field) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const MappedColumn& column) {
            return column.by != MappedBy::Nothing && column.field == field;
        });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

SheetLayoutReading readLayout(const TableSample& sample, const ImportProfile& profile)
{
    SheetLayoutReading layout;
    if (const auto header = bestCandidate(sample, profile)) {
        mapByHeader(*header, sample, layout);
        layout.score = header->score;
        findFirstData(sample, layout);
        mapByContent(sample, profile, layout);
    } else {
        layout.columns.resize(sample.columns());
        layout.firstData = sample.rows().empty() ? 1 : sample.rows().front().number;
        mapByPosition(profile, layout);
        mapByContent(sample, profile, layout);
        mapCodesByContent(sample, profile, layout);
        for (const MappedColumn& column : layout.columns) {
            layout.score += column.by == MappedBy::Nothing ? 0 : column.confidence;
        }
        findFirstData(sample, layout);
    }
    for (const Field& field : profile.required) {
        if (!isMapped(layout, field)) {
            layout.missing.push_back(field);
        }
    }
    layout.score -= kMissingWeight * static_cast<double>(layout.missing.size());
    return layout;
}

ProfileChoice chooseProfile(const TableSample& sample, const std::vector<ImportProfile>& profiles)
{
    ProfileChoice best;
    double bestKnown = 0;
    for (const ImportProfile& profile : profiles) {
        SheetLayoutReading layout = readLayout(sample, profile);
        if (layout.headerFrom == 0 && !layout.hasIdentity()) {
            continue; // names and dates alone are not enough to call it a list of people
        }
        double known = 0;
        bool any = false;
        for (size_t c = 0; c < layout.columns.size(); ++c) {
            const MappedColumn& column = layout.columns[c];
            any = any || (column.by != MappedBy::Nothing && weightOf(column.field) == 1.0);
            if (column.by != MappedBy::Nothing && column.field.role == FieldRole::Cell) {
                known += codeShare(sample, c, layout.firstData, *column.field.variable,
                                   profile.codeSource);
            }
        }
        // Versions of one source differ by a column or two; then the cells decide.
        const double lead = layout.score - best.layout.score;
        const bool better = lead > 1.5 || (lead > -1.5 && known > bestKnown + 0.01) ||
                            (lead > 0.5 && known > bestKnown - 0.01);
        if (any && (!best.profile || better)) {
            best = {&profile, std::move(layout)};
            bestKnown = known;
        }
    }
    return best;
}

} // namespace rangkul::exchange
