// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_plan.h"

#include <array>

namespace rangkul::demo {

namespace {

using registry::Value;

int ageOf(const DemoPerson& person)
{
    return fullYears(person.birthDate(), demoDay());
}

bool isNotHead(const DemoPerson& person)
{
    return person.relation != 1;
}

bool hasNik(const DemoPerson& person)
{
    return person.relation != 1 && person.nik != 0;
}

/// One cell of one member replaced.
std::vector<RowFault> oneCell(int member, const QString& column, Value value)
{
    return {
        {.member = member, .rule = {}, .column = column, .cells = {{column, std::move(value)}}}};
}

QString brokenNik(const QString& nik, int variant)
{
    switch (variant % 5) {
    case 0:
        return nik.left(8) + QStringLiteral("13") + nik.mid(10); // month 13
    case 1:
        return QString(16, u'9');
    case 2:
        return nik.left(12) + QStringLiteral("0000");
    case 3:
        return nik + u'7';
    default:
        return nik.left(14);
    }
}

QString untidyNik(const QString& nik, int variant)
{
    switch (variant % 4) {
    case 0:
        return u'\'' + nik;
    case 1:
        return nik.left(6) + u' ' + nik.mid(6, 6) + u' ' + nik.mid(12);
    case 2:
        return nik.left(4) + u'.' + nik.mid(4, 4) + u'.' + nik.mid(8, 4) + u'.' + nik.mid(12);
    default:
        return QString(nik).replace(nik.lastIndexOf(u'0'), 1, u'O');
    }
}

using Change = std::function<QString(const QString&, int)>;

/// A recipe that writes the NIK of a member who is not the head in another way.
Recipe nikRecipe(const char* rule, Change change)
{
    return {rule, [change = std::move(change)](const Victim& v) -> std::vector<RowFault> {
                const auto place = v.memberWho(hasNik);
                if (!place) {
                    return {};
                }
                const QString nik = digitsOf(v.members()[static_cast<size_t>(*place)].nik);
                return oneCell(*place, v.package.names().nik, change(nik, v.variant));
            }};
}

std::vector<RowFault> missingName(const Victim& v)
{
    const auto place = v.memberWho(isNotHead);
    return place ? oneCell(*place, v.package.names().name, {}) : std::vector<RowFault>();
}

std::vector<RowFault> nameWithDigits(const Victim& v)
{
    const auto place = v.memberWho([](const DemoPerson& p) {
        return isNotHead(p) && p.name.contains(u'i', Qt::CaseInsensitive);
    });
    if (!place) {
        return {};
    }
    const QString name = v.members()[static_cast<size_t>(*place)].name.toUpper();
    return oneCell(*place, v.package.names().name, QString(name).replace(u'I', u'1'));
}

/// Born after the day of the list; without NIK and age, which would tell another story.
std::vector<RowFault> futureBirth(const Victim& v)
{
    const auto place = v.memberWho(hasNik);
    if (!place) {
        return {};
    }
    const Package::Names& names = v.package.names();
    auto faults = oneCell(*place, names.birth, QDate(2091, 5, 17));
    faults[0].cells.emplace_back(names.nik, Value());
    if (!names.age.isEmpty()) {
        faults[0].cells.emplace_back(names.age, Value());
    }
    for (const Column& column : v.package.memberColumns()) {
        if (column.header.startsWith(QLatin1String("Usia"))) {
            faults[0].cells.emplace_back(column.header, Value());
        }
    }
    return faults;
}

/// Another day of the same month: the age stays, the NIK disagrees.
std::vector<RowFault> birthBesideNik(const Victim& v)
{
    const auto place = v.memberWho([](const DemoPerson& p) {
        return hasNik(p) && p.birthDate().month() != demoDay().month();
    });
    if (!place) {
        return {};
    }
    const QDate birth = v.members()[static_cast<size_t>(*place)].birthDate();
    const int day = birth.day() % 27 + 1;
    return oneCell(*place, v.package.names().birth, QDate(birth.year(), birth.month(), day));
}

std::vector<RowFault> wrongAge(const Victim& v)
{
    const QString& column = v.package.names().age;
    if (!column.isEmpty()) {
        const auto place = v.memberWho(isNotHead);
        if (!place) {
            return {};
        }
        const int age = ageOf(v.members()[static_cast<size_t>(*place)]);
        return oneCell(*place, column, QString::number(age + 4 + v.variant % 3));
    }
    const auto place = v.memberWho(
        [](const DemoPerson& p) { return isNotHead(p) && ageOf(p) >= 24 && ageOf(p) <= 55; });
    if (!place) {
        return {};
    }
    auto faults = oneCell(*place, QStringLiteral("Usia 60 tahun ke atas"), QStringLiteral("Ya"));
    faults[0].cells.emplace_back(QStringLiteral("Usia 22-59"), QStringLiteral("Tidak"));
    return faults;
}

std::vector<RowFault> impossibleAge(const Victim& v)
{
    const auto place = v.memberWho(isNotHead);
    if (!place) {
        return {};
    }
    auto faults = oneCell(*place, v.package.names().age, QStringLiteral("137"));
    faults[0].cells.emplace_back(v.package.names().birth, Value());
    return faults;
}

std::vector<RowFault> noSuchDate(const Victim& v)
{
    static const std::array<QString, 3> kWrong = {QStringLiteral("31/02/1990"),
                                                  QStringLiteral("17 Bulan 1988"),
                                                  QStringLiteral("00/00/0000")};
    const auto place = v.memberWho(isNotHead);
    return place ? oneCell(*place, v.package.names().birth,
                           kWrong[static_cast<size_t>(v.variant) % 3])
                 : std::vector<RowFault>();
}

std::vector<RowFault> unknownCode(const Victim& v)
{
    const auto place = v.memberWho(isNotHead);
    return place ? oneCell(*place, v.package.names().code, v.package.unknownCodeCell())
                 : std::vector<RowFault>();
}

std::vector<RowFault> schoolTooEarly(const Victim& v)
{
    const auto place = v.memberWho(
        [](const DemoPerson& p) { return p.attendance == 2 && ageOf(p) >= 8 && ageOf(p) <= 12; });
    return place ? oneCell(*place, v.package.names().schoolLevel, v.package.seniorHighCell())
                 : std::vector<RowFault>();
}

std::vector<RowFault> sexBesideNik(const Victim& v)
{
    const auto place = v.memberWho(
        [](const DemoPerson& p) { return p.relation == 3 && p.marital == 1 && p.nik != 0; });
    if (!place) {
        return {};
    }
    const int sex = v.members()[static_cast<size_t>(*place)].sex;
    return oneCell(*place, v.package.names().sex, v.package.sexCell(3 - sex));
}

std::vector<RowFault> tooWide(const Victim& v)
{
    const auto place = v.memberWho(isNotHead);
    if (!place) {
        return {};
    }
    return {
        {.member = *place, .rule = {}, .column = {}, .behindHeader = QStringLiteral("cek lagi")}};
}

} // namespace

std::vector<Recipe> memberRecipes()
{
    return {
        nikRecipe("nik.form", brokenNik),
        nikRecipe("nik.damaged",
                  [](const QString& nik, int) {
                      return nik.left(1) + u',' + nik.mid(1, 5) + QStringLiteral("E+15");
                  }),
        nikRecipe("nik.cleaned", untidyNik),
        nikRecipe("nik.masked", [](const QString& nik,
                                   int) { return nik.left(6) + QString(6, u'*') + nik.right(4); }),
        {"name.missing", missingName},
        {"name.digits", nameWithDigits},
        {"birth.future", futureBirth},
        {"birth.nik", birthBesideNik},
        {"age.mismatch", wrongAge},
        {"age.range", impossibleAge},
        {"date.form", noSuchDate},
        {"code.unknown", unknownCode},
        {"school.age", schoolTooEarly},
        {"sex.nik", sexBesideNik},
        {"row.width", tooWide},
    };
}

} // namespace rangkul::demo
