// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/ui/theme.h"

class QLabel;

namespace rangkul::importui {

/// Shows a note on the colours of its tone, with a sign in front so that colour is not alone.
void showTone(QLabel& label, ui::Tone tone, const QString& text);

} // namespace rangkul::importui
