// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "rangkul/scoring/model_json.h"

namespace rangkul::scoringui {

namespace {

/// "criteria[3].points" as "criteria", "3", "points".
QStringList stepsOf(const QString& place)
{
    static const QRegularExpression kSigns(QStringLiteral("[.\\[\\]]"));
    return place.split(kSigns, Qt::SkipEmptyParts);
}

QJsonValue valueAt(const QJsonValue& inside, const QStringList& steps)
{
    if (steps.isEmpty()) {
        return inside;
    }
    const QJsonValue next = inside.isArray() ? inside.toArray().at(steps.front().toInt())
                                             : inside.toObject().value(steps.front());
    return valueAt(next, steps.sliced(1));
}

QJsonValue withValue(const QJsonValue& inside, const QStringList& steps, const QJsonValue& value)
{
    if (steps.isEmpty()) {
        return value;
    }
    const QJsonValue changed = withValue(valueAt(inside, {steps.front()}), steps.sliced(1), value);
    if (inside.isArray()) {
        QJsonArray array = inside.toArray();
        const int index = steps.front().toInt();
        if (changed.isUndefined()) {
            array.removeAt(index);
        } else {
            array.replace(index, changed);
        }
        return array;
    }
    QJsonObject object = inside.toObject();
    if (changed.isUndefined()) {
        object.remove(steps.front());
    } else {
        object.insert(steps.front(), changed);
    }
    return object;
}

} // namespace

ModelDocument::ModelDocument(const scoring::ScoreModel& model)
{
    scoring::ScoreModel plain = model;
    plain.approval.reset();
    m_root = QJsonDocument::fromJson(scoring::toJson(plain)).object();
}

QByteArray ModelDocument::bytes() const
{
    return QJsonDocument(m_root).toJson();
}

QJsonValue ModelDocument::at(const QString& place) const
{
    return valueAt(m_root, stepsOf(place));
}

void ModelDocument::set(const QString& place, const QJsonValue& value)
{
    m_root = withValue(m_root, stepsOf(place), value).toObject();
}

void ModelDocument::remove(const QString& place)
{
    set(place, QJsonValue(QJsonValue::Undefined));
}

core::Result<scoring::ScoreModel> ModelDocument::model() const
{
    return scoring::modelFromJson(bytes());
}

} // namespace rangkul::scoringui
