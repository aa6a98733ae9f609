// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/indicator_figures.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "indicator_words.h"
#include "rangkul/core/indonesian_number.h"
#include "rangkul/coverageui/indicator_charts.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::coverageui {

using ui::kGap;

namespace {

std::optional<double> readNumber(const QString& text)
{
    const auto read = core::parseNumber(text);
    return read ? std::optional(read->value) : std::nullopt;
}

QString kindName(EntryKind kind)
{
    return kind == EntryKind::Target ? IndicatorFigures::tr("target")
                                     : IndicatorFigures::tr("figure");
}

QString valueOf(const IndicatorEntry& entry)
{
    const QString value = shortFigure(entry.figure.value);
    return entry.valueTo ? QStringLiteral("%1 – %2").arg(value, shortFigure(*entry.valueTo))
                         : value;
}

} // namespace

IndicatorFigures::IndicatorFigures(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
{
    m_table->setAccessibleName(tr("Figures and targets"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setFont(ui::tabularFont(font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap / 2);
    column->addWidget(m_table, 1);
    column->addWidget(buildForm());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &IndicatorFigures::showChosen);
    beginNew();
}

QLineEdit* IndicatorFigures::addField(QGridLayout* grid, int row, int column, const QString& label)
{
    auto* text = new QLabel(label, this);
    auto* edit = new QLineEdit(this);
    text->setBuddy(edit);
    QString plain = label;
    edit->setAccessibleName(plain.remove(u'&'));
    grid->addWidget(text, row, column);
    grid->addWidget(edit, row, column + 1);
    return edit;
}

QWidget* IndicatorFigures::buildForm()
{
    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    m_formTitle = new QLabel(form);
    m_formTitle->setFont(ui::headingFont(font(), 1));
    grid->addWidget(m_formTitle, 0, 0, 1, 8);
    m_kindCombo = new QComboBox(form);
    m_kindCombo->setAccessibleName(tr("Kind"));
    for (const EntryKind kind : {EntryKind::Published, EntryKind::Target}) {
        m_kindCombo->addItem(kindName(kind), static_cast<int>(kind));
    }
    m_indicatorCombo = new QComboBox(form);
    m_indicatorCombo->setEditable(true);
    m_indicatorCombo->setAccessibleName(tr("Indicator of the figure"));
    grid->addWidget(new QLabel(tr("Kind"), form), 1, 0);
    grid->addWidget(m_kindCombo, 1, 1);
    grid->addWidget(new QLabel(tr("Indicator"), form), 1, 2);
    grid->addWidget(m_indicatorCombo, 1, 3);
    m_regionEdit = addField(grid, 1, 4, tr("Region &code"));
    m_areaEdit = addField(grid, 1, 6, tr("Region &name"));
    m_yearEdit = addField(grid, 2, 0, tr("&Year"));
    m_valueEdit = addField(grid, 2, 2, tr("&Value"));
    m_valueToEdit = addField(grid, 2, 4, tr("up t&o"));
    m_unitEdit = addField(grid, 2, 6, tr("&Unit"));
    m_sourceEdit = addField(grid, 3, 0, tr("&Source"));
    grid->removeWidget(m_sourceEdit);
    grid->addWidget(m_sourceEdit, 3, 1, 1, 3);
    m_readingLabel = new QLabel(form);
    m_readingLabel->setAccessibleName(tr("How the value is read"));
    grid->addWidget(m_readingLabel, 3, 4, 1, 2);
    auto* buttons = new QHBoxLayout;
    m_newButton = new QPushButton(tr("New figure"), form);
    m_withdrawButton = new QPushButton(tr("Withdraw"), form);
    m_storeButton = new QPushButton(tr("Store"), form);
    buttons->addStretch(1);
    for (QPushButton* button : {m_newButton, m_withdrawButton, m_storeButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    grid->addLayout(buttons, 3, 6, 1, 2);
    grid->setColumnStretch(3, 1);
    grid->setColumnStretch(7, 1);
    connect(m_newButton, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        beginNew();
        m_yearEdit->setFocus();
    });
    connect(m_storeButton, &QPushButton::clicked, this, &IndicatorFigures::store);
    connect(m_withdrawButton, &QPushButton::clicked, this, [this] {
        if (const IndicatorEntry* entry = chosen()) {
            Q_EMIT withdrawRequested(*entry);
        }
    });
    for (QLineEdit* edit : {m_yearEdit, m_valueEdit, m_valueToEdit, m_sourceEdit, m_areaEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &IndicatorFigures::showReadings);
    }
    connect(m_kindCombo, &QComboBox::currentIndexChanged, this, &IndicatorFigures::showReadings);
    return form;
}

void IndicatorFigures::setEntries(const IndicatorBook& book, const QString& indicator,
                                  const QString& place)
{
    m_entries.clear();
    m_indicator = indicator;
    m_area.clear();
    m_region = !place.isEmpty() && place[0].isDigit() ? place : QString();
    for (const IndicatorEntry& entry : book.entries) {
        const QString key = coverage::placeKey(entry.figure.region, entry.figure.area);
        if (entry.figure.indicator.compare(indicator, Qt::CaseInsensitive) == 0 && key == place) {
            m_entries.push_back(entry);
        }
        if (key == place && m_area.isEmpty()) {
            m_area = entry.figure.area;
        }
    }
    std::ranges::stable_sort(m_entries, [](const IndicatorEntry& a, const IndicatorEntry& b) {
        return std::tuple(a.figure.year, a.kind) > std::tuple(b.figure.year, b.kind);
    });
    m_unit = book.unitOf(indicator);
    m_indicatorCombo->clear();
    QStringList names = book.series.indicators();
    for (const QString& known : book.known) {
        if (!names.contains(known)) {
            names << known;
        }
    }
    m_indicatorCombo->addItems(names);
    fillTable();
    beginNew();
}

void IndicatorFigures::fillTable()
{
    const QSignalBlocker quiet(m_table);
    const QStringList header{tr("Year"), tr("Kind"),   tr("Value"),
                             tr("Unit"), tr("Source"), tr("Published")};
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(header.size()));
    m_table->setRowCount(static_cast<int>(m_entries.size()));
    m_table->setHorizontalHeaderLabels(header);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const IndicatorEntry& entry = m_entries[static_cast<size_t>(row)];
        const QString year = entry.figure.month ? QStringLiteral("%1-%2")
                                                      .arg(entry.figure.year)
                                                      .arg(*entry.figure.month, 2, 10, QChar(u'0'))
                                                : QString::number(entry.figure.year);
        const QStringList cells{year,
                                kindName(entry.kind),
                                valueOf(entry),
                                entry.figure.unit,
                                entry.figure.source,
                                entry.figure.publishedOn.isValid()
                                    ? words::shortDate(entry.figure.publishedOn)
                                    : QString()};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column == 2) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

const IndicatorEntry* IndicatorFigures::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_entries[static_cast<size_t>(rows.first().row())];
}

void IndicatorFigures::showChosen()
{
    const IndicatorEntry* entry = chosen();
    if (entry == nullptr) {
        beginNew();
        return;
    }
    m_formTitle->setText(tr("Correct the figure of %1").arg(entry->figure.year));
    m_kindCombo->setCurrentIndex(m_kindCombo->findData(static_cast<int>(entry->kind)));
    m_indicatorCombo->setEditText(entry->figure.indicator);
    m_regionEdit->setText(entry->figure.region);
    m_areaEdit->setText(entry->figure.area);
    m_yearEdit->setText(QString::number(entry->figure.year));
    m_valueEdit->setText(QString::number(entry->figure.value, 'g', 12).replace(u'.', u','));
    m_valueToEdit->setText(
        entry->valueTo ? QString::number(*entry->valueTo, 'g', 12).replace(u'.', u',') : QString());
    m_unitEdit->setText(entry->figure.unit);
    m_sourceEdit->setText(entry->figure.source);
    // What makes it this figure stays; another year or indicator is another figure.
    for (QWidget* field :
         {static_cast<QWidget*>(m_kindCombo), static_cast<QWidget*>(m_indicatorCombo),
          static_cast<QWidget*>(m_regionEdit), static_cast<QWidget*>(m_areaEdit),
          static_cast<QWidget*>(m_yearEdit)}) {
        field->setEnabled(false);
    }
    m_withdrawButton->setEnabled(true);
    showReadings();
}

void IndicatorFigures::beginNew()
{
    m_formTitle->setText(tr("Enter a figure or a target"));
    for (QWidget* field :
         {static_cast<QWidget*>(m_kindCombo), static_cast<QWidget*>(m_indicatorCombo),
          static_cast<QWidget*>(m_regionEdit), static_cast<QWidget*>(m_areaEdit),
          static_cast<QWidget*>(m_yearEdit)}) {
        field->setEnabled(true);
    }
    m_indicatorCombo->setEditText(m_indicator);
    m_regionEdit->setText(m_region);
    m_areaEdit->setText(m_area);
    m_unitEdit->setText(m_unit);
    for (QLineEdit* edit : {m_yearEdit, m_valueEdit, m_valueToEdit, m_sourceEdit}) {
        edit->clear();
    }
    m_withdrawButton->setEnabled(false);
    showReadings();
}

void IndicatorFigures::showReadings()
{
    const auto read = core::parseNumber(m_valueEdit->text());
    QString text;
    if (read) {
        text = tr("= %1").arg(shortFigure(read->value));
        if (read->otherValue) {
            text += u' ' + tr("or %1?").arg(shortFigure(*read->otherValue));
        }
    } else if (!m_valueEdit->text().isEmpty()) {
        text = tr("This is no number.");
    }
    m_readingLabel->setText(text);
    const bool isTarget = m_kindCombo->currentData().toInt() == static_cast<int>(EntryKind::Target);
    m_valueToEdit->setEnabled(isTarget);
    m_storeButton->setEnabled(read.has_value() && !m_yearEdit->text().isEmpty() &&
                              !m_sourceEdit->text().trimmed().isEmpty());
    m_storeButton->setToolTip(m_storeButton->isEnabled()
                                  ? QString()
                                  : tr("A figure needs a year, a value and a source."));
}

void IndicatorFigures::store()
{
    IndicatorEntry entry = chosen() != nullptr ? *chosen() : IndicatorEntry();
    entry.kind = static_cast<EntryKind>(m_kindCombo->currentData().toInt());
    entry.figure.indicator = m_indicatorCombo->currentText().trimmed();
    entry.figure.region = m_regionEdit->text().trimmed();
    entry.figure.area = m_areaEdit->text().trimmed();
    entry.figure.year = m_yearEdit->text().toInt();
    entry.figure.value = readNumber(m_valueEdit->text()).value_or(0);
    entry.valueTo =
        entry.kind == EntryKind::Target ? readNumber(m_valueToEdit->text()) : std::nullopt;
    entry.figure.unit = m_unitEdit->text().trimmed();
    entry.figure.source = m_sourceEdit->text().trimmed();
    Q_EMIT storeRequested(entry);
}

void IndicatorFigures::chooseYear(int year)
{
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].figure.year == year && m_entries[row].kind == EntryKind::Published) {
            m_table->selectRow(static_cast<int>(row));
            return;
        }
    }
}

} // namespace rangkul::coverageui
