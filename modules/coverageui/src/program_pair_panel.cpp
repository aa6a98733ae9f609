// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_pair_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "page_rows.h"
#include "program_list.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/registry/codes.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/register_words.h"

namespace rangkul::coverageui {

using ui::kGap;
namespace together = registry::codes::compatibility;

namespace {

enum PairColumn { PairName, PairAnswer, PairReason, PairSource };

const registry::Variable& pairAnswer()
{
    return registry::variable(registry::Entity::ProgramPair, QLatin1StringView("compatibility"));
}

} // namespace

ProgramPairPanel::ProgramPairPanel(ui::Workspace& workspace, QWidget* parent)
    : ProgramPanel(workspace, parent)
    , m_stateLabel(new QLabel(this))
    , m_model(new ProgramListModel(
          {tr("Other program"), tr("Together"), tr("Why"), tr("Source")},
          [this](int line, int column) { return text(line, column); }, this))
    , m_view(new ProgramListView(tr("Beside other programs"), m_model, {220, 120, 350}, this))
{
    m_stateLabel->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addWidget(m_stateLabel);
    column->addWidget(m_view, 1);
    column->addWidget(buildAnswer());
    column->addWidget(strip());
    connect(m_view, &ProgramListView::choiceChanged, this, &ProgramPairPanel::showChosen);
    take({});
}

QWidget* ProgramPairPanel::buildAnswer()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_answerCombo = new QComboBox(box);
    for (const registry::CodeItem& item :
         registry::findCodeList(QStringLiteral("compatibility"))->items()) {
        m_answerCombo->addItem(words::display(pairAnswer(), qint64(item.code)), item.code);
    }
    m_reasonEdit = new QLineEdit(box);
    m_sourceEdit = new QLineEdit(box);
    m_storeButton =
        new QPushButton(ui::icon(QStringLiteral("check")), tr("Store for the &chosen"), box);
    addAsked(row, tr("&Together"), m_answerCombo, box);
    addAsked(row, tr("&Why"), m_reasonEdit, box);
    addAsked(row, tr("So&urce"), m_sourceEdit, box);
    row->addWidget(m_storeButton);
    connect(m_storeButton, &QPushButton::clicked, this, &ProgramPairPanel::decide);
    return box;
}

void ProgramPairPanel::setSource(const std::shared_ptr<ProgramSource>& source)
{
    m_source = source;
    forget();
    take({});
}

void ProgramPairPanel::showProgram(const core::RecordId& program)
{
    if (program != m_program) {
        m_program = program;
        forget();
        take({});
    }
    refresh();
}

void ProgramPairPanel::refresh()
{
    if (m_source == nullptr || m_program.isNull() || !isReady() || !isVisible()) {
        return;
    }
    ask(
        tr("Reading the programs"), {},
        [source = m_source,
         program = m_program](const registry::HouseholdFrame&, const registry::PersonFrame&,
                              const core::Progress&) { return source->pairs(program); },
        [this](std::vector<PairLine> pairs) { take(std::move(pairs)); });
}

void ProgramPairPanel::take(std::vector<PairLine> pairs)
{
    const std::vector<int> chosen = m_view->chosenLines();
    m_pairs = std::move(pairs);
    m_stateLabel->setText(
        m_pairs.empty()
            ? tr("The register has no other program yet.")
            : tr("Asked whenever a household is to get one of the two. A warning is shown and "
                 "passes; what is forbidden needs a note that says why all the same."));
    m_model->setLines(static_cast<int>(m_pairs.size()));
    if (!chosen.empty() && chosen.front() < m_model->rowCount()) {
        m_view->selectRow(chosen.front());
    }
}

QString ProgramPairPanel::text(int line, int column) const
{
    const PairLine& pair = m_pairs[static_cast<size_t>(line)];
    switch (column) {
    case PairName:
        return pair.name;
    case PairAnswer:
        return pair.compatibility == 0 ? tr("not decided")
                                       : words::display(pairAnswer(), pair.compatibility);
    case PairReason:
        return pair.reason;
    case PairSource:
        return pair.source;
    default:
        return {};
    }
}

void ProgramPairPanel::showChosen()
{
    const std::vector<int> chosen = m_view->chosenLines();
    for (QWidget* field : std::initializer_list<QWidget*>{m_answerCombo, m_reasonEdit, m_sourceEdit,
                                                          m_storeButton}) {
        field->setEnabled(!chosen.empty());
    }
    if (chosen.empty() || chosen.front() >= static_cast<int>(m_pairs.size())) {
        return;
    }
    const PairLine& pair = m_pairs[static_cast<size_t>(chosen.front())];
    const qint64 answer = pair.compatibility == 0 ? together::kAllowed : pair.compatibility;
    m_answerCombo->setCurrentIndex(m_answerCombo->findData(static_cast<int>(answer)));
    m_reasonEdit->setText(pair.reason);
    m_sourceEdit->setText(pair.source);
}

void ProgramPairPanel::decide()
{
    for (const int line : m_view->chosenLines()) {
        PairLine pair = m_pairs[static_cast<size_t>(line)];
        pair.compatibility = m_answerCombo->currentData().toLongLong();
        pair.reason = m_reasonEdit->text().trimmed();
        pair.source = m_sourceEdit->text().trimmed();
        store([source = m_source, program = m_program,
               pair] { return source->setPair(program, pair); },
              [this] { refresh(); });
    }
}

} // namespace rangkul::coverageui
