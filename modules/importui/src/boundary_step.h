// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/importui/register_wizard.h"

class QLabel;
class QListWidget;
class QTableView;

namespace rangkul::importui {

class FigureRow;
class FileDrop;
class RegionModel;
class RegionQuestion;
class RegionSketch;

/// The boundary file: what regions are in it, and what should be known about them.
class BoundaryStep : public ui::WizardStep
{
    Q_OBJECT

public:
    /// `question` is the headline of the step.
    BoundaryStep(const QString& question, ui::BackgroundRunner& runner, ui::Wizard& wizard,
                 QWidget* parent = nullptr);

    void read(const QString& path);
    void clear();
    bool mayGoOn() const override;

    bool isReading() const { return m_isReading; }
    void cancel() { m_progress.cancel(); }
    const QString& path() const { return m_path; }
    const std::shared_ptr<const exchange::BoundaryFile>& file() const { return m_file; }
    /// "Kota Kediri": the region above all others, when the file names it.
    QString cityName() const;

private:
    QWidget* buildFound();
    void readWith(const QString& path, std::optional<core::CodeSystem> system);
    void take(const QString& path, core::Result<exchange::BoundaryFile> file);
    void showFile();
    void showFindings();

    ui::BackgroundRunner& m_runner;
    ui::Wizard& m_wizard;
    core::Progress m_progress;
    bool m_isReading = false;
    int m_generation = 0; ///< grows with each clear(): late answers are dropped
    QString m_path;
    std::shared_ptr<const exchange::BoundaryFile> m_file;
    FileDrop* m_drop;
    QLabel* m_factsLabel;
    RegionQuestion* m_question;
    QWidget* m_found;
    FigureRow* m_figures;
    RegionModel* m_regions;
    QTableView* m_table;
    RegionSketch* m_sketch;
    QListWidget* m_findings;
};

} // namespace rangkul::importui
