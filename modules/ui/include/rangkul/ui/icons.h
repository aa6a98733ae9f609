// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace rangkul::ui {

/// A line icon of the project's own set (`:/icons/<name>.svg`), drawn in the palette's text colour
/// at any size and in the highlight's text colour when selected. An unknown name gives an empty
/// icon.
QIcon icon(const QString& name);

} // namespace rangkul::ui
