// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot_room.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

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

core::Result<services::SnapshotHead> frozenHead(storage::Register& reg,
                                                const services::SnapshotHead& wanted,
                                                const coverage::PoorDefinition& poor)
{
    services::SnapshotWish wish;
    wish.cutOff = wanted.cutOff;
    wish.poor = poor;
    RANGKUL_LET(topics, services::snapshotFigures(reg.records(), reg.frames(), reg.receipts(), wish,
                                                  core::Progress()));
    return services::storeSnapshot(reg.records(), wanted, topics);
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
                           mapui::MapPage& map, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_clock(clock)
    , m_coverage(coverage)
    , m_map(map)
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
    connect(&session, &RegisterSession::closed, this, [this] {
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

void SnapshotRoom::choose(const QString& name)
{
    m_combo->setCurrentIndex(std::max(0, m_combo->findData(name)));
    if (name.isEmpty()) {
        showRunning();
        return;
    }
    m_workspace.read(
        this,
        [name](registry::RecordRepository& records) {
            return services::readSnapshot(records, name);
        },
        [this](const core::Result<services::Snapshot>& snapshot) {
            if (!snapshot) {
                m_combo->setCurrentIndex(0);
                showRunning();
                Q_EMIT failed(snapshot.error());
                return;
            }
            show(*snapshot);
        });
}

void SnapshotRoom::show(const services::Snapshot& snapshot)
{
    m_chosen = snapshot.head.name;
    const auto frozen = std::make_shared<const coverageui::CoverageSummary>(
        frozenCoverage(snapshot, m_workspace.households().regions()));
    m_coverage.setFrozen(frozen);
    m_map.setFrozenValues(frozenMapValues(*frozen));
    m_map.setSource(frozenSource(snapshot.head));
    Q_EMIT chosenChanged();
}

void SnapshotRoom::showRunning()
{
    m_chosen.clear();
    m_coverage.setFrozen(nullptr);
    m_map.setFrozenValues({});
    if (m_session.isOpen()) {
        m_map.setSource(
            tr("Source: %1, %2").arg(m_session.info().name, words::longDate(m_clock.today())));
    }
    Q_EMIT chosenChanged();
}

void SnapshotRoom::askFreeze(QWidget* window)
{
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Freeze today's figures"));
    auto* name = new QLineEdit(dialog);
    auto* source = new QLineEdit(dialog);
    auto* note = new QLineEdit(dialog);
    name->setAccessibleName(tr("Name of the snapshot"));
    source->setAccessibleName(tr("Source"));
    note->setAccessibleName(tr("Note"));
    source->setPlaceholderText(tr("DTSEN 2026-1, verification until June"));
    auto* form = new QFormLayout(dialog);
    auto* text = new QLabel(tr("The figures of today are kept under a name and say the same next "
                               "year, whatever changes in the register."),
                            dialog);
    text->setWordWrap(true);
    form->addRow(text);
    form->addRow(tr("&Name"), name);
    form->addRow(tr("&Source"), source);
    form->addRow(tr("N&ote"), note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Freeze"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, name, source, note] {
        freeze(name->text().trimmed(), source->text().trimmed(), note->text().trimmed());
    });
    dialog->open();
}

void SnapshotRoom::freeze(const QString& name, const QString& source, const QString& note)
{
    storage::Register* reg = m_session.current();
    if (reg == nullptr) {
        return;
    }
    services::SnapshotHead head{.name = name,
                                .cutOff = m_clock.today(),
                                .madeOn = m_clock.today(),
                                .officer = m_session.officer(),
                                .source = source};
    head.note = note;
    m_workspace.runner().run(
        this, [reg, head] { return frozenHead(*reg, head, {}); },
        [this](const core::Result<services::SnapshotHead>& stored) {
            if (!stored) {
                Q_EMIT failed(stored.error());
                return;
            }
            Q_EMIT said(tr("The figures are frozen as \"%1\".").arg(stored->name));
            readHeads(stored->name);
        });
}

QString SnapshotRoom::whyNotPublish() const
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
