// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_dialect.h"

#include "xml_scanner.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <map>

namespace rangkul::exchange {

namespace {

constexpr size_t kSniffed = 64 * 1024;
constexpr size_t kSniffedLines = 300;
constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;

/// Length of the well-formed UTF-8 sequence at the front, 0 when there is none.
size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](size_t i) {
        return static_cast<unsigned char>(text[i]);
    };
    const unsigned char first = byte(0);
    const size_t length = first >= 0xC2 && first <= 0xDF   ? 2
                          : first >= 0xE0 && first <= 0xEF ? 3
                          : first >= 0xF0 && first <= 0xF4 ? 4
                                                           : 0;
    if (length == 0 || text.size() < length) {
        return 0;
    }
    for (size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    return overlong ? 0 : length;
}

bool looksLikeUtf8(std::string_view bytes)
{
    size_t good = 0;
    size_t bad = 0;
    size_t i = 0;
    while (i < bytes.size()) {
        std::uint64_t eight = 0;
        if (i + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + i, 8);
            if ((eight & kHighBits) == 0) {
                i += 8;
                continue;
            }
        }
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const size_t length = sequenceLength(bytes.substr(i, 4));
        good += length > 0 ? 1 : 0;
        bad += length > 0 ? 0 : 1;
        i += std::max<size_t>(length, 1);
    }
    return bad == 0 || good > 10 * bad;
}

/// How many lines part into the number of cells that most lines have.
struct Consistency
{
    size_t cells = 1;
    size_t lines = 0;
};

Consistency consistencyOf(std::string_view text, char delimiter)
{
    std::map<size_t, size_t> linesByCells;
    size_t cells = 1;
    size_t lines = 0;
    bool quoted = false;
    bool atCellStart = true;
    bool filled = false;
    const auto endLine = [&] {
        if (filled) {
            ++linesByCells[cells];
            ++lines;
        }
        cells = 1;
        filled = false;
        atCellStart = true;
    };
    for (const char c : text) {
        if (quoted) {
            quoted = c != '"';
        } else if (c == '"' && atCellStart) {
            quoted = filled = true;
            atCellStart = false;
        } else if (c == delimiter) {
            ++cells;
            atCellStart = true;
        } else if (c == '\n') {
            endLine();
            if (lines == kSniffedLines) {
                break;
            }
        } else if (c != '\r') {
            filled = true;
            atCellStart = false;
        }
    }
    if (lines == 0) {
        endLine();
    }
    Consistency best;
    for (const auto& [count, times] : linesByCells) {
        if (count > 1 && times >= best.lines) {
            best = {count, times};
        }
    }
    return best;
}

} // namespace

TextEncoding encodingOf(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE")) {
        return TextEncoding::Utf16Le;
    }
    if (bytes.starts_with("\xFE\xFF")) {
        return TextEncoding::Utf16Be;
    }
    const std::string_view head = bytes.substr(0, 1024);
    size_t zerosEven = 0;
    size_t zerosOdd = 0;
    for (size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0') {
            ++(i % 2 == 0 ? zerosEven : zerosOdd);
        }
    }
    if (zerosOdd > head.size() / 4 && zerosEven == 0) {
        return TextEncoding::Utf16Le;
    }
    if (zerosEven > head.size() / 4 && zerosOdd == 0) {
        return TextEncoding::Utf16Be;
    }
    return looksLikeUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

size_t byteOrderMark(std::string_view bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    case TextEncoding::Utf16Le:
        return bytes.starts_with("\xFF\xFE") ? 2 : 0;
    case TextEncoding::Utf16Be:
        return bytes.starts_with("\xFE\xFF") ? 2 : 0;
    case TextEncoding::Windows1252:
        break;
    }
    return 0;
}

Delimiter delimiterOf(std::string_view text)
{
    if (text.size() > 5 && (text.starts_with("sep=") || text.starts_with("SEP=")) &&
        (text[5] == '\r' || text[5] == '\n')) {
        return {text[4], true};
    }
    const std::string_view head = text.substr(0, kSniffed);
    Delimiter found;
    Consistency best;
    for (const char sign : {',', ';', '\t', '|'}) {
        const Consistency now = consistencyOf(head, sign);
        if (now.cells * now.lines > best.cells * best.lines && now.lines > 0) {
            best = now;
            found.sign = sign;
        }
    }
    return found;
}

void appendWindows1252(std::string& out, std::string_view text)
{
    static constexpr std::array<char16_t, 32> kUpper{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isUpper = byte >= 0x80 && byte < 0xA0;
        appendUtf8(out, isUpper ? kUpper[byte - 0x80U] : static_cast<char32_t>(byte));
    }
}

} // namespace rangkul::exchange
