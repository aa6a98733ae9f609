// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace rangkul::core {

/// A word that may stand before a name without being part of it. Lower-case ASCII, as all below.
bool isTitle(QByteArrayView word);
/// A degree written without its dots, behind a comma or in several words (S. Pd).
bool isDegree(QByteArrayView word);
/// A degree that is taken for one even when it simply stands last (Budi Santoso SH).
bool isPlainDegree(QByteArrayView word);
/// Dead: told beside the name, before or behind.
bool isDeceasedMark(QByteArrayView word);
/// bin, binti, alias.
bool isConnector(QByteArrayView word);

/// The name that a folded word stands for, or `word` itself. `isFirst`: other words follow and none
/// went before, where one letter may stand for a name.
QByteArrayView nameOfAlias(QByteArrayView word, bool isFirst);
/// The name an unfinished folded word may still become, e.g. "moha".
QByteArrayView nameBegunBy(QByteArrayView word);
/// Nur, Siti, Sri, Dwi, Tri, Abdul: written together with the next word as often as apart.
bool isJoiningName(QByteArrayView word);
/// Length of the joining name `word` begins with when a name of its own follows it, else 0.
qsizetype joiningNameLength(QByteArrayView word);

} // namespace rangkul::core
