// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/rule.h"

namespace rangkul::coverage {

/// The code an answer names: its label, folded; yes and no where the list has Ya and Tidak.
std::optional<int> codeOfAnswer(const RuleVariable& variable, const QString& written);
/// As rules write it: yes, no, "Masih sekolah".
QString answerText(const RuleVariable& variable, qint64 code);
/// All answers, as rules write them.
QStringList answerTexts(const RuleVariable& variable);

} // namespace rangkul::coverage
