// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_lists_source.h"

#include "pair_words.h"
#include "rangkul/registry/frame_source.h"
#include "work_list_book.h"

#include <algorithm>

namespace rangkul::desktop {

namespace {

using core::RecordId;
using linkageui::ListPart;
using Standing = linkage::Reconciliation::Standing;

linkageui::SideCounts countsOf(const services::PeopleLists& people,
                               const linkage::Reconciliation& found, quint8 source)
{
    const auto count = [&](Standing standing) {
        return static_cast<qint64>(found.count(people.store, source, standing));
    };
    return {static_cast<qint64>(people.store.sizeOf(source)), count(Standing::Match),
            count(Standing::Probable), count(Standing::Only)};
}

linkageui::PlaceLine placeLine(const services::PlaceCounts& place)
{
    linkageui::PlaceLine out{place.name, place.counts, {}, place.all()};
    for (const auto& households : place.households) {
        out.households.emplace_back(households.begin(), households.end());
    }
    return out;
}

linkageui::PlaceTable placeTable(const services::PlaceTable& tally, QStringList titles)
{
    linkageui::PlaceTable out;
    out.titles = std::move(titles);
    for (const services::PlaceCounts& place : tally.villages) {
        out.villages.push_back(placeLine(place));
    }
    out.everywhere = placeLine(tally.all);
    return out;
}

QString lineText(const services::ListedPerson& person)
{
    return person.line > 0 ? QString::number(person.line) : QString();
}

} // namespace

RegisterLists::RegisterLists(storage::Register& reg, QString officer, const core::Clock& clock)
    : m_register(reg)
    , m_officer(std::move(officer))
    , m_clock(clock)
{
}

core::Result<std::vector<linkageui::SideChoice>> RegisterLists::sides()
{
    RANGKUL_LET(offered, services::offeredSides(m_register));
    std::vector<linkageui::SideChoice> out;
    for (const services::ListSide& side : offered) {
        out.push_back({side.written, side.name});
    }
    return out;
}

core::Status RegisterLists::read(const linkageui::ListQuestion& question,
                                 const core::Progress& progress)
{
    auto lists = std::make_shared<Lists>();
    lists->question = question;
    RANGKUL_LET(first, services::listSide(m_register.records(), question.first));
    RANGKUL_LET(second, services::listSide(m_register.records(), question.second));
    lists->reading = {std::move(first), std::move(second), false, question.isBaskets,
                      question.isBaskets && question.segment.isEmpty()};
    RANGKUL_LET(people, services::readPeopleLists(&m_register, lists->reading, progress));
    lists->people = std::move(people);
    if (question.isBaskets) {
        RANGKUL_LET(frame, m_register.frames().households(progress));
        lists->frame = std::move(frame);
    }
    m_read = std::move(lists);
    return core::Done{};
}

void RegisterLists::fillBaskets(Lists& lists, linkageui::ListAnswer& answer) const
{
    services::DefaultSegment segment;
    if (!lists.question.segment.isEmpty()) {
        segment = coverage::insuranceSegmentOf(lists.question.segment);
    }
    lists.lines = services::insuranceLines(lists.people, lists.found, *lists.frame,
                                           lists.question.decile, segment);
    QStringList titles;
    for (size_t i = 0; i < coverage::kInsuranceBaskets; ++i) {
        titles << services::basketText(static_cast<coverage::InsuranceBasket>(i));
    }
    answer.baskets = placeTable(services::tallyBaskets(lists.people, lists.lines), titles);
}

core::Result<linkageui::ListAnswer> RegisterLists::match(const std::optional<linkage::Model>& model,
                                                         const core::Progress& progress)
{
    const auto lists = std::exchange(m_read, nullptr);
    lists->people.store.finish();
    services::ListMatching options;
    options.model = model;
    options.isOneToOne = lists->question.isOneToOne;
    options.day = m_clock.today();
    RANGKUL_LET(matched, services::matchLists(lists->people, options, progress));
    lists->matched = std::move(matched);
    lists->found = linkage::reconcile(lists->people.store, lists->matched.result.pairs);
    linkageui::ListAnswer out;
    out.question = lists->question;
    out.firstName = lists->reading.first.name;
    out.secondName = lists->reading.second.name;
    out.first = countsOf(lists->people, lists->found, 0);
    out.second = countsOf(lists->people, lists->found, 1);
    out.sharedNiks = static_cast<qint64>(lists->found.sharedNiks.size());
    QStringList titles;
    for (size_t i = 0; i < linkage::kListParts; ++i) {
        const auto part = static_cast<ListPart>(i);
        titles << services::partText(part);
        out.inRegister[i] = (part != ListPart::OnlySecond && !lists->reading.first.isFile()) ||
                            (part != ListPart::OnlyFirst && !lists->reading.second.isFile());
    }
    out.parts = placeTable(services::tallyParts(lists->people, lists->found), titles);
    if (lists->frame) {
        fillBaskets(*lists, out);
    }
    const std::lock_guard lock(m_mutex);
    m_compared = lists;
    return out;
}

std::shared_ptr<const RegisterLists::Lists> RegisterLists::compared() const
{
    const std::lock_guard lock(m_mutex);
    return m_compared;
}

std::vector<linkageui::ListRow> RegisterLists::rows(ListPart part, size_t most)
{
    std::vector<linkageui::ListRow> out;
    const auto lists = compared();
    if (!lists) {
        return out;
    }
    const auto& people = lists->people.people;
    if (const auto* pairs = lists->found.pairsOf(part)) {
        const services::PairTeller teller(lists->people, lists->matched.model);
        for (size_t i = 0; i < std::min(most, pairs->size()); ++i) {
            const linkage::LinkedPair& pair = (*pairs)[i];
            const auto& a = people[pair.a];
            const auto& b = people[pair.b];
            out.push_back({lineText(a), a.name, a.nik, lineText(b), b.name, b.nik,
                           teller.waterfallText(pair),
                           a.household.isNull() ? b.household : a.household});
        }
        return out;
    }
    const bool isFirst = part == ListPart::OnlyFirst;
    const auto& only = *lists->found.rowsOf(part);
    for (size_t i = 0; i < std::min(most, only.size()); ++i) {
        const auto& one = people[only[i]];
        linkageui::ListRow row;
        (isFirst ? row.firstPlace : row.secondPlace) = lineText(one);
        (isFirst ? row.firstName : row.secondName) = one.name;
        (isFirst ? row.firstNik : row.secondNik) = one.nik;
        row.household = one.household;
        out.push_back(std::move(row));
    }
    return out;
}

std::vector<RecordId> RegisterLists::households(ListPart part)
{
    const auto lists = compared();
    return lists ? services::householdsOf(lists->people, lists->found, part)
                 : std::vector<RecordId>();
}

core::Result<qint64> RegisterLists::write(const QString& path)
{
    const auto lists = compared();
    if (!lists) {
        return qint64(0);
    }
    services::WorkListNotes notes;
    notes.notes.registerName = m_register.info().name;
    notes.notes.officer = m_officer;
    notes.notes.filter =
        QStringLiteral("%1 × %2").arg(lists->reading.first.name, lists->reading.second.name);
    notes.notes.atMs = m_clock.nowMs();
    return lists->frame ? services::writeBasketWorkbook(path, lists->people, lists->lines, notes)
                        : services::writeMatchWorkbook(path, lists->people, lists->matched, notes);
}

std::shared_ptr<const linkage::Model> RegisterLists::model() const
{
    const auto lists = compared();
    return lists ? std::shared_ptr<const linkage::Model>(lists, &lists->matched.model) : nullptr;
}

} // namespace rangkul::desktop
