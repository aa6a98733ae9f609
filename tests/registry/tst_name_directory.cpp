// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/registry/name_directory.h"

#include <rapidcheck.h>

#include <map>

using namespace rangkul::registry;
using rangkul::core::RecordId;

namespace {

RecordId household(int n)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[0] = static_cast<std::uint8_t>(n * 37);
    bytes[15] = static_cast<std::uint8_t>(n);
    return RecordId(bytes);
}

} // namespace

class TestNameDirectory : public QObject
{
    Q_OBJECT

private slots:
    void textsComeBackAsTheyWere()
    {
        NameDirectory names;
        names.set(household(1), u"Ngadiman Contoh", u"Jl. Contoh 1");
        names.set(household(2), u"Zoë Contoh", u"");
        QCOMPARE(names.nameOfHead(household(1)), "Ngadiman Contoh");
        QCOMPARE(names.addressOf(household(1)), "Jl. Contoh 1");
        QCOMPARE(names.nameOfHead(household(2)), u"Zoë Contoh");
        QCOMPARE(names.addressOf(household(2)), QString());
        QCOMPARE(names.nameOfHead(household(3)), QString());
    }

    void aLongTextIsCutBetweenCharacters()
    {
        NameDirectory names;
        names.set(household(1), QChar(u'A') + QString(40000, u'ë'), u"Jl. Contoh 1");
        const QString name = names.nameOfHead(household(1));
        QCOMPARE(name.size(), 32768);
        QVERIFY(name.endsWith(u'ë'));
        QCOMPARE(names.addressOf(household(1)), "Jl. Contoh 1");
    }

    void oneTakesTheTextsOfAnother()
    {
        NameDirectory names;
        names.set(household(1), u"Ngadiman Contoh", u"Jl. Contoh 1");
        NameDirectory others;
        others.set(household(2), u"Belum", u"Belum");
        others.set(household(2), u"Zoë Contoh", u"Jl. Contoh 2");
        others.set(household(3), u"", u"Jl. Contoh 3");
        names.append(std::move(others));
        QCOMPARE(names.size(), size_t(3));
        QCOMPARE(others.size(), size_t(0));
        QCOMPARE(names.nameOfHead(household(1)), "Ngadiman Contoh");
        QCOMPARE(names.nameOfHead(household(2)), u"Zoë Contoh");
        QCOMPARE(names.addressOf(household(3)), "Jl. Contoh 3");
        names.set(household(2), u"Wagimin Contoh", u"Jl. Contoh 2");
        QCOMPARE(names.nameOfHead(household(2)), "Wagimin Contoh");
        QCOMPARE(names.size(), size_t(3));
    }

    void clearingForgetsEverything()
    {
        NameDirectory names;
        names.set(household(1), u"Ngadiman Contoh", u"Jl. Contoh 1");
        NameDirectory other = std::move(names);
        QCOMPARE(names.size(), size_t(0));
        QCOMPARE(other.size(), size_t(1));
        other.clear();
        QCOMPARE(other.nameOfHead(household(1)), QString());
        QCOMPARE(other.size(), size_t(0));
    }

    void orderIsThatOfTheAlphabet()
    {
        NameDirectory names;
        names.set(household(1), u"siti aminah contoh", u"");
        names.set(household(2), u"", u"Jl. Contoh 2");
        names.set(household(3), u"SITI AMINAH", u"");
        names.set(household(4), u"Budi", u"");
        names.set(household(5), u"Siti Aminah Contoh", u"");
        const std::vector<RecordId> rows{household(1), household(2), household(3), household(4),
                                         household(5)};
        QVERIFY((names.orderByHead(rows) == std::vector<quint32>{3, 2, 0, 4, 1}));
    }

    void itHoldsWhatWasSetLast()
    {
        const bool holds = rc::check("same as a map", [] {
            const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 20), rc::gen::inRange(0, 9000)));
            NameDirectory names;
            std::map<int, QString> known;
            for (const auto& [n, length] : steps) {
                if (length < 500) {
                    names.remove(household(n));
                    known.erase(n);
                    continue;
                }
                known[n] = QString(length, QChar(u'a' + n));
                names.set(household(n), known[n], QString::number(length));
            }
            for (int n = 0; n < 20; ++n) {
                RC_ASSERT(names.nameOfHead(household(n)) == known[n]);
                RC_ASSERT(names.addressOf(household(n)) ==
                          (known[n].isEmpty() ? QString() : QString::number(known[n].size())));
            }
            // Texts that were replaced do not pile up.
            RC_ASSERT(names.bytes() < size_t(20 * 9000 * 4 + 500000));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestNameDirectory)
#include "tst_name_directory.moc"
