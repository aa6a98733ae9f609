// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "frame_source.h"
#include "rangkul/registry/codes.h"

namespace rangkul::storage {

namespace {

using coverage::BenefitQuestion;
using coverage::BenefitRow;
using coverage::Receiver;

enum AidParameter { AidProgram = 1, AidYear };
enum BenefitColumn {
    BenefitId,
    BenefitProgram,
    BenefitPerson,
    BenefitHousehold,
    BenefitDwelling,
    BenefitStatus,
    BenefitAmount,
    BenefitYear,
    BenefitDay
};

constexpr qint64 kAidStep = 8192; ///< rows between two looks at the progress

QByteArray benefitQuery(const BenefitQuestion& question)
{
    QByteArray sql = "SELECT b.uid, b.program_id, m.uid, h.uid, d.uid, b.status, b.amount, b.year, "
                     "COALESCE(b.delivered_on, b.approved_on, b.proposed_on) FROM benefit b "
                     "LEFT JOIN person m ON m.id = b.person_id "
                     "LEFT JOIN household h ON h.id = b.household_id "
                     "LEFT JOIN dwelling d ON d.id = b.dwelling_id WHERE b.withdrawn = 0";
    if (question.program) {
        sql += " AND b.program_id = (SELECT id FROM program WHERE uid = ?1)";
    }
    if (question.year) {
        sql += question.orWithoutYear ? " AND (b.year = ?2 OR b.year IS NULL)" : " AND b.year = ?2";
    }
    return sql;
}

core::Status lookAtProgress(const core::Progress& progress, qint64 done)
{
    if (done % kAidStep == 0) {
        if (progress.isCancelled()) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
        }
        progress.report(QStringLiteral("register.reading_aid"), done, 0);
    }
    return core::Done{};
}

/// Finds the receivers of benefits in the frames.
class ReceiverFinder
{
public:
    ReceiverFinder(const registry::HouseholdFrame& households, const registry::PersonFrame& persons)
        : m_households(households)
        , m_persons(persons)
    {
    }

    core::Status find(const Statement& query, BenefitRow& out)
    {
        if (!query.isNull(BenefitHousehold)) {
            RANGKUL_LET(id, query.id(BenefitHousehold));
            put(m_households.rowOf(id), Receiver::Household, out);
        } else if (!query.isNull(BenefitPerson)) {
            RANGKUL_LET(id, query.id(BenefitPerson));
            put(m_persons.rowOf(id), Receiver::Person, out);
        } else if (!query.isNull(BenefitDwelling)) {
            RANGKUL_LET(id, query.id(BenefitDwelling));
            put(firstOfDwelling(id), Receiver::Dwelling, out);
        }
        return core::Done{};
    }

private:
    static void put(std::optional<quint32> row, Receiver receiver, BenefitRow& out)
    {
        if (row) {
            out.receiver = receiver;
            out.row = *row;
        }
    }
    std::optional<quint32> firstOfDwelling(const core::RecordId& dwelling)
    {
        if (m_firstOfDwelling.isEmpty()) {
            const auto dwellings = m_households.dwellings();
            for (quint32 row = static_cast<quint32>(dwellings.size()); row-- > 0;) {
                m_firstOfDwelling.insert(dwellings[row], row);
            }
        }
        const auto found = m_firstOfDwelling.constFind(dwelling);
        return found == m_firstOfDwelling.constEnd() ? std::nullopt : std::optional(*found);
    }

    const registry::HouseholdFrame& m_households;
    const registry::PersonFrame& m_persons;
    QHash<core::RecordId, quint32> m_firstOfDwelling;
};

} // namespace

core::Result<std::vector<BenefitRow>>
SqliteFrameSource::benefits(const registry::HouseholdFrame& households,
                            const registry::PersonFrame& persons, const BenefitQuestion& question,
                            const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    QHash<qint64, int> programs; // by their number in the table
    {
        RANGKUL_LET(query, m_session.database().statement("SELECT id, uid FROM program"));
        for (;;) {
            RANGKUL_LET(found, query->step());
            if (!found) {
                break;
            }
            RANGKUL_LET(id, query->id(1));
            if (const auto index = households.programIndex(id)) {
                programs.insert(query->integer(0), *index);
            }
        }
    }
    RANGKUL_LET(query, m_session.database().statement(benefitQuery(question)));
    if (question.program) {
        query->bindId(AidProgram, *question.program);
    }
    if (question.year) {
        query->bind(AidYear, *question.year);
    }
    ReceiverFinder receivers(households, persons);
    std::vector<BenefitRow> out;
    for (qint64 done = 0;; ++done) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_TRY(lookAtProgress(progress, done));
        const auto program = programs.constFind(query->integer(BenefitProgram));
        if (program == programs.constEnd()) {
            continue;
        }
        BenefitRow row;
        RANGKUL_LET(id, query->id(BenefitId));
        row.id = id;
        row.program = *program;
        row.status = query->isNull(BenefitStatus) ? registry::codes::benefit_status::kActive
                                                  : query->integer(BenefitStatus);
        if (!query->isNull(BenefitAmount)) {
            row.amount = query->integer(BenefitAmount);
        }
        row.year = static_cast<int>(query->integer(BenefitYear));
        if (!query->isNull(BenefitDay)) {
            row.on = QDate::fromString(query->text(BenefitDay), Qt::ISODate);
        }
        RANGKUL_TRY(receivers.find(*query, row));
        out.push_back(std::move(row));
    }
}

core::Result<coverage::NeedRows>
SqliteFrameSource::needs(const registry::HouseholdFrame& households, const core::RecordId& rule,
                         const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    QByteArray sql = "SELECT n.uid, r.uid, h.uid, n.office, n.status, n.deadline FROM need n "
                     "JOIN need_rule r ON r.id = n.need_rule_id "
                     "JOIN household h ON h.id = n.household_id WHERE n.withdrawn = 0";
    sql += rule.isNull() ? "" : " AND r.uid = ?1";
    RANGKUL_LET(query, m_session.database().statement(sql));
    if (!rule.isNull()) {
        query->bindId(1, rule);
    }
    coverage::NeedRows out;
    QHash<QString, int> offices;
    for (qint64 done = 0;; ++done) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_TRY(lookAtProgress(progress, done));
        RANGKUL_LET(household, query->id(2));
        const auto row = households.rowOf(household);
        if (!row) {
            continue;
        }
        coverage::NeedRow need;
        RANGKUL_LET(id, query->id(0));
        RANGKUL_LET(ruleId, query->id(1));
        need.id = id;
        need.rule = ruleId;
        need.household = *row;
        const QString office = query->text(3);
        const auto known = offices.constFind(office);
        need.office = known != offices.constEnd()
                          ? *known
                          : *offices.insert(office, static_cast<int>(out.offices.size()));
        if (need.office == out.offices.size()) {
            out.offices << office;
        }
        need.status = query->isNull(4) ? registry::codes::need_status::kOpen : query->integer(4);
        need.deadline = QDate::fromString(query->text(5), Qt::ISODate);
        out.rows.push_back(std::move(need));
    }
}

core::Result<std::vector<QDate>>
SqliteFrameSource::lastInDecile(const registry::HouseholdFrame& households, int decile,
                                const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT h.uid, MAX(r.as_of) FROM ranking r "
                           "JOIN household h ON h.id = r.household_id "
                           "WHERE r.withdrawn = 0 AND r.decile_national = ?1 GROUP BY h.id"));
    query->bind(1, decile);
    std::vector<QDate> out(households.size());
    for (qint64 done = 0;; ++done) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_TRY(lookAtProgress(progress, done));
        RANGKUL_LET(household, query->id(0));
        if (const auto row = households.rowOf(household)) {
            out[*row] = QDate::fromString(query->text(1), Qt::ISODate);
        }
    }
}

} // namespace rangkul::storage
