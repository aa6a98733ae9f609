// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/comparison.h"

#include <QStringView>

namespace rangkul::linkage {

namespace {

using Key = QLatin1StringView;

constexpr std::array<Key, kComparisons> kNames{
    Key("name"),  Key("given_name"), Key("family_name"), Key("mother"), Key("sex"),
    Key("birth"), Key("nik"),        Key("other_id"),    Key("phone"),  Key("address")};

constexpr Key kNameLevels[] = {Key("differs"),   Key("word_shared"), Key("alike"),
                               Key("contained"), Key("very_alike"),  Key("same_words"),
                               Key("same")};
constexpr Key kPartLevels[] = {Key("differs"), Key("swapped"), Key("alike"), Key("very_alike"),
                               Key("same")};
constexpr Key kMotherLevels[] = {Key("differs"), Key("alike"), Key("same")};
constexpr Key kPlainLevels[] = {Key("differs"), Key("same")};
constexpr Key kBirthLevels[] = {Key("differs"),   Key("one_part"), Key("two_parts"),
                                Key("one_digit"), Key("swapped"),  Key("same")};
constexpr Key kNikLevels[] = {Key("differs"), Key("serial"), Key("date"),
                              Key("slip"),    Key("masked"), Key("same")};
constexpr Key kIdLevels[] = {Key("differs"), Key("slip"), Key("same")};
constexpr Key kAddressLevels[] = {Key("differs"),    Key("elsewhere"), Key("village"),
                                  Key("neighbours"), Key("street"),    Key("house"),
                                  Key("household")};

} // namespace

quint64 packed(const Agreement& agreement)
{
    quint64 bits = 0;
    for (size_t i = 0; i < kComparisons; ++i) {
        bits |= static_cast<quint64>(agreement[i] + 1) << (4 * i);
    }
    return bits;
}

Agreement unpacked(quint64 bits)
{
    Agreement agreement{};
    for (size_t i = 0; i < kComparisons; ++i) {
        agreement[i] = static_cast<qint8>(static_cast<int>((bits >> (4 * i)) & 0xFU) - 1);
    }
    return agreement;
}

QLatin1StringView comparisonKey(Comparison comparison)
{
    return kNames[static_cast<size_t>(comparison)];
}

std::optional<Comparison> comparisonOf(QStringView key)
{
    for (size_t i = 0; i < kComparisons; ++i) {
        if (key == kNames[i]) {
            return static_cast<Comparison>(i);
        }
    }
    return std::nullopt;
}

std::span<const QLatin1StringView> levelKeys(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Name:
        return kNameLevels;
    case Comparison::Given:
    case Comparison::Family:
        return kPartLevels;
    case Comparison::Mother:
        return kMotherLevels;
    case Comparison::Sex:
    case Comparison::Phone:
        return kPlainLevels;
    case Comparison::Birth:
        return kBirthLevels;
    case Comparison::Nik:
        return kNikLevels;
    case Comparison::OtherId:
        return kIdLevels;
    case Comparison::Address:
        return kAddressLevels;
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::linkage
