// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "rangkul/core/result.h"
#include "rangkul/scoring/score_model.h"

#include <vector>

namespace rangkul::scoringui {

/// A model file under hands: single values of it are changed by their place, each change can be
/// taken back, and the engine says what is wrong and where.
class ModelDocument
{
public:
    ModelDocument() = default;
    explicit ModelDocument(const scoring::ScoreModel& model);

    const QJsonObject& root() const { return m_root; }
    QByteArray bytes() const;
    /// `place` as errors of the engine name it: "criteria[3].table[0].points"; empty: all of it.
    QJsonValue at(const QString& place) const;
    /// An undefined value takes the key away. Changes of the same place are taken back together.
    void set(const QString& place, const QJsonValue& value);
    /// Takes one entry out of a list: "criteria[3]"; a list without entries goes with its last.
    void remove(const QString& place);
    /// Puts an entry behind the others of a list, "criteria"; gives its place.
    QString append(const QString& list, const QJsonValue& entry);
    /// Exchanges an entry with the one `by` places behind it; gives its place then.
    QString move(const QString& place, int by);

    bool canUndo() const { return !m_before.empty(); }
    bool canRedo() const { return !m_after.empty(); }
    void undo();
    void redo();

    /// Errors of scoring::modelFromJson().
    core::Result<scoring::ScoreModel> model() const;

private:
    void change(QJsonObject root, const QString& place);

    QJsonObject m_root;
    QString m_lastPlace; ///< of the newest change
    std::vector<QJsonObject> m_before;
    std::vector<QJsonObject> m_after;
};

} // namespace rangkul::scoringui
