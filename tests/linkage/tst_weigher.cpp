// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "rangkul/linkage/comparer.h"
#include "rangkul/linkage/weigher.h"
#include "sample_store.h"

#include <rapidcheck.h>

#include <cmath>

using namespace rangkul;
using namespace rangkul::linkage;
using namespace rangkul::linkage::test;

namespace {

Agreement nothing()
{
    Agreement out;
    out.fill(kMissing);
    return out;
}

Agreement with(Agreement agreement, Comparison which, qint8 level)
{
    agreement[static_cast<size_t>(which)] = level;
    return agreement;
}

/// Two classes, one comparison: what can be done by hand.
Model plainModel()
{
    Model model = assumedModel();
    for (ComparisonModel& comparison : model.comparisons) {
        comparison.usesFrequency = false;
    }
    model.partners.fill(0);
    return model;
}

QByteArray changed(const Model& model, const std::function<void(QJsonObject&)>& change)
{
    QJsonObject root = QJsonDocument::fromJson(modelToJson(model)).object();
    change(root);
    return QJsonDocument(root).toJson();
}

} // namespace

class TestWeigher : public QObject
{
    Q_OBJECT

private slots:
    void theWeightIsWhatTheHandComputes()
    {
        const RecordStore store = storeOf({{}, {}, {}, {}, {}});
        Model model = plainModel();
        model.partners[0] = 0.4; // of four others: a tenth of the pairs
        auto& sex = model.comparison(Comparison::Sex);
        for (size_t kind = 0; kind < kPairClasses; ++kind) {
            sex.shares[kind] = {0.5, 0.5};
        }
        sex.shares[0] = {0.2, 0.8};
        const Weigher weigher(model, store);
        // odds 0.1/0.9 * 0.8/0.5 = 0.17778, posterior 0.150943
        const double weight = weigher.weight(with(nothing(), Comparison::Sex, 1), 0, 1);
        QVERIFY(std::abs(weight - std::log2(0.1 / 0.9 * 1.6)) < 1e-9);
        QVERIFY(std::abs(Weigher::posteriorOf(weight) - 0.150943) < 1e-6);
        QVERIFY(std::abs(Weigher::weightOf(Weigher::posteriorOf(weight)) - weight) < 1e-9);
    }

    void aMissingValueCountsNeitherWay()
    {
        const RecordStore store = storeOf({{}, {}, {}});
        const Model model = plainModel();
        const Weigher weigher(model, store);
        const Waterfall waterfall = weigher.waterfall(nothing(), 0, 1);
        QCOMPARE(waterfall.weight, waterfall.priorBits);
    }

    void moreEvidenceNeverLowersThePosterior()
    {
        const RecordStore store = storeOf({{}, {}, {}});
        QVERIFY(rc::check([&] {
            Model model = plainModel();
            auto& phone = model.comparison(Comparison::Phone);
            const double m = *rc::gen::inRange(1, 999) / 1000.0;
            const double more = std::min(0.999, m + *rc::gen::inRange(0, 500) / 1000.0);
            const Agreement same = with(nothing(), Comparison::Phone, level::PlainSame);
            phone.shares[0] = {1 - m, m};
            const double weight = Weigher(model, store).weight(same, 0, 1);
            phone.shares[0] = {1 - more, more};
            const double heavier = Weigher(model, store).weight(same, 0, 1);
            RC_ASSERT(heavier >= weight);
            RC_ASSERT(Weigher::posteriorOf(heavier) >= Weigher::posteriorOf(weight));
        }));
    }

    void theBarsOfTheWaterfallAddUpToTheWeight()
    {
        const Sample people = sample(800, 5);
        const Model model = assumedModel();
        const Weigher weigher(model, people.store);
        const Comparer comparer(people.store);
        QVERIFY(rc::check([&] {
            const auto a = *rc::gen::inRange<quint32>(0, people.store.size());
            const auto b = *rc::gen::inRange<quint32>(0, people.store.size());
            const Agreement agreement = comparer.compare(a, b);
            const Waterfall waterfall = weigher.waterfall(agreement, a, b);
            double sum = waterfall.priorBits + waterfall.likenessBits;
            for (const Contribution& one : waterfall.contributions) {
                sum += one.bits;
                RC_ASSERT(one.level != kMissing || one.bits == 0);
            }
            RC_ASSERT(std::abs(sum - weigher.weight(agreement, a, b)) < 1e-6);
        }));
    }

    void livingTogetherSpeaksForOnePersonAndForAHouseholdMore()
    {
        const Sample people = sample(800, 5);
        const Model model = assumedModel();
        const Weigher weigher(model, people.store);
        const auto at = [](const Waterfall& waterfall, Comparison which) {
            return waterfall.contributions[static_cast<size_t>(which)].bits;
        };
        const Agreement home =
            with(nothing(), Comparison::Address, static_cast<qint8>(level::AddressHousehold));
        QVERIFY(at(weigher.waterfall(home, 0, 1), Comparison::Address) > 0);
        // Of one house and one birth: the bars speak for one person, the likeness for twins.
        Agreement twins = with(home, Comparison::Birth, static_cast<qint8>(level::BirthSame));
        twins = with(twins, Comparison::Nik, static_cast<qint8>(level::NikSerial));
        const Waterfall waterfall = weigher.waterfall(twins, 0, 1);
        QVERIFY(at(waterfall, Comparison::Birth) > 0);
        QVERIFY(at(waterfall, Comparison::Nik) < 0);
        QVERIFY(waterfall.likenessBits < -2);
        QCOMPARE(waterfall.likeness, PairClass::Twin);
        // A single comparison is likeness to nobody.
        QVERIFY(std::abs(weigher.waterfall(home, 0, 1).likenessBits) < 1e-9);
    }

    void aRareNameWeighsMoreThanACommonOne()
    {
        RecordStore store;
        CleanPerson clean;
        const auto add = [&](QStringView name) {
            PersonText text;
            text.name = name;
            cleanPerson(text, NameRules::Indonesian, clean);
            store.add(clean);
        };
        for (int i = 0; i < 50; ++i) {
            add(u"Slamet");
        }
        for (int i = 0; i < 50; ++i) {
            add(QStringLiteral("Nama%1").arg(i % 48));
        }
        store.finish();
        const Model model = assumedModel();
        const Weigher weigher(model, store);
        const Agreement same = with(nothing(), Comparison::Name, level::NameSame);
        QVERIFY(weigher.weight(same, 50, 98) > weigher.weight(same, 0, 1) + 4);
        const Waterfall waterfall = weigher.waterfall(same, 0, 1);
        QVERIFY(waterfall.contributions[0].rarityBits < 0);
    }

    void theSameNikWithAllElseDifferentIsNoMatch()
    {
        const RecordStore store = storeOf({{}, {}, {}});
        const Model model = assumedModel();
        const Weigher weigher(model, store);
        const Agreement nik = with(nothing(), Comparison::Nik, level::NikSame);
        const Agreement other = with(with(nik, Comparison::Name, level::NameDiffers),
                                     Comparison::Birth, level::BirthDiffers);
        QCOMPARE(weigher.verdict(other, 40), Verdict::SharedNik);
        // The birth is written in the NIK: with another name elsewhere it proves nothing.
        const Agreement born = with(other, Comparison::Birth, level::BirthSame);
        QCOMPARE(weigher.verdict(with(born, Comparison::Address, level::AddressDiffers), 40),
                 Verdict::SharedNik);
        QCOMPARE(weigher.verdict(with(born, Comparison::Address, level::AddressHouse), 40),
                 Verdict::Probable);
        const Agreement siblings = with(other, Comparison::Name, level::NameWordShared);
        QCOMPARE(weigher.verdict(siblings, 40), Verdict::SharedNik);
        QCOMPARE(weigher.verdict(with(nik, Comparison::Birth, level::BirthDiffers), 40),
                 Verdict::SharedNik);
        QCOMPARE(weigher.verdict(with(other, Comparison::Birth, level::BirthSame), 40),
                 Verdict::Probable);
    }

    void nothingIsCertainOnOneWitnessOrAgainstAContradiction()
    {
        const RecordStore store = storeOf({{}, {}, {}});
        const Model model = assumedModel();
        const Weigher weigher(model, store);
        const Agreement name = with(nothing(), Comparison::Name, level::NameSame);
        const Agreement both = with(name, Comparison::Birth, level::BirthSame);
        QCOMPARE(weigher.verdict(name, 40), Verdict::Probable);
        QCOMPARE(weigher.verdict(both, 40), Verdict::Certain);
        QCOMPARE(weigher.verdict(with(both, Comparison::Sex, level::PlainDiffers), 40),
                 Verdict::Probable);
        QCOMPARE(weigher.verdict(with(both, Comparison::Nik, level::NikSerial), 40),
                 Verdict::Probable);
        const Agreement alike = with(both, Comparison::Name, level::NameVeryAlike);
        QCOMPARE(weigher.verdict(alike, 40), Verdict::Probable); // perhaps a twin
        QCOMPARE(weigher.verdict(with(alike, Comparison::Nik, level::NikSame), 40),
                 Verdict::Certain);
        QCOMPARE(weigher.verdict(both, -1), Verdict::No);
    }

    void aModelSurvivesItsFile()
    {
        Model model = assumedModel();
        model.name = QStringLiteral("Kota Contoh");
        model.training = {QStringLiteral("equal_ids"), QDate(2026, 1, 2), 1000, 5000, 90, 3};
        model.recipes = {{KeyPart::Nik}, {KeyPart::Birth, KeyPart::FirstSound}};
        model.comparison(Comparison::Mother).isUsed = false;
        const auto read = modelFromJson(modelToJson(model));
        QVERIFY(read);
        QVERIFY(*read == model);
    }

    void aVersionStandsForWhatTheModelDecides()
    {
        Model model = assumedModel();
        const QString version = versionOf(model);
        QCOMPARE(version.size(), 64);
        QCOMPARE(versionOf(*modelFromJson(modelToJson(model))), version);
        model.comparison(Comparison::Sex).shares[0] = {0.02, 0.98};
        QVERIFY(versionOf(model) != version);
    }

    void aBadModelNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("place");
        const Model model = assumedModel();
        const auto nik = [](QJsonObject& root, const QJsonValue& share) {
            QJsonObject comparisons = root["comparisons"].toObject();
            QJsonObject comparison = comparisons["nik"].toObject();
            QJsonObject levels = comparison["levels"].toObject();
            QJsonObject same = levels["same"].toObject();
            same["stranger"] = share;
            levels["same"] = same;
            comparison["levels"] = levels;
            comparisons["nik"] = comparison;
            root["comparisons"] = comparisons;
        };
        QTest::newRow("no json") << QByteArray("{") << "linkage.model_json"
                                 << "1";
        QTest::newRow("zero share")
            << changed(model, [&](QJsonObject& r) { nik(r, 0); }) << "linkage.model_share"
            << "comparisons/nik/same/stranger";
        QTest::newRow("no number")
            << changed(model, [&](QJsonObject& r) { nik(r, "x"); }) << "linkage.model_missing"
            << "comparisons/nik/same/stranger";
        QTest::newRow("address alone")
            << changed(model,
                       [](QJsonObject& r) { r["blocking"] = QJsonArray{QJsonArray{"village"}}; })
            << "linkage.model_recipe_address"
            << "blocking/0";
        QTest::newRow("unknown key")
            << changed(model, [](QJsonObject& r) { r["blocking"] = QJsonArray{QJsonArray{"x"}}; })
            << "linkage.model_recipe"
            << "blocking/0";
        QTest::newRow("thresholds")
            << changed(model,
                       [](QJsonObject& r) {
                           r["thresholds"] = QJsonObject{{"probable", 0.9}, {"certain", 0.5}};
                       })
            << "linkage.model_threshold"
            << "thresholds";
        QTest::newRow("newer") << changed(model, [](QJsonObject& r) { r["schema"] = 99; })
                               << "linkage.model_newer"
                               << "99";
    }
    void aBadModelNamesThePlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        QFETCH(QString, place);
        const auto read = modelFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, reason);
        QCOMPARE(read.error().args.front(), place);
    }
};

QTEST_GUILESS_MAIN(TestWeigher)
#include "tst_weigher.moc"
