// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "dwelling_mover.h"
#include "rangkul/registry/household_rules.h"
#include "rangkul/ui/alike_label.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rangkul::mapui {

/// Asks for what a household found in the field needs at least: head, address, region; and writes
/// dwelling, household and head as one change.
class NewHouseholdForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewHouseholdForm(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setRegions(std::shared_ptr<const RegionShapes> shapes);
    void setOfficer(const QString& officer) { m_officer = officer; }
    /// Who the head being typed may already be.
    void setAlikeSearch(ui::AlikeSearch search) { m_alikeLabel->setSearch(std::move(search)); }
    /// What was typed stays, so that a second click only corrects the place. `neighbour`: who lives
    /// there already, called `neighbourName`; null when nobody does.
    void begin(registry::GeoPoint place, const core::RecordId& region,
               const core::RecordId& neighbour, const QString& neighbourName);
    void clear();

Q_SIGNALS:
    void added(const rangkul::mapui::PlacedHouse& house);
    void refused(const rangkul::core::Error& error);

private:
    QLineEdit* addLine(const QString& name, const QString& words);
    void fillRegions(const core::RecordId& chosen);
    core::RecordId region() const;
    /// 0 when the place is fine for the region chosen.
    double metresOutside() const;
    void showWarning();
    void updateButton();
    void showSameHouse();
    /// The dwelling of the neighbour when the household lives in the same one.
    std::optional<core::RecordId> sharedDwelling() const;
    registry::Cells newDwelling() const;
    core::Result<registry::Edit> edit() const;
    void submit();

    ui::Workspace& m_workspace;
    std::shared_ptr<const RegionShapes> m_shapes;
    QString m_officer;
    registry::GeoPoint m_place;
    core::RecordId m_neighbour;
    bool m_writing = false;
    QCheckBox* m_sameHouseCheck;
    QLineEdit* m_headEdit;
    QLineEdit* m_addressEdit;
    QLineEdit* m_rtEdit;
    QLineEdit* m_rwEdit;
    QComboBox* m_regionCombo;
    QLineEdit* m_reasonEdit;
    QLabel* m_warningLabel;
    ui::AlikeLabel* m_alikeLabel;
    QPushButton* m_addButton;
};

} // namespace rangkul::mapui
