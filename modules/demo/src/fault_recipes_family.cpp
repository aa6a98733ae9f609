// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_plan.h"

namespace rangkul::demo {

namespace {

using registry::Value;

std::vector<RowFault> oneCell(const QString& column, Value value)
{
    return {{.member = kFamilyRow,
             .rule = {},
             .column = column,
             .cells = {{column, std::move(value)}}}};
}

Value cellOf(const Victim& v, const QString& column)
{
    const Cells row = v.package.familyRow(v.family(), v.members()[0], v.index);
    return row[columnIndex(v.package.familyColumns(), column)];
}

std::vector<RowFault> unknownRegion(const Victim& v)
{
    const QString& column = v.package.names().villageCode;
    const bool dotted = registry::asText(cellOf(v, column)).contains(u'.');
    return oneCell(column, dotted ? QStringLiteral("99.71.03.1099") : QStringLiteral("9971030099"));
}

/// The name of a kelurahan of another kecamatan beside the right code.
std::vector<RowFault> otherRegionName(const Victim& v)
{
    const CityPlan& city = v.package.people().city;
    const Kelurahan& own = v.package.people().kelurahan(v.family());
    const auto& other = v.random.pick(city.kelurahan);
    if (other.kecamatan == own.kecamatan) {
        return {};
    }
    const QString& column = v.package.names().villageName;
    const bool capitals = registry::asText(cellOf(v, column)) == own.name.toUpper();
    return oneCell(column, capitals ? other.name.toUpper() : other.name);
}

std::vector<RowFault> decileEleven(const Victim& v)
{
    const bool number = std::holds_alternative<qint64>(cellOf(v, v.package.names().decile));
    const qint64 decile = 11 + v.variant % 4;
    return oneCell(v.package.names().decile,
                   number ? Value(decile) : Value(QString::number(decile)));
}

std::vector<RowFault> unitInWords(const Victim& v)
{
    return oneCell(v.package.names().rt, QStringLiteral("tiga belas"));
}

std::vector<RowFault> areaInWords(const Victim& v)
{
    return oneCell(v.package.names().floorArea, QStringLiteral("empat puluh"));
}

std::vector<RowFault> impossibleArea(const Victim& v)
{
    return oneCell(v.package.names().floorArea,
                   v.variant % 2 == 0 ? QStringLiteral("0") : QStringLiteral("3600"));
}

std::vector<RowFault> powerInTheDark(const Victim& v)
{
    if (v.package.people().dwelling(v.family()).lighting != 1) {
        return {};
    }
    const Package::Names& names = v.package.names();
    const Value dark =
        names.latitude.isEmpty() ? QStringLiteral("Non Listrik") : QStringLiteral("04");
    return {{.member = kFamilyRow,
             .rule = {},
             .column = names.power,
             .cells = {{names.lighting, dark}}}};
}

std::vector<RowFault> moreThanListed(const Victim& v)
{
    return oneCell(v.package.names().memberCount, QString::number(v.family().memberCount + 2));
}

std::vector<RowFault> pointFault(const Victim& v, const QString& latitude, const QString& longitude)
{
    const Package::Names& names = v.package.names();
    return {{.member = kFamilyRow,
             .rule = {},
             .column = names.latitude,
             .cells = {{names.latitude, latitude}, {names.longitude, longitude}}}};
}

std::vector<RowFault> zeroPoint(const Victim& v)
{
    return pointFault(v, QStringLiteral("0"), QStringLiteral("0"));
}

std::vector<RowFault> swappedPoint(const Victim& v)
{
    const DemoDwelling& dwelling = v.package.people().dwelling(v.family());
    if (!dwelling.hasPoint) {
        return {};
    }
    return pointFault(v, QString::number(dwelling.point.lon, 'f', 7),
                      QString::number(dwelling.point.lat, 'f', 7));
}

/// A place three kilometres off the city.
std::vector<RowFault> pointOutside(const Victim& v)
{
    const double lon = 112.09 + 0.001 * v.variant;
    return pointFault(v, QStringLiteral("-7.8000000"), QString::number(lon, 'f', 7));
}

using Change = std::function<QString(const QString&, int)>;

Recipe cardRecipe(const char* rule, Change change)
{
    return {rule, [change = std::move(change)](const Victim& v) {
                return oneCell(v.package.names().kk, change(digitsOf(v.family().kk), v.variant));
            }};
}

Recipe headNikRecipe(const char* rule, Change change)
{
    return {rule, [change = std::move(change)](const Victim& v) -> std::vector<RowFault> {
                const DemoPerson& head = v.members()[0];
                if (head.nik == 0 || v.package.names().headNik.isEmpty()) {
                    return {};
                }
                return oneCell(v.package.names().headNik, change(digitsOf(head.nik), v.variant));
            }};
}

/// The card of the family before, which keeps it.
std::vector<RowFault> cardOfAnother(const Victim& v)
{
    const Population& people = v.package.people();
    if (v.index == 0 || !v.plan.isClean(v.index - 1) ||
        people.kelurahan(people.households[v.index - 1]).kecamatan !=
            people.kelurahan(v.family()).kecamatan) {
        return {};
    }
    v.plan.leanedOn.insert(v.index - 1);
    return oneCell(v.package.names().kk, digitsOf(people.households[v.index - 1].kk));
}

/// An answer that stands one column too far left.
std::vector<RowFault> shifted(const Victim& v)
{
    const Package::Names& names = v.package.names();
    if (!names.power.isEmpty()) {
        if (v.package.people().dwelling(v.family()).power == 0) {
            return {};
        }
        return oneCell(names.lighting, QStringLiteral("450 VA"));
    }
    return oneCell(QStringLiteral("Jenis Dinding"), QStringLiteral("Tanah"));
}

/// A remark of the officer where a label or code belongs.
std::vector<RowFault> remarkForCode(const Victim& v)
{
    return oneCell(v.package.names().lighting, QStringLiteral("Tidak ada nama Kepala Keluarga"));
}

} // namespace

std::vector<Recipe> familyRecipes()
{
    return {
        {"region.unknown", unknownRegion},
        {"region.name_mismatch", otherRegionName},
        {"decile.range", decileEleven},
        {"number.form", areaInWords},
        {"text.form", unitInWords},
        {"floor_area.range", impossibleArea},
        {"power.without_electricity", powerInTheDark},
        {"members.count", moreThanListed},
        {"point.zero", zeroPoint},
        {"point.swapped", swappedPoint},
        {"point.outside", pointOutside},
        {"columns.shifted", shifted},
        {"code.unknown", remarkForCode},
        {"kk.double_in_file", cardOfAnother},
        cardRecipe("kk.form",
                   [](const QString& kk, int variant) {
                       return variant % 2 == 0 ? kk.left(8) + QStringLiteral("13") + kk.mid(10)
                                               : kk.left(13);
                   }),
        cardRecipe("kk.damaged",
                   [](const QString& kk, int) {
                       return kk.left(1) + u',' + kk.mid(1, 5) + QStringLiteral("E+15");
                   }),
        cardRecipe("kk.cleaned", [](const QString& kk, int) { return u'\'' + kk; }),
        cardRecipe("kk.masked",
                   [](const QString& kk, int) { return kk.left(10) + QString(6, u'*'); }),
        headNikRecipe("nik.form",
                      [](const QString& nik, int) {
                          return nik.left(8) + QStringLiteral("13") + nik.mid(10);
                      }),
        headNikRecipe("nik.cleaned",
                      [](const QString& nik, int) { return nik + QStringLiteral(".0"); }),
        headNikRecipe(
            "nik.masked",
            [](const QString& nik, int) { return nik.left(6) + QString(6, u'*') + nik.right(4); }),
    };
}

} // namespace rangkul::demo
