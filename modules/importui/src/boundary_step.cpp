// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_step.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "figure_row.h"
#include "file_drop.h"
#include "file_words.h"
#include "problem_view.h"
#include "rangkul/words/format.h"
#include "rangkul/words/rule_words.h"
#include "region_model.h"
#include "region_question.h"
#include "region_sketch.h"

namespace rangkul::importui {

using ui::kGap;

namespace {

constexpr int kFindingsHeight = 96;

QString findingText(const exchange::BoundaryFinding& finding)
{
    const QString region = !finding.region.isEmpty()
                               ? finding.region
                               : BoundaryStep::tr("region %1 of the file").arg(finding.feature);
    const QString sign = finding.level == core::FindingLevel::Error     ? QStringLiteral("✗ ")
                         : finding.level == core::FindingLevel::Warning ? QStringLiteral("⚠ ")
                                                                        : QStringLiteral("ℹ ");
    return sign + words::boundaryText(finding.key, region, finding.value);
}

qint64 countOf(const exchange::BoundaryFile& file, core::RegionLevel level)
{
    return std::count_if(file.regions.begin(), file.regions.end(),
                         [level](const auto& region) { return region.level == level; });
}

} // namespace

BoundaryStep::BoundaryStep(const QString& question, ui::BackgroundRunner& runner,
                           ui::Wizard& wizard, QWidget* parent)
    : WizardStep(tr("Regions"), question, parent)
    , m_runner(runner)
    , m_wizard(wizard)
    , m_drop(new FileDrop(tr("Drop the file with the borders of the kelurahan here: GeoJSON, "
                             "GeoPackage, KML, or a Shapefile (also zipped)."),
                          tr("Choose a &file…"),
                          tr("Borders (*.geojson *.json *.gpkg *.kml *.kmz *.shp *.zip);;All files "
                             "(*)"),
                          false, this))
    , m_factsLabel(new QLabel(this))
    , m_question(new RegionQuestion(this))
    , m_found(buildFound())
{
    m_factsLabel->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_drop);
    column->addWidget(m_factsLabel);
    column->addWidget(m_question, 1);
    column->addWidget(m_found, 1);
    column->addStretch(0);
    setFocusProxy(m_drop);
    connect(m_drop, &FileDrop::chosen, this,
            [this](const QStringList& paths) { read(paths.value(0)); });
    connect(m_question, &RegionQuestion::answered, this,
            [this] { readWith(m_path, m_question->answer()); });
    clear();
}

QWidget* BoundaryStep::buildFound()
{
    auto* found = new QWidget(this);
    m_figures = new FigureRow(found);
    m_regions = new RegionModel(found);
    m_table = new QTableView(found);
    m_sketch = new RegionSketch(found);
    m_findings = new QListWidget(found);
    setUpTable(*m_table, tr("Regions of the file"));
    m_table->setModel(m_regions);
    const int unit = fontMetrics().averageCharWidth();
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(RegionModel::Code, unit * 20);
    header->setSectionResizeMode(RegionModel::Name, QHeaderView::Stretch);
    header->resizeSection(RegionModel::Level, unit * 26);
    header->resizeSection(RegionModel::BpsCode, unit * 16);
    m_findings->setAccessibleName(tr("What should be known about the borders"));
    m_findings->setWordWrap(true);
    m_findings->setMaximumHeight(kFindingsHeight);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(kGap);
    middle->addWidget(m_table, 3);
    middle->addWidget(m_sketch, 2);
    auto* column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_figures);
    column->addLayout(middle, 1);
    column->addWidget(m_findings);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { m_sketch->mark(index.row()); });
    return found;
}

void BoundaryStep::clear()
{
    m_progress.cancel();
    ++m_generation;
    m_isReading = false;
    m_path.clear();
    m_file.reset();
    showFile();
}

void BoundaryStep::read(const QString& path)
{
    m_question->clear();
    readWith(path, std::nullopt);
}

void BoundaryStep::readWith(const QString& path, std::optional<core::CodeSystem> system)
{
    if (path.isEmpty() || m_isReading) {
        return;
    }
    m_isReading = true;
    m_progress = m_wizard.progress().start(tr("Reading the borders"));
    m_wizard.setWorking(true);
    m_wizard.banner().clear();
    exchange::BoundaryOptions options;
    options.codeSystem = system;
    m_runner.run(
        this,
        [path, options, progress = m_progress] {
            return exchange::readBoundaries(path, options, progress);
        },
        [this, path, generation = m_generation](core::Result<exchange::BoundaryFile> file) {
            if (generation != m_generation) {
                return;
            }
            m_isReading = false;
            m_wizard.progress().finish();
            m_wizard.setWorking(false);
            take(path, std::move(file));
        });
}

void BoundaryStep::take(const QString& path, core::Result<exchange::BoundaryFile> file)
{
    if (!file) {
        if (file.error().code != core::ErrorCode::Cancelled) {
            m_wizard.banner().show(ui::MessageBanner::Kind::Failure, refusal(file.error()));
        }
        return;
    }
    m_path = path;
    m_file = std::make_shared<const exchange::BoundaryFile>(std::move(*file));
    showFile();
}

void BoundaryStep::showFile()
{
    const bool asked = m_file && !m_file->codeSystem;
    m_question->setVisible(asked);
    m_found->setVisible(m_file && !asked);
    m_factsLabel->setVisible(m_file != nullptr);
    m_regions->setFile(m_file);
    m_sketch->setFile(m_file);
    if (m_file) {
        QStringList facts{fileName(m_path), m_file->crs};
        if (m_file->codeSystem) {
            facts << (*m_file->codeSystem == core::CodeSystem::Bps ? tr("codes of BPS")
                                                                   : tr("codes of Kemendagri"));
        }
        if (!m_file->codeColumn.isEmpty()) {
            facts << tr("codes from column %1").arg(m_file->codeColumn);
        }
        if (!m_file->nameColumn.isEmpty()) {
            facts << tr("names from column %1").arg(m_file->nameColumn);
        }
        m_factsLabel->setText(facts.join(QStringLiteral(" · ")));
        m_figures->setFigures({
            {countOf(*m_file, core::RegionLevel::Village), tr("kelurahan and desa"),
             ui::Tone::Good},
            {countOf(*m_file, core::RegionLevel::District), tr("kecamatan"), ui::Tone::Neutral},
            {countOf(*m_file, core::RegionLevel::Regency), tr("cities and regencies"),
             ui::Tone::Neutral},
        });
        showFindings();
    }
    if (asked) {
        std::vector<RegionSample> samples;
        for (const QString& sample : m_file->codeSamples) {
            samples.push_back({sample.section(u' ', 0, 0), sample.section(u' ', 1), {}, {}});
        }
        m_question->ask(samples);
        m_question->setFocus();
    }
    Q_EMIT mayGoOnChanged();
}

void BoundaryStep::showFindings()
{
    m_findings->clear();
    QStringList texts;
    for (const exchange::BoundaryFinding& finding : m_file->findings) {
        const QString text = findingText(finding);
        if (text.size() > 2 && !texts.contains(text)) {
            texts << text;
        }
    }
    m_findings->addItems(texts);
    m_findings->setVisible(m_findings->count() > 0);
}

bool BoundaryStep::mayGoOn() const
{
    return m_file && m_file->codeSystem && countOf(*m_file, core::RegionLevel::Village) > 0;
}

QString BoundaryStep::cityName() const
{
    if (m_file) {
        for (const exchange::BoundaryRegion& region : m_file->regions) {
            if (region.level == core::RegionLevel::Regency) {
                return region.name;
            }
        }
    }
    return {};
}

} // namespace rangkul::importui
