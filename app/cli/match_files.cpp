// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>

#include "match_benchmark.h"
#include "rangkul/exchange/table_source.h"

namespace rangkul::cli {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
using linkage::PersonText;

QString tidy(QString text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"')) {
        text = text.sliced(1, text.size() - 2).trimmed();
    }
    return text == QStringLiteral("NA") ? QString() : text;
}

/// One line by the names of its columns.
class NamedRow
{
public:
    NamedRow(const QHash<QString, size_t>& columns, const QStringList& without)
        : m_columns(columns)
        , m_without(without)
    {
    }
    void read(const exchange::TableRow& row)
    {
        m_cells.clear();
        for (const exchange::Cell& cell : row.cells) {
            m_cells << tidy(cell.toString());
        }
    }
    /// Also of a column that is to be left out.
    QString truth(const char* column) const { return at(QLatin1StringView(column)); }
    QString value(const char* column) const
    {
        const QString name = QString::fromLatin1(column);
        return m_without.contains(name) ? QString() : at(QLatin1StringView(column));
    }

private:
    QString at(QLatin1StringView column) const
    {
        const auto found = m_columns.constFind(QString(column));
        return found == m_columns.constEnd() ? QString() : m_cells.value(qsizetype(*found));
    }
    const QHash<QString, size_t>& m_columns;
    const QStringList& m_without;
    QStringList m_cells;
};

using Take = std::function<core::Status(const NamedRow& row, const QString& file, qint64 line)>;

core::Status readPeopleOf(const QString& path, const char* truthColumn, const QStringList& without,
                          const Take& take)
{
    RANGKUL_LET(table, exchange::inspectTable(path));
    RANGKUL_LET(source, exchange::openTable(table));
    const QString file = QFileInfo(path).fileName();
    QHash<QString, size_t> columns;
    NamedRow named(columns, without);
    exchange::RowBatch batch;
    bool isHeader = true;
    for (;;) {
        RANGKUL_LET(any, source->next(batch, 1000));
        for (size_t i = 0; i < batch.size(); ++i) {
            const exchange::TableRow row = batch.row(i);
            if (isHeader) {
                isHeader = false;
                for (size_t c = 0; c < row.cells.size(); ++c) {
                    columns.insert(tidy(row.cells[c].toString()).toLower(), c);
                }
                if (!columns.contains(QLatin1StringView(truthColumn))) {
                    return Error{ErrorCode::InvalidInput,
                                 QStringLiteral("match.no_truth_column"),
                                 {file, QString::fromLatin1(truthColumn)}};
                }
                continue;
            }
            named.read(row);
            RANGKUL_TRY(take(named, file, row.number));
        }
        if (!any) {
            return core::Done{};
        }
    }
}

Error noTruth(const QString& file, qint64 line)
{
    return Error{
        ErrorCode::InvalidInput, QStringLiteral("match.no_truth"), {file, QString::number(line)}};
}

/// Collects rows and notes who they are.
class Collector
{
public:
    void add(const PersonText& text, linkage::NameRules rules, quint8 source, const QString& entity)
    {
        linkage::cleanPerson(text, rules, m_clean);
        m_out.store.add(m_clean, source);
        const auto known = m_entities.constFind(entity);
        const quint32 number =
            known == m_entities.constEnd() ? static_cast<quint32>(m_entities.size()) : *known;
        m_entities.insert(entity, number);
        m_out.entities.push_back(number);
    }
    Benchmark finish(const QElapsedTimer& timer)
    {
        m_out.store.finish();
        m_out.cleaningSeconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        return std::move(m_out);
    }

private:
    Benchmark m_out;
    linkage::CleanPerson m_clean;
    QHash<QString, quint32> m_entities;
};

/// Rows that say in the column `truth` who they are: `entityOf` takes the person out of it,
/// `describe(row, add)` hands over what is known of them.
template <typename EntityOf, typename Describe>
Result<Benchmark> readMarked(const QStringList& files, const char* truth,
                             const QStringList& without, EntityOf entityOf, Describe describe)
{
    QElapsedTimer timer;
    timer.start();
    Collector collector;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto source = static_cast<quint8>(i);
        const auto take = [&](const NamedRow& row, const QString& file, qint64 line) {
            const QString entity = entityOf(row.truth(truth));
            if (entity.isEmpty()) {
                return core::Status(noTruth(file, line));
            }
            describe(row, [&](const PersonText& text) {
                collector.add(text, linkage::NameRules::Plain, source, entity);
            });
            return core::Status(core::Done{});
        };
        RANGKUL_TRY(readPeopleOf(files[i], truth, without, take));
    }
    return collector.finish(timer);
}

} // namespace

Result<Benchmark> readFebrl(const QStringList& files, const QStringList& without)
{
    return readMarked(
        files, "rec_id", without, [](const QString& id) { return id.section(u'-', 1, 1); },
        [](const NamedRow& row, const auto& add) {
            const QString given = row.value("given_name");
            const QString family = row.value("surname");
            const QString number = row.value("street_number");
            const QString street = row.value("address_1");
            const QString place = row.value("address_2");
            const QString suburb = row.value("suburb");
            const QString postCode = row.value("postcode");
            const QString birth = row.value("date_of_birth");
            const QString id = row.value("soc_sec_id");
            PersonText text;
            text.given = given;
            text.family = family;
            text.houseNumber = number;
            text.address = street;
            text.place = place;
            text.village = suburb;
            text.postCode = postCode;
            text.birth = birth;
            text.otherId = id;
            add(text);
        });
}

Result<Benchmark> readRldata(const QStringList& files, const QStringList& without)
{
    return readMarked(
        files, "ent_id", without, [](const QString& id) { return id; },
        [](const NamedRow& row, const auto& add) {
            const auto joined = [&row](const char* first, const char* second) {
                return QString(row.value(first) + u' ' + row.value(second)).trimmed();
            };
            const QString given = joined("fname_c1", "fname_c2");
            const QString family = joined("lname_c1", "lname_c2");
            const QString birth = row.value("by").rightJustified(4, u'0') +
                                  row.value("bm").rightJustified(2, u'0') +
                                  row.value("bd").rightJustified(2, u'0');
            PersonText text;
            text.given = given;
            text.family = family;
            text.birth = birth;
            add(text);
        });
}

} // namespace rangkul::cli
