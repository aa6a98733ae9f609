// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>
#include <QVarLengthArray>

namespace rangkul::core {

using WordBuffer = QVarLengthArray<char, 192>;

/// A run of letters and digits.
struct RawWord
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool isBehindComma = false;
    bool isBehindSlash = false; ///< nothing but one slash parts it from the word before
};

/// A text as lower-case ASCII words: accents and apostrophes gone, everything else a gap.
struct RawText
{
    WordBuffer bytes;
    QVarLengthArray<RawWord, 24> words;
    bool endsInWord = false; ///< the last character belongs to the last word

    QByteArrayView at(qsizetype i) const { return {bytes.data() + words[i].from, words[i].length}; }
};

void scanWords(QStringView text, RawText& out);

enum class LetterJ : quint8 { Modern, OldSpelling };

/// Appends `word` with the spellings of one sound made the same (see name_normal.h). OldSpelling
/// reads a j that does not belong to dj, tj or sj as y. Returns true when there was such a j.
bool foldSpelling(QByteArrayView word, WordBuffer& out, LetterJ letterJ = LetterJ::Modern);

bool isVowel(char c);
bool isAsciiDigit(char c);

} // namespace rangkul::core
