// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/import_profile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;

template <typename T> struct Named
{
    const char* name;
    T value;
};

constexpr std::array<Named<RowKind>, 3> kRowKinds{{
    {"households", RowKind::Households},
    {"persons", RowKind::Persons},
    {"recipients", RowKind::Recipients},
}};
constexpr std::array<Named<core::CodeSystem>, 2> kSystems{{
    {"kemendagri", core::CodeSystem::Kemendagri},
    {"bps", core::CodeSystem::Bps},
}};
constexpr std::array<Named<core::DecimalSign>, 2> kSigns{{
    {"comma", core::DecimalSign::Comma},
    {"dot", core::DecimalSign::Dot},
}};
constexpr std::array<Named<Content>, 6> kContents{{
    {"nik", Content::Nik},
    {"kk", Content::Kk},
    {"name", Content::Name},
    {"birth", Content::Birth},
    {"decile", Content::Decile},
    {"region_code", Content::RegionCode},
}};

template <typename T, size_t N>
std::optional<T> valueOf(const std::array<Named<T>, N>& names, const QString& name)
{
    for (const auto& named : names) {
        if (name == QLatin1StringView(named.name)) {
            return named.value;
        }
    }
    return std::nullopt;
}

template <typename T, size_t N> QString nameOf(const std::array<Named<T>, N>& names, T value)
{
    for (const auto& named : names) {
        if (value == named.value) {
            return QString::fromLatin1(named.name);
        }
    }
    return {};
}

Error wrong(const char* reason, const QString& what)
{
    return {ErrorCode::InvalidInput, QString::fromLatin1(reason), {what}};
}

core::Result<Field> fieldOf(const QJsonValue& value)
{
    const QString text = value.toString();
    const auto field = Field::parse(text);
    return field ? core::Result<Field>(*field) : wrong("profile.target", text);
}

core::Result<ColumnRule> ruleFrom(const QJsonObject& object)
{
    RANGKUL_LET(field, fieldOf(object[QLatin1String("target")]));
    ColumnRule rule;
    rule.field = field;
    for (const QJsonValue& header : object[QLatin1String("headers")].toArray()) {
        rule.headers += header.toString();
    }
    rule.content =
        valueOf(kContents, object[QLatin1String("content")].toString()).value_or(Content::None);
    rule.position = object[QLatin1String("position")].toInt(-1);
    rule.fillDown = object[QLatin1String("fill_down")].toBool();
    return rule;
}

QJsonObject toObject(const ColumnRule& rule)
{
    QJsonObject object{{QStringLiteral("target"), rule.field.toString()},
                       {QStringLiteral("headers"), QJsonArray::fromStringList(rule.headers)}};
    if (rule.content != Content::None) {
        object.insert(QStringLiteral("content"), nameOf(kContents, rule.content));
    }
    if (rule.position >= 0) {
        object.insert(QStringLiteral("position"), rule.position);
    }
    if (rule.fillDown) {
        object.insert(QStringLiteral("fill_down"), true);
    }
    return object;
}

core::Status readColumns(const QJsonObject& object, ImportProfile& profile)
{
    for (const QJsonValue& value : object[QLatin1String("columns")].toArray()) {
        RANGKUL_LET(rule, ruleFrom(value.toObject()));
        profile.columns.push_back(std::move(rule));
    }
    profile.required.clear();
    for (const QJsonValue& value : object[QLatin1String("required")].toArray()) {
        RANGKUL_LET(field, fieldOf(value));
        profile.required.push_back(field);
    }
    return core::Done{};
}

std::vector<ImportProfile> readBuiltIn()
{
    initProfiles();
    std::vector<ImportProfile> profiles;
    const QDir folder(QStringLiteral(":/rangkul/exchange/profiles"));
    for (const QString& name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s is not compiled in", qPrintable(name));
        }
        auto profile = profileFromJson(file.readAll(), profiles);
        if (!profile) {
            qFatal("%s: %s %s", qPrintable(name), qPrintable(profile.error().reason),
                   qPrintable(profile.error().args.join(QLatin1Char(' '))));
        }
        profiles.push_back(std::move(*profile));
    }
    return profiles;
}

} // namespace

const ColumnRule* ImportProfile::ruleOf(const Field& field) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ColumnRule& rule) { return rule.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

const std::vector<ImportProfile>& builtInProfiles()
{
    static const std::vector<ImportProfile> profiles = readBuiltIn();
    return profiles;
}

const ImportProfile* findProfile(const std::vector<ImportProfile>& profiles, QStringView id)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [id](const ImportProfile& p) { return p.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

core::Result<ImportProfile> profileFromJson(const QByteArray& json,
                                            const std::vector<ImportProfile>& known)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](const char* key) {
        return object[QLatin1String(key)].toString();
    };
    ImportProfile profile;
    if (const QString base = text("extends"); !base.isEmpty()) {
        const ImportProfile* found = findProfile(known, base);
        if (!found) {
            return wrong("profile.base", base);
        }
        profile.columns = found->columns;
    }
    const auto rows = valueOf(kRowKinds, text("rows"));
    profile.id = text("id");
    if (profile.id.isEmpty() || !rows) {
        return wrong("profile.form", profile.id);
    }
    profile.name = text("name");
    profile.rows = *rows;
    profile.datasetKind = object[QLatin1String("dataset")].toInt();
    profile.codeSource = text("codes");
    profile.regionSystem = valueOf(kSystems, text("region_system"));
    profile.decimal = valueOf(kSigns, text("decimal")).value_or(core::DecimalSign::Unknown);
    profile.baseId = text("base");
    profile.year = object[QLatin1String("year")].toInt();
    RANGKUL_LET(key, fieldOf(object[QLatin1String("key")]));
    profile.key = key;
    RANGKUL_TRY(readColumns(object, profile));
    return profile;
}

QByteArray profileToJson(const ImportProfile& profile)
{
    QJsonArray columns;
    for (const ColumnRule& rule : profile.columns) {
        columns.append(toObject(rule));
    }
    QJsonArray required;
    for (const Field& field : profile.required) {
        required.append(field.toString());
    }
    QJsonObject object{{QStringLiteral("id"), profile.id},
                       {QStringLiteral("name"), profile.name},
                       {QStringLiteral("rows"), nameOf(kRowKinds, profile.rows)},
                       {QStringLiteral("dataset"), profile.datasetKind},
                       {QStringLiteral("codes"), profile.codeSource},
                       {QStringLiteral("decimal"), nameOf(kSigns, profile.decimal)},
                       {QStringLiteral("key"), profile.key.toString()},
                       {QStringLiteral("required"), required},
                       {QStringLiteral("base"), profile.baseId},
                       {QStringLiteral("year"), profile.year},
                       {QStringLiteral("columns"), columns}};
    if (profile.regionSystem) {
        object.insert(QStringLiteral("region_system"), nameOf(kSystems, *profile.regionSystem));
    }
    return QJsonDocument(object).toJson();
}

core::Status saveProfile(const QString& folder, const ImportProfile& profile)
{
    const QString base = profile.baseId.isEmpty() ? profile.id : profile.baseId;
    const QString path =
        QDir(folder).filePath(QStringLiteral("%1_%2.json").arg(base).arg(profile.year));
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
        file.write(profileToJson(profile)) < 0 || !file.commit()) {
        return Error{ErrorCode::NoPermission,
                     QStringLiteral("file.not_writable"),
                     {path},
                     file.errorString()};
    }
    return core::Done{};
}

std::vector<ImportProfile> profilesWith(const QString& folder)
{
    std::vector<ImportProfile> profiles;
    if (!folder.isEmpty()) {
        for (const QFileInfo& info :
             QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            if (auto profile = profileFromJson(file.readAll(), builtInProfiles())) {
                profiles.push_back(std::move(*profile));
            }
        }
    }
    std::stable_sort(
        profiles.begin(), profiles.end(),
        [](const ImportProfile& a, const ImportProfile& b) { return a.year > b.year; });
    const auto& builtIn = builtInProfiles();
    profiles.insert(profiles.end(), builtIn.begin(), builtIn.end());
    return profiles;
}

} // namespace rangkul::exchange
