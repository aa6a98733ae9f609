// SPDX-License-Identifier: GPL-3.0-or-later
// Joint business groups of the open register for the page of programs.
#include "program_groups.h"
#include "program_source.h"
#include "rangkul/registry/codes.h"
#include "record_cells.h"

namespace rangkul::desktop {

using coverageui::GroupBoard;
using coverageui::GroupLine;
using registry::Entity;

namespace {

GroupLine groupLine(const services::GroupRead& group, const QString& region)
{
    GroupLine out;
    out.group = group.group.ref().id;
    out.name = group.name();
    out.business = group.group.text(QLatin1StringView("business"));
    out.region = region;
    out.formedOn = services::dateOf(group.group, "formed_on");
    out.endedOn = services::dateOf(group.group, "ended_on");
    out.isTooSmall = group.members.size() < size_t(services::kFewestOfGroup);
    for (const registry::Record& member : group.members) {
        out.members.push_back({services::referenceOf(member, "household_id"),
                               member.text(QLatin1StringView("role")),
                               services::dateOf(member, "since")});
    }
    return out;
}

} // namespace

core::Result<GroupBoard> RegisterPrograms::groups(const core::RecordId& id, int year)
{
    const auto& records = m_register.records();
    RANGKUL_LET(record, program(id));
    RANGKUL_LET(regions, records.all(Entity::Region));
    std::map<core::RecordId, const registry::Record*> byId;
    for (const registry::Record& region : regions) {
        byId[region.ref().id] = &region;
    }
    const auto nameOf = [&](const core::RecordId& region) {
        return byId.count(region) != 0 ? byId[region]->text(QLatin1StringView("name")) : QString();
    };
    RANGKUL_LET(groups, services::groupsOf(records));
    RANGKUL_LET(places, services::groupPlacesOf(records, groups, record, year));
    GroupBoard out;
    for (const services::GroupPlaces& each : places) {
        const QString code = byId.count(each.region) != 0
                                 ? byId[each.region]->text(QLatin1StringView("code"))
                                 : QString();
        out.places.push_back({code, nameOf(each.region), each.places, each.running});
    }
    for (const services::GroupRead& group : groups) {
        if (group.program() == id) {
            out.groups.push_back(groupLine(group, nameOf(group.region())));
        }
    }
    return out;
}

core::Result<registry::Commit> RegisterPrograms::setGroupPlaces(const core::RecordId& id, int year,
                                                                const QString& regionCode,
                                                                qint64 places)
{
    return services::setQuota(m_register.records(), id,
                              {year, regionCode, registry::codes::quota_unit::kGroup, places, {}});
}

core::Result<registry::Commit> RegisterPrograms::addGroup(const core::RecordId& id,
                                                          const QString& regionCode,
                                                          const QString& name,
                                                          const QString& business)
{
    return services::addGroup(m_register.records(),
                              {id, regionCode, name, business, m_clock.today()});
}

core::Result<registry::Commit> RegisterPrograms::endGroup(const core::RecordId& group)
{
    RANGKUL_LET(found, services::groupNamed(m_register.records(), group.toString()));
    return services::endGroup(m_register.records(), found, m_clock.today());
}

core::Result<registry::Commit> RegisterPrograms::join(const core::RecordId& group,
                                                      const core::RecordId& household,
                                                      const QString& role)
{
    RANGKUL_LET(found, services::groupNamed(m_register.records(), group.toString()));
    return services::joinGroup(m_register.records(), found, household, role, m_clock.today());
}

core::Result<registry::Commit> RegisterPrograms::leave(const core::RecordId& group,
                                                       const core::RecordId& household)
{
    RANGKUL_LET(found, services::groupNamed(m_register.records(), group.toString()));
    return services::leaveGroup(m_register.records(), found, household, m_clock.today());
}

} // namespace rangkul::desktop
