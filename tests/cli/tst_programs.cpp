// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QTest>

#include "program_runner.h"

#include <algorithm>

using rangkul::test::ProgramAnswer;
using rangkul::test::ProgramRunner;

/// Rules, quotas, benefits, groups, needs and coverage through the real program.
class TestPrograms : public QObject
{
    Q_OBJECT

private:
    ProgramRunner m_program;
    QString m_register;
    QString m_delivered; ///< a household that got KUBE

    ProgramAnswer call(const QStringList& arguments) const { return m_program.call(arguments); }
    ProgramAnswer inRegister(const QString& command, const QStringList& rest = {}) const
    {
        return call(command.split(' ') + QStringList{m_register} + rest);
    }
    QJsonObject preview(const QString& rule, const QStringList& more = {}) const
    {
        return inRegister("program rule preview", QStringList{"--rule", rule} + more).object();
    }
    static qint64 sum(const QJsonArray& rows, const char* key)
    {
        qint64 out = 0;
        for (const QJsonValue& row : rows) {
            out += row.toObject()[QLatin1String(key)].toInteger();
        }
        return out;
    }
    /// The regions with most households for whom the rule says yes.
    QStringList crowdedRegions(const QString& rule) const
    {
        QList<std::pair<qint64, QString>> found;
        for (const QJsonValue& each : preview(rule)["regions"].toArray()) {
            const QJsonObject region = each.toObject();
            found.append({-region["households"].toInteger(), region["code"].toString()});
        }
        std::sort(found.begin(), found.end());
        QStringList out;
        for (const auto& [households, code] : found) {
            out << code;
        }
        return out;
    }
    QString firstOf(const QString& rule) const
    {
        return preview(rule, {"--limit", "1"})["households"].toArray().first().toString();
    }

private slots:
    void initTestCase()
    {
        const ProgramAnswer made = m_program.makeDemo(150);
        QVERIFY2(made.status == 0, made.err);
        m_register = made.object()["register"].toString();
    }

    void helpIsThereForEachCommand()
    {
        const ProgramAnswer help = m_program.run({"--help"});
        for (const char* name : {"program catalogue",  "program rule check", "program rule preview",
                                 "program quota",      "program stages",     "program allocate",
                                 "program propose",    "program approve",    "program deliver",
                                 "program pairs",      "program group add",  "program group list",
                                 "program group join", "need rules",         "need find",
                                 "need list",          "need set",           "coverage budget",
                                 "coverage segments",  "coverage watch"}) {
            QVERIFY2(help.out.contains(name), name);
            const ProgramAnswer own =
                m_program.run(QString::fromLatin1(name).split(' ') << "--help");
            QVERIFY2(own.status == 0 && own.out.contains("--json"), name);
        }
    }

    void aRuleIsReadBeforeItIsStored()
    {
        const ProgramAnswer good = m_program.run(
            {"program", "rule", "check", "--json", "--rule",
             "decile <= 4 and any person (age >= 60 or pregnant = yes)", "--language", "id"});
        QCOMPARE(good.status, 0);
        const QString reading = good.object()["reading"].toString();
        QVERIFY2(reading.contains("1 sampai 4"), qPrintable(reading));
        const ProgramAnswer bad =
            m_program.run({"program", "rule", "check", "--json", "--rule", "desile <= 4"});
        QCOMPARE(bad.status, 3);
        QCOMPARE(bad.reason(), QString("rule.unknown_variable"));
        const ProgramAnswer shown =
            m_program.run({"program", "rule", "check", "--rule", "decile <= 4 and flor = Tanah"});
        QVERIFY2(shown.out.contains("\n                ^"), shown.out);
        QCOMPARE(inRegister("program add", {"--name", "Salah", "--rule", "desile < 2"}).status, 3);
    }

    void aPreviewAddsUp()
    {
        const QJsonObject all = preview("everybody");
        QCOMPARE(all["eligible"], all["counted"]);
        const QString rule = "decile <= 4";
        const QJsonObject yes = preview(rule, {"--limit", "1000"});
        const QJsonObject no = preview("not (" + rule + ")");
        QVERIFY(yes["eligible"].toInteger() > 0);
        QCOMPARE(yes["eligible"].toInteger() + no["eligible"].toInteger() +
                     yes["not_known"].toInteger(),
                 all["counted"].toInteger());
        QCOMPARE(sum(yes["regions"].toArray(), "households"), yes["eligible"].toInteger());
        QCOMPARE(yes["households"].toArray().size(), yes["eligible"].toInteger());
        // The list of households says the same.
        const auto listed = inRegister("list", {"--decile", "1,2,3,4"});
        if (listed.status == 0) {
            QCOMPARE(listed.array().size(), yes["eligible"].toInteger());
        }
    }

    void programsComeFromTheCatalogue()
    {
        const QJsonArray catalogue = m_program.run({"program", "catalogue", "--json"}).array();
        QVERIFY(catalogue.size() >= 29);
        const QString path = m_program.path("katalog.json");
        QCOMPARE(m_program.run({"program", "catalogue", "--out", path}).status, 0);
        QCOMPARE(m_program.run({"program", "catalogue", "--json", "--file", path}).array(),
                 catalogue);
        const ProgramAnswer added =
            inRegister("program add", {"--from-catalogue", "kube", "--year", "2026"});
        QVERIFY2(added.status == 0, added.err);
        QCOMPARE(added.object()["short_name"].toString(), QString("KUBE"));
        QCOMPARE(inRegister("program add", {"--from-catalogue", "kube"}).reason(),
                 QString("program.there_already"));
        QCOMPARE(inRegister("program add", {"--from-catalogue", "nothing"}).reason(),
                 QString("catalogue.not_found"));
    }

    void fromEligibleToDelivered()
    {
        const QStringList crowded = crowdedRegions("decile <= 4 and any person (age >= 18)");
        const QString code = crowded[0];
        const QString other = crowded[1];
        const QStringList kube{"--program", "KUBE", "--year", "2026"};
        QCOMPARE(inRegister("program allocate", kube).reason(), QString("score.no_quota"));
        QCOMPARE(inRegister("program quota", kube + QStringList{"--set", code + "=x"}).reason(),
                 QString("program.quota_form"));
        const QJsonArray quotas =
            inRegister("program quota",
                       kube + QStringList{"--set", code + "=2", "--set", other + "=1"})
                .array();
        QCOMPARE(sum(quotas, "places"), qint64(3));
        const QJsonObject allocation = inRegister("program allocate", kube).object();
        for (const QJsonValue& each : allocation["regions"].toArray()) {
            const QJsonObject region = each.toObject();
            QCOMPARE(region["chosen"].toInteger() + region["left"].toInteger(),
                     region["places"].toInteger());
        }
        const auto chosen = allocation["chosen"].toArray().size();
        QCOMPARE(sum(allocation["regions"].toArray(), "chosen"), chosen);
        QVERIFY(chosen > 0 && chosen <= 3);

        const QJsonObject proposed =
            inRegister("program propose", kube + QStringList{"--within-quota"}).object();
        QCOMPARE(proposed["changed"].toInteger(), chosen);
        // Nobody is proposed twice.
        const QJsonObject again =
            inRegister("program propose",
                       kube +
                           QStringList{"--household", allocation["chosen"].toArray()[0].toString()})
                .object();
        QCOMPARE(again["changed"].toInteger(), 0);
        QCOMPARE(again["there_already"].toInteger(), 1);
        QCOMPARE(inRegister("program approve", kube).object()["changed"].toInteger(), chosen);
        QCOMPARE(inRegister("program deliver",
                            kube + QStringList{"--household",
                                               allocation["chosen"].toArray()[0].toString()})
                     .object()["changed"]
                     .toInteger(),
                 1);
        m_delivered = allocation["chosen"].toArray().first().toString();
        const QJsonArray stages = inRegister("program stages", kube).array();
        QCOMPARE(sum(stages, "proposed"), 0);
        QCOMPARE(sum(stages, "approved"), chosen - 1);
        QCOMPARE(sum(stages, "delivered"), 1);
        QCOMPARE(sum(stages, "places"), 3);
        QCOMPARE(sum(stages, "eligible"), inRegister("program rule preview", {"--program", "KUBE"})
                                              .object()["eligible"]
                                              .toInteger());
    }

    void moreThanTheQuotaNeedsANote()
    {
        const QStringList kube{"--program", "KUBE", "--year", "2026"};
        QVERIFY(inRegister("program propose", kube).object()["changed"].toInteger() > 5);
        QCOMPARE(inRegister("program approve", kube).reason(), QString("program.over_quota"));
        const ProgramAnswer noted =
            inRegister("program approve", kube + QStringList{"--note", "SK wali kota 7/2026"});
        QCOMPARE(noted.status, 0);
        QVERIFY(noted.object()["changed"].toInteger() > 5);
    }

    void programsThatMayNotGoTogether()
    {
        QVERIFY(inRegister("program add", {"--from-catalogue", "bpjs-tk"}).status == 0);
        QVERIFY(inRegister("program add", {"--name", "Uji", "--short-name", "UJI", "--unit",
                                           "Keluarga", "--rule", "everybody"})
                    .status == 0);
        const QString household = m_delivered;
        const QStringList uji{"--program", "UJI", "--year", "2026", "--household", household};
        QCOMPARE(inRegister("program pairs", {"--set", "KUBE,KUBE,forbidden"}).reason(),
                 QString("program.same_pair"));
        QCOMPARE(inRegister("program pairs", {"--set", "KUBE,UJI,never"}).reason(),
                 QString("cli.unknown_word"));
        QCOMPARE(inRegister("program pairs",
                            {"--set", "KUBE,UJI,forbidden", "--reason", "Satu modal saja"})
                     .array()
                     .size(),
                 1);
        const ProgramAnswer refused = inRegister("program propose", uji);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.object()["forbidden"].toInteger(), 1);
        QCOMPARE(refused.object()["refused"].toArray()[0].toString(), household);
        QCOMPARE(refused.object()["changed"].toInteger(), 0);
        // What is forbidden goes in with a note that says why.
        const ProgramAnswer overridden =
            inRegister("program propose", uji + QStringList{"--note", "Usaha berbeda"});
        QCOMPARE(overridden.status, 0);
        QCOMPARE(overridden.object()["changed"].toInteger(), 1);
        // The same pair decided anew, the other way round: a warning lets in and is told.
        QVERIFY(inRegister("program add", {"--name", "Coba", "--short-name", "COBA", "--unit",
                                           "Keluarga", "--rule", "everybody"})
                    .status == 0);
        QCOMPARE(inRegister("program pairs", {"--set", "COBA,KUBE,warn"}).array().size(), 2);
        const ProgramAnswer warned = inRegister(
            "program propose", {"--program", "COBA", "--year", "2026", "--household", household});
        QCOMPARE(warned.object()["changed"].toInteger(), 1);
        QCOMPARE(warned.object()["doubtful"].toInteger(), 1);
        QCOMPARE(warned.object()["warned"].toArray()[0].toString(), household);
        QCOMPARE(inRegister("program pairs", {"--set", "UJI,KUBE,warn"}).array().size(), 2);
    }

    void aGroupHasTenHouseholdsAtMost()
    {
        const QJsonArray rows = preview("everybody", {"--limit", "11"})["households"].toArray();
        const QString kecamatan = crowdedRegions("everybody").first().left(6);
        const QStringList kube{"--program", "KUBE", "--region", kecamatan};
        const int year = QDate::currentDate().year();
        QCOMPARE(inRegister("program quota", {"--program", "KUBE", "--year", QString::number(year),
                                              "--unit", "group", "--set", kecamatan + "=1"})
                     .status,
                 0);
        QVERIFY(inRegister("program group add", kube + QStringList{"--name", "Melati"}).status ==
                0);
        QCOMPARE(inRegister("program group add", kube + QStringList{"--name", "Mawar"}).reason(),
                 QString("program.group_quota"));
        for (int i = 0; i < 10; ++i) {
            const ProgramAnswer joined = inRegister(
                "program group join", {"--group", "Melati", "--household", rows[i].toString()});
            QCOMPARE(joined.object()["members"].toInteger(), i + 1);
            QCOMPARE(joined.status, i < 4 ? 1 : 0); // fewer than five are no group yet
        }
        QCOMPARE(inRegister("program group join",
                            {"--group", "Melati", "--household", rows[0].toString()})
                     .reason(),
                 QString("program.member_twice"));
        QCOMPARE(inRegister("program group join",
                            {"--group", "Melati", "--household", rows[10].toString()})
                     .reason(),
                 QString("program.group_full"));
        const QJsonArray groups = inRegister("program group list").array();
        QCOMPARE(groups[0].toObject()["members"].toArray().size(), 10);
        // Who leaves makes room; what has ended takes no place and no member.
        const QStringList first{"--group", "Melati", "--household", rows[0].toString()};
        QCOMPARE(inRegister("program group leave", first).object()["members"].toInteger(), 9);
        QCOMPARE(inRegister("program group leave", first).reason(), QString("program.no_member"));
        QCOMPARE(inRegister("program group join", first).object()["members"].toInteger(), 10);
        QCOMPARE(inRegister("program group end", {"--group", "Melati"}).status, 0);
        QCOMPARE(inRegister("program group join", first).reason(), QString("program.group_ended"));
        QCOMPARE(inRegister("program group add", kube + QStringList{"--name", "Mawar"}).status, 0);
    }

    void placesOfGroupsAreNoPlacesOfHouseholds()
    {
        QVERIFY(inRegister("program add", {"--name", "Usaha", "--short-name", "USAHA", "--unit",
                                           "Keluarga", "--rule", "decile <= 4"})
                    .status == 0);
        const QString region = crowdedRegions("decile <= 4").first();
        const QStringList usaha{"--program", "USAHA", "--year", "2026"};
        const auto places = [&](const QString& unit, const QString& count) {
            return inRegister("program quota",
                              usaha + QStringList{"--unit", unit, "--set", region + "=" + count})
                .array();
        };
        QCOMPARE(places("group", "2").size(), 1);
        QCOMPARE(inRegister("program allocate", usaha).reason(), QString("program.groups_only"));
        QCOMPARE(sum(inRegister("program stages", usaha).array(), "places"), 0);
        QCOMPARE(inRegister("program quota", usaha + QStringList{"--unit", "camel"}).reason(),
                 QString("cli.unknown_word"));
        QCOMPARE(places("household", "1").size(), 2); // both stand side by side
        const QJsonObject line =
            inRegister("program allocate", usaha).object()["regions"].toArray()[0].toObject();
        QCOMPARE(line["places"].toInteger(), 1);
        QCOMPARE(line["unit"].toString(), QString("household"));
        QCOMPARE(sum(inRegister("program stages", usaha).array(), "places"), 1);
    }

    void aQuotaOfPersonsIsFilledByPersons()
    {
        QVERIFY(inRegister("program add", {"--name", "Sekolah", "--short-name", "SEKOLAH", "--unit",
                                           "Orang", "--rule", "any person (age >= 0)"})
                    .status == 0);
        const QString region = crowdedRegions("any person (age >= 0)").first();
        const QStringList school{"--program", "SEKOLAH", "--year", "2026"};
        inRegister("program quota", school + QStringList{"--set", region + "=9"});
        const QJsonObject found = inRegister("program allocate", school).object();
        const QJsonObject line = found["regions"].toArray()[0].toObject();
        QCOMPARE(line["unit"].toString(), QString("person"));
        QCOMPARE(line["chosen"].toInteger() + line["left"].toInteger(), 9);
        QVERIFY(line["chosen"].toInteger() > found["chosen"].toArray().size()); // of several each
        const QJsonObject proposed =
            inRegister("program propose", school + QStringList{"--within-quota"}).object();
        QCOMPARE(proposed["changed"].toInteger(), line["chosen"].toInteger());
        QCOMPARE(inRegister("program approve", school).object()["changed"].toInteger(),
                 line["chosen"].toInteger());
    }

    void needsAreFoundOnceAndClosed()
    {
        QCOMPARE(inRegister("need find").reason(), QString("need.no_rules"));
        QVERIFY(inRegister("need rules", {"--add-builtin"}).array().size() >= 15);
        const QJsonArray found = inRegister("need find", {"--store", "--on", "2026-07-14"}).array();
        const qint64 added = sum(found, "added");
        QVERIFY(added > 0);
        QCOMPARE(added, sum(found, "lacking"));
        QCOMPARE(sum(inRegister("need find", {"--store", "--on", "2026-07-14"}).array(), "added"),
                 0);
        const QJsonArray open = inRegister("need list", {"--on", "2027-07-14"}).array();
        QCOMPARE(open.size(), added);
        const QJsonObject first = open[0].toObject();
        QVERIFY(first["overdue"].toBool());
        const QString office = first["office"].toString();
        const auto ofOffice = inRegister("need list", {"--office", office}).array();
        QVERIFY(!ofOffice.isEmpty() && ofOffice.size() < open.size());
        const ProgramAnswer met = call({"need", "set", m_register, first["id"].toString(),
                                        "--status", "met", "--note", "Sudah sekolah lagi"});
        QVERIFY2(met.status == 0, met.err);
        QCOMPARE(inRegister("need list").array().size(), added - 1);
        QCOMPARE(inRegister("need list", {"--all"}).array().size(), added);
    }

    void coverageListsWhoIsNotReached()
    {
        const QJsonObject answer =
            inRegister("coverage", {"--missed", "100000", "--program", "PKH"}).object();
        const QJsonArray programs = answer["programs"].toArray();
        QCOMPARE(programs.size(), 1);
        const QJsonObject total = programs[0].toObject()["total"].toObject();
        QCOMPARE(programs[0].toObject()["missed_households"].toArray().size(),
                 total["missed"].toInteger());
        QCOMPARE(sum(programs[0].toObject()["regions"].toArray(), "recipients"),
                 total["recipients"].toInteger());
        QCOMPARE(inRegister("coverage", {"--by", "colour"}).status, 3);
        const QJsonObject wider = inRegister("coverage", {"--or-eligible", "--program", "PKH"})
                                      .object()["programs"]
                                      .toArray()[0]
                                      .toObject()["total"]
                                      .toObject();
        QVERIFY(wider["poor"].toInteger() >= total["poor"].toInteger());
    }

    void aBudgetHasOneSumHoweverItIsCut()
    {
        const QStringList year{"--year", "2026"};
        const qint64 units = sum(inRegister("coverage budget", year).array(), "units");
        QVERIFY(units > 0);
        for (const char* by : {"strategy", "office", "region", "quarter"}) {
            const QJsonArray lines =
                inRegister("coverage budget", year + QStringList{"--by", by}).array();
            QCOMPARE(sum(lines, "units"), units);
        }
        QCOMPARE(inRegister("coverage budget", {"--by", "colour"}).status, 3);
    }

    void segmentsPartThePoor()
    {
        const QJsonArray segments = inRegister("coverage segments").array();
        QCOMPARE(segments.size(), 3);
        const qint64 poor = preview("decile <= 4")["eligible"].toInteger();
        // Whoever is poor is protected, empowered, or not known.
        const QJsonObject protection = segments[0].toObject();
        const QJsonObject empowerment = segments[1].toObject();
        QVERIFY(protection["households"].toInteger() + empowerment["households"].toInteger() <=
                poor);
        QVERIFY(empowerment["households"].toInteger() > 0);
        const ProgramAnswer watched = inRegister("coverage watch");
        QCOMPARE(watched.status, 0);
    }

    void whoGraduatedIsWatched()
    {
        const QString household = firstOf("decile = 2");
        const auto before = inRegister("coverage watch").array().size();
        const ProgramAnswer changed =
            call({"set", m_register, household, "eligibility=5", "eligibility_on=2024-01-31"});
        QVERIFY2(changed.status == 0, changed.out + changed.err);
        const QJsonArray after = inRegister("coverage watch", {"--on", "2026-07-14"}).array();
        QCOMPARE(after.size(), before + 1);
        const auto isDue = [&](const QJsonArray& watched) {
            return std::any_of(watched.begin(), watched.end(), [&](const QJsonValue& each) {
                return each.toObject()["household"].toString() == household &&
                       each.toObject()["due"].toBool();
            });
        };
        QVERIFY(isDue(after));
        // Visited and found: due again in a year.
        const QJsonArray checked =
            inRegister("coverage watch", {"--on", "2026-07-14", "--checked", household}).array();
        QCOMPARE(checked.size(), before + 1);
        QVERIFY(!isDue(checked));
        QVERIFY(isDue(inRegister("coverage watch", {"--on", "2027-07-14"}).array()));
    }
};

QTEST_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"
