// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "people_lists.h"
#include "rangkul/linkage/text_pool.h"
#include "rangkul/words/register_words.h"

#include <array>

namespace rangkul::services {

namespace {

using core::Error;
using core::ErrorCode;
using exchange::Field;
using exchange::FieldRole;
using registry::Entity;

/// What a row of a sheet may tell of a person.
enum class Told : quint8 {
    Name,
    Nik,
    Birth,
    Sex,
    Mother,
    Phone,
    Card,
    Kk,
    Address,
    Hamlet,
    Rt,
    Rw,
    RtRw,
    VillageName,
    VillageCode,
    Segment,
    Month,
    Year,
};
constexpr size_t kTold = 18;

std::optional<Told> toldBy(const Field& field)
{
    struct Known
    {
        Entity entity;
        const char* column;
        Told told;
    };
    static constexpr Known kKnown[] = {
        {Entity::Person, "name", Told::Name},
        {Entity::Person, "nik", Told::Nik},
        {Entity::Person, "birth_date", Told::Birth},
        {Entity::Person, "sex", Told::Sex},
        {Entity::Person, "mother_name", Told::Mother},
        {Entity::Person, "phone", Told::Phone},
        {Entity::Person, "bpjs_number", Told::Card},
        {Entity::Household, "kk_number", Told::Kk},
        {Entity::Dwelling, "address", Told::Address},
        {Entity::Dwelling, "hamlet", Told::Hamlet},
        {Entity::Dwelling, "rt", Told::Rt},
        {Entity::Dwelling, "rw", Told::Rw},
        {Entity::Benefit, "year", Told::Year},
    };
    switch (field.role) {
    case FieldRole::Cell:
        for (const Known& known : kKnown) {
            if (field.isCell(known.entity, QLatin1StringView(known.column))) {
                return known.told;
            }
        }
        return std::nullopt;
    case FieldRole::RtRw:
        return Told::RtRw;
    case FieldRole::PlaceCode:
        return Told::VillageCode;
    case FieldRole::Segment:
        return Told::Segment;
    case FieldRole::Month:
        return Told::Month;
    case FieldRole::PlaceName:
        return field.level == core::RegionLevel::Village ? std::optional(Told::VillageName)
                                                         : std::nullopt;
    default:
        return std::nullopt;
    }
}

using Columns = std::array<int, kTold>; ///< -1 = the sheet does not tell it

Columns columnsOf(const exchange::SheetLayoutReading& layout)
{
    Columns out;
    out.fill(-1);
    for (size_t column = 0; column < layout.columns.size(); ++column) {
        if (const auto told = toldBy(layout.columns[column].field)) {
            int& place = out[static_cast<size_t>(*told)];
            place = place < 0 ? static_cast<int>(column) : place;
        }
    }
    return out;
}

/// Columns that the chosen profile does not read, by the headers of all the others.
void nameFurtherColumns(exchange::SheetLayoutReading& layout)
{
    for (exchange::MappedColumn& column : layout.columns) {
        if (column.field.role != FieldRole::Ignore || column.header.isEmpty()) {
            continue;
        }
        const std::string header = exchange::foldedHeader(column.header.toStdString());
        for (const exchange::ImportProfile& profile : exchange::builtInProfiles()) {
            for (const exchange::ColumnRule& rule : profile.columns) {
                const bool isIt = std::any_of(
                    rule.headers.begin(), rule.headers.end(), [&header](const QString& known) {
                        return exchange::foldedHeader(known.toStdString()) == header;
                    });
                if (isIt && toldBy(rule.field)) {
                    column.field = rule.field;
                }
            }
        }
    }
}

/// The same number for the same texts, however their blanks, signs and leading zeros are written; 0
/// when all are empty.
quint64 numberOf(std::initializer_list<QStringView> texts)
{
    QByteArray all;
    bool isEmpty = true;
    for (const QStringView text : texts) {
        qsizetype length = 0;
        for (const QChar sign : text) {
            const bool isLeadingZero = length == 0 && sign == u'0';
            if (sign.isLetterOrNumber() && !isLeadingZero) {
                all += QString(sign.toUpper()).toUtf8();
                ++length;
            }
        }
        isEmpty = isEmpty && length == 0;
        all += '|';
    }
    return isEmpty ? 0 : linkage::textHash(all);
}

/// Texts of one row, kept while it is cleaned.
class RowTexts
{
public:
    explicit RowTexts(const Columns& columns)
        : m_columns(columns)
    {
    }
    void read(const exchange::TableRow& row)
    {
        for (size_t i = 0; i < kTold; ++i) {
            m_texts[i] = m_columns[i] < 0
                             ? QString()
                             : row.at(static_cast<size_t>(m_columns[i])).toString().trimmed();
        }
        QString& both = at(Told::RtRw);
        if (both.contains(u'/') && at(Told::Rt).isEmpty() && at(Told::Rw).isEmpty()) {
            at(Told::Rt) = both.section(u'/', 0, 0).trimmed();
            at(Told::Rw) = both.section(u'/', 1, 1).trimmed();
        }
    }
    QString& at(Told told) { return m_texts[static_cast<size_t>(told)]; }

    linkage::PersonText person(VillageForm village)
    {
        linkage::PersonText out;
        out.name = at(Told::Name);
        out.nik = at(Told::Nik);
        out.birth = at(Told::Birth);
        out.sex = at(Told::Sex);
        out.mother = at(Told::Mother);
        out.phone = at(Told::Phone);
        out.otherId = at(Told::Card);
        out.kk = at(Told::Kk);
        out.address = at(Told::Address);
        out.place = at(Told::Hamlet);
        out.rt = at(Told::Rt);
        out.rw = at(Told::Rw);
        if (village == VillageForm::Name) {
            out.village = at(Told::VillageName);
        } else if (village == VillageForm::Code) {
            at(Told::VillageCode).remove(u'.');
            out.village = at(Told::VillageCode);
        }
        return out;
    }

private:
    const Columns& m_columns;
    std::array<QString, kTold> m_texts;
};

} // namespace

core::Result<PeopleFile> PeopleFile::open(const QString& path)
{
    PeopleFile out;
    RANGKUL_LET(file, exchange::inspectTable(path));
    out.m_file = std::move(file);
    while (out.m_sheet + 1 < out.m_file.sheets.size() && out.m_file.sheets[out.m_sheet].hidden) {
        ++out.m_sheet;
    }
    RANGKUL_LET(source, exchange::openTable(out.m_file, out.m_sheet));
    RANGKUL_LET(sample, exchange::TableSample::take(*source));
    out.m_layout = exchange::chooseProfile(sample, exchange::builtInProfiles()).layout;
    nameFurtherColumns(out.m_layout);
    const Columns columns = columnsOf(out.m_layout);
    if (columns[static_cast<size_t>(Told::Name)] < 0 &&
        columns[static_cast<size_t>(Told::Nik)] < 0) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("match.no_person_columns"),
                     {QFileInfo(path).fileName()}};
    }
    return out;
}

bool PeopleFile::tellsVillageBy(VillageForm form) const
{
    const Columns columns = columnsOf(m_layout);
    return form == VillageForm::None ||
           columns[static_cast<size_t>(form == VillageForm::Name ? Told::VillageName
                                                                 : Told::VillageCode)] >= 0;
}

bool PeopleFile::tellsSegment() const
{
    return columnsOf(m_layout)[static_cast<size_t>(Told::Segment)] >= 0;
}

core::Status PeopleFile::read(quint8 source, VillageForm village, PeopleLists& out,
                              const core::Progress& progress) const
{
    constexpr size_t kRows = 1000;
    RANGKUL_LET(table, exchange::openTable(m_file, m_sheet));
    const Columns columns = columnsOf(m_layout);
    const exchange::NoDataRows noData(m_layout);
    RowTexts texts(columns);
    linkage::CleanPerson clean;
    exchange::RowBatch batch;
    qint64 rows = 0;
    for (;;) {
        RANGKUL_LET(any, table->next(batch, kRows));
        for (size_t i = 0; i < batch.size(); ++i) {
            const exchange::TableRow row = batch.row(i);
            if (row.number < m_layout.firstData || noData.isNoData(row)) {
                continue;
            }
            texts.read(row);
            linkage::cleanPerson(texts.person(village), linkage::NameRules::Indonesian, clean);
            out.store.add(clean, source);
            const QString& nik = texts.at(Told::Nik);
            ListedPerson& person = out.people.emplace_back();
            person.name = texts.at(Told::Name);
            person.nik = out.isFull ? nik : words::masked(nik);
            person.source = source;
            person.line = row.number;
            person.village =
                out.villages.find(texts.at(Told::VillageCode), texts.at(Told::VillageName));
            person.segment = texts.at(Told::Segment);
            person.card = numberOf({texts.at(Told::Card)});
            person.period = numberOf({texts.at(Told::Year), texts.at(Told::Month)});
            ++rows;
        }
        progress.report(QStringLiteral("match.reading"), table->position(), table->total());
        if (progress.isCancelled()) {
            return Error{ErrorCode::Cancelled, QStringLiteral("linkage.cancelled")};
        }
        if (!any) {
            break;
        }
    }
    return rows > 0 ? core::Status(core::Done{})
                    : core::Status(Error{ErrorCode::InvalidInput,
                                         QStringLiteral("match.no_rows"),
                                         {QFileInfo(m_file.path).fileName()}});
}

} // namespace rangkul::services
