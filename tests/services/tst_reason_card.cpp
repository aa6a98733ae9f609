// SPDX-License-Identifier: GPL-3.0-or-later
// What a citizen is given on paper: the reasons in plain words, and nobody else's data.
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include "../storage/register_fixture.h"
#include "card_paper.h"
#include "card_words.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/scoring/model_json.h"
#include "rangkul/words/format.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::Value;

namespace {

namespace codes = registry::codes;

const QByteArray kModel = R"({"format": 1, "id": "kartu", "name": {"id": "Kartu", "en": "Card"},
 "method": "flags", "criteria": [
 {"id": "head", "label": {"id": "Kepala tidak bekerja", "en": "The head does not work"},
  "when": {"members": "head", "are": {"variable": "person.working", "in": ["Tidak"]}}},
 {"id": "anybody", "label": {"id": "Ada yang tidak bekerja", "en": "Somebody does not work"},
  "when": {"members": "any", "are": {"variable": "person.working", "in": ["Tidak"]}}},
 {"id": "rooms", "label": {"id": "Kamar", "en": "Rooms"}, "weight": 2.5,
  "input": {"variable": "dwelling.rooms"}, "table": [{"at_most": 2, "points": 1}],
  "otherwise": 0}],
 "classes": [{"id": "other", "label": "Lain"}, {"id": "poor", "label": "Miskin", "from": 2}]})";

registry::NewRow person(const registry::RowRef& household, const char* name, qint64 relation,
                        qint64 working)
{
    return {fresh(Entity::Person),
            {cell(Entity::Person, "household_id", Value(household.id)),
             cell(Entity::Person, "name", Value(QString::fromLatin1(name))),
             cell(Entity::Person, "relation", Value(relation)),
             cell(Entity::Person, "working", Value(working))}};
}

} // namespace

class TestReasonCard : public QObject
{
    Q_OBJECT

private:
    /// The card of a family of three: the head works, wife and child do not.
    static core::Result<scoring::CardSheet> sheetOf(storage::Register& reg)
    {
        const registry::RowRef dwelling = fresh(Entity::Dwelling);
        const registry::RowRef household = fresh(Entity::Household);
        registry::Edit edit;
        edit.created = {
            {dwelling, {cell(Entity::Dwelling, "rooms", Value(qint64(2)))}},
            {household,
             {cell(Entity::Household, "dwelling_id", Value(dwelling.id)),
              cell(Entity::Household, "kk_number", Value(QStringLiteral("9971011403120001")))}},
            person(household, "Ngadiman", codes::relation::kHead, codes::yes_no::kYes),
            person(household, "Qorinawati", codes::relation::kSpouse, codes::yes_no::kNo),
            person(household, "Zulkarnaen", codes::relation::kChild, codes::yes_no::kNo)};
        RANGKUL_TRY(reg.records().apply(edit));
        RANGKUL_LET(model, scoring::modelFromJson(kModel));
        RANGKUL_LET(input, services::loadScoreInput(reg.frames(), {&model}, core::Progress()));
        const QDate today = QDate::currentDate();
        RANGKUL_LET(card,
                    services::scoreCard(reg.records(), input, model, today, household.id, today));
        return services::cardSheet(card, input, QStringLiteral("Kota Contoh"));
    }

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void theHouseholdIsNamedAndNobodyElse()
    {
        RegisterFixture fixture;
        const auto sheet = sheetOf(fixture.get());
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().reason));
        const QString html = services::cardHtml(*sheet);
        QVERIFY(html.contains(QStringLiteral("Ngadiman")));
        QVERIFY(!html.contains(QStringLiteral("Qorinawati")));
        QVERIFY(!html.contains(QStringLiteral("Zulkarnaen")));
        QVERIFY(html.contains(QStringLiteral("9971011403******")));
        QVERIFY(!html.contains(QStringLiteral("9971011403120001")));
    }

    void answersArePutIntoWords()
    {
        RegisterFixture fixture;
        const auto sheet = sheetOf(fixture.get());
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), size_t(3));
        QCOMPARE(sheet->rows[0].question, QStringLiteral("The head does not work"));
        QCOMPARE(sheet->rows[0].points, QStringLiteral("0 of 1"));
        // Asked of the head: the others' answers are not told.
        QCOMPARE(sheet->rows[0].answer.count(QStringLiteral(": ")), 1);
        QCOMPARE(sheet->rows[1].points, QStringLiteral("1 of 1"));
        QCOMPARE(sheet->rows[1].answer.count(QStringLiteral("; ")), 1); // works; does not
        QCOMPARE(sheet->rows[2].points, QStringLiteral("1 of 1, weight 2.5"));
        QVERIFY(!sheet->rows[2].source.isEmpty());
        QVERIFY(sheet->changesTitle.startsWith(QStringLiteral("What changed since")));
    }

    void itIsOnePageHoweverLong()
    {
        RegisterFixture fixture;
        auto sheet = sheetOf(fixture.get());
        QVERIFY(sheet);
        const scoring::CardRow row = sheet->rows.front();
        for (int i = 0; i < 40; ++i) {
            sheet->rows.push_back(row);
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("card.pdf"));
        QVERIFY(services::writeCardPdf(path, *sheet));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Count 1\n"));
        const auto refused =
            services::writeCardPdf(folder.filePath(QStringLiteral("no/card.pdf")), *sheet);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("file.not_writable"));
    }
};

QTEST_MAIN(TestReasonCard)
#include "tst_reason_card.moc"
