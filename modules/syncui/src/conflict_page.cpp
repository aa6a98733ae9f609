// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/syncui/conflict_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "conflict_words.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::syncui {

using sync::Conflict;
using sync::ConflictKind;
using ui::kGap;

namespace {

constexpr int kListWidth = 300;
constexpr size_t kReloadOneByOne = 8; ///< decisions after which all is loaded again at once

} // namespace

ConflictPage::ConflictPage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("conflict"), tr("&Conflicts"), parent)
    , m_workspace(workspace)
    , m_banner(new ui::MessageBanner(this))
    , m_empty(new ui::EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_titleLabel(new QLabel(this))
    , m_detail(new QWidget(this))
    , m_detailColumn(new QVBoxLayout(m_detail))
    , m_reasonEdit(new QLineEdit(this))
{
    setObjectName(QStringLiteral("conflictPage"));
    m_empty->set(QStringLiteral("check"), tr("No open conflicts"),
                 tr("When two laptops write different values into one field, both are kept here "
                    "until somebody decides."));
    m_list->setAccessibleName(tr("Open conflicts"));
    m_list->setMinimumWidth(kListWidth);
    m_list->setSpacing(2);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setToolTip(tr("Choose several with Shift or Ctrl to decide them together."));
    m_titleLabel->setFont(ui::headingFont(font(), 3));
    m_titleLabel->setWordWrap(true);
    m_detailColumn->setContentsMargins(0, 0, 0, 0);
    m_reasonEdit->setPlaceholderText(tr("Why (stands in the history)"));
    m_reasonEdit->setAccessibleName(tr("Reason of the decision"));

    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(kGap, 0, 0, 0);
    rightColumn->addWidget(m_titleLabel);
    auto* area = new QScrollArea(right);
    area->setWidget(m_detail);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    rightColumn->addWidget(area, 1);
    rightColumn->addWidget(m_reasonEdit);

    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap, kGap, kGap, kGap);
    page->addWidget(m_banner);
    page->addWidget(m_stack, 1);

    connect(m_list, &QListWidget::itemSelectionChanged, this, &ConflictPage::showChosen);
    connect(&workspace, &ui::Workspace::committed, this, &ConflictPage::load);
    connect(&workspace, &ui::Workspace::personsReady, this, &ConflictPage::refreshNames);
}

void ConflictPage::setStore(sync::SyncStore* store, const registry::RecordRepository* records)
{
    m_store = store;
    m_records = records;
    m_personNames.clear();
    m_isDeciding = false;
    m_banner->clear();
    take({});
    load();
}

void ConflictPage::enter()
{
    load();
}

core::Result<ConflictPage::Reading> ConflictPage::read(const sync::SyncStore& store,
                                                       const registry::RecordRepository* records)
{
    Reading reading;
    RANGKUL_LET(conflicts, store.conflicts());
    reading.conflicts = std::move(conflicts);
    if (records == nullptr) {
        return reading;
    }
    for (const Conflict& conflict : reading.conflicts) {
        std::vector<registry::RowRef> rows{conflict.row};
        rows.insert(rows.end(), conflict.others.begin(), conflict.others.end());
        for (const registry::RowRef& row : rows) {
            if (row.entity != registry::Entity::Person || reading.personNames.contains(row)) {
                continue;
            }
            // A person that is not here yet goes by the words of its kind.
            if (const auto person = records->record(row)) {
                reading.personNames[row] = person->text(QLatin1StringView("name"));
            }
        }
    }
    return reading;
}

void ConflictPage::load()
{
    if (m_store == nullptr) {
        return;
    }
    m_workspace.runner().run(
        this, [store = m_store, records = m_records] { return read(*store, records); },
        [this, store = m_store](core::Result<Reading> reading) {
            if (store != m_store) {
                return; // that register was closed meanwhile
            }
            if (reading) {
                m_personNames = std::move(reading->personNames);
                take(std::move(reading->conflicts));
            } else {
                m_banner->show(reading.error());
            }
        });
}

void ConflictPage::take(std::vector<Conflict> conflicts)
{
    std::erase_if(conflicts,
                  [](const Conflict& conflict) { return conflict.kind == ConflictKind::Soft; });
    const bool isSame =
        std::equal(conflicts.begin(), conflicts.end(), m_conflicts.begin(), m_conflicts.end(),
                   [](const Conflict& a, const Conflict& b) { return a.id == b.id; });
    const auto count = static_cast<qint64>(conflicts.size());
    if (isSame) {
        refreshNames(); // the same conflicts keep what is being typed about them
    } else {
        m_conflicts = std::move(conflicts);
        fillList();
    }
    m_stack->setCurrentIndex(m_conflicts.empty() ? 0 : 1);
    Q_EMIT badgeChanged(count == 0 ? QString() : words::number(count));
    Q_EMIT countChanged(count);
}

void ConflictPage::fillList()
{
    const bool hadFocus = m_detail->isAncestorOf(QApplication::focusWidget());
    const QListWidgetItem* current = m_list->currentItem();
    const QVariant wanted = current != nullptr ? current->data(Qt::UserRole) : QVariant();
    // The next one moves up to where the settled one stood.
    int row = std::max(0, std::min(m_list->currentRow(), static_cast<int>(m_conflicts.size()) - 1));
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (size_t i = 0; i < m_conflicts.size(); ++i) {
            auto* item = new QListWidgetItem(titleOf(m_conflicts[i]), m_list);
            item->setData(Qt::UserRole, m_conflicts[i].id.toString());
            if (item->data(Qt::UserRole) == wanted) {
                row = static_cast<int>(i);
            }
        }
        m_list->setCurrentRow(m_conflicts.empty() ? -1 : row);
    }
    if (hadFocus) {
        m_list->setFocus();
    }
    showChosen();
}

void ConflictPage::refreshNames()
{
    bool isChanged = false;
    {
        const QSignalBlocker blocker(m_list);
        for (int i = 0; i < m_list->count(); ++i) {
            const QString title = titleOf(m_conflicts[static_cast<size_t>(i)]);
            isChanged = isChanged || m_list->item(i)->text() != title;
            m_list->item(i)->setText(title);
        }
    }
    const auto fields = m_detail->findChildren<QLineEdit*>();
    const bool isTyping = std::any_of(fields.begin(), fields.end(),
                                      [](const QLineEdit* field) { return field->isModified(); });
    if (isChanged && !isTyping) {
        showChosen();
    }
}

std::vector<const Conflict*> ConflictPage::chosen() const
{
    std::vector<const Conflict*> found;
    for (int i = 0; i < m_list->count() && i < static_cast<int>(m_conflicts.size()); ++i) {
        if (m_list->item(i)->isSelected()) {
            found.push_back(&m_conflicts[static_cast<size_t>(i)]);
        }
    }
    return found;
}

void ConflictPage::showChosen()
{
    clearDetail();
    const auto found = chosen();
    m_reasonEdit->setEnabled(!found.empty());
    if (found.empty()) {
        m_titleLabel->clear();
    } else if (found.size() == 1) {
        showConflict(*found.front());
    } else {
        showSeveral(found);
    }
    m_detailColumn->addStretch(1);
}

QString ConflictPage::rowTitle(const registry::RowRef& row) const
{
    if (row.entity == registry::Entity::Region) {
        const auto& households = m_workspace.households();
        const auto index = households.regionIndex(row.id);
        return index ? households.regions()[static_cast<size_t>(*index)].name : QStringLiteral("–");
    }
    if (const auto name = m_personNames.find(row);
        name != m_personNames.end() && !name->second.isEmpty()) {
        return QStringLiteral("%1 · %2").arg(name->second, words::label(row.entity));
    }
    return m_rowWords.title ? m_rowWords.title(row) : words::label(row.entity);
}

QString ConflictPage::titleOf(const Conflict& conflict) const
{
    return QStringLiteral("%1\n%2").arg(rowTitle(conflict.row), cellTitle(conflict));
}

void ConflictPage::clearDetail()
{
    while (QLayoutItem* item = m_detailColumn->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void ConflictPage::resolve(std::vector<sync::Resolution> resolutions)
{
    if (m_isDeciding || m_store == nullptr || resolutions.empty()) {
        return;
    }
    m_isDeciding = true;
    struct Outcome
    {
        std::vector<registry::Commit> commits;
        std::optional<core::Error> error;
    };
    m_workspace.runner().run(
        this,
        [store = m_store, resolutions = std::move(resolutions)] {
            Outcome outcome;
            for (const sync::Resolution& resolution : resolutions) {
                auto commit = store->resolve(resolution);
                if (!commit) {
                    outcome.error = commit.error();
                    break;
                }
                outcome.commits.push_back(std::move(*commit));
            }
            return outcome;
        },
        [this, store = m_store](const Outcome& outcome) {
            if (store == m_store) {
                resolved(outcome.commits, outcome.error ? &*outcome.error : nullptr);
            }
        });
}

void ConflictPage::resolved(const std::vector<registry::Commit>& commits, const core::Error* error)
{
    m_isDeciding = false;
    if (error != nullptr) {
        m_banner->show(*error);
        load();
    } else {
        m_reasonEdit->clear();
        m_banner->show(ui::MessageBanner::Kind::Done,
                       tr("Decided and stored. The decision goes to the other laptops "
                          "with the next exchange."));
    }
    if (commits.size() > kReloadOneByOne) {
        m_workspace.reloadAll();
        m_workspace.noteCommit(commits.back());
        return;
    }
    for (const registry::Commit& commit : commits) {
        m_workspace.noteCommit(commit);
    }
}

} // namespace rangkul::syncui
