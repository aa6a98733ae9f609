// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "rangkul/ui/theme.h"

namespace rangkul::mapui {

namespace {

QString withEnding(const QString& path, mapipc::FileFormat format)
{
    const QFileInfo file(path);
    const QString ending =
        format == mapipc::FileFormat::Png ? QStringLiteral("png") : QStringLiteral("pdf");
    return file.path() + u'/' + file.completeBaseName() + u'.' + ending;
}

} // namespace

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent)
    , m_titleEdit(new QLineEdit(this))
    , m_subtitleEdit(new QLineEdit(this))
    , m_sourceEdit(new QLineEdit(this))
    , m_formatCombo(new QComboBox(this))
    , m_pageCombo(new QComboBox(this))
    , m_orientationCombo(new QComboBox(this))
    , m_dpiCombo(new QComboBox(this))
    , m_legendCheck(new QCheckBox(tr("&Legend"), this))
    , m_northCheck(new QCheckBox(tr("&North arrow"), this))
    , m_scaleCheck(new QCheckBox(tr("Scale &bar"), this))
    , m_pathEdit(new QLineEdit(this))
    , m_browseButton(new QPushButton(tr("&Choose…"), this))
    , m_printButton(new QPushButton(tr("&Make the page"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Map on paper"));
    m_formatCombo->addItem(tr("PDF, for printing"), static_cast<int>(mapipc::FileFormat::Pdf));
    m_formatCombo->addItem(tr("PNG, a picture"), static_cast<int>(mapipc::FileFormat::Png));
    m_pageCombo->addItem(tr("A4 (210 × 297 mm)"), static_cast<int>(mapipc::PageSize::A4));
    m_pageCombo->addItem(tr("F4 / folio (215 × 330 mm)"), static_cast<int>(mapipc::PageSize::F4));
    m_pageCombo->addItem(tr("A3 (297 × 420 mm)"), static_cast<int>(mapipc::PageSize::A3));
    m_orientationCombo->addItem(tr("Landscape"), static_cast<int>(mapipc::Orientation::Landscape));
    m_orientationCombo->addItem(tr("Portrait"), static_cast<int>(mapipc::Orientation::Portrait));
    for (const int dpi : {150, 300, 600}) {
        m_dpiCombo->addItem(tr("%1 dots per inch").arg(dpi), dpi);
    }
    m_dpiCombo->setCurrentIndex(1);
    for (QCheckBox* check : {m_legendCheck, m_northCheck, m_scaleCheck}) {
        check->setChecked(true);
    }
    m_pathEdit->setAccessibleName(tr("File"));
    auto* note = new QLabel(
        tr("The page shows regions and base maps. Households are not printed: who lives where "
           "stays on this screen."),
        this);
    note->setWordWrap(true);

    auto* parts = new QHBoxLayout;
    for (QCheckBox* check : {m_legendCheck, m_northCheck, m_scaleCheck}) {
        parts->addWidget(check);
    }
    parts->addStretch();
    auto* file = new QHBoxLayout;
    file->addWidget(m_pathEdit, 1);
    file->addWidget(m_browseButton);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title"), m_titleEdit);
    form->addRow(tr("&Second line"), m_subtitleEdit);
    form->addRow(tr("S&ource and date"), m_sourceEdit);
    form->addRow(tr("&Kind of file"), m_formatCombo);
    form->addRow(tr("&Paper"), m_pageCombo);
    form->addRow(tr("&Direction"), m_orientationCombo);
    form->addRow(tr("&Resolution"), m_dpiCombo);
    form->addRow(tr("With"), parts);
    auto* fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_pathEdit);
    form->addRow(fileLabel, file);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_printButton, QDialogButtonBox::AcceptRole);
    m_printButton->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(ui::kGap * 2);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
    setMinimumWidth(520);

    connect(m_browseButton, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_formatCombo, &QComboBox::currentIndexChanged, this, &ExportDialog::onFormatChanged);
    connect(m_pathEdit, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + tr("map") +
            QStringLiteral(".pdf"));
}

void ExportDialog::setTitle(const QString& title)
{
    m_titleEdit->setText(title);
}

void ExportDialog::setSource(const QString& source)
{
    m_sourceEdit->setText(source);
}

void ExportDialog::setPath(const QString& path)
{
    m_pathEdit->setText(path);
    updateButtons();
}

void ExportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Map on paper"), m_pathEdit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(m_pathEdit->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { setPath(withEnding(path, request().format)); });
    dialog->open();
}

void ExportDialog::onFormatChanged()
{
    if (!m_pathEdit->text().isEmpty()) {
        setPath(withEnding(m_pathEdit->text(), request().format));
    }
}

void ExportDialog::updateButtons()
{
    m_printButton->setEnabled(QFileInfo(m_pathEdit->text()).isAbsolute());
}

mapipc::ExportRequest ExportDialog::request() const
{
    mapipc::ExportRequest request;
    request.page = static_cast<mapipc::PageSize>(m_pageCombo->currentData().toInt());
    request.orientation =
        static_cast<mapipc::Orientation>(m_orientationCombo->currentData().toInt());
    request.format = static_cast<mapipc::FileFormat>(m_formatCombo->currentData().toInt());
    request.dpi = m_dpiCombo->currentData().toInt();
    request.path = m_pathEdit->text().toStdString();
    request.title = m_titleEdit->text().trimmed().toStdString();
    request.subtitle = m_subtitleEdit->text().trimmed().toStdString();
    request.source = m_sourceEdit->text().trimmed().toStdString();
    request.watermark = m_watermark.toStdString();
    request.legend = m_legendCheck->isChecked();
    request.northArrow = m_northCheck->isChecked();
    request.scaleBar = m_scaleCheck->isChecked();
    return request;
}

} // namespace rangkul::mapui
