// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "list_sides.h"
#include "people_lists.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/family_reader.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using registry::Entity;
using registry::Record;

constexpr int kVillageLevel = 4; ///< of the list region_level

using VillageTexts = QHash<QString, QString>; ///< by the id of the region

core::Result<VillageTexts> villageTexts(storage::Register& reg, VillageForm form)
{
    VillageTexts out;
    if (form == VillageForm::None) {
        return out;
    }
    RANGKUL_LET(regions, reg.records().all(Entity::Region));
    for (const Record& region : regions) {
        out.insert(region.ref().id.toString(),
                   form == VillageForm::Name ? region.text(QLatin1StringView("name"))
                                             : region.text(QLatin1StringView("code")).remove(u'.'));
    }
    return out;
}

using coverage::Absence;

/// Why nobody of this household is to be looked for in it.
Absence absenceOf(const Record& household)
{
    namespace end = registry::codes::household_end;
    namespace presence = registry::codes::presence;
    switch (household.integer(QLatin1StringView("end_reason")).value_or(0)) {
    case end::kAllDied:
        return Absence::Died;
    case end::kMovedAway:
    case end::kJoinedOther:
        return Absence::Moved;
    case end::kDouble:
        return Absence::Double;
    case end::kNeverExisted:
        return Absence::NeverExisted;
    default:
        break;
    }
    switch (household.integer(QLatin1StringView("presence")).value_or(0)) {
    case presence::kAllDied:
        return Absence::Died;
    case presence::kMovedAway:
    case presence::kMoved:
        return Absence::Moved;
    case presence::kDouble:
        return Absence::Double;
    default:
        return Absence::None;
    }
}

Absence absenceOf(const Record& person, Absence ofHousehold)
{
    namespace end = registry::codes::member_end;
    namespace presence = registry::codes::member_presence;
    const qint64 seen = person.integer(QLatin1StringView("presence")).value_or(0);
    const qint64 reason = person.integer(QLatin1StringView("end_reason")).value_or(0);
    if (reason == end::kDied || seen == presence::kDied ||
        !registry::isMissing(person.value(QLatin1StringView("died_on")))) {
        return Absence::Died;
    }
    if (reason == end::kDouble || seen == presence::kDouble) {
        return Absence::Double;
    }
    if (reason == end::kNeverExisted) {
        return Absence::NeverExisted;
    }
    const bool isMoved = reason == end::kMovedAway || reason == end::kMarriedOrSplit ||
                         seen == presence::kMovedInCountry || seen == presence::kMovedAbroad;
    return isMoved ? Absence::Moved : ofHousehold;
}

bool isFormer(const Record& person)
{
    return !registry::isMissing(person.value(QLatin1StringView("ended_on")));
}

/// Turns the members of one household after the other into rows.
class PeopleTaker
{
public:
    PeopleTaker(const VillageTexts& villages, const std::vector<RegisterSide>& sides,
                PeopleLists& out)
        : m_villages(villages)
        , m_sides(sides)
        , m_out(out)
    {
    }

    void setHome(const registry::HouseholdProfile& home, qint32 village)
    {
        m_household = home.household.ref().id;
        m_villageIndex = village;
        m_absence = absenceOf(home.household);
        m_kk = home.household.text(QLatin1StringView("kk_number"));
        const auto told = [&home](const char* column) {
            return home.dwelling ? home.dwelling->text(QLatin1StringView(column)) : QString();
        };
        m_address = told("address");
        m_hamlet = told("hamlet");
        m_rt = told("rt");
        m_rw = told("rw");
        m_village = home.dwelling ? m_villages.value(registry::toPlainText(
                                        home.dwelling->value(QLatin1StringView("region_id"))))
                                  : QString();
    }

    void take(const Record& person)
    {
        std::vector<const RegisterSide*> in;
        for (const RegisterSide& side : m_sides) {
            if (isIn(person, side)) {
                in.push_back(&side);
            }
        }
        if (in.empty()) {
            return;
        }
        clean(person);
        const quint32 number = ++m_persons;
        for (const RegisterSide* side : in) {
            const quint32 row = m_out.store.add(m_clean, side->source);
            add(person, *side);
            if (in.size() > 1) {
                m_out.store.setKnown(row, number);
            }
        }
    }

private:
    /// Who is gone stays in a list that names the person, and in the first one when asked.
    bool isIn(const Record& person, const RegisterSide& side) const
    {
        if (side.members != nullptr && side.members->persons.contains(person.ref().id)) {
            return true;
        }
        const bool isWanted = !isFormer(person) || (side.source == 0 && m_out.hasFormer);
        return isWanted &&
               (side.members == nullptr || side.members->households.contains(m_household));
    }

    void clean(const Record& person)
    {
        const auto told = [&person](const char* column) {
            return registry::toPlainText(person.value(QLatin1StringView(column)));
        };
        m_name = told("name");
        m_nik = told("nik");
        const QString birth = told("birth_date");
        const QString sex = told("sex");
        const QString mother = told("mother_name");
        const QString phone = told("phone");
        const QString card = told("bpjs_number");
        linkage::PersonText text;
        text.name = m_name;
        text.nik = m_nik;
        text.birth = birth;
        text.sex = sex;
        text.mother = mother;
        text.phone = phone;
        text.otherId = card;
        text.kk = m_kk;
        text.address = m_address;
        text.place = m_hamlet;
        text.rt = m_rt;
        text.rw = m_rw;
        text.village = m_village;
        linkage::cleanPerson(text, linkage::NameRules::Indonesian, m_clean);
    }

    void add(const Record& person, const RegisterSide& side)
    {
        ListedPerson& out = m_out.people.emplace_back();
        out.name = m_name;
        out.nik = m_out.isFull ? m_nik : words::masked(m_nik);
        out.source = side.source;
        out.person = person.ref().id;
        out.household = m_household;
        out.village = m_villageIndex;
        out.absence = absenceOf(person, m_absence);
        if (side.members != nullptr) {
            out.segment = side.members->segments.value(person.ref().id);
        }
    }

    const VillageTexts& m_villages;
    const std::vector<RegisterSide>& m_sides;
    PeopleLists& m_out;
    linkage::CleanPerson m_clean;
    quint32 m_persons = 0;
    core::RecordId m_household;
    Absence m_absence = Absence::None;
    qint32 m_villageIndex = -1;
    QString m_name;
    QString m_nik;
    QString m_kk;
    QString m_address;
    QString m_hamlet;
    QString m_rt;
    QString m_rw;
    QString m_village;
};

/// The kelurahan of each region of the frame.
std::vector<qint32> villagesOf(const registry::HouseholdFrame& frame, ListedVillages& villages)
{
    std::vector<qint32> out;
    for (const registry::FrameRegion& region : frame.regions()) {
        out.push_back(region.level == kVillageLevel ? villages.find(region.code, region.name) : -1);
    }
    return out;
}

/// Nobody who is in no list needs to be read.
bool isWanted(const core::RecordId& household, const std::vector<RegisterSide>& sides)
{
    return std::any_of(sides.begin(), sides.end(), [&household](const RegisterSide& side) {
        return side.members == nullptr || !side.members->persons.isEmpty() ||
               side.members->households.contains(household);
    });
}

} // namespace

core::Status addVillages(storage::Register& reg, ListedVillages& out)
{
    RANGKUL_LET(regions, reg.records().all(Entity::Region));
    for (const Record& region : regions) {
        if (region.integer(QLatin1StringView("level")).value_or(kVillageLevel) == kVillageLevel) {
            out.find(region.text(QLatin1StringView("code")),
                     region.text(QLatin1StringView("name")));
        }
    }
    return core::Done{};
}

core::Status readPeople(storage::Register& reg, const std::vector<RegisterSide>& sides,
                        VillageForm village, PeopleLists& out, const core::Progress& progress)
{
    constexpr quint32 kReportEvery = 500;
    RANGKUL_LET(texts, villageTexts(reg, village));
    RANGKUL_LET(frame, reg.frames().households(progress));
    RANGKUL_LET(hold, reg.families().holdStill());
    const std::vector<qint32> villages = villagesOf(frame, out.villages);
    PeopleTaker taker(texts, sides, out);
    for (quint32 row = 0; row < frame.size(); ++row) {
        const core::RecordId household = frame.ids()[row];
        if (row % kReportEvery == 0) {
            progress.report(QStringLiteral("match.reading"), row,
                            static_cast<qint64>(frame.size()));
            if (progress.isCancelled()) {
                return core::Error{core::ErrorCode::Cancelled, QStringLiteral("linkage.cancelled")};
            }
        }
        if (frame.isHidden(row) || !isWanted(household, sides)) {
            continue;
        }
        RANGKUL_LET(home, reg.families().home(household));
        RANGKUL_LET(members, reg.families().members(household));
        const auto region = frame.regionAtLevel(row, kVillageLevel);
        taker.setHome(home, region ? villages[static_cast<size_t>(*region)] : -1);
        for (const Record& person : members) {
            taker.take(person);
        }
    }
    return core::Done{};
}

core::Status readPeople(storage::Register& reg, PeopleLists& out, const core::Progress& progress)
{
    return readPeople(reg, {{0, nullptr}}, VillageForm::Code, out, progress);
}

} // namespace rangkul::services
