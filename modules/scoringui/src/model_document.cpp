// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "rangkul/scoring/model_json.h"

#include <utility>

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

void ModelDocument::change(QJsonObject root, const QString& place)
{
    if (root == m_root) {
        return;
    }
    if (place.isEmpty() || place != m_lastPlace) {
        m_before.push_back(m_root);
    }
    m_after.clear();
    m_lastPlace = place;
    m_root = std::move(root);
}

void ModelDocument::set(const QString& place, const QJsonValue& value)
{
    change(withValue(m_root, stepsOf(place), value).toObject(), place);
}

void ModelDocument::remove(const QString& place)
{
    const QString list = place.left(place.lastIndexOf(u'['));
    const bool isLast = at(list).toArray().size() == 1;
    change(withValue(m_root, stepsOf(isLast ? list : place), QJsonValue::Undefined).toObject(), {});
}

QString ModelDocument::append(const QString& list, const QJsonValue& entry)
{
    QJsonArray entries = at(list).toArray();
    entries.append(entry);
    change(withValue(m_root, stepsOf(list), entries).toObject(), {});
    return QStringLiteral("%1[%2]").arg(list).arg(entries.size() - 1);
}

QString ModelDocument::move(const QString& place, int by)
{
    const QString list = place.left(place.lastIndexOf(u'['));
    const qsizetype from = stepsOf(place).back().toInt();
    QJsonArray entries = at(list).toArray();
    const qsizetype to = from + by;
    if (to < 0 || to >= entries.size()) {
        return place;
    }
    const QJsonValue entry = entries.takeAt(from);
    entries.insert(to, entry);
    change(withValue(m_root, stepsOf(list), entries).toObject(), {});
    return QStringLiteral("%1[%2]").arg(list).arg(to);
}

void ModelDocument::undo()
{
    if (canUndo()) {
        m_after.push_back(std::exchange(m_root, m_before.back()));
        m_before.pop_back();
        m_lastPlace.clear();
    }
}

void ModelDocument::redo()
{
    if (canRedo()) {
        m_before.push_back(std::exchange(m_root, m_after.back()));
        m_after.pop_back();
        m_lastPlace.clear();
    }
}

core::Result<scoring::ScoreModel> ModelDocument::model() const
{
    return scoring::modelFromJson(bytes());
}

} // namespace rangkul::scoringui
