// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include "rangkul/demo/demo_files.h"
#include "rangkul/exchange/boundary_reader.h"
#include "rangkul/exchange/import_plan.h"
#include "rangkul/exchange/recipient_import.h"

#include <algorithm>
#include <map>
#include <set>

using namespace rangkul;
using namespace rangkul::demo;

namespace {

/// A register that has the regions of the demo city and nobody in it yet.
class EmptyRegister final : public exchange::ImportRegister
{
public:
    using Id = core::RecordId;
    template <typename T> using Result = core::Result<T>;

    explicit EmptyRegister(const QString& boundaries)
    {
        const auto file = exchange::readBoundaries(boundaries, {}, core::Progress());
        Q_ASSERT(file);
        for (const exchange::BoundaryRegion& region : file->regions) {
            m_places.push_back({Id::random(), region.code, region.bpsCode, region.name,
                                region.parentCode, static_cast<int>(region.level), region.area});
        }
    }

    Result<std::vector<exchange::PlaceInRegister>> places() const override { return m_places; }
    Result<bool> isEmpty() const override { return true; }
    Result<std::optional<Id>> household(QStringView, QStringView) const override
    {
        return std::optional<Id>();
    }
    Result<std::vector<Id>> householdsByKk(QStringView) const override { return std::vector<Id>(); }
    Result<std::optional<Id>> person(QStringView, QStringView) const override
    {
        return std::optional<Id>();
    }
    Result<std::vector<Id>> personsByNik(QStringView) const override { return std::vector<Id>(); }
    Result<registry::HouseholdProfile> profile(const Id&) const override { return nothing(); }
    Result<std::vector<registry::Record>> datasets() const override
    {
        return std::vector<registry::Record>();
    }
    Result<registry::Record> record(const registry::RowRef&) const override { return nothing(); }
    Result<registry::Origin> origin(const registry::RowRef&, registry::ColumnId) const override
    {
        return nothing();
    }
    Result<std::vector<Id>> lastEdition(int) const override { return std::vector<Id>(); }
    Result<std::vector<registry::Record>> personsBornOn(QDate, const Id&) const override
    {
        return std::vector<registry::Record>();
    }

private:
    static core::Error nothing()
    {
        return {core::ErrorCode::NotFound, QStringLiteral("test.empty")};
    }
    std::vector<exchange::PlaceInRegister> m_places;
};

/// The same with all people of the demo city in it, as the city knows them.
class CityRegister final : public exchange::ImportRegister
{
public:
    CityRegister(const QString& boundaries, const Population& people)
        : m_empty(boundaries)
        , m_people(people)
    {
        const auto places = m_empty.places();
        QHash<QString, Id> village;
        for (const exchange::PlaceInRegister& place : *places) {
            village.insert(QString(place.code).remove(u'.'), place.id);
        }
        for (std::uint32_t h = 0; h < people.households.size(); ++h) {
            const DemoHousehold& household = people.households[h];
            const QString kk = digitsOf(household.kk);
            m_byKk[kk].push_back(addHousehold(kk));
            const Id region = village.value(QString(people.kelurahan(household).code).remove(u'.'));
            for (const DemoPerson& person : people.members(household)) {
                addPerson(person, m_byKk[kk].back(), region);
            }
        }
    }

    using Id = core::RecordId;
    template <typename T> using Result = core::Result<T>;

    Result<std::vector<exchange::PlaceInRegister>> places() const override
    {
        return m_empty.places();
    }
    Result<bool> isEmpty() const override { return false; }
    Result<std::optional<Id>> household(QStringView, QStringView) const override
    {
        return std::optional<Id>();
    }
    Result<std::vector<Id>> householdsByKk(QStringView kk) const override
    {
        return m_byKk.value(kk.toString());
    }
    Result<std::optional<Id>> person(QStringView, QStringView) const override
    {
        return std::optional<Id>();
    }
    Result<std::vector<Id>> personsByNik(QStringView nik) const override
    {
        return m_byNik.value(nik.toString());
    }
    Result<registry::HouseholdProfile> profile(const Id& id) const override
    {
        RANGKUL_LET(household, record({registry::Entity::Household, id}));
        registry::HouseholdProfile out;
        out.household = household;
        return out;
    }
    Result<std::vector<registry::Record>> datasets() const override
    {
        return std::vector<registry::Record>();
    }
    Result<registry::Record> record(const registry::RowRef& row) const override
    {
        const auto found = m_records.find(row.id);
        return found == m_records.end()
                   ? Result<registry::Record>(
                         core::Error{core::ErrorCode::NotFound, QStringLiteral("test.empty")})
                   : Result<registry::Record>(found->second);
    }
    Result<registry::Origin> origin(const registry::RowRef&, registry::ColumnId) const override
    {
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("test.empty")};
    }
    Result<std::vector<Id>> lastEdition(int) const override { return std::vector<Id>(); }
    Result<std::vector<registry::Record>> personsBornOn(QDate birth,
                                                        const Id& region) const override
    {
        std::vector<registry::Record> out;
        const auto [from, to] = m_born.equal_range({birth.toJulianDay(), region});
        for (auto it = from; it != to; ++it) {
            out.push_back(m_records.at(it->second));
        }
        return out;
    }

private:
    static QString digitsOf(std::uint64_t number)
    {
        return number == 0 ? QString() : QStringLiteral("%1").arg(number, 16, 10, QChar(u'0'));
    }
    static void set(registry::Record& record, const char* column, registry::Value value)
    {
        record.setValue(registry::variable(record.ref().entity, QLatin1StringView(column)),
                        std::move(value));
    }
    Id addHousehold(const QString& kk)
    {
        const Id id = Id::random();
        registry::Record household({registry::Entity::Household, id});
        set(household, "kk_number", kk);
        m_records.emplace(id, household);
        return id;
    }
    void addPerson(const DemoPerson& person, const Id& household, const Id& region)
    {
        const Id id = Id::random();
        registry::Record record({registry::Entity::Person, id});
        set(record, "name", person.name);
        set(record, "birth_date", person.birthDate());
        set(record, "household_id", household);
        if (person.nik != 0) {
            set(record, "nik", digitsOf(person.nik));
            m_byNik[digitsOf(person.nik)].push_back(id);
        }
        m_born.emplace(std::pair(qint64(person.birthDay), region), id);
        m_records.emplace(id, record);
    }

    EmptyRegister m_empty;
    const Population& m_people;
    QHash<QString, std::vector<Id>> m_byKk;
    QHash<QString, std::vector<Id>> m_byNik;
    std::multimap<std::pair<qint64, Id>, Id> m_born;
    std::map<Id, registry::Record> m_records;
};

} // namespace

/// On the generator's files every planted fault is found, and nothing else is told.
class TestImportTruth : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DemoSummary m_demo;
    QSet<QString> m_truth; ///< "file row rule column"
    int m_households = 0;
    std::uint64_t m_seed = 0;

    static QString line(const QString& file, qint64 row, const QString& rule, const QString& column)
    {
        return QStringLiteral("%1 %2 %3 [%4]").arg(file).arg(row).arg(rule, column);
    }

    QStringList headersOf(const exchange::ImportFile& file)
    {
        QStringList headers;
        const auto source = exchange::openTable(file.table, file.sheet);
        exchange::RowBatch batch;
        while (*(*source)->next(batch, 50)) {
            for (size_t i = 0; i < batch.size(); ++i) {
                headers.clear();
                for (const exchange::Cell& cell : batch.row(i).cells) {
                    headers << cell.toString();
                }
                if (headers.contains("NIK") || headers.contains("periode")) {
                    return headers;
                }
            }
        }
        return {};
    }

    QSet<QString> found(const std::vector<exchange::ImportFile>& files)
    {
        const EmptyRegister empty(m_demo.path(DemoFileRole::Boundaries));
        exchange::ImportOptions options;
        options.cutOff = demoDay();
        options.today = demoDay();
        const auto plan = exchange::planImport(files, options, empty, core::Progress());
        if (!plan) {
            return {plan.error().reason + plan.error().args.join(' ')};
        }
        std::vector<QStringList> headers;
        for (const exchange::ImportFile& file : files) {
            headers.push_back(headersOf(file));
        }
        QSet<QString> told;
        for (size_t i = 0; i < plan->problems().size(); ++i) {
            const exchange::Problem problem = plan->problems().at(i);
            const auto file = static_cast<size_t>(problem.file);
            const QString column =
                problem.column < 0 ? QString() : headers[file].value(problem.column);
            told.insert(line(QFileInfo(files[file].table.path).fileName(), problem.row,
                             problem.rule->id, column));
        }
        return told;
    }

private slots:
    void initTestCase()
    {
        // Another city and size can be tried by hand.
        const int seed = qEnvironmentVariableIntValue("RANGKUL_DEMO_SEED");
        const int households = qEnvironmentVariableIntValue("RANGKUL_DEMO_HOUSEHOLDS");
        m_households = households > 0 ? households : 1200;
        m_seed = static_cast<std::uint64_t>(seed > 0 ? seed : 2);
        const auto demo = writeDemo(m_folder.path(), m_households, m_seed, core::Progress());
        QVERIFY(demo);
        m_demo = *demo;
        QFile truth(m_demo.path(DemoFileRole::Truth));
        QVERIFY(truth.open(QIODevice::ReadOnly));
        const QJsonArray faults = QJsonDocument::fromJson(truth.readAll())["faults"].toArray();
        for (const QJsonValue& fault : faults) {
            m_truth.insert(line(fault["file"].toString(), fault["row"].toInteger(),
                                fault["rule"].toString(), fault["column"].toString()));
        }
    }

    void packagesAreFullyUnderstood_data()
    {
        QTest::addColumn<int>("families");
        QTest::addColumn<int>("members");
        QTest::newRow("P3KE") << int(DemoFileRole::P3keFamilies) << int(DemoFileRole::P3keMembers);
        QTest::newRow("P3KE from row 13")
            << int(DemoFileRole::P3keFamiliesLate) << int(DemoFileRole::P3keMembersLate);
        QTest::newRow("DTSEN") << int(DemoFileRole::DtsenFamilies)
                               << int(DemoFileRole::DtsenMembers);
    }
    void theNextEditionHasNoFaults()
    {
        std::vector<exchange::ImportFile> files;
        for (const DemoFileRole role :
             {DemoFileRole::DtsenNextFamilies, DemoFileRole::DtsenNextMembers}) {
            const auto proposed =
                exchange::proposeImportFiles(m_demo.path(role), exchange::builtInProfiles());
            QVERIFY(proposed);
            files.push_back(proposed->front());
        }
        QCOMPARE(found(files).values().mid(0, 10), QStringList());
    }

    void listsAreFullyUnderstood_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("unit");
        QTest::newRow("BPJS") << int(DemoFileRole::Bpjs) << 1;
        QTest::newRow("PKH") << int(DemoFileRole::PkhList) << 1;
        QTest::newRow("Sembako") << int(DemoFileRole::SembakoList) << 2;
        QTest::newRow("house repair") << int(DemoFileRole::RtlhList) << 1;
    }
    /// Recipients nobody knows, borrowed numbers, doubles, untidy numbers: those and no others.
    void listsAreFullyUnderstood()
    {
        QFETCH(int, role);
        QFETCH(int, unit);
        const QString path = m_demo.path(static_cast<DemoFileRole>(role));
        const auto proposed = exchange::proposeImportFiles(path, exchange::builtInProfiles());
        QVERIFY(proposed && proposed->size() == 1u);
        const exchange::ImportFile& file = proposed->front();
        const auto people = makePopulation({m_households, m_seed}, core::Progress());
        QVERIFY(people);
        const CityRegister city(m_demo.path(DemoFileRole::Boundaries), *people);
        exchange::RecipientOptions options;
        options.dataset.cutOff = demoDay();
        options.dataset.today = demoDay();
        options.program = core::RecordId::random();
        options.unit = unit;
        options.year = 2026;
        const auto plan = exchange::planRecipients(file, options, city, core::Progress());
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().reason));
        const QString name = QFileInfo(path).fileName();
        // Where an officer is sent is the row; the column is that of what was compared.
        std::map<QString, std::set<qint64>> told;
        for (size_t i = 0; i < plan->problems().size(); ++i) {
            const exchange::Problem problem = plan->problems().at(i);
            told[QString::fromLatin1(problem.rule->id)].insert(problem.row);
        }
        std::map<QString, std::set<qint64>> planted;
        for (const QString& fault : m_truth) {
            if (fault.startsWith(name + u' ')) {
                planted[fault.section(u' ', 2, 2)].insert(fault.section(u' ', 1, 1).toLongLong());
            }
        }
        for (const char* rule :
             {"recipient.unknown", "recipient.unsure", "recipient.double", "nik.cleaned"}) {
            QVERIFY2(!planted[QString::fromLatin1(rule)].empty(), rule);
        }
        for (const auto* side : {&planted, &told}) {
            for (const auto& [rule, rows] : *side) {
                std::vector<qint64> missed;
                std::vector<qint64> invented;
                std::ranges::set_difference(planted[rule], told[rule], std::back_inserter(missed));
                std::ranges::set_difference(told[rule], planted[rule],
                                            std::back_inserter(invented));
                QVERIFY2(
                    missed.empty() && invented.empty(),
                    qPrintable(QStringLiteral("%1: %2 missed (first %3), %4 invented (first %5)")
                                   .arg(rule)
                                   .arg(missed.size())
                                   .arg(missed.empty() ? 0 : missed.front())
                                   .arg(invented.size())
                                   .arg(invented.empty() ? 0 : invented.front())));
            }
        }
    }

    void packagesAreFullyUnderstood()
    {
        QFETCH(int, families);
        QFETCH(int, members);
        std::vector<exchange::ImportFile> files;
        QSet<QString> names;
        for (const int role : {families, members}) {
            const QString path = m_demo.path(static_cast<DemoFileRole>(role));
            const auto proposed = exchange::proposeImportFiles(path, exchange::builtInProfiles());
            QVERIFY(proposed);
            QCOMPARE(proposed->size(), 1u);
            QVERIFY(proposed->front().isComplete());
            files.push_back(proposed->front());
            names.insert(QFileInfo(path).fileName());
        }
        QSet<QString> planted;
        for (const QString& fault : m_truth) {
            if (names.contains(fault.section(' ', 0, 0))) {
                planted.insert(fault);
            }
        }
        const QSet<QString> told = found(files);
        QStringList missed((planted - told).values());
        QStringList invented((told - planted).values());
        missed.sort();
        invented.sort();
        if (!missed.isEmpty() || !invented.isEmpty()) {
            qWarning().noquote() << "missed:\n " << missed.join("\n  ") << "\ninvented:\n "
                                 << invented.mid(0, 60).join("\n  ");
        }
        QVERIFY(planted.size() > 50);
        QCOMPARE(missed.size(), 0);
        QCOMPARE(invented.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportTruth)
#include "tst_import_truth.moc"
