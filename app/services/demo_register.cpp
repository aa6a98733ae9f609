// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_register.h"

#include <QDir>
#include <QFileInfo>

#include "boundary_store.h"
#include "import_service.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/frame_source.h"

#include <array>

namespace rangkul::services {

namespace {

using demo::DemoFileRole;
using registry::Entity;

/// A program of the demo city and the file that lists who receives it.
struct DemoProgram
{
    DemoFileRole list;
    const char* name;
    const char* shortName;
    const char* office;
    qint64 owner;
    qint64 strategy;
    qint64 unit;
    const char* rule;
};

constexpr qint64 kNational = 1;
constexpr qint64 kCity = 3;

constexpr std::array<DemoProgram, 4> kPrograms{{
    {DemoFileRole::PkhList, "Program Keluarga Harapan", "PKH", "Dinas Sosial", kNational, 1,
     registry::codes::benefit_unit::kPerson, "desil 1-4, punya komponen PKH"},
    {DemoFileRole::SembakoList, "Program Sembako", "Sembako", "Dinas Sosial", kNational, 1,
     registry::codes::benefit_unit::kHousehold, "desil 1-5"},
    {DemoFileRole::RtlhList, "Rumah Tidak Layak Huni", "RTLH", "Dinas Perkim", kCity, 3,
     registry::codes::benefit_unit::kDwelling, "rumah sendiri, tidak layak huni"},
    {DemoFileRole::Bpjs, "Penerima Bantuan Iuran JKN", "PBI-JK", "Dinas Kesehatan", kNational, 1,
     registry::codes::benefit_unit::kPerson, "desil 1-5, NIK padan"},
}};

QStringList pathsOf(const demo::DemoSummary& files, DemoFileRole role)
{
    QStringList paths;
    for (const demo::DemoFile& file : files.files) {
        if (file.role == role) {
            paths += QDir(files.folder).filePath(file.name);
        }
    }
    return paths;
}

core::Result<core::RecordId> addProgram(storage::Register& reg, const DemoProgram& program,
                                        int year)
{
    const registry::RowRef row{Entity::Program, core::RecordId::random()};
    registry::NewRow created{row, {}};
    const auto cell = [&created](const char* column, registry::Value value) {
        created.cells.emplace_back(
            registry::variable(Entity::Program, QLatin1StringView(column)).id, std::move(value));
    };
    cell("name", QString::fromUtf8(program.name));
    cell("short_name", QString::fromUtf8(program.shortName));
    cell("owner", program.owner);
    cell("office", QString::fromUtf8(program.office));
    cell("strategy", program.strategy);
    cell("unit", program.unit);
    cell("year", qint64(year));
    cell("rule", QString::fromUtf8(program.rule));
    cell("active", registry::codes::yes_no::kYes);
    registry::Edit edit;
    edit.created.push_back(std::move(created));
    RANGKUL_TRY(reg.records().apply(edit));
    return row.id;
}

/// Imports one package and counts what it left in the tray.
core::Status importPackage(storage::Register& reg, const QStringList& paths, ImportRequest request,
                           DemoRegister& made, const core::Progress& progress)
{
    request.paths = paths;
    request.options.today = demo::demoDay();
    request.options.cutOff = demo::demoDay();
    request.options.giver = QStringLiteral("Bappeda Kota Contoh");
    RANGKUL_LET(outcome, importFiles(reg, request, false, QString(), progress));
    if (outcome.plan) {
        for (const exchange::FileSummary& file : outcome.plan->files()) {
            made.trayRows += file.trayRows;
        }
    }
    made.benefits += outcome.json.value(QStringLiteral("benefits")).toInteger();
    return core::Done{};
}

core::Status importLists(storage::Register& reg, DemoRegister& made, const core::Progress& progress)
{
    const QStringList families = pathsOf(made.files, DemoFileRole::P3keFamilies);
    const QStringList members = pathsOf(made.files, DemoFileRole::P3keMembers);
    ImportRequest p3ke;
    p3ke.options.edition = QString::number(demo::demoDay().year() - 1);
    for (qsizetype part = 0; part < families.size(); ++part) {
        RANGKUL_TRY(
            importPackage(reg, {families[part], members.value(part)}, p3ke, made, progress));
    }
    ImportRequest dtsen;
    dtsen.options.edition = QStringLiteral("%1-1").arg(demo::demoDay().year());
    dtsen.options.regionSystem = core::CodeSystem::Bps;
    RANGKUL_TRY(importPackage(
        reg,
        {made.files.path(DemoFileRole::DtsenFamilies), made.files.path(DemoFileRole::DtsenMembers)},
        dtsen, made, progress));
    for (const DemoProgram& program : kPrograms) {
        RANGKUL_LET(id, addProgram(reg, program, demo::demoDay().year()));
        ImportRequest list;
        list.program = id.toString();
        RANGKUL_TRY(importPackage(reg, pathsOf(made.files, program.list), list, made, progress));
    }
    return core::Done{};
}

} // namespace

QString demoPassphrase()
{
    return QStringLiteral("kota contoh boleh dibuka");
}

core::Result<DemoRegister> makeDemoRegister(const QString& folder, int households, quint64 seed,
                                            const QString& passphrase, const core::Clock& clock,
                                            const core::Progress& progress)
{
    DemoRegister made;
    made.registerFolder = QDir(folder).filePath(QStringLiteral("register"));
    if (QFileInfo::exists(made.registerFolder)) {
        return core::Error{
            core::ErrorCode::Conflict, QStringLiteral("register.exists"), {made.registerFolder}};
    }
    RANGKUL_LET(files, demo::writeDemo(QDir(folder).filePath(QStringLiteral("files")), households,
                                       seed, progress));
    made.files = std::move(files);
    const QString boundaryPath = made.files.path(DemoFileRole::Boundaries);
    RANGKUL_LET(boundaries, exchange::readBoundaries(boundaryPath, {}, progress));

    storage::NewRegister wanted;
    wanted.name = QStringLiteral("Kota Contoh");
    wanted.isDemo = true;
    wanted.passphrase = passphrase;
    wanted.officer = QStringLiteral("Operator Contoh");
    wanted.device = QStringLiteral("Laptop Contoh");
    RANGKUL_LET(reg, storage::Register::create(made.registerFolder, wanted, clock));
    RANGKUL_TRY(storeBoundaries(*reg, boundaries, QFileInfo(boundaryPath).fileName()));
    RANGKUL_TRY(importLists(*reg, made, progress));
    RANGKUL_LET(frame, reg->frames().households(progress));
    RANGKUL_LET(persons, reg->frames().persons(frame, progress));
    made.households = static_cast<qint64>(frame.size());
    made.persons = static_cast<qint64>(persons.size());
    return made;
}

} // namespace rangkul::services
