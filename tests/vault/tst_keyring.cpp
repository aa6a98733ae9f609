// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/vault/keyring.h"

using namespace rangkul;
using namespace rangkul::vault;

namespace {

Keyring ringOf(char fill)
{
    return Keyring(SecretBytes::copyOf(QByteArray(32, fill)));
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private slots:
    void sealedTextOpensAgain()
    {
        const Keyring ring = ringOf('k');
        for (const QByteArray& text : {QByteArray(), QByteArray("Siti"), QByteArray(70000, 'x')}) {
            const QByteArray sealed = ring.seal(Seal::Row, text, "row 1");
            QCOMPARE(sealed.size(), text.size() + Keyring::kOverhead);
            QVERIFY(text.isEmpty() || !sealed.contains(text));
            QCOMPARE(ring.open(Seal::Row, sealed, "row 1").value(), text);
        }
    }

    void sealingTwiceGivesOtherBytes()
    {
        const Keyring ring = ringOf('k');
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            seen.insert(ring.seal(Seal::Row, "same", "same"));
        }
        QCOMPARE(seen.size(), 1000);
    }

    void anyChangedBitIsRefused()
    {
        const Keyring ring = ringOf('k');
        const QByteArray sealed = ring.seal(Seal::Row, "3571010101010001", "row 1");
        for (qsizetype byte = 0; byte < sealed.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = sealed;
                changed[byte] = static_cast<char>(changed[byte] ^ (1 << bit));
                const auto opened = ring.open(Seal::Row, changed, "row 1");
                QVERIFY(!opened);
                QCOMPARE(opened.error().code, core::ErrorCode::Corrupt);
            }
        }
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            QVERIFY(!ring.open(Seal::Row, sealed.left(size), "row 1"));
        }
    }

    void otherPlacePurposeOrKeyIsRefused()
    {
        const Keyring ring = ringOf('k');
        const QByteArray sealed = ring.seal(Seal::Row, "Siti", "row 1");
        QVERIFY(!ring.open(Seal::Row, sealed, "row 2"));
        QVERIFY(!ring.open(Seal::History, sealed, "row 1"));
        QVERIFY(!ringOf('l').open(Seal::Row, sealed, "row 1"));
    }

    void tagsAreEqualForEqualTextOnly()
    {
        const Keyring ring = ringOf('k');
        QCOMPARE(ring.tag(TagField::Nik, u"9971010101010001"),
                 ring.tag(TagField::Nik, u"9971010101010001"));
        QVERIFY(ring.tag(TagField::Nik, u"9971010101010001") !=
                ring.tag(TagField::Kk, u"9971010101010001"));
        QVERIFY(ring.tag(TagField::Nik, u"9971010101010001") !=
                ring.tag(TagField::Nik, u"9971010101010002"));
        QVERIFY(ring.tag(TagField::Nik, u"9971010101010001") !=
                ringOf('l').tag(TagField::Nik, u"9971010101010001"));
    }

    void digestIsBlake2b()
    {
        // RFC 7693 appendix A: BLAKE2b-512 of "abc".
        Digest digest(64);
        digest.add("a");
        digest.add("bc");
        QCOMPARE(digest.finish().left(16).toHex(), QByteArray("ba80a53f981c4d0d6a2797b69f12f6e9"));
    }

    void sizedPiecesDoNotRunTogether()
    {
        Digest one;
        one.addSized("ab");
        one.addSized("c");
        Digest other;
        other.addSized("a");
        other.addSized("bc");
        QVERIFY(one.finish() != other.finish());
    }

    void benchmarkOpening()
    {
        const Keyring ring = ringOf('k');
        const QByteArray sealed = ring.seal(Seal::Row, QByteArray(110, 'x'), QByteArray(17, 'b'));
        QByteArray out;
        const QByteArray bound(17, 'b');
        QBENCHMARK
        {
            for (int i = 0; i < 1000; ++i) {
                QVERIFY(ring.openInto(out, Seal::Row, sealed, bound));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
