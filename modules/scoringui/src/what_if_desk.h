// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/person_frame.h"
#include "rangkul/scoring/selection.h"
#include "rangkul/scoring/what_if.h"

namespace rangkul::scoringui {

/// What is moved, and for whom it is asked.
struct WhatIfQuestion
{
    std::vector<double> weights; ///< of each criterion
    std::vector<double> cuts;    ///< of each class; the first, which begins nowhere, is not read
    scoring::Selection selection;
    int level = 4;                                   ///< of the regions that are counted
    std::optional<scoring::ScoreModel> comparedWith; ///< none: the model as it was
};

/// Who would enter and who would leave. Nobody is removed from anything by it.
struct WhatIfAnswer
{
    scoring::ScoreModel model; ///< as moved, without an approval
    scoring::SelectionChange change;
    std::vector<scoring::Place> before;
    std::vector<scoring::Place> now;
    std::vector<qint32> groups; ///< of each household: index in regions, or -1
    std::vector<registry::FrameRegion> regions;
    std::vector<core::RecordId> ids;
    qint64 tiedBefore = 0;
    qint64 tiedAfter = 0;
};

/// One number of the answer; `region` none: all regions together.
struct WhatIfFigure
{
    enum class Kind {
        Before,
        Enters,
        Leaves,
        Undecided,
        After,
        Tied,
    };
    Kind kind = Kind::Enters;
    std::optional<int> region = {};
};
std::vector<core::RecordId> householdsOf(const WhatIfAnswer& answer, const WhatIfFigure& figure);

/// A model under hands, on the register's thread; to be made anew when the frames change.
class WhatIfDesk
{
public:
    /// The frames must have the columns of the model.
    static core::Result<std::shared_ptr<WhatIfDesk>> of(const scoring::ScoreModel& model,
                                                        const registry::HouseholdFrame& households,
                                                        const registry::PersonFrame& persons,
                                                        QDate on);

    /// Errors of scoring::WhatIf and scoring::selected(); what was moved before the refused one
    /// stays moved.
    core::Result<WhatIfAnswer> answer(const WhatIfQuestion& question,
                                      const registry::HouseholdFrame& households,
                                      const registry::PersonFrame& persons);
    /// Of the model as it stands now, each weight less and more by a tenth.
    std::vector<scoring::WeightSensitivity> sensitivity(qint64 places) const;

private:
    WhatIfDesk(const scoring::ScoreModel& model, scoring::ScoreColumns columns);

    core::Status move(const WhatIfQuestion& question);

    scoring::ScoreModel m_model;
    scoring::ScoreColumns m_columns;
    scoring::WhatIf m_slider;
    scoring::ScoreResult m_before; ///< of m_model
    QString m_otherVersion;        ///< of m_other
    scoring::ScoreResult m_other;
};

} // namespace rangkul::scoringui
