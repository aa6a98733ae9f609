// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_register.h"

#include <QDir>
#include <QFileInfo>

#include "boundary_store.h"
#include "demo_lists_in_work.h"
#include "import_service.h"
#include "rangkul/coverage/program_catalogue.h"
#include "rangkul/registry/codes.h"

#include <algorithm>
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
    const char* inCatalogue; ///< whose rule it has
};

/// Cities up to this many families get both national lists whole. Larger ones get the newer list,
/// and of the older one what another office passed on: every further whole list changes each row.
constexpr int kMostFamiliesWithBothLists = 50'000;

constexpr qint64 kNational = 1;
constexpr qint64 kCity = 3;

/// The longest list last: it is read while the others are brought in.
constexpr std::array<DemoProgram, 4> kPrograms{{
    {DemoFileRole::PkhList, "Program Keluarga Harapan", "PKH", "Dinas Sosial", kNational, 1,
     registry::codes::benefit_unit::kPerson, "pkh"},
    {DemoFileRole::SembakoList, "Program Sembako", "Sembako", "Dinas Sosial", kNational, 1,
     registry::codes::benefit_unit::kHousehold, "bpnt"},
    {DemoFileRole::RtlhList, "Rumah Tidak Layak Huni", "RTLH", "Dinas Perkim", kCity, 3,
     registry::codes::benefit_unit::kDwelling, "rtlh"},
    {DemoFileRole::Bpjs, "Penerima Bantuan Iuran JKN", "PBI-JK", "Dinas Kesehatan", kNational, 1,
     registry::codes::benefit_unit::kPerson, "pbi-jk"},
}};

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
    const auto& known = coverage::builtinCatalogue().programs;
    cell("rule", std::ranges::find(known, QLatin1StringView(program.inCatalogue),
                                   &coverage::CatalogueProgram::id)
                     ->rule);
    cell("active", registry::codes::yes_no::kYes);
    registry::Edit edit;
    edit.created.push_back(std::move(created));
    RANGKUL_TRY(reg.records().apply(edit));
    return row.id;
}

/// Brings the lists of the city into its register as soon as they are written.
class ListImports
{
public:
    ListImports(storage::Register& reg, DemoFilesInWork& files, DemoRegister& made,
                const core::Progress& progress)
        : m_register(reg)
        , m_files(files)
        , m_made(made)
        , m_progress(progress)
    {
    }

    core::Status run(int households)
    {
        if (households <= kMostFamiliesWithBothLists) {
            m_files.goOn();
            RANGKUL_TRY(importP3ke(DemoFileRole::P3keFamilies, DemoFileRole::P3keMembers));
            RANGKUL_TRY(importDtsen());
        } else {
            RANGKUL_TRY(importDtsen());
        }
        m_files.goOn(); // from here on there is a processor to spare
        RANGKUL_LET(lists, beginLists());
        if (households > kMostFamiliesWithBothLists) {
            RANGKUL_TRY(importP3ke(DemoFileRole::P3keFamiliesLate, DemoFileRole::P3keMembersLate));
        }
        for (std::size_t i = 0; i < kPrograms.size(); ++i) {
            RANGKUL_LET(plan, lists->take(i, m_progress));
            if (plan) {
                RANGKUL_TRY(importList(*plan));
            }
        }
        return core::Done{};
    }

private:
    /// Adds the programs and begins to read who receives them.
    core::Result<std::unique_ptr<DemoListsInWork>> beginLists()
    {
        std::vector<DemoListsInWork::List> lists;
        for (const DemoProgram& program : kPrograms) {
            RANGKUL_LET(id, addProgram(m_register, program, demo::demoDay().year()));
            exchange::RecipientOptions options;
            setOptions(options.dataset);
            options.program = id;
            options.unit = static_cast<int>(program.unit);
            options.year = demo::demoDay().year();
            lists.push_back({program.list, std::move(options)});
        }
        RANGKUL_LET(places, known().places());
        return std::make_unique<DemoListsInWork>(m_files, std::move(lists), std::move(places));
    }

    core::Status importList(exchange::RecipientPlan& plan)
    {
        RANGKUL_TRY(exchange::tieRecipients(plan, known(), m_progress));
        const auto writer = m_register.newImport();
        RANGKUL_TRY(exchange::runRecipients(plan, *writer, m_progress));
        m_made.benefits += plan.summary().tied;
        return core::Done{};
    }

    exchange::RepositoryRegister known() const
    {
        return {m_register.records(), m_register.identities(), &m_register.families()};
    }

    static void setOptions(exchange::ImportOptions& options)
    {
        options.today = demo::demoDay();
        options.cutOff = demo::demoDay();
        options.giver = QStringLiteral("Bappeda Kota Contoh");
    }

    core::Status importP3ke(DemoFileRole families, DemoFileRole members)
    {
        ImportRequest list;
        list.options.edition = QString::number(demo::demoDay().year() - 1);
        return importFrom({families, members}, std::move(list));
    }

    core::Status importDtsen()
    {
        ImportRequest list;
        list.options.edition = QStringLiteral("%1-1").arg(demo::demoDay().year());
        list.options.regionSystem = core::CodeSystem::Bps;
        return importFrom({DemoFileRole::DtsenFamilies, DemoFileRole::DtsenMembers},
                          std::move(list));
    }

    /// Imports one package and counts what it left in the tray.
    core::Status importFrom(std::initializer_list<DemoFileRole> roles, ImportRequest request)
    {
        for (const DemoFileRole role : roles) {
            RANGKUL_LET(path, m_files.path(role, m_progress));
            request.paths += path;
        }
        setOptions(request.options);
        RANGKUL_LET(outcome, importFiles(m_register, request, false, QString(), m_progress));
        if (outcome.plan) {
            for (const exchange::FileSummary& file : outcome.plan->files()) {
                m_made.trayRows += file.trayRows;
            }
        }
        return core::Done{};
    }

    storage::Register& m_register;
    DemoFilesInWork& m_files;
    DemoRegister& m_made;
    const core::Progress& m_progress;
};

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
    RANGKUL_LET(people, demo::makePopulation(demo::usualCity(households, seed), progress));
    DemoFilesInWork files(QDir(folder).filePath(QStringLiteral("files")), std::move(people), seed);
    RANGKUL_LET(boundaryPath, files.path(DemoFileRole::Boundaries, progress));
    RANGKUL_LET(boundaries, exchange::readBoundaries(boundaryPath, {}, progress));

    storage::NewRegister wanted;
    wanted.name = QStringLiteral("Kota Contoh");
    wanted.isDemo = true;
    wanted.passphrase = passphrase;
    wanted.officer = QStringLiteral("Operator Contoh");
    wanted.device = QStringLiteral("Laptop Contoh");
    RANGKUL_LET(reg, storage::Register::create(made.registerFolder, wanted, clock));
    RANGKUL_TRY(storeBoundaries(*reg, boundaries, QFileInfo(boundaryPath).fileName()));
    RANGKUL_TRY(ListImports(*reg, files, made, progress).run(households));
    RANGKUL_LET(written, files.finish(progress));
    made.files = std::move(written);
    RANGKUL_LET(storedHouseholds, reg->families().count(Entity::Household));
    RANGKUL_LET(storedPersons, reg->families().count(Entity::Person));
    made.households = storedHouseholds;
    made.persons = storedPersons;
    return made;
}

} // namespace rangkul::services
