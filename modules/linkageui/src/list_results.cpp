// SPDX-License-Identifier: GPL-3.0-or-later
// What ListView shows of an answer: the counts, the numbers per kelurahan, the rows behind a count.
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "list_view.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::linkageui {

using ui::kGap;

namespace {

constexpr size_t kMostRows = 500; ///< shown in the window; the workbook has all
constexpr int kAllRow = 4;
constexpr int kCountsWidth = 430;

/// Rows of the table of counts.
constexpr ListPart kFirstParts[] = {ListPart::Match, ListPart::Probable, ListPart::OnlyFirst,
                                    ListPart::SharedNik};
constexpr ListPart kSecondParts[] = {ListPart::Match, ListPart::Probable, ListPart::OnlySecond,
                                     ListPart::SharedNik};

QTableWidget* numbersTable(const QString& name, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->setAlternatingRowColors(true);
    table->setFont(ui::tabularFont(parent->font()));
    return table;
}

/// A header in lines of about a dozen letters, so that all columns find room.
QString inShortLines(const QString& title)
{
    constexpr qsizetype kLetters = 12;
    QStringList lines;
    for (const QString& word : title.split(u' ')) {
        if (lines.isEmpty() || lines.last().size() + word.size() >= kLetters) {
            lines << word;
        } else {
            lines.last() += u' ' + word;
        }
    }
    return lines.join(u'\n');
}

QTableWidgetItem* numberItem(const QString& text, const QString& tip)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(tip);
    return item;
}

/// A line for each kelurahan and one for all.
void fillPlaces(QTableWidget& shown, const PlaceTable& table)
{
    QStringList headers{ListView::tr("Kelurahan")};
    for (const QString& title : table.titles) {
        headers << inShortLines(title);
    }
    headers << ListView::tr("All");
    shown.clear();
    shown.setColumnCount(static_cast<int>(headers.size()));
    shown.setHorizontalHeaderLabels(headers);
    shown.setRowCount(table.titles.isEmpty() ? 0 : static_cast<int>(table.villages.size()) + 1);
    const QString tip = ListView::tr("Double click or Enter: the households behind this number");
    for (int row = 0; row < shown.rowCount(); ++row) {
        const bool isAll = row == static_cast<int>(table.villages.size());
        const PlaceLine& line = isAll ? table.everywhere : table.villages[static_cast<size_t>(row)];
        const QString name = isAll                 ? ListView::tr("All")
                             : line.name.isEmpty() ? ListView::tr("not known")
                                                   : line.name;
        shown.setItem(row, 0, new QTableWidgetItem(name));
        int column = 1;
        for (const qint64 count : line.counts) {
            shown.setItem(row, column++, numberItem(words::number(count), tip));
        }
        shown.setItem(row, column, numberItem(words::number(line.all), {}));
    }
    shown.resizeColumnsToContents();
    if (shown.rowCount() > 0) {
        shown.setCurrentCell(0, 1);
    }
}

} // namespace

QWidget* ListView::buildResults()
{
    auto* box = new QWidget(this);
    m_tabs = new QTabWidget(box);
    m_counts = numbersTable(tr("How many are in both lists"), box);
    m_counts->setObjectName(QStringLiteral("countsTable"));
    m_counts->setColumnCount(3);
    m_counts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_counts->setMinimumWidth(kCountsWidth);
    m_counts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_baskets = numbersTable(tr("Baskets per kelurahan"), box);
    m_baskets->setObjectName(QStringLiteral("basketsTable"));
    m_places = numbersTable(tr("Both lists per kelurahan"), box);
    m_places->setObjectName(QStringLiteral("placesTable"));
    auto* parts = new QWidget(box);
    auto* halves = new QHBoxLayout(parts);
    halves->setContentsMargins(kGap / 2, kGap / 2, kGap / 2, kGap / 2);
    halves->addWidget(m_counts, 2);
    halves->addWidget(buildRows(), 3);
    m_tabs->addTab(m_baskets, tr("Baskets"));
    m_tabs->addTab(parts, tr("Both lists"));
    m_tabs->addTab(m_places, tr("Per kelurahan"));
    m_writeButton =
        new QPushButton(ui::icon(QStringLiteral("export")), tr("&Write the work list…"), box);
    auto* actions = new QHBoxLayout;
    auto* hint = new QLabel(tr("Double click or Enter on a number opens what it counts."), box);
    hint->setForegroundRole(QPalette::PlaceholderText);
    actions->addWidget(hint, 1);
    actions->addWidget(m_writeButton);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs, 1);
    column->addLayout(actions);
    connect(m_counts, &QTableWidget::cellActivated, this, &ListView::openCount);
    connect(m_baskets, &QTableWidget::cellActivated, this,
            [this](int row, int cell) { openPlace(*m_baskets, m_answer.baskets, row, cell); });
    connect(m_places, &QTableWidget::cellActivated, this,
            [this](int row, int cell) { openPlace(*m_places, m_answer.parts, row, cell); });
    connect(m_writeButton, &QPushButton::clicked, this, &ListView::askWrite);
    return box;
}

QWidget* ListView::buildRows()
{
    auto* box = new QWidget(this);
    m_rowsLabel = new QLabel(box);
    m_rowsLabel->setWordWrap(true);
    m_openButton = new QPushButton(ui::icon(QStringLiteral("households")),
                                   tr("&Households in list and map"), box);
    m_rows = numbersTable(tr("Rows behind the number"), box);
    m_rows->setObjectName(QStringLiteral("rowsTable"));
    m_rows->setColumnCount(5);
    m_rows->setHorizontalHeaderLabels(
        {tr("First list"), tr("NIK"), tr("Second list"), tr("NIK"), tr("Why")});
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_rowsLabel, 1);
    top->addWidget(m_openButton);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_rows, 1);
    connect(m_openButton, &QPushButton::clicked, this, [this] {
        m_matcher.run(
            this,
            [source = m_source, part = m_part] {
                return source ? source->households(part) : std::vector<core::RecordId>();
            },
            [this](const std::vector<core::RecordId>& households) {
                Q_EMIT householdsRequested(households, m_rowsLabel->text());
            });
    });
    return box;
}

void ListView::take(ListAnswer answer)
{
    m_answer = std::move(answer);
    showResults(true);
    m_tabs->setTabVisible(0, m_answer.question.isBaskets);
    m_tabs->setCurrentIndex(m_answer.question.isBaskets ? 0 : 1);
    fillCounts();
    fillPlaces(*m_baskets, m_answer.baskets);
    fillPlaces(*m_places, m_answer.parts);
    openPart(ListPart::Match, tr("In both lists"));
}

void ListView::fillCounts()
{
    const auto& [first, second] = std::pair(m_answer.first, m_answer.second);
    m_counts->setHorizontalHeaderLabels(
        {tr("Records"), inShortLines(m_answer.firstName), inShortLines(m_answer.secondName)});
    struct Line
    {
        QString title;
        qint64 first;
        qint64 second;
    };
    const Line lines[] = {{tr("In both lists"), first.match, second.match},
                          {tr("Perhaps in both lists"), first.probable, second.probable},
                          {tr("Only in this list"), first.only, second.only},
                          {tr("One NIK, two persons"), m_answer.sharedNiks, m_answer.sharedNiks},
                          {tr("All"), first.all, second.all}};
    m_counts->setRowCount(int(std::size(lines)));
    int row = 0;
    for (const Line& line : lines) {
        const QString tip =
            row < kAllRow ? tr("Double click or Enter: the rows behind this number") : QString();
        m_counts->setItem(row, 0, new QTableWidgetItem(line.title));
        m_counts->setItem(row, 1, numberItem(words::number(line.first), tip));
        m_counts->setItem(row, 2, numberItem(words::number(line.second), tip));
        ++row;
    }
    m_counts->setCurrentCell(0, 1);
}

void ListView::openCount(int row, int column)
{
    if (row < kAllRow && column > 0) {
        const ListPart part = column == 1 ? kFirstParts[row] : kSecondParts[row];
        openPart(part, m_counts->item(row, 0)->text());
    }
}

void ListView::openPart(ListPart part, const QString& name)
{
    m_part = part;
    m_rowsLabel->setText(name);
    m_openButton->setEnabled(m_answer.inRegister[static_cast<size_t>(part)]);
    m_matcher.run(
        this, [source = m_source, part] { return source->rows(part, kMostRows); },
        [this, source = m_source, part](const std::vector<ListRow>& rows) {
            if (source == m_source && part == m_part) {
                fillRows(rows, static_cast<qint64>(rows.size()));
            }
        });
}

void ListView::fillRows(const std::vector<ListRow>& rows, qint64 all)
{
    const auto named = [](const QString& place, const QString& name) {
        return place.isEmpty() || name.isEmpty() ? name + place
                                                 : QStringLiteral("%1 · %2").arg(place, name);
    };
    m_rows->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const ListRow& row = rows[static_cast<size_t>(i)];
        int column = 0;
        for (const QString& text :
             {named(row.firstPlace, row.firstName), row.firstNik,
              named(row.secondPlace, row.secondName), row.secondNik, row.why}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_rows->setItem(i, column++, item);
        }
    }
    if (all >= static_cast<qint64>(kMostRows)) {
        m_rowsLabel->setText(tr("%1: the first %2 rows; the work list has all.")
                                 .arg(m_rowsLabel->text(), words::number(all)));
    }
    for (int column = 0; column + 1 < m_rows->columnCount(); ++column) {
        m_rows->resizeColumnToContents(column);
    }
}

void ListView::openPlace(const QTableWidget& shown, const PlaceTable& table, int row, int column)
{
    const bool isAll = row == static_cast<int>(table.villages.size());
    const PlaceLine& line = isAll ? table.everywhere : table.villages[static_cast<size_t>(row)];
    const auto kind = static_cast<size_t>(column - 1);
    if (column < 1 || kind >= line.households.size()) {
        return;
    }
    if (line.households[kind].empty()) {
        m_banner->show(ui::MessageBanner::Kind::Note,
                       tr("No household of the register stands behind this number."));
        return;
    }
    Q_EMIT householdsRequested(line.households[kind],
                               QStringLiteral("%1 · %2").arg(table.titles[static_cast<int>(kind)],
                                                             shown.item(row, 0)->text()));
}

} // namespace rangkul::linkageui
