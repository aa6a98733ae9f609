// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/registryui/household_columns.h"
#include "rangkul/ui/workspace.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rangkul::ui {
class MessageBanner;
class ProgressStrip;
} // namespace rangkul::ui

namespace rangkul::registryui {

enum class ExportFormat {
    Xlsx,
    Csv,
    GeoJson,
    GeoPackage,
};

/// File suffix without the dot.
QString suffixOf(ExportFormat format);

enum class ExportMasking {
    Masked, ///< 357101******0001
    Full,   ///< needs a purpose, and is logged
};

/// A list of households that is to leave the register.
struct HouseholdExport
{
    QString path;
    ExportFormat format = ExportFormat::Xlsx;
    ExportMasking masking = ExportMasking::Masked;
    QString purpose; ///< never empty for Full
    QString officer;
    QString filter; ///< in words, for the sheet "Keterangan"
    QDate day;
    std::vector<HouseholdColumn> columns;
    std::vector<core::RecordId> households; ///< in the order of the table
};

/// Writes such a list; the register's thread calls it. Cancelled leaves no file behind.
class HouseholdExporter
{
public:
    virtual ~HouseholdExporter() = default;
    /// Number of households written.
    virtual core::Result<qint64> write(const HouseholdExport& wanted,
                                       const core::Progress& progress) = 0;
};

/// Asks how the rows and columns of the table leave the register, and has them written.
class ExportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// nullptr while no register is open. Must stay valid until the runner is drained.
    void setExporter(HouseholdExporter* exporter);
    void setOfficer(const QString& officer);
    /// The folder that is proposed; the newest one is remembered afterwards.
    void setFolder(const QString& folder);
    /// What the table shows now; `filter` in words.
    void begin(std::vector<HouseholdColumn> columns, std::vector<core::RecordId> households,
               const QString& filter);

Q_SIGNALS:
    /// Before anything is written in full: to be logged.
    void fullStarted(const rangkul::registryui::HouseholdExport& wanted);
    void finished(const rangkul::registryui::HouseholdExport& wanted, qint64 written);
    void closed();

private:
    QWidget* buildForm();
    void onFormat();
    void updateState();
    void browse();
    void start();
    void onWritten(const HouseholdExport& wanted, const core::Result<qint64>& written);
    HouseholdExport wanted() const;
    ExportFormat format() const;

    ui::Workspace& m_workspace;
    HouseholdExporter* m_exporter = nullptr;
    QString m_officer;
    QString m_folder;
    QString m_filter;
    std::vector<HouseholdColumn> m_columns;
    std::vector<core::RecordId> m_households;
    bool m_working = false;

    ui::MessageBanner* m_banner;
    QLabel* m_whatLabel;
    QComboBox* m_formatCombo;
    QLabel* m_formatLabel;
    QButtonGroup* m_masking;
    QWidget* m_purposeRow;
    QLineEdit* m_purposeEdit;
    QLineEdit* m_pathEdit;
    QPushButton* m_startButton;
    ui::ProgressStrip* m_progress;
};

} // namespace rangkul::registryui
