// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "key_table.h"
#include "rangkul/core/region_code.h"
#include "rangkul/exchange/import_register.h"

#include <array>
#include <optional>

namespace rangkul::exchange {

/// What the codes of a whole column say about their system.
struct RegionEvidence
{
    qint64 rows = 0; ///< with a code
    qint64 knownKemendagri = 0;
    qint64 knownBps = 0;
    qint64 named = 0;           ///< with a code and a name
    qint64 namesKemendagri = 0; ///< the name is that of the code in this system
    qint64 namesBps = 0;

    void operator+=(const RegionEvidence& other);
    /// nullopt: undecided, the officer is to be asked.
    std::optional<core::CodeSystem> decide() const;
};

/// Where one combination of codes and names lies.
struct PlaceAnswer
{
    int place = -1; ///< index into the places of the register, -1 = none
    bool isUnknown = false;
    bool nameDiffers = false;
    QString nameInRegister; ///< when the name differs
};

/// Ties region codes and names of a file to the villages of the register.
class RegionResolver
{
public:
    explicit RegionResolver(std::vector<PlaceInRegister> places);

    bool hasVillages() const { return m_villages > 0; }
    const std::vector<PlaceInRegister>& places() const { return m_places; }
    /// Of one combination as RowReader::places() writes it, that stands in `rows` rows.
    RegionEvidence evidenceOf(std::string_view combination, qint64 rows) const;
    /// `system` is needed where there is a code; names alone do without.
    PlaceAnswer answer(std::string_view combination, core::CodeSystem system) const;
    /// Metres from the point to the village, 0 inside it or when it has no area.
    double distance(int place, registry::GeoPoint point) const;

private:
    struct Combination
    {
        std::string code; ///< ten digits, empty when there is no code
        bool hasCode = false;
        std::array<QString, 4> names; ///< folded: province to village
    };
    Combination split(std::string_view combination, core::CodeSystem system) const;
    int byCode(const std::string& code, core::CodeSystem system) const;
    int byNames(const Combination& combination) const;
    bool nameFits(int place, const QString& folded) const;

    std::vector<PlaceInRegister> m_places;
    std::vector<QString> m_foldedNames;
    std::vector<registry::GeoBox> m_boxes;
    QHash<QByteArray, int> m_byCode;
    QHash<QByteArray, int> m_byBps;
    QMultiHash<QString, int> m_byName;    ///< villages
    QHash<QString, QString> m_parentName; ///< code digits -> folded name
    int m_villages = 0;
};

} // namespace rangkul::exchange
