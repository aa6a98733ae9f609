// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/kept_reading.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rangkul::exchange {

namespace {

constexpr const char* kSystems[] = {"kemendagri", "bps"};

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonObject toObject(const ImportOptions& options)
{
    QJsonObject object{{key("edition"), options.edition},
                       {key("cut_off"), options.cutOff.toString(Qt::ISODate)},
                       {key("today"), options.today.toString(Qt::ISODate)},
                       {key("dataset"), options.datasetKind},
                       {key("swap_points"), options.swapPoints}};
    if (options.regionSystem) {
        object.insert(key("region_system"),
                      key(kSystems[*options.regionSystem == core::CodeSystem::Bps ? 1 : 0]));
    }
    return object;
}

ImportOptions optionsFrom(const QJsonObject& object)
{
    ImportOptions options;
    options.edition = object[key("edition")].toString();
    options.cutOff = QDate::fromString(object[key("cut_off")].toString(), Qt::ISODate);
    options.today = QDate::fromString(object[key("today")].toString(), Qt::ISODate);
    options.datasetKind = object[key("dataset")].toInt();
    options.swapPoints = object[key("swap_points")].toBool();
    if (const QString system = object[key("region_system")].toString(); !system.isEmpty()) {
        options.regionSystem =
            system == key(kSystems[1]) ? core::CodeSystem::Bps : core::CodeSystem::Kemendagri;
    }
    return options;
}

QJsonObject toObject(const RecipientOptions& options)
{
    QJsonObject programs;
    for (auto it = options.programByName.cbegin(); it != options.programByName.cend(); ++it) {
        programs.insert(it.key(), it.value().toString());
    }
    return {{key("program"), options.program.toString()},
            {key("programs"), programs},
            {key("unit"), options.unit},
            {key("year"), options.year},
            {key("stage"), options.stage}};
}

RecipientOptions recipientsFrom(const QJsonObject& object)
{
    RecipientOptions options;
    const auto id = [](const QJsonValue& value) {
        return core::RecordId::parse(value.toString()).value_or(core::RecordId());
    };
    options.program = id(object[key("program")]);
    const QJsonObject programs = object[key("programs")].toObject();
    for (auto it = programs.begin(); it != programs.end(); ++it) {
        options.programByName.insert(it.key(), id(it.value()));
    }
    options.unit = object[key("unit")].toInt(1);
    options.year = object[key("year")].toInt();
    options.stage = object[key("stage")].toString();
    return options;
}

QJsonArray columnsOf(const SheetLayoutReading& layout)
{
    QJsonArray columns;
    for (const MappedColumn& column : layout.columns) {
        QJsonObject object{{key("header"), column.header}};
        if (column.by != MappedBy::Nothing) {
            object.insert(key("target"), column.field.toString());
        }
        columns.append(object);
    }
    return columns;
}

core::Status readColumns(const QJsonArray& columns, SheetLayoutReading& layout)
{
    for (const QJsonValue& value : columns) {
        const QJsonObject object = value.toObject();
        MappedColumn column;
        column.header = object[key("header")].toString();
        if (const QString target = object[key("target")].toString(); !target.isEmpty()) {
            const auto field = Field::parse(target);
            if (!field) {
                return core::Error{core::ErrorCode::Corrupt, QStringLiteral("repair.reading")};
            }
            column.field = *field;
            column.by = MappedBy::Officer;
            column.confidence = 1;
        }
        layout.columns.push_back(std::move(column));
    }
    return core::Done{};
}

} // namespace

QByteArray readingToJson(const KeptReading& reading)
{
    const ImportFile& file = reading.file;
    QJsonObject object{
        {key("file"), QFileInfo(file.table.path).fileName()},
        {key("sheet"),
         file.sheet < file.table.sheets.size() ? file.table.sheets[file.sheet].name : QString()},
        {key("format"), static_cast<int>(file.table.format)},
        {key("decimal"), static_cast<int>(file.decimal)},
        {key("month_first"), file.monthFirst},
        {key("header_from"), file.layout.headerFrom},
        {key("header_to"), file.layout.headerTo},
        {key("first_data"), file.layout.firstData},
        {key("columns"), columnsOf(file.layout)},
        {key("profile"), QJsonDocument::fromJson(profileToJson(file.profile)).object()},
        {key("options"), toObject(reading.options)}};
    if (reading.recipients) {
        object.insert(key("recipients"), toObject(*reading.recipients));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

core::Result<KeptReading> readingFromJson(const QByteArray& json)
{
    const core::Error none{core::ErrorCode::Corrupt, QStringLiteral("repair.reading")};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto profile = profileFromJson(QJsonDocument(object[key("profile")].toObject()).toJson(),
                                         builtInProfiles());
    const int format = object[key("format")].toInt(-1);
    if (!profile || format < 0 || format > static_cast<int>(TableFormat::Ods)) {
        return none;
    }
    KeptReading reading;
    ImportFile& file = reading.file;
    file.table = {object[key("file")].toString(),
                  static_cast<TableFormat>(format),
                  {{object[key("sheet")].toString(), false}}};
    file.profile = *profile;
    file.decimal = static_cast<core::DecimalSign>(object[key("decimal")].toInt());
    file.monthFirst = object[key("month_first")].toBool();
    file.layout.headerFrom = object[key("header_from")].toInteger();
    file.layout.headerTo = object[key("header_to")].toInteger();
    file.layout.firstData = object[key("first_data")].toInteger(1);
    RANGKUL_TRY(readColumns(object[key("columns")].toArray(), file.layout));
    reading.options = optionsFrom(object[key("options")].toObject());
    if (object.contains(key("recipients"))) {
        reading.recipients = recipientsFrom(object[key("recipients")].toObject());
        reading.recipients->dataset = reading.options;
    }
    return reading;
}

} // namespace rangkul::exchange
