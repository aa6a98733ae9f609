// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_file.h"

#include "plain_sheet.h"

#include <cmath>
#include <limits>

namespace rangkul::services {

namespace {

using core::Error;
using core::ErrorCode;

constexpr qint64 kMostUnits = 2'000'000;

Error badUnit(const char* reason, const QStringList& args)
{
    return {ErrorCode::InvalidInput, QString::fromLatin1(reason), args};
}

/// A table of units and where it has what.
class UnitReader
{
public:
    static core::Result<UnitReader> open(const QString& path)
    {
        RANGKUL_LET(sheet, PlainSheet::read(path, kMostUnits));
        if (sheet.rows().empty()) {
            return badUnit("figures.no_header", {});
        }
        return UnitReader(std::move(sheet));
    }

    QStringList headers() const
    {
        QStringList out;
        for (const SheetCell& cell : m_sheet.rows().front().cells) {
            out << cell.text;
        }
        out.removeAll(QString());
        return out;
    }
    size_t units() const { return m_sheet.rows().size() - 1; }
    const SheetRow& unit(size_t index) const { return m_sheet.rows()[index + 1]; }

    /// -1 for an empty header.
    core::Result<int> column(const QString& header) const
    {
        if (header.isEmpty()) {
            return -1;
        }
        QStringList known;
        for (size_t c = 0; c < m_sheet.rows().front().cells.size(); ++c) {
            const QString& text = m_sheet.rows().front().cells[c].text;
            if (text.compare(header, Qt::CaseInsensitive) == 0) {
                return static_cast<int>(c);
            }
            known << text;
        }
        return badUnit("measure.no_column", {header, known.join(QStringLiteral(", "))});
    }

    core::Result<std::optional<double>> number(size_t unitIndex, int at) const
    {
        return m_sheet.number(unit(unitIndex), at, m_sheet.rows().front().at(at).text);
    }

    /// Weight times size; a unit that says neither weighs nothing.
    core::Result<std::vector<double>> weights(const UnitColumns& columns) const
    {
        RANGKUL_LET(weightAt, column(columns.weight));
        RANGKUL_LET(sizeAt, column(columns.size));
        std::vector<double> out(units(), 1);
        for (size_t i = 0; i < units(); ++i) {
            for (const int at : {weightAt, sizeAt}) {
                if (at < 0) {
                    continue;
                }
                RANGKUL_LET(factor, number(i, at));
                if (factor && *factor < 0) {
                    return badUnit("measure.negative_weight", {QString::number(unit(i).number)});
                }
                out[i] *= factor.value_or(0);
            }
        }
        return out;
    }

    core::Result<std::vector<qint32>> groups(const UnitColumns& columns, QStringList& names) const
    {
        RANGKUL_LET(at, column(columns.group));
        std::vector<qint32> out(units(), -1);
        for (size_t i = 0; at >= 0 && i < units(); ++i) {
            const QString& name = unit(i).at(at).text;
            if (name.isEmpty()) {
                continue;
            }
            qsizetype index = names.indexOf(name);
            if (index < 0) {
                index = names.size();
                names << name;
            }
            out[i] = static_cast<qint32>(index);
        }
        return out;
    }

private:
    explicit UnitReader(PlainSheet sheet)
        : m_sheet(std::move(sheet))
    {
    }
    PlainSheet m_sheet;
};

/// Deprived is who has less than the line; who has exactly the line is not.
void setAmount(DeprivationTable& table, size_t cell, std::optional<double> amount, double line)
{
    if (amount) {
        const bool isDeprived = *amount < line;
        table.deprived[cell] = isDeprived ? scoring::kDeprived : scoring::kNotDeprived;
        table.gaps[cell] = isDeprived ? (line - *amount) / line : 0;
    }
}

} // namespace

core::Result<UnitTable> readUnits(const QString& path, const UnitColumns& columns)
{
    RANGKUL_LET(reader, UnitReader::open(path));
    RANGKUL_LET(valueAt, reader.column(columns.value));
    UnitTable out;
    out.values.reserve(reader.units());
    for (size_t i = 0; i < reader.units(); ++i) {
        RANGKUL_LET(value, reader.number(i, valueAt));
        out.values.push_back(value.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    RANGKUL_LET(weights, reader.weights(columns));
    out.weights = std::move(weights);
    RANGKUL_LET(groups, reader.groups(columns, out.groupNames));
    out.groups = std::move(groups);
    return out;
}

core::Result<QStringList> unitHeaders(const QString& path)
{
    RANGKUL_LET(reader, UnitReader::open(path));
    return reader.headers();
}

core::Result<DeprivationTable> readDeprivations(const QString& path,
                                                const scoring::DeprivationSpec& spec,
                                                const UnitColumns& columns,
                                                const DeprivationLines& lines)
{
    RANGKUL_LET(reader, UnitReader::open(path));
    DeprivationTable out;
    out.spec = spec;
    const size_t indicators = spec.indicators.size();
    out.deprived.assign(reader.units() * indicators, scoring::kNotKnown);
    out.gaps.assign(lines.empty() ? 0 : out.deprived.size(), 0);
    for (size_t j = 0; j < indicators; ++j) {
        const QString& header = spec.indicators[j].id;
        RANGKUL_LET(at, reader.column(header));
        const auto line = lines.find(header);
        for (size_t i = 0; i < reader.units(); ++i) {
            RANGKUL_LET(answer, reader.number(i, at));
            const size_t cell = i * indicators + j;
            if (line != lines.end()) {
                setAmount(out, cell, answer, line->second);
                continue;
            }
            if (answer && *answer != 0 && *answer != 1) {
                return badUnit("measure.not_zero_one", {QString::number(reader.unit(i).number),
                                                        header, reader.unit(i).at(at).text});
            }
            if (answer) {
                out.deprived[cell] = static_cast<quint8>(*answer);
            }
            if (!lines.empty()) {
                out.gaps[cell] = answer.value_or(0);
            }
        }
    }
    RANGKUL_LET(weights, reader.weights(columns));
    out.weights = std::move(weights);
    RANGKUL_LET(groups, reader.groups(columns, out.groupNames));
    out.groups = std::move(groups);
    return out;
}

core::Result<DeprivationLines> linesOf(const QString& written)
{
    DeprivationLines out;
    for (const QString& part : written.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double line = part.section(u'=', 1).trimmed().toDouble(&isNumber);
        if (!isNumber || !(line > 0)) {
            return badUnit("measure.lines", {part});
        }
        out[part.section(u'=', 0, 0).trimmed()] = line;
    }
    return out;
}

core::Result<scoring::DeprivationSpec> specOfWeights(const QString& weights, qint64 cut)
{
    scoring::DeprivationSpec out;
    out.id = QStringLiteral("own");
    out.cut = cut;
    qint64 sum = 0;
    for (const QString& part : weights.split(u',', Qt::SkipEmptyParts)) {
        scoring::Indicator indicator;
        indicator.id = part.section(u'=', 0, 0).trimmed();
        bool isNumber = true;
        if (part.contains(u'=')) {
            indicator.weight = part.section(u'=', 1).trimmed().toLongLong(&isNumber);
        }
        if (!isNumber || indicator.weight < 0 || indicator.id.isEmpty()) {
            return badUnit("measure.weights", {part});
        }
        sum += indicator.weight;
        out.indicators.push_back(std::move(indicator));
    }
    if (sum <= 0 || cut <= 0 || cut > sum) {
        return badUnit("measure.weights", {weights});
    }
    return out;
}

} // namespace rangkul::services
