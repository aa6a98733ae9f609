// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/builtin_models.h"

#include "model_files.h"
#include "rangkul/scoring/model_json.h"

#include <array>
#include <map>

namespace rangkul::scoring {

namespace {

constexpr std::array kIds{"bps14", "kepmensos262", "saw_priority", "mpi_register"};

const std::map<QString, ScoreModel>& allModels()
{
    static const std::map<QString, ScoreModel> models = [] {
        std::map<QString, ScoreModel> built;
        for (const QString& id : builtinModelIds()) {
            auto model = modelFromJson(builtinModelFile(id));
            if (!model) {
                qFatal("%s.json: %s %s", qPrintable(id), qPrintable(model.error().reason),
                       qPrintable(model.error().args.join(u' ')));
            }
            built.emplace(id, *std::move(model));
        }
        return built;
    }();
    return models;
}

} // namespace

std::vector<QString> builtinModelIds()
{
    std::vector<QString> ids;
    for (const char* id : kIds) {
        ids.push_back(QString::fromLatin1(id));
    }
    return ids;
}

QByteArray builtinModelFile(const QString& id)
{
    const auto ids = builtinModelIds();
    return std::find(ids.begin(), ids.end(), id) == ids.end()
               ? QByteArray()
               : builtinFile(id + QStringLiteral(".json"));
}

const ScoreModel* builtinModel(const QString& id)
{
    const auto found = allModels().find(id);
    return found == allModels().end() ? nullptr : &found->second;
}

} // namespace rangkul::scoring
