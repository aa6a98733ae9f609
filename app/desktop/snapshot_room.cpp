// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot_room.h"

#include <QComboBox>
#include <QFileDialog>

#include "freeze_dialog.h"
#include "frozen_figures.h"
#include "public_files.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/words/format.h"
#include "snapshot_figures.h"

#include <algorithm>

namespace rangkul::desktop {

namespace {

constexpr int kChooserWidth = 230;

/// Today's figures as a snapshot that is not stored.
core::Result<services::Snapshot> countedToday(storage::Register& reg, QDate today)
{
    services::SnapshotWish wish;
    wish.cutOff = today;
    services::Snapshot out;
    out.head.cutOff = today;
    RANGKUL_LET(topics, services::snapshotFigures(reg.records(), reg.frames(), reg.receipts(), wish,
                                                  core::Progress()));
    out.topics = std::move(topics);
    return out;
}

core::Result<int> writtenExtract(storage::Register& reg, const QString& name, const QString& path)
{
    RANGKUL_LET(snapshot, services::readSnapshot(reg.records(), name));
    RANGKUL_LET(regions, services::publicRegions(reg.records()));
    const services::PublicExtract extract = services::publicExtract(snapshot, regions);
    RANGKUL_TRY(services::writePublic(path, extract, regions));
    return extract.hidden;
}

} // namespace

SnapshotRoom::SnapshotRoom(ui::Workspace& workspace, RegisterSession& session,
                           const core::Clock& clock, coverageui::CoveragePage& coverage,
                           mapui::MapPage& map, IndicatorRoom& indicators, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_clock(clock)
    , m_coverage(coverage)
    , m_map(map)
    , m_indicators(indicators)
    , m_combo(new QComboBox)
{
    m_combo->setObjectName(QStringLiteral("figuresChooser"));
    m_combo->setAccessibleName(tr("Which figures are shown"));
    m_combo->setToolTip(tr("Running data, or the figures of a snapshot: map, coverage charts, "
                           "tables and copies then say the same number, also next year"));
    m_combo->setFixedWidth(kChooserWidth);
    connect(m_combo, &QComboBox::activated, this,
            [this] { choose(m_combo->currentData().toString()); });
    connect(&workspace, &ui::Workspace::opened, this, [this] { readHeads({}); });
    connect(&workspace, &ui::Workspace::committed, this, &SnapshotRoom::onCommitted);
    connect(&session, &RegisterSession::closed, this, [this] {
        ++m_turn;
        m_heads.clear();
        m_chosen.clear();
        showRunning();
    });
}

QWidget* SnapshotRoom::chooser() const
{
    return m_combo;
}

void SnapshotRoom::readHeads(const QString& thenChoose)
{
    m_workspace.read(
        this,
        [](registry::RecordRepository& records) { return services::storedSnapshots(records); },
        [this, thenChoose](core::Result<std::vector<services::SnapshotHead>> heads) {
            if (!heads) {
                Q_EMIT failed(heads.error());
                return;
            }
            m_heads = std::move(*heads);
            m_combo->clear();
            m_combo->addItem(tr("Running data"), QString());
            for (const services::SnapshotHead& head : m_heads) {
                m_combo->addItem(tr("%1, cut-off %2").arg(head.name, words::shortDate(head.cutOff)),
                                 head.name);
            }
            choose(thenChoose);
        });
}

void SnapshotRoom::onCommitted(const registry::Commit& commit)
{
    const auto isSnapshot = [](const registry::RowRef& row) {
        return row.entity == registry::Entity::Snapshot;
    };
    if (commit.many || std::ranges::any_of(commit.created, isSnapshot) ||
        std::ranges::any_of(commit.withdrawn, isSnapshot) ||
        std::ranges::any_of(commit.restored, isSnapshot)) {
        readHeads(m_chosen);
    } else if (m_public && m_chosen.isEmpty()) {
        showAgain();
    }
}

void SnapshotRoom::choose(const QString& name)
{
    m_combo->setCurrentIndex(std::max(0, m_combo->findData(name)));
    m_chosen = m_combo->currentData().toString(); // empty when there is none of that name
    showAgain();
    Q_EMIT chosenChanged();
}

void SnapshotRoom::setPublic(bool isPublic)
{
    m_public = isPublic;
    m_coverage.setPublic(isPublic);
    m_indicators.page()->setPublic(isPublic);
    showAgain();
}

void SnapshotRoom::showAgain()
{
    ++m_turn;
    if (!m_chosen.isEmpty()) {
        showWhenRead([name = m_chosen](storage::Register& reg) {
            return services::readSnapshot(reg.records(), name);
        });
    } else if (m_public && m_session.isOpen()) {
        countForPublic();
    } else {
        showRunning();
    }
}

template <typename SnapshotOf> void SnapshotRoom::showWhenRead(SnapshotOf snapshotOf)
{
    m_workspace.runner().run(
        this,
        [reg = m_session.current(), regions = m_workspace.households().regions(),
         isPublic = m_public, snapshotOf]() -> core::Result<Shown> {
            RANGKUL_LET(snapshot, snapshotOf(*reg));
            auto figures =
                isPublic ? publicCoverage(snapshot, regions) : frozenCoverage(snapshot, regions);
            return Shown{std::move(snapshot), std::move(figures)};
        },
        [this, turn = m_turn](core::Result<Shown> shown) {
            if (turn == m_turn) {
                show(std::move(shown));
            }
        });
}

void SnapshotRoom::show(core::Result<Shown> shown)
{
    if (!shown) {
        Q_EMIT failed(shown.error());
        if (!m_chosen.isEmpty()) {
            choose({});
        }
        return;
    }
    const auto figures =
        std::make_shared<const coverageui::CoverageSummary>(std::move(shown->figures));
    m_coverage.setFrozen(figures);
    m_indicators.page()->setFrozen(figures);
    m_map.setFrozenValues(frozenMapValues(*figures));
    m_map.setSource(figures->frozen);
    m_indicators.setFrozen(m_chosen.isEmpty() ? nullptr
                                              : std::make_shared<const services::Snapshot>(
                                                    std::move(shown->snapshot)));
}

void SnapshotRoom::showRunning()
{
    m_coverage.setFrozen(nullptr);
    m_indicators.page()->setFrozen(nullptr);
    m_indicators.setFrozen(nullptr);
    m_map.setFrozenValues({});
    if (m_session.isOpen()) {
        m_map.setSource(
            tr("Source: %1, %2").arg(m_session.info().name, words::longDate(m_clock.today())));
    }
}

void SnapshotRoom::countForPublic()
{
    m_indicators.setFrozen(nullptr);
    m_map.setFrozenValues({{tr("Figures for the public are on their way"), {}, 0, 4, {}}});
    showWhenRead(
        [today = m_clock.today()](storage::Register& reg) { return countedToday(reg, today); });
}

void SnapshotRoom::askFreeze(QWidget* window)
{
    auto* dialog = new FreezeDialog(m_clock.today(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FreezeDialog::freezeRequested, this, [this, dialog] { freeze(*dialog); });
    connect(&m_session, &RegisterSession::closed, dialog, &QWidget::close);
    dialog->open();
}

void SnapshotRoom::freeze(FreezeDialog& dialog)
{
    services::SnapshotHead head = dialog.head();
    head.madeOn = m_clock.today();
    head.officer = m_session.officer();
    const core::Progress progress = dialog.begin();
    m_workspace.runner().run(
        &dialog,
        [reg = m_session.current(), head, wish = dialog.wish(), progress] {
            return services::freezingEdit(reg->records(), reg->frames(), reg->receipts(), head,
                                          wish, progress);
        },
        [this, &dialog, name = head.name](core::Result<registry::Edit> edit) {
            if (!edit) {
                dialog.finish(edit.error());
                return;
            }
            m_workspace.apply(std::move(*edit), &dialog,
                              [this, &dialog, name](const core::Result<registry::Commit>& commit) {
                                  if (!commit) {
                                      dialog.finish(commit.error());
                                      return;
                                  }
                                  m_chosen = name; // shown as soon as the commit is told
                                  dialog.finish(core::Done{});
                                  Q_EMIT said(tr("The figures are frozen as \"%1\".").arg(name));
                              });
        });
}

void SnapshotRoom::remove()
{
    m_workspace.read(
        this,
        [name = m_chosen](registry::RecordRepository& records) {
            return services::snapshotRemoval(records, name);
        },
        [this, name = m_chosen](core::Result<registry::Edit> edit) {
            if (!edit) {
                Q_EMIT failed(edit.error());
                return;
            }
            m_workspace.apply(
                std::move(*edit), this, [this, name](const core::Result<registry::Commit>& commit) {
                    if (commit) {
                        Q_EMIT said(
                            tr("The snapshot \"%1\" is removed; Undo brings it back.").arg(name));
                    } else {
                        Q_EMIT failed(commit.error());
                    }
                });
        });
}

QString SnapshotRoom::whyNoSnapshot() const
{
    return m_chosen.isEmpty() ? tr("Choose a snapshot in the header first, or freeze one.")
                              : QString();
}

void SnapshotRoom::askPublish(QWidget* window)
{
    auto* dialog = new QFileDialog(window, tr("Write the public extract"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Workbook (*.xlsx)"), tr("Text table (*.csv)"), tr("Map of regions (*.geojson)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        for (const char* ending : {"xlsx", "csv", "geojson"}) {
            if (filter.contains(QLatin1StringView(ending))) {
                dialog->setDefaultSuffix(QString::fromLatin1(ending));
            }
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, &SnapshotRoom::publish);
    dialog->open();
}

void SnapshotRoom::publish(const QString& path)
{
    storage::Register* reg = m_session.current();
    if (reg == nullptr || m_chosen.isEmpty()) {
        return;
    }
    m_workspace.runner().run(
        this, [reg, name = m_chosen, path] { return writtenExtract(*reg, name, path); },
        [this, path](const core::Result<int>& hidden) {
            if (!hidden) {
                Q_EMIT failed(hidden.error());
                return;
            }
            Q_EMIT said(
                tr("The public extract is in %1; %n small counts are hidden.", nullptr, *hidden)
                    .arg(path));
        });
}

} // namespace rangkul::desktop
