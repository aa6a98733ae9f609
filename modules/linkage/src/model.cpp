// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/model.h"

#include <algorithm>
#include <initializer_list>

namespace rangkul::linkage {

namespace {

using Shares = std::initializer_list<double>;

void set(Model& model, Comparison which, PairClass kind, Shares shares)
{
    auto& row = model.comparison(which).shares[static_cast<size_t>(kind)];
    std::copy(shares.begin(), shares.end(), row.begin());
}

void setBoth(Model& model, Comparison which, Shares same, Shares stranger)
{
    set(model, which, PairClass::Same, same);
    set(model, which, PairClass::Stranger, stranger);
}

/// Takes `share` of the class and gives it to the levels in the proportions of `levels`.
void blend(Model& model, Comparison which, PairClass kind, double share, Shares levels)
{
    auto& row = model.comparison(which).shares[static_cast<size_t>(kind)];
    auto level = levels.begin();
    for (size_t i = 0; i < levels.size(); ++i, ++level) {
        row[i] = row[i] * (1 - share) + *level * share;
    }
}

} // namespace

QLatin1StringView pairClassKey(PairClass kind)
{
    constexpr std::array keys{QLatin1StringView("same_person"), QLatin1StringView("stranger"),
                              QLatin1StringView("neighbour"), QLatin1StringView("household"),
                              QLatin1StringView("twin")};
    return keys[static_cast<size_t>(kind)];
}

Model assumedModel()
{
    Model model;
    model.name = QStringLiteral("assumed");
    model.training.method = QStringLiteral("assumed");
    setBoth(model, Comparison::Name, {0.01, 0.03, 0.03, 0.06, 0.10, 0.03, 0.74},
            {0.92, 0.055, 0.008, 0.012, 0.003, 0.0005, 0.0015});
    const Shares partSame{0.04, 0.02, 0.03, 0.11, 0.80};
    setBoth(model, Comparison::Given, partSame, {0.97, 0.001, 0.015, 0.004, 0.01});
    setBoth(model, Comparison::Family, partSame, {0.98, 0.001, 0.01, 0.003, 0.006});
    setBoth(model, Comparison::Mother, {0.05, 0.15, 0.80}, {0.97, 0.025, 0.005});
    setBoth(model, Comparison::Sex, {0.01, 0.99}, {0.5, 0.5});
    setBoth(model, Comparison::Birth, {0.02, 0.02, 0.03, 0.05, 0.01, 0.87},
            {0.981, 0.012, 0.004, 0.002, 0.0005, 0.0005});
    setBoth(model, Comparison::Nik, {0.02, 0.01, 0.05, 0.02, 0.05, 0.85},
            {0.6992, 0.2, 0.05, 0.0002, 0.0005, 0.0001});
    setBoth(model, Comparison::OtherId, {0.02, 0.08, 0.90}, {0.9995, 0.0004, 0.0001});
    setBoth(model, Comparison::Phone, {0.3, 0.7}, {0.9999, 0.0001});
    setBoth(model, Comparison::Address, {0.25, 0.02, 0.08, 0.05, 0.1, 0.3, 0.2},
            {0.9989, 0.001, 0.00002, 0.00002, 0.00002, 0.00002, 0.00002});
    for (const Comparison which : {Comparison::Name, Comparison::Given, Comparison::Family,
                                   Comparison::Mother, Comparison::Birth}) {
        model.comparison(which).usesFrequency = true;
    }
    model.partners = {0.1, 0, 0.002, 3.0, 0.02};
    deriveFromStrangers(model);
    return model;
}

void deriveFromStrangers(Model& model)
{
    for (ComparisonModel& comparison : model.comparisons) {
        for (const PairClass kind : {PairClass::Neighbour, PairClass::Household, PairClass::Twin}) {
            comparison.shares[static_cast<size_t>(kind)] =
                comparison.shares[static_cast<size_t>(PairClass::Stranger)];
        }
    }
    set(model, Comparison::Address, PairClass::Neighbour,
        {0.0005, 0.0005, 0.7, 0.2, 0.09, 0.0085, 0.0005});
    for (const PairClass kind : {PairClass::Household, PairClass::Twin}) {
        blend(model, Comparison::Name, kind, 0.4, {0, 0.86, 0.06, 0.03, 0.04, 0.005, 0.005});
        blend(model, Comparison::Family, kind, 0.8, {0, 0, 0.05, 0.1, 0.85});
        blend(model, Comparison::Mother, kind, 0.5, {0, 0.1, 0.9});
        blend(model, Comparison::Phone, kind, 0.4, {0, 1});
        set(model, Comparison::Address, kind, {0.002, 0.002, 0.01, 0.016, 0.02, 0.3, 0.65});
    }
    set(model, Comparison::Birth, PairClass::Twin, {0.0005, 0.0005, 0.001, 0.002, 0.001, 0.995});
    set(model, Comparison::Nik, PairClass::Twin, {0.05, 0.88, 0.05, 0.01, 0.009, 0.001});
    blend(model, Comparison::Name, PairClass::Twin, 0.3, {0.2, 0.2, 0.4, 0, 0.2, 0, 0});
    blend(model, Comparison::Given, PairClass::Twin, 0.3, {0.2, 0, 0.5, 0.3, 0});
    // Where lists know family names, children of the same parents have the same one.
    blend(model, Comparison::Family, PairClass::Twin, 0.85, {0, 0, 0.05, 0.1, 0.85});
}

} // namespace rangkul::linkage
