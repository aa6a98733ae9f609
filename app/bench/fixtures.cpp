// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

#include <QDir>

#include "boundary_store.h"
#include "measures.h"
#include "rangkul/demo/demo_files.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/sync/folder_drop.h"
#include "rangkul/sync/invitation.h"
#include "rangkul/sync/sync_engine.h"

namespace rangkul::bench {

namespace {

using registry::Entity;
using registry::Value;

constexpr quint64 kSeed = 20260714;
constexpr const char* kFamilies = "keluarga.csv";
constexpr const char* kMembers = "anggota.csv";

/// A program that reaches every household up to a decile.
struct Reach
{
    const char* name;
    qint8 upToDecile;
};

std::pair<registry::ColumnId, Value> cell(Entity entity, const char* column, Value value)
{
    return {registry::variable(entity, QLatin1StringView(column)).id, std::move(value)};
}

core::Result<core::RecordId> addProgram(storage::Register& reg, const char* name)
{
    const core::RecordId id = core::RecordId::random();
    registry::Edit edit;
    edit.created = {{{Entity::Program, id},
                     {cell(Entity::Program, "name", QString::fromLatin1(name)),
                      cell(Entity::Program, "year", qint64(demo::demoDay().year())),
                      cell(Entity::Program, "active", registry::codes::yes_no::kYes)}}};
    RANGKUL_TRY(reg.records().apply(edit));
    return id;
}

/// So that frames and profiles have what a city's register has.
core::Status addReach(storage::Register& reg, const registry::HouseholdFrame& frame,
                      const Reach& reach)
{
    RANGKUL_LET(program, addProgram(reg, reach.name));
    const auto writer = reg.newImport();
    const registry::RowRef dataset{Entity::Dataset, core::RecordId::random()};
    const QString name = QString::fromLatin1(reach.name);
    RANGKUL_TRY(writer->begin({dataset, {cell(Entity::Dataset, "name", name)}}, name));
    const auto deciles = frame.deciles(registry::DecileKind::National);
    for (quint32 row = 0; row < frame.size(); ++row) {
        if (deciles[row] < 1 || deciles[row] > reach.upToDecile) {
            continue;
        }
        RANGKUL_TRY(writer->add(
            {Entity::Benefit,
             core::RecordId::random(),
             true,
             {cell(Entity::Benefit, "program_id", program),
              cell(Entity::Benefit, "household_id", frame.ids()[row]),
              cell(Entity::Benefit, "year", qint64(demo::demoDay().year())),
              cell(Entity::Benefit, "status", registry::codes::benefit_status::kActive)},
             qint64(row) + 2}));
    }
    RANGKUL_TRY(writer->finish({}));
    return core::Done{};
}

/// Both laptops exchange through one folder until both know the same.
core::Status exchange(storage::Register& reg, const QString& drop)
{
    sync::FolderDrop folder(drop, sync::FolderDrop::Medium::Fixed);
    RANGKUL_LET(report, sync::SyncEngine(reg.sync(), folder, systemClock()).sync({}));
    if (!report.warnings.empty()) {
        return report.warnings.front();
    }
    return core::Done{};
}

core::Result<std::unique_ptr<storage::Register>> joined(storage::Register& inviting,
                                                        const QString& folder)
{
    constexpr sync::InvitationCost kCheap{1, 8192}; // the people are invented
    const QString code = QStringLiteral("kota contoh 99 saja");
    const QString device = QStringLiteral("Laptop B");
    const QString officer = QStringLiteral("Petugas B");
    RANGKUL_LET(invitation, sync::makeInvitation(inviting.sync(), device, code, kCheap));
    RANGKUL_LET(setup, sync::joinIdentity(invitation, code, device, officer));
    storage::NewRegister wanted;
    wanted.name = QStringLiteral("Kota Contoh");
    wanted.isDemo = true;
    wanted.passphrase = passphrase();
    wanted.cost = vault::KdfCost::lowest();
    wanted.setup = std::move(setup);
    return storage::Register::create(folder, wanted, systemClock());
}

} // namespace

QString passphrase()
{
    return QStringLiteral("kota contoh boleh dibuka");
}

const core::Clock& systemClock()
{
    static const core::SystemClock clock;
    return clock;
}

QString scaleOf(qint64 households, qint64 persons)
{
    return QStringLiteral("%1 households, %2 persons").arg(grouped(households), grouped(persons));
}

core::Result<std::unique_ptr<storage::Register>>
emptyCity(const Bench& bench, const QString& folder, vault::KdfCost cost)
{
    storage::NewRegister wanted;
    wanted.name = QStringLiteral("Kota Contoh");
    wanted.isDemo = true;
    wanted.passphrase = passphrase();
    wanted.officer = QStringLiteral("Petugas A");
    wanted.device = QStringLiteral("Laptop A");
    wanted.cost = cost;
    RANGKUL_LET(reg, storage::Register::create(folder, wanted, systemClock()));
    RANGKUL_LET(boundaries, exchange::readBoundaries(bench.path("boundaries.geojson"), {}, {}));
    RANGKUL_TRY(services::storeBoundaries(*reg, boundaries, QStringLiteral("boundaries.geojson")));
    return reg;
}

core::Status writeCity(const Bench& bench, const QString& folder, int households, double familySize)
{
    RANGKUL_LET(people, demo::makePopulation({households, kSeed, familySize}, {}));
    if (!QDir().mkpath(folder)) {
        return broken(QStringLiteral("cannot make ") + folder);
    }
    RANGKUL_TRY(demo::writeBoundaries(bench.path("boundaries.geojson"), people.city));
    const QDir dir(folder);
    return demo::writePlainCsv(dir.filePath(QLatin1String(kFamilies)),
                               dir.filePath(QLatin1String(kMembers)), people, {});
}

core::Result<services::ImportOutcome> importCity(storage::Register& reg, const QString& folder)
{
    const QDir dir(folder);
    services::ImportRequest request;
    request.paths = {dir.filePath(QLatin1String(kFamilies)), dir.filePath(QLatin1String(kMembers))};
    request.options.edition = QStringLiteral("%1-1").arg(demo::demoDay().year());
    request.options.today = demo::demoDay();
    request.options.cutOff = demo::demoDay();
    request.options.regionSystem = core::CodeSystem::Bps;
    RANGKUL_LET(outcome, services::importFiles(reg, request, false, QString(), {}));
    if (outcome.findings || !outcome.plan) {
        return broken(QStringLiteral("rows of the files were left out"));
    }
    return outcome;
}

core::Result<std::unique_ptr<storage::Register>> openBigRegister(const Bench& bench)
{
    return storage::Register::open(bench.path("register"), passphrase(), systemClock());
}

core::Result<Measured> makeImportFiles(const Bench& bench)
{
    constexpr double kFamilySize = 3.5;
    RANGKUL_TRY(writeCity(bench, bench.path("csv"), bench.sizes.importHouseholds, kFamilySize));
    return Measured();
}

core::Result<Measured> makeBigRegister(const Bench& bench)
{
    constexpr double kFamilySize = 1e6 / 3e5;
    const QString files = bench.path("register-csv");
    RANGKUL_TRY(writeCity(bench, files, bench.sizes.registerHouseholds, kFamilySize));
    RANGKUL_LET(reg, emptyCity(bench, bench.path("register"), vault::KdfCost::moderate()));
    RANGKUL_LET(imported, importCity(*reg, files));
    QDir(files).removeRecursively();
    RANGKUL_LET(frame, reg->frames().households({}));
    for (const Reach& reach : {Reach{"Sembako", 5}, Reach{"PKH", 3}}) {
        RANGKUL_TRY(addReach(*reg, frame, reach));
    }
    Measured made;
    made.scale = scaleOf(imported.plan->households(), imported.plan->persons());
    return made;
}

core::Result<Measured> makeLaptops(const Bench& bench)
{
    constexpr double kFamilySize = 1e6 / 3e5;
    const QString files = bench.path("laptop-csv");
    const QString drop = bench.path("drop");
    RANGKUL_TRY(writeCity(bench, files, bench.sizes.syncHouseholds, kFamilySize));
    RANGKUL_LET(first, emptyCity(bench, bench.path("laptop-a"), vault::KdfCost::lowest()));
    RANGKUL_LET(imported, importCity(*first, files));
    QDir(files).removeRecursively();
    RANGKUL_LET(second, joined(*first, bench.path("laptop-b")));
    if (!QDir().mkpath(drop)) {
        return broken(QStringLiteral("cannot make ") + drop);
    }
    for (storage::Register* reg : {first.get(), second.get(), first.get()}) {
        RANGKUL_TRY(exchange(*reg, drop));
    }
    RANGKUL_LET(here, first->sync().digest());
    RANGKUL_LET(there, second->sync().digest());
    if (here != there) {
        return broken(QStringLiteral("the two registers do not agree"));
    }
    Measured made;
    made.scale = scaleOf(imported.plan->households(), imported.plan->persons());
    return made;
}

} // namespace rangkul::bench
