// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/coverage_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "coverage_words.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

using ui::kGap;

namespace {

QToolButton* barButton(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(ui::icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

CoveragePage::CoveragePage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("chart"), tr("&Coverage"), parent)
    , m_workspace(workspace)
    , m_banner(new ui::MessageBanner(this))
    , m_programCombo(new QComboBox(this))
    , m_unitCombo(new QComboBox(this))
    , m_decileCombo(new QComboBox(this))
    , m_mostSpin(new QSpinBox(this))
    , m_levelCombo(new QComboBox(this))
    , m_definitionLabel(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_regionChart(new BarChart(this))
    , m_programChart(new BarChart(this))
    , m_pyramidChart(new BarChart(this))
    , m_overlapChart(new BarChart(this))
    , m_figuresTable(new QTableWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new ui::EmptyState(this))
{
    setObjectName(QStringLiteral("coveragePage"));
    m_tabs->addTab(m_regionChart, tr("By region"));
    m_tabs->addTab(m_programChart, tr("By program"));
    m_tabs->addTab(m_pyramidChart, tr("Deciles"));
    m_tabs->addTab(m_overlapChart, tr("Overlap"));
    m_tabs->addTab(buildFigures(), tr("Figures"));
    m_empty->set(QStringLiteral("chart"), tr("No programs yet"),
                 tr("Add a program and import its list of recipients; then this page shows who is "
                    "reached and who is not."),
                 tr("Go to the programs"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    m_definitionLabel->setWordWrap(true);
    m_definitionLabel->setForegroundRole(QPalette::PlaceholderText);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap, kGap, kGap, kGap);
    page->setSpacing(kGap / 2);
    page->addWidget(m_banner);
    page->addWidget(buildControls());
    page->addWidget(m_stack, 1);
    page->addWidget(m_definitionLabel);

    connect(m_empty, &ui::EmptyState::actionPressed, this,
            [this] { Q_EMIT goTo(QStringLiteral("programPage")); });
    connect(m_regionChart, &BarChart::barPressed, this, &CoveragePage::openRegionBar);
    connect(m_programChart, &BarChart::barPressed, this, &CoveragePage::openProgramBar);
    connect(m_pyramidChart, &BarChart::barPressed, this, &CoveragePage::openDecileBar);
    connect(m_overlapChart, &BarChart::barPressed, this, &CoveragePage::openOverlapBar);
    connect(&workspace, &ui::Workspace::framesChanged, this, [this] {
        m_stale = true;
        if (isVisible()) {
            ask();
        }
    });
    connect(&workspace, &ui::Workspace::personsReady, this, [this] {
        m_stale = true;
        if (isVisible()) {
            ask();
        }
    });
}

QWidget* CoveragePage::buildControls()
{
    auto* bar = new QWidget(this);
    auto* lines = new QVBoxLayout(bar);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* actions = new QHBoxLayout;
    lines->addLayout(row);
    lines->addLayout(actions);
    const auto add = [this, row](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        QString plain = text;
        field->setAccessibleName(plain.remove(u'&'));
        row->addWidget(label);
        row->addWidget(field);
    };
    add(tr("&Program"), m_programCombo);
    m_programCombo->setMinimumWidth(180);
    add(tr("&Count"), m_unitCombo);
    for (const auto unit :
         {coverage::Unit::Household, coverage::Unit::Person, coverage::Unit::Dwelling}) {
        m_unitCombo->addItem(unitName(unit), static_cast<int>(unit));
    }
    add(tr("&Meant for"), m_decileCombo);
    m_decileCombo->addItem(tr("national decile"), static_cast<int>(registry::DecileKind::National));
    m_decileCombo->addItem(tr("provincial decile"),
                           static_cast<int>(registry::DecileKind::Province));
    m_decileCombo->addItem(tr("city decile"), static_cast<int>(registry::DecileKind::City));
    add(tr("&up to"), m_mostSpin);
    m_mostSpin->setRange(1, 10);
    m_mostSpin->setValue(4);
    add(tr("&Level"), m_levelCombo);
    m_levelCombo->addItem(tr("kelurahan"), 4);
    m_levelCombo->addItem(tr("kecamatan"), 3);
    row->addStretch(1);
    auto* map = barButton(QStringLiteral("map"), tr("Show on the map"), bar);
    auto* copyPicture = barButton(QStringLiteral("save-picture"), tr("Copy picture"), bar);
    auto* copyTable = barButton(QStringLiteral("copy"), tr("Copy table"), bar);
    actions->addStretch(1);
    for (QToolButton* button : {map, copyPicture, copyTable}) {
        actions->addWidget(button);
    }
    connect(map, &QToolButton::clicked, this, &CoveragePage::sendToMap);
    connect(copyPicture, &QToolButton::clicked, this, [this] {
        if (const BarChart* chart = currentChart()) {
            QApplication::clipboard()->setImage(chart->picture());
        }
    });
    connect(copyTable, &QToolButton::clicked, this, [this] {
        if (const BarChart* chart = currentChart()) {
            QApplication::clipboard()->setText(chart->tableText());
        }
    });
    connect(m_programCombo, &QComboBox::activated, this, &CoveragePage::showRegions);
    for (QComboBox* combo : {m_unitCombo, m_decileCombo, m_levelCombo}) {
        connect(combo, &QComboBox::activated, this, &CoveragePage::refresh);
    }
    connect(m_mostSpin, &QSpinBox::valueChanged, this, &CoveragePage::refresh);
    return bar;
}

QWidget* CoveragePage::buildFigures()
{
    m_figuresTable->setAccessibleName(tr("Figures by program"));
    m_figuresTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_figuresTable->setAlternatingRowColors(true);
    m_figuresTable->verticalHeader()->hide();
    m_figuresTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    return m_figuresTable;
}

void CoveragePage::setSource(coverage::ReceiptSource* source)
{
    m_source = source;
    m_summary = {};
    m_stale = true;
    m_asking = false;
    m_banner->clear();
}

void CoveragePage::enter()
{
    if (m_stale) {
        ask();
    }
}

void CoveragePage::refresh()
{
    m_stale = true;
    ask();
}

CoverageQuestion CoveragePage::question() const
{
    CoverageQuestion asked;
    asked.unit = static_cast<coverage::Unit>(m_unitCombo->currentData().toInt());
    asked.poor.kind = static_cast<registry::DecileKind>(m_decileCombo->currentData().toInt());
    asked.poor.most = m_mostSpin->value();
    asked.level = m_levelCombo->currentData().toInt();
    return asked;
}

void CoveragePage::ask()
{
    if (m_source == nullptr || m_asking || !m_workspace.hasPersons()) {
        return;
    }
    m_asking = true;
    m_stale = false;
    m_workspace.withFrames(
        this,
        [source = m_source, asked = question(), &clock = m_workspace.clock()](
            const registry::HouseholdFrame& households, const registry::PersonFrame& persons) {
            return summarise(asked, households, persons, *source, clock, core::Progress());
        },
        [this](core::Result<CoverageSummary> summary) {
            m_asking = false;
            if (!summary) {
                m_banner->show(summary.error());
                return;
            }
            take(std::move(*summary));
            if (m_stale || !(m_summary.question == question())) {
                ask();
            }
        });
}

void CoveragePage::take(CoverageSummary summary)
{
    const core::RecordId current =
        currentProgram() != nullptr ? currentProgram()->program : core::RecordId();
    m_summary = std::move(summary);
    m_programCombo->clear();
    for (const ProgramCoverage& program : m_summary.programs) {
        m_programCombo->addItem(program.name);
        if (program.program == current) {
            m_programCombo->setCurrentIndex(m_programCombo->count() - 1);
        }
    }
    m_stack->setCurrentIndex(m_summary.programs.empty() ? 1 : 0);
    m_definitionLabel->setText(unitDefinition(m_summary.question.unit));
    showRegions();
    showPrograms();
    showPyramid();
    showOverlap();
    showFigures();
}

QString CoveragePage::sourceLine() const
{
    return tr("Source: this register, read on %1. Meant for: %2.")
        .arg(words::dateTime(m_summary.readAtMs), poorName(m_summary.question.poor));
}

const ProgramCoverage* CoveragePage::currentProgram() const
{
    const int index = m_programCombo->currentIndex();
    return index >= 0 && index < static_cast<int>(m_summary.programs.size())
               ? &m_summary.programs[static_cast<size_t>(index)]
               : nullptr;
}

BarChart* CoveragePage::currentChart() const
{
    return qobject_cast<BarChart*>(m_tabs->currentWidget());
}

} // namespace rangkul::coverageui
