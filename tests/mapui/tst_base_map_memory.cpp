// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "rangkul/mapui/base_map_memory.h"

using namespace rangkul;
using core::RecordId;
using mapui::BaseMap;

/// What one machine remembers of the base maps of its registers.
class TestBaseMapMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRegisterGetsItsOwnMapsBackInOrder()
    {
        const RecordId first = RecordId::random();
        const RecordId second = RecordId::random();
        const std::vector<BaseMap> maps{
            {QStringLiteral("/peta/jalan utama.gpkg"),
             QStringLiteral("jalan"),
             0.4,
             true,
             false,
             {}},
            {QStringLiteral("/peta/foto udara.tif"), {}, 1, false, false, {}}};
        mapui::rememberBaseMaps(*settings(), first, maps);
        mapui::rememberBaseMaps(*settings(), second, {maps[1]});
        QCOMPARE(mapui::rememberedBaseMaps(*settings(), first), maps); // another start
        QCOMPARE(mapui::rememberedBaseMaps(*settings(), second), (std::vector<BaseMap>{maps[1]}));
        QVERIFY(mapui::rememberedBaseMaps(*settings(), RecordId::random()).empty());
    }

    void aShorterListLeavesNothingOfTheLonger()
    {
        const RecordId id = RecordId::random();
        const BaseMap map{QStringLiteral("/peta/a.mbtiles"), {}, 1, true, false, {}};
        mapui::rememberBaseMaps(*settings(), id, {map, map, map});
        mapui::rememberBaseMaps(*settings(), id, {map});
        QCOMPARE(mapui::rememberedBaseMaps(*settings(), id).size(), size_t(1));
        mapui::rememberBaseMaps(*settings(), id, {});
        QVERIFY(mapui::rememberedBaseMaps(*settings(), id).empty());
        QVERIFY(!settings()->allKeys().join(u' ').contains(id.toString()));
    }

    void whatAPictureFoundWrongIsNotRemembered()
    {
        const RecordId id = RecordId::random();
        BaseMap map{QStringLiteral("/stick/a.tif"), {}, 1, true, false, {}};
        map.missing = true;
        map.problem = QStringLiteral("gone");
        mapui::rememberBaseMaps(*settings(), id, {map});
        const auto maps = mapui::rememberedBaseMaps(*settings(), id);
        QCOMPARE(maps.size(), size_t(1)); // gone today, back tomorrow
        QVERIFY(!maps[0].missing && maps[0].problem.isEmpty());
    }

private:
    std::unique_ptr<QSettings> settings() const
    {
        return std::make_unique<QSettings>(m_dir.filePath(QStringLiteral("settings.ini")),
                                           QSettings::IniFormat);
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestBaseMapMemory)
#include "tst_base_map_memory.moc"
