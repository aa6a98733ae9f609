// SPDX-License-Identifier: GPL-3.0-or-later
// What the page stores, reads and writes: models, cards, objections and files.
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTabWidget>
#include <QUrl>

#include "card_view.h"
#include "model_job.h"
#include "model_panel.h"
#include "objection_view.h"
#include "rangkul/scoring/model_json.h"
#include "rangkul/scoringui/score_page.h"
#include "rangkul/words/format.h"
#include "ranking_view.h"

namespace rangkul::scoringui {

using Kind = ui::MessageBanner::Kind;

namespace {

core::Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("score_model.file_unreadable"),
                           {path},
                           file.errorString()};
    }
    return file.readAll();
}

core::Status writeBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return core::Error{
            core::ErrorCode::Io, QStringLiteral("file.not_writable"), {path}, file.errorString()};
    }
    return core::Done{};
}

} // namespace

void ScorePage::loadModels(const QString& choose)
{
    ask([](ScoreSource& source) { return source.models(); },
        [this, choose](core::Result<std::vector<ListedModel>> models) {
            if (!models) {
                m_banner->show(models.error());
                return;
            }
            m_models->setModels(std::move(*models));
            m_models->choose(choose);
        });
}

void ScorePage::loadObjections()
{
    ask([](ScoreSource& source) { return source.objections(); },
        [this](core::Result<std::vector<ListedObjection>> objections) {
            if (objections) {
                m_objections->setObjections(std::move(*objections));
            } else {
                m_banner->show(objections.error());
            }
        });
}

void ScorePage::noteStored(registry::Entity entity, const core::RecordId& record)
{
    registry::Commit commit;
    commit.created = {{entity, record}};
    m_workspace.noteCommit(commit);
}

void ScorePage::onCommitted(const registry::Commit& commit)
{
    const auto touches = [&commit](registry::Entity entity) {
        const auto isOf = [entity](const registry::RowRef& row) {
            return row.entity == entity;
        };
        return commit.many || std::ranges::any_of(commit.created, isOf) ||
               std::ranges::any_of(commit.withdrawn, isOf) ||
               std::ranges::any_of(commit.restored, isOf) ||
               std::ranges::any_of(commit.changes, [&](const registry::CellChange& change) {
                   return change.row.entity == entity;
               });
    };
    if (m_modelsLoaded && touches(registry::Entity::ScoreModel)) {
        loadModels();
    }
    if (m_modelsLoaded && touches(registry::Entity::Objection)) {
        loadObjections();
    }
}

void ScorePage::addModel(const QByteArray& file, const QString& note)
{
    ask([file, note](ScoreSource& source) { return source.addModel(file, note); },
        [this](const core::Result<ListedModel>& added) {
            if (!added) {
                m_banner->show(added.error());
                return;
            }
            m_banner->show(Kind::Done, tr("Stored as a draft. It decides nothing until somebody "
                                          "approves it."));
            loadModels(added->version);
            noteStored(registry::Entity::ScoreModel, added->record);
        });
}

void ScorePage::takeIn(const QString& path)
{
    const auto bytes = bytesOf(path);
    if (bytes) {
        addModel(*bytes, {});
    } else {
        m_banner->show(bytes.error());
    }
}

void ScorePage::takeInProxy(const QString& path, const scoring::ProxyHead& head)
{
    const auto bytes = bytesOf(path);
    const auto model = bytes ? scoring::proxyFromCsv(*bytes, head)
                             : core::Result<scoring::ScoreModel>(bytes.error());
    if (model) {
        addModel(scoring::toJson(*model), tr("From the coefficients of %1").arg(path));
    } else {
        m_banner->show(model.error());
    }
}

void ScorePage::saveModel(const QString& path)
{
    const core::Status written = writeBytes(path, scoring::toJson(m_models->current()->model));
    if (written) {
        m_banner->show(Kind::Done, tr("The model is in %1.").arg(path));
    } else {
        m_banner->show(written.error());
    }
}

void ScorePage::approve(const scoring::Approval& approval)
{
    ask([record = m_models->current()->record,
         approval](ScoreSource& source) { return source.approve(record, approval); },
        [this](const core::Result<ListedModel>& approved) {
            if (!approved) {
                m_banner->show(approved.error());
                return;
            }
            m_banner->show(Kind::Done, tr("Approved by %1. From now on it is the version to use.")
                                           .arg(approved->model.approval->by));
            loadModels(approved->version);
            noteStored(registry::Entity::ScoreModel, approved->record);
        });
}

void ScorePage::loadCard()
{
    const ListedModel* model = m_models->current();
    const core::RecordId household = m_workspace.selected();
    if (household.isNull() || model == nullptr || model->problem || m_source == nullptr) {
        m_card->clear();
        return;
    }
    if (m_cardLoading || !m_cardStale || !m_workspace.hasPersons()) {
        return;
    }
    m_cardLoading = true;
    m_cardStale = false;
    const QDate today = m_workspace.clock().today();
    const CardQuestion question{model->model, household, today, m_card->since()};
    withColumns(
        m_workspace, this, columnsOf({&model->model}),
        [source = m_source, question](const registry::HouseholdFrame& households,
                                      const registry::PersonFrame& persons) {
            return source->card(question, households, persons);
        },
        [this, household, today](const core::Result<scoring::CardSheet>& sheet) {
            m_cardLoading = false;
            if (sheet) {
                m_card->setCard(household, *sheet, today);
            } else {
                m_card->clear();
                m_banner->show(sheet.error());
            }
            if (m_cardStale) {
                loadCard();
            }
        });
}

void ScorePage::printCard()
{
    if (!m_paintCard) {
        return;
    }
    auto* dialog = new QPrintPreviewDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the reason card"));
    dialog->printer()->setPageSize(QPageSize(QPageSize::A4));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [this, sheet = m_card->sheet()](QPrinter* printer) { m_paintCard(*printer, sheet); });
    dialog->open();
}

void ScorePage::writeCard(const QString& path)
{
    ask([path,
         sheet = m_card->sheet()](ScoreSource& source) { return source.writeCard(path, sheet); },
        [this, path](const core::Status& written) {
            if (!written) {
                m_banner->show(written.error());
                return;
            }
            m_banner->show(Kind::Done, tr("The card is in %1.").arg(path), tr("Open to print"));
            disconnect(m_banner, &ui::MessageBanner::actionPressed, this, nullptr);
            connect(
                m_banner, &ui::MessageBanner::actionPressed, this,
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
                Qt::SingleShotConnection);
        });
}

void ScorePage::exportRanking()
{
    auto* dialog = new QFileDialog(this, tr("Save the ranking"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Workbooks (*.xlsx)"));
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &ScorePage::writeRanking);
    dialog->open();
}

void ScorePage::writeRanking(const QString& path)
{
    const auto ranking = m_ranking->ranking();
    if (ranking == nullptr || m_source == nullptr) {
        return;
    }
    const QString filter = m_filterWords ? m_filterWords() : m_workspace.filter().name;
    const core::Progress progress = m_progress->start(tr("Writing the workbook"));
    m_workspace.withFrames(
        this,
        [source = m_source, ranking, rows = m_ranking->rows(), path, filter,
         progress](const registry::HouseholdFrame& households, const registry::PersonFrame&) {
            const RankingQuestion question{ranking->model, ranking->result, rows, filter};
            return source->writeRanking(path, question, households, progress);
        },
        [this, path](const core::Result<qint64>& rows) {
            m_progress->finish();
            if (rows) {
                m_banner->show(Kind::Done,
                               tr("%1 households are in %2.").arg(words::number(*rows), path));
            } else {
                m_banner->show(rows.error());
            }
        });
}

void ScorePage::openObjection(const ObjectionRequest& request)
{
    const ListedModel* model = m_models->current();
    if (model == nullptr || m_source == nullptr) {
        return;
    }
    withColumns(
        m_workspace, this, columnsOf({&model->model}),
        [source = m_source, request, model = model->model](
            const registry::HouseholdFrame& households, const registry::PersonFrame& persons) {
            return source->openObjection(request, &model, households, persons);
        },
        [this, request](const core::Status& opened) {
            if (!opened) {
                m_banner->show(opened.error());
                return;
            }
            m_card->closeForm();
            m_banner->show(Kind::Done,
                           tr("The objection is open until %1. The score stays as it is until "
                              "somebody decides.")
                               .arg(words::longDate(request.deadline)));
            noteStored(registry::Entity::Objection, request.household);
        });
}

void ScorePage::decide(const DecisionRequest& decision)
{
    ask([decision](ScoreSource& source) { return source.decide(decision); },
        [this, decision](const core::Status& decided) {
            if (!decided) {
                m_banner->show(decided.error());
                return;
            }
            m_banner->show(Kind::Done,
                           tr("Stored. Correct the answer itself in the profile of the household; "
                              "the score follows."));
            noteStored(registry::Entity::Objection, decision.objection);
        });
}

} // namespace rangkul::scoringui
