// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/scoringui/score_source.h"
#include "rangkul/ui/workspace.h"
#include "what_if_desk.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace rangkul::scoringui {

class WeightGrid;

/// Moves weights and cuts of a model and shows at once who would enter and who would leave.
class WhatIfView final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfView(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(std::shared_ptr<ScoreSource> source);
    void setModel(const ListedModel& model, const std::vector<ListedModel>& all);
    /// The frames have changed: what was worked out of them is out of date.
    void forget();
    /// It is seen: asks when something changed since.
    void enter();
    /// nullptr before the first answer.
    const WhatIfAnswer* answer() const { return m_answer.get(); }

Q_SIGNALS:
    void listRequested(const std::vector<core::RecordId>& households, const QString& name);
    void draftRequested(const QByteArray& file, const QString& note);
    void failed(const core::Error& error);

private:
    enum Chosen {
        TopOfAll,
        TopOfRegions,
        OfClass,
        OfQuotas,
    };
    QWidget* buildQuestion();
    QWidget* buildResult();
    QWidget* buildButtons();
    void fillPrograms();
    void showFields();
    void ask();
    /// What the register's thread gives back.
    struct Asked
    {
        std::shared_ptr<WhatIfDesk> desk;
        std::shared_ptr<const WhatIfAnswer> answer;
    };
    WhatIfQuestion question() const;
    void take(int generation, core::Result<Asked> answered);
    void showAnswer();
    void showSensitivity();
    void fillSensitivity(const std::vector<scoring::WeightSensitivity>& rows);
    void openFigure(const WhatIfFigure& figure, const QString& name);
    void openCell(int row, int column);
    void keep();

    ui::Workspace& m_workspace;
    std::shared_ptr<ScoreSource> m_source;
    ListedModel m_model;
    std::vector<ListedModel> m_others;
    std::shared_ptr<WhatIfDesk> m_desk;
    std::shared_ptr<const WhatIfAnswer> m_answer;
    bool m_stale = true;
    bool m_asking = false;
    int m_generation = 0;                         ///< grows when the frames or the model change
    bool m_showsRegions = true;                   ///< the table, not the sensitivity of weights
    std::vector<std::optional<int>> m_rowRegions; ///< of each row of the table; none: all
    WeightGrid* m_grid;
    QComboBox* m_kindCombo = nullptr;
    QSpinBox* m_placesSpin = nullptr;
    QComboBox* m_classCombo = nullptr;
    QComboBox* m_programCombo = nullptr;
    QComboBox* m_withCombo = nullptr;
    QLabel* m_titleLabel = nullptr;
    QWidget* m_figures = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_keepButton = nullptr;
    QPushButton* m_resetButton = nullptr;
};

} // namespace rangkul::scoringui
