// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/registry/raw_cells.h"

using namespace rangkul;
using namespace rangkul::registry;

class TestRawCells : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeBackAsTheyWere()
    {
        const QStringList first{QStringLiteral("9971012912020001"), QString(),
                                QStringLiteral("Dusun Ngemplak \u2013 RT 1")};
        const QStringList second{QString(300, u'x')};
        const QByteArray bytes = packedCells(first) + packedCells(second);
        QByteArrayView rest(bytes);
        QCOMPARE(takeRawCells(rest).value(), first);
        QCOMPARE(takeRawCells(rest).value(), second);
        QVERIFY(rest.isEmpty());
    }

    void cellsAppendedOneByOneAreTheSameRow()
    {
        QByteArray bytes;
        appendRawCount(bytes, 2);
        appendRawCell(bytes, "Ibu");
        appendRawCell(bytes, {});
        QCOMPARE(bytes, packedCells({QStringLiteral("Ibu"), QString()}));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray bytes = packedCells({QStringLiteral("Sumarni"), QStringLiteral("001")});
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QByteArrayView front = QByteArrayView(bytes).first(size);
            QCOMPARE(takeRawCells(front).error().code, core::ErrorCode::Corrupt);
        }
    }
};

QTEST_GUILESS_MAIN(TestRawCells)
#include "tst_raw_cells.moc"
