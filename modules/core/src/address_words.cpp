// SPDX-License-Identifier: GPL-3.0-or-later
#include "address_words.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace rangkul::core {

namespace {

using View = std::string_view;

View viewOf(QByteArrayView word)
{
    return {word.data(), static_cast<std::size_t>(word.size())};
}

bool isDigits(QByteArrayView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), isAsciiDigit);
}

/// 1 to 39; 0 when `word` is no such Roman number.
int romanValue(QByteArrayView word)
{
    static constexpr View kOnes[] = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    const View text = viewOf(word);
    const std::size_t tens = std::min(text.find_first_not_of('x'), text.size());
    if (tens > 3) {
        return 0;
    }
    const auto ones = std::find(std::begin(kOnes), std::end(kOnes), text.substr(tens));
    return ones == std::end(kOnes)
               ? 0
               : static_cast<int>(tens * 10) + static_cast<int>(ones - std::begin(kOnes));
}

/// A word that keyword and number share, as rt01 or rt01rw02. False when `word` is none.
bool readJoined(QByteArrayView word, RtRwWords& out)
{
    if (word.size() < 3 || !(word.startsWith("rt") || word.startsWith("rw"))) {
        return false;
    }
    const qsizetype next = viewOf(word).find("rw", 2) == View::npos
                               ? word.size()
                               : static_cast<qsizetype>(viewOf(word).find("rw", 2));
    RtText& first = word[1] == 't' ? out.rt : out.rw;
    if (!readRtNumber(word.sliced(2, next - 2), false, first)) {
        return false;
    }
    return next == word.size() || readRtNumber(word.sliced(next + 2), false, out.rw);
}

bool readAt(const RawText& text, qsizetype at, bool allowRoman, RtText& out)
{
    return at < text.words.size() && readRtNumber(text.at(at), allowRoman, out);
}

/// `RT 001 / 002`: the RW that follows an RT without its keyword.
void takeSlashedRw(const RawText& text, qsizetype at, RtRwWords& out)
{
    const qsizetype next = at + out.words;
    if (next < text.words.size() && text.words[next].isBehindSlash &&
        readAt(text, next, false, out.rw)) {
        ++out.words;
    }
}

/// `001/002` without keywords. Not in house numbers (No. 12/3) nor in dates (1/2/2025).
RtRwWords takeBarePair(const RawText& text, qsizetype at)
{
    RtRwWords out;
    const qsizetype next = at + 1;
    const bool isPair = next < text.words.size() && text.words[next].isBehindSlash &&
                        !text.words[at].isBehindSlash && isDigits(text.at(at)) &&
                        isDigits(text.at(next)) && text.at(at).size() <= 3 &&
                        text.at(next).size() <= 3;
    const bool isTriple = next + 1 < text.words.size() && text.words[next + 1].isBehindSlash;
    const bool isHouse = at > 0 && isNumberWord(text.at(at - 1));
    if (isPair && !isTriple && !isHouse && readRtNumber(text.at(at), false, out.rt) &&
        readRtNumber(text.at(next), false, out.rw)) {
        out.words = 2;
    }
    return out;
}

} // namespace

bool readRtNumber(QByteArrayView word, bool allowRoman, RtText& out)
{
    out.clear();
    QByteArrayView digits = word;
    char suffix = '\0';
    if (digits.size() > 1 && !isAsciiDigit(digits.back())) {
        suffix = digits.back();
        digits.chop(1);
    }
    QByteArray roman;
    if (!isDigits(digits)) {
        const int value = allowRoman ? romanValue(word) : 0;
        if (value == 0) {
            return false;
        }
        roman = QByteArray::number(value);
        digits = roman;
        suffix = '\0';
    }
    while (!digits.isEmpty() && digits.front() == '0') {
        digits = digits.sliced(1);
    }
    if (digits.isEmpty() && suffix == '\0') {
        return true;
    }
    if (digits.isEmpty() || digits.size() > 3) {
        return false;
    }
    for (qsizetype i = digits.size(); i < 3; ++i) {
        out.append('0');
    }
    out.append(digits.data(), digits.size());
    if (suffix != '\0') {
        out.append(suffix);
    }
    return true;
}

RtRwWords takeRtRw(const RawText& text, qsizetype at)
{
    const QByteArrayView word = text.at(at);
    if (isAsciiDigit(word.front())) {
        return takeBarePair(text, at);
    }
    RtRwWords out;
    if (word.front() != 'r') {
        return out;
    }
    const bool isBoth =
        word == "rtrw" || (word == "rt" && at + 1 < text.words.size() && text.at(at + 1) == "rw");
    if (isBoth) {
        out.words = word == "rtrw" ? 1 : 2;
        if (readAt(text, at + out.words, true, out.rt)) {
            ++out.words;
            out.words += readAt(text, at + out.words, true, out.rw) ? 1 : 0;
        }
        return out;
    }
    if (word == "rt" || word == "rw") {
        out.words = readAt(text, at + 1, true, word == "rt" ? out.rt : out.rw) ? 2 : 1;
    } else if (readJoined(word, out)) {
        out.words = 1;
    }
    if (out.words > 0 && out.rw.isEmpty() && !out.rt.isEmpty()) {
        takeSlashedRw(text, at, out);
    }
    return out;
}

QByteArrayView addressAlias(QByteArrayView rawWord)
{
    static constexpr std::pair<View, View> kWords[] = {
        {"jl", "jalan"},         {"jln", "jalan"},        {"jalan", "jalan"},
        {"gg", "gang"},          {"gng", "gang"},         {"gang", "gang"},
        {"dsn", "dusun"},        {"dk", "dukuh"},         {"dkh", "dukuh"},
        {"ds", "desa"},          {"kel", "kelurahan"},    {"kec", "kecamatan"},
        {"kab", "kabupaten"},    {"kp", "kampung"},       {"kpg", "kampung"},
        {"kmp", "kampung"},      {"lk", "lingkungan"},    {"ling", "lingkungan"},
        {"lingk", "lingkungan"}, {"lkg", "lingkungan"},   {"prm", "perumahan"},
        {"perum", "perumahan"},  {"prum", "perumahan"},   {"komp", "kompleks"},
        {"komplek", "kompleks"}, {"kplk", "kompleks"},    {"blk", "blok"},
        {"jend", "jenderal"},    {"jendral", "jenderal"}, {"jenral", "jenderal"},
        {"kapt", "kapten"},      {"let", "letnan"},       {"brigjend", "brigjen"}};
    if (rawWord.size() > 8) {
        return {};
    }
    for (const auto& [from, to] : kWords) {
        if (from == viewOf(rawWord)) {
            return {to.data(), static_cast<qsizetype>(to.size())};
        }
    }
    return {};
}

bool isNumberWord(QByteArrayView rawWord)
{
    return rawWord == "no" || rawWord == "nomor" || rawWord == "nmr" || rawWord == "nomer";
}

} // namespace rangkul::core
