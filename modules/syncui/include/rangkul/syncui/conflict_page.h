// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"
#include "rangkul/sync/sync_store.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

#include <functional>
#include <map>

class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace rangkul::syncui {

enum class Pick;

/// Open conflicts: what both started from, what each laptop wrote, who and when; settled by a
/// choice, one by one or several at once. Nothing is chosen by the program.
class ConflictPage : public ui::Page
{
    Q_OBJECT

public:
    /// Says what a row is to people: "NGADIMAN, Jl. Melati 3"; its household for opening the
    /// profile (null: none).
    struct RowWords
    {
        std::function<QString(const registry::RowRef&)> title;
        std::function<core::RecordId(const registry::RowRef&)> household;
    };

    explicit ConflictPage(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// Used on the runner's thread; nullptr when none is open. Persons go by the names in
    /// `records`.
    void setStore(sync::SyncStore* store, const registry::RecordRepository* records = nullptr);
    void setRowWords(RowWords rowWords) { m_rowWords = std::move(rowWords); }
    void enter() override;
    bool showsProfile() const override { return true; }
    /// Names have come or changed: the list is written anew.
    void refreshNames();

Q_SIGNALS:
    void countChanged(qint64 conflicts);

private:
    struct Reading
    {
        std::vector<sync::Conflict> conflicts;
        std::map<registry::RowRef, QString> personNames;
    };

    static core::Result<Reading> read(const sync::SyncStore& store,
                                      const registry::RecordRepository* records);
    void load();
    void take(std::vector<sync::Conflict> conflicts);
    void fillList();
    void showChosen();
    void showConflict(const sync::Conflict& conflict);
    void buildSides(const sync::Conflict& conflict);
    void buildOwnValue(const sync::Conflict& conflict);
    void addDecision(QGroupBox* card, const sync::Conflict& conflict,
                     const sync::ConflictSide& side, int number);
    void addOpenButton(QGroupBox* card, const registry::RowRef& row);
    void showSeveral(const std::vector<const sync::Conflict*>& chosen);
    void addPick(const std::vector<const sync::Conflict*>& chosen, Pick pick);
    void resolve(std::vector<sync::Resolution> resolutions);
    void resolved(const std::vector<registry::Commit>& commits, const core::Error* error);
    void clearDetail();
    std::vector<const sync::Conflict*> chosen() const;
    QString titleOf(const sync::Conflict& conflict) const;
    QString rowTitle(const registry::RowRef& row) const;

    ui::Workspace& m_workspace;
    sync::SyncStore* m_store = nullptr;
    const registry::RecordRepository* m_records = nullptr;
    RowWords m_rowWords;
    std::vector<sync::Conflict> m_conflicts;
    std::map<registry::RowRef, QString> m_personNames; ///< of those at strife
    bool m_isDeciding = false;
    ui::MessageBanner* m_banner;
    ui::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QListWidget* m_list;
    QLabel* m_titleLabel;
    QWidget* m_detail;
    QVBoxLayout* m_detailColumn;
    QLineEdit* m_reasonEdit;
};

} // namespace rangkul::syncui
