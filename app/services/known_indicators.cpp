// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_indicators.h"

#include "plain_sheet.h"

namespace rangkul::services {

namespace {

/// The order counts: the first whose title is found is meant.
constexpr KnownIndicator kIndicators[] = {
    {"EXTREME", "persen", "kemiskinanekstrem miskinekstrem extremepoverty"},
    {"GK", "rupiah/kapita/bulan", "gariskemiskinan povertyline", true, false},
    {"P1", "indeks", "kedalamankemiskinan povertygap"},
    {"P2", "indeks", "keparahankemiskinan povertyseverity"},
    {"JML_MISKIN", "ribu jiwa", "jumlahpendudukmiskin numberofpoor", true, false},
    {"P0", "persen", "persentasependudukmiskin tingkatkemiskinan povertyrate headcount"},
    {"IPM", "indeks", "pembangunanmanusia ipm humandevelopment", false},
    {"TPT", "persen", "pengangguranterbuka unemployment"},
    {"TPAK", "persen", "partisipasiangkatankerja", false},
    {"STUNTING", "persen", "stunting"},
    {"GINI", "indeks", "gini"},
    {"RLS", "tahun", "ratalamasekolah meanyearsofschooling", false},
    {"AHH", "tahun", "harapanhidup lifeexpectancy", false},
    {"HLS", "tahun", "harapanlamasekolah expectedyearsofschooling", false},
    {"SANITASI_LAYAK", "persen", "sanitasilayak", false},
    {"AIR_MINUM_LAYAK", "persen", "airminumlayak", false},
    {"PENDUDUK", "jiwa", "jumlahpenduduk population", false, false},
};

} // namespace

std::span<const KnownIndicator> knownIndicators()
{
    return kIndicators;
}

const KnownIndicator* findIndicator(const QString& id)
{
    for (const KnownIndicator& indicator : kIndicators) {
        if (id.compare(QLatin1StringView(indicator.id), Qt::CaseInsensitive) == 0) {
            return &indicator;
        }
    }
    return nullptr;
}

const KnownIndicator* indicatorOfTitle(const QString& title)
{
    const QString folded = foldedHeader(title);
    for (const KnownIndicator& indicator : kIndicators) {
        for (const QString& part : QString::fromLatin1(indicator.titles).split(u' ')) {
            if (folded.contains(part)) {
                return &indicator;
            }
        }
    }
    return nullptr;
}

} // namespace rangkul::services
