// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include "rangkul/scoring/poverty_measures.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace rangkul::scoring;

namespace {

/// Columns of a plain CSV file, by name.
std::map<QByteArray, QByteArrayList> columnsOf(const QString& path)
{
    std::map<QByteArray, QByteArrayList> columns;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return columns;
    }
    const auto cells = [](QByteArray line) {
        return line.trimmed().replace('"', "").split(',');
    };
    const QByteArrayList header = cells(file.readLine());
    while (!file.atEnd()) {
        const QByteArrayList row = cells(file.readLine());
        for (qsizetype i = 0; i < header.size(); ++i) {
            columns[header[i]].append(row.value(i));
        }
    }
    return columns;
}

std::vector<double> numbers(const QByteArrayList& cells)
{
    std::vector<double> out;
    for (const QByteArray& cell : cells) {
        out.push_back(cell.toDouble());
    }
    return out;
}

/// wbpip counts who has nothing, but adds no logarithm for him.
std::vector<double> withoutZero(std::vector<double> values, double line)
{
    std::replace_if(
        values.begin(), values.end(), [](double value) { return value <= 0; }, line);
    return values;
}

bool isNear(const std::optional<double>& value, double expected, double tolerance)
{
    if (!value || std::abs(*value - expected) > tolerance) {
        qWarning() << "is" << (value ? *value : std::nan("")) << "expected" << expected;
        return false;
    }
    return true;
}

} // namespace

/// Published results on public microdata, which are not part of the project. Run by hand, with the
/// unpacked files in one folder:
///   RANGKUL_MICRODATA=FOLDER tests/tst_scoring_published
/// FOLDER/eusilc_persons.csv: synthetic EU-SILC of R package laeken (data set eusilc);
/// FOLDER/md_ABC_2000_income.csv: synthetic microdata of the World Bank's wbpip.
class TestPublished : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void euSilcOfTheLaekenVignette();
    void incomeOfThePipTests();

private:
    QString m_folder;
};

void TestPublished::init()
{
    m_folder = qEnvironmentVariable("RANGKUL_MICRODATA");
    if (m_folder.isEmpty()) {
        QSKIP("RANGKUL_MICRODATA names no folder");
    }
}

void TestPublished::euSilcOfTheLaekenVignette()
{
    auto columns = columnsOf(m_folder + QStringLiteral("/eusilc_persons.csv"));
    const auto income = numbers(columns["eqIncome"]);
    const auto weights = numbers(columns["rb050"]);
    QCOMPARE(income.size(), size_t(14827));
    const Welfare welfare{income, weights};
    // the fifths that the quintile share ratio rests on
    QVERIFY(isNear(quantile(welfare, 0.2), 12212.60, 5e-3));
    QVERIFY(isNear(quantile(welfare, 0.5), 18098.73, 5e-3));
    QVERIFY(isNear(quantile(welfare, 0.8), 25997.65, 5e-3));
    const double median = *quantile(welfare, 0.5);
    const double line = 0.6 * median;
    QVERIFY(isNear(line, 10859.24, 5e-3));
    for (const auto& [share, percent, half] :
         {std::tuple{0.4, 4.766885, 5e-7}, std::tuple{0.5, 7.988134, 5e-7},
          std::tuple{0.6, 14.44422, 5e-6}, std::tuple{0.7, 21.85638, 5e-6}}) {
        QVERIFY(isNear(100 * *fgt(welfare, share * median, 0), percent, half));
    }
    const std::map<QByteArray, double> regions{
        {"Burgenland", 19.53984},    {"Carinthia", 13.08627}, {"Lower Austria", 13.84362},
        {"Salzburg", 13.78734},      {"Styria", 14.37464},    {"Tyrol", 15.30819},
        {"Upper Austria", 10.88977}, {"Vienna", 17.23468},    {"Vorarlberg", 16.53731}};
    std::vector<qint32> groups;
    for (const QByteArray& name : columns["db040"]) {
        groups.push_back(static_cast<qint32>(std::distance(regions.begin(), regions.find(name))));
    }
    const auto parts = decompose(welfare, line, groups, static_cast<int>(regions.size()));
    double sum = 0;
    for (const GroupPoverty& part : parts) {
        const double expected = std::next(regions.begin(), part.group)->second;
        QVERIFY(isNear(100 * *part.summary.p0, expected, 5e-6));
        sum += *part.contribution0;
    }
    QVERIFY(isNear(sum, 1, 1e-12));
}

void TestPublished::incomeOfThePipTests()
{
    auto columns = columnsOf(m_folder + QStringLiteral("/md_ABC_2000_income.csv"));
    const auto income = numbers(columns["welfare"]);
    const auto weights = numbers(columns["weight"]);
    QCOMPARE(income.size(), size_t(2000));
    const Welfare welfare{income, weights};
    const double line = *mean({income, {}});
    QVERIFY(isNear(line, 3617167.62745117, 1e-6));
    QVERIFY(isNear(fgt(welfare, line, 0), 0.7333513, 5e-8));
    QVERIFY(isNear(fgt(welfare, line, 1), 0.3957584, 5e-8));
    QVERIFY(isNear(fgt(welfare, line, 2), 0.2534849, 5e-8));
    QVERIFY(!watts(welfare, line)); // one household has nothing
    const auto counted = withoutZero(income, line);
    QVERIFY(isNear(watts({counted, weights}, line), 0.6899868, 5e-8));
    QVERIFY(isNear(gini(welfare), 0.5147999, 1.5e-7));
    QVERIFY(isNear(mean(welfare), 3436146, 0.5));
    QVERIFY(isNear(quantile(welfare, 0.5), 2029658.5, 0.05));
}

QTEST_GUILESS_MAIN(TestPublished)
#include "tst_published.moc"
