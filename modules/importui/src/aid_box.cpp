// SPDX-License-Identifier: GPL-3.0-or-later
#include "aid_box.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "rangkul/ui/theme.h"

namespace rangkul::importui {

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;

} // namespace

AidBox::AidBox(QWidget* parent)
    : QGroupBox(tr("The aid"), parent)
    , m_form(new QFormLayout(this))
    , m_programLabel(new QLabel(this))
    , m_yearSpin(new QSpinBox(this))
    , m_stageEdit(new QLineEdit(this))
    , m_noteEdit(new QLineEdit(this))
{
    m_form->setVerticalSpacing(ui::kGap);
    m_yearSpin->setRange(kFirstYear, kLastYear);
    m_yearSpin->setMaximumWidth(ui::kGap * 14);
    m_yearSpin->setAccessibleName(tr("Year of the aid"));
    m_stageEdit->setAccessibleName(tr("Stage of the aid"));
    m_stageEdit->setPlaceholderText(tr("for example Tahap 1, when the list does not say"));
    m_noteEdit->setAccessibleName(tr("Why it goes even beside programs that forbid it"));
    m_noteEdit->setPlaceholderText(tr("empty: such rows wait in the repair tray"));
    m_programLabel->setWordWrap(true);
    m_form->addRow(tr("Program:"), m_programLabel);
    m_form->addRow(tr("&Year, when the list does not say:"), m_yearSpin);
    m_form->addRow(tr("&Stage:"), m_stageEdit);
    m_form->addRow(tr("&Why even beside programs that forbid it:"), m_noteEdit);
}

void AidBox::setProgram(const ImportDraft& draft, int thisYear)
{
    const ProgramChoice* chosen = draft.chosenProgram();
    const bool sameProgram = chosen != nullptr && chosen->id == m_program.id;
    m_programs = draft.programs;
    m_program = chosen != nullptr ? *chosen : ProgramChoice();
    m_programLabel->setText(m_program.name);
    if (!sameProgram) {
        m_yearSpin->setValue(m_program.year > 0 ? m_program.year : thisYear);
        m_stageEdit->clear();
        m_noteEdit->clear();
    }
}

void AidBox::setNames(const QStringList& names)
{
    for (const auto& [name, combo] : m_names) {
        m_form->removeRow(combo);
    }
    m_names.clear();
    for (const QString& name : names) {
        auto* combo = new QComboBox(this);
        combo->setAccessibleName(tr("Program meant by %1").arg(name));
        int own = 0;
        int named = -1;
        for (const ProgramChoice& program : m_programs) {
            const bool isNamed = program.name.compare(name, Qt::CaseInsensitive) == 0 ||
                                 program.shortName.compare(name, Qt::CaseInsensitive) == 0;
            named = isNamed ? combo->count() : named;
            own = program.id == m_program.id ? combo->count() : own;
            combo->addItem(program.name);
        }
        combo->setCurrentIndex(named >= 0 ? named : own);
        m_form->addRow(tr("\"%1\" in the list means:").arg(name), combo);
        m_names.emplace_back(name, combo);
    }
}

exchange::RecipientOptions AidBox::options(const exchange::ImportOptions& dataset) const
{
    exchange::RecipientOptions options;
    options.dataset = dataset;
    options.program = m_program.id;
    options.unit = m_program.unit;
    options.year = m_yearSpin->value();
    options.stage = m_stageEdit->text().simplified();
    options.overrideNote = m_noteEdit->text().simplified();
    for (const auto& [name, combo] : m_names) {
        const int index = combo->currentIndex();
        if (index >= 0 && index < static_cast<int>(m_programs.size())) {
            options.programByName.insert(name, m_programs[static_cast<size_t>(index)].id);
        }
    }
    return options;
}

} // namespace rangkul::importui
