// SPDX-License-Identifier: GPL-3.0-or-later
// A model that cannot be read keeps nobody from using the others.
#include <QTest>

#include "../storage/register_fixture.h"
#include "rangkul/scoring/builtin_models.h"
#include "score_model_store.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::Value;

namespace {

registry::NewRow storedFile(const char* id, const QByteArray& content)
{
    return {fresh(Entity::ScoreModel),
            {cell(Entity::ScoreModel, "name", Value(QString::fromLatin1(id))),
             cell(Entity::ScoreModel, "model", Value(QString::fromLatin1(id))),
             cell(Entity::ScoreModel, "version", Value(QString(64, u'0'))),
             cell(Entity::ScoreModel, "drafted_on", Value(QDate(2026, 1, 5))),
             cell(Entity::ScoreModel, "content", Value(QString::fromUtf8(content)))}};
}

} // namespace

class TestScoreModels : public QObject
{
    Q_OBJECT

private slots:
    void oneThatCannotBeReadIsToldAndLeavesTheOthers()
    {
        RegisterFixture fixture;
        registry::RecordRepository& records = fixture.records();
        registry::Edit edit;
        const QByteArray file = scoring::builtinModelFile(QStringLiteral("bps14"));
        edit.created = {
            storedFile("later", QByteArray(file).replace("\"format\": 1", "\"format\": 7")),
            storedFile("altered", file)};
        QVERIFY(records.apply(edit));
        const auto added = services::addScoreModel(
            records, scoring::builtinModelFile(QStringLiteral("kepmensos262")),
            QStringLiteral("Siti"), QDate(2026, 2, 1), {});
        QVERIFY2(added, added ? "" : qPrintable(added.error().reason));
        const auto all = services::storedScoreModels(records);
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(3));
        const auto later = services::chooseScoreModel(records, QStringLiteral("later"));
        QCOMPARE(later.error().reason, QStringLiteral("score_model.newer"));
        const auto altered = services::draftScoreModel(records, QStringLiteral("altered"));
        QVERIFY(altered && altered->problem);
        QCOMPARE(altered->problem->reason, QStringLiteral("score_model.version_differs"));
        QVERIFY(!services::approveScoreModel(records, *altered,
                                             {QStringLiteral("Sekda"), QDate(2026, 2, 2), {}}));
        const auto chosen = services::chooseScoreModel(records, QStringLiteral("kepmensos262"));
        QVERIFY(chosen && chosen->stored);
        QVERIFY(services::approveScoreModel(records, *chosen->stored,
                                            {QStringLiteral("Sekda"), QDate(2026, 2, 2), {}}));
    }
};

QTEST_GUILESS_MAIN(TestScoreModels)
#include "tst_score_models.moc"
