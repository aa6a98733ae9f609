// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "rangkul/core/result.h"
#include "rangkul/scoring/score_model.h"

namespace rangkul::scoringui {

/// A model file under hands: single values of it are changed by their place, and the engine says
/// what is wrong and where.
class ModelDocument
{
public:
    ModelDocument() = default;
    explicit ModelDocument(const scoring::ScoreModel& model);

    const QJsonObject& root() const { return m_root; }
    QByteArray bytes() const;
    /// `place` as errors of the engine name it: "criteria[3].table[0].points".
    QJsonValue at(const QString& place) const;
    /// An undefined value takes the key away.
    void set(const QString& place, const QJsonValue& value);
    /// Takes one entry out of a list: "criteria[3]".
    void remove(const QString& place);
    /// Errors of scoring::modelFromJson().
    core::Result<scoring::ScoreModel> model() const;

private:
    QJsonObject m_root;
};

} // namespace rangkul::scoringui
