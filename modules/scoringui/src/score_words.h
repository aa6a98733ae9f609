// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include "rangkul/scoringui/ranking.h"
#include "rangkul/scoringui/score_source.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace rangkul::scoringui {

/// A text of a model in the user's language.
QString localText(const scoring::LocalText& text);
/// The same as it stands in a file: a text, or one of each language.
QString localText(const QJsonValue& text);
/// At most so many decimals, none that are zero: "6,5".
QString plainNumber(double value, int decimals);
/// "9", or "7 – 10" while answers are missing.
QString scoreText(const Ranking& ranking, quint32 row);
/// Its class, or why it has none.
QString classText(const Ranking& ranking, quint32 row);
/// "–" for none, "0" for not ranked.
QString decileText(int decile);
/// "bps14 · 3f2a91c0".
QString versionText(const ListedModel& model);
/// "draft of Siti, 14/07/2025", "approved by ...", "built in".
QString stateText(const ListedModel& model);

/// A number with what it counts, to be pressed.
QPushButton* figureButton(QWidget* parent);
/// A field behind its name, which a mnemonic leads to.
void addField(QHBoxLayout* row, const QString& text, QWidget* field, int stretch = 0);
/// A quiet line under something.
QLabel* noteLabel(const QString& text, QWidget* parent);

} // namespace rangkul::scoringui
