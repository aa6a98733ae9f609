// SPDX-License-Identifier: GPL-3.0-or-later
#include "member_lines.h"

#include <QCoreApplication>

#include "profile_words.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/household_rules.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

using registry::Entity;
using registry::Record;
using Column = QLatin1StringView;

namespace {

QString display(const Record& record, const char* column)
{
    const registry::Variable& variable = registry::variable(record.ref().entity, Column(column));
    const registry::Value& value = record.value(variable);
    return registry::isMissing(value) ? QString() : words::display(variable, value);
}

QString nameOf(const Record& person)
{
    const QString name = person.text(Column("name"));
    return name.isEmpty() ? QCoreApplication::translate("ProfileMemberTab", "(without a name)")
                          : name;
}

/// Living with the family is what is expected: only what differs is told.
QString badgeOf(const Record& person)
{
    const auto presence = person.integer(Column("presence"));
    return presence && *presence != registry::codes::member_presence::kLivesHere
               ? display(person, "presence")
               : QString();
}

ProfileLine memberLine(const Record& person, QDate today)
{
    ProfileLine line;
    line.title = nameOf(person);
    line.badge = badgeOf(person);
    line.isFaded = !registry::isPresent(person);
    line.tone = line.isFaded ? ui::Tone::Caution : ui::Tone::Neutral;
    const QString nik = person.text(Column("nik"));
    line.detail =
        joined({display(person, "relation"), ageText(person, today), display(person, "sex"),
                nik.isEmpty() ? QCoreApplication::translate("ProfileMemberTab", "no NIK")
                              : QStringLiteral("NIK ") + words::masked(nik)});
    return line;
}

ProfileLine formerLine(const registry::HouseholdProfile& profile, const Record& person)
{
    ProfileLine line;
    line.title = nameOf(person);
    line.isFaded = true;
    line.badge = display(person, "end_reason");
    QStringList parts;
    for (const Record& past : profile.pastMemberships) {
        if (past.value(Column("person_id")) == registry::Value(person.ref().id)) {
            if (line.badge.isEmpty()) {
                line.badge = display(past, "reason");
            }
            parts << display(past, "relation");
            if (const auto* until = std::get_if<QDate>(&past.value(Column("until")))) {
                parts << QCoreApplication::translate("ProfileMemberTab", "until %1")
                             .arg(words::longDate(*until));
            }
        }
    }
    line.detail = joined(parts);
    return line;
}

} // namespace

std::vector<MemberLine> memberLines(const ProfileSession& session)
{
    const registry::HouseholdProfile& profile = *session.profile();
    std::vector<MemberLine> lines;
    for (const Record& member : profile.members) {
        MemberLine line{member.ref(), memberLine(member, session.today())};
        if (line.line.badge.isEmpty() && session.hasFindings(member.ref())) {
            line.line.badge = QCoreApplication::translate("ProfileMemberTab", "to check");
            line.line.tone = ui::Tone::Caution;
        }
        lines.push_back(std::move(line));
    }
    if (!profile.formerMembers.empty()) {
        lines.push_back(
            {registry::RowRef{},
             {.title = QCoreApplication::translate("ProfileMemberTab", "Former members"),
              .isHeading = true}});
    }
    for (const Record& person : profile.formerMembers) {
        lines.push_back({person.ref(), formerLine(profile, person)});
    }
    return lines;
}

} // namespace rangkul::registryui
