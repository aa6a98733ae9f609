// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_fields.h"

#include <QCoreApplication>

#include "rangkul/registry/codes.h"
#include "rangkul/registry/household_rules.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::desktop {

namespace {

using core::RecordId;
using linkageui::FieldLine;
using registry::Entity;
using registry::Record;
using registry::Value;

const QString kNothing = QStringLiteral("–");

/// A person and the family he or she belongs to now, or belonged to.
struct PersonAtHome
{
    Record person;
    std::optional<registry::HouseholdProfile> home;
};

core::Result<PersonAtHome> personAtHome(const registry::RecordRepository& records,
                                        const RecordId& id)
{
    PersonAtHome out;
    RANGKUL_LET(person, records.record({Entity::Person, id}));
    out.person = person;
    const auto* household =
        std::get_if<RecordId>(&out.person.value(QLatin1StringView("household_id")));
    if (household != nullptr) {
        RANGKUL_LET(home, records.profile(*household));
        out.home = std::move(home);
    }
    return out;
}

/// The row of the person, the household or the dwelling; nullptr when there is none.
const Record* rowOf(const PersonAtHome& one, Entity entity)
{
    if (entity == Entity::Person) {
        return &one.person;
    }
    if (!one.home) {
        return nullptr;
    }
    if (entity == Entity::Household) {
        return &one.home->household;
    }
    return one.home->dwelling ? &*one.home->dwelling : nullptr;
}

Value valueOf(const PersonAtHome& one, const registry::Variable& variable)
{
    const Record* row = rowOf(one, variable.entity);
    return row != nullptr ? row->value(variable) : Value();
}

FieldLine fieldLine(const PersonAtHome& a, const PersonAtHome& b,
                    const registry::Variable& variable)
{
    const Value left = valueOf(a, variable);
    const Value right = valueOf(b, variable);
    const bool isKnown = !registry::isMissing(left) && !registry::isMissing(right);
    FieldLine out{words::label(variable), words::display(variable, left),
                  words::display(variable, right), isKnown && !(left == right)};
    if (out.differs && out.a == out.b) { // masked: only the hidden digits can differ
        const auto isWhole = [](const Value& value) {
            return !registry::asText(value).contains(u'*');
        };
        out.differs = isWhole(left) && isWhole(right);
        if (out.differs) {
            out.b = QCoreApplication::translate("MatchFields", "%1, but other hidden digits")
                        .arg(out.b);
        }
    }
    return out;
}

QString villageOf(const PersonAtHome& one)
{
    return one.home && one.home->region ? one.home->region->text(QLatin1StringView("name"))
                                        : kNothing;
}

/// Programs that the person or the family receives.
QString aidOf(const PersonAtHome& one)
{
    QStringList names;
    for (const Record& program : one.home ? one.home->programs : std::vector<Record>()) {
        const QString shortName = program.text(QLatin1StringView("short_name"));
        names << (shortName.isEmpty() ? program.text(QLatin1StringView("name")) : shortName);
    }
    names.sort();
    return names.isEmpty() ? kNothing : names.join(QStringLiteral(", "));
}

/// Who may follow when this person, the only head, leaves others behind.
std::vector<linkageui::NamedPerson> successorsOf(const PersonAtHome& one)
{
    std::vector<linkageui::NamedPerson> out;
    if (!one.home) {
        return out;
    }
    const auto isHead = [](const Record& person) {
        return person.integer(QLatin1StringView("relation")) == registry::codes::relation::kHead;
    };
    for (const Record* member : registry::presentMembers(*one.home)) {
        if (member->ref() == one.person.ref()) {
            continue;
        }
        if (isHead(*member)) {
            return {};
        }
        out.push_back({member->ref().id, member->text(QLatin1StringView("name"))});
    }
    return isHead(one.person) ? out : std::vector<linkageui::NamedPerson>();
}

struct ShownField
{
    Entity entity;
    const char* column;
};

constexpr ShownField kShownFields[] = {
    {Entity::Person, "name"},        {Entity::Person, "nik"},
    {Entity::Person, "birth_date"},  {Entity::Person, "sex"},
    {Entity::Person, "mother_name"}, {Entity::Person, "phone"},
    {Entity::Person, "bpjs_number"}, {Entity::Household, "kk_number"},
    {Entity::Person, "relation"},    {Entity::Dwelling, "address"},
    {Entity::Dwelling, "rt"},        {Entity::Dwelling, "rw"},
};

void addTexts(std::vector<FieldLine>& fields, const char* label, const QString& x, const QString& y)
{
    fields.push_back({QCoreApplication::translate("MatchFields", label), x, y,
                      x != y && x != kNothing && y != kNothing});
}

/// Where they live and what they get.
void addHomes(std::vector<FieldLine>& fields, const PersonAtHome& a, const PersonAtHome& b)
{
    addTexts(fields, QT_TRANSLATE_NOOP("MatchFields", "Kelurahan"), villageOf(a), villageOf(b));
    addTexts(fields, QT_TRANSLATE_NOOP("MatchFields", "Aid"), aidOf(a), aidOf(b));
}

QString memberText(const Record* person)
{
    if (person == nullptr) {
        return {};
    }
    QStringList parts;
    for (const char* column : {"name", "relation", "birth_date", "nik"}) {
        const auto& variable = registry::variable(Entity::Person, QLatin1StringView(column));
        parts << words::display(variable, person->value(variable));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

core::Result<linkageui::PairDetail> pairFields(const registry::RecordRepository& records,
                                               const RecordId& a, const RecordId& b)
{
    RANGKUL_LET(left, personAtHome(records, a));
    RANGKUL_LET(right, personAtHome(records, b));
    linkageui::PairDetail out;
    for (const ShownField& field : kShownFields) {
        out.fields.push_back(fieldLine(
            left, right, registry::variable(field.entity, QLatin1StringView(field.column))));
    }
    addHomes(out.fields, left, right);
    out.successorsA = successorsOf(left);
    out.successorsB = successorsOf(right);
    return out;
}

core::Result<linkageui::FamilyPair>
familyFields(const registry::RecordRepository& records, const RecordId& a, const RecordId& b,
             const std::vector<services::PairOpinions>& opinions,
             const services::MemberWeight& weight)
{
    RANGKUL_LET(first, records.profile(a));
    RANGKUL_LET(second, records.profile(b));
    const PersonAtHome left{{}, first};
    const PersonAtHome right{{}, second};
    linkageui::FamilyPair out;
    out.a = a;
    out.b = b;
    for (const ShownField& field : kShownFields) {
        if (field.entity != Entity::Person) {
            out.fields.push_back(fieldLine(
                left, right, registry::variable(field.entity, QLatin1StringView(field.column))));
        }
    }
    addHomes(out.fields, left, right);
    const auto idOf = [](const Record* person) {
        return person == nullptr ? RecordId() : person->ref().id;
    };
    for (const services::MemberPair& pair :
         services::memberPairs(first, second, opinions, weight)) {
        out.members.push_back(
            {idOf(pair.a), idOf(pair.b), memberText(pair.a), memberText(pair.b), pair.isSaid});
    }
    return out;
}

core::Result<QString> personLine(const registry::RecordRepository& records, const RecordId& person)
{
    RANGKUL_LET(one, personAtHome(records, person));
    if (!one.home) {
        return QString();
    }
    const auto shown = [&one](Entity entity, const char* column) {
        const auto& variable = registry::variable(entity, QLatin1StringView(column));
        return words::display(variable, valueOf(one, variable));
    };
    return QCoreApplication::translate("MatchFields", "%1, born %2, family card %3, RT %4")
        .arg(shown(Entity::Person, "name"), shown(Entity::Person, "birth_date"),
             shown(Entity::Household, "kk_number"), shown(Entity::Dwelling, "rt"));
}

} // namespace rangkul::desktop
