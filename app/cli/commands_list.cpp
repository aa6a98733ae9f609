// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_options.h"
#include "household_list.h"
#include "open_register.h"
#include "option_values.h"
#include "rangkul/storage/access_log.h"
#include "rangkul/storage/search_loader.h"
#include "rangkul/words/format.h"
#include "record_json.h"

namespace rangkul::cli {

namespace {

using core::Result;

QJsonValue plainJson(const registry::Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        return *number;
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return *real;
    }
    return registry::isMissing(value) ? QJsonValue() : QJsonValue(registry::toPlainText(value));
}

core::Status printList(const std::vector<core::RecordId>& households,
                       const std::vector<services::ListColumn>& columns,
                       const registry::RecordRepository& records, const Console& console)
{
    QJsonArray answer;
    QStringList titles;
    for (const services::ListColumn& column : columns) {
        titles += column.title;
    }
    QList<QStringList> table{titles};
    for (const core::RecordId& household : households) {
        RANGKUL_LET(profile, records.profile(household));
        QJsonObject object{{QStringLiteral("id"), household.toString()}};
        QStringList row;
        for (const services::ListColumn& column : columns) {
            const registry::Value value = column.value(profile);
            object.insert(column.key, plainJson(value));
            row += registry::isMissing(value) ? QStringLiteral("–") : registry::toPlainText(value);
        }
        answer.append(object);
        table << row;
    }
    console.json(answer);
    console.table(table);
    return core::Done{};
}

Exit list(const QCommandLineParser& parser, const Console& console)
{
    const bool full = parser.isSet(QStringLiteral("full"));
    const QString purpose = parser.value(QStringLiteral("purpose"));
    if (full && purpose.trimmed().isEmpty()) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Numbers in full need --purpose TEXT; it is kept in the log.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const auto masking = full ? services::ListMasking::Full : services::ListMasking::Masked;
        const QString asked = parser.value(QStringLiteral("columns"));
        RANGKUL_LET(regions, reg.records().all(registry::Entity::Region));
        const QStringList keys = asked.isEmpty() ? services::usualListKeys() : asked.split(u',');
        RANGKUL_LET(columns, services::listColumns(keys, masking, services::regionNames(regions)));
        RANGKUL_LET(filtered, filteredHouseholds(parser, reg.frames(), console.progress()));
        std::vector<core::RecordId> ids = filtered.ids();
        if (full) {
            RANGKUL_TRY(reg.accessLog().add(
                {QStringLiteral("export"), {}, purpose, static_cast<qint64>(ids.size())}));
        }
        const QString out = parser.value(QStringLiteral("out"));
        if (out.isEmpty()) {
            bool limited = false;
            const auto limit = parser.value(QStringLiteral("limit")).toULongLong(&limited);
            if (limited && ids.size() > limit) {
                ids.resize(limit);
            }
            RANGKUL_TRY(printList(ids, columns, reg.records(), console));
            return Exit::Done;
        }
        const services::ListNotes notes{reg.info().name,
                                        QString::fromUtf8(registry::toJson(filtered.filter)),
                                        purpose, reg.officer(), systemClock().nowMs()};
        RANGKUL_TRY(services::writeHouseholdList(out, ids, columns, reg.records(), masking, notes,
                                                 console.progress()));
        console.json(QJsonObject{{QStringLiteral("file"), out},
                                 {QStringLiteral("households"), static_cast<qint64>(ids.size())}});
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "%1 households written to %2."))
                         .arg(words::number(static_cast<qint64>(ids.size())), out));
        return Exit::Done;
    });
}

Exit search(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const QStringList arguments = parser.positionalArguments();
        if (arguments.size() < 2) {
            return console.usage(spoken(
                QT_TRANSLATE_NOOP("cli", "Give the folder of the register and what to look for.")));
        }
        RANGKUL_LET(searchable, reg.search().load(console.progress()));
        const registry::SearchResult found =
            searchable.index.search(arguments.sliced(1).join(u' '), 50);
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Household")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Name")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Address"))}};
        for (const registry::SearchHit& hit : found.hits) {
            RANGKUL_LET(profile, reg.records().profile(hit.household));
            QString name;
            for (const registry::Record& member : profile.members) {
                if (!hit.person || member.ref().id == *hit.person) {
                    name = member.text(QLatin1StringView("name"));
                    break;
                }
            }
            const QString address =
                profile.dwelling ? profile.dwelling->text(QLatin1StringView("address")) : QString();
            answer.append(
                QJsonObject{{QStringLiteral("id"), hit.household.toString()},
                            {QStringLiteral("person"),
                             hit.person ? QJsonValue(hit.person->toString()) : QJsonValue()},
                            {QStringLiteral("name"), name},
                            {QStringLiteral("address"), address},
                            {QStringLiteral("approximate"), found.approximate}});
            table << QStringList{hit.household.toString(), name, address};
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> listCommands()
{
    return {
        {QStringLiteral("search"),
         spoken(QT_TRANSLATE_NOOP("cli", "Find people by name, number or address")),
         [=](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             parser.addPositionalArgument(QStringLiteral("TEXT"),
                                          spoken(QT_TRANSLATE_NOOP("cli", "What to look for.")));
         },
         search},
        {QStringLiteral("list"),
         spoken(QT_TRANSLATE_NOOP("cli", "List households, to the screen or to a file")),
         [=](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             addFilterOptions(parser);
             addOption(parser, QStringLiteral("columns"),
                       spoken(QT_TRANSLATE_NOOP("cli", "head,kelurahan,dwelling.floor,...")),
                       QStringLiteral("LIST"));
             addOption(parser, QStringLiteral("out"),
                       spoken(QT_TRANSLATE_NOOP("cli", "File: .csv .xlsx .geojson .gpkg .zip")),
                       QStringLiteral("FILE"));
             addOption(parser, QStringLiteral("limit"),
                       spoken(QT_TRANSLATE_NOOP("cli", "At most so many.")), QStringLiteral("N"));
             addOption(parser, QStringLiteral("full"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Identity numbers in full.")));
             addOption(parser, QStringLiteral("purpose"),
                       spoken(QT_TRANSLATE_NOOP("cli", "What the full numbers are for.")),
                       QStringLiteral("TEXT"));
         },
         list},
    };
}

} // namespace rangkul::cli
