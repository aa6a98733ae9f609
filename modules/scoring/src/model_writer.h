// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "rangkul/scoring/score_model.h"

namespace rangkul::scoring {

/// How answers of code lists are written: by number where files are compared, by label where people
/// read them.
enum class CodeForm : quint8 { Numbers, Labels };

QJsonObject modelObject(const ScoreModel& model, CodeForm form);

/// A condition, also by itself.
QJsonObject conditionObject(const Condition& condition, CodeForm form);
QJsonObject inputObject(const Input& input, CodeForm form);
/// "in" or the ends of the range.
void insertTest(QJsonObject& out, const VariableRef& variable, const std::vector<qint64>& codes,
                const Range& range, CodeForm form);
/// Exact for every number of the files.
double toDouble(Micro micro);
/// {"id", "en"}
QJsonObject textObject(const LocalText& text);

} // namespace rangkul::scoring
