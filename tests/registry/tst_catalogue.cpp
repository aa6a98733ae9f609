// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "rangkul/registry/record.h"

using namespace rangkul::registry;
using rangkul::core::RecordId;

namespace {

std::vector<Entity> entities()
{
    std::vector<Entity> all;
    for (std::uint8_t e = 1; e <= kLastEntity; ++e) {
        all.push_back(static_cast<Entity>(e));
    }
    return all;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void numbersAndNamesAreUniqueWithinAnEntity()
    {
        for (const Entity entity : entities()) {
            QSet<int> ids;
            QSet<QByteArray> columns;
            for (const Variable& v : variables(entity)) {
                QCOMPARE(v.entity, entity);
                QVERIFY2(v.id > 0 && !ids.contains(v.id), v.column);
                QVERIFY2(!columns.contains(v.column), v.column);
                ids.insert(v.id);
                columns.insert(v.column);
                QCOMPARE(findVariable(entity, v.id), &v);
                QCOMPARE(findVariable(entity, QString::fromLatin1(v.column)), &v);
            }
            QVERIFY(!findVariable(entity, ColumnId(9999)));
            QVERIFY(!findVariable(entity, u"no_such_column"));
        }
    }

    void columnsAreSnakeCase()
    {
        for (const Entity entity : entities()) {
            for (const Variable& v : variables(entity)) {
                for (const char c : QByteArrayView(v.column)) {
                    QVERIFY2((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_',
                             v.column);
                }
            }
        }
    }

    void onlyCodesHaveListsAndOnlyReferencesPointElsewhere()
    {
        for (const Entity entity : entities()) {
            for (const Variable& v : variables(entity)) {
                const bool coded = v.type == ValueType::Code || v.type == ValueType::CodeSet;
                QCOMPARE(v.codeList != nullptr, coded);
                QVERIFY2(v.fromAge == -1 || entity == Entity::Person, v.column);
                QVERIFY2(v.toAge == -1 || v.toAge >= v.fromAge, v.column);
                const QByteArrayView column(v.column);
                const bool namesRow = column.endsWith("_id") && v.type == ValueType::Reference;
                if (namesRow && column != "region_id") {
                    QCOMPARE(QString(tableName(v.target)) + QLatin1String("_id"),
                             QString::fromLatin1(v.column));
                }
            }
        }
    }

    void whatIsSealedIsText()
    {
        for (const Entity entity : entities()) {
            for (const Variable& v : variables(entity)) {
                QVERIFY2(v.protection != Protection::Identity || v.type == ValueType::Text,
                         v.column);
            }
        }
        const std::pair<Entity, const char*> sealed[] = {
            {Entity::Person, "name"},      {Entity::Person, "nik"},
            {Entity::Person, "phone"},     {Entity::Person, "mother_name"},
            {Entity::Person, "note"},      {Entity::Household, "kk_number"},
            {Entity::Household, "phone"},  {Entity::Household, "note"},
            {Entity::Dwelling, "address"}, {Entity::Dwelling, "note"},
        };
        for (const auto& [entity, name] : sealed) {
            QCOMPARE(variable(entity, QLatin1StringView(name)).protection, Protection::Identity);
        }
    }

    void groupsHoldTogether()
    {
        for (const Entity entity : entities()) {
            QHash<int, int> sizes;
            for (const Variable& v : variables(entity)) {
                if (v.group != CellGroup::None) {
                    ++sizes[int(v.group)];
                }
            }
            for (const int size : std::as_const(sizes)) {
                QVERIFY2(size > 1, tableName(entity).data());
            }
        }
    }

    void tablesAreFoundByName()
    {
        for (const Entity entity : entities()) {
            const Entity* found = findEntity(tableName(entity).toString());
            QVERIFY(found);
            QCOMPARE(*found, entity);
        }
        QVERIFY(!findEntity(u"nobody"));
    }

    void aRecordKeepsItsCellsByColumn()
    {
        Record record({Entity::Person, RecordId::random()});
        for (const Variable& v : variables(Entity::Person)) {
            QVERIFY(isMissing(record.value(v)));
            record.setValue(v, Value(qint64(v.id)));
        }
        for (const Variable& v : variables(Entity::Person)) {
            QCOMPARE(record.integer(QLatin1StringView(v.column)), qint64(v.id));
        }
        Record other = record;
        QVERIFY(other == record);
        other.setValue(variable(Entity::Person, QLatin1StringView("name")), Value());
        QVERIFY(!(other == record));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
