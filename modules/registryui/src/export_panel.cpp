// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registryui/export_panel.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::registryui {

using ui::kGap;

namespace {

constexpr int kFormWidth = 560;
constexpr ExportFormat kFormats[] = {ExportFormat::Xlsx, ExportFormat::Csv, ExportFormat::GeoJson,
                                     ExportFormat::GeoPackage};

QLabel* fieldLabel(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::GeoJson:
        return QStringLiteral("geojson");
    case ExportFormat::GeoPackage:
        return QStringLiteral("gpkg");
    }
    Q_UNREACHABLE();
}

ExportPanel::ExportPanel(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_folder(QDir::homePath())
    , m_banner(new ui::MessageBanner(this))
    , m_whatLabel(new QLabel(this))
    , m_formatCombo(new QComboBox(this))
    , m_formatLabel(new QLabel(this))
    , m_masking(new QButtonGroup(this))
    , m_purposeRow(new QWidget(this))
    , m_purposeEdit(new QLineEdit(m_purposeRow))
    , m_pathEdit(new QLineEdit(this))
    , m_startButton(new QPushButton(tr("&Export"), this))
    , m_progress(new ui::ProgressStrip(this))
{
    setObjectName(QStringLiteral("exportPanel"));
    setAccessibleName(tr("Export of the list"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    column->addWidget(m_banner);
    column->addWidget(buildForm());
    column->addWidget(m_progress);
    column->addStretch(1);
    connect(m_formatCombo, &QComboBox::currentIndexChanged, this, &ExportPanel::onFormat);
    connect(m_masking, &QButtonGroup::idToggled, this, &ExportPanel::updateState);
    connect(m_purposeEdit, &QLineEdit::textChanged, this, &ExportPanel::updateState);
    connect(m_pathEdit, &QLineEdit::textChanged, this, &ExportPanel::updateState);
    connect(m_startButton, &QPushButton::clicked, this, &ExportPanel::start);
    onFormat();
}

QWidget* ExportPanel::buildForm()
{
    auto* form = new QWidget(this);
    form->setMaximumWidth(kFormWidth);
    auto* title = new QLabel(tr("Export the list"), form);
    title->setFont(ui::headingFont(font(), 4));
    m_whatLabel->setWordWrap(true);
    m_formatLabel->setWordWrap(true);
    m_formatLabel->setForegroundRole(QPalette::PlaceholderText);
    m_formatCombo->addItem(tr("Excel workbook (.xlsx)"));
    m_formatCombo->addItem(tr("Text table (.csv)"));
    m_formatCombo->addItem(tr("Points for the web (.geojson)"));
    m_formatCombo->addItem(tr("GeoPackage for QGIS (.gpkg)"));
    m_formatCombo->setAccessibleName(tr("Format"));
    m_formatCombo->view()->setAccessibleName(tr("Format"));

    auto* masked = new QRadioButton(tr("&Masked: names, NIK as 357101******0001"), form);
    auto* full = new QRadioButton(tr("&Full numbers, for a purpose that is noted"), form);
    m_masking->addButton(masked, static_cast<int>(ExportMasking::Masked));
    m_masking->addButton(full, static_cast<int>(ExportMasking::Full));
    masked->setChecked(true);
    auto* purposeColumn = new QVBoxLayout(m_purposeRow);
    purposeColumn->setContentsMargins(3 * kGap, 0, 0, 0);
    purposeColumn->addWidget(fieldLabel(tr("&Purpose"), m_purposeEdit, m_purposeRow));
    purposeColumn->addWidget(m_purposeEdit);
    m_purposeEdit->setPlaceholderText(tr("Who gets the list, and what for"));
    m_purposeEdit->setAccessibleName(tr("Purpose"));
    m_pathEdit->setAccessibleName(tr("File"));

    auto* browseButton = new QPushButton(tr("&Choose…"), form);
    auto* pathRow = new QHBoxLayout;
    pathRow->addWidget(m_pathEdit, 1);
    pathRow->addWidget(browseButton);
    auto* cancel = new QPushButton(tr("Cancel"), form);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_startButton);

    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addWidget(title);
    column->addWidget(m_whatLabel);
    column->addSpacing(kGap);
    column->addWidget(fieldLabel(tr("F&ormat"), m_formatCombo, form));
    column->addWidget(m_formatCombo);
    column->addWidget(m_formatLabel);
    column->addSpacing(kGap);
    column->addWidget(masked);
    column->addWidget(full);
    column->addWidget(m_purposeRow);
    column->addSpacing(kGap);
    column->addWidget(fieldLabel(tr("File &name"), m_pathEdit, form));
    column->addLayout(pathRow);
    column->addSpacing(kGap);
    column->addLayout(buttons);
    connect(browseButton, &QPushButton::clicked, this, &ExportPanel::browse);
    connect(cancel, &QPushButton::clicked, this, &ExportPanel::closed);
    return form;
}

void ExportPanel::setExporter(HouseholdExporter* exporter)
{
    m_exporter = exporter;
    updateState();
}

void ExportPanel::setOfficer(const QString& officer)
{
    m_officer = officer;
}

void ExportPanel::setFolder(const QString& folder)
{
    m_folder = folder;
}

void ExportPanel::begin(std::vector<HouseholdColumn> columns,
                        std::vector<core::RecordId> households, const QString& filter)
{
    m_columns = std::move(columns);
    m_households = std::move(households);
    m_filter = filter;
    m_banner->clear();
    m_purposeEdit->clear();
    m_masking->button(static_cast<int>(ExportMasking::Masked))->setChecked(true);
    const QString count = words::number(static_cast<qint64>(m_households.size()));
    m_whatLabel->setText(filter.isEmpty()
                             ? tr("%1 households with %n columns, as the table shows them.",
                                  nullptr, static_cast<int>(m_columns.size()))
                                   .arg(count)
                             : tr("%1 households with %n columns, as the table shows them: %2.",
                                  nullptr, static_cast<int>(m_columns.size()))
                                   .arg(count, filter));
    const QString day = m_workspace.clock().today().toString(Qt::ISODate);
    const QString name = QStringLiteral("%1-%2.%3").arg(tr("households"), day, suffixOf(format()));
    m_pathEdit->setText(QDir(m_folder).filePath(name));
    updateState();
    m_formatCombo->setFocus();
}

ExportFormat ExportPanel::format() const
{
    return kFormats[std::max(0, m_formatCombo->currentIndex())];
}

void ExportPanel::onFormat()
{
    const bool isMap = format() == ExportFormat::GeoJson || format() == ExportFormat::GeoPackage;
    m_formatLabel->setText(
        isMap ? tr("Each household is a point at its dwelling. Those without a point are in the "
                   "file without one.")
        : format() == ExportFormat::Csv
            ? tr("Separated by semicolons, in UTF-8. Numbers of people are text.")
            : tr("Numbers of people are text cells, days are real dates, and a second sheet tells "
                 "source, day and filter."));
    const QFileInfo file(m_pathEdit->text());
    if (!m_pathEdit->text().isEmpty()) {
        m_pathEdit->setText(
            QDir(file.path()).filePath(file.completeBaseName() + u'.' + suffixOf(format())));
    }
    updateState();
}

void ExportPanel::updateState()
{
    const bool isFull = m_masking->checkedId() == static_cast<int>(ExportMasking::Full);
    m_purposeRow->setVisible(isFull);
    const bool hasPurpose = !isFull || !m_purposeEdit->text().trimmed().isEmpty();
    const bool mayStart = m_exporter != nullptr && !m_working && !m_households.empty() &&
                          hasPurpose && !m_pathEdit->text().trimmed().isEmpty();
    m_startButton->setEnabled(mayStart);
    m_startButton->setToolTip(hasPurpose ? QString() : tr("Write the purpose first."));
}

void ExportPanel::browse()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the list"), m_pathEdit->text(), QStringLiteral("*.") + suffixOf(format()));
    if (!path.isEmpty()) {
        m_pathEdit->setText(path);
    }
}

HouseholdExport ExportPanel::wanted() const
{
    HouseholdExport wanted;
    wanted.path = m_pathEdit->text().trimmed();
    if (QFileInfo(wanted.path).suffix().compare(suffixOf(format()), Qt::CaseInsensitive) != 0) {
        wanted.path += u'.' + suffixOf(format());
    }
    wanted.format = format();
    wanted.masking = static_cast<ExportMasking>(m_masking->checkedId());
    wanted.purpose =
        wanted.masking == ExportMasking::Full ? m_purposeEdit->text().trimmed() : QString();
    wanted.officer = m_officer;
    wanted.filter = m_filter;
    wanted.day = m_workspace.clock().today();
    wanted.columns = m_columns;
    wanted.households = m_households;
    return wanted;
}

void ExportPanel::start()
{
    const HouseholdExport list = wanted();
    m_folder = QFileInfo(list.path).path();
    m_banner->clear();
    m_working = true;
    updateState();
    if (list.masking == ExportMasking::Full) {
        Q_EMIT fullStarted(list);
    }
    const core::Progress progress =
        m_progress->start(tr("Writing %1").arg(QFileInfo(list.path).fileName()));
    m_workspace.runner().run(
        this, [exporter = m_exporter, list, progress] { return exporter->write(list, progress); },
        [this, list](const core::Result<qint64>& written) { onWritten(list, written); });
}

void ExportPanel::onWritten(const HouseholdExport& wanted, const core::Result<qint64>& written)
{
    m_working = false;
    m_progress->finish();
    updateState();
    if (!written) {
        if (written.error().code == core::ErrorCode::Cancelled) {
            m_banner->show(ui::MessageBanner::Kind::Note,
                           tr("Stopped as you asked. No file was left behind."));
        } else {
            m_banner->show(written.error());
        }
        return;
    }
    m_banner->show(ui::MessageBanner::Kind::Done,
                   tr("%1 households were written to %2.")
                       .arg(words::number(*written), QDir::toNativeSeparators(wanted.path)));
    Q_EMIT finished(wanted, *written);
}

} // namespace rangkul::registryui
