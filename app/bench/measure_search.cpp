// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "fixtures.h"
#include "measures.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/storage/search_loader.h"

#include <algorithm>

namespace rangkul::bench {

namespace {

/// The n-th of `most` households spread over the register.
core::RecordId spread(const registry::HouseholdFrame& frame, size_t n, size_t most)
{
    return frame.ids()[n * frame.size() / most];
}

/// Two letters in the wrong order.
QString withSlip(QString words)
{
    const qsizetype middle = words.size() / 2;
    if (middle > 0) {
        std::swap(words[middle - 1], words[middle]);
    }
    return words;
}

/// Names, numbers, addresses and mixtures of people who are in the register.
core::Result<QStringList> typedWords(storage::Register& reg, const storage::Searchable& searchable,
                                     const registry::HouseholdFrame& frame)
{
    constexpr size_t kHouseholds = 16;
    QStringList words{QStringLiteral("siti"), QStringLiteral("muhammad"),
                      QStringLiteral("rt 3 rw 2"), QStringLiteral("xqzw")};
    for (size_t i = 0; i < kHouseholds; ++i) {
        const core::RecordId id = spread(frame, i, kHouseholds);
        const QString head = searchable.names.nameOfHead(id).toLower();
        RANGKUL_LET(profile, reg.records().profile(id));
        const QString village =
            profile.region ? profile.region->text(QLatin1StringView("name")).toLower() : QString();
        words << head;
        switch (i % 4) {
        case 0:
            words << profile.members.front().text(QLatin1StringView("nik"));
            break;
        case 1:
            words << profile.household.text(QLatin1StringView("kk_number"));
            break;
        case 2:
            words << searchable.names.addressOf(id).toLower();
            break;
        default:
            words << head + u' ' + village << withSlip(head);
        }
    }
    words.removeAll(QString());
    return words;
}

} // namespace

core::Result<Measured> measureSearch(const Bench& bench)
{
    constexpr size_t kLinesShown = 50;
    RANGKUL_LET(reg, openBigRegister(bench));
    RANGKUL_LET(frame, reg->frames().households({}));
    RANGKUL_LET(searchable, reg->search().load({}));
    RANGKUL_LET(typed, typedWords(*reg, searchable, frame));
    Measured out;
    size_t letters = 0;
    for (int run = 0; run < bench.runs; ++run) {
        std::vector<double> times;
        for (const QString& words : typed) {
            for (qsizetype length = 1; length <= words.size(); ++length) {
                const Stopwatch watch;
                const auto found = searchable.index.search(words.first(length), kLinesShown);
                times.push_back(watch.ms());
                if (found.hits.size() > kLinesShown) {
                    return broken(QStringLiteral("search gives more than was asked for"));
                }
            }
        }
        letters = times.size();
        out.add("median", median(times));
        out.add("worst", *std::max_element(times.begin(), times.end()));
    }
    out.scale = QStringLiteral("%1 persons, %2 letters")
                    .arg(grouped(qint64(searchable.index.persons())), grouped(qint64(letters)));
    return out;
}

} // namespace rangkul::bench
