// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/registry/edit.h"

namespace rangkul::words {

enum class NumberMask {
    Masked, ///< NIK 357101******0001, KK 3571011403******, other numbers likewise
    Full,
};

/// "Floor area (m²)". Every variable has one; a test says so.
QString label(const registry::Variable& variable);
/// Also of what models and rules ask beside the catalogue, by its name there: "Age" for
/// "person.age"; empty for what is not known.
QString questionLabel(QStringView name);
QString label(registry::Section section);
/// "household", "person" ... singular, lower case.
QString label(registry::Entity entity);

/// A cell as a person reads it: code labels, long dates, Indonesian numbers, "–" when missing;
/// identity numbers masked unless asked. References and areas give an empty text: the caller knows
/// what they point at.
QString display(const registry::Variable& variable, const registry::Value& value,
                NumberMask mask = NumberMask::Masked);

/// 357101******0001 for 16 digits; other numbers keep their first two and last two signs.
QString masked(const QString& identityNumber);
/// The same for what stands in a column: a family card shows 3571011403******, as the lists of the
/// ministry do. Its place and day of recording tell nothing of a person; year and serial are
/// hidden.
QString masked(const registry::Variable& variable, const QString& identityNumber);
/// NIK and KK in groups of 6-6-4.
QString grouped(const QString& identityNumber);

/// What a commit did, for "Undo: change floor": "change floor", "import DTSEN 2026-1".
QString summary(const registry::Commit& commit);
QString label(registry::CommitKind kind);

} // namespace rangkul::words
