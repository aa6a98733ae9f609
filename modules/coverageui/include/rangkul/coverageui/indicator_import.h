// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/coverageui/indicator_source.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace rangkul::coverageui {

/// What was understood of a table of figures, before it is stored: its regions with the codes found
/// by name, the figures, and the rows that were not understood.
class IndicatorImport : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorImport(QWidget* parent = nullptr);

    /// Asks for a file; `known` are offered when the table does not say its indicator.
    void begin(const QString& path, const QStringList& known);
    void show(TablePreview preview);
    void show(const core::Error& error);

Q_SIGNALS:
    /// The table is to be read with what the officer says about it.
    void readRequested(const QString& path, rangkul::coverageui::EntryKind kind,
                       const rangkul::coverageui::TableDefaults& defaults);
    void storeRequested(rangkul::coverageui::EntryKind kind,
                        const std::vector<rangkul::coverageui::IndicatorEntry>& entries);
    void left();

private:
    EntryKind kind() const;
    void askToRead();
    void fillSheets();
    void fillPlaces();
    void fillFigures();
    void takeCodes();

    QString m_path;
    TablePreview m_preview;
    QLabel* m_titleLabel;
    QComboBox* m_kindCombo;
    QComboBox* m_sheetCombo;
    QComboBox* m_indicatorCombo;
    QLineEdit* m_sourceEdit;
    QPushButton* m_readButton;
    QLabel* m_messageLabel;
    QTableWidget* m_places;
    QTableWidget* m_figures;
    QPushButton* m_storeButton;
};

} // namespace rangkul::coverageui
