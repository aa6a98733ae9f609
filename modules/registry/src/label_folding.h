// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace rangkul::registry {

using FoldedText = QVarLengthArray<char16_t, 96>;

/// foldedLabel() without an allocation; replaces what `out` held.
void foldLabel(QStringView label, FoldedText& out);

inline QStringView view(const FoldedText& text)
{
    return {text.data(), text.size()};
}

} // namespace rangkul::registry
