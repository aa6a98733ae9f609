// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the measures: tables, files and the lists behind them.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>

#include "measure_view.h"
#include "rangkul/words/format.h"
#include "score_words.h"

#include <cmath>

namespace rangkul::scoringui {

namespace {

constexpr int kMeasureDecimals = 4;
const QString kUndefined = QStringLiteral("–");

/// The columns of a table of regions that open a list, and whether it is of the poor alone.
enum MeasureColumn {
    NameColumn,
    CountedColumn,
    PoorColumn,
};

QString measureText(std::optional<double> value)
{
    return value ? words::number(*value, kMeasureDecimals) : kUndefined;
}

QString shareText(std::optional<double> share)
{
    return words::percent(share ? std::optional(*share * 100) : std::nullopt, 2);
}

QString countText(double weight)
{
    return words::number(static_cast<qint64>(std::llround(weight)));
}

/// The part of all in all, where there is something to part.
std::optional<double> wholeOf(std::optional<double> measure)
{
    return measure && *measure > 0 ? std::optional(1.0) : std::nullopt;
}

void setRow(QTableWidget& table, int row, const QStringList& cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        if (column > 0) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        table.setItem(row, column, item);
    }
}

void prepare(QTableWidget& table, const QStringList& titles, size_t rows)
{
    table.clear();
    table.setColumnCount(static_cast<int>(titles.size()));
    table.setHorizontalHeaderLabels(titles);
    table.setRowCount(static_cast<int>(rows));
}

QStringList moneyCells(const QString& name, const scoring::PovertySummary& s,
                       std::optional<double> contribution)
{
    return {name,
            countText(s.counted),
            countText(s.poor),
            shareText(s.p0),
            measureText(s.p1),
            measureText(s.p2),
            measureText(s.watts),
            measureText(s.sen),
            measureText(s.gini),
            shareText(contribution)};
}

QStringList deprivationCells(const QString& name, const scoring::MultidimensionalResult& r,
                             std::optional<double> contribution)
{
    return {name,           countText(r.counted), countText(r.poor),      shareText(r.h),
            shareText(r.a), measureText(r.m0),    shareText(contribution)};
}

} // namespace

void MeasureView::loadLines()
{
    m_workspace.runner().run(
        this, [source = m_source] { return source->povertyLines(); },
        [this](const core::Result<std::vector<scoring::PovertyLine>>& lines) {
            if (!lines) {
                Q_EMIT failed(lines.error());
                return;
            }
            m_lines = *lines;
            m_lineCombo->clear();
            m_lineCombo->addItem(tr("own amount"));
            for (const scoring::PovertyLine& line : m_lines) {
                m_lineCombo->addItem(QStringLiteral("%1 %2, %3: %4 (%5)")
                                         .arg(line.name, line.area,
                                              words::shortDate(line.validFrom),
                                              words::number(line.perCapitaMonth, 0), line.source));
            }
        });
}

void MeasureView::takeHeaders(const QString& path, const QStringList& headers)
{
    m_path = path;
    m_fileLabel->setText(QFileInfo(path).fileName());
    m_valueCombo->clear();
    m_valueCombo->addItems(headers);
    for (QComboBox* combo : {m_weightCombo, m_sizeCombo, m_groupCombo}) {
        combo->clear();
        combo->addItem(tr("none"), QString());
        for (const QString& header : headers) {
            combo->addItem(header, header);
        }
    }
    m_fileBar->show();
    m_amountCombo->setEnabled(false);
    m_stale = true;
    ask();
}

void MeasureView::askFile()
{
    const UnitQuestion question{
        m_path, m_valueCombo->currentText(), m_weightCombo->currentData().toString(),
        m_sizeCombo->currentData().toString(), m_groupCombo->currentData().toString()};
    m_workspace.runner().run(
        this,
        [source = m_source, question, line = m_lineSpin->value()]() -> core::Result<MoneyAnswer> {
            RANGKUL_LET(units, source->units(question));
            return measureMoney(std::move(units.values), std::move(units.weights),
                                std::move(units.groups), units.groupNames, line);
        },
        [this](core::Result<MoneyAnswer> answer) { takeMoney(std::move(answer)); });
}

void MeasureView::takeMoney(core::Result<MoneyAnswer> answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_money = std::make_shared<const MoneyAnswer>(std::move(*answer));
    showMoney();
}

void MeasureView::showMoney()
{
    const MoneyAnswer& answer = *m_money;
    m_moneyRows = {std::nullopt};
    for (const scoring::GroupPoverty& group : answer.groups) {
        if (group.summary.counted > 0) {
            m_moneyRows.emplace_back(group.group);
        }
    }
    prepare(*m_moneyTable,
            {tr("Region or group"), tr("Counted"), tr("Poor"), tr("P0"), tr("P1"), tr("P2"),
             tr("Watts"), tr("Sen"), tr("Gini"), tr("Part of P0")},
            m_moneyRows.size());
    for (size_t row = 0; row < m_moneyRows.size(); ++row) {
        if (!m_moneyRows[row]) {
            setRow(*m_moneyTable, 0, moneyCells(tr("All"), answer.all, wholeOf(answer.all.p0)));
            continue;
        }
        const scoring::GroupPoverty& group = answer.groups[static_cast<size_t>(*m_moneyRows[row])];
        setRow(*m_moneyTable, static_cast<int>(row),
               moneyCells(answer.groupNames[group.group], group.summary, group.contribution0));
    }
    m_moneyTable->resizeColumnsToContents();
    if (!(answer.all.counted > 0)) {
        m_moneyLabel->setText(
            tr("No amount of this kind is known; choose another one, or a file."));
        return;
    }
    const QString unit = m_path.isEmpty() ? m_countCombo->currentText() : tr("units of the file");
    m_moneyLabel->setText(tr("%1 of %2 %3 live below %4 a head and month; of %5 nothing is known.")
                              .arg(countText(answer.all.poor), countText(answer.all.counted), unit,
                                   words::number(answer.line, 0), countText(answer.all.unknown)));
}

void MeasureView::showDeprivation()
{
    const DeprivationAnswer& answer = *m_deprivation;
    m_regionRows = {std::nullopt};
    for (const scoring::GroupDeprivation& group : answer.groups) {
        if (group.result.counted > 0) {
            m_regionRows.emplace_back(group.group);
        }
    }
    prepare(*m_regionTable,
            {tr("Region"), tr("Counted"), tr("Poor"), tr("H"), tr("A"), tr("M0"), tr("Part of M0")},
            m_regionRows.size());
    setRow(*m_regionTable, 0, deprivationCells(tr("All"), answer.all, wholeOf(answer.all.m0)));
    for (size_t row = 1; row < m_regionRows.size(); ++row) {
        const auto& group = answer.groups[static_cast<size_t>(*m_regionRows[row])];
        setRow(*m_regionTable, static_cast<int>(row),
               deprivationCells(answer.groupNames[group.group], group.result, group.contribution));
    }
    m_regionTable->resizeColumnsToContents();
    prepare(
        *m_indicatorTable,
        {tr("Indicator"), tr("Weight"), tr("Deprived"), tr("Poor and\ndeprived"), tr("Part of M0")},
        answer.spec.indicators.size());
    for (size_t i = 0; i < answer.spec.indicators.size(); ++i) {
        setRow(*m_indicatorTable, static_cast<int>(i),
               {localText(answer.spec.indicators[i].label),
                words::number(answer.spec.indicators[i].weight),
                shareText(answer.all.uncensored[i]), shareText(answer.all.censored[i]),
                shareText(answer.all.contribution[i])});
    }
    m_indicatorTable->resizeColumnsToContents();
    m_deprivationLabel->setText(tr("H %1, A %2, M0 %3: poor from %4 of %5 weights; of %6 an answer "
                                   "is missing.")
                                    .arg(shareText(answer.all.h), shareText(answer.all.a),
                                         measureText(answer.all.m0), words::number(answer.spec.cut),
                                         words::number([&] {
                                             qint64 sum = 0;
                                             for (const qint64 weight : answer.spec.weights()) {
                                                 sum += weight;
                                             }
                                             return sum;
                                         }()),
                                         countText(answer.all.unknown)));
    QStringList notes;
    for (const scoring::LocalText& each : answer.disclosures) {
        notes << localText(each);
    }
    for (const scoring::Dropped& each : answer.dropped) {
        notes << tr("Left out: %1. %2").arg(localText(each.label), localText(each.reason));
    }
    m_droppedLabel->setText(notes.join(u' '));
}

void MeasureView::openMoney(int row, int column)
{
    if (m_money == nullptr || m_money->ids.empty() ||
        (column != CountedColumn && column != PoorColumn)) {
        return;
    }
    Q_EMIT listRequested(
        householdsOf(*m_money, m_moneyRows[static_cast<size_t>(row)], column == PoorColumn),
        tr("Measured: %1, %2")
            .arg(m_moneyTable->item(row, 0)->text(),
                 m_moneyTable->horizontalHeaderItem(column)->text()));
}

void MeasureView::openRegion(int row, int column)
{
    if (m_deprivation == nullptr || (column != CountedColumn && column != PoorColumn)) {
        return;
    }
    Q_EMIT listRequested(
        householdsOf(*m_deprivation, m_regionRows[static_cast<size_t>(row)], column == PoorColumn),
        tr("Measured: %1, %2")
            .arg(m_regionTable->item(row, 0)->text(),
                 m_regionTable->horizontalHeaderItem(column)->text()));
}

void MeasureView::openIndicator(int row, int column)
{
    constexpr int kDeprivedColumn = 2;
    constexpr int kCensoredColumn = 3;
    if (m_deprivation == nullptr || (column != kDeprivedColumn && column != kCensoredColumn)) {
        return;
    }
    Q_EMIT listRequested(householdsOf(*m_deprivation, std::nullopt, column == kCensoredColumn,
                                      static_cast<size_t>(row)),
                         tr("Deprived: %1").arg(m_indicatorTable->item(row, 0)->text()));
}

} // namespace rangkul::scoringui
