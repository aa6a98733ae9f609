// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace rangkul::coverage {

/// Which way an indicator gets better: poverty by falling, human development by rising.
enum class Better { Less, More };

/// One published figure, as it was stored.
struct SeriesFigure
{
    QString indicator;
    QString region; ///< Kemendagri digits; empty: only the name is known
    QString area;
    int year = 0;
    std::optional<int> month = {};
    double value = 0;
    QString unit = {};
    QString source = {};
    QDate publishedOn = {};
};

/// What a plan promises for a year.
struct SeriesTarget
{
    QString indicator;
    QString region;
    QString area;
    int year = 0;
    double value = 0;
    std::optional<double> valueTo = {}; ///< the other end of a range
    QString source = {};
};

/// The figure that counts for a year, and what another source says when it says otherwise.
struct SeriesPoint
{
    int year = 0;
    double value = 0;
    QString source = {};
    std::optional<double> otherValue = {};
};

struct YearRange
{
    int from = 0;
    int to = 9999;

    bool contains(int year) const { return year >= from && year <= to; }
};

/// One indicator of one place over the years. A year without a figure has no point: it is neither
/// zero nor filled in.
struct Series
{
    QString indicator;
    QString place; ///< placeKey()
    QString area;
    QString unit;
    std::vector<SeriesPoint> points; ///< by year

    std::optional<double> at(int year) const;
    Series within(YearRange years) const;
    /// Years between the first and the last that have no figure.
    std::vector<int> gaps() const;
    /// "BPS; Bappeda": each source once, in the order of the years.
    QString sources() const;
};

/// What figures of one place share: the code, or the name where there is no code.
QString placeKey(const QString& region, const QString& area);

struct Place
{
    QString key;
    QString area;

    bool operator==(const Place&) const = default;
};

/// All figures and targets of a register, ready to be asked.
class SeriesBook
{
public:
    SeriesBook() = default;
    SeriesBook(std::vector<SeriesFigure> figures, std::vector<SeriesTarget> targets);

    /// By name.
    QStringList indicators() const;
    /// Places that have a figure of the indicator, by key.
    std::vector<Place> places(const QString& indicator) const;
    /// Years that have a figure of the indicator.
    std::vector<int> years(const QString& indicator) const;
    /// Of several figures of one year counts the one of the month that most years of the series
    /// have, so that March is not compared with September; of several sources the one published
    /// last, then the first by name. Without points when there is none.
    Series series(const QString& indicator, const QString& place, YearRange years = {}) const;
    /// By year.
    std::vector<SeriesTarget> targets(const QString& indicator, const QString& place) const;

    const std::vector<SeriesFigure>& figures() const { return m_figures; }
    /// The key of a code or a name of any letters; empty when no figure is of it.
    QString findPlace(const QString& codeOrName) const;

private:
    std::vector<SeriesFigure> m_figures;
    std::vector<SeriesTarget> m_targets;
    std::map<QString, std::vector<size_t>> m_ofSeries; ///< figures by indicator and place
};

/// The province a code lies in; empty for a province or a place without a code.
QString provinceOf(const QString& place);
/// The key under which figures of the whole country are kept ("INDONESIA"), or empty.
QString nationKey(const SeriesBook& book, const QString& indicator);
/// Places of the level of `place` inside the same province, or the same city below that; places
/// without a code stand beside each other.
std::vector<Place> peersOf(const SeriesBook& book, const QString& indicator, const QString& place);

} // namespace rangkul::coverage
