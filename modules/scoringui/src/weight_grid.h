// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "rangkul/scoring/score_model.h"

class QDoubleSpinBox;
class QGridLayout;
class QSlider;

namespace rangkul::scoringui {

/// Weights and cuts of a model under sliders and number boxes.
class WeightGrid final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WeightGrid(QWidget* parent = nullptr);

    void setModel(const scoring::ScoreModel& model);
    /// Back to what the model says.
    void reset();
    std::vector<double> weights() const;
    /// Of each class; 0 for the lowest.
    std::vector<double> cuts() const;
    bool isMoved() const;

Q_SIGNALS:
    void moved();

private:
    struct Handle
    {
        QDoubleSpinBox* spin = nullptr;
        QSlider* slider = nullptr;
        double usual = 0;
        double most = 1;
    };
    Handle addHandle(QGridLayout* grid, const QString& text, double value, double least,
                     double most);

    scoring::ScoreModel m_model;
    std::vector<Handle> m_weights;
    std::vector<Handle> m_cuts; ///< of the classes from the second on
};

} // namespace rangkul::scoringui
