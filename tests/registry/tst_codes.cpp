// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/registry/code_list.h"
#include "rangkul/registry/codes.h"

using namespace rangkul::registry;

/// A code the program names must mean what the shipped code list says.
class TestCodes : public QObject
{
    Q_OBJECT

private slots:
    void eachCodeHasTheLabelOfTheList_data()
    {
        QTest::addColumn<qint64>("code");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("label");
        const auto row = [](const char* list, qint64 code, const char* label) {
            QTest::addRow("%s %lld", list, code)
                << code << QString::fromLatin1(list) << QString::fromLatin1(label);
        };
        using namespace codes;
        row("presence", presence::kFound, "Ditemukan");
        row("presence", presence::kMovedWithinVillage, "Pindah dalam kelurahan");
        row("presence", presence::kMovedAway, "Pindah keluar");
        row("presence", presence::kAllDied, "Seluruh anggota meninggal");
        row("presence", presence::kNotFound, "Tidak ditemukan");
        row("presence", presence::kDouble, "Ganda");
        row("presence", presence::kPartOfOther, "Bagian keluarga lain");
        row("presence", presence::kNotVisited, "Belum dikunjungi");
        row("eligibility", eligibility::kEligible, "Layak");
        row("eligibility", eligibility::kOtherReason, "Tidak layak: alasan lain");
        row("relation", relation::kHead, "Kepala keluarga");
        row("relation", relation::kSpouse, "Istri/suami");
        row("relation", relation::kChild, "Anak");
        row("relation", relation::kChildInLaw, "Menantu");
        row("relation", relation::kGrandchild, "Cucu");
        row("relation", relation::kParent, "Orang tua/mertua");
        row("relation", relation::kServant, "Pembantu/sopir");
        row("relation", relation::kOther, "Lainnya");
        row("sex", sex::kMale, "Laki-laki");
        row("sex", sex::kFemale, "Perempuan");
        row("marital", marital::kSingle, "Belum kawin");
        row("marital", marital::kMarried, "Kawin/nikah");
        row("yes_no", yes_no::kYes, "Ya");
        row("yes_no", yes_no::kNo, "Tidak");
        row("kk_status", kk_status::kSplitFrom, "Keluarga induk");
        row("kk_status", kk_status::kSplitOff, "Keluarga pecahan");
        row("tenure", tenure::kOwn, "Milik sendiri");
        row("lighting", lighting::kPlnWithMeter, "Listrik PLN dengan meteran");
        row("lighting", lighting::kPlnWithoutMeter, "Listrik PLN tanpa meteran");
        row("lighting", lighting::kOtherElectricity, "Listrik non-PLN");
        row("lighting", lighting::kNoElectricity, "Bukan listrik");
        row("lighting", lighting::kShared, "Listrik bersama");
        row("water", water::kBoreWell, "Sumur bor/pompa");
        row("water", water::kOpenSpring, "Mata air tak terlindung");
        row("toilet", toilet::kNone, "Tidak ada fasilitas");
        row("school_attendance", school_attendance::kNever, "Tidak/belum pernah sekolah");
        row("school_attendance", school_attendance::kAttending, "Masih sekolah");
        row("school_level", school_level::kFirstSenior, "Paket C");
        row("school_level", school_level::kLast, "S3");
        row("education", education::kSeniorPupil, "Siswa SMA/sederajat");
        row("household_end", household_end::kAllDied, "Seluruh anggota meninggal");
        row("household_end", household_end::kMovedAway, "Pindah keluar");
        row("household_end", household_end::kDouble, "Ganda");
        row("household_end", household_end::kJoinedOther, "Bergabung dengan keluarga lain");
        row("household_end", household_end::kNeverExisted, "Tidak pernah ada");
        row("member_end", member_end::kDied, "Meninggal");
        row("member_end", member_end::kMovedAway, "Pindah keluar");
        row("member_end", member_end::kMarriedOrSplit, "Menikah atau pecah KK");
        row("member_end", member_end::kDouble, "Ganda");
        row("member_end", member_end::kNeverExisted, "Tidak pernah ada");
        row("member_end", member_end::kToOtherHousehold, "Pindah ke keluarga lain");
        row("member_presence", member_presence::kLivesHere, "Tinggal bersama keluarga");
        row("member_presence", member_presence::kDied, "Meninggal");
        row("member_presence", member_presence::kMovedAbroad, "Pindah ke luar negeri");
        row("member_presence", member_presence::kNewMember, "Anggota keluarga baru");
        row("member_presence", member_presence::kMovedWithinVillage, "Pindah dalam kelurahan");
        row("member_presence", member_presence::kDouble, "Ganda");
    }
    void eachCodeHasTheLabelOfTheList()
    {
        QFETCH(const qint64, code);
        QFETCH(const QString, list);
        QFETCH(const QString, label);
        const CodeList* found = findCodeList(list);
        QVERIFY(found);
        const CodeItem* item = found->find(static_cast<int>(code));
        QVERIFY(item);
        QCOMPARE(item->label, label);
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
