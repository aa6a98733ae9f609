// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/mapui/choropleth.h"
#include "rangkul/mapui/indicator.h"
#include "rangkul/mapui/point_cloud.h"

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace rangkul::mapui {

/// What the person wants the colours of the regions and the marks of the households to say.
class ThemePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ThemePanel(QWidget* parent = nullptr);

    /// nullopt: borders only, or values of another page; see given().
    std::optional<Indicator> indicator() const;
    /// Values handed in that were chosen.
    std::optional<RegionValues> given() const;
    int level() const;
    ClassChoice classes() const;
    PointMeaning meaning() const;
    bool pointsVisible() const;

    void setPrograms(const std::vector<registry::FrameProgram>& programs);
    void setGiven(std::vector<RegionValues> given);
    void setIndicator(const Indicator& indicator);
    /// Nothing else may be shown by colour, the first at once; empty: everything again.
    void setFrozen(std::vector<RegionValues> values);
    void setPointsAllowed(bool allowed);

Q_SIGNALS:
    void regionsChanged(); ///< indicator, level or classes
    void pointsChanged();

private:
    void buildRegions(QFormLayout* form);
    void buildClasses(QFormLayout* form);
    void buildPoints(QFormLayout* form);
    void fillIndicators();
    void fillVariables();
    void fillCodes();
    void showFitting();
    void setRowVisible(QWidget* field, bool visible);

    QComboBox* m_indicatorCombo;
    QSpinBox* m_decileSpin;
    QComboBox* m_variableCombo;
    QComboBox* m_codeCombo;
    QComboBox* m_levelCombo;
    QComboBox* m_methodCombo;
    QSpinBox* m_classesSpin;
    QComboBox* m_paletteCombo;
    QCheckBox* m_pointsCheck;
    QComboBox* m_meaningCombo;
    QFormLayout* m_regionsForm = nullptr;
    std::vector<RegionValues> m_given;
    bool m_onlyGiven = false;
    bool m_pointsWanted = true; ///< before they were not allowed
    std::vector<registry::FrameProgram> m_programs;
};

} // namespace rangkul::mapui
