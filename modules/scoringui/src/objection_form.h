// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "rangkul/scoringui/score_source.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rangkul::scoringui {

/// What a citizen contests, typed in beside the reason card.
class ObjectionForm final : public QFrame
{
    Q_OBJECT

public:
    explicit ObjectionForm(QWidget* parent = nullptr);

    /// `criterion`: what is contested most likely, or empty.
    void begin(const core::RecordId& household, const scoring::CardSheet& sheet,
               const QString& criterion, QDate today);

Q_SIGNALS:
    void submitted(const ObjectionRequest& request);

private:
    void askEvidence();
    void submit();

    core::RecordId m_household;
    QComboBox* m_criterionCombo;
    QPlainTextEdit* m_claimEdit;
    QLineEdit* m_evidenceEdit;
    QLineEdit* m_reporterEdit;
    QDateEdit* m_deadlineEdit;
    QPushButton* m_openButton;
};

} // namespace rangkul::scoringui
