// SPDX-License-Identifier: GPL-3.0-or-later
#include "what_if_desk.h"

#include "rangkul/scoring/register_measures.h"

#include <cmath>

namespace rangkul::scoringui {

namespace {

bool isSame(scoring::Micro micro, double value)
{
    return std::llround(value * static_cast<double>(scoring::kMicro)) == micro;
}

/// Has the household of this row what the figure counts?
bool counts(const WhatIfAnswer& answer, size_t row, WhatIfFigure::Kind kind)
{
    using scoring::Place;
    const bool was = answer.before[row] == Place::Yes;
    const Place now = answer.now[row];
    switch (kind) {
    case WhatIfFigure::Kind::Before:
        return was;
    case WhatIfFigure::Kind::Enters:
        return !was && now == Place::Yes;
    case WhatIfFigure::Kind::Leaves:
        return was && now == Place::No;
    case WhatIfFigure::Kind::Undecided:
        return was && (now == Place::Tied || now == Place::Uncertain);
    case WhatIfFigure::Kind::After:
        return now == Place::Yes;
    case WhatIfFigure::Kind::Tied:
        return now == Place::Tied;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<core::RecordId> householdsOf(const WhatIfAnswer& answer, const WhatIfFigure& figure)
{
    std::vector<core::RecordId> out;
    for (size_t row = 0; row < answer.ids.size(); ++row) {
        const bool isHere = !figure.region || answer.groups[row] == *figure.region;
        if (isHere && counts(answer, row, figure.kind)) {
            out.push_back(answer.ids[row]);
        }
    }
    return out;
}

WhatIfDesk::WhatIfDesk(const scoring::ScoreModel& model, scoring::ScoreColumns columns)
    : m_model(model)
    , m_columns(std::move(columns))
    , m_slider(model, m_columns)
    , m_before(m_slider.result())
{
}

core::Result<std::shared_ptr<WhatIfDesk>> WhatIfDesk::of(const scoring::ScoreModel& model,
                                                         const registry::HouseholdFrame& households,
                                                         const registry::PersonFrame& persons,
                                                         QDate on)
{
    RANGKUL_LET(columns, scoring::ScoreColumns::of(households, &persons, on,
                                                   scoring::neededVariables(model)));
    return std::shared_ptr<WhatIfDesk>(new WhatIfDesk(model, std::move(columns)));
}

core::Status WhatIfDesk::move(const WhatIfQuestion& question)
{
    for (size_t i = 0; i < question.weights.size() && i < m_model.criteria.size(); ++i) {
        if (!isSame(m_slider.model().criteria[i].weight, question.weights[i])) {
            RANGKUL_TRY(m_slider.setWeight(i, question.weights[i]));
        }
    }
    const auto& classes = m_slider.model().classes;
    for (size_t i = 1; i < question.cuts.size() && i < classes.size(); ++i) {
        if (classes[i].from && !isSame(*classes[i].from, question.cuts[i])) {
            RANGKUL_TRY(m_slider.setCut(i, question.cuts[i]));
        }
    }
    return core::Done{};
}

core::Result<WhatIfAnswer> WhatIfDesk::answer(const WhatIfQuestion& question,
                                              const registry::HouseholdFrame& households,
                                              const registry::PersonFrame& persons)
{
    RANGKUL_TRY(move(question));
    const scoring::ScoreModel& base = question.comparedWith ? *question.comparedWith : m_model;
    if (question.comparedWith && scoring::versionOf(base) != m_otherVersion) {
        RANGKUL_LET(columns, scoring::ScoreColumns::of(households, &persons, m_columns.day(),
                                                       scoring::neededVariables(base)));
        m_other = scoring::score(base, columns, scoring::pointsOf(base, columns));
        m_otherVersion = m_other.modelVersion;
    }
    const scoring::ScoreResult& former = question.comparedWith ? m_other : m_before;
    RANGKUL_LET(then, scoring::selected(question.selection, base, former, households));
    RANGKUL_LET(now, scoring::selected(question.selection, m_slider.model(), m_slider.result(),
                                       households));
    WhatIfAnswer out;
    out.model = m_slider.model();
    out.model.approval.reset(); // nobody has approved what was moved
    out.groups = scoring::regionGroups(households, question.level);
    out.regions = households.regions();
    out.ids.assign(households.ids().begin(), households.ids().end());
    out.change =
        scoring::compare(then.place, now.place, out.groups, static_cast<int>(out.regions.size()));
    out.tiedBefore = scoring::tiedIn(then);
    out.tiedAfter = scoring::tiedIn(now);
    out.before = std::move(then.place);
    out.now = std::move(now.place);
    return out;
}

std::vector<scoring::WeightSensitivity> WhatIfDesk::sensitivity(qint64 places) const
{
    return scoring::sensitivity(m_slider.model(), m_columns, m_slider.points(), places);
}

} // namespace rangkul::scoringui
