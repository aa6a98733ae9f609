// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of indicators does: reads, draws, stores, hands out.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include "rangkul/coverageui/indicator_page.h"

#include <algorithm>

namespace rangkul::coverageui {

namespace {

using PlotMaker = IndicatorPlotContent (*)(const IndicatorBook&, const IndicatorQuestion&);
constexpr PlotMaker kMakers[] = {developmentPlot,   comparisonPlot, relevancePlot,
                                 effectivenessPlot, quadrantPlot,   determinantPlot};

} // namespace

void IndicatorPage::read()
{
    if (m_source == nullptr || m_reading) {
        return;
    }
    m_reading = true;
    m_stale = false;
    m_workspace.runner().run(
        this, [source = m_source] { return source->read(); },
        [this](core::Result<IndicatorBook> book) {
            m_reading = false;
            if (!book) {
                m_banner->show(book.error());
                return;
            }
            take(std::move(*book));
            if (m_stale) {
                read();
            }
        });
}

void IndicatorPage::take(IndicatorBook book)
{
    const bool isFirst = m_question.indicator.isEmpty();
    const QString indicator = m_question.indicator;
    m_book = std::move(book);
    fillIndicators();
    fillPlaces();
    if (isFirst || m_indicatorCombo->currentData().toString() != indicator) {
        fillYears();
    }
    ask();
}

void IndicatorPage::showPlot(IndicatorPlot& plot)
{
    const auto at = static_cast<size_t>(std::ranges::find(m_plots, &plot) - m_plots.begin());
    if (m_book.series.figures().empty()) {
        IndicatorPlotContent nothing;
        nothing.title = tr("No figures yet");
        nothing.emptyText =
            tr("Import a table of BPS with poverty, unemployment or human development by region "
               "and year, or enter figures under \"Figures\"; then this page draws the charts of "
               "the meeting.");
        plot.setContent(std::move(nothing));
        return;
    }
    IndicatorPlotContent content = kMakers[at](m_book, m_question);
    content.watermark = m_watermark;
    plot.setContent(std::move(content));
}

/// Only what is seen is drawn; the rest when its tab is opened.
void IndicatorPage::showCurrent()
{
    QWidget* seen = m_tabs->currentWidget();
    auto* plot = qobject_cast<IndicatorPlot*>(seen);
    auto* bars = qobject_cast<BarChart*>(seen);
    const bool isQuadrant = m_tabs->currentIndex() == 4;
    m_otherCombo->setEnabled(isQuadrant);
    m_axisCombo->setEnabled(isQuadrant);
    for (QToolButton* button : {m_tableButton, m_pictureButton, m_saveButton, m_copyButton}) {
        button->setEnabled(seen != m_figures);
    }
    if (plot != nullptr) {
        showPlot(*plot);
    } else if (bars != nullptr && m_workspace.isOpen()) {
        showRegisterChart(*bars);
    }
}

/// A point of a line leads to its figure; a region of the register to its list and map, another one
/// becomes the region that is looked at.
void IndicatorPage::openItem(const PlotItem& item)
{
    if (item.key.isEmpty()) {
        m_tabs->setCurrentWidget(m_figures);
        m_figures->chooseYear(item.year);
        return;
    }
    if (!m_public && m_workspace.isOpen() && m_workspace.households().regionIndex(item.key)) {
        registry::Filter filter;
        filter.conditions = {{false, {registry::InRegion{{item.key}}}}};
        m_workspace.setFilter(std::move(filter));
        Q_EMIT goTo(QStringLiteral("mapPage"));
        return;
    }
    const int indicator = m_indicatorCombo->findData(item.key);
    const int place = m_placeCombo->findData(item.key);
    if (indicator >= 0) {
        m_indicatorCombo->setCurrentIndex(indicator);
        fillPlaces();
        fillYears();
        m_tabs->setCurrentIndex(0);
    } else if (place >= 0) {
        m_placeCombo->setCurrentIndex(place);
    }
    ask();
}

void IndicatorPage::store(EntryKind kind, std::vector<IndicatorEntry> entries)
{
    const auto count = static_cast<int>(entries.size());
    m_workspace.runner().run(
        this,
        [source = m_source, kind, entries = std::move(entries)] {
            return source->storing(kind, entries);
        },
        [this, count](core::Result<registry::Edit> edit) {
            apply(std::move(edit), tr("%n figures are stored.", nullptr, count));
        });
}

void IndicatorPage::apply(core::Result<registry::Edit> edit, const QString& done)
{
    if (!edit) {
        m_banner->show(edit.error());
        return;
    }
    m_stack->setCurrentWidget(m_main);
    if (edit->created.empty() && edit->cells.empty() && edit->withdrawn.empty()) {
        m_banner->show(ui::MessageBanner::Kind::Note,
                       tr("Nothing is new: all these figures are stored already."));
        return;
    }
    m_workspace.apply(std::move(*edit), this,
                      [this, done](const core::Result<registry::Commit>& c) {
                          if (!c) {
                              m_banner->show(c.error());
                              return;
                          }
                          m_banner->show(ui::MessageBanner::Kind::Done, done);
                      });
}

void IndicatorPage::chooseTable()
{
    auto* dialog = new QFileDialog(this, tr("Import a table of figures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Tables (*.csv *.xlsx *.xls *.ods)"));
    connect(dialog, &QFileDialog::fileSelected, this, &IndicatorPage::beginImport);
    dialog->open();
}

void IndicatorPage::beginImport(const QString& path)
{
    m_banner->clear();
    m_stack->setCurrentWidget(m_import);
    m_import->begin(path, m_book.known);
}

void IndicatorPage::understand(const QString& path, EntryKind kind, const TableDefaults& defaults)
{
    if (m_source == nullptr) {
        return;
    }
    m_workspace.runner().run(
        this,
        [source = m_source, path, kind, defaults] {
            return source->understand(path, kind, defaults);
        },
        [this](core::Result<TablePreview> preview) {
            if (preview) {
                m_import->show(std::move(*preview));
            } else {
                m_import->show(preview.error());
            }
        });
}

QImage IndicatorPage::picture() const
{
    if (const auto* plot = qobject_cast<const IndicatorPlot*>(m_tabs->currentWidget())) {
        return plot->content().isEmpty() ? QImage() : plot->picture();
    }
    const auto* bars = qobject_cast<const BarChart*>(m_tabs->currentWidget());
    return bars != nullptr ? bars->picture() : QImage();
}

void IndicatorPage::copyPicture()
{
    const QImage image = picture();
    if (!image.isNull()) {
        QApplication::clipboard()->setImage(image);
        m_banner->show(ui::MessageBanner::Kind::Done,
                       tr("The picture is copied; paste it into a slide or a letter."));
    }
}

void IndicatorPage::copyTable()
{
    FigureTable table;
    if (const auto* plot = qobject_cast<const IndicatorPlot*>(m_tabs->currentWidget())) {
        table = plot->content().table;
    } else if (const auto* bars = qobject_cast<const BarChart*>(m_tabs->currentWidget())) {
        table = bars->table();
    }
    if (!table.header.isEmpty()) {
        QApplication::clipboard()->setMimeData(table.mimeData().release());
        m_banner->show(ui::MessageBanner::Kind::Done,
                       tr("The table is copied; paste it into a spreadsheet or a letter."));
    }
}

void IndicatorPage::savePicture()
{
    const QImage image = picture();
    if (image.isNull()) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save the chart as a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Pictures (*.png)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, image](const QString& path) {
        m_workspace.runner().run(
            this,
            [image, path] {
                QSaveFile file(path);
                return file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
            },
            [this, path](bool written) {
                m_banner->show(
                    written ? ui::MessageBanner::Kind::Done : ui::MessageBanner::Kind::Failure,
                    written ? tr("The picture is in %1.").arg(path)
                            : tr("%1 cannot be written. Choose another folder.").arg(path));
            });
    });
    dialog->open();
}

} // namespace rangkul::coverageui
