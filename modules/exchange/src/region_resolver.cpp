// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_resolver.h"

#include "rangkul/core/similarity.h"
#include "rangkul/exchange/boundary_codes.h"

namespace rangkul::exchange {

namespace {

constexpr int kVillageLevel = 4;
constexpr size_t kVillageDigits = 10;
constexpr double kSure = 0.8;  ///< share of rows that must speak for a system
constexpr double kDoubt = 0.2; ///< and at most this share for the other
constexpr qsizetype kLongName = 8;

std::string digitsOf(std::string_view text)
{
    if (text.ends_with(".0")) {
        text.remove_suffix(2);
    }
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    return digits;
}

QByteArray bytesOf(const QString& code)
{
    return QByteArray::fromStdString(digitsOf(code.toStdString()));
}

std::array<std::string_view, 9> parts(std::string_view combination)
{
    std::array<std::string_view, 9> out;
    for (std::string_view& part : out) {
        const size_t end = combination.find('\x1F');
        part = combination.substr(0, end);
        combination.remove_prefix(end == std::string_view::npos ? combination.size() : end + 1);
    }
    return out;
}

/// Without "Kel.", "Ds." or "Kec." in front, then as foldedRegionName().
QString foldedPlace(std::string_view written)
{
    QString name = QString::fromUtf8(written.data(), static_cast<qsizetype>(written.size()));
    for (const char* prefix : {"kel", "ds", "kec", "kab"}) {
        const QLatin1StringView word(prefix);
        const bool abbreviates = name.size() > word.size() + 1 &&
                                 name.startsWith(word, Qt::CaseInsensitive) &&
                                 (name[word.size()] == u'.' || name[word.size()] == u' ');
        if (abbreviates) {
            name.remove(0, word.size() + 1);
            break;
        }
    }
    return foldedRegionName(name);
}

/// Puts code parts of four columns together; each may hold its part alone or all up to it.
std::string joinedCode(const std::array<std::string_view, 9>& part, core::CodeSystem system)
{
    static constexpr std::array<size_t, 4> kKemendagri{2, 2, 2, 4};
    static constexpr std::array<size_t, 4> kBps{2, 2, 3, 3};
    const auto& widths = system == core::CodeSystem::Bps ? kBps : kKemendagri;
    std::string code;
    for (size_t level = 0; level < 4; ++level) {
        std::string digits = digitsOf(part[level + 1]);
        if (digits.empty()) {
            continue;
        }
        if (digits.size() > widths[level]) {
            code = digits;
        } else {
            code += std::string(widths[level] - digits.size(), '0') + digits;
        }
    }
    return code;
}

} // namespace

void RegionEvidence::operator+=(const RegionEvidence& other)
{
    rows += other.rows;
    knownKemendagri += other.knownKemendagri;
    knownBps += other.knownBps;
    named += other.named;
    namesKemendagri += other.namesKemendagri;
    namesBps += other.namesBps;
}

std::optional<core::CodeSystem> RegionEvidence::decide() const
{
    using core::CodeSystem;
    if (rows == 0) {
        return CodeSystem::Kemendagri; // names only: no system is needed
    }
    const auto speaks = [](qint64 forIt, qint64 against, qint64 of) {
        const auto all = static_cast<double>(of);
        return static_cast<double>(forIt) >= kSure * all &&
               static_cast<double>(against) <= kDoubt * all;
    };
    if (named * 2 >= rows && namesKemendagri + namesBps > 0) {
        const qint64 told = std::max(namesKemendagri, namesBps);
        if (speaks(namesKemendagri, namesBps, told)) {
            return CodeSystem::Kemendagri;
        }
        if (speaks(namesBps, namesKemendagri, told)) {
            return CodeSystem::Bps;
        }
        return std::nullopt;
    }
    const qint64 known = std::max(knownKemendagri, knownBps);
    if (known == 0) {
        return CodeSystem::Kemendagri; // unknown in both: all rows are told so
    }
    if (speaks(knownKemendagri, knownBps, known)) {
        return CodeSystem::Kemendagri;
    }
    if (speaks(knownBps, knownKemendagri, known)) {
        return CodeSystem::Bps;
    }
    return std::nullopt;
}

RegionResolver::RegionResolver(std::vector<PlaceInRegister> places)
    : m_places(std::move(places))
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        const PlaceInRegister& place = m_places[i];
        const int index = static_cast<int>(i);
        m_foldedNames.push_back(foldedRegionName(place.name));
        m_boxes.push_back(place.area.empty() ? registry::GeoBox()
                                             : registry::boundingBox(place.area));
        m_parentName.insert(QString::fromLatin1(bytesOf(place.code)), m_foldedNames.back());
        if (place.level != kVillageLevel) {
            continue;
        }
        ++m_villages;
        m_byCode.insert(bytesOf(place.code), index);
        if (!place.bpsCode.isEmpty()) {
            m_byBps.insert(bytesOf(place.bpsCode), index);
        }
        m_byName.insert(m_foldedNames.back(), index);
    }
}

RegionResolver::Combination RegionResolver::split(std::string_view combination,
                                                  core::CodeSystem system) const
{
    const auto part = parts(combination);
    Combination out;
    out.code = part[0].empty() ? joinedCode(part, system) : digitsOf(part[0]);
    out.hasCode = !part[0].empty() || !part[4].empty();
    if (!out.hasCode) {
        out.code.clear();
    }
    for (size_t i = 0; i < 4; ++i) {
        out.names[i] = foldedPlace(part[5 + i]);
    }
    return out;
}

int RegionResolver::byCode(const std::string& code, core::CodeSystem system) const
{
    if (code.size() != kVillageDigits) {
        return -1;
    }
    const auto& codes = system == core::CodeSystem::Bps ? m_byBps : m_byCode;
    return codes.value(QByteArray::fromStdString(code), -1);
}

bool RegionResolver::nameFits(int place, const QString& folded) const
{
    const QString& name = m_foldedNames[static_cast<size_t>(place)];
    if (folded.isEmpty() || folded == name) {
        return true;
    }
    if (m_byName.contains(folded)) {
        return false; // the name of another village
    }
    const int limit = std::min(name.size(), folded.size()) < kLongName ? 1 : 2;
    return core::editDistance(folded, name, limit) <= limit;
}

int RegionResolver::byNames(const Combination& combination) const
{
    const QString& village = combination.names[3];
    if (village.isEmpty()) {
        return -1;
    }
    int found = -1;
    const auto candidates = m_byName.values(village);
    for (const int place : candidates) {
        const QByteArray code = bytesOf(m_places[static_cast<size_t>(place)].code);
        const QString district = m_parentName.value(QString::fromLatin1(code.left(6)));
        const bool fits = combination.names[2].isEmpty() || district.isEmpty() ||
                          core::editDistance(district, combination.names[2], 2) <= 2;
        if (fits && found >= 0) {
            return -1; // two villages of that name
        }
        found = fits ? place : found;
    }
    return found;
}

RegionEvidence RegionResolver::evidenceOf(std::string_view combination, qint64 rows) const
{
    RegionEvidence evidence;
    const Combination kemendagri = split(combination, core::CodeSystem::Kemendagri);
    if (!kemendagri.hasCode) {
        return evidence;
    }
    const Combination bps = split(combination, core::CodeSystem::Bps);
    const int first = byCode(kemendagri.code, core::CodeSystem::Kemendagri);
    const int second = byCode(bps.code, core::CodeSystem::Bps);
    const QString& name = kemendagri.names[3];
    evidence.rows = rows;
    evidence.knownKemendagri = first >= 0 ? rows : 0;
    evidence.knownBps = second >= 0 ? rows : 0;
    if (!name.isEmpty()) {
        evidence.named = rows;
        evidence.namesKemendagri = first >= 0 && nameFits(first, name) ? rows : 0;
        evidence.namesBps = second >= 0 && nameFits(second, name) ? rows : 0;
    }
    return evidence;
}

PlaceAnswer RegionResolver::answer(std::string_view combination, core::CodeSystem system) const
{
    const Combination split = this->split(combination, system);
    PlaceAnswer answer;
    if (!split.hasCode) {
        answer.place = byNames(split);
        answer.isUnknown = answer.place < 0 && !split.names[3].isEmpty();
        return answer;
    }
    answer.place = byCode(split.code, system);
    answer.isUnknown = answer.place < 0;
    if (answer.place >= 0 && !nameFits(answer.place, split.names[3])) {
        answer.nameDiffers = true;
        answer.nameInRegister = m_places[static_cast<size_t>(answer.place)].name;
    }
    return answer;
}

double RegionResolver::distance(int place, registry::GeoPoint point) const
{
    const PlaceInRegister& region = m_places[static_cast<size_t>(place)];
    if (region.area.empty()) {
        return 0;
    }
    const bool inside = m_boxes[static_cast<size_t>(place)].contains(point) &&
                        registry::contains(region.area, point);
    return inside ? 0 : registry::distanceMetres(region.area, point);
}

} // namespace rangkul::exchange
