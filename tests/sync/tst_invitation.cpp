// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "control_log.h"
#include "laptops.h"
#include "rangkul/sync/drop_names.h"

using namespace rangkul;
using namespace rangkul::sync;
using namespace rangkul::sync::test;
using core::ErrorCode;

namespace {

/// The maker of a register with an invitation.
struct Inviter
{
    explicit Inviter(const QString& code = kCode)
    {
        must(store.setUp(must(createIdentity(core::RecordId::random(), QStringLiteral("Kantor"),
                                             QStringLiteral("Dewi")))));
        file = must(makeInvitation(store, QStringLiteral("Laptop 2"), code, kQuick));
    }
    MemoryStore store;
    QByteArray file;
};

core::Result<SyncSetup> join(const QByteArray& file, const QString& code)
{
    return joinIdentity(file, code, QStringLiteral("Laptop 2"), QStringLiteral("Budi"));
}

} // namespace

class TestInvitation : public QObject
{
    Q_OBJECT

private slots:
    void aCodeFindsASlipOfTheTongue()
    {
        const QString code = newInvitationCode();
        QCOMPARE(code.size(), 19);
        QVERIFY(newInvitationCode() != code);
        Inviter inviter(code);
        QVERIFY(join(inviter.file, code));
        QVERIFY(join(inviter.file, QString(code).remove(u'-')));
        QVERIFY(join(inviter.file, QString(code).replace(u'-', u' ')));
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (code[i] == u'-') {
                continue;
            }
            QString misheard = code;
            misheard[i] = QChar(u'0' + (code[i].digitValue() + 1) % 10);
            QCOMPARE(join(inviter.file, misheard).error().reason,
                     QStringLiteral("invitation.code_slip"));
        }
    }

    void theJoinerGetsRegisterAndKeyButItsOwnIdentity()
    {
        Inviter inviter;
        const SyncIdentity maker = *inviter.store.identity();
        const auto setup = join(inviter.file, kCode);
        QVERIFY(setup);
        QCOMPARE(setup->identity.registerId, maker.registerId);
        QCOMPARE(setup->identity.scope, maker.scope);
        QCOMPARE(setup->identity.rootPublic, maker.rootPublic);
        QVERIFY(setup->keys[0].key == (*inviter.store.scopeKeys())[0].key);
        QVERIFY(setup->identity.rootSecret.isEmpty());
        QVERIFY(setup->identity.actor != maker.actor);
        QVERIFY(!(setup->identity.signSecret == maker.signSecret));
        QCOMPARE(setup->members.size(), std::size_t{2});
        QCOMPARE(setup->members[0].device, QStringLiteral("Kantor"));
        QVERIFY(setup->members[1].isSelf);

        MemoryStore joined;
        QVERIFY(joined.setUp(*setup));
        QCOMPARE(makeInvitation(joined, QStringLiteral("x"), kCode, kQuick).error().code,
                 ErrorCode::Denied);
    }

    void wrongCodesAndDamagedFilesAreRefused()
    {
        Inviter inviter;
        QCOMPARE(join(inviter.file, QStringLiteral("kota contoh 98 saja")).error().reason,
                 QStringLiteral("invitation.wrong_code"));
        QCOMPARE(join("RSYI", kCode).error().reason, QStringLiteral("invitation.not_one"));
        QCOMPARE(join(QByteArray(500, 'x'), kCode).error().reason,
                 QStringLiteral("invitation.not_one"));
        QVERIFY(!isInvitation("hello"));
        QVERIFY(isInvitation(inviter.file));
        for (qsizetype at = 0; at < inviter.file.size(); ++at) {
            if (at >= 5 && at < 21) {
                continue; // passes and memory: a greater cost is only slow to refuse
            }
            QByteArray damaged = inviter.file;
            damaged[at] = static_cast<char>(damaged[at] ^ 4);
            QVERIFY2(!join(damaged, kCode), qPrintable(QString::number(at)));
        }
        QVERIFY(!inviter.file.contains("Kantor"));
        QCOMPARE(
            makeInvitation(inviter.store, QStringLiteral("x"), QStringLiteral("pendek"), kQuick)
                .error()
                .reason,
            QStringLiteral("invitation.code_short"));
    }

    void bothKnowEachOtherAfterTheFirstExchange()
    {
        Inviter inviter;
        DropFiles files;
        Dice dice(1);
        Laptop office({*inviter.store.identity(), *inviter.store.scopeKeys(),
                       *inviter.store.controlFiles(), *inviter.store.members()},
                      files, dice);
        Laptop village(*join(inviter.file, kCode), files, dice);
        office.store.edit(dwelling(1), columnOf("floor_area"),
                          valuesFor(columnOf("floor_area"), 4));

        QVERIFY(office.sync());
        const auto joined = village.sync(); // gets everything by replaying
        QVERIFY(joined);
        QCOMPARE(joined->receivedOperations, 1);
        QCOMPARE(*village.store.digest(), *office.store.digest());
        const auto met = office.sync();
        QVERIFY(met);
        QCOMPARE(met->newMembers, std::vector<QString>{QStringLiteral("Laptop 2")});
        QCOMPARE(office.store.members()->size(), std::size_t{2});

        village.store.edit(dwelling(1), columnOf("floor_area"),
                           valuesFor(columnOf("floor_area"), 5));
        QVERIFY(village.sync());
        QCOMPARE(office.sync()->receivedOperations, 1);
        QCOMPARE(*village.store.digest(), *office.store.digest());
    }

    void anInvitationServesOnce()
    {
        Inviter inviter;
        DropFiles files;
        Dice dice(1);
        Laptop office({*inviter.store.identity(), *inviter.store.scopeKeys(),
                       *inviter.store.controlFiles(), *inviter.store.members()},
                      files, dice);
        Laptop first(*join(inviter.file, kCode), files, dice);
        Laptop second(*join(inviter.file, kCode), files, dice);
        QVERIFY(office.sync());
        QVERIFY(first.sync());
        QCOMPARE(second.sync().error().reason, QStringLiteral("sync.invitation_used"));
        QCOMPARE(office.sync()->newMembers.size(), std::size_t{1});
    }

    void theLogOfMembersTakesOnlyWhatItsKeysSigned()
    {
        Inviter inviter;
        SyncIdentity maker = *inviter.store.identity();
        const std::vector<ScopeKey> keys = *inviter.store.scopeKeys();
        std::vector<ControlFile> files = *inviter.store.controlFiles();
        const ControlLog log = *readControlLog(maker, keys, files);
        QCOMPARE(log.adminSeq, quint64{2});
        QCOMPARE(log.enrolmentKeys.size(), std::size_t{1});
        const crypto::SignPair enrolment = crypto::newSignPair();
        const auto keysAfter = [&](const SyncIdentity& signer, const ControlLog& before) {
            std::vector<ControlFile> more = files;
            more.push_back(*enrolmentKeyFile(signer, keys[0], before, enrolment.open, {}));
            return readControlLog(maker, keys, more)->enrolmentKeys.size();
        };
        QCOMPARE(keysAfter(maker, log), std::size_t{2});
        SyncIdentity other = maker;
        other.rootSecret = crypto::newSignPair().secret;
        QCOMPARE(keysAfter(other, log), std::size_t{1}); // not by the root key
        ControlLog forked = log;
        forked.adminHash[0] ^= 1;
        QCOMPARE(keysAfter(maker, forked), std::size_t{1}); // not after the entry before
        ControlLog ahead = log;
        ++ahead.adminSeq;
        QCOMPARE(keysAfter(maker, ahead), std::size_t{1}); // an entry is missing

        files.push_back(*enrolmentKeyFile(maker, keys[0], log, enrolment.open, {}));
        const NewActor actor = newActor(QStringLiteral("Laptop 3"), QStringLiteral("Sari"));
        SyncIdentity joining = maker;
        joining.actor = actor.record.actor();
        joining.signSecret = actor.signSecret;
        const auto membersAfter = [&](const SyncIdentity& who, const crypto::SignPair& by) {
            std::vector<ControlFile> more = files;
            more.push_back(*enrolFile(who, keys[0], actor.record, by));
            return readControlLog(maker, keys, more)->members.size();
        };
        QCOMPARE(membersAfter(joining, enrolment), std::size_t{2});
        QCOMPARE(membersAfter(joining, crypto::newSignPair()), std::size_t{1}); // not invited
        joining.signSecret = maker.signSecret; // does not hold the key it enrols
        QCOMPARE(membersAfter(joining, enrolment), std::size_t{1});
    }

    void nobodyJoinsWithoutAnInvitation()
    {
        Inviter inviter;
        DropFiles files;
        Dice dice(1);
        const SyncSetup honest{*inviter.store.identity(), *inviter.store.scopeKeys(),
                               *inviter.store.controlFiles(), *inviter.store.members()};
        Laptop office(honest, files, dice);
        QVERIFY(office.sync());
        // Knows even the scope key, but no enrolment key of the log signed it in.
        auto foreign = *createIdentity(honest.identity.registerId, QStringLiteral("Asing"), {});
        foreign.identity.scope = honest.identity.scope;
        foreign.identity.rootPublic = honest.identity.rootPublic;
        foreign.keys = honest.keys;
        foreign.members.push_back(honest.members[0]);
        Laptop intruder(foreign, files, dice);
        intruder.store.edit(dwelling(1), columnOf("floor_area"),
                            valuesFor(columnOf("floor_area"), 5));
        QVERIFY(intruder.sync());
        const auto report = office.sync();
        QVERIFY(report);
        QCOMPARE(report->receivedOperations, 0);
        QVERIFY(report->newMembers.empty());
        QCOMPARE(office.store.vector()->entries().size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
