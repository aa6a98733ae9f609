// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/indicator_import.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "indicator_words.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr int kMostShown = 500;

QTableWidget* previewTable(const QString& name, const QStringList& header, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setAccessibleName(name);
    table->setColumnCount(static_cast<int>(header.size()));
    table->setHorizontalHeaderLabels(header);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QTableWidgetItem* fixedItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    return item;
}

} // namespace

IndicatorImport::IndicatorImport(QWidget* parent)
    : QWidget(parent)
    , m_titleLabel(new QLabel(this))
    , m_kindCombo(new QComboBox(this))
    , m_sheetCombo(new QComboBox(this))
    , m_indicatorCombo(new QComboBox(this))
    , m_sourceEdit(new QLineEdit(this))
    , m_readButton(new QPushButton(tr("Read the table"), this))
    , m_messageLabel(new QLabel(this))
    , m_places(previewTable(tr("Regions without a code"),
                            {tr("Name in the table"), tr("Code (type to change)"), tr("Figures")},
                            this))
    , m_figures(previewTable(
          tr("Figures that were understood"),
          {tr("Indicator"), tr("Region"), tr("Year"), tr("Value"), tr("Unit"), tr("Source")}, this))
    , m_storeButton(new QPushButton(this))
{
    m_titleLabel->setFont(ui::headingFont(font(), 2));
    m_messageLabel->setWordWrap(true);
    m_kindCombo->setAccessibleName(tr("What the table holds"));
    m_kindCombo->addItem(tr("published figures"), static_cast<int>(EntryKind::Published));
    m_kindCombo->addItem(tr("targets of a plan"), static_cast<int>(EntryKind::Target));
    m_sheetCombo->setAccessibleName(tr("Sheet of the workbook"));
    m_sheetCombo->hide();
    m_indicatorCombo->setEditable(true);
    m_indicatorCombo->setAccessibleName(tr("Indicator, if the table does not say it"));
    m_sourceEdit->setAccessibleName(tr("Source, if the table does not say it"));
    m_sourceEdit->setPlaceholderText(tr("BPS Kota ..., 2026"));
    auto* asked = new QHBoxLayout;
    const auto add = [this, asked](const QString& text, QWidget* field) {
        asked->addWidget(new QLabel(text, this));
        asked->addWidget(field);
    };
    asked->addWidget(m_sheetCombo);
    add(tr("Holds"), m_kindCombo);
    add(tr("Indicator"), m_indicatorCombo);
    add(tr("Source"), m_sourceEdit);
    asked->setStretchFactor(m_sourceEdit, 1);
    asked->addWidget(m_readButton);
    auto* tables = new QHBoxLayout;
    tables->addWidget(m_places, 2);
    tables->addWidget(m_figures, 3);
    auto* back = new QPushButton(tr("Back"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_storeButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addWidget(m_titleLabel);
    column->addLayout(asked);
    column->addWidget(m_messageLabel);
    column->addLayout(tables, 1);
    column->addLayout(buttons);
    connect(m_readButton, &QPushButton::clicked, this, &IndicatorImport::askToRead);
    connect(m_sourceEdit, &QLineEdit::returnPressed, this, &IndicatorImport::askToRead);
    connect(m_kindCombo, &QComboBox::activated, this, &IndicatorImport::askToRead);
    connect(m_sheetCombo, &QComboBox::activated, this, &IndicatorImport::askToRead);
    connect(back, &QPushButton::clicked, this, &IndicatorImport::left);
    connect(m_storeButton, &QPushButton::clicked, this, [this] {
        takeCodes();
        Q_EMIT storeRequested(kind(), m_preview.entries);
    });
}

EntryKind IndicatorImport::kind() const
{
    return static_cast<EntryKind>(m_kindCombo->currentData().toInt());
}

void IndicatorImport::begin(const QString& path, const QStringList& known)
{
    m_path = path;
    m_preview = {};
    m_titleLabel->setText(tr("Figures of %1").arg(QFileInfo(path).fileName()));
    m_sheetCombo->clear();
    m_sheetCombo->hide();
    m_indicatorCombo->clear();
    m_indicatorCombo->addItem(QString());
    m_indicatorCombo->addItems(known);
    m_places->setRowCount(0);
    m_figures->setRowCount(0);
    m_storeButton->setEnabled(false);
    m_storeButton->setText(tr("Store"));
    m_sourceEdit->setFocus();
    askToRead();
}

void IndicatorImport::askToRead()
{
    Q_EMIT readRequested(m_path, kind(),
                         {m_indicatorCombo->currentText().trimmed(), m_sourceEdit->text().trimmed(),
                          m_sheetCombo->currentData().toString()});
}

void IndicatorImport::show(const core::Error& error)
{
    m_preview = {};
    m_places->setRowCount(0);
    m_figures->setRowCount(0);
    m_messageLabel->setText(words::sentence(error));
    m_storeButton->setEnabled(false);
}

void IndicatorImport::show(TablePreview preview)
{
    m_preview = std::move(preview);
    const auto figures = static_cast<int>(m_preview.entries.size());
    QString text = tr("%n figures were understood.", nullptr, figures);
    if (m_preview.sheets.size() > 1) {
        text += u' ' + tr("Sheets read: %1.").arg(m_preview.read.join(QStringLiteral(", ")));
    }
    if (!m_preview.rejected.empty()) {
        const core::Finding& first = m_preview.rejected.front();
        text += u' ' + tr("%n rows were not; the first: %1", nullptr,
                          static_cast<int>(m_preview.rejected.size()))
                           .arg(words::sentence(core::Error{core::ErrorCode::InvalidInput,
                                                            first.reason, first.args}));
    }
    const auto unknown = std::ranges::count_if(
        m_preview.places, [](const NamedPlace& place) { return place.code.isEmpty(); });
    if (unknown > 0) {
        text += u' ' + tr("%n regions have no code: type it, or leave it empty to keep the name.",
                          nullptr, static_cast<int>(unknown));
    }
    m_messageLabel->setText(text);
    m_storeButton->setText(tr("Store %n figures", nullptr, figures));
    m_storeButton->setEnabled(figures > 0);
    fillSheets();
    fillPlaces();
    fillFigures();
}

/// Offered once the workbook has been looked at, when there is something to choose.
void IndicatorImport::fillSheets()
{
    if (m_sheetCombo->count() == 0 && m_preview.sheets.size() > 1) {
        m_sheetCombo->addItem(tr("all sheets with figures"), QString());
        for (const QString& sheet : m_preview.sheets) {
            m_sheetCombo->addItem(sheet, sheet);
        }
        m_sheetCombo->show();
    }
}

void IndicatorImport::fillPlaces()
{
    m_places->setVisible(!m_preview.places.empty());
    m_places->setRowCount(static_cast<int>(m_preview.places.size()));
    for (int row = 0; row < m_places->rowCount(); ++row) {
        const NamedPlace& place = m_preview.places[static_cast<size_t>(row)];
        m_places->setItem(row, 0, fixedItem(place.area));
        m_places->setItem(row, 1, new QTableWidgetItem(place.code));
        m_places->setItem(row, 2, fixedItem(QString::number(place.figures)));
    }
    m_places->resizeColumnsToContents();
}

void IndicatorImport::fillFigures()
{
    const auto count = std::min<size_t>(m_preview.entries.size(), kMostShown);
    m_figures->setRowCount(static_cast<int>(count));
    for (size_t i = 0; i < count; ++i) {
        const coverage::SeriesFigure& figure = m_preview.entries[i].figure;
        const QStringList cells{figure.indicator,
                                figure.area.isEmpty() ? figure.region : figure.area,
                                QString::number(figure.year),
                                shortFigure(figure.value),
                                figure.unit,
                                figure.source};
        for (int column = 0; column < cells.size(); ++column) {
            m_figures->setItem(static_cast<int>(i), column, fixedItem(cells[column]));
        }
    }
    m_figures->resizeColumnsToContents();
}

void IndicatorImport::takeCodes()
{
    for (int row = 0; row < m_places->rowCount(); ++row) {
        const QString area = m_preview.places[static_cast<size_t>(row)].area;
        const QString code = m_places->item(row, 1)->text().trimmed();
        for (IndicatorEntry& entry : m_preview.entries) {
            if (entry.figure.area == area && entry.figure.region.isEmpty()) {
                entry.figure.region = code;
            }
        }
    }
}

} // namespace rangkul::coverageui
