// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "rangkul/mapclient/map_client.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rangkul::mapui {

/// Asks how the map shall be printed: page, resolution, words. accepted() when a file was chosen.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSource(const QString& source);
    void setWatermark(const QString& watermark) { m_watermark = watermark; }
    /// The wish without the map itself.
    mapipc::ExportRequest request() const;
    void setPath(const QString& path);

private:
    void chooseFile();
    void onFormatChanged();
    void updateButtons();

    QLineEdit* m_titleEdit;
    QLineEdit* m_subtitleEdit;
    QLineEdit* m_sourceEdit;
    QComboBox* m_formatCombo;
    QComboBox* m_pageCombo;
    QComboBox* m_orientationCombo;
    QComboBox* m_dpiCombo;
    QCheckBox* m_legendCheck;
    QCheckBox* m_northCheck;
    QCheckBox* m_scaleCheck;
    QLineEdit* m_pathEdit;
    QPushButton* m_browseButton;
    QPushButton* m_printButton;
    QString m_watermark;
};

} // namespace rangkul::mapui
