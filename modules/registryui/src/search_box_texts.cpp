// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_box_texts.h"

#include <QCoreApplication>

#include "profile_words.h"
#include "rangkul/registry/household_rules.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

using registry::Entity;
using registry::Record;
using registry::SearchMatch;

namespace {

QString searchWords(const char* text)
{
    return QCoreApplication::translate("SearchBox", text);
}

/// The number in this column of the record, masked.
QString withNumber(const char* label, const Record& record, const char* column)
{
    const QString number = record.text(QLatin1StringView(column));
    const auto& variable = registry::variable(record.ref().entity, QLatin1StringView(column));
    return number.isEmpty() ? QString() : searchWords(label).arg(words::masked(variable, number));
}

std::optional<Record> linked(const registry::RecordRepository& records, const Record& from,
                             QLatin1StringView column, Entity to)
{
    const auto* id = std::get_if<core::RecordId>(&from.value(column));
    if (id == nullptr) {
        return std::nullopt;
    }
    auto found = records.record({to, *id});
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

QString addressOf(const registry::RecordRepository& records, const Record& household)
{
    const auto dwelling =
        linked(records, household, QLatin1StringView("dwelling_id"), Entity::Dwelling);
    if (!dwelling) {
        return {};
    }
    const auto region = linked(records, *dwelling, QLatin1StringView("region_id"), Entity::Region);
    return addressLine(*dwelling, region ? &*region : nullptr);
}

SearchText described(const registry::RecordRepository& records, const registry::SearchHit& hit,
                     QDate today)
{
    SearchText text{hit, {}, {}, matchedWords(hit.matched)};
    QStringList parts;
    if (hit.person) {
        if (const auto person = records.record({Entity::Person, *hit.person})) {
            text.title = person->text(QLatin1StringView("name"));
            parts << ageText(*person, today)
                  << withNumber(QT_TRANSLATE_NOOP("SearchBox", "NIK %1"), *person, "nik");
        }
    }
    if (const auto household = records.record({Entity::Household, hit.household})) {
        if (!hit.person) {
            parts << withNumber(QT_TRANSLATE_NOOP("SearchBox", "KK %1"), *household, "kk_number");
        }
        parts << addressOf(records, *household);
    }
    text.detail = joined(parts);
    return text;
}

} // namespace

std::vector<SearchText> describedHits(const registry::RecordRepository& records,
                                      const std::vector<registry::SearchHit>& hits, QDate today)
{
    std::vector<SearchText> texts;
    texts.reserve(hits.size());
    for (const registry::SearchHit& hit : hits) {
        texts.push_back(described(records, hit, today));
    }
    return texts;
}

QString matchedWords(registry::SearchMatches matched)
{
    struct Word
    {
        SearchMatch match;
        const char* text;
    };
    static constexpr Word kWords[] = {
        {SearchMatch::Name, QT_TRANSLATE_NOOP("SearchBox", "name")},
        {SearchMatch::Nik, QT_TRANSLATE_NOOP("SearchBox", "NIK")},
        {SearchMatch::Kk, QT_TRANSLATE_NOOP("SearchBox", "KK number")},
        {SearchMatch::OtherNumber, QT_TRANSLATE_NOOP("SearchBox", "phone or card")},
        {SearchMatch::Address, QT_TRANSLATE_NOOP("SearchBox", "address")},
        {SearchMatch::RtRw, QT_TRANSLATE_NOOP("SearchBox", "RT/RW")},
        {SearchMatch::Region, QT_TRANSLATE_NOOP("SearchBox", "region")},
    };
    QStringList parts;
    for (const Word& word : kWords) {
        if (matched.testFlag(word.match)) {
            parts << searchWords(word.text);
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace rangkul::registryui
