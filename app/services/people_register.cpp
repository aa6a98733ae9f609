// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "people_lists.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/family_reader.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/register_words.h"

namespace rangkul::services {

namespace {

using registry::Entity;
using registry::Record;

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
    PeopleTaker(const VillageTexts& villages, quint8 source, PeopleLists& out)
        : m_villages(villages)
        , m_source(source)
        , m_out(out)
    {
    }

    void setHome(const registry::HouseholdProfile& home)
    {
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

    void take(const Record& person, const core::RecordId& household)
    {
        const auto told = [&person](const char* column) {
            return registry::toPlainText(person.value(QLatin1StringView(column)));
        };
        const QString name = told("name");
        const QString nik = told("nik");
        const QString birth = told("birth_date");
        const QString sex = told("sex");
        const QString mother = told("mother_name");
        const QString phone = told("phone");
        const QString card = told("bpjs_number");
        linkage::PersonText text;
        text.name = name;
        text.nik = nik;
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
        m_out.store.add(m_clean, m_source);
        m_out.people.push_back({name,
                                m_out.isFull ? nik : words::masked(nik),
                                0,
                                person.ref().id,
                                household,
                                {},
                                absenceOf(person, m_absence)});
    }

private:
    const VillageTexts& m_villages;
    quint8 m_source;
    PeopleLists& m_out;
    linkage::CleanPerson m_clean;
    Absence m_absence = Absence::None;
    QString m_kk;
    QString m_address;
    QString m_hamlet;
    QString m_rt;
    QString m_rw;
    QString m_village;
};

} // namespace

core::Status readPeople(storage::Register& reg, quint8 source, VillageForm village,
                        PeopleLists& out, const core::Progress& progress)
{
    constexpr size_t kReportEvery = 500;
    RANGKUL_LET(villages, villageTexts(reg, village));
    RANGKUL_LET(frame, reg.frames().households(progress));
    RANGKUL_LET(hold, reg.families().holdStill());
    PeopleTaker taker(villages, source, out);
    for (size_t row = 0; row < frame.size(); ++row) {
        if (frame.isHidden(static_cast<quint32>(row))) {
            continue;
        }
        const core::RecordId household = frame.ids()[row];
        RANGKUL_LET(home, reg.families().home(household));
        RANGKUL_LET(members, reg.families().members(household));
        taker.setHome(home);
        for (const Record& person : members) {
            if (out.hasFormer || !isFormer(person)) {
                taker.take(person, household);
            }
        }
        if (row % kReportEvery == 0) {
            progress.report(QStringLiteral("match.reading"), static_cast<qint64>(row),
                            static_cast<qint64>(frame.size()));
            if (progress.isCancelled()) {
                return core::Error{core::ErrorCode::Cancelled, QStringLiteral("linkage.cancelled")};
            }
        }
    }
    return core::Done{};
}

} // namespace rangkul::services
