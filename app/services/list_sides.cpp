// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_sides.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "program_store.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/family_reader.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using core::Error;
using core::ErrorCode;
using core::RecordId;
using registry::Entity;
using registry::Record;
using Kind = ListSide::Kind;
namespace dataset_kind = registry::codes::dataset_kind;

QString sideText(const char* text)
{
    return QCoreApplication::translate("matching", text);
}

/// "2026", "2026, stage 3"; empty for any time.
QString periodText(std::optional<qint64> year, const QString& stage)
{
    const QString told = year ? QString::number(*year) : QString();
    if (stage.isEmpty()) {
        return told;
    }
    const QString period = sideText(QT_TRANSLATE_NOOP("matching", "stage or month %1")).arg(stage);
    return told.isEmpty() ? period : told + QStringLiteral(", ") + period;
}

QString withPeriod(const QString& name, const ListSide& side)
{
    return (name + u' ' + periodText(side.year, side.stage)).trimmed();
}

QString decileRange(qint64 most)
{
    return most == 1 ? sideText(QT_TRANSLATE_NOOP("matching", "decile 1"))
                     : sideText(QT_TRANSLATE_NOOP("matching", "decile 1 to %1")).arg(most);
}

void nameSide(ListSide& side, const QString& base = {})
{
    switch (side.kind) {
    case Kind::File:
        side.name = QFileInfo(side.file).fileName();
        return;
    case Kind::Register:
        side.name = sideText(QT_TRANSLATE_NOOP("matching", "all persons of the register"));
        return;
    case Kind::Program:
        side.name =
            sideText(QT_TRANSLATE_NOOP("matching", "recipients of %1")).arg(withPeriod(base, side));
        return;
    case Kind::Edition:
        side.name = sideText(QT_TRANSLATE_NOOP("matching", "imported list %1")).arg(base);
        return;
    case Kind::Verified:
        side.name = side.most ? sideText(QT_TRANSLATE_NOOP("matching", "verified households, %1"))
                                    .arg(decileRange(*side.most))
                              : sideText(QT_TRANSLATE_NOOP("matching", "verified households"));
        return;
    case Kind::Decile:
        side.name = sideText(QT_TRANSLATE_NOOP("matching", "households of %1"))
                        .arg(decileRange(side.most.value_or(1)));
        return;
    case Kind::Insured:
        side.name = withPeriod(sideText(QT_TRANSLATE_NOOP("matching", "BPJS lists")), side);
        return;
    }
}

QString datasetName(const Record& dataset)
{
    const QString name = dataset.text(QLatin1StringView("name"));
    return name.isEmpty() ? dataset.text(QLatin1StringView("file_name")) : name;
}

bool isOfPersons(const Record& dataset)
{
    return dataset.integer(QLatin1StringView("kind")) != dataset_kind::kBoundaries;
}

/// How often a name is there.
qsizetype countNamed(const std::vector<Record>& datasets, const QString& name)
{
    return std::count_if(datasets.begin(), datasets.end(), [&name](const Record& dataset) {
        return datasetName(dataset).compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// With the file's name when another edition has the same one.
QString editionText(const std::vector<Record>& datasets, const Record& dataset)
{
    const QString name = datasetName(dataset);
    const QString file = dataset.text(QLatin1StringView("file_name"));
    return countNamed(datasets, name) > 1 && !file.isEmpty()
               ? QStringLiteral("%1 · %2").arg(name, file)
               : name;
}

core::Result<Record> editionNamed(const std::vector<Record>& datasets, const QString& name)
{
    std::vector<const Record*> found;
    QStringList known;
    for (const Record& dataset : datasets) {
        if (!isOfPersons(dataset)) {
            continue;
        }
        if (dataset.ref().id.toString() == name) {
            return dataset;
        }
        const QString file = dataset.text(QLatin1StringView("file_name"));
        if (datasetName(dataset).compare(name, Qt::CaseInsensitive) == 0 || file == name) {
            found.push_back(&dataset);
        }
        known << editionText(datasets, dataset);
    }
    if (found.empty()) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("match.no_edition"),
                     {name, known.join(QStringLiteral(", "))}};
    }
    if (found.size() > 1) {
        QStringList files;
        for (const Record* one : found) {
            files << one->text(QLatin1StringView("file_name"));
        }
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("match.edition_many"),
                     {name, files.join(QStringLiteral(", "))}};
    }
    return *found.front();
}

Error sideError(const QString& written)
{
    return {ErrorCode::InvalidInput, QStringLiteral("match.side"), {written}};
}

/// The words between the colons behind the kind.
class SideWords
{
public:
    explicit SideWords(const QString& written)
        : m_written(written)
        , m_words(written.split(u':').mid(1))
    {
    }
    bool isBetween(qsizetype least, qsizetype most) const
    {
        return m_words.size() >= least && m_words.size() <= most;
    }
    QString text(qsizetype i) const { return m_words.value(i).trimmed(); }
    core::Status readPeriod(qsizetype from, ListSide& out) const
    {
        if (!text(from).isEmpty()) {
            bool isNumber = false;
            out.year = text(from).toLongLong(&isNumber);
            if (!isNumber) {
                return sideError(m_written);
            }
        }
        out.stage = text(from + 1);
        return core::Done{};
    }
    core::Status readDecile(ListSide& out) const
    {
        if (text(0).isEmpty()) {
            return core::Done{};
        }
        const int decile = text(0).toInt();
        if (decile < 1 || decile > 10) {
            return Error{ErrorCode::InvalidInput, QStringLiteral("match.decile"), {text(0)}};
        }
        out.most = decile;
        return core::Done{};
    }

private:
    QString m_written;
    QStringList m_words;
};

struct KindWord
{
    Kind kind;
    const char* word;
    qsizetype least; ///< words behind it
    qsizetype most;
};
constexpr KindWord kKindWords[] = {
    {Kind::Register, "register", 0, 0}, {Kind::Program, "program", 1, 3},
    {Kind::Edition, "edition", 1, 1},   {Kind::Verified, "verified", 0, 1},
    {Kind::Decile, "decile", 1, 1},     {Kind::Insured, "bpjs", 0, 2},
};

core::Status readSide(const registry::RecordRepository& records, const SideWords& words,
                      ListSide& out)
{
    QString base;
    switch (out.kind) {
    case Kind::Program: {
        RANGKUL_LET(program, programNamed(records, words.text(0)));
        out.record = program.ref().id;
        base = shortNameOf(program);
        RANGKUL_TRY(words.readPeriod(1, out));
        break;
    }
    case Kind::Edition: {
        RANGKUL_LET(datasets, records.all(Entity::Dataset));
        RANGKUL_LET(dataset, editionNamed(datasets, words.text(0)));
        out.record = dataset.ref().id;
        base = editionText(datasets, dataset);
        break;
    }
    case Kind::Verified:
    case Kind::Decile:
        RANGKUL_TRY(words.readDecile(out));
        break;
    case Kind::Insured:
        RANGKUL_TRY(words.readPeriod(0, out));
        break;
    case Kind::File:
    case Kind::Register:
        break;
    }
    nameSide(out, base);
    return core::Done{};
}

/// A name as it can stand in a text for listSide(): the id when the name would not be understood.
QString writtenName(const QString& name, const RecordId& id, bool isUnique)
{
    return isUnique && !name.isEmpty() && !name.contains(u':') ? name : id.toString();
}

QString writtenPeriod(std::optional<qint64> year, const QString& stage)
{
    const QString told = year ? QString::number(*year) : QString();
    return stage.isEmpty() ? (told.isEmpty() ? QString() : u':' + told)
                           : QStringLiteral(":%1:%2").arg(told, stage);
}

using Periods = std::vector<std::pair<std::optional<qint64>, QString>>;

/// Each year once, and each stage where a year has several.
Periods offeredPeriods(const std::vector<registry::AidPeriod>& all,
                       const std::function<bool(const RecordId&)>& isProgram)
{
    std::map<qint64, std::vector<QString>> years;
    for (const registry::AidPeriod& period : all) {
        if (isProgram(period.program) && period.year) {
            std::vector<QString>& stages = years[*period.year];
            const bool isThere =
                std::find(stages.begin(), stages.end(), period.stage) != stages.end();
            if (!isThere && !period.stage.isEmpty()) {
                stages.push_back(period.stage);
            }
        }
    }
    Periods out;
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        out.emplace_back(year->first, QString());
        for (const QString& stage : year->second) {
            if (year->second.size() > 1) {
                out.emplace_back(year->first, stage);
            }
        }
    }
    return out;
}

} // namespace

bool isInsuranceList(const Record& dataset)
{
    const auto kind = dataset.integer(QLatin1StringView("kind"));
    return kind == dataset_kind::kPbiJk || kind == dataset_kind::kPbiLocal;
}

core::Result<ListSide> listSide(const registry::RecordRepository& records, const QString& written)
{
    ListSide out;
    out.written = written;
    const QString word = written.section(u':', 0, 0);
    const auto* known =
        std::find_if(std::begin(kKindWords), std::end(kKindWords),
                     [&word](const KindWord& one) { return word == QLatin1StringView(one.word); });
    if (known == std::end(kKindWords)) {
        out.kind = Kind::File;
        out.file = written;
        nameSide(out);
        return out;
    }
    out.kind = known->kind;
    const SideWords words(written);
    if (!words.isBetween(known->least, known->most) ||
        (known->least > 0 && words.text(0).isEmpty())) {
        return sideError(written);
    }
    RANGKUL_TRY(readSide(records, words, out));
    return out;
}

core::Result<std::vector<ListSide>> offeredSides(storage::Register& reg)
{
    QStringList written{QStringLiteral("register")};
    RANGKUL_LET(programs, reg.records().all(Entity::Program));
    RANGKUL_LET(periods, reg.families().aidPeriods());
    for (const Record& program : programs) {
        const RecordId& id = program.ref().id;
        const QString name = shortNameOf(program);
        const auto alike =
            std::count_if(programs.begin(), programs.end(), [&name](const Record& one) {
                return shortNameOf(one).compare(name, Qt::CaseInsensitive) == 0;
            });
        for (const auto& [year, stage] :
             offeredPeriods(periods, [&id](const RecordId& one) { return one == id; })) {
            written << QStringLiteral("program:") + writtenName(name, id, alike == 1) +
                           writtenPeriod(year, stage);
        }
    }
    RANGKUL_LET(datasets, reg.records().all(Entity::Dataset));
    for (const Record& dataset : datasets) {
        if (isOfPersons(dataset)) {
            const QString name = datasetName(dataset);
            written << QStringLiteral("edition:") +
                           writtenName(name, dataset.ref().id, countNamed(datasets, name) == 1);
        }
    }
    written << QStringLiteral("verified") << QStringLiteral("verified:4")
            << QStringLiteral("decile:1") << QStringLiteral("decile:4");
    if (std::any_of(datasets.begin(), datasets.end(), isInsuranceList)) {
        written << QStringLiteral("bpjs");
    }
    std::vector<ListSide> out;
    for (const QString& one : written) {
        RANGKUL_LET(side, listSide(reg.records(), one));
        out.push_back(std::move(side));
    }
    return out;
}

} // namespace rangkul::services
