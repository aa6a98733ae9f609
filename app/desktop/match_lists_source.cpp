// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_lists_source.h"

#include <QFileInfo>

#include "list_reading.h"
#include "pair_words.h"
#include "rangkul/registry/frame_source.h"
#include "work_list_book.h"

#include <algorithm>
#include <set>

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

linkageui::BasketLine basketLine(const services::BasketPlace& place)
{
    linkageui::BasketLine out;
    out.name = place.name;
    out.all = place.all();
    for (size_t i = 0; i < coverage::kInsuranceBaskets; ++i) {
        out.counts.push_back(place.counts[i]);
        out.households.emplace_back(place.households[i].begin(), place.households[i].end());
    }
    return out;
}

const std::vector<linkage::LinkedPair>* pairsOf(const linkage::Reconciliation& found, ListPart part)
{
    switch (part) {
    case ListPart::Match:
        return &found.matches;
    case ListPart::Probable:
        return &found.probable;
    case ListPart::SharedNik:
        return &found.sharedNiks;
    default:
        return nullptr;
    }
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

core::Status RegisterLists::read(const linkageui::ListQuestion& question,
                                 const core::Progress& progress)
{
    const bool isRegister = question.first.isEmpty();
    const QStringList paths =
        isRegister ? QStringList{question.second} : QStringList{question.first, question.second};
    RANGKUL_LET(files,
                services::openPeopleFiles(paths, question.isBaskets && question.segment.isEmpty()));
    auto lists = std::make_shared<Lists>();
    lists->question = question;
    RANGKUL_LET(people, services::readPeopleLists(
                            {isRegister ? &m_register : nullptr, false, question.isBaskets}, files,
                            progress));
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
    const services::BasketTally tally =
        services::tallyBaskets(lists.people, lists.lines, *lists.frame);
    for (size_t i = 0; i < coverage::kInsuranceBaskets; ++i) {
        answer.basketTitles << services::basketText(static_cast<coverage::InsuranceBasket>(i));
    }
    for (const services::BasketPlace& place : tally.villages) {
        answer.villages.push_back(basketLine(place));
    }
    answer.everywhere = basketLine(tally.all);
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
    out.first = countsOf(lists->people, lists->found, 0);
    out.second = countsOf(lists->people, lists->found, 1);
    out.sharedNiks = static_cast<qint64>(lists->found.sharedNiks.size());
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
    if (const auto* pairs = pairsOf(lists->found, part)) {
        const services::PairTeller teller(lists->people, lists->matched.model);
        for (size_t i = 0; i < std::min(most, pairs->size()); ++i) {
            const linkage::LinkedPair& pair = (*pairs)[i];
            const auto& a = people[pair.a];
            const auto& b = people[pair.b];
            out.push_back({lineText(a), a.name, a.nik, lineText(b), b.name, b.nik,
                           teller.waterfallText(pair), a.household});
        }
        return out;
    }
    const bool isFirst = part == ListPart::OnlyFirst;
    const auto& only = isFirst ? lists->found.onlyHere : lists->found.onlyThere;
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
    std::set<RecordId> out;
    const auto lists = compared();
    const auto take = [&](quint32 row) {
        const RecordId& household = lists->people.people[row].household;
        if (!household.isNull()) {
            out.insert(household);
        }
    };
    if (!lists) {
        return {};
    }
    if (const auto* pairs = pairsOf(lists->found, part)) {
        for (const linkage::LinkedPair& pair : *pairs) {
            take(pair.a);
            take(pair.b);
        }
    } else {
        const auto& only =
            part == ListPart::OnlyFirst ? lists->found.onlyHere : lists->found.onlyThere;
        std::for_each(only.begin(), only.end(), take);
    }
    return {out.begin(), out.end()};
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
    notes.notes.filter = QFileInfo(lists->question.second).fileName();
    notes.notes.atMs = m_clock.nowMs();
    return lists->frame ? services::writeBasketWorkbook(path, lists->people, lists->lines,
                                                        *lists->frame, notes)
                        : services::writeMatchWorkbook(path, lists->people, lists->matched, notes);
}

std::shared_ptr<const linkage::Model> RegisterLists::model() const
{
    const auto lists = compared();
    return lists ? std::shared_ptr<const linkage::Model>(lists, &lists->matched.model) : nullptr;
}

} // namespace rangkul::desktop
