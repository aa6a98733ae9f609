// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipient_lists.h"

#include "person_names.h"
#include "place_names.h"
#include "rangkul/demo/random.h"
#include "table_file.h"

#include <algorithm>
#include <functional>

namespace rangkul::demo {

namespace {

using registry::Value;

/// A person in a list and where he lives.
struct Recipient
{
    const DemoPerson* person;
    const DemoHousehold* household;
};

struct ListLayout
{
    QString file;
    DemoFileRole role;
    TableLook look;
    std::vector<Column> columns;
    QString nik;  ///< header
    QString card; ///< header of what must not come twice, where the fault is told
    std::function<Cells(const Recipient&)> row;
};

QString shownName(const DemoPerson& person)
{
    return person.otherSpelling.isEmpty() ? person.name : person.otherSpelling;
}

QString padded(int number)
{
    return QStringLiteral("%1").arg(number, 3, 10, QChar(u'0'));
}

std::vector<Column> columnsOf(std::initializer_list<std::pair<const char*, ColumnKind>> headers)
{
    std::vector<Column> columns;
    for (const auto& [header, kind] : headers) {
        columns.push_back({QString::fromLatin1(header), kind, 0});
    }
    return columns;
}

constexpr auto kText = ColumnKind::Text;

/// BPJS card numbers: thirteen digits, one for each person, in no order anybody sees. Who is not of
/// the city (strangers have NIK of their own) has one of the highest.
QString cardNumber(const Population& people, const DemoPerson& person)
{
    constexpr std::uint64_t kNumbers = 1'000'000'000u;
    constexpr std::uint64_t kStep = 387'420'489u; // 3^18: has no factor in common with kNumbers
    const std::less<const DemoPerson*> before;
    const DemoPerson* first = people.persons.data();
    const bool isOfTheCity =
        !before(&person, first) && before(&person, first + people.persons.size());
    const std::uint64_t index = isOfTheCity ? static_cast<std::uint64_t>(&person - first)
                                            : kNumbers - 1 - person.nik % 10'000u;
    return QStringLiteral("0009%1").arg((index * kStep + 990'001u) % kNumbers, 9, 10, QChar(u'0'));
}

ListLayout bpjsLayout(const Population& people)
{
    ListLayout list;
    list.file = QStringLiteral("contoh_bpjs_pbi.xlsx");
    list.role = DemoFileRole::Bpjs;
    list.look = {QStringLiteral("Daftar peserta PBI jaminan kesehatan, Maret 2026"), 4, 1, ';',
                 true};
    list.columns = columnsOf({{"PSNOKA", kText},
                              {"NIK", kText},
                              {"NAMA", kText},
                              {"TANGGAL LAHIR", ColumnKind::Date},
                              {"JENIS KELAMIN", kText},
                              {"ALAMAT", kText},
                              {"RT", kText},
                              {"RW", kText},
                              {"KELURAHAN", kText},
                              {"KECAMATAN", kText},
                              {"SEGMEN", kText},
                              {"BULAN", ColumnKind::Integer},
                              {"TAHUN", ColumnKind::Integer}});
    list.nik = QStringLiteral("NIK");
    list.card = QStringLiteral("PSNOKA");
    list.row = [&people](const Recipient& r) -> Cells {
        const DemoDwelling& d = people.dwelling(*r.household);
        const Kelurahan& kelurahan = people.kelurahan(*r.household);
        return {cardNumber(people, *r.person),
                digitsOf(r.person->nik),
                shownName(*r.person).toUpper(),
                r.person->birthDate(),
                r.person->sex == 1 ? QStringLiteral("L") : QStringLiteral("P"),
                people.address(d),
                padded(d.rt),
                padded(d.rw),
                kelurahan.name,
                people.city.kecamatan[kelurahan.kecamatan].name,
                r.person->pbi == 1 ? QStringLiteral("PBI JK") : QStringLiteral("PBI APBD"),
                qint64(3),
                qint64(2026)};
    };
    return list;
}

ListLayout pkhLayout(const Population& people)
{
    ListLayout list;
    list.file = QStringLiteral("contoh_penerima_pkh.csv");
    list.role = DemoFileRole::PkhList;
    list.look = {{}, 1, 1, ',', false};
    list.columns = columnsOf({{"No", kText},
                              {"Nama Penerima", kText},
                              {"NIK", kText},
                              {"No KK", kText},
                              {"Tanggal Lahir", kText},
                              {"Alamat", kText},
                              {"RT", kText},
                              {"RW", kText},
                              {"Kelurahan", kText},
                              {"Kecamatan", kText},
                              {"Tahap", kText},
                              {"Tahun", kText},
                              {"Nominal", kText},
                              {"Status", kText}});
    list.nik = QStringLiteral("NIK");
    list.card = QStringLiteral("NIK");
    list.row = [&people](const Recipient& r) -> Cells {
        const DemoDwelling& d = people.dwelling(*r.household);
        const Kelurahan& kelurahan = people.kelurahan(*r.household);
        return {Value(),
                shownName(*r.person),
                digitsOf(r.person->nik),
                digitsOf(r.household->kk),
                r.person->birthDate().toString(QStringLiteral("dd-MM-yyyy")),
                people.address(d),
                padded(d.rt),
                padded(d.rw),
                kelurahan.name,
                people.city.kecamatan[kelurahan.kecamatan].name,
                QStringLiteral("1"),
                QStringLiteral("2026"),
                QStringLiteral("750000"),
                QStringLiteral("Aktif")};
    };
    return list;
}

ListLayout sembakoLayout(const Population& people)
{
    ListLayout list;
    list.file = QStringLiteral("contoh_penerima_sembako.xlsx");
    list.role = DemoFileRole::SembakoList;
    list.look = {QStringLiteral("Daftar penerima program Sembako tahap 1 tahun 2026"), 3, 1, ';',
                 true};
    list.columns = columnsOf({{"No", ColumnKind::Integer},
                              {"Nama", kText},
                              {"NIK", kText},
                              {"Nomor KK", kText},
                              {"Tempat Lahir", kText},
                              {"Tanggal Lahir", ColumnKind::Date},
                              {"Alamat", kText},
                              {"RT/RW", kText},
                              {"Kelurahan", kText},
                              {"Kecamatan", kText},
                              {"Tahap", kText},
                              {"Nominal", ColumnKind::Integer}});
    list.nik = QStringLiteral("NIK");
    list.card = QStringLiteral("NIK");
    list.row = [&people](const Recipient& r) -> Cells {
        const DemoDwelling& d = people.dwelling(*r.household);
        const Kelurahan& kelurahan = people.kelurahan(*r.household);
        return {Value(),
                shownName(*r.person).toUpper(),
                digitsOf(r.person->nik),
                digitsOf(r.household->kk),
                birthPlaceName(r.person->birthPlace),
                r.person->birthDate(),
                people.address(d),
                padded(d.rt) + u'/' + padded(d.rw),
                kelurahan.name,
                people.city.kecamatan[kelurahan.kecamatan].name,
                QStringLiteral("1"),
                qint64(600'000)};
    };
    return list;
}

ListLayout rtlhLayout(const Population& people)
{
    ListLayout list;
    list.file = QStringLiteral("contoh_penerima_rtlh.xlsx");
    list.role = DemoFileRole::RtlhList;
    list.look = {QStringLiteral("Penerima perbaikan rumah tidak layak huni tahun 2025"), 5, 2, ';',
                 true};
    list.columns = columnsOf({{"No", ColumnKind::Integer},
                              {"Nama Penerima", kText},
                              {"NIK", kText},
                              {"Tanggal Lahir", ColumnKind::Date},
                              {"Alamat", kText},
                              {"RT", kText},
                              {"RW", kText},
                              {"Kelurahan", kText},
                              {"Tahun Anggaran", ColumnKind::Integer},
                              {"Jumlah Bantuan", ColumnKind::Integer},
                              {"Keterangan", kText}});
    list.nik = QStringLiteral("NIK");
    list.card = QStringLiteral("NIK");
    list.row = [&people](const Recipient& r) -> Cells {
        const DemoDwelling& d = people.dwelling(*r.household);
        return {Value(),
                shownName(*r.person),
                digitsOf(r.person->nik),
                r.person->birthDate(),
                people.address(d),
                padded(d.rt),
                padded(d.rw),
                people.kelurahan(*r.household).name,
                qint64(2025),
                qint64(20'000'000),
                d.floor == 8 ? QStringLiteral("lantai tanah") : QString()};
    };
    return list;
}

/// The faults of a list: recipients nobody knows, borrowed numbers, doubles, untidy numbers.
class ListWriter
{
public:
    ListWriter(const Population& people, const ListLayout& list, TableFile file, std::uint64_t seed,
               std::vector<PlantedFault>& truth)
        : m_people(people)
        , m_list(list)
        , m_file(std::move(file))
        , m_random(seed, 500 + static_cast<std::uint64_t>(list.role))
        , m_truth(truth)
    {
    }

    core::Status write(const std::vector<Recipient>& recipients)
    {
        const size_t every = recipients.size() / 9 + 1;
        int owed = 0;
        for (size_t i = 0; i < recipients.size(); ++i) {
            Cells cells = m_list.row(recipients[i]);
            if (i % every == every / 3) {
                tidyNot(cells);
            }
            RANGKUL_TRY(add(cells));
            if (i % every == every / 2) {
                RANGKUL_TRY(addStranger(recipients[i]));
            }
            owed += i % every == every / 4 ? 1 : 0;
            if (owed > 0) { // not each household has somebody whose number can be borrowed
                RANGKUL_LET(isAdded, addBorrowed(recipients[i]));
                owed -= isAdded ? 1 : 0;
            }
            if (i % every == every - 1) {
                RANGKUL_TRY(addAgain(recipients[i - every / 4]));
            }
        }
        return m_file.finish();
    }

    const TableFile& file() const { return m_file; }

private:
    core::Status add(Cells cells)
    {
        if (m_list.columns.front().header == QLatin1String("No")) {
            const qint64 number = m_file.rows() + 1;
            cells.front() = m_list.columns.front().kind == kText ? Value(QString::number(number))
                                                                 : Value(number);
        }
        return m_file.addRow(cells);
    }

    void tell(const char* rule, const QString& column, const Cells& cells)
    {
        m_truth.push_back({m_file.name(), m_file.nextRow(), column, QString::fromLatin1(rule),
                           cellText(cells[columnIndex(m_list.columns, column)])});
    }

    void tidyNot(Cells& cells)
    {
        Value& nik = cells[columnIndex(m_list.columns, m_list.nik)];
        const QString digits = registry::asText(nik);
        nik = digits.left(6) + u' ' + digits.mid(6, 6) + u' ' + digits.mid(12);
        tell("nik.cleaned", m_list.nik, cells);
    }

    /// Somebody who is in no register, next door.
    core::Status addStranger(const Recipient& neighbour)
    {
        DemoPerson stranger = *neighbour.person;
        stranger.birthDay -= 365 * 3 + 41;
        stranger.name = QStringLiteral("Tamu ") + personName(m_random, stranger.sex, 1990, {});
        stranger.otherSpelling.clear();
        const QDate birth = stranger.birthDate();
        const std::uint64_t day = std::uint64_t(birth.day() + (stranger.sex == 2 ? 40 : 0));
        stranger.nik = ((997103ull * 100 + day) * 100 + std::uint64_t(birth.month())) * 100 +
                       std::uint64_t(birth.year() % 100);
        stranger.nik = stranger.nik * 10'000 + 9990 - m_strangers++;
        const DemoHousehold household = *neighbour.household;
        DemoHousehold unknown = household;
        unknown.kk = 9971030303100000ull + 8000u + m_strangers;
        const Cells cells = m_list.row({&stranger, &unknown});
        tell("recipient.unknown", m_list.nik, cells);
        return add(cells);
    }

    /// Somebody under the NIK of a member of this household who is not in the list; false when
    /// there is none.
    core::Result<bool> addBorrowed(const Recipient& one)
    {
        const auto members = m_people.members(*one.household);
        const auto owner =
            std::find_if(members.begin(), members.end(), [&](const DemoPerson& person) {
                return person.nik != 0 && person.pbi == 0 && person.relation >= 3;
            });
        if (owner == members.end()) {
            return false;
        }
        DemoPerson borrower = *owner;
        borrower.name = QStringLiteral("Pinjam ") + personName(m_random, borrower.sex, 1985, {});
        borrower.otherSpelling.clear();
        Cells cells = m_list.row({&borrower, one.household});
        for (size_t i = 0; i < cells.size(); ++i) { // a birth day would contradict the number
            if (m_list.columns[i].header.contains(QLatin1String("lahir"), Qt::CaseInsensitive)) {
                cells[i] = Value();
            }
        }
        tell("recipient.unsure", m_list.nik, cells);
        RANGKUL_TRY(add(cells));
        return true;
    }

    core::Status addAgain(const Recipient& earlier)
    {
        const Cells cells = m_list.row(earlier);
        tell("recipient.double", m_list.card, cells);
        return add(cells);
    }

    const Population& m_people;
    const ListLayout& m_list;
    TableFile m_file;
    Random m_random;
    std::vector<PlantedFault>& m_truth;
    unsigned m_strangers = 0;
};

/// The woman of the house draws PKH money where there is one.
const DemoPerson* drawer(std::span<const DemoPerson> members)
{
    for (const DemoPerson& person : members) {
        if (person.relation <= 2 && person.sex == 2) {
            return &person;
        }
    }
    return &members.front();
}

std::vector<Recipient> recipientsOf(DemoFileRole role, const Population& people,
                                    const std::function<bool(std::uint32_t)>& isClean)
{
    std::vector<Recipient> recipients;
    const auto add = [&](const DemoHousehold& household, const DemoPerson* person) {
        if (person->nik != 0) {
            recipients.push_back({person, &household});
        }
    };
    for (std::uint32_t index = 0; index < people.households.size(); ++index) {
        const DemoHousehold& household = people.households[index];
        if (!isClean(index)) {
            continue;
        }
        const auto members = people.members(household);
        if (role == DemoFileRole::Bpjs) {
            for (const DemoPerson& person : members) {
                if (person.pbi != 0) {
                    add(household, &person);
                }
            }
        } else if (role == DemoFileRole::PkhList && (household.programs & Pkh)) {
            add(household, drawer(members));
        } else if ((role == DemoFileRole::SembakoList && (household.programs & Sembako)) ||
                   (role == DemoFileRole::RtlhList && (household.programs & Rtlh))) {
            add(household, &members.front());
        }
    }
    return recipients;
}

} // namespace

core::Status writeRecipientList(const QString& folder, DemoFileRole role, const Population& people,
                                const std::function<bool(std::uint32_t)>& isClean,
                                std::uint64_t seed, std::vector<PlantedFault>& truth,
                                std::vector<DemoFile>& files)
{
    const ListLayout list = role == DemoFileRole::Bpjs          ? bpjsLayout(people)
                            : role == DemoFileRole::PkhList     ? pkhLayout(people)
                            : role == DemoFileRole::SembakoList ? sembakoLayout(people)
                                                                : rtlhLayout(people);
    RANGKUL_LET(file, TableFile::open(folder, list.file, list.columns, list.look));
    ListWriter writer(people, list, std::move(file), seed, truth);
    RANGKUL_TRY(writer.write(recipientsOf(list.role, people, isClean)));
    files.push_back({list.role, list.file, writer.file().rows()});
    return core::Done{};
}

} // namespace rangkul::demo
