// SPDX-License-Identifier: GPL-3.0-or-later
#include "option_values.h"

#include "card_words.h"
#include "open_register.h"
#include "rangkul/core/indonesian_date.h"
#include "rangkul/core/indonesian_number.h"
#include "rangkul/core/region_code.h"
#include "rangkul/words/format.h"

namespace rangkul::cli {

namespace {

core::Error badOption(const char* reason, const QStringList& args)
{
    return {core::ErrorCode::InvalidInput, QString::fromLatin1(reason), args};
}

} // namespace

QString shortNumber(double value, int decimals)
{
    return services::shortNumber(value, decimals);
}

void addRegisterArgument(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("DIR"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Folder of the register.")));
    addPassphraseOption(parser);
}

core::Result<std::optional<QDate>> dateOption(const QCommandLineParser& parser, const QString& name)
{
    const QString text = parser.value(name);
    if (text.isEmpty()) {
        return std::optional<QDate>();
    }
    const auto day = core::parseDate(text);
    if (!day) {
        return badOption("cli.date", {text});
    }
    return std::optional(*day);
}

core::Result<QDate> dayOption(const QCommandLineParser& parser, const QString& name)
{
    RANGKUL_LET(day, dateOption(parser, name));
    return day.value_or(systemClock().today());
}

void addDayOption(QCommandLineParser& parser, const QString& meaning)
{
    addOption(parser, QStringLiteral("on"), meaning, QStringLiteral("DATE"));
}

core::Result<std::optional<double>> numberOption(const QCommandLineParser& parser,
                                                 const QString& name)
{
    const QString text = parser.value(name);
    if (text.isEmpty()) {
        return std::optional<double>();
    }
    bool isPlain = false;
    const double plain = text.toDouble(&isPlain); // scripts write 0.0847
    if (isPlain) {
        return std::optional(plain);
    }
    const auto reading = core::parseNumber(text);
    if (!reading || reading->isAmbiguous()) {
        return badOption("cli.number", {name, text});
    }
    return std::optional(reading->value);
}

core::Result<std::optional<qint64>> wholeOption(const QCommandLineParser& parser,
                                                const QString& name)
{
    const QString text = parser.value(name);
    if (text.isEmpty()) {
        return std::optional<qint64>();
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber) {
        return badOption("cli.number", {name, text});
    }
    return std::optional(number);
}

core::Result<std::optional<int>> rangeOption(const QCommandLineParser& parser, const QString& name,
                                             int least, int most)
{
    RANGKUL_LET(number, wholeOption(parser, name));
    if (!number) {
        return std::optional<int>();
    }
    if (*number < least || *number > most) {
        return badOption("cli.range", {name, QString::number(*number), QString::number(least),
                                       QString::number(most)});
    }
    return std::optional(static_cast<int>(*number));
}

core::Result<std::optional<int>> yearOption(const QCommandLineParser& parser)
{
    constexpr int kFirstYear = 1945;
    constexpr int kLastYear = 2150;
    return rangeOption(parser, QStringLiteral("year"), kFirstYear, kLastYear);
}

core::Result<int> decileOption(const QCommandLineParser& parser)
{
    constexpr int kUsualDeciles = 4;
    RANGKUL_LET(most, rangeOption(parser, QStringLiteral("decile-up-to"), 1, 10));
    return most.value_or(kUsualDeciles);
}

core::Result<QString> regionOption(const QCommandLineParser& parser)
{
    const QString written = parser.value(QStringLiteral("region"));
    if (written.isEmpty()) {
        return QString();
    }
    const auto code = core::RegionCode::parse(core::CodeSystem::Kemendagri, written);
    if (!code) {
        return badOption("cli.region", {written});
    }
    return code->digits();
}

void addLevelOption(QCommandLineParser& parser)
{
    addOption(parser, QStringLiteral("level"),
              spoken(QT_TRANSLATE_NOOP("cli", "kelurahan, kecamatan or kota.")),
              QStringLiteral("NAME"), QStringLiteral("kelurahan"));
}

core::Result<int> levelOption(const QCommandLineParser& parser)
{
    const QString written = parser.value(QStringLiteral("level"));
    const std::pair<const char*, int> levels[] = {
        {"kelurahan", 4}, {"desa", 4}, {"kecamatan", 3}, {"kota", 2}, {"kabupaten", 2}};
    for (const auto& [word, level] : levels) {
        if (written == QLatin1StringView(word)) {
            return level;
        }
    }
    return badOption("cli.level", {written});
}

} // namespace rangkul::cli
