// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "rangkul/core/error.h"
#include "rangkul/registry/applicability.h"
#include "rangkul/registry/edit.h"

namespace rangkul::registryui {

/// "34 years", "7 months"; empty when the birth date is not known.
QString ageText(const registry::Record& person, QDate today);
/// "Jl. Melati 3, RT 002/RW 005, Balowerti"; parts that are missing are left out.
QString addressLine(const registry::Record& dwelling, const registry::Record* region);
/// Parts that say something, joined by a middle dot.
QString joined(QStringList parts);

/// The sentence of a reason whose arguments may be ISO dates or column names: both are worded.
QString sentenceOf(registry::Entity entity, core::Error error);
QString sentenceOf(registry::Entity entity, const registry::Applicability& barred);

/// A value as it is typed: short dates, numbers that can be read back; codes as "2. Ceramic".
QString editText(const registry::Variable& variable, const registry::Value& value);
/// Number and label of an answer; broader answers of older lists have no number of their own.
QString codeText(int code, const QString& label);

/// Hidden until asked, because it names a person: NIK, KK and card numbers.
bool isMaskedNumber(const registry::Variable& variable);
/// "DTSEN 2026-1, row 214", or who wrote it, where and when.
QString originText(const registry::Origin& origin);

} // namespace rangkul::registryui
