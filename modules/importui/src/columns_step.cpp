// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns_step.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include "column_model.h"
#include "field_delegate.h"
#include "file_words.h"
#include "tone_label.h"

namespace rangkul::importui {

using ui::kGap;

namespace {

constexpr int kFirstYear = 2010;
constexpr int kLastYear = 2100;

} // namespace

ColumnsStep::ColumnsStep(ImportContext& context, QWidget* parent)
    : ui::WizardStep(tr("Columns"), tr("What do the columns mean?"), parent)
    , m_context(context)
    , m_model(new ColumnModel(this))
    , m_tabs(new QTabBar(this))
    , m_sheetLabel(new QLabel(tr("&Sheet:"), this))
    , m_sheetCombo(new QComboBox(this))
    , m_profileCombo(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_stateLabel(new QLabel(this))
    , m_yearSpin(new QSpinBox(this))
    , m_keepButton(new QPushButton(tr("&Keep these columns"), this))
    , m_keptLabel(new QLabel(this))
{
    m_tabs->setAccessibleName(tr("Files"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stateLabel->setWordWrap(true);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_tabs);
    column->addLayout(buildChoices());
    column->addWidget(m_table, 1);
    column->addWidget(m_stateLabel);
    column->addLayout(buildKeeping());
    setFocusProxy(m_table);

    connect(m_tabs, &QTabBar::currentChanged, this, &ColumnsStep::showSheet);
    connect(m_model, &ColumnModel::fieldChosen, this, &ColumnsStep::choose);
    connect(m_keepButton, &QPushButton::clicked, this, &ColumnsStep::keepProfile);
}

void ColumnsStep::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ColumnModel::Target, new FieldDelegate(*m_model, m_table));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kGap * 2);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    const int unit = fontMetrics().averageCharWidth();
    header->resizeSection(ColumnModel::Letter, unit * 6);
    header->resizeSection(ColumnModel::Header, unit * 28);
    header->resizeSection(ColumnModel::Target, unit * 40);
    header->resizeSection(ColumnModel::Certainty, unit * 15);
    header->setSectionResizeMode(ColumnModel::Samples, QHeaderView::Stretch);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ColumnModel::Target) {
            m_table->edit(index);
            if (auto* combo = qobject_cast<QComboBox*>(m_table->indexWidget(index))) {
                combo->showPopup();
            }
        }
    });
}

QLayout* ColumnsStep::buildChoices()
{
    auto* profileLabel = new QLabel(tr("&Read as:"), this);
    profileLabel->setBuddy(m_profileCombo);
    m_sheetLabel->setBuddy(m_sheetCombo);
    m_profileCombo->setAccessibleName(tr("Kind of list"));
    m_profileCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheetCombo->setAccessibleName(tr("Sheet"));
    m_sheetCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout;
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheetCombo);
    row->addSpacing(kGap);
    row->addWidget(profileLabel);
    row->addWidget(m_profileCombo);
    row->addStretch(1);
    connect(m_sheetCombo, &QComboBox::activated, this, [this] {
        if (const LoadedSheet* sheet = current()) {
            readAgain(m_sheetCombo->currentData().toULongLong(), sheet->file.profile);
        }
    });
    connect(m_profileCombo, &QComboBox::activated, this, [this](int index) {
        const LoadedSheet* sheet = current();
        if (sheet != nullptr && index < static_cast<int>(m_context.draft.profiles.size())) {
            readAgain(sheet->file.sheet, m_context.draft.profiles[static_cast<size_t>(index)]);
        }
    });
    return row;
}

QLayout* ColumnsStep::buildKeeping()
{
    auto* label = new QLabel(tr("For the next list of this kind, &year:"), this);
    label->setBuddy(m_yearSpin);
    m_yearSpin->setRange(kFirstYear, kLastYear);
    m_yearSpin->setValue(m_context.workspace.clock().today().year());
    m_yearSpin->setAccessibleName(tr("Year of the list"));
    m_keptLabel->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_yearSpin);
    row->addWidget(m_keepButton);
    row->addWidget(m_keptLabel, 1);
    return row;
}

void ColumnsStep::enter()
{
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    const auto sheets = m_context.draft.sheets();
    for (const LoadedSheet* sheet : sheets) {
        m_tabs->addTab(sheetTitle(sheet->file));
    }
    m_tabs->setVisible(m_tabs->count() > 1);
    // The first sheet that needs a look.
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (!sheets[i]->file.isComplete()) {
            m_tabs->setCurrentIndex(static_cast<int>(i));
            break;
        }
    }
    showSheet();
}

LoadedSheet* ColumnsStep::current() const
{
    const auto sheets = m_context.draft.sheets();
    const int index = m_tabs->currentIndex();
    return index >= 0 && index < static_cast<int>(sheets.size())
               ? sheets[static_cast<size_t>(index)]
               : nullptr;
}

void ColumnsStep::showSheet()
{
    const LoadedSheet* sheet = current();
    m_keptLabel->clear();
    m_model->setSheet(sheet);
    if (sheet != nullptr) {
        fillChoices(*sheet);
        m_table->setCurrentIndex(m_model->index(0, ColumnModel::Target));
    }
    showMissing();
}

void ColumnsStep::fillChoices(const LoadedSheet& sheet)
{
    m_profileCombo->clear();
    for (const exchange::ImportProfile& profile : m_context.draft.profiles) {
        m_profileCombo->addItem(profile.name, profile.id);
    }
    m_profileCombo->setCurrentIndex(m_profileCombo->findData(sheet.file.profile.id));
    m_sheetCombo->clear();
    const std::vector<exchange::SheetName>& names = sheet.file.table.sheets;
    for (size_t i = 0; i < names.size(); ++i) {
        if (!names[i].hidden || i == sheet.file.sheet) {
            m_sheetCombo->addItem(names[i].name, static_cast<qulonglong>(i));
        }
    }
    m_sheetCombo->setCurrentIndex(
        m_sheetCombo->findData(static_cast<qulonglong>(sheet.file.sheet)));
    m_sheetCombo->setVisible(m_sheetCombo->count() > 1);
    m_sheetLabel->setVisible(m_sheetCombo->count() > 1);
}

void ColumnsStep::showMissing()
{
    const LoadedSheet* sheet = current();
    QStringList missing;
    if (sheet != nullptr) {
        for (const exchange::Field& field : sheet->file.layout.missing) {
            missing << fieldLabel(field);
        }
    }
    const PackageFault fault = m_context.draft.fault();
    if (!missing.isEmpty()) {
        showTone(*m_stateLabel, ui::Tone::Caution,
                 tr("Still needed: %1. Choose the columns that give it.")
                     .arg(missing.join(QStringLiteral("; "))));
    } else if (fault != PackageFault::None) {
        showTone(*m_stateLabel, ui::Tone::Caution, faultText(fault));
    } else if (!mayGoOn()) {
        showTone(*m_stateLabel, ui::Tone::Caution,
                 tr("This list is complete. The other one still needs columns."));
    } else {
        showTone(*m_stateLabel, ui::Tone::Good,
                 tr("All columns that are needed are there. Look at those marked \"please "
                    "check\"."));
    }
    m_keepButton->setEnabled(sheet != nullptr && missing.isEmpty());
    Q_EMIT mayGoOnChanged();
}

bool ColumnsStep::mayGoOn() const
{
    const auto files = m_context.draft.files();
    return m_context.draft.fault() == PackageFault::None &&
           std::all_of(files.begin(), files.end(),
                       [](const exchange::ImportFile& file) { return file.isComplete(); });
}

void ColumnsStep::choose(int column, const exchange::Field& field)
{
    LoadedSheet* sheet = current();
    if (sheet == nullptr) {
        return;
    }
    const int before = assignField(sheet->file, column, field);
    m_context.draft.checked.reset();
    m_model->setSheet(sheet);
    showMissing();
    m_keptLabel->setText(before < 0 ? QString()
                                    : tr("Column %1 is not read any more: a field stands in one "
                                         "column only.")
                                          .arg(columnLetters(before)));
}

void ColumnsStep::readAgain(size_t sheet, const exchange::ImportProfile& profile)
{
    const int index = m_tabs->currentIndex();
    m_context.run(
        tr("Reading the columns"), this,
        [table = current()->file.table, sheet, profile](const core::Progress& progress) {
            return loadSheet(table, sheet, profile, progress);
        },
        [this, index](core::Result<LoadedSheet> loaded) {
            const auto sheets = m_context.draft.sheets();
            if (!loaded) {
                m_context.wizard.banner().show(loaded.error());
            } else if (index < static_cast<int>(sheets.size())) {
                *sheets[static_cast<size_t>(index)] = std::move(*loaded);
                m_context.draft.checked.reset();
                m_tabs->setTabText(index, sheetTitle(sheets[static_cast<size_t>(index)]->file));
            }
            showSheet();
        });
}

void ColumnsStep::keepProfile()
{
    const LoadedSheet* sheet = current();
    if (sheet == nullptr) {
        return;
    }
    const exchange::ImportProfile profile =
        exchange::correctedProfile(sheet->file, m_yearSpin->value());
    m_context.run(
        tr("Keeping the columns"), this,
        [profile, folder = m_context.services.profileFolder](const core::Progress&) {
            return exchange::saveProfile(folder, profile);
        },
        [this, name = profile.name](const core::Status& saved) {
            if (saved) {
                m_keptLabel->setText(tr("Kept as \"%1\".").arg(name));
            } else {
                m_context.wizard.banner().show(saved.error());
            }
        });
}

} // namespace rangkul::importui
