// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/linkage/candidate_index.h"
#include "sample_store.h"

using namespace rangkul::linkage;
using namespace rangkul::linkage::test;

namespace {

PersonText person(QStringView name, QStringView birth, QStringView nik, QStringView village)
{
    PersonText text;
    text.name = name;
    text.birth = birth;
    text.nik = nik;
    text.village = village;
    return text;
}

RecordStore village()
{
    return storeOf({person(u"Siti Aminah", u"1980-02-01", u"9901014102800001", u"9901011001"),
                    person(u"Siti Nurhayati", u"1985-05-05", u"9901014505850001", u"9901011001"),
                    person(u"Muhammad Soleh", u"1979-10-10", u"9901011010790001", u"9901011002"),
                    person(u"Suryono", u"1950-12-31", u"990101******0007", u"9901011002"),
                    person(u"Bambang Widodo", u"1951-11-30", u"9901013011510001", u"9901011003")});
}

TypedPerson typed(QStringView name, QStringView birth = {}, QStringView nik = {})
{
    TypedPerson out;
    cleanPerson(person(name, birth, nik, {}), NameRules::Indonesian, out.person);
    return out;
}

} // namespace

class TestCandidateIndex : public QObject
{
    Q_OBJECT

private slots:
    void theSpellingDoesNotMatter()
    {
        const RecordStore store = village();
        const Model model = assumedModel();
        const CandidateIndex index(store, model);
        const auto found = index.find(typed(u"Moch. Sholeh", u"1979-10-10"));
        QVERIFY(!found.empty());
        QCOMPARE(found.front().row, 2U);
        QVERIFY(found.front().posterior() > 0.5);
        QCOMPARE(found.front().waterfall.contributions.size(), kComparisons);
    }

    void aSlipIsForgiven()
    {
        const RecordStore store = village();
        const Model model = assumedModel();
        const auto found = CandidateIndex(store, model).find(typed(u"Bambamg Widodo"));
        QVERIFY(!found.empty());
        QCOMPARE(found.front().row, 4U);
    }

    void anUnfinishedWordIsFinished()
    {
        const RecordStore store = village();
        const Model model = assumedModel();
        TypedPerson half = typed(u"Siti Nurh", u"1985-05-05");
        half.isNameUnfinished = true;
        const auto found = CandidateIndex(store, model).find(half);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().row, 1U);
        QVERIFY(found.size() == 1 || found[0].weight > found[1].weight + 5);
    }

    void firstDigitsOfANikAreEnough()
    {
        const RecordStore store = village();
        const Model model = assumedModel();
        TypedPerson half = typed(u"Suparti");
        half.person.text(TextField::Name) =
            store.textOf(TextField::Name, 0).toByteArray().toStdString();
        half.nikDigits = "990101410280";
        const auto found = CandidateIndex(store, model).find(half);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().row, 0U);
    }

    void theNikOfAnotherPersonIsShownAsShared()
    {
        const RecordStore store = village();
        const Model model = assumedModel();
        const auto found = CandidateIndex(store, model)
                               .find(typed(u"Wagiyem", u"1933-03-03", u"9901014102800001"));
        QVERIFY(!found.empty());
        QCOMPARE(found.front().row, 0U);
        QCOMPARE(found.front().verdict, Verdict::SharedNik);
    }

    void nobodyIsFoundForNothing()
    {
        const RecordStore store = village();
        const Model model = assumedModel();
        QVERIFY(CandidateIndex(store, model).find({}).empty());
        QVERIFY(CandidateIndex(store, model).find(typed(u"Xqzw Vwkp")).empty());
    }

    void everyoneFindsHimself()
    {
        const Sample people = sample(3'000, 21);
        const Model model = assumedModel();
        const CandidateIndex index(people.store, model);
        int found = 0;
        int asked = 0;
        for (quint32 row = 0; row < people.store.size(); row += 37) {
            TypedPerson same;
            for (size_t field = 0; field < kTextFields; ++field) {
                same.person.texts[field] = people.store.textOf(static_cast<TextField>(field), row)
                                               .toByteArray()
                                               .toStdString();
            }
            same.person.birth = people.store.birth(row);
            same.person.sex = people.store.sex(row);
            if (same.person.birth == 0 || same.person.text(TextField::Name).empty()) {
                continue;
            }
            ++asked;
            for (const Candidate& candidate : index.find(same)) {
                if (people.entities[candidate.row] == people.entities[row]) {
                    ++found;
                    break;
                }
            }
        }
        QVERIFY(asked > 50);
        QCOMPARE(found, asked);
    }
};

QTEST_GUILESS_MAIN(TestCandidateIndex)
#include "tst_candidate_index.moc"
