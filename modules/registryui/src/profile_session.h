// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/registry/combination_findings.h"
#include "rangkul/registry/household_rules.h"
#include "rangkul/registryui/search_box.h"
#include "rangkul/ui/alike_persons.h"
#include "rangkul/ui/workspace.h"

#include <memory>
#include <set>

namespace rangkul::registryui {

/// What is hidden until somebody says what for.
enum class Secret {
    Numbers,   ///< NIK, KK and card numbers in full
    Sensitive, ///< health and income
};

/// The household that the profile shows: loads it, keeps it fresh, writes what its parts wish, and
/// remembers what was uncovered. Lives on the window's thread.
class ProfileSession : public QObject
{
    Q_OBJECT

public:
    using Profile = registry::HouseholdProfile;
    using Written = ui::Workspace::Written;

    explicit ProfileSession(ui::Workspace& workspace, QObject* parent = nullptr);

    ui::Workspace& workspace() const { return m_workspace; }
    QDate today() const { return m_workspace.clock().today(); }

    void setOfficer(const QString& officer) { m_officer = officer; }
    const QString& officer() const { return m_officer; }
    void setNames(NameSource names) { m_names = std::move(names); }
    const NameSource& names() const { return m_names; }
    void setSearch(SearchFunction search) { m_search = std::move(search); }
    const SearchFunction& search() const { return m_search; }
    void setAlikeSearch(ui::AlikeSearch search) { m_alike = std::move(search); }
    /// Empty when nobody looks for doubles.
    const ui::AlikeSearch& alikeSearch() const { return m_alike; }

    /// nullptr while nothing is loaded. Replaced by every load: do not keep.
    const Profile* profile() const { return m_profile.get(); }
    /// The record of the household, dwelling, member, former member or benefit; nullptr when it is
    /// none of these.
    const registry::Record* record(const registry::RowRef& row) const;
    /// Rows whose history belongs to this household.
    std::vector<registry::RowRef> rows() const;
    /// What cannot be true in these cells.
    std::vector<core::Finding> findings(const registry::RowRef& row,
                                        registry::ColumnId column) const;
    bool hasFindings(const registry::RowRef& row) const;
    bool hasConflict() const;
    /// Who decides today; `note` in the officer's own words.
    registry::Decision decision(const QString& note = {}) const;

    /// Writes; loads again afterwards. `done` first.
    void apply(registry::Edit edit, QObject* context, Written done);
    void reload();
    /// Reads another household for a form that needs it.
    void readOther(const core::RecordId& household, QObject* context,
                   std::function<void(core::Result<Profile>)> done);

    bool isUncovered(Secret secret) const { return m_uncovered.contains(secret); }
    /// Asks for the purpose: uncoverAsked(); the answer comes by uncover().
    void askUncover(Secret secret);
    void uncover(Secret secret, const QString& purpose);

    void askHistory(const registry::RowRef& row, registry::ColumnId column);

Q_SIGNALS:
    void selectionLeft();      ///< another household was chosen; what was typed is to be stored now
    void loaded(bool isOther); ///< `isOther`: not the household that was shown before
    void emptied();
    void failed(const core::Error& error);
    void uncoverAsked(rangkul::registryui::Secret secret);
    void uncoveredChanged();
    void uncovered(const core::RecordId& household, rangkul::registryui::Secret secret,
                   const QString& purpose);
    void historyAsked(const rangkul::registry::RowRef& row, int column);

private:
    void onSelection(const core::RecordId& household);
    void onCommitted(const registry::Commit& commit);
    void take(Profile profile);

    ui::Workspace& m_workspace;
    NameSource m_names;
    SearchFunction m_search;
    ui::AlikeSearch m_alike;
    QString m_officer;
    std::unique_ptr<Profile> m_profile;
    std::vector<registry::CombinationFinding> m_findings;
    std::set<Secret> m_uncovered;
    int m_asked = 0;
};

} // namespace rangkul::registryui
