// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include "model_parts.h"
#include "part_form.h"
#include "rangkul/ui/theme.h"
#include "score_words.h"

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr int kPointsWidth = 60;
constexpr int kWeightWidth = 65;
constexpr int kMissingWidth = 120;
constexpr int kTreeShare = 560;
constexpr int kFormShare = 360;

/// Only what stands for a value of the file can be typed over.
class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override
    {
        const bool hasPlace = index.column() != 0 && !index.data(Qt::UserRole).toString().isEmpty();
        return hasPlace ? QStyledItemDelegate::createEditor(parent, option, index) : nullptr;
    }
};

} // namespace

CriteriaView::CriteriaView(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_form(new PartForm(this))
    , m_problemLabel(new QLabel(this))
{
    buildTree();
    m_problemLabel->setWordWrap(true);
    m_problemLabel->setAccessibleName(tr("What is wrong"));
    auto* split = new QSplitter(this);
    split->addWidget(m_tree);
    split->addWidget(m_form);
    split->setSizes({kTreeShare, kFormShare});
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addWidget(noteLabel(tr("Numbers are typed into the table (F2), everything else into "
                                   "the form beside it. The version that is there stays as it is; "
                                   "what you store is a new draft."),
                                this));
    column->addWidget(buildTools());
    column->addWidget(split, 1);
    column->addWidget(m_problemLabel);
    column->addWidget(buildButtons());
    connect(m_tree, &QTreeWidget::itemChanged, this, &CriteriaView::takeChange);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling) {
            showPart();
        }
    });
    connect(m_form, &PartForm::changed, this, &CriteriaView::takePart);
    clear();
}

void CriteriaView::buildTree()
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
    m_tree->installEventFilter(this);
}

QMenu* CriteriaView::buildAddMenu()
{
    auto* menu = new QMenu(this);
    for (const auto& [text, list] :
         {std::pair{tr("&Criterion"), "criteria"}, std::pair{tr("&Gate"), "gates"},
          std::pair{tr("C&lass"), "classes"}, std::pair{tr("&Tie-break"), "tie_breaks"}}) {
        menu->addAction(text, this, [this, name = QString::fromLatin1(list)] { addEntry(name); });
    }
    return menu;
}

QWidget* CriteriaView::buildTools()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text) {
        auto* button = new QPushButton(text, bar);
        row->addWidget(button);
        return button;
    };
    m_addButton = add(tr("&Add"));
    m_addButton->setMenu(buildAddMenu());
    m_removeButton = add(tr("&Remove"));
    m_upButton = add(tr("&Up"));
    m_downButton = add(tr("Do&wn"));
    row->addStretch(1);
    m_undoButton = add(tr("Take &back"));
    m_redoButton = add(tr("Aga&in"));
    connect(m_removeButton, &QPushButton::clicked, this, &CriteriaView::removePart);
    connect(m_upButton, &QPushButton::clicked, this, [this] { movePart(-1); });
    connect(m_downButton, &QPushButton::clicked, this, [this] { movePart(1); });
    connect(m_undoButton, &QPushButton::clicked, this, [this] { step(true); });
    connect(m_redoButton, &QPushButton::clicked, this, [this] { step(false); });
    return bar;
}

QWidget* CriteriaView::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_noteEdit = new QLineEdit(bar);
    m_resetButton = new QPushButton(tr("As it &was"), bar);
    m_storeButton = new QPushButton(tr("&Store as a new draft"), bar);
    addField(row, tr("What is &different"), m_noteEdit, 1);
    row->addWidget(m_resetButton);
    row->addWidget(m_storeButton);
    connect(m_resetButton, &QPushButton::clicked, this, [this] {
        m_document = ModelDocument(m_model.model);
        refill({});
        showPart();
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
    m_addButton->setEnabled(true);
    refill({});
    showPart();
}

void CriteriaView::clear()
{
    m_model = {};
    m_document = {};
    m_tree->clear();
    m_form->clear();
    m_problemLabel->clear();
    m_addButton->setEnabled(false);
    m_storeButton->setEnabled(false);
    m_resetButton->setEnabled(false);
    showTools();
}

void CriteriaView::begin()
{
    choosePart({});
    m_form->begin();
}

} // namespace rangkul::scoringui
