// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "snapshot_figures.h"

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLineEdit;
class QSpinBox;

namespace rangkul::ui {
class MessageBanner;
class ProgressStrip;
} // namespace rangkul::ui

namespace rangkul::desktop {

/// Asks under which name, for which day and for whom figures are frozen; stays open while they are
/// counted, so that it can be cancelled, and says what is wrong with the answers.
class FreezeDialog final : public QDialog
{
    Q_OBJECT

public:
    FreezeDialog(QDate today, QWidget* parent);

    /// Name, cut-off, source and note as they are given.
    services::SnapshotHead head() const;
    services::SnapshotWish wish() const;
    /// The work begins; the answers wait. To be handed to the work.
    core::Progress begin();
    /// The work is over: done, or the person may answer again.
    void finish(const core::Status& status);
    void reject() override;

Q_SIGNALS:
    void freezeRequested();

private:
    void addQuestions(QDate today);

    QWidget* m_questions;
    QLineEdit* m_name;
    QDateEdit* m_cutOff;
    QLineEdit* m_source;
    QComboBox* m_kind;
    QSpinBox* m_most;
    QLineEdit* m_note;
    ui::MessageBanner* m_banner;
    ui::ProgressStrip* m_progress;
    QDialogButtonBox* m_buttons;
};

} // namespace rangkul::desktop
