// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_series.h"

#include "known_indicators.h"

namespace rangkul::services {

coverage::SeriesBook bookOf(const std::vector<StoredFigure>& indicators,
                            const std::vector<StoredFigure>& targets)
{
    std::vector<coverage::SeriesFigure> figures;
    for (const StoredFigure& each : indicators) {
        const Figure& f = each.figure;
        figures.push_back({f.indicator, f.regionCode, f.area, f.year, f.month, f.value, f.unit,
                           f.source, f.publishedOn});
    }
    std::vector<coverage::SeriesTarget> promised;
    for (const StoredFigure& each : targets) {
        const Figure& f = each.figure;
        promised.push_back(
            {f.indicator, f.regionCode, f.area, f.year, f.value, f.valueTo, f.source});
    }
    return {std::move(figures), std::move(promised)};
}

core::Result<coverage::SeriesBook> seriesBook(const registry::RecordRepository& records)
{
    RANGKUL_LET(indicators, storedFigures(records, FigureKind::Indicator));
    RANGKUL_LET(targets, storedFigures(records, FigureKind::Target));
    return bookOf(indicators, targets);
}

coverage::Better betterOf(const QString& indicator)
{
    const KnownIndicator* known = findIndicator(indicator);
    return known == nullptr || known->lessIsBetter ? coverage::Better::Less
                                                   : coverage::Better::More;
}

std::vector<coverage::DeterminantWish> determinantWishes(const coverage::SeriesBook& book,
                                                         const QString& outcome)
{
    std::vector<coverage::DeterminantWish> out;
    for (const QString& indicator : book.indicators()) {
        const KnownIndicator* known = findIndicator(indicator);
        if (known != nullptr && known->compares &&
            indicator.compare(outcome, Qt::CaseInsensitive) != 0) {
            out.push_back({indicator, betterOf(indicator)});
        }
    }
    return out;
}

} // namespace rangkul::services
