// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_faults.h"

#include "sample_names.h"

#include <array>
#include <bit>

namespace rangkul::linkage {

namespace {

/// The weights of kinds of faults; those of an address are two in five.
constexpr std::pair<Fault, int> kOdds[] = {
    {Fault::NameSlip, 28},    {Fault::NameSpelling, 10},  {Fault::NameFather, 6},
    {Fault::NameWord, 8},     {Fault::BirthDigit, 16},    {Fault::BirthSwapped, 4},
    {Fault::BirthMissing, 4}, {Fault::NikDigit, 14},      {Fault::NikMissing, 8},
    {Fault::NikMasked, 6},    {Fault::NikOfAnother, 1},   {Fault::Address, 40},
    {Fault::Unit, 28},        {Fault::VillageMissing, 8}, {Fault::Sex, 8},
    {Fault::KkMissing, 10}};

void otherDigit(SampleRandom& random, QString& text)
{
    qsizetype at = random.below(static_cast<int>(text.size()));
    while (!text[at].isDigit()) {
        at = (at + 1) % text.size();
    }
    text[at] =
        QChar(static_cast<char16_t>(u'0' + (text[at].digitValue() + 1 + random.below(9)) % 10));
}

QString withFather(const QString& name, const QString& father)
{
    return name.endsWith(father) ? name.chopped(father.size()).trimmed()
                                 : name + QStringLiteral(" bin ") + father;
}

QString withoutWord(SampleRandom& random, const QString& name)
{
    QStringList words = name.split(u' ');
    if (words.size() < 2) {
        return name;
    }
    const qsizetype at = random.below(static_cast<int>(words.size()));
    if (random.chance(0.5)) {
        words.removeAt(at);
    } else {
        words[at] = words[at].left(1) + u'.';
    }
    return words.join(u' ');
}

QString swappedDays(const QString& birth)
{
    // yyyy-MM-dd; a day above 12 gives no date, which lists have as well
    return birth.first(5) + birth.mid(8, 2) + u'-' + birth.mid(5, 2);
}

QString changed(SampleRandom& random, Fault fault, const FaultSources& sources, const QString& text)
{
    QString out = text;
    switch (fault) {
    case Fault::NameSlip:
        return withSlip(random, out);
    case Fault::NameSpelling:
        return respelled(random, out);
    case Fault::NameFather:
        return sources.father.isEmpty() ? out : withFather(out, sources.father);
    case Fault::NameWord:
        return withoutWord(random, out);
    case Fault::BirthDigit:
    case Fault::NikDigit:
        if (!out.isEmpty()) {
            otherDigit(random, out);
        }
        return out;
    case Fault::BirthSwapped:
        return out.size() == 10 && out.mid(8, 2).toInt() <= 12 ? swappedDays(out) : out;
    case Fault::NikMasked:
        return out.size() == 16 ? out.first(6) + QStringLiteral("******") + out.last(4) : out;
    case Fault::NikOfAnother:
        return sources.otherNik;
    case Fault::Address:
        return random.chance(0.25) ? QString() : withSlip(random, out);
    default:
        return {};
    }
}

QString* fieldOf(Fault fault, SampleRow& row, SampleRandom& random)
{
    switch (fault) {
    case Fault::NameSlip:
    case Fault::NameSpelling:
    case Fault::NameFather:
    case Fault::NameWord:
        return &row.name;
    case Fault::BirthDigit:
    case Fault::BirthSwapped:
    case Fault::BirthMissing:
        return &row.birth;
    case Fault::NikDigit:
    case Fault::NikMissing:
    case Fault::NikMasked:
    case Fault::NikOfAnother:
        return &row.nik;
    case Fault::Address:
        return &row.address;
    case Fault::Unit:
        return random.chance(0.5) ? &row.rt : &row.rw;
    case Fault::VillageMissing:
        return &row.village;
    case Fault::KkMissing:
        return &row.kk;
    case Fault::Sex:
    case Fault::Moved:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

void applyFault(SampleRandom& random, Fault fault, const FaultSources& sources, SampleRow& row)
{
    if (fault == Fault::Moved) {
        row.address = sources.newHome.address;
        row.rt = sources.newHome.rt;
        row.rw = sources.newHome.rw;
        row.village = sources.newHome.village;
        row.kk = sources.newHome.kk;
        row.faults |= fault;
        return;
    }
    if (fault == Fault::Sex) {
        row.sex = random.chance(0.7)               ? QString()
                  : row.sex == QStringLiteral("L") ? QStringLiteral("P")
                                                   : QStringLiteral("L");
        row.faults |= fault;
        return;
    }
    QString* field = fieldOf(fault, row, random);
    QString after = fault == Fault::Unit ? QString::number(1 + random.below(12))
                                         : changed(random, fault, sources, *field);
    if (after != *field) {
        *field = std::move(after);
        row.faults |= fault;
    }
}

Fault drawnFault(SampleRandom& random)
{
    int total = 0;
    for (const auto& [fault, odds] : kOdds) {
        total += odds;
    }
    int drawn = random.below(total);
    for (const auto& [fault, odds] : kOdds) {
        drawn -= odds;
        if (drawn < 0) {
            return fault;
        }
    }
    Q_UNREACHABLE();
}

QLatin1StringView faultKey(Fault fault)
{
    using Key = QLatin1StringView;
    constexpr std::array<Key, kFaults> keys{
        Key("name_slip"),     Key("name_spelling"),   Key("name_father"),
        Key("name_word"),     Key("birth_digit"),     Key("birth_swapped"),
        Key("birth_missing"), Key("nik_digit"),       Key("nik_missing"),
        Key("nik_masked"),    Key("nik_of_another"),  Key("address"),
        Key("unit"),          Key("village_missing"), Key("sex"),
        Key("moved"),         Key("kk_missing")};
    return keys[static_cast<size_t>(std::countr_zero(static_cast<quint32>(fault)))];
}

} // namespace rangkul::linkage
