// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/indicator_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "page_rows.h"
#include "rangkul/ui/theme.h"

#include <algorithm>

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr int kFirstYear = 1945;
constexpr int kLastYear = 2150;

/// Chooses the entry with this data, else the first.
void chooseData(QComboBox& combo, const QVariant& data)
{
    combo.setCurrentIndex(std::max(0, combo.findData(data)));
}

} // namespace

IndicatorPage::IndicatorPage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("trend"), tr("&Indicators"), parent)
    , m_workspace(workspace)
    , m_banner(new ui::MessageBanner(this))
    , m_indicatorCombo(new QComboBox(this))
    , m_placeCombo(new QComboBox(this))
    , m_fromSpin(new QSpinBox(this))
    , m_toSpin(new QSpinBox(this))
    , m_otherCombo(new QComboBox(this))
    , m_axisCombo(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_decileChart(new BarChart(this))
    , m_funnelChart(new BarChart(this))
    , m_figures(new IndicatorFigures(this))
    , m_import(new IndicatorImport(this))
{
    setObjectName(QStringLiteral("indicatorPage"));
    buildPage();
    connectParts();
}

void IndicatorPage::buildPage()
{
    m_main = new QWidget(this);
    auto* main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(kGap / 2);
    main->addWidget(buildControls());
    addTabs();
    main->addWidget(m_tabs, 1);
    m_stack->addWidget(m_main);
    m_stack->addWidget(m_import);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap, kGap, kGap, kGap);
    page->setSpacing(kGap / 2);
    page->addWidget(m_banner);
    page->addWidget(m_stack, 1);
}

QWidget* IndicatorPage::buildControls()
{
    const PageRows rows = pageRows(this);
    buildQuestionRow(rows.questions);
    buildActionRow(rows.actions);
    return rows.bar;
}

void IndicatorPage::buildQuestionRow(QHBoxLayout* row)
{
    const auto add = [this, row](const QString& text, QWidget* field) {
        addAsked(row, text, field, this);
    };
    constexpr int kIndicatorWidth = 250;
    constexpr int kPlaceWidth = 250;
    add(tr("In&dicator"), m_indicatorCombo);
    m_indicatorCombo->setFixedWidth(kIndicatorWidth);
    add(tr("Re&gion"), m_placeCombo);
    m_placeCombo->setFixedWidth(kPlaceWidth);
    add(tr("Years &from"), m_fromSpin);
    add(tr("&to"), m_toSpin);
    for (QSpinBox* spin : {m_fromSpin, m_toSpin}) {
        spin->setRange(kFirstYear, kLastYear);
        spin->setKeyboardTracking(false);
        connect(spin, &QSpinBox::valueChanged, this, &IndicatorPage::ask);
    }
    row->addStretch(1);
    connect(m_indicatorCombo, &QComboBox::activated, this, [this] {
        fillPlaces();
        fillYears();
        ask();
    });
    connect(m_placeCombo, &QComboBox::activated, this, [this] {
        fillYears();
        ask();
    });
}

void IndicatorPage::buildActionRow(QHBoxLayout* row)
{
    auto* with = new QLabel(tr("&Quadrant with"), this);
    with->setBuddy(m_otherCombo);
    m_otherCombo->setAccessibleName(tr("Second indicator of the quadrant"));
    constexpr int kOtherWidth = 220;
    m_otherCombo->setFixedWidth(kOtherWidth);
    m_axisCombo->setAccessibleName(tr("Axes of the quadrant"));
    m_axisCombo->addItem(tr("axes at the mean"), static_cast<int>(coverage::Axis::Mean));
    m_axisCombo->addItem(tr("axes at the median"), static_cast<int>(coverage::Axis::Median));
    for (QWidget* each : {static_cast<QWidget*>(with), static_cast<QWidget*>(m_otherCombo),
                          static_cast<QWidget*>(m_axisCombo)}) {
        row->addWidget(each);
    }
    row->addStretch(1);
    m_tableButton = rowButton(QStringLiteral("table"), tr("As a table"), this);
    m_tableButton->setCheckable(true);
    m_pictureButton = rowButton(QStringLiteral("copy"), tr("Copy picture"), this);
    m_saveButton = rowButton(QStringLiteral("save-picture"), tr("Save picture…"), this);
    m_copyButton = rowButton(QStringLiteral("copy"), tr("Copy table"), this);
    auto* import = rowButton(QStringLiteral("import"), tr("Import a table…"), this);
    for (QToolButton* button :
         {m_tableButton, m_pictureButton, m_saveButton, m_copyButton, import}) {
        row->addWidget(button);
    }
    for (QComboBox* combo : {m_otherCombo, m_axisCombo}) {
        connect(combo, &QComboBox::activated, this, &IndicatorPage::ask);
    }
    connect(m_tableButton, &QToolButton::toggled, this, [this](bool on) {
        for (IndicatorPlot* plot : m_plots) {
            plot->setTableShown(on);
        }
        m_decileChart->setTableShown(on);
        m_funnelChart->setTableShown(on);
    });
    connect(m_pictureButton, &QToolButton::clicked, this, &IndicatorPage::copyPicture);
    connect(m_saveButton, &QToolButton::clicked, this, &IndicatorPage::savePicture);
    connect(m_copyButton, &QToolButton::clicked, this, &IndicatorPage::copyTable);
    connect(import, &QToolButton::clicked, this, &IndicatorPage::chooseTable);
}

void IndicatorPage::addTabs()
{
    for (const QString& title : {tr("Over time"), tr("Between regions"), tr("Relevance"),
                                 tr("Effectiveness"), tr("Quadrant"), tr("Determinants")}) {
        auto* plot = new IndicatorPlot(this);
        m_plots.push_back(plot);
        m_tabs->addTab(plot, title);
        connect(plot, &IndicatorPlot::itemPressed, this, &IndicatorPage::openItem);
    }
    m_tabs->addTab(m_decileChart, tr("Deciles"));
    m_tabs->addTab(m_funnelChart, tr("Verification"));
    m_tabs->addTab(m_figures, tr("Figures"));
    m_tabs->setUsesScrollButtons(true);
}

void IndicatorPage::connectParts()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, &IndicatorPage::showCurrent);
    connect(m_decileChart, &BarChart::barPressed, this,
            [this](int category, int) { openCategory(m_deciles, category); });
    connect(m_funnelChart, &BarChart::barPressed, this,
            [this](int category, int) { openCategory(m_funnel, category); });
    connect(m_figures, &IndicatorFigures::storeRequested, this,
            [this](const IndicatorEntry& entry) { store(entry.kind, {entry}); });
    connect(m_figures, &IndicatorFigures::withdrawRequested, this,
            [this](const IndicatorEntry& entry) {
                m_workspace.runner().run(
                    this, [source = m_source, entry] { return source->withdrawing(entry); },
                    [this](core::Result<registry::Edit> edit) {
                        apply(std::move(edit), tr("The figure is withdrawn; Undo brings it back."));
                    });
            });
    connect(m_import, &IndicatorImport::left, this, [this] { m_stack->setCurrentWidget(m_main); });
    connect(m_import, &IndicatorImport::readRequested, this, &IndicatorPage::understand);
    connect(m_import, &IndicatorImport::storeRequested, this, &IndicatorPage::store);
    connect(&m_workspace, &ui::Workspace::rowsChanged, this, [this] {
        if (isVisible()) {
            showCurrent();
        }
    });
    connect(&m_workspace, &ui::Workspace::committed, this, [this](const registry::Commit& commit) {
        const auto isFigure = [](const registry::RowRef& row) {
            return row.entity == registry::Entity::IndicatorValue ||
                   row.entity == registry::Entity::Target;
        };
        const bool touched =
            commit.many || std::ranges::any_of(commit.created, isFigure) ||
            std::ranges::any_of(commit.withdrawn, isFigure) ||
            std::ranges::any_of(commit.restored, isFigure) ||
            std::ranges::any_of(commit.changes, [&](const auto& c) { return isFigure(c.row); });
        m_stale = m_stale || touched;
        if (touched && isVisible()) {
            read();
        }
    });
}

void IndicatorPage::setSource(std::shared_ptr<IndicatorSource> source)
{
    m_source = std::move(source);
    m_book = {};
    m_question = {};
    m_stale = true;
    m_reading = false;
    m_banner->clear();
    m_stack->setCurrentWidget(m_main);
    m_indicatorCombo->clear();
    m_placeCombo->clear();
    for (IndicatorPlot* plot : m_plots) {
        plot->setContent({});
    }
}

void IndicatorPage::enter()
{
    if (m_stale) {
        read();
    } else {
        showCurrent();
    }
}

void IndicatorPage::refresh()
{
    m_stale = true;
    read();
}

void IndicatorPage::fillIndicators()
{
    const QVariant before = m_indicatorCombo->currentData();
    const QVariant other = m_otherCombo->currentData();
    QStringList names = m_book.series.indicators();
    // What planning speaks of first.
    std::ranges::stable_sort(names, {}, [this](const QString& name) {
        const auto at = m_book.known.indexOf(name);
        return at < 0 ? m_book.known.size() : at;
    });
    m_indicatorCombo->clear();
    m_otherCombo->clear();
    m_otherCombo->addItem(tr("its own trend"), QString());
    for (const QString& name : names) {
        m_indicatorCombo->addItem(indicatorName(name), name);
        m_otherCombo->addItem(indicatorName(name), name);
    }
    chooseData(*m_indicatorCombo, before.isValid() ? before : QVariant(QStringLiteral("P0")));
    chooseData(*m_otherCombo, other);
}

void IndicatorPage::fillPlaces()
{
    const QString before = m_placeCombo->currentData().toString();
    m_placeCombo->clear();
    for (const coverage::Place& place :
         m_book.series.places(m_indicatorCombo->currentData().toString())) {
        m_placeCombo->addItem(place.area, place.key);
    }
    chooseData(*m_placeCombo, before.isEmpty() ? m_book.ownPlace : before);
}

void IndicatorPage::fillYears()
{
    const auto years = m_book.series.years(m_indicatorCombo->currentData().toString());
    const QSignalBlocker quietFrom(m_fromSpin);
    const QSignalBlocker quietTo(m_toSpin);
    if (!years.empty()) {
        m_fromSpin->setValue(years.front());
        m_toSpin->setValue(years.back());
    }
}

void IndicatorPage::ask()
{
    m_question.indicator = m_indicatorCombo->currentData().toString();
    m_question.place = m_placeCombo->currentData().toString();
    m_question.years = {m_fromSpin->value(), m_toSpin->value()};
    m_question.other = m_otherCombo->currentData().toString();
    m_question.axis = static_cast<coverage::Axis>(m_axisCombo->currentData().toInt());
    m_figures->setEntries(m_book, m_question.indicator, m_question.place);
    showCurrent();
}

} // namespace rangkul::coverageui
