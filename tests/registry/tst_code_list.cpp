// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "rangkul/registry/code_list.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/variable.h"

using namespace rangkul::registry;

namespace {

constexpr int kNone = -1;

int translated(const char* source, const char* list, const char* written)
{
    return canonicalCode(QString::fromLatin1(source), QString::fromLatin1(list),
                         QString::fromUtf8(written))
        .value_or(kNone);
}

QString labelOf(const char* list, qint64 code)
{
    const CodeItem* item = findCodeList(QString::fromLatin1(list))->find(static_cast<int>(code));
    return item ? item->label : QString();
}

} // namespace

class TestCodeList : public QObject
{
    Q_OBJECT

private slots:
    void everyListOfTheCatalogueExists()
    {
        QSet<QString> used;
        for (std::uint8_t e = 1; e <= kLastEntity; ++e) {
            for (const Variable& v : variables(static_cast<Entity>(e))) {
                if (v.codeList) {
                    used.insert(QString::fromLatin1(v.codeList));
                    const CodeList* list = findCodeList(QString::fromLatin1(v.codeList));
                    QVERIFY2(list, v.codeList);
                    QCOMPARE(list->isSet(), v.type == ValueType::CodeSet);
                }
            }
        }
        for (const QString& name : codeListNames()) {
            QVERIFY2(used.contains(name), qPrintable(name));
        }
        QVERIFY(!findCodeList(u"no such list"));
    }

    void codesAndLabelsAreUniqueWithinAList()
    {
        for (const QString& name : codeListNames()) {
            const CodeList& list = *findCodeList(name);
            QSet<int> codes;
            for (const CodeItem& item : list.items()) {
                QVERIFY2(!codes.contains(item.code), qPrintable(name));
                codes.insert(item.code);
                QCOMPARE(list.find(item.code), &item);
                QCOMPARE(list.findByLabel(item.label.toUpper()), &item);
                QVERIFY(!list.isSet() || item.code == 0 ||
                        qPopulationCount(quint32(item.code)) == 1);
            }
        }
    }

    void translationsLeadIntoTheList()
    {
        for (const QString& source : codeSources()) {
            for (const QString& name : codeListNames()) {
                for (const SourceCode& written : sourceCodes(source, name)) {
                    QVERIFY2(findCodeList(name)->find(written.canonical),
                             qPrintable(source + u' ' + name + u' ' + written.text));
                    QCOMPARE(canonicalCode(source, name, written.text), written.canonical);
                }
            }
        }
    }

    void writtenBecomesCanonical_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("canonical");
        const auto row = [](const char* source, const char* list, const char* written, int code) {
            QTest::addRow("%s %s %s", source, list, written)
                << QByteArray(source) << QByteArray(list) << QByteArray(written) << code;
        };
        // Codes 5 and 6 of the roof are swapped, the code of "no cooking" moved.
        row("regsosek2022k", "roof", "5", 6);
        row("regsosek2022k", "roof", "6", 5);
        row("dtsen2025", "roof", "5", 5);
        row("regsosek2022k", "roof", "Kayu/sirap", 6);
        row("regsosek2022k", "cooking_fuel", "12", 0);
        row("regsosek2022k", "cooking_fuel", "0", kNone);
        row("dtsen2025", "cooking_fuel", "00", 0);
        row("dtsen2025", "cooking_fuel", "12", kNone);
        row("dtsen2025", "power", "0", 0);
        row("regsosek2022k", "power", "0", kNone);
        // Numbers as sheets write them.
        row("dtsen2025", "water", "02", 2);
        row("dtsen2025", "water", " 2 ", 2);
        row("dtsen2025", "water", "2.0", 2);
        row("dtsen2025", "water", "2,5", kNone);
        row("dtsen2025", "water", "12", kNone);
        row("dtsen2025", "water", "99999999999999999999", kNone);
        row("dtsen2025", "water", "", kNone);
        row("dtsen2025", "marital", "5", kNone);
        row("dtsen2025", "floor", "101", kNone);
        row("dtsen2025", "presence", "2", 101);
        row("dtsen2025", "presence", "Tidak Ditemukan", 5);
        row("dtsen2025", "yes_no", "Tidak ada nama Kepala Keluarga", kNone);
        // P3KE writes words; numbers mean nothing there.
        row("p3ke_v1", "floor", "Keramik/Granit/Marmer/Ubin/Tegel/Teraso", 101);
        row("p3ke_v1", "floor", "keramik / granit / marmer / ubin / tegel / teraso", 101);
        row("p3ke_v1", "floor", "1", kNone);
        row("p3ke_v1", "roof", "Asbes/Seng", 101);
        row("p3ke_v1", "toilet", "Ya, dengan Septic Tank", 101);
        row("p3ke_v2", "toilet", "Ya, Tanpa Septictank", 102);
        row("p3ke_v2", "roof", "GENTENG", 2);
        row("p3ke_v1", "lighting", "450 VA", kNone);
        row("p3ke_v1", "lighting", "Listrik Pribadi s/d 900 Watt", 101);
        row("p3ke_v1", "lighting", "Listrik Pribadi > 900 Watt", 102);
        row("p3ke_v1", "lighting", "Listrik Pribadi >900 Watt", 102);
        row("p3ke_v2", "lighting", "Non Listrik", 4);
        row("p3ke_v1", "lighting", "Non-Listrik", 4);
        row("p3ke_v2", "power", "900 VA", 2);
        row("p3ke_v2", "power", "Tidak Ada", 0);
        row("p3ke_v2", "stunting_risk", "Beresiko Stunting", 1);
        row("p3ke_v2", "stunting_risk", "Tidak Beresiko Stunting", 2);
        row("p3ke_v1", "water", "Sumur Tak Terlindung", 6);
        row("p3ke_v1", "water", "Ledeng / PAM", 3);
        row("p3ke_v1", "cooking_fuel", "Listrik/Gas", 101);
        row("p3ke_v2", "wall", "Plesteran anyaman bambu/kawat/Lainnya", 103);
        row("p3ke_v1", "occupation", "Tidak/Belum Bekerja", 9);
        row("p3ke_v1", "dukcapil_match", "YA", 1);
        // OpenSID numbers the relation in its own way.
        row("opensid", "relation", "2", 2);
        row("opensid", "relation", "3", 2);
        row("opensid", "relation", "4", 3);
        row("opensid", "relation", "9", 101);
        row("opensid", "relation", "11", 8);
        row("opensid", "roof", "1", kNone);
        // Plain: canonical codes, labels and what people type.
        row("plain", "sex", "L", 1);
        row("plain", "sex", "p", 2);
        row("plain", "yes_no", "YA", 1);
        row("plain", "yes_no", "T", 2);
        row("plain", "floor", "101", 101);
        row("plain", "floor", "keramik", 2);
        row("plain", "relation", "Istri", 2);
        row("plain", "power", "1.300 VA", 3);
        row("plain", "power", "1300", 3);
        row("plain", "septic_distance", "\xe2\x89\xa5 10 m", 2);
        row("plain", "septic_distance", "<10 m", 1);
        row("nobody", "sex", "L", kNone);
        row("plain", "no such list", "L", kNone);
    }
    void writtenBecomesCanonical()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, written);
        QFETCH(int, canonical);
        QCOMPARE(translated(source, list, written), canonical);
        SourceTranslator translator(QString::fromLatin1(source), QString::fromLatin1(list));
        for (int again = 0; again < 2; ++again) {
            QCOMPARE(translator.codeOfUtf8(written).value_or(kNone), canonical);
            QCOMPARE(translator.code(QString::fromUtf8(written)).value_or(kNone), canonical);
        }
    }

    void severalAnswersAreOneMask()
    {
        QCOMPARE(translated("dtsen2025", "id_cards", "5"), 5);
        QCOMPARE(translated("dtsen2025", "id_cards", "1,4"), 5);
        QCOMPARE(translated("dtsen2025", "id_cards", "4; 1"), 5);
        QCOMPARE(translated("dtsen2025", "id_cards", "0"), 0);
        QCOMPARE(translated("dtsen2025", "id_cards", "8"), kNone);
        QCOMPARE(translated("dtsen2025", "id_cards", "1,,4"), kNone);
        QCOMPARE(translated("dtsen2025", "id_cards", "Akta kelahiran, KTP"), 5);
        QCOMPARE(translated("dtsen2025", "chronic", "02,4"), (1 << 2) | (1 << 4));
        QCOMPARE(translated("dtsen2025", "chronic", "18"), 1 << 18);
        QCOMPARE(translated("dtsen2025", "chronic", "19"), kNone);
        QCOMPARE(translated("dtsen2025", "licences", "4"), 1 << 4);
        QCOMPARE(translated("regsosek2022k", "health_insurance", "99"), 64);
        QCOMPARE(translated("regsosek2022k", "health_insurance", "3"), 3);
        QCOMPARE(translated("plain", "chronic", "20"), (1 << 2) | (1 << 4));
    }

    void translatorKeepsRightWhenManyValuesDiffer()
    {
        SourceTranslator translator(u"plain", u"water");
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 2000; ++i) {
                const QString text = QString::number(i);
                QCOMPARE(translator.code(text), canonicalCode(u"plain", u"water", text));
            }
        }
        QVERIFY(!SourceTranslator(u"p3ke_v1", u"chronic").isKnown());
    }

    void labelsFoldAlike()
    {
        QCOMPARE(foldedLabel(u"  Kayu/ Papan "), QStringLiteral("kayu papan"));
        QCOMPARE(foldedLabel(u"KAYU-PAPAN"), QStringLiteral("kayu papan"));
        QCOMPARE(foldedLabel(u"Kayu\u00a0papan\u200b"), QStringLiteral("kayu papan"));
        QCOMPARE(foldedLabel(u"Septictank"), foldedLabel(u"septik tank"));
        QCOMPARE(foldedLabel(u">=10 m"), foldedLabel(u"\u2265 10 m"));
        QCOMPARE(foldedLabel(u"5,5 kg"), foldedLabel(u"5.5 kg"));
        QVERIFY(foldedLabel(u"< 10 m") != foldedLabel(u"> 10 m"));
        QCOMPARE(foldedLabel(u"---"), QString());
    }

    void namedCodesSayWhatTheListsSay()
    {
        using namespace codes;
        QCOMPARE(labelOf("presence", presence::kFound), QStringLiteral("Ditemukan"));
        QCOMPARE(labelOf("presence", presence::kDouble), QStringLiteral("Ganda"));
        QCOMPARE(labelOf("presence", presence::kAllDied),
                 QStringLiteral("Seluruh anggota meninggal"));
        QCOMPARE(labelOf("presence", presence::kNotVisited), QStringLiteral("Belum dikunjungi"));
        QCOMPARE(labelOf("presence", presence::kMoved), QStringLiteral("Pindah"));
        QCOMPARE(labelOf("eligibility", eligibility::kNotPoor),
                 QStringLiteral("Tidak layak: mampu"));
        QCOMPARE(labelOf("eligibility", eligibility::kNotAssessed),
                 QStringLiteral("Belum dinilai"));
        QCOMPARE(labelOf("origin", origin::kProposed), QStringLiteral("Usulan baru"));
        QCOMPARE(labelOf("relation", relation::kHead), QStringLiteral("Kepala keluarga"));
        QCOMPARE(labelOf("relation", relation::kParent), QStringLiteral("Orang tua/mertua"));
        QCOMPARE(labelOf("relation", relation::kOtherRelative), QStringLiteral("Famili lain"));
        QCOMPARE(labelOf("sex", sex::kFemale), QStringLiteral("Perempuan"));
        QCOMPARE(labelOf("marital", marital::kWidowed), QStringLiteral("Cerai mati"));
        QCOMPARE(labelOf("yes_no", yes_no::kNo), QStringLiteral("Tidak"));
        QCOMPARE(labelOf("household_end", household_end::kNeverExisted),
                 QStringLiteral("Tidak pernah ada"));
        QCOMPARE(labelOf("member_end", member_end::kMarriedOrSplit),
                 QStringLiteral("Menikah atau pecah KK"));
        QCOMPARE(labelOf("member_end", member_end::kToOtherHousehold),
                 QStringLiteral("Pindah ke keluarga lain"));
        QCOMPARE(labelOf("member_presence", member_presence::kDied), QStringLiteral("Meninggal"));
        QCOMPARE(labelOf("member_presence", member_presence::kDouble), QStringLiteral("Ganda"));
        QCOMPARE(labelOf("dataset_kind", dataset_kind::kDtsen), QStringLiteral("DTSEN"));
        QCOMPARE(labelOf("dataset_kind", dataset_kind::kRecipients),
                 QStringLiteral("Daftar penerima program"));
        QCOMPARE(labelOf("dataset_kind", dataset_kind::kBoundaries),
                 QStringLiteral("Batas wilayah"));
        QCOMPARE(labelOf("benefit_unit", benefit_unit::kDwelling), QStringLiteral("Rumah"));
        QCOMPARE(labelOf("benefit_status", benefit_status::kStopped), QStringLiteral("Dihentikan"));
        QCOMPARE(labelOf("position_method", position_method::kFile), QStringLiteral("Dari berkas"));
    }
};

QTEST_GUILESS_MAIN(TestCodeList)
#include "tst_code_list.moc"
