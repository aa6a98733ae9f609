// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/series.h"

#include <algorithm>
#include <map>
#include <set>

namespace rangkul::coverage {

namespace {

bool isOf(const QString& indicator, const QString& asked)
{
    return indicator.compare(asked, Qt::CaseInsensitive) == 0;
}

QString seriesKey(const QString& indicator, const QString& place)
{
    return indicator.toUpper() + u'\n' + place;
}

bool isNation(const QString& key)
{
    return key == QStringLiteral("INDONESIA") || key == QStringLiteral("NASIONAL");
}

bool isSeriesCode(const QString& key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](QChar c) { return c.isDigit(); });
}

/// The month most years have; without a month is 0. Of equally many the earlier.
int usualMonth(const std::vector<const SeriesFigure*>& figures)
{
    std::map<int, std::set<int>> years;
    for (const SeriesFigure* figure : figures) {
        years[figure->month.value_or(0)].insert(figure->year);
    }
    int best = 0;
    size_t most = 0;
    for (const auto& [month, of] : years) {
        if (of.size() > most) {
            best = month;
            most = of.size();
        }
    }
    return best;
}

/// True when `a` counts rather than `b`, both of one year.
bool countsBefore(const SeriesFigure& a, const SeriesFigure& b, int month)
{
    const bool aUsual = a.month.value_or(0) == month;
    const bool bUsual = b.month.value_or(0) == month;
    if (aUsual != bUsual) {
        return aUsual;
    }
    if (a.publishedOn != b.publishedOn) {
        return a.publishedOn.isValid() &&
               (!b.publishedOn.isValid() || a.publishedOn > b.publishedOn);
    }
    return a.source < b.source;
}

/// How many leading digits the places compared with each other share.
qsizetype sharedDigits(const QString& place)
{
    constexpr qsizetype kProvinceDigits = 2;
    constexpr qsizetype kCityDigits = 4;
    if (place.size() <= kProvinceDigits) {
        return 0;
    }
    return place.size() <= kCityDigits ? kProvinceDigits : kCityDigits;
}

} // namespace

QString placeKey(const QString& region, const QString& area)
{
    const QString digits = QString(region).remove(u'.').trimmed();
    return digits.isEmpty() ? area.simplified().toUpper() : digits;
}

std::optional<double> Series::at(int year) const
{
    for (const SeriesPoint& point : points) {
        if (point.year == year) {
            return point.value;
        }
    }
    return std::nullopt;
}

Series Series::within(YearRange years) const
{
    Series out = *this;
    std::erase_if(out.points,
                  [&years](const SeriesPoint& point) { return !years.contains(point.year); });
    return out;
}

std::vector<int> Series::gaps() const
{
    std::vector<int> out;
    for (size_t i = 1; i < points.size(); ++i) {
        for (int year = points[i - 1].year + 1; year < points[i].year; ++year) {
            out.push_back(year);
        }
    }
    return out;
}

QString Series::sources() const
{
    QStringList out;
    for (const SeriesPoint& point : points) {
        if (!point.source.isEmpty() && !out.contains(point.source)) {
            out << point.source;
        }
    }
    return out.join(QStringLiteral("; "));
}

SeriesBook::SeriesBook(std::vector<SeriesFigure> figures, std::vector<SeriesTarget> targets)
    : m_figures(std::move(figures))
    , m_targets(std::move(targets))
{
    std::ranges::stable_sort(m_targets, {}, &SeriesTarget::year);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const SeriesFigure& figure = m_figures[i];
        m_ofSeries[seriesKey(figure.indicator, placeKey(figure.region, figure.area))].push_back(i);
    }
}

QStringList SeriesBook::indicators() const
{
    QStringList out;
    for (const SeriesFigure& figure : m_figures) {
        if (!out.contains(figure.indicator, Qt::CaseInsensitive)) {
            out << figure.indicator;
        }
    }
    out.sort();
    return out;
}

std::vector<Place> SeriesBook::places(const QString& indicator) const
{
    std::map<QString, QString> found;
    for (const SeriesFigure& figure : m_figures) {
        if (isOf(figure.indicator, indicator)) {
            QString& area = found[placeKey(figure.region, figure.area)];
            area = area.isEmpty() ? figure.area : area;
        }
    }
    std::vector<Place> out;
    for (const auto& [key, area] : found) {
        out.push_back({key, area.isEmpty() ? key : area});
    }
    return out;
}

std::vector<int> SeriesBook::years(const QString& indicator) const
{
    std::set<int> out;
    for (const SeriesFigure& figure : m_figures) {
        if (isOf(figure.indicator, indicator)) {
            out.insert(figure.year);
        }
    }
    return {out.begin(), out.end()};
}

Series SeriesBook::series(const QString& indicator, const QString& place, YearRange years) const
{
    std::vector<const SeriesFigure*> figures;
    if (const auto found = m_ofSeries.find(seriesKey(indicator, place));
        found != m_ofSeries.end()) {
        for (const size_t i : found->second) {
            if (years.contains(m_figures[i].year)) {
                figures.push_back(&m_figures[i]);
            }
        }
    }
    const int month = usualMonth(figures);
    std::ranges::stable_sort(figures, [month](const SeriesFigure* a, const SeriesFigure* b) {
        return a->year != b->year ? a->year < b->year : countsBefore(*a, *b, month);
    });
    Series out{indicator, place, {}, {}, {}};
    const SeriesFigure* counts = nullptr;
    for (const SeriesFigure* figure : figures) {
        out.area = out.area.isEmpty() ? figure->area : out.area;
        out.unit = out.unit.isEmpty() ? figure->unit : out.unit;
        if (counts == nullptr || counts->year != figure->year) {
            counts = figure;
            out.points.push_back({figure->year, figure->value, figure->source, {}});
        } else if (figure->month == counts->month && figure->value != counts->value &&
                   !out.points.back().otherValue) {
            out.points.back().otherValue = figure->value;
        }
    }
    out.area = out.area.isEmpty() ? place : out.area;
    return out;
}

std::vector<SeriesTarget> SeriesBook::targets(const QString& indicator, const QString& place) const
{
    std::vector<SeriesTarget> out;
    for (const SeriesTarget& target : m_targets) {
        if (isOf(target.indicator, indicator) && placeKey(target.region, target.area) == place) {
            out.push_back(target);
        }
    }
    return out;
}

QString SeriesBook::findPlace(const QString& codeOrName) const
{
    const QString code = QString(codeOrName).remove(u'.').trimmed();
    const QString name = codeOrName.simplified();
    for (const SeriesFigure& figure : m_figures) {
        if ((!code.isEmpty() && code == QString(figure.region).remove(u'.')) ||
            (!name.isEmpty() && name.compare(figure.area.simplified(), Qt::CaseInsensitive) == 0)) {
            return placeKey(figure.region, figure.area);
        }
    }
    return {};
}

QString provinceOf(const QString& place)
{
    constexpr qsizetype kProvinceLength = 2;
    return isSeriesCode(place) && place.size() > kProvinceLength ? place.left(kProvinceLength)
                                                                 : QString();
}

QString nationKey(const SeriesBook& book, const QString& indicator)
{
    for (const Place& place : book.places(indicator)) {
        if (isNation(place.key)) {
            return place.key;
        }
    }
    return {};
}

std::vector<Place> peersOf(const SeriesBook& book, const QString& indicator, const QString& place)
{
    std::vector<Place> out = book.places(indicator);
    std::erase_if(out, [&place](const Place& other) {
        if (!isSeriesCode(place)) {
            return isSeriesCode(other.key) || isNation(other.key) != isNation(place);
        }
        return !isSeriesCode(other.key) || other.key.size() != place.size() ||
               other.key.left(sharedDigits(place)) != place.left(sharedDigits(place));
    });
    return out;
}

} // namespace rangkul::coverage
