// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/syncui/conflict_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "conflict_words.h"
#include "rangkul/sync/merge_cell.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::syncui {

using sync::Conflict;
using sync::ConflictKind;
using sync::Decision;
using ui::kGap;

namespace {

constexpr int kListWidth = 340;

/// A frame with a heading, the author and the value of one side.
QGroupBox* sideCard(const QString& heading, const QString& author, const QString& value,
                    QWidget* parent)
{
    auto* card = new QGroupBox(heading, parent);
    auto* column = new QVBoxLayout(card);
    auto* valueLabel = new QLabel(value, card);
    valueLabel->setFont(ui::headingFont(card->font(), 2));
    valueLabel->setWordWrap(true);
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(valueLabel);
    if (!author.isEmpty()) {
        auto* authorLabel = new QLabel(author, card);
        authorLabel->setWordWrap(true);
        column->addWidget(authorLabel);
    }
    column->addStretch(1);
    return card;
}

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
    m_titleLabel->setFont(ui::headingFont(font(), 3));
    m_titleLabel->setWordWrap(true);
    m_reasonEdit->setPlaceholderText(tr("Why (stands in the history)"));
    m_reasonEdit->setAccessibleName(tr("Reason of the decision"));

    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->addWidget(m_titleLabel);
    auto* area = new QScrollArea(right);
    area->setWidget(m_detail);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    rightColumn->addWidget(area, 1);
    rightColumn->addWidget(m_reasonEdit);

    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap, kGap, kGap, kGap);
    page->addWidget(m_banner);
    page->addWidget(m_stack, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictPage::showConflict);
    connect(&workspace, &ui::Workspace::committed, this, &ConflictPage::load);
}

void ConflictPage::setStore(sync::SyncStore* store)
{
    m_store = store;
    m_banner->clear();
    take({});
    load();
}

void ConflictPage::enter()
{
    load();
}

void ConflictPage::load()
{
    if (m_store == nullptr) {
        return;
    }
    m_workspace.runner().run(
        this, [store = m_store] { return store->conflicts(); },
        [this](core::Result<std::vector<Conflict>> conflicts) {
            if (conflicts) {
                take(std::move(*conflicts));
            } else {
                m_banner->show(conflicts.error());
            }
        });
}

void ConflictPage::take(std::vector<Conflict> conflicts)
{
    std::erase_if(conflicts,
                  [](const Conflict& conflict) { return conflict.kind == ConflictKind::Soft; });
    const sync::ConflictId current =
        m_list->currentRow() >= 0 && m_list->currentRow() < static_cast<int>(m_conflicts.size())
            ? m_conflicts[static_cast<size_t>(m_list->currentRow())].id
            : sync::ConflictId();
    m_conflicts = std::move(conflicts);
    int select = 0;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (size_t i = 0; i < m_conflicts.size(); ++i) {
            m_list->addItem(titleOf(m_conflicts[i]));
            if (m_conflicts[i].id == current) {
                select = static_cast<int>(i);
            }
        }
        m_list->setCurrentRow(m_conflicts.empty() ? -1 : select);
    }
    m_stack->setCurrentIndex(m_conflicts.empty() ? 0 : 1);
    showConflict(m_list->currentRow());
    const auto count = static_cast<qint64>(m_conflicts.size());
    Q_EMIT badgeChanged(count == 0 ? QString() : words::number(count));
    Q_EMIT countChanged(count);
}

QString ConflictPage::titleOf(const Conflict& conflict) const
{
    const QString who =
        m_rowWords.title ? m_rowWords.title(conflict.row) : words::label(conflict.row.entity);
    return QStringLiteral("%1\n%2").arg(who, cellTitle(conflict));
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

void ConflictPage::showConflict(int index)
{
    clearDetail();
    if (index < 0 || index >= static_cast<int>(m_conflicts.size())) {
        m_titleLabel->clear();
        return;
    }
    const Conflict& conflict = m_conflicts[static_cast<size_t>(index)];
    m_titleLabel->setText(titleOf(conflict));
    auto* explanation = new QLabel(kindText(conflict.kind), m_detail);
    explanation->setWordWrap(true);
    m_detailColumn->addWidget(explanation);
    if (conflict.kind == ConflictKind::Value) {
        m_detailColumn->addWidget(
            sideCard(tr("Before both changes"), {}, valuesText(conflict, conflict.base), m_detail));
    }
    buildSides(conflict);
    if (conflict.kind == ConflictKind::Value) {
        buildOwnValue(conflict);
    }
    m_detailColumn->addStretch(1);
    if (m_rowWords.household) {
        const core::RecordId household = m_rowWords.household(conflict.row);
        if (!household.isNull()) {
            m_workspace.select(household);
        }
    }
}

void ConflictPage::buildSides(const Conflict& conflict)
{
    auto* sides = new QWidget(m_detail);
    auto* row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    for (const sync::ConflictSide& side : conflict.sides) {
        const QString heading = side.isMine ? tr("This laptop") : side.device;
        const QString value =
            side.withdraws ? tr("withdrew the record") : valuesText(conflict, side.values);
        QGroupBox* card = sideCard(heading, authorText(side), value, sides);
        const bool decidable = conflict.kind == ConflictKind::Value ||
                               conflict.kind == ConflictKind::EditDelete ||
                               conflict.kind == ConflictKind::Reference;
        if (decidable) {
            auto* button =
                new QPushButton(conflict.kind == ConflictKind::Value ? tr("Use this value")
                                : side.withdraws                     ? tr("Withdraw it")
                                                                     : tr("Keep the record"),
                                card);
            button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), value));
            card->layout()->addWidget(button);
            const Decision decision = conflict.kind == ConflictKind::Value ? Decision::TakeValues
                                      : side.withdraws                     ? Decision::WithdrawRow
                                                                           : Decision::KeepRow;
            connect(button, &QPushButton::clicked, this,
                    [this, conflict, decision, values = side.values] {
                        resolve(conflict, decision,
                                decision == Decision::TakeValues ? values
                                                                 : std::vector<registry::Value>());
                    });
        }
        row->addWidget(card, 1);
    }
    m_detailColumn->addWidget(sides);
    if (conflict.kind == ConflictKind::Key && m_rowWords.household) {
        addOpenButton(conflict.row);
        for (const registry::RowRef& other : conflict.others) {
            if (other != conflict.row) {
                addOpenButton(other);
            }
        }
    }
}

void ConflictPage::addOpenButton(const registry::RowRef& row)
{
    auto* button = new QPushButton(tr("Open: %1").arg(m_rowWords.title(row)), m_detail);
    m_detailColumn->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, row] {
        const core::RecordId household = m_rowWords.household(row);
        if (!household.isNull()) {
            m_workspace.select(household);
        }
    });
}

void ConflictPage::buildOwnValue(const Conflict& conflict)
{
    const auto columns = sync::cellColumns(conflict.row.entity, conflict.cell);
    auto* box = new QGroupBox(tr("Another value"), m_detail);
    auto* form = new QFormLayout(box);
    std::vector<QLineEdit*> edits;
    for (const registry::Variable* variable : columns) {
        const bool typable = variable->type != registry::ValueType::Reference &&
                             variable->type != registry::ValueType::Point &&
                             variable->type != registry::ValueType::Area;
        if (!typable) {
            delete box; // such cells are chosen, not typed
            return;
        }
        auto* edit = new QLineEdit(box);
        edit->setAccessibleName(words::label(*variable));
        form->addRow(words::label(*variable), edit);
        edits.push_back(edit);
    }
    auto* button = new QPushButton(tr("Use the typed value"), box);
    form->addRow(button);
    connect(button, &QPushButton::clicked, this, [this, conflict, columns, edits] {
        std::vector<registry::Value> values;
        for (size_t i = 0; i < edits.size(); ++i) {
            auto value = registry::parsedValue(*columns[i], edits[i]->text());
            if (!value) {
                m_banner->show(ui::MessageBanner::Kind::Warning, words::sentence(value.error()));
                edits[i]->setFocus();
                return;
            }
            values.push_back(std::move(*value));
        }
        resolve(conflict, Decision::TakeValues, std::move(values));
    });
    m_detailColumn->addWidget(box);
}

void ConflictPage::resolve(const Conflict& conflict, Decision decision,
                           std::vector<registry::Value> values)
{
    const sync::Resolution resolution{conflict.id, decision, std::move(values),
                                      m_reasonEdit->text().trimmed()};
    m_workspace.runner().run(
        this, [store = m_store, resolution] { return store->resolve(resolution); },
        [this](const core::Result<registry::Commit>& commit) {
            if (!commit) {
                m_banner->show(commit.error());
                load();
                return;
            }
            m_reasonEdit->clear();
            m_banner->show(ui::MessageBanner::Kind::Done,
                           tr("Decided and stored. The decision goes to the other laptops "
                              "with the next exchange."));
            m_workspace.noteCommit(*commit);
        });
}

} // namespace rangkul::syncui
