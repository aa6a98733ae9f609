// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_reader.h"

#include "figure_places.h"
#include "figure_series.h"
#include "known_indicators.h"

#include <map>

namespace rangkul::desktop {

using coverageui::EntryKind;
using coverageui::IndicatorEntry;
using services::Figure;
using services::FigureKind;
using services::StoredFigure;

namespace {

FigureKind storedKind(EntryKind kind)
{
    return kind == EntryKind::Target ? FigureKind::Target : FigureKind::Indicator;
}

IndicatorEntry entryOf(const Figure& f, EntryKind kind, const core::RecordId& record)
{
    IndicatorEntry out;
    out.record = record;
    out.kind = kind;
    out.figure = {f.indicator, f.regionCode, f.area,   f.year,       f.month,
                  f.value,     f.unit,       f.source, f.publishedOn};
    out.valueTo = f.valueTo;
    out.office = f.office;
    out.note = f.note;
    return out;
}

Figure figureOf(const IndicatorEntry& entry)
{
    const coverage::SeriesFigure& f = entry.figure;
    Figure out;
    out.indicator = f.indicator;
    out.regionCode = QString(f.region).remove(u'.');
    out.area = f.area;
    out.year = f.year;
    out.month = f.month;
    out.value = f.value;
    out.valueTo = entry.valueTo;
    out.unit = f.unit;
    out.source = f.source;
    out.publishedOn = f.publishedOn;
    out.office = entry.office;
    out.note = entry.note;
    return out;
}

bool isComplete(const Figure& f)
{
    constexpr int kFirstYear = 1945;
    constexpr int kLastYear = 2150;
    return !f.indicator.isEmpty() && (!f.regionCode.isEmpty() || !f.area.isEmpty()) &&
           f.year >= kFirstYear && f.year <= kLastYear && !f.source.isEmpty();
}

/// The city all regions of the register lie in: the first four digits of their codes.
QString ownPlace(const std::vector<registry::Record>& regions)
{
    constexpr qsizetype kCityDigits = 4;
    for (const registry::Record& region : regions) {
        const QString code = region.text(QLatin1StringView("code")).remove(u'.');
        if (code.size() >= kCityDigits) {
            return code.left(kCityDigits);
        }
    }
    return {};
}

} // namespace

core::Result<std::vector<StoredFigure>> IndicatorReader::figures(FigureKind kind) const
{
    if (m_frozen != nullptr) {
        return services::frozenFigures(*m_frozen, kind);
    }
    return services::storedFigures(m_register.records(), kind);
}

core::Status IndicatorReader::mayChange() const
{
    if (m_frozen != nullptr) {
        return core::Error{
            core::ErrorCode::Conflict, QStringLiteral("snapshot.frozen"), {m_frozen->head.name}};
    }
    return core::Done{};
}

core::Result<coverageui::IndicatorBook> IndicatorReader::read()
{
    RANGKUL_LET(indicators, figures(FigureKind::Indicator));
    RANGKUL_LET(targets, figures(FigureKind::Target));
    RANGKUL_LET(regions, m_register.records().all(registry::Entity::Region));
    coverageui::IndicatorBook out;
    out.series = services::bookOf(indicators, targets);
    for (const StoredFigure& each : indicators) {
        out.entries.push_back(entryOf(each.figure, EntryKind::Published, each.record));
    }
    for (const StoredFigure& each : targets) {
        out.entries.push_back(entryOf(each.figure, EntryKind::Target, each.record));
    }
    for (const services::KnownIndicator& known : services::knownIndicators()) {
        out.known << QString::fromLatin1(known.id);
    }
    out.ownPlace = ownPlace(regions);
    out.betterOf = services::betterOf;
    out.unitOf = [](const QString& indicator) {
        const services::KnownIndicator* known = services::findIndicator(indicator);
        return known != nullptr ? QString::fromLatin1(known->unit) : QString();
    };
    out.compares = [](const QString& indicator) {
        const services::KnownIndicator* known = services::findIndicator(indicator);
        return known != nullptr && known->compares;
    };
    return out;
}

core::Result<registry::Edit> IndicatorReader::storing(EntryKind kind,
                                                      const std::vector<IndicatorEntry>& entries)
{
    RANGKUL_TRY(mayChange());
    std::vector<Figure> given;
    for (const IndicatorEntry& entry : entries) {
        given.push_back(figureOf(entry));
        if (!isComplete(given.back())) {
            return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("figures.incomplete")};
        }
    }
    if (entries.size() == 1 && !entries.front().record.isNull()) {
        return services::correctionEdit(entries.front().record, storedKind(kind), given.front());
    }
    RANGKUL_LET(made, services::figureEdit(m_register.records(), storedKind(kind), given));
    return std::move(made.edit);
}

core::Result<registry::Edit> IndicatorReader::withdrawing(const IndicatorEntry& entry)
{
    RANGKUL_TRY(mayChange());
    return services::withdrawalEdit(entry.record, storedKind(entry.kind));
}

core::Result<coverageui::TablePreview>
IndicatorReader::understand(const QString& path, EntryKind kind,
                            const coverageui::TableDefaults& defaults)
{
    services::FigureDefaults given;
    given.indicator = defaults.indicator;
    given.source = defaults.source;
    given.sheet = defaults.sheet;
    RANGKUL_LET(file, services::readFigures(path, given));
    RANGKUL_LET(known, services::knownPlaces(m_register.records()));
    coverageui::TablePreview out;
    out.path = path;
    out.rejected = std::move(file.rejected);
    out.sheets = file.sheets;
    out.read = file.read;
    std::map<QString, int> named;
    for (const Figure& figure : file.rows) {
        out.entries.push_back(entryOf(figure, kind, {}));
        if (figure.regionCode.isEmpty()) {
            ++named[figure.area];
        }
    }
    for (const auto& [area, figures] : named) {
        out.places.push_back({area, services::codeOfPlace(area, known), figures});
    }
    return out;
}

} // namespace rangkul::desktop
