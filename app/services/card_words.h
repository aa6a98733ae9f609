// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/card_sheet.h"
#include "score_card.h"

namespace rangkul::services {

/// A text of a model in the user's language.
QString localText(const scoring::LocalText& text);
/// "Floor", "Members of the household": also of what the register works out itself.
QString labelOf(const scoring::VariableRef& variable);
/// "not answered" when it is missing; codes by their labels.
QString valueText(const scoring::ReasonAnswer& answer);
/// At most so many decimals, none that are zero: "6,5".
QString shortNumber(double value, int decimals);
/// "4", or "3 – 5" while an answer is missing.
QString spanText(double low, double high, int decimals);
double pointsOf(scoring::Micro micro);
/// "DTSEN 2026-1 14/07/2025 Siti": dataset or laptop, day, officer; empty when nobody knows.
QString originText(const scoring::ReasonAnswer& answer);

/// The card in the user's language. Members are named by their place in the family alone, and the
/// family card number is masked. `input` is the one the card was made of.
scoring::CardSheet cardSheet(const ScoreCard& card, const ScoreInput& input,
                             const QString& registerName);

} // namespace rangkul::services
