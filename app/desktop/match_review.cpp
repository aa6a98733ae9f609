// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_review.h"

#include "match_fields.h"
#include "pair_words.h"
#include "rangkul/linkage/comparer.h"
#include "rangkul/registry/family_reader.h"
#include "rangkul/words/linkage_words.h"
#include "record_merge.h"

#include <algorithm>
#include <set>

namespace rangkul::desktop {

namespace {

using core::RecordId;
using linkageui::PairLine;
using linkageui::PairState;
using registry::Entity;

std::vector<linkageui::OpinionLine> opinionLines(const services::PairOpinions& pair)
{
    std::vector<linkageui::OpinionLine> out;
    for (const services::PairOpinion& one : pair.opinions) {
        out.push_back({one.answer.decision, one.officer, one.day, one.answer.note});
    }
    return out;
}

RecordId idIn(const registry::Record& record, const char* column)
{
    const auto* id = std::get_if<RecordId>(&record.value(QLatin1StringView(column)));
    return id != nullptr ? *id : RecordId();
}

} // namespace

RegisterDoubles::RegisterDoubles(storage::Register& reg, QString officer, const core::Clock& clock)
    : m_register(reg)
    , m_officer(std::move(officer))
    , m_clock(clock)
{
}

core::Status RegisterDoubles::read(const core::Progress& progress)
{
    auto lists = std::make_shared<services::PeopleLists>();
    RANGKUL_TRY(services::readPeople(m_register, *lists, progress));
    m_read = std::move(lists);
    return core::Done{};
}

core::Status RegisterDoubles::match(const std::optional<linkage::Model>& model,
                                    const core::Progress& progress)
{
    const auto lists = std::exchange(m_read, nullptr);
    lists->store.finish();
    services::ListMatching options;
    options.model = model;
    options.day = m_clock.today();
    RANGKUL_LET(matched, services::matchLists(*lists, options, progress));
    auto all = std::make_shared<Compared>();
    all->lists = lists;
    all->matched = std::move(matched);
    for (quint32 row = 0; row < lists->people.size(); ++row) {
        all->rows.emplace(lists->people[row].person, row);
    }
    const std::lock_guard lock(m_mutex);
    m_model = std::make_shared<const linkage::Model>(all->matched.model);
    m_compared = std::move(all);
    return core::Done{};
}

double RegisterDoubles::Compared::weightOf(quint32 a, quint32 b) const
{
    const linkage::Weigher weigher(matched.model, lists->store);
    return weigher.weight(linkage::Comparer(lists->store).compare(a, b), a, b);
}

std::shared_ptr<const RegisterDoubles::Compared> RegisterDoubles::compared() const
{
    const std::lock_guard lock(m_mutex);
    return m_compared;
}

core::Result<PairLine> RegisterDoubles::decidedPair(const Compared& all,
                                                    const services::PairOpinions& opinions) const
{
    PairLine line;
    line.a = opinions.a;
    line.b = opinions.b;
    line.opinions = opinionLines(opinions);
    line.weight = opinions.opinions.front().answer.weight;
    RANGKUL_LET(a, m_register.records().record({Entity::Person, line.a}));
    RANGKUL_LET(b, m_register.records().record({Entity::Person, line.b}));
    line.nameA = a.text(QLatin1StringView("name"));
    line.nameB = b.text(QLatin1StringView("name"));
    line.householdA = idIn(a, "household_id");
    line.householdB = idIn(b, "household_id");
    const bool isMerged = idIn(a, "double_of") == line.b || idIn(b, "double_of") == line.a;
    line.state = isMerged                                         ? PairState::Merged
                 : opinions.decision() == linkage::Decision::Same ? PairState::Same
                                                                  : PairState::Different;
    const auto rowA = all.rows.find(line.a);
    const auto rowB = all.rows.find(line.b);
    if (rowA != all.rows.end() && rowB != all.rows.end()) {
        const linkage::Weigher weigher(all.matched.model, all.lists->store);
        const auto levels = linkage::Comparer(all.lists->store).compare(rowA->second, rowB->second);
        line.weight = weigher.weight(levels, rowA->second, rowB->second);
        line.verdict = weigher.verdict(levels, *line.weight);
    }
    return line;
}

core::Result<linkageui::ReviewBoard> RegisterDoubles::board()
{
    const auto all = compared();
    linkageui::ReviewBoard out;
    if (!all) {
        return out;
    }
    RANGKUL_LET(opinions, services::pairOpinions(m_register.records()));
    out.records = static_cast<qint64>(all->lists->people.size());
    std::map<std::pair<RecordId, RecordId>, const services::PairOpinions*> known;
    std::vector<PairLine> decided;
    std::set<RecordId> gone;
    for (const services::PairOpinions& pair : opinions) {
        known.emplace(std::pair(pair.a, pair.b), &pair);
        if (pair.decision() == linkage::Decision::Later) {
            continue;
        }
        RANGKUL_LET(line, decidedPair(*all, pair));
        if (line.state == PairState::Merged) {
            gone.insert(line.householdA.isNull() ? line.a : line.b);
        }
        decided.push_back(std::move(line));
    }
    for (const linkage::ReviewItem& item :
         services::reviewQueueOf(*all->lists, all->matched, opinions)) {
        const services::ListedPerson& a = all->lists->people[item.pair.a];
        const services::ListedPerson& b = all->lists->people[item.pair.b];
        if (gone.contains(a.person) || gone.contains(b.person)) {
            continue;
        }
        PairLine line{a.person,
                      b.person,
                      a.household,
                      b.household,
                      a.name,
                      b.name,
                      item.isDisputed  ? PairState::Disputed
                      : item.wasPutOff ? PairState::PutOff
                                       : PairState::Waiting,
                      item.pair.verdict,
                      static_cast<double>(item.pair.weight),
                      {}};
        const auto said = known.find(std::minmax(a.person, b.person));
        if (said != known.end()) {
            line.opinions = opinionLines(*said->second);
        }
        out.pairs.push_back(std::move(line));
    }
    out.pairs.insert(out.pairs.end(), decided.begin(), decided.end());
    auto reviewed = services::reviewedPairs(*all->lists, all->matched, opinions);
    const std::lock_guard lock(m_mutex);
    m_reviewed = std::move(reviewed);
    return out;
}

std::vector<linkageui::WeightLine> RegisterDoubles::weightsOf(const PairLine& pair) const
{
    std::vector<linkageui::WeightLine> out;
    const auto all = compared();
    if (!all || !all->rows.contains(pair.a) || !all->rows.contains(pair.b)) {
        return out;
    }
    const auto [a, b] = std::minmax(all->rows.at(pair.a), all->rows.at(pair.b));
    linkage::LinkedPair linked;
    linked.a = a;
    linked.b = b;
    linked.levels = linkage::packed(linkage::Comparer(all->lists->store).compare(a, b));
    const services::PairTeller teller(*all->lists, all->matched.model);
    const linkage::Waterfall waterfall = teller.waterfallOf(linked);
    out.push_back({services::priorText(), waterfall.priorBits});
    for (services::WeightWords& one : teller.weightWords(waterfall)) {
        out.push_back({std::move(one.text), one.bits});
    }
    return out;
}

core::Result<linkageui::PairDetail> RegisterDoubles::detail(const PairLine& pair)
{
    RANGKUL_LET(out, pairFields(m_register.records(), pair.a, pair.b));
    out.weights = weightsOf(pair);
    return out;
}

linkage::ThresholdEstimate RegisterDoubles::estimate(double weight)
{
    std::vector<linkage::ReviewedPair> reviewed;
    {
        const std::lock_guard lock(m_mutex);
        reviewed = m_reviewed;
    }
    const auto all = compared();
    return all ? linkage::estimateThreshold(all->matched.result, reviewed, weight)
               : linkage::ThresholdEstimate();
}

std::shared_ptr<const linkage::Model> RegisterDoubles::model() const
{
    const std::lock_guard lock(m_mutex);
    return m_model;
}

core::Result<linkage::Model> RegisterDoubles::loadModel(const QString& path)
{
    return services::loadModel(path);
}

core::Status RegisterDoubles::saveModel(const linkage::Model& model, const QString& path)
{
    return services::saveModel(model, path);
}

core::Result<registry::Edit> RegisterDoubles::answer(const PairLine& pair,
                                                     linkage::Decision decision)
{
    services::PairAnswer answer;
    answer.decision = decision;
    answer.weight = pair.weight;
    if (const auto known = model()) {
        answer.model = known->name;
    }
    return services::answerEdit(m_register.records(), m_officer, pair.a, pair.b, answer,
                                m_clock.today());
}

core::Result<registry::Edit> RegisterDoubles::merge(const RecordId& keep, const RecordId& other,
                                                    const std::optional<RecordId>& newHead)
{
    return services::mergePersons({m_register.records(), m_register.families()},
                                  {keep, other, m_clock.today(), m_officer, newHead});
}

core::Result<linkageui::FamilyPair> RegisterDoubles::families(const PairLine& pair)
{
    const auto all = compared();
    RANGKUL_LET(opinions, services::pairOpinions(m_register.records()));
    const auto weight = [&all](const RecordId& a, const RecordId& b) {
        const bool isKnown = all && all->rows.contains(a) && all->rows.contains(b);
        return isKnown ? std::optional(all->weightOf(all->rows.at(a), all->rows.at(b)))
                       : std::nullopt;
    };
    return familyFields(m_register.records(), pair.householdA, pair.householdB, opinions, weight);
}

core::Result<registry::Edit> RegisterDoubles::mergeFamilies(const linkageui::FamilyWish& wish)
{
    return services::mergeHouseholds(
        {m_register.records(), m_register.families()},
        {wish.keep, wish.other, m_clock.today(), m_officer, std::nullopt, wish.same});
}

core::Result<registry::Edit> RegisterDoubles::unmerge(const PairLine& pair)
{
    RANGKUL_LET(a, m_register.records().record({Entity::Person, pair.a}));
    const bool isFirst = idIn(a, "double_of") == pair.b;
    return services::unmergePerson({m_register.records(), m_register.families()},
                                   isFirst ? pair.a : pair.b);
}

} // namespace rangkul::desktop
