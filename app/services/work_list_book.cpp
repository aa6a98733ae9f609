// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_list_book.h"

#include <QCoreApplication>

#include "basket_words.h"
#include "pair_words.h"
#include "rangkul/exchange/sheet_writer.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using core::Result;
using exchange::SheetColumnKind;
using exchange::SheetWriter;
using registry::Value;

QString bookText(const char* text)
{
    return QCoreApplication::translate("matching", text);
}

exchange::SheetColumn column(const char* title, double width,
                             SheetColumnKind kind = SheetColumnKind::Text)
{
    return {bookText(title), kind, width};
}

Result<SheetWriter> openBook(const QString& path, const QString& sheet,
                             std::vector<exchange::SheetColumn> columns, const WorkListNotes& notes)
{
    exchange::SheetLayout layout;
    layout.sheetName = sheet;
    layout.columns = std::move(columns);
    layout.notesName = bookText(QT_TRANSLATE_NOOP("matching", "Notes"));
    layout.notes = noteLines(notes.notes, notes.masking);
    layout.createdAt = QDateTime::fromMSecsSinceEpoch(notes.notes.atMs, Qt::UTC);
    return SheetWriter::open(path, layout);
}

core::Status addRow(SheetWriter& writer, std::initializer_list<Value> values)
{
    std::vector<exchange::SheetCell> cells;
    cells.reserve(values.size());
    for (const Value& value : values) {
        const auto* text = std::get_if<QString>(&value);
        cells.push_back({text != nullptr && text->isEmpty() ? Value() : value});
    }
    return writer.addRow(cells);
}

Value listedLineOf(const ListedPerson& person)
{
    return person.line > 0 ? Value(person.line) : Value();
}

QString householdOf(const ListedPerson& person)
{
    return person.household.isNull() ? QString() : person.household.toString();
}

QString villageText(const PeopleLists& lists, qint32 village)
{
    return village < 0 ? QString() : lists.villages.at(village).name;
}

core::Status addOnly(SheetWriter& writer, const PeopleLists& lists, const ListedPerson& person)
{
    const QString village = villageText(lists, person.village);
    if (person.source == 0) {
        return addRow(writer,
                      {bookText(QT_TRANSLATE_NOOP("matching", "only in the first list")), village,
                       placeText(person), householdOf(person), person.name, person.nik});
    }
    return addRow(writer, {bookText(QT_TRANSLATE_NOOP("matching", "only in the second list")),
                           village, QString(), householdOf(person), QString(), QString(),
                           placeText(person), person.name, person.nik});
}

} // namespace

Result<qint64> writeMatchWorkbook(const QString& path, const PeopleLists& lists,
                                  const MatchedLists& matched, const WorkListNotes& notes)
{
    const linkage::Reconciliation found = linkage::reconcile(lists.store, matched.result.pairs);
    const PairTeller teller(lists, matched.model);
    RANGKUL_LET(writer, openBook(path, bookText(QT_TRANSLATE_NOOP("matching", "Matching")),
                                 {column(QT_TRANSLATE_NOOP("matching", "Verdict"), 24),
                                  column(QT_TRANSLATE_NOOP("matching", "Kelurahan"), 20),
                                  column(QT_TRANSLATE_NOOP("matching", "Where"), 28),
                                  column(QT_TRANSLATE_NOOP("matching", "Household"), 28),
                                  column(QT_TRANSLATE_NOOP("matching", "Name"), 26),
                                  column(QT_TRANSLATE_NOOP("matching", "NIK"), 20),
                                  column(QT_TRANSLATE_NOOP("matching", "Where, other"), 12),
                                  column(QT_TRANSLATE_NOOP("matching", "Name, other"), 26),
                                  column(QT_TRANSLATE_NOOP("matching", "NIK, other"), 20),
                                  column(QT_TRANSLATE_NOOP("matching", "Weight"), 10,
                                         SheetColumnKind::Real),
                                  column(QT_TRANSLATE_NOOP("matching", "Why"), 70)},
                                 notes));
    qint64 rows = 0;
    for (const auto* pairs : {&found.matches, &found.probable, &found.sharedNiks}) {
        for (const linkage::LinkedPair& pair : *pairs) {
            const ListedPerson& a = lists.people[pair.a];
            const ListedPerson& b = lists.people[pair.b];
            RANGKUL_TRY(
                addRow(writer, {verdictText(pair.verdict),
                                villageText(lists, a.village < 0 ? b.village : a.village),
                                placeText(a), householdOf(a.household.isNull() ? b : a), a.name,
                                a.nik, placeText(b), b.name, b.nik,
                                static_cast<double>(pair.weight), teller.waterfallText(pair)}));
            ++rows;
        }
    }
    for (const auto* only : {&found.onlyHere, &found.onlyThere}) {
        for (const quint32 row : *only) {
            RANGKUL_TRY(addOnly(writer, lists, lists.people[row]));
            ++rows;
        }
    }
    RANGKUL_TRY(writer.finish());
    return rows;
}

Result<qint64> writeBasketWorkbook(const QString& path, const PeopleLists& lists,
                                   const std::vector<InsuranceLine>& lines,
                                   const WorkListNotes& notes)
{
    std::vector<const InsuranceLine*> shown;
    for (const InsuranceLine& line : lines) {
        if (line.basket != coverage::InsuranceBasket::Outside) {
            shown.push_back(&line);
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto* a, const auto* b) {
        return std::pair(a->basket, a->village) < std::pair(b->basket, b->village);
    });
    RANGKUL_LET(writer, openBook(path, bookText(QT_TRANSLATE_NOOP("matching", "Baskets")),
                                 {column(QT_TRANSLATE_NOOP("matching", "Basket"), 24),
                                  column(QT_TRANSLATE_NOOP("matching", "Kelurahan"), 20),
                                  column(QT_TRANSLATE_NOOP("matching", "Household"), 28),
                                  column(QT_TRANSLATE_NOOP("matching", "Name"), 26),
                                  column(QT_TRANSLATE_NOOP("matching", "NIK"), 20),
                                  column(QT_TRANSLATE_NOOP("matching", "Line of the list"), 10,
                                         SheetColumnKind::Integer),
                                  column(QT_TRANSLATE_NOOP("matching", "Name in the list"), 26),
                                  column(QT_TRANSLATE_NOOP("matching", "NIK in the list"), 20),
                                  column(QT_TRANSLATE_NOOP("matching", "Segment"), 14),
                                  column(QT_TRANSLATE_NOOP("matching", "Reason"), 30)},
                                 notes));
    const ListedPerson nobody;
    for (const InsuranceLine* line : shown) {
        const auto& here = line->here ? lists.people[*line->here] : nobody;
        const auto& there = line->there ? lists.people[*line->there] : nobody;
        RANGKUL_TRY(addRow(writer, {basketText(line->basket), villageText(lists, line->village),
                                    householdOf(here), here.name, here.nik, listedLineOf(there),
                                    there.name, there.nik, there.segment, reasonText(*line)}));
    }
    RANGKUL_TRY(writer.finish());
    return static_cast<qint64>(shown.size());
}

} // namespace rangkul::services
