// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

#include "word_fold.h"

namespace rangkul::core {

/// "001", "012a"; empty when missing.
using RtText = QVarLengthArray<char, 8>;

struct RtRwWords
{
    qsizetype words = 0; ///< how many words of the text it took; 0: none stands here
    RtText rt;
    RtText rw;
};

/// RT and RW that begin at word `at`.
RtRwWords takeRtRw(const RawText& text, qsizetype at);

/// Reads "1", "01", "001a" and, if allowed, Roman "iii" into three-digit text; zeros give empty
/// text. False when `word` is none of these.
bool readRtNumber(QByteArrayView word, bool allowRoman, RtText& out);

/// The folded word an abbreviation stands for (jl: jalan); empty when it is none.
QByteArrayView addressAlias(QByteArrayView rawWord);
/// "no", "nomor": says only that a number follows.
bool isNumberWord(QByteArrayView rawWord);

} // namespace rangkul::core
