// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "figure_row.h"
#include "problem_view.h"
#include "rangkul/words/format.h"

#include <array>

namespace rangkul::importui {

using ui::kGap;

namespace {

constexpr std::array kKinds{DiffKind::Kept,  DiffKind::DecileUp,       DiffKind::DecileDown,
                            DiffKind::Moved, DiffKind::MembersChanged, DiffKind::ValuesChanged,
                            DiffKind::Gone};

struct DiffWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportDiff)

public:
    static QString name(DiffKind kind)
    {
        switch (kind) {
        case DiffKind::DecileUp:
            return tr("Decile went up");
        case DiffKind::DecileDown:
            return tr("Decile went down");
        case DiffKind::Moved:
            return tr("Moved to another kelurahan");
        case DiffKind::MembersChanged:
            return tr("Other members");
        case DiffKind::ValuesChanged:
            return tr("Other values");
        case DiffKind::Gone:
            return tr("Gone from the list");
        case DiffKind::Kept:
            return tr("Set here, stays");
        }
        Q_UNREACHABLE();
    }

    static QString explanation(DiffKind kind)
    {
        switch (kind) {
        case DiffKind::DecileUp:
            return tr("These families are better off in this list than in the last one.");
        case DiffKind::DecileDown:
            return tr("These families are poorer in this list than in the last one.");
        case DiffKind::Moved:
            return tr("These families live in another kelurahan now. Their old house stays.");
        case DiffKind::MembersChanged:
            return tr("Members came or left. Nobody is taken out of a family by an import.");
        case DiffKind::ValuesChanged:
            return tr("Values of earlier lists are replaced by those of this one.");
        case DiffKind::Gone:
            return tr("These families stood in the last edition and not in this one. They stay in "
                      "the register; find out why.");
        case DiffKind::Kept:
            return tr("These values were checked or changed here. The list says otherwise, and "
                      "they stay as they are. Change them in the profile if the list is right.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString rowName(const exchange::ImportRegister& known, const registry::RowRef& row)
{
    if (row.entity == registry::Entity::Household) {
        const auto profile = known.profile(row.id);
        if (!profile) {
            return {};
        }
        QStringList parts;
        if (!profile->members.empty()) {
            parts << profile->members.front().text(QLatin1StringView("name"));
        }
        if (profile->dwelling) {
            parts << profile->dwelling->text(QLatin1StringView("address"));
        }
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    const auto record = known.record(row);
    if (!record) {
        return {};
    }
    return row.entity == registry::Entity::Person     ? record->text(QLatin1StringView("name"))
           : row.entity == registry::Entity::Dwelling ? record->text(QLatin1StringView("address"))
                                                      : QString();
}

DiffView::DiffView(ImportContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_notices(new NoticeModel(this))
    , m_figures(new FigureRow(this))
    , m_kinds(new QListWidget(this))
    , m_textLabel(new QLabel(this))
    , m_table(new QTableView(this))
{
    const int unit = fontMetrics().averageCharWidth();
    m_kinds->setAccessibleName(tr("Differences"));
    m_textLabel->setWordWrap(true);
    setUpTable(*m_table, tr("Families of this difference"));
    m_table->setModel(m_notices);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(NoticeModel::Household, QHeaderView::Stretch);
    header->resizeSection(NoticeModel::What, unit * 24);
    header->resizeSection(NoticeModel::Here, unit * 28);
    header->resizeSection(NoticeModel::InFile, unit * 28);
    header->resizeSection(NoticeModel::Row, unit * 9);

    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(kGap, 0, 0, 0);
    rightColumn->addWidget(m_textLabel);
    rightColumn->addWidget(m_table, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_kinds);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, 3200});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_figures);
    column->addWidget(splitter, 1);
    setFocusProxy(m_kinds);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &DiffView::showKind);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &DiffView::fetchNames);
}

void DiffView::setChecked(std::shared_ptr<const CheckedImport> checked)
{
    m_checked = std::move(checked);
    showFigures();
    fillKinds();
}

void DiffView::showFigures()
{
    if (!m_checked) {
        m_figures->setFigures({});
        return;
    }
    const exchange::EditionDiff& diff = m_checked->plan->diff();
    m_figures->setFigures({
        {diff.householdsNew, tr("families are new"), ui::Tone::Good},
        {diff.householdsSame, tr("families are the same"), ui::Tone::Neutral},
        {diff.householdsChanged, tr("families changed"), ui::Tone::Caution},
        {diff.householdsGone, tr("families are gone from the list"), ui::Tone::Caution},
        {diff.personsNew, tr("persons are new"), ui::Tone::Good},
        {diff.personsChanged, tr("persons changed"), ui::Tone::Caution},
    });
}

void DiffView::fillKinds()
{
    {
        const QSignalBlocker blocker(m_kinds);
        m_kinds->clear();
        for (const DiffKind kind : kKinds) {
            const qint64 count = m_checked ? NoticeModel::count(*m_checked, kind) : 0;
            if (count > 0) {
                auto* item = new QListWidgetItem(
                    QStringLiteral("%1  (%2)").arg(DiffWords::name(kind), words::number(count)),
                    m_kinds);
                item->setData(Qt::UserRole, static_cast<int>(kind));
            }
        }
        m_kinds->setCurrentRow(m_kinds->count() > 0 ? 0 : -1);
    }
    m_kinds->setVisible(m_kinds->count() > 0);
    showKind(m_kinds->currentRow());
}

void DiffView::showKind(int row)
{
    const QListWidgetItem* item = m_kinds->item(row);
    const auto kind =
        item != nullptr ? static_cast<DiffKind>(item->data(Qt::UserRole).toInt()) : DiffKind::Gone;
    m_notices->setNotices(item != nullptr ? m_checked : nullptr, kind);
    m_table->setVisible(item != nullptr);
    m_table->setColumnHidden(NoticeModel::What, kind != DiffKind::Kept);
    const bool valueless = kind == DiffKind::Gone || kind == DiffKind::ValuesChanged;
    m_table->setColumnHidden(NoticeModel::Here, valueless);
    m_table->setColumnHidden(NoticeModel::InFile, valueless);
    m_table->setColumnHidden(NoticeModel::Row, kind == DiffKind::Gone);
    m_textLabel->setText(item != nullptr ? DiffWords::explanation(kind)
                                         : tr("Nothing in the register is changed by this list."));
    fetchNames();
}

void DiffView::fetchNames()
{
    const int first = std::max(0, m_table->rowAt(0));
    const int height = std::max(1, m_table->verticalHeader()->defaultSectionSize());
    const int last = first + m_table->viewport()->height() / height + 1;
    std::vector<registry::RowRef> rows = m_notices->unnamed(first, last);
    if (rows.empty() || m_fetching || m_context.services.known == nullptr) {
        return;
    }
    m_fetching = true;
    m_context.workspace.runner().run(
        this,
        [rows = std::move(rows), known = m_context.services.known] {
            QHash<core::RecordId, QString> names;
            for (const registry::RowRef& row : rows) {
                names.insert(row.id, rowName(*known, row));
            }
            return names;
        },
        [this](const QHash<core::RecordId, QString>& names) {
            m_fetching = false;
            m_notices->setNames(names);
            fetchNames(); // what was scrolled to meanwhile
        });
}

} // namespace rangkul::importui
