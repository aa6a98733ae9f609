// SPDX-License-Identifier: GPL-3.0-or-later
// The right half of the conflict page: one conflict, or several at once.
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "conflict_words.h"
#include "own_value_form.h"
#include "rangkul/syncui/conflict_page.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::syncui {

using sync::Conflict;
using sync::ConflictKind;
using sync::Decision;

namespace {

constexpr size_t kMostShown = 100; ///< of the conflicts that are decided together

/// A frame with a heading, the value and the author of one side.
QGroupBox* sideCard(const QString& heading, const QString& author, const QString& value,
                    QWidget* parent)
{
    auto* card = new QGroupBox(heading, parent);
    auto* column = new QVBoxLayout(card);
    auto* valueLabel = new QLabel(value, card);
    valueLabel->setFont(ui::headingFont(card->font(), 2));
    valueLabel->setTextFormat(Qt::PlainText);
    valueLabel->setWordWrap(true);
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(valueLabel);
    if (!author.isEmpty()) {
        auto* authorLabel = new QLabel(author, card);
        authorLabel->setTextFormat(Qt::PlainText);
        authorLabel->setWordWrap(true);
        column->addWidget(authorLabel);
    }
    column->addStretch(1);
    return card;
}

bool isDecidable(const Conflict& conflict)
{
    return conflict.kind == ConflictKind::Value || conflict.kind == ConflictKind::EditDelete ||
           conflict.kind == ConflictKind::Reference;
}

QTableWidgetItem* cellItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

} // namespace

void ConflictPage::showConflict(const Conflict& conflict)
{
    m_titleLabel->setText(titleOf(conflict));
    m_reasonEdit->setVisible(isDecidable(conflict));
    auto* explanation = new QLabel(kindText(conflict.kind), m_detail);
    explanation->setWordWrap(true);
    m_detailColumn->addWidget(explanation);
    if (conflict.kind == ConflictKind::Value) {
        const auto references = [this](const registry::RowRef& row) {
            return rowTitle(row);
        };
        m_detailColumn->addWidget(sideCard(tr("Before both changes"), {},
                                           valuesText(conflict, conflict.base, references),
                                           m_detail));
    }
    buildSides(conflict);
    if (conflict.kind == ConflictKind::Value) {
        buildOwnValue(conflict);
    }
    if (m_rowWords.household) {
        const core::RecordId household = m_rowWords.household(conflict.row);
        if (!household.isNull()) {
            m_workspace.select(household);
        }
    }
}

void ConflictPage::buildSides(const Conflict& conflict)
{
    std::vector<registry::RowRef> rows{conflict.row};
    rows.insert(rows.end(), conflict.others.begin(), conflict.others.end());
    const bool isKey = conflict.kind == ConflictKind::Key && rows.size() == conflict.sides.size();
    const auto references = [this](const registry::RowRef& row) {
        return rowTitle(row);
    };
    auto* sides = new QWidget(m_detail);
    auto* line = new QHBoxLayout(sides);
    line->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < conflict.sides.size(); ++i) {
        const sync::ConflictSide& side = conflict.sides[i];
        const QString heading = isKey         ? rowTitle(rows[i])
                                : side.isMine ? tr("This laptop")
                                              : side.device;
        const QString value = side.withdraws ? tr("withdrew the record")
                                             : valuesText(conflict, side.values, references);
        QString author = authorText(side);
        if (side.isShown && conflict.kind == ConflictKind::Value) {
            author += u'\n' + tr("Shown in the register until it is decided.");
        }
        QGroupBox* card = sideCard(heading, author, value, sides);
        if (isDecidable(conflict)) {
            addDecision(card, conflict, side, static_cast<int>(i) + 1);
        }
        if (isKey && m_rowWords.household) {
            addOpenButton(card, rows[i]);
        }
        line->addWidget(card, 1);
    }
    m_detailColumn->addWidget(sides);
}

void ConflictPage::addDecision(QGroupBox* card, const Conflict& conflict,
                               const sync::ConflictSide& side, int number)
{
    const bool isValue = conflict.kind == ConflictKind::Value;
    const QString text = isValue          ? tr("Use this value")
                         : side.withdraws ? tr("Withdraw it")
                                          : tr("Keep the record");
    auto* button = new QPushButton(QStringLiteral("&%1  %2").arg(number).arg(text), card);
    button->setToolTip(tr("Alt+%1").arg(number));
    const auto references = [this](const registry::RowRef& row) {
        return rowTitle(row);
    };
    button->setAccessibleName(
        side.withdraws
            ? text
            : QStringLiteral("%1: %2").arg(text, valuesText(conflict, side.values, references)));
    card->layout()->addWidget(button);
    const Decision decision = isValue          ? Decision::TakeValues
                              : side.withdraws ? Decision::WithdrawRow
                                               : Decision::KeepRow;
    connect(button, &QPushButton::clicked, this,
            [this, id = conflict.id, decision, values = side.values] {
                resolve(
                    {{id, decision,
                      decision == Decision::TakeValues ? values : std::vector<registry::Value>(),
                      m_reasonEdit->text().trimmed()}});
            });
}

void ConflictPage::addOpenButton(QGroupBox* card, const registry::RowRef& row)
{
    auto* button = new QPushButton(tr("Open the household"), card);
    button->setAccessibleName(tr("Open: %1").arg(rowTitle(row)));
    card->layout()->addWidget(button);
    const core::RecordId household = m_rowWords.household(row);
    button->setEnabled(!household.isNull());
    connect(button, &QPushButton::clicked, this,
            [this, household] { m_workspace.select(household); });
}

void ConflictPage::buildOwnValue(const Conflict& conflict)
{
    OwnValueForm* form = OwnValueForm::make(conflict, m_workspace.households().regions(), m_detail);
    if (form == nullptr) {
        return; // such cells are chosen, not typed
    }
    connect(form, &OwnValueForm::refused, this, [this](const core::Error& error) {
        m_banner->show(ui::MessageBanner::Kind::Warning, words::sentence(error));
    });
    connect(form, &OwnValueForm::chosen, this,
            [this, id = conflict.id](const std::vector<registry::Value>& values) {
                resolve({{id, Decision::TakeValues, values, m_reasonEdit->text().trimmed()}});
            });
    m_detailColumn->addWidget(form);
}

void ConflictPage::showSeveral(const std::vector<const Conflict*>& several)
{
    m_titleLabel->setText(tr("%n conflicts are chosen", nullptr, static_cast<int>(several.size())));
    auto* explanation = new QLabel(tr("One choice is stored for all of them. Each can be undone "
                                      "afterwards. Those it does not fit stay open."),
                                   m_detail);
    explanation->setWordWrap(true);
    m_detailColumn->addWidget(explanation);
    const size_t shown = std::min(several.size(), kMostShown);
    auto* table = new QTableWidget(static_cast<int>(shown), 3, m_detail);
    table->setAccessibleName(tr("The chosen conflicts"));
    table->setHorizontalHeaderLabels({tr("What"), tr("This laptop"), tr("The other laptop")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const auto references = [this](const registry::RowRef& row) {
        return rowTitle(row);
    };
    for (int row = 0; row < table->rowCount(); ++row) {
        const Conflict& conflict = *several[static_cast<size_t>(row)];
        const auto text = [&](Pick pick) {
            const auto side = pickedSide(conflict, pick);
            return side ? valuesText(conflict, conflict.sides[*side].values, references)
                              .replace(u'\n', QStringLiteral("; "))
                        : QStringLiteral("–");
        };
        table->setItem(row, 0, cellItem(titleOf(conflict).replace(u'\n', QStringLiteral(": "))));
        table->setItem(row, 1, cellItem(text(Pick::Mine)));
        table->setItem(row, 2, cellItem(text(Pick::Theirs)));
    }
    m_detailColumn->addWidget(table, 1);
    if (shown < several.size()) {
        m_detailColumn->addWidget(new QLabel(
            tr("and %1 more").arg(words::number(static_cast<qint64>(several.size() - shown))),
            m_detail));
    }
    addPick(several, Pick::Mine);
    addPick(several, Pick::Theirs);
    addPick(several, Pick::Newer);
}

void ConflictPage::addPick(const std::vector<const Conflict*>& several, Pick pick)
{
    std::vector<sync::Resolution> resolutions;
    for (const Conflict* conflict : several) {
        if (const auto side = pickedSide(*conflict, pick)) {
            resolutions.push_back(
                {conflict->id, Decision::TakeValues, conflict->sides[*side].values, {}});
        }
    }
    const auto count = static_cast<qint64>(resolutions.size());
    const QString text = pick == Pick::Mine     ? tr("&1  Use the values of this laptop (%1)")
                         : pick == Pick::Theirs ? tr("&2  Use the values of the other laptop (%1)")
                                                : tr("&3  Use the values written last (%1)");
    auto* button = new QPushButton(text.arg(words::number(count)), m_detail);
    button->setEnabled(count > 0);
    m_detailColumn->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, resolutions] {
        std::vector<sync::Resolution> wanted = resolutions;
        for (sync::Resolution& one : wanted) {
            one.reason = m_reasonEdit->text().trimmed();
        }
        resolve(std::move(wanted));
    });
}

} // namespace rangkul::syncui
