// SPDX-License-Identifier: GPL-3.0-or-later
#include "family_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "field_table.h"
#include "rangkul/ui/theme.h"

namespace rangkul::linkageui {

namespace {

constexpr QSize kDialogSize(820, 560);

} // namespace

FamilyDialog::FamilyDialog(const FamilyPair& families, QWidget* parent)
    : QDialog(parent)
    , m_families(families)
    , m_members(new QTableWidget(this))
{
    setWindowTitle(tr("Merge two families"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kDialogSize);
    auto* fields = new FieldTable(tr("The two families side by side"), this);
    fields->setFields(families.fields);
    auto* hint = new QLabel(
        tr("Tick the members who are one person. They go on in the family that is kept, all "
           "others move over to it, and so do aid, objections and needs. Both records stay "
           "stored, and the merge can be taken back at any time."),
        this);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_mergeButton = buttons->addButton(tr("&Merge the families"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(fields, 2);
    column->addWidget(hint);
    column->addWidget(buildMembers(), 3);
    column->addWidget(buildKept());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT merged(wish());
        accept();
    });
    connect(m_members, &QTableWidget::itemChanged, this, &FamilyDialog::check);
    check();
}

QWidget* FamilyDialog::buildMembers()
{
    m_members->setObjectName(QStringLiteral("membersTable"));
    m_members->setAccessibleName(tr("Members of the two families"));
    m_members->setColumnCount(3);
    m_members->setHorizontalHeaderLabels({tr("Same person"), tr("Left"), tr("Right")});
    m_members->verticalHeader()->hide();
    m_members->setSelectionMode(QAbstractItemView::SingleSelection);
    m_members->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_members->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_members->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_members->setRowCount(static_cast<int>(m_families.members.size()));
    for (int row = 0; row < m_members->rowCount(); ++row) {
        const MemberLine& line = m_families.members[static_cast<size_t>(row)];
        auto* same = new QTableWidgetItem(line.isSaid ? tr("said before") : QString());
        same->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (line.isPair()) {
            same->setCheckState(line.isSaid ? Qt::Checked : Qt::Unchecked);
            same->setFlags(line.isSaid ? same->flags() : same->flags() | Qt::ItemIsUserCheckable);
            same->setToolTip(line.isSaid ? tr("Officers have said that these two are the same.")
                                         : tr("Tick when these two are one person."));
        }
        m_members->setItem(row, 0, same);
        int column = 1;
        for (const QString& text : {line.textA, line.textB}) {
            auto* cell = new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–") : text);
            cell->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            cell->setToolTip(text);
            m_members->setItem(row, column++, cell);
        }
    }
    m_members->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + ui::kGap);
    if (m_members->rowCount() > 0) {
        m_members->setCurrentCell(0, 0);
    }
    return m_members;
}

QWidget* FamilyDialog::buildKept()
{
    auto* bar = new QWidget(this);
    m_keepLeft = new QRadioButton(tr("keep the &left family"), bar);
    auto* right = new QRadioButton(tr("keep the &right family"), bar);
    m_keepLeft->setChecked(true);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_keepLeft);
    row->addWidget(right);
    row->addStretch(1);
    return bar;
}

FamilyWish FamilyDialog::wish() const
{
    FamilyWish out;
    out.keep = m_keepLeft->isChecked() ? m_families.a : m_families.b;
    out.other = m_keepLeft->isChecked() ? m_families.b : m_families.a;
    for (int row = 0; row < m_members->rowCount(); ++row) {
        const MemberLine& line = m_families.members[static_cast<size_t>(row)];
        if (line.isPair() && m_members->item(row, 0)->checkState() == Qt::Checked) {
            out.same.emplace_back(line.a, line.b);
        }
    }
    return out;
}

/// Two families without anybody in common are not one.
void FamilyDialog::check()
{
    const bool hasSame = !wish().same.empty();
    m_mergeButton->setEnabled(hasSame);
    m_mergeButton->setToolTip(hasSame ? QString() : tr("Tick at least one pair of members first."));
}

} // namespace rangkul::linkageui
