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

} // namespace

/// On the generator's files every planted fault is found, and nothing else is told.
class TestImportTruth : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DemoSummary m_demo;
    QSet<QString> m_truth; ///< "file row rule column"

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
        const auto demo =
            writeDemo(m_folder.path(), households > 0 ? households : 1200,
                      static_cast<std::uint64_t>(seed > 0 ? seed : 2), core::Progress());
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
