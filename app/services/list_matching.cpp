// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_matching.h"

#include <QFile>
#include <QSaveFile>

#include "rangkul/linkage/pair_groups.h"

namespace rangkul::services {

using core::Error;
using core::ErrorCode;

core::Result<MatchedLists> matchLists(const PeopleLists& lists, const ListMatching& options,
                                      const core::Progress& progress)
{
    MatchedLists out;
    out.model = options.model.value_or(linkage::assumedModel());
    RANGKUL_LET(blocks, linkage::modelBlocks(lists.store, out.model, options.threads, progress));
    linkage::ComparedPairs pairs(lists.store, blocks);
    if (!options.model) {
        linkage::TrainingOptions training;
        training.threads = options.threads;
        training.day = options.day;
        RANGKUL_LET(model, linkage::trainModel(lists.store, out.model, pairs, training, progress));
        out.model = std::move(model);
    }
    linkage::LinkOptions linking;
    linking.threads = options.threads;
    RANGKUL_LET(result, linkage::linkRecords(lists.store, out.model, pairs, linking, progress));
    out.result = std::move(result);
    linkage::addKnownPairs(lists.store, out.result.pairs);
    if (options.isOneToOne) {
        linkage::keepOneToOne(out.result.pairs);
    }
    return out;
}

core::Result<linkage::Model> loadModel(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, QStringLiteral("match.model_read"), {path, file.errorString()}};
    }
    return linkage::modelFromJson(file.readAll());
}

core::Status saveModel(const linkage::Model& model, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(linkage::modelToJson(model)) < 0 ||
        !file.commit()) {
        return Error{
            ErrorCode::Io, QStringLiteral("match.model_write"), {path, file.errorString()}};
    }
    return core::Done{};
}

} // namespace rangkul::services
