// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "score_words.h"

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr int kPlaceRole = Qt::UserRole;
constexpr int kPointsWidth = 120;
constexpr int kWeightWidth = 80;
constexpr int kMissingWidth = 150;

/// What a person types: 0,25 and 0.25 are the same number; what is none goes to the engine, which
/// says so. Empty takes the key away.
QJsonValue typedValue(const QString& text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty()) {
        return QJsonValue(QJsonValue::Undefined);
    }
    bool isNumber = false;
    const double number = QString(plain).replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(plain);
}

/// Only what stands for a value of the file can be typed over.
class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override
    {
        const bool hasPlace = index.column() != 0 && !index.data(kPlaceRole).toString().isEmpty();
        return hasPlace ? QStyledItemDelegate::createEditor(parent, option, index) : nullptr;
    }
};

} // namespace

CriteriaView::CriteriaView(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_problemLabel(new QLabel(this))
{
    m_tree->setObjectName(QStringLiteral("criteriaTree"));
    m_tree->setAccessibleName(tr("Criteria"));
    m_tree->setColumnCount(Columns);
    m_tree->setHeaderLabels(
        {tr("Question and answers"), tr("Points"), tr("Weight"), tr("When not answered")});
    m_tree->setItemDelegate(new PlaceDelegate(m_tree));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->setColumnWidth(Points, kPointsWidth);
    m_tree->setColumnWidth(Weight, kWeightWidth);
    m_tree->setColumnWidth(Missing, kMissingWidth);
    m_problemLabel->setWordWrap(true);
    m_problemLabel->setAccessibleName(tr("What is wrong"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addWidget(noteLabel(tr("Points, weights and cuts are typed into the table (F2). The "
                                   "version that is there stays as it is; what you store is a new "
                                   "draft. An empty field in the last column: the answer may be "
                                   "worth anything, so the score has a least and a most."),
                                this));
    column->addWidget(m_tree, 1);
    column->addWidget(m_problemLabel);
    column->addWidget(buildButtons());
    connect(m_tree, &QTreeWidget::itemChanged, this, &CriteriaView::takeChange);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        m_removeButton->setEnabled(
            item != nullptr &&
            item->data(What, kPlaceRole).toString().startsWith(QStringLiteral("criteria[")));
    });
    clear();
}

QWidget* CriteriaView::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_nameEdit = new QLineEdit(bar);
    m_noteEdit = new QLineEdit(bar);
    m_removeButton = new QPushButton(tr("&Remove the criterion"), bar);
    m_removeButton->setEnabled(false);
    m_resetButton = new QPushButton(tr("As it &was"), bar);
    m_storeButton = new QPushButton(tr("&Store as a new draft"), bar);
    addField(row, tr("Na&me"), m_nameEdit, 1);
    addField(row, tr("What is &different"), m_noteEdit, 1);
    row->addWidget(m_removeButton);
    row->addWidget(m_resetButton);
    row->addWidget(m_storeButton);
    connect(m_nameEdit, &QLineEdit::textEdited, this, [this](const QString& name) {
        m_document.set(QStringLiteral("name"), name.trimmed());
        check();
    });
    connect(m_removeButton, &QPushButton::clicked, this, &CriteriaView::removeCriterion);
    connect(m_resetButton, &QPushButton::clicked, this, [this] {
        m_document = ModelDocument(m_model.model);
        fill();
    });
    connect(m_storeButton, &QPushButton::clicked, this,
            [this] { Q_EMIT draftRequested(m_document.bytes(), m_noteEdit->text().trimmed()); });
    return bar;
}

void CriteriaView::setModel(const ListedModel& model)
{
    if (model.version == m_model.version) {
        return; // what was typed stays
    }
    m_model = model;
    m_document = ModelDocument(model.model);
    m_noteEdit->clear();
    fill();
}

void CriteriaView::clear()
{
    m_model = {};
    m_document = {};
    m_tree->clear();
    m_nameEdit->clear();
    m_problemLabel->clear();
    m_storeButton->setEnabled(false);
    m_resetButton->setEnabled(false);
}

void CriteriaView::takeChange(QTreeWidgetItem* item, int column)
{
    const QString place = item->data(column, kPlaceRole).toString();
    if (m_filling || place.isEmpty() || column == What) {
        return;
    }
    m_document.set(place, typedValue(item->text(column)));
    check();
}

void CriteriaView::removeCriterion()
{
    const QString place = m_tree->currentItem()->data(What, kPlaceRole).toString();
    m_document.remove(place.left(place.indexOf(u']') + 1));
    fill();
}

void CriteriaView::check()
{
    const auto model = m_document.model();
    const core::Error* error = model ? nullptr : &model.error();
    markProblem(error);
    const bool isChanged = error == nullptr && scoring::versionOf(*model) != m_model.version;
    m_storeButton->setEnabled(isChanged);
    m_resetButton->setEnabled(isChanged || error != nullptr);
    if (error != nullptr) {
        m_problemLabel->setText(words::sentence(*error));
    } else if (isChanged) {
        m_problemLabel->setText(tr("This is a model of its own now; store it as a draft."));
    } else {
        m_problemLabel->setText(tr("As it is stored."));
    }
}

void CriteriaView::markProblem(const core::Error* error)
{
    const QString place = error != nullptr && error->args.size() > 1 ? error->args[1] : QString();
    const auto bad = ui::toneColours(ui::Tone::Bad, palette());
    QTreeWidgetItem* nearest = nullptr;
    int nearestColumn = What;
    qsizetype nearestLength = 0;
    m_filling = true;
    for (QTreeWidgetItemIterator each(m_tree); *each != nullptr; ++each) {
        for (int column = 0; column < Columns; ++column) {
            const QString own = (*each)->data(column, kPlaceRole).toString();
            (*each)->setBackground(column, {});
            (*each)->setForeground(column, {});
            (*each)->setToolTip(column, {});
            if (!own.isEmpty() && place.startsWith(own) && own.size() > nearestLength) {
                nearest = *each;
                nearestColumn = column;
                nearestLength = own.size();
            }
        }
    }
    if (nearest != nullptr) {
        nearest->setBackground(nearestColumn, bad.background);
        nearest->setForeground(nearestColumn, bad.text);
        nearest->setToolTip(nearestColumn, words::sentence(*error));
        m_tree->scrollToItem(nearest);
    }
    QPalette colours = palette();
    if (error != nullptr) {
        colours.setColor(QPalette::WindowText, bad.text);
    }
    m_problemLabel->setPalette(colours);
    m_filling = false;
}

} // namespace rangkul::scoringui
