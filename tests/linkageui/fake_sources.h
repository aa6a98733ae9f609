// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_workspace.h"
#include "rangkul/linkageui/list_source.h"
#include "rangkul/linkageui/review_source.h"

namespace rangkul::test {

using linkage::Decision;
using linkageui::PairState;

/// Three pairs; keeps what it was asked.
class FakeDoubles final : public linkageui::ReviewSource
{
public:
    linkageui::ReviewBoard shown;
    int boards = 0; ///< how often it was read
    std::vector<std::pair<RecordId, Decision>> answers;
    std::vector<std::tuple<RecordId, RecordId, std::optional<RecordId>>> merges;
    std::vector<linkageui::FamilyWish> familyWishes;
    std::optional<core::Error> failure;
    RowRef written;

    core::Status read(const core::Progress&) override
    {
        return failure ? core::Status(*failure) : core::Status(core::Done{});
    }
    core::Status match(const std::optional<linkage::Model>& model, const core::Progress&) override
    {
        m_model = std::make_shared<const linkage::Model>(model.value_or(linkage::assumedModel()));
        return core::Done{};
    }
    core::Result<linkageui::ReviewBoard> board() override
    {
        ++boards;
        return shown;
    }
    core::Result<linkageui::PairDetail> detail(const linkageui::PairLine& pair) override
    {
        linkageui::PairDetail out;
        out.fields = {
            {QStringLiteral("Name"), pair.nameA, pair.nameB, pair.nameA != pair.nameB},
            {QStringLiteral("NIK"), QStringLiteral("997101******0001"),
             QStringLiteral("997101******0001"), false},
            {QStringLiteral("Phone"), QStringLiteral("–"), QStringLiteral("08**89"), false}};
        out.weights = {{QStringLiteral("NIK the same"), 19}, {QStringLiteral("name differs"), -2}};
        out.successorsB = {{FakeWorkspace::id(77), QStringLiteral("SARI")}};
        return out;
    }
    linkage::ThresholdEstimate estimate(double weight) override
    {
        linkage::ThresholdEstimate out;
        out.pairs = weight > 20 ? 0 : 120;
        out.reviewed = 30;
        out.precision = 0.93;
        out.precisionRange = {0.85, 0.98};
        return out;
    }
    std::shared_ptr<const linkage::Model> model() const override { return m_model; }
    core::Result<linkage::Model> loadModel(const QString&) override
    {
        return linkage::assumedModel();
    }
    core::Status saveModel(const linkage::Model&, const QString&) override { return core::Done{}; }
    core::Result<registry::Edit> answer(const linkageui::PairLine& pair, Decision decision) override
    {
        answers.emplace_back(pair.a, decision);
        for (linkageui::PairLine& line : shown.pairs) {
            if (line.a == pair.a && line.b == pair.b) {
                line.state = decision == Decision::Same        ? PairState::Same
                             : decision == Decision::Different ? PairState::Different
                                                               : PairState::PutOff;
            }
        }
        return anyEdit();
    }
    core::Result<registry::Edit> merge(const RecordId& keep, const RecordId& other,
                                       const std::optional<RecordId>& newHead) override
    {
        merges.emplace_back(keep, other, newHead);
        for (linkageui::PairLine& line : shown.pairs) {
            line.state = line.state == PairState::Same ? PairState::Merged : line.state;
        }
        return anyEdit();
    }
    core::Result<linkageui::FamilyPair> families(const linkageui::PairLine& pair) override
    {
        linkageui::FamilyPair out;
        out.a = pair.householdA;
        out.b = pair.householdB;
        out.fields = {
            {QStringLiteral("KK"), QStringLiteral("9971**"), QStringLiteral("9972**"), true}};
        out.members = {{pair.a, pair.b, QStringLiteral("SITI"), QStringLiteral("SITTI"), false},
                       {FakeWorkspace::id(88), {}, QStringLiteral("BUDI"), {}, false}};
        return out;
    }
    core::Result<registry::Edit> mergeFamilies(const linkageui::FamilyWish& wish) override
    {
        familyWishes.push_back(wish);
        return anyEdit();
    }
    core::Result<registry::Edit> unmerge(const linkageui::PairLine&) override
    {
        for (linkageui::PairLine& line : shown.pairs) {
            line.state = line.state == PairState::Merged ? PairState::Same : line.state;
        }
        return anyEdit();
    }

private:
    registry::Edit anyEdit()
    {
        registry::Edit out;
        const auto& note = registry::variable(Entity::Household, QLatin1StringView("note"));
        out.cells.push_back({written, note.id, QStringLiteral("%1").arg(++m_edits), std::nullopt});
        return out;
    }
    std::shared_ptr<const linkage::Model> m_model;
    int m_edits = 0;
};

class FakeLists final : public linkageui::ListSource
{
public:
    linkageui::ListQuestion asked;
    std::vector<RecordId> town;
    QString writtenTo;

    core::Result<std::vector<linkageui::SideChoice>> sides() override
    {
        return std::vector<linkageui::SideChoice>{
            {QStringLiteral("register"), QStringLiteral("all persons")},
            {QStringLiteral("program:PKH:2026"), QStringLiteral("PKH 2026")},
            {QStringLiteral("edition:DTSEN 2026-1"), QStringLiteral("DTSEN 2026-1")}};
    }
    core::Status read(const linkageui::ListQuestion& question, const core::Progress&) override
    {
        asked = question;
        return question.second == QStringLiteral("harga.csv")
                   ? core::Status(core::Error{core::ErrorCode::InvalidInput,
                                              QStringLiteral("match.no_person_columns"),
                                              {QStringLiteral("harga.csv")}})
                   : core::Status(core::Done{});
    }
    core::Result<linkageui::ListAnswer> match(const std::optional<linkage::Model>&,
                                              const core::Progress&) override
    {
        linkageui::ListAnswer out;
        out.question = asked;
        out.firstName = asked.first;
        out.secondName = asked.second;
        out.first = {10, 6, 1, 3};
        out.second = {9, 6, 1, 2};
        const bool isSecondHere = asked.second.startsWith(QStringLiteral("edition:"));
        out.inRegister = {true, true, true, isSecondHere, true};
        out.parts = table({QStringLiteral("In both"), QStringLiteral("Only first")});
        if (asked.isBaskets) {
            out.baskets = table({QStringLiteral("Poor, PBI-JK"), QStringLiteral("Poor, none")});
        }
        return out;
    }
    std::vector<linkageui::ListRow> rows(linkageui::ListPart part, size_t) override
    {
        linkageui::ListRow row;
        row.firstName = QStringLiteral("row of part %1").arg(static_cast<int>(part));
        return {row};
    }
    std::vector<RecordId> households(linkageui::ListPart) override { return {town[1]}; }
    core::Result<qint64> write(const QString& path) override
    {
        writtenTo = path;
        return qint64(17);
    }
    std::shared_ptr<const linkage::Model> model() const override
    {
        return std::make_shared<const linkage::Model>(linkage::assumedModel());
    }

private:
    linkageui::PlaceTable table(const QStringList& titles) const
    {
        return {titles,
                {{QStringLiteral("Melati"), {5, 2}, {{town[0]}, {town[0], town[1]}}, 7}},
                {{}, {5, 2}, {{town[0]}, {town[0], town[1]}}, 7}};
    }
};

} // namespace rangkul::test
