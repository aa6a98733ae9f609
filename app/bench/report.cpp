// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QDir>
#include <QSysInfo>
#include <QThread>

#include "platform.h"

#include <algorithm>

namespace rangkul::bench {

namespace {

const QString kNone = QStringLiteral("-");

QString duration(std::optional<double> ms)
{
    if (!ms) {
        return kNone;
    }
    if (*ms >= 1000) {
        return QStringLiteral("%1 s").arg(*ms / 1000, 0, 'f', 2);
    }
    return QStringLiteral("%1 ms").arg(*ms, 0, 'f', *ms < 10 ? 3 : 1);
}

QString times(std::optional<double> ratio)
{
    return ratio ? QStringLiteral("%1x").arg(*ratio, 0, 'f', *ratio < 1 ? 3 : 2) : kNone;
}

QString memory(std::optional<qint64> bytes)
{
    return bytes ? QStringLiteral("%1 MiB").arg(*bytes >> 20) : kNone;
}

QString budget(const Row& row)
{
    QStringList parts;
    if (row.mostMs) {
        parts << QStringLiteral("%1 ms").arg(*row.mostMs);
    }
    if (row.mostRatio) {
        parts << QStringLiteral("%1x").arg(*row.mostRatio);
    }
    return parts.join(QStringLiteral(", "));
}

QString verdict(const Line& line)
{
    return line.isOk() ? QStringLiteral("ok") : QStringLiteral("falls short");
}

std::optional<double> figure(const core::Result<Measured>& measured, const Source& source)
{
    if (!measured) {
        return std::nullopt;
    }
    const auto found = measured->series.find(QLatin1String(source.series));
    return found == measured->series.end() || found->second.empty()
               ? std::nullopt
               : std::optional(median(found->second));
}

QStringList cellsOf(const Line& line)
{
    const Row& row = *line.row;
    QString what = QLatin1String(row.what);
    if (!line.scale.isEmpty()) {
        what += QStringLiteral(": ") + line.scale;
    }
    QString peer = duration(line.peerMs);
    if (line.peerMs) {
        peer += QStringLiteral(" (%1)").arg(QLatin1String(row.peerName));
    }
    return {QLatin1String(row.name),
            what,
            duration(line.oursMs),
            peer,
            times(line.ratio()),
            budget(row),
            memory(line.oursPeak),
            memory(line.peerPeak),
            verdict(line)};
}

} // namespace

std::optional<double> Line::ratio() const
{
    return oursMs && peerMs && *peerMs > 0 ? std::optional(*oursMs / *peerMs) : std::nullopt;
}

bool Line::isOk() const
{
    const auto isWithin = [](std::optional<double> figure, std::optional<double> most) {
        return !most || (figure && *figure <= *most);
    };
    return trouble.isEmpty() && oursMs && isWithin(oursMs, row->mostMs) &&
           isWithin(ratio(), row->mostRatio);
}

Line lineOf(const Row& row, const core::Result<Measured>& ours, const core::Result<Measured>* peer)
{
    Line line;
    line.row = &row;
    line.oursMs = figure(ours, row.ours);
    if (ours) {
        line.scale = ours->scale;
        line.oursPeak = ours->peakBytes;
    } else {
        line.trouble = ours.error().detail;
    }
    if (peer != nullptr && row.peer) {
        line.peerMs = figure(*peer, *row.peer);
        if (*peer) {
            line.peerPeak = (*peer)->peakBytes;
        } else {
            line.trouble =
                QStringLiteral("%1: %2").arg(QLatin1String(row.peerName), peer->error().detail);
        }
    }
    return line;
}

QString conditions(const Bench& bench, std::optional<double> loadBefore)
{
    const QString load =
        loadBefore ? QString::number(*loadBefore, 'f', 2) : QStringLiteral("unknown");
    return QStringLiteral("%1 build, Qt %2, %3, %4 cores, load before %5, median of %6 runs, "
                          "warm file cache, in %7")
        .arg(QStringLiteral(RANGKUL_BUILD_TYPE), QLatin1String(qVersion()),
             QSysInfo::prettyProductName())
        .arg(QThread::idealThreadCount())
        .arg(load)
        .arg(bench.runs)
        .arg(QDir::toNativeSeparators(bench.folder));
}

QStringList table(const std::vector<Line>& lines)
{
    std::vector<QStringList> all{
        {QStringLiteral("name"), QStringLiteral("what"), QStringLiteral("ours"),
         QStringLiteral("peer"), QStringLiteral("ours/peer"), QStringLiteral("budget"),
         QStringLiteral("memory"), QStringLiteral("peer's"), QStringLiteral("verdict")}};
    for (const Line& line : lines) {
        all.push_back(cellsOf(line));
    }
    std::vector<qsizetype> widths(static_cast<size_t>(all.front().size()), 0);
    for (const QStringList& cells : all) {
        for (size_t i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], cells[static_cast<qsizetype>(i)].size());
        }
    }
    QStringList out;
    for (const QStringList& cells : all) {
        QString text;
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString& cell = cells[static_cast<qsizetype>(i)];
            const bool isNumber = i >= 2 && i != 3 && i + 1 < widths.size();
            text += isNumber ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
            text += QStringLiteral("  ");
        }
        out << text.trimmed();
    }
    return out;
}

QJsonObject toJson(const Line& line)
{
    const auto value = [](auto figure) {
        return figure ? QJsonValue(*figure) : QJsonValue();
    };
    return {{QStringLiteral("name"), QLatin1String(line.row->name)},
            {QStringLiteral("what"), QLatin1String(line.row->what)},
            {QStringLiteral("scale"), line.scale},
            {QStringLiteral("ours_ms"), value(line.oursMs)},
            {QStringLiteral("peer"), QLatin1String(line.row->peerName)},
            {QStringLiteral("peer_ms"), value(line.peerMs)},
            {QStringLiteral("ratio"), value(line.ratio())},
            {QStringLiteral("budget_ms"), value(line.row->mostMs)},
            {QStringLiteral("budget_ratio"), value(line.row->mostRatio)},
            {QStringLiteral("ours_peak_bytes"), value(line.oursPeak)},
            {QStringLiteral("peer_peak_bytes"), value(line.peerPeak)},
            {QStringLiteral("trouble"), line.trouble},
            {QStringLiteral("verdict"), verdict(line)}};
}

} // namespace rangkul::bench
