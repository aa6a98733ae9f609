// SPDX-License-Identifier: GPL-3.0-or-later
#include "weight_grid.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>

#include "rangkul/ui/theme.h"
#include "score_words.h"

#include <algorithm>
#include <cmath>

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr int kSliderSteps = 200;
constexpr int kGridDecimals = 4;
constexpr double kLargestWeight = 100;
constexpr int kNameWidth = 170;

double wholeOf(scoring::Micro micro)
{
    return static_cast<double>(micro) / static_cast<double>(scoring::kMicro);
}

} // namespace

WeightGrid::WeightGrid(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Weights and cuts"));
}

WeightGrid::Handle WeightGrid::addHandle(QGridLayout* grid, const QString& text, double value,
                                         double least, double most)
{
    const int row = grid->rowCount();
    auto* box = grid->parentWidget();
    auto* label = new QLabel(text, box);
    label->setWordWrap(true);
    label->setMinimumWidth(kNameWidth);
    Handle out;
    out.usual = value;
    out.most = most;
    out.slider = new QSlider(Qt::Horizontal, box);
    out.slider->setRange(0, kSliderSteps);
    out.slider->setAccessibleName(tr("%1, slider").arg(text));
    out.slider->setMinimumWidth(kGap * 9);
    out.spin = new QDoubleSpinBox(box);
    out.spin->setDecimals(kGridDecimals);
    out.spin->setRange(least, kLargestWeight * kLargestWeight);
    out.spin->setSingleStep(most / 20);
    out.spin->setAccessibleName(text);
    out.spin->setKeyboardTracking(false);
    out.spin->setValue(value);
    label->setBuddy(out.spin);
    const auto place = [slider = out.slider, most](double now) {
        const QSignalBlocker quiet(slider);
        slider->setValue(static_cast<int>(std::lround(now / most * kSliderSteps)));
    };
    place(value);
    connect(out.spin, &QDoubleSpinBox::valueChanged, this, [this, place](double now) {
        place(now);
        Q_EMIT moved();
    });
    connect(out.slider, &QSlider::valueChanged, out.spin,
            [spin = out.spin, most](int step) { spin->setValue(most * step / kSliderSteps); });
    grid->addWidget(label, row, 0);
    grid->addWidget(out.slider, row, 1);
    grid->addWidget(out.spin, row, 2);
    return out;
}

void WeightGrid::setModel(const scoring::ScoreModel& model)
{
    m_model = model;
    m_weights.clear();
    m_cuts.clear();
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, kGap, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (size_t i = 1; i < model.classes.size(); ++i) {
        const double from = wholeOf(model.classes[i].from.value_or(0));
        m_cuts.push_back(addHandle(grid, tr("“%1” from").arg(localText(model.classes[i].label)),
                                   from, -kLargestWeight, std::max(std::abs(from) * 2, 1.0)));
    }
    for (const scoring::Criterion& criterion : model.criteria) {
        const double weight = wholeOf(criterion.weight);
        m_weights.push_back(
            addHandle(grid, localText(criterion.label), weight, 0, weight > 0 ? weight * 2 : 1.0));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(box);
}

void WeightGrid::reset()
{
    setModel(scoring::ScoreModel(m_model));
}

std::vector<double> WeightGrid::weights() const
{
    std::vector<double> out;
    for (const Handle& handle : m_weights) {
        out.push_back(handle.spin->value());
    }
    return out;
}

std::vector<double> WeightGrid::cuts() const
{
    std::vector<double> out{0};
    for (const Handle& handle : m_cuts) {
        out.push_back(handle.spin->value());
    }
    return out;
}

bool WeightGrid::isMoved() const
{
    const auto isOther = [](const Handle& handle) {
        constexpr double kNothing = 5e-5;
        return std::abs(handle.spin->value() - handle.usual) > kNothing;
    };
    return std::ranges::any_of(m_weights, isOther) || std::ranges::any_of(m_cuts, isOther);
}

} // namespace rangkul::scoringui
