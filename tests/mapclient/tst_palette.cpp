// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/mapclient/palette.h"

#include <cmath>

using namespace rangkul::mapclient;

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) +
           0.0722 * linear(qBlue(colour));
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void everyScaleGetsDarkerStepByStep()
    {
        for (const QString& name : paletteNames()) {
            for (int classes = kFewestColours; classes <= kMostColours; ++classes) {
                const auto colours = paletteColours(name, classes);
                QCOMPARE(colours.size(), std::size_t(classes));
                for (std::size_t i = 1; i < colours.size(); ++i) {
                    QVERIFY2(luminance(colours[i]) < luminance(colours[i - 1]) * 0.9,
                             qPrintable(QStringLiteral("%1 %2").arg(name).arg(classes)));
                }
            }
        }
    }

    void knownColoursStandWhereColorBrewerPutsThem()
    {
        QCOMPARE(paletteColours("YlOrRd", 5).back(), QRgb(0xFFBD0026));
        QCOMPARE(paletteColours("Blues", 3).front(), QRgb(0xFFDEEBF7));
    }

    void oddNumbersOfClassesStillGetColours()
    {
        QCOMPARE(paletteColours("Blues", 1), std::vector<QRgb>{0xFF9ECAE1});
        QCOMPARE(paletteColours("Blues", 2).size(), std::size_t(2));
        QCOMPARE(paletteColours("Blues", 9).size(), std::size_t(9));
        QVERIFY(paletteColours("Blues", 0).empty());
        QCOMPARE(paletteColours("no such palette", 4), paletteColours(paletteNames().first(), 4));
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
