// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_store.h"

#include "record_cells.h"

#include <algorithm>
#include <map>

namespace rangkul::services {

namespace {

using registry::Entity;
using registry::Record;

QString textOf(const Record& record, const char* column)
{
    return record.text(QLatin1StringView(column));
}

Entity entityOf(FigureKind kind)
{
    return kind == FigureKind::Indicator ? Entity::IndicatorValue : Entity::Target;
}

Figure figureOf(const Record& record, FigureKind kind)
{
    Figure out;
    out.indicator = textOf(record, "indicator");
    out.regionCode = textOf(record, "region_code");
    out.area = textOf(record, "area");
    out.year = static_cast<int>(record.integer(QLatin1StringView("year")).value_or(0));
    out.value = numberOf(record, "value").value_or(0);
    out.unit = textOf(record, "unit");
    out.source = textOf(record, "source");
    out.note = textOf(record, "note");
    if (kind == FigureKind::Indicator) {
        if (const auto month = record.integer(QLatin1StringView("month"))) {
            out.month = static_cast<int>(*month);
        }
        out.publishedOn = dateOf(record, "published_on");
    } else {
        out.valueTo = numberOf(record, "value_to");
        out.office = textOf(record, "office");
    }
    return out;
}

NewRecord recordOf(const Figure& figure, FigureKind kind)
{
    NewRecord row(entityOf(kind));
    row.set("indicator", figure.indicator);
    row.set("region_code", figure.regionCode);
    row.set("area", figure.area);
    row.set("year", qint64(figure.year));
    row.set("value", figure.value);
    row.set("unit", figure.unit);
    row.set("source", figure.source);
    row.set("note", figure.note);
    if (kind == FigureKind::Indicator) {
        row.set("month", figure.month ? registry::Value(qint64(*figure.month)) : registry::Value());
        row.set("published_on", figure.publishedOn);
    } else {
        row.set("value_to", figure.valueTo ? registry::Value(*figure.valueTo) : registry::Value());
        row.set("office", figure.office);
    }
    return row;
}

void change(RecordEdit& edit, const core::RecordId& record, const Figure& figure, FigureKind kind)
{
    const registry::RowRef row{entityOf(kind), record};
    edit.set(row, "value", figure.value);
    if (kind == FigureKind::Target) {
        edit.set(row, "value_to",
                 figure.valueTo ? registry::Value(*figure.valueTo) : registry::Value());
    }
}

auto keyOf(const scoring::PovertyLine& line)
{
    return std::tuple(line.name.simplified(), QString(line.area).remove(u'.'), line.validFrom,
                      line.source.trimmed());
}

} // namespace

core::Result<std::vector<StoredFigure>> storedFigures(const registry::RecordRepository& records,
                                                      FigureKind kind)
{
    RANGKUL_LET(rows, records.all(entityOf(kind)));
    std::vector<StoredFigure> out;
    for (const Record& row : rows) {
        out.push_back({row.ref().id, figureOf(row, kind)});
    }
    std::ranges::stable_sort(out, [](const StoredFigure& a, const StoredFigure& b) {
        return keyOf(a.figure) < keyOf(b.figure);
    });
    return out;
}

core::Result<FigureEdit> figureEdit(const registry::RecordRepository& records, FigureKind kind,
                                    const std::vector<Figure>& figures)
{
    RANGKUL_LET(stored, storedFigures(records, kind));
    std::map<FigureKey, const StoredFigure*> known;
    for (const StoredFigure& each : stored) {
        known[keyOf(each.figure)] = &each;
    }
    std::map<FigureKey, const Figure*> wanted; // what the file says last of one figure
    for (const Figure& figure : figures) {
        wanted[keyOf(figure)] = &figure;
    }
    FigureReport report;
    RecordEdit edit;
    for (const auto& [key, figure] : wanted) {
        const auto found = known.find(key);
        if (found == known.end()) {
            edit.create(recordOf(*figure, kind));
            ++report.added;
        } else if (saysTheSame(found->second->figure, *figure)) {
            ++report.unchanged;
        } else {
            change(edit, found->second->record, *figure, kind);
            ++report.changed;
        }
    }
    RANGKUL_LET(whole, edit.edit());
    return FigureEdit{std::move(whole), report};
}

core::Result<registry::Edit> correctionEdit(const core::RecordId& record, FigureKind kind,
                                            const Figure& figure)
{
    RecordEdit edit;
    change(edit, record, figure, kind);
    const registry::RowRef row{entityOf(kind), record};
    edit.set(row, "unit", figure.unit);
    edit.set(row, "source", figure.source);
    return edit.edit();
}

registry::Edit withdrawalEdit(const core::RecordId& record, FigureKind kind)
{
    registry::Edit out;
    out.withdrawn.push_back({entityOf(kind), record});
    return out;
}

core::Result<FigureReport> storeFigures(registry::RecordRepository& records, FigureKind kind,
                                        const std::vector<Figure>& figures)
{
    RANGKUL_LET(made, figureEdit(records, kind, figures));
    if (made.report.added + made.report.changed > 0) {
        RANGKUL_TRY(records.apply(made.edit));
    }
    return made.report;
}

core::Result<std::vector<StoredPovertyLine>>
storedPovertyLines(const registry::RecordRepository& records)
{
    RANGKUL_LET(rows, records.all(Entity::PovertyLine));
    std::vector<StoredPovertyLine> out;
    for (const Record& row : rows) {
        out.push_back({row.ref().id,
                       {textOf(row, "name"), textOf(row, "region_code"), dateOf(row, "valid_from"),
                        numberOf(row, "per_capita_month").value_or(0), textOf(row, "source")}});
    }
    std::ranges::stable_sort(out, [](const StoredPovertyLine& a, const StoredPovertyLine& b) {
        return keyOf(a.line) < keyOf(b.line);
    });
    return out;
}

core::Result<FigureReport> storePovertyLines(registry::RecordRepository& records,
                                             const std::vector<scoring::PovertyLine>& lines)
{
    RANGKUL_LET(stored, storedPovertyLines(records));
    using Key = decltype(keyOf(scoring::PovertyLine()));
    std::map<Key, const StoredPovertyLine*> known;
    for (const StoredPovertyLine& each : stored) {
        known[keyOf(each.line)] = &each;
    }
    std::map<Key, const scoring::PovertyLine*> wanted;
    for (const scoring::PovertyLine& line : lines) {
        wanted[keyOf(line)] = &line;
    }
    FigureReport report;
    RecordEdit edit;
    for (const auto& [key, line] : wanted) {
        const auto found = known.find(key);
        if (found == known.end()) {
            NewRecord row(Entity::PovertyLine);
            row.set("name", line->name);
            row.set("region_code", line->area);
            row.set("valid_from", line->validFrom);
            row.set("per_capita_month", line->perCapitaMonth);
            row.set("source", line->source);
            edit.create(row);
            ++report.added;
        } else if (found->second->line.perCapitaMonth == line->perCapitaMonth) {
            ++report.unchanged;
        } else {
            edit.set({Entity::PovertyLine, found->second->record}, "per_capita_month",
                     line->perCapitaMonth);
            ++report.changed;
        }
    }
    if (report.added + report.changed > 0) {
        RANGKUL_TRY(edit.store(records));
    }
    return report;
}

} // namespace rangkul::services
