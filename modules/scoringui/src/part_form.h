// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "model_parts.h"
#include "question_edit.h"

class QComboBox;
class QFormLayout;
class QLabel;

namespace rangkul::scoringui {

/// One part of a model as a form: the model itself, a class, a gate, a criterion or a tie-break.
/// Each change is told at once; what is wrong is said by whoever checks the model.
class PartForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PartForm(QWidget* parent);

    /// `place` as errors name it, empty for the model itself. `model` is the whole file.
    void setPart(const QString& place, const QJsonObject& model);
    void clear();
    const QString& place() const { return m_place; }
    bool shows(const QString& place) const { return m_form != nullptr && place == m_place; }
    /// Puts the keyboard into the first field.
    void begin();

Q_SIGNALS:
    void changed(const QString& place, const QJsonValue& value);

private:
    /// A word of the file and what it means.
    using Words = std::vector<std::pair<const char*, QString>>;

    void build();
    void buildModel();
    void buildClass();
    void buildGate();
    void buildCriterion();
    void buildPoints(const QString& kind);
    void buildMissing();
    void buildTieBreak();
    void addTitle(const QString& text);
    void addText(const QString& name, const char* key);
    void addNumber(const QString& name, const char* key);
    void addNumberAt(const QString& name, const QString& list, const QString& end, const char* key);
    void addWords(const QString& name, const char* key, const Words& words);
    static void fillWords(QComboBox& combo, const Words& words);
    void addQuestion(const char* key, QuestionEdit::Asks asks);
    void addRow(const QString& name, QWidget* field);
    /// An undefined value takes the key away.
    void store(const QString& key, const QJsonValue& value);
    /// The whole part is another one, and so is its form.
    void replace(const QJsonObject& part);
    QString placeOf(const QString& key) const;

    QString m_place;
    QJsonObject m_part;
    QJsonObject m_model;
    QFormLayout* m_form = nullptr;
};

} // namespace rangkul::scoringui
