// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rangkul::core {

namespace {

using View = std::string_view;

View viewOf(QByteArrayView word)
{
    return {word.data(), static_cast<std::size_t>(word.size())};
}

/// At most eight letters as one number: longer words are none of these lists.
constexpr std::size_t kLongestPacked = 8;

constexpr quint64 packed(View word)
{
    quint64 letters = 0;
    for (const char letter : word) {
        letters = (letters << 8) | static_cast<quint8>(letter);
    }
    return letters;
}

template <std::size_t N> constexpr std::array<quint64, N> sorted(std::array<View, N> words)
{
    std::array<quint64, N> out{};
    std::transform(words.begin(), words.end(), out.begin(), packed);
    std::sort(out.begin(), out.end());
    return out;
}

constexpr auto kTitles = sorted(std::to_array<View>(
    {"h",    "hj",  "hjh",   "kh",     "haji",  "hajah",    "hajjah",  "drs",  "dra",  "dr",
     "drg",  "drh", "ir",    "prof",   "r",     "rr",       "ra",      "rm",   "rd",   "raden",
     "tn",   "ny",  "sdr",   "sdri",   "bpk",   "bp",       "bapak",   "pak",  "ibu",  "bu",
     "mbah", "ust", "ustad", "ustadz", "ustaz", "ustadzah", "ustazah", "kyai", "kiai", "pdt"}));

constexpr auto kPlainDegrees = sorted(std::to_array<View>(
    {"spd",  "spdi", "sh",   "shi",  "se",   "st",   "mm",     "ssos",   "skom",  "sag",
     "skm",  "sked", "skep", "skeb", "spsi", "shut", "mpd",    "mpdi",   "mkes",  "mkom",
     "mhum", "mba",  "amd",  "msi",  "phd",  "ners", "amdkep", "amdkeb", "amkeb", "spdsd"}));

constexpr auto kOtherDegrees = sorted(std::to_array<View>(
    {"ssi", "sip",   "sp",    "spt",  "ss",  "ssn",  "sfarm", "sgz", "sik",    "sthi",   "ssy",
     "spi", "sab",   "sap",   "sak",  "sei", "stp",  "sstp",  "str", "strkeb", "strkep", "msc",
     "mt",  "mh",    "mag",   "mp",   "mma", "msos", "mei",   "mth", "mkn",    "ma",     "amak",
     "ama", "amapd", "amkep", "amkg", "amk", "ba",   "bba",   "bsc", "bsw",    "spog",   "spa",
     "spb", "sppd",  "apt",   "ns",   "ak",  "ca",   "cpa",   "lc",  "dipl"}));

constexpr auto kDeceased = std::to_array<View>({"alm", "almh", "almarhum", "almarhumah"});

constexpr auto kConnectors =
    sorted(std::to_array<View>({"bin", "binti", "bti", "bt", "bte", "als", "alias"}));

struct Alias
{
    View word;
    View name;
    bool onlyFirst = false;
    quint64 key = packed(word);
};

template <std::size_t N> constexpr std::array<Alias, N> sorted(std::array<Alias, N> aliases)
{
    std::sort(aliases.begin(), aliases.end(),
              [](const Alias& a, const Alias& b) { return a.key < b.key; });
    return aliases;
}

constexpr View kMuhammad = "muhamad";

/// In folded spelling: "moch" stands here as "moh".
constexpr auto kAliases = sorted(std::to_array<Alias>({
    {"m", kMuhammad, true}, {"md", kMuhammad, true}, {"mh", kMuhammad, true},
    {"moh", kMuhammad},     {"moc", kMuhammad},      {"mohd", kMuhammad},
    {"mohamd", kMuhammad},  {"mohamad", kMuhammad},  {"mohamat", kMuhammad},
    {"mohamed", kMuhammad}, {"mohmad", kMuhammad},   {"mokamad", kMuhammad},
    {"mhd", kMuhammad},     {"mhmd", kMuhammad},     {"muh", kMuhammad},
    {"muc", kMuhammad},     {"muhd", kMuhammad},     {"muhamd", kMuhammad},
    {"muhamat", kMuhammad}, {"muhamed", kMuhammad},  {"muhmad", kMuhammad},
    {"mukamad", kMuhammad}, {"abd", "abdul"},        {"abdl", "abdul"},
    {"abdur", "abdul"},     {"abdus", "abdul"},      {"abdu", "abdul", true},
    {"st", "siti", true},   {"sti", "siti"},         {"ah", "ahmad", true},
    {"ahm", "ahmad", true}, {"ahmat", "ahmad"},      {"ahmed", "ahmad"},
    {"akmad", "ahmad"},     {"akmat", "ahmad"},      {"nor", "nur"},
}));

constexpr std::array<View, 6> kJoining = {"nur", "siti", "sri", "dwi", "tri", "abdul"};
constexpr qsizetype kShortestSecondName = 4;

template <std::size_t N> bool has(const std::array<quint64, N>& words, QByteArrayView word)
{
    return viewOf(word).size() <= kLongestPacked &&
           std::binary_search(words.begin(), words.end(), packed(viewOf(word)));
}

/// What most words fail at.
bool mayBeAlias(QByteArrayView word)
{
    static constexpr quint32 kFirstLetters = [] {
        quint32 letters = 0;
        for (const Alias& alias : kAliases) {
            letters |= quint32(1) << (alias.word.front() - 'a');
        }
        return letters;
    }();
    return !word.isEmpty() && word.front() >= 'a' && word.front() <= 'z' &&
           ((kFirstLetters >> (word.front() - 'a')) & 1U) != 0;
}

} // namespace

bool isTitle(QByteArrayView word)
{
    return has(kTitles, word);
}

bool isDegree(QByteArrayView word)
{
    return word.size() <= 6 && (has(kPlainDegrees, word) || has(kOtherDegrees, word));
}

bool isPlainDegree(QByteArrayView word)
{
    return word.size() <= 6 && has(kPlainDegrees, word);
}

bool isDeceasedMark(QByteArrayView word)
{
    return word.size() >= 3 && word[0] == 'a' && word[1] == 'l' && word[2] == 'm' &&
           std::find(kDeceased.begin(), kDeceased.end(), viewOf(word)) != kDeceased.end();
}

bool isConnector(QByteArrayView word)
{
    return word.size() >= 2 && word.size() <= 5 && has(kConnectors, word);
}

QByteArrayView nameOfAlias(QByteArrayView word, bool isFirst)
{
    if (viewOf(word).size() > kLongestPacked || !mayBeAlias(word)) {
        return word;
    }
    const quint64 key = packed(viewOf(word));
    const auto at = std::lower_bound(kAliases.begin(), kAliases.end(), key,
                                     [](const Alias& a, quint64 b) { return a.key < b; });
    if (at == kAliases.end() || at->key != key || (at->onlyFirst && !isFirst)) {
        return word;
    }
    return {at->name.data(), static_cast<qsizetype>(at->name.size())};
}

QByteArrayView nameBegunBy(QByteArrayView word)
{
    for (const Alias& alias : kAliases) {
        if (alias.word.starts_with(viewOf(word)) && !alias.name.starts_with(viewOf(word))) {
            return {alias.name.data(), static_cast<qsizetype>(alias.name.size())};
        }
    }
    return {};
}

bool isJoiningName(QByteArrayView word)
{
    return word.size() <= 5 &&
           std::find(kJoining.begin(), kJoining.end(), viewOf(word)) != kJoining.end();
}

qsizetype joiningNameLength(QByteArrayView word)
{
    for (const View name : kJoining) {
        const auto length = static_cast<qsizetype>(name.size());
        if (word.size() >= length + kShortestSecondName && word.front() == name.front() &&
            viewOf(word).starts_with(name)) {
            return length;
        }
    }
    return 0;
}

} // namespace rangkul::core
