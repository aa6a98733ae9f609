// SPDX-License-Identifier: GPL-3.0-or-later
#include "public_extract.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "public_suppression.h"
#include "rangkul/words/format.h"
#include "snapshot_districts.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace rangkul::services {

namespace {

struct PublicWords
{
    Q_DECLARE_TR_FUNCTIONS(PublicExtract)
};

/// The count of a cell before it is known whether it may be told.
struct PendingRow
{
    QString code;
    QString name;
    std::vector<size_t> counts;
};

struct PendingTable
{
    PublicTable shown; ///< without rows
    std::vector<PendingRow> rows;
};

/// Tables in the making, with all sums that tie their counts together.
class ExtractBuilder
{
public:
    explicit ExtractBuilder(const std::vector<PublicRegion>& regions)
    {
        for (const PublicRegion& region : regions) {
            m_names[region.code] = region.name;
        }
    }

    /// The count of a name; made when it is new, so that two tables that tell the same number tell
    /// one count.
    size_t count(const QString& key, qint64 value)
    {
        const auto found = m_counts.find(key);
        return found != m_counts.end() ? found->second
                                       : m_counts.emplace(key, m_system.add(value)).first->second;
    }
    void sum(size_t total, std::vector<size_t> parts)
    {
        m_system.sums.push_back({total, std::move(parts)});
    }
    qint64 valueOf(size_t count) const { return m_system.counts[count]; }
    QString nameOf(const QString& code) const
    {
        const auto found = m_names.find(code);
        return found == m_names.end() ? code : found->second;
    }
    void add(PendingTable table) { m_tables.push_back(std::move(table)); }

    void finish(PublicExtract& out) const
    {
        const std::vector<bool> hidden = hiddenCounts(m_system);
        for (const PendingTable& table : m_tables) {
            PublicTable shown = table.shown;
            for (const PendingRow& row : table.rows) {
                PublicRow cells{row.code, row.name, {}};
                for (const size_t count : row.counts) {
                    cells.counts.push_back(hidden[count] ? std::nullopt
                                                         : std::optional(valueOf(count)));
                    out.hidden += hidden[count] ? 1 : 0;
                }
                shown.rows.push_back(std::move(cells));
            }
            out.tables.push_back(std::move(shown));
        }
    }

private:
    CountSystem m_system;
    std::map<QString, size_t> m_counts;
    std::map<QString, QString> m_names;
    std::vector<PendingTable> m_tables;
};

/// A row of a topic: the region's code, "*" for all together, "-" for no region; then its numbers.
struct TopicRow
{
    QString key;
    QJsonArray numbers;
};

std::vector<TopicRow> rowsOf(const QJsonObject& figures)
{
    std::vector<TopicRow> out;
    for (const QJsonValue& each : figures[QLatin1StringView("regions")].toArray()) {
        QJsonArray row = each.toArray();
        const QString code = row.takeAt(0).toString();
        out.push_back({code, row});
    }
    const QJsonArray nowhere = figures[QLatin1StringView("nowhere")].toArray();
    bool anybody = false;
    for (const QJsonValue& number : nowhere) {
        anybody = anybody || number.toInteger() > 0;
    }
    if (anybody) {
        out.push_back({QStringLiteral("-"), nowhere});
    }
    out.push_back({QStringLiteral("*"), figures[QLatin1StringView("total")].toArray()});
    return out;
}

QString rowName(const ExtractBuilder& builder, const QString& key)
{
    if (key == QStringLiteral("*")) {
        return PublicWords::tr("All");
    }
    return key == QStringLiteral("-") ? PublicWords::tr("Without a region") : builder.nameOf(key);
}

/// The rows add up to the last one, column by column.
void sumRows(ExtractBuilder& builder, const std::vector<PendingRow>& rows)
{
    const size_t columns = rows.size() < 2 ? 0 : rows.back().counts.size();
    for (size_t column = 0; column < columns; ++column) {
        std::vector<size_t> parts;
        for (size_t row = 0; row + 1 < rows.size(); ++row) {
            parts.push_back(rows[row].counts[column]);
        }
        builder.sum(rows.back().counts[column], std::move(parts));
    }
}

PendingRow pendingRow(const ExtractBuilder& builder, const QString& key, std::vector<size_t> counts)
{
    const bool isRegion = key != QStringLiteral("*") && key != QStringLiteral("-");
    return {isRegion ? key : QString(), rowName(builder, key), std::move(counts)};
}

void addPopulation(ExtractBuilder& builder, const QString& unit, const QString& title,
                   const QJsonObject& figures)
{
    PendingTable table;
    table.shown = {
        QStringLiteral("population.") + unit,
        title,
        PublicWords::tr("Region"),
        {PublicWords::tr("All"), PublicWords::tr("meant for"), PublicWords::tr("others")},
        {}};
    for (const TopicRow& row : rowsOf(figures)) {
        const qint64 everybody = row.numbers[0].toInteger();
        const qint64 meant = row.numbers[1].toInteger();
        const QString key = unit + u'/' + row.key;
        const size_t all = builder.count(key + QStringLiteral("/all"), everybody);
        const size_t poor = builder.count(key + QStringLiteral("/meant"), meant);
        const size_t others = builder.count(key + QStringLiteral("/others"), everybody - meant);
        builder.sum(all, {poor, others});
        table.rows.push_back(pendingRow(builder, row.key, {all, poor, others}));
    }
    sumRows(builder, table.rows);
    builder.add(std::move(table));
}

/// Columns of the topic: all, meant for, recipients, reached.
void extractCoverage(ExtractBuilder& builder, const SnapshotTopic& topic)
{
    const QString name = topic.figures[QLatin1StringView("short_name")].toString();
    PendingTable table;
    table.shown = {topic.name,
                   PublicWords::tr("%1: households").arg(name),
                   PublicWords::tr("Region"),
                   {PublicWords::tr("meant for"), PublicWords::tr("reached"),
                    PublicWords::tr("not reached"), PublicWords::tr("recipients"),
                    PublicWords::tr("recipients not meant for")},
                   {}};
    for (const TopicRow& row : rowsOf(topic.figures)) {
        const qint64 everybody = row.numbers[0].toInteger();
        const qint64 meant = row.numbers[1].toInteger();
        const qint64 received = row.numbers[2].toInteger();
        const qint64 reached = row.numbers[3].toInteger();
        const QString base = QStringLiteral("household/") + row.key;
        const QString key = topic.name + u'/' + row.key;
        const size_t poor = builder.count(base + QStringLiteral("/meant"), meant);
        const size_t others = builder.count(base + QStringLiteral("/others"), everybody - meant);
        const size_t in = builder.count(key + QStringLiteral("/reached"), reached);
        const size_t missed = builder.count(key + QStringLiteral("/missed"), meant - reached);
        const size_t recipients = builder.count(key + QStringLiteral("/recipients"), received);
        const size_t outside = builder.count(key + QStringLiteral("/outside"), received - reached);
        // Not shown, but everybody can subtract.
        const size_t rest =
            builder.count(key + QStringLiteral("/rest"), everybody - meant - received + reached);
        builder.sum(poor, {in, missed});
        builder.sum(recipients, {in, outside});
        builder.sum(others, {outside, rest});
        table.rows.push_back(pendingRow(builder, row.key, {poor, in, missed, recipients, outside}));
    }
    sumRows(builder, table.rows);
    builder.add(std::move(table));
}

/// When the first deciles add up to those who are meant, anybody can see it.
void tieToMeant(ExtractBuilder& builder, const std::vector<size_t>& deciles, size_t meant)
{
    qint64 sum = 0;
    std::vector<size_t> parts;
    for (size_t decile = 1; decile < deciles.size(); ++decile) {
        parts.push_back(deciles[decile]);
        sum += builder.valueOf(deciles[decile]);
        if (sum == builder.valueOf(meant)) {
            builder.sum(meant, parts);
            return;
        }
    }
}

void addDeciles(ExtractBuilder& builder, const QString& unit, const QString& title,
                const QJsonArray& numbers, qint64 missing)
{
    PendingTable table;
    table.shown = {QStringLiteral("deciles.") + unit,
                   title,
                   PublicWords::tr("Decile"),
                   {PublicWords::tr("Number")},
                   {}};
    std::vector<size_t> parts;
    qint64 sum = missing;
    for (qsizetype decile = 0; decile < numbers.size(); ++decile) {
        sum += numbers[decile].toInteger();
        parts.push_back(builder.count(QStringLiteral("%1/decile/%2").arg(unit).arg(decile),
                                      numbers[decile].toInteger()));
        const QString name = decile == 0 ? PublicWords::tr("Not ranked (0)")
                                         : PublicWords::tr("Decile %1").arg(decile);
        table.rows.push_back({{}, name, {parts.back()}});
    }
    const size_t none = builder.count(unit + QStringLiteral("/decile/none"), missing);
    table.rows.push_back({{}, PublicWords::tr("No decile"), {none}});
    const size_t total = builder.count(unit + QStringLiteral("/*/all"), sum);
    if (builder.valueOf(total) == sum) {
        tieToMeant(builder, parts, builder.count(unit + QStringLiteral("/*/meant"), -1));
        parts.push_back(none);
        builder.sum(total, parts);
    }
    table.rows.push_back({{}, PublicWords::tr("All"), {total}});
    builder.add(std::move(table));
}

void addOverlap(ExtractBuilder& builder, const QJsonObject& figures)
{
    const QJsonArray everybody = figures[QLatin1StringView("all")].toArray();
    const QJsonArray poor = figures[QLatin1StringView("meant_for")].toArray();
    const QStringList names{PublicWords::tr("no program"), PublicWords::tr("1 program"),
                            PublicWords::tr("2 programs"), PublicWords::tr("3 or more")};
    PendingTable table;
    table.shown = {
        QStringLiteral("overlap"),
        PublicWords::tr("Households by number of programs"),
        PublicWords::tr("Programs received"),
        {PublicWords::tr("All"), PublicWords::tr("meant for"), PublicWords::tr("others")},
        {}};
    for (qsizetype i = 0; i < std::min(everybody.size(), names.size()); ++i) {
        const QString key = QStringLiteral("overlap/%1").arg(i);
        const qint64 all = everybody[i].toInteger();
        const qint64 meant = poor[i].toInteger();
        const size_t whole = builder.count(key + QStringLiteral("/all"), all);
        const size_t part = builder.count(key + QStringLiteral("/meant"), meant);
        const size_t others = builder.count(key + QStringLiteral("/others"), all - meant);
        builder.sum(whole, {part, others});
        table.rows.push_back({{}, names[i], {whole, part, others}});
    }
    const auto total = [&builder](const char* column) {
        return builder.count(QStringLiteral("household/*/") + QLatin1StringView(column), 0);
    };
    table.rows.push_back(
        {{}, PublicWords::tr("All"), {total("all"), total("meant"), total("others")}});
    sumRows(builder, table.rows);
    builder.add(std::move(table));
}

void addFigures(PublicExtract& out, const SnapshotTopic& topic, const QString& kind)
{
    for (const QJsonValue& each : topic.figures[QLatin1StringView("rows")].toArray()) {
        const QJsonArray row = each.toArray();
        QStringList cells{kind};
        for (const QJsonValue& cell : row) {
            cells << (cell.isDouble() ? QString::number(cell.toDouble(), 'g', 15)
                                      : cell.toString());
        }
        out.figures.push_back(std::move(cells));
    }
}

PublicExtract extractOf(const Snapshot& snapshot, const std::vector<PublicRegion>& regions)
{
    PublicExtract out;
    out.head = snapshot.head;
    out.figureHeader = {PublicWords::tr("Kind"),  PublicWords::tr("Indicator"),
                        PublicWords::tr("Code"),  PublicWords::tr("Region"),
                        PublicWords::tr("Year"),  PublicWords::tr("Month"),
                        PublicWords::tr("Value"), PublicWords::tr("Up to"),
                        PublicWords::tr("Unit"),  PublicWords::tr("Source")};
    ExtractBuilder builder(regions);
    // The population first: the others refer to its counts.
    const QJsonObject population = figuresOf(snapshot, QStringLiteral("population"));
    const QJsonObject deciles = figuresOf(snapshot, QStringLiteral("deciles"));
    addPopulation(builder, QStringLiteral("household"), PublicWords::tr("Households"),
                  population[QLatin1StringView("household")].toObject());
    addPopulation(builder, QStringLiteral("person"), PublicWords::tr("Persons"),
                  population[QLatin1StringView("person")].toObject());
    addDeciles(builder, QStringLiteral("household"), PublicWords::tr("Households by decile"),
               deciles[QLatin1StringView("households")].toArray(),
               deciles[QLatin1StringView("households_missing")].toInteger());
    addDeciles(builder, QStringLiteral("person"), PublicWords::tr("Persons by decile"),
               deciles[QLatin1StringView("persons")].toArray(),
               deciles[QLatin1StringView("persons_missing")].toInteger());
    addOverlap(builder, figuresOf(snapshot, QStringLiteral("overlap")));
    for (const SnapshotTopic& each : snapshot.topics) {
        if (each.name.startsWith(QStringLiteral("coverage:"))) {
            extractCoverage(builder, each);
        } else if (each.name == QStringLiteral("indicators")) {
            addFigures(out, each, PublicWords::tr("figure"));
        } else if (each.name == QStringLiteral("targets")) {
            addFigures(out, each, PublicWords::tr("target"));
        }
    }
    builder.finish(out);
    return out;
}

bool isTooHidden(const PublicExtract& extract)
{
    qint64 counts = 0;
    qint64 hidden = 0;
    for (const PublicTable& table : extract.tables) {
        for (const PublicRow& row : table.rows) {
            if (row.code.isEmpty()) {
                continue;
            }
            counts += static_cast<qint64>(row.counts.size());
            hidden += std::ranges::count(row.counts, std::optional<qint64>());
        }
    }
    return hidden * 100 > counts * kMostHiddenPercent;
}

} // namespace

PublicExtract publicExtract(const Snapshot& snapshot, const std::vector<PublicRegion>& regions)
{
    PublicExtract out = extractOf(snapshot, regions);
    return isByVillage(snapshot) && isTooHidden(out) ? extractOf(byDistrict(snapshot), regions)
                                                     : out;
}

QString hidingRule()
{
    return PublicWords::tr("Counts below %1 are hidden, and so many others that they cannot be "
                           "worked out.")
        .arg(kSmallestPublic);
}

core::Result<std::vector<PublicRegion>> publicRegions(const registry::RecordRepository& records)
{
    RANGKUL_LET(stored, records.all(registry::Entity::Region));
    std::vector<PublicRegion> out;
    for (const registry::Record& record : stored) {
        PublicRegion region{record.text(QLatin1StringView("code")),
                            record.text(QLatin1StringView("name"))};
        if (const auto* wkb = std::get_if<QByteArray>(&record.value(QLatin1StringView("geom")))) {
            RANGKUL_LET(shape, registry::multiPolygonFromWkb(*wkb));
            region.area = std::move(shape);
        }
        out.push_back(std::move(region));
    }
    return out;
}

} // namespace rangkul::services
