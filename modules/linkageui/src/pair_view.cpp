// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair_view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "field_table.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "weight_bars.h"

namespace rangkul::linkageui {

using ui::kGap;

QString verdictWord(linkage::Verdict verdict)
{
    switch (verdict) {
    case linkage::Verdict::Certain:
        return PairView::tr("same person");
    case linkage::Verdict::Probable:
        return PairView::tr("perhaps the same person");
    case linkage::Verdict::SharedNik:
        return PairView::tr("one NIK, two persons");
    case linkage::Verdict::No:
        return PairView::tr("different persons");
    }
    Q_UNREACHABLE();
}

QString answerWord(linkage::Decision decision)
{
    switch (decision) {
    case linkage::Decision::Same:
        return PairView::tr("the same");
    case linkage::Decision::Different:
        return PairView::tr("different");
    case linkage::Decision::Later:
        return PairView::tr("later");
    }
    Q_UNREACHABLE();
}

PairView::PairView(QWidget* parent)
    : QWidget(parent)
    , m_titleLabel(new QLabel(this))
    , m_opinionLabel(new QLabel(this))
    , m_table(new FieldTable(tr("The two records side by side"), this))
    , m_sumLabel(new QLabel(this))
    , m_bars(new WeightBars(this))
    , m_answers(new QWidget(this))
    , m_unmergeButton(new QPushButton(tr("&Take the merge back"), this))
    , m_familiesButton(new QPushButton(tr("Merge the &families…"), this))
{
    m_titleLabel->setFont(ui::headingFont(font(), 1));
    m_titleLabel->setWordWrap(true);
    m_opinionLabel->setObjectName(QStringLiteral("opinionLabel"));
    m_opinionLabel->setWordWrap(true);
    m_sumLabel->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("fieldsTable"));
    auto* area = new QScrollArea(this);
    area->setWidget(m_bars);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(tr("Weights"));
    m_unmergeButton->setIcon(ui::icon(QStringLiteral("undo")));

    auto* answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    addAnswer(answers, tr("&Same (1)"), linkage::Decision::Same);
    addAnswer(answers, tr("&Different (2)"), linkage::Decision::Different);
    addAnswer(answers, tr("La&ter (3)"), linkage::Decision::Later);
    auto* open = new QPushButton(ui::icon(QStringLiteral("households")),
                                 tr("Both &households in list and map"), this);
    m_familiesButton->setToolTip(
        tr("The same family was recorded twice: see both side by side with their members."));
    connect(m_familiesButton, &QPushButton::clicked, this, &PairView::familiesRequested);
    connect(open, &QPushButton::clicked, this, &PairView::openRequested);
    connect(m_unmergeButton, &QPushButton::clicked, this, &PairView::unmergeRequested);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_answers);
    actions->addWidget(m_unmergeButton);
    actions->addStretch(1);
    actions->addWidget(m_familiesButton);
    actions->addWidget(open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addWidget(m_titleLabel);
    column->addWidget(m_opinionLabel);
    column->addWidget(m_table, 3);
    column->addWidget(m_sumLabel);
    column->addWidget(area, 2);
    column->addWidget(buildMerge());
    column->addLayout(actions);
    clear();
}

QPushButton* PairView::addAnswer(QHBoxLayout* row, const QString& text, linkage::Decision decision)
{
    auto* button = new QPushButton(text, m_answers);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, decision] { Q_EMIT answered(decision); });
    return button;
}

QWidget* PairView::buildMerge()
{
    m_merge = new QWidget(this);
    m_keepLeft = new QRadioButton(tr("keep the &left record"), m_merge);
    m_keepRight = new QRadioButton(tr("keep the &right record"), m_merge);
    m_keepLeft->setChecked(true);
    m_headLabel = new QLabel(tr("New &head of the family it leaves"), m_merge);
    m_headCombo = new QComboBox(m_merge);
    m_headLabel->setBuddy(m_headCombo);
    m_mergeButton = new QPushButton(tr("&Merge"), m_merge);
    m_mergeButton->setToolTip(
        tr("Aid, objections and needs go to the record that is kept. Both records stay stored, and "
           "the merge can be taken back at any time."));
    auto* row = new QHBoxLayout(m_merge);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_keepLeft, m_keepRight, m_headLabel,
                                                           m_headCombo, m_mergeButton}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    connect(m_keepLeft, &QRadioButton::toggled, this, &PairView::fillHeads);
    connect(m_mergeButton, &QPushButton::clicked, this, &PairView::merge);
    return m_merge;
}

void PairView::clear()
{
    m_pair = {};
    m_detail = {};
    m_table->setRowCount(0);
    m_bars->setLines({});
    setVisible(false);
}

void PairView::setWorking(bool working)
{
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setEnabled(!working);
    }
}

QString PairView::opinionText() const
{
    QStringList said;
    for (const OpinionLine& one : m_pair.opinions) {
        QString line = tr("%1 said: %2, %3")
                           .arg(one.officer.isEmpty() ? tr("somebody") : one.officer,
                                answerWord(one.answer), words::shortDate(one.day));
        if (!one.note.isEmpty()) {
            line += QStringLiteral(" (%1)").arg(one.note);
        }
        said << line;
    }
    const QString all = said.join(QStringLiteral("; "));
    return m_pair.state == PairState::Disputed
               ? tr("▲ Officers disagree. %1. Your answer settles it.").arg(all)
               : all;
}

void PairView::setPair(const PairLine& pair)
{
    m_pair = pair;
    m_detail = {};
    m_titleLabel->setText(QStringLiteral("%1  ↔  %2").arg(pair.nameA, pair.nameB));
    m_opinionLabel->setText(opinionText());
    m_opinionLabel->setVisible(!pair.opinions.empty());
    const ui::Tone tone = pair.state == PairState::Disputed ? ui::Tone::Caution : ui::Tone::Neutral;
    const ui::ToneColours colours = ui::toneColours(tone, palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.text);
    m_opinionLabel->setPalette(own);
    m_opinionLabel->setAutoFillBackground(true);
    m_sumLabel->setText(
        pair.weight ? tr("Weight %1: %2").arg(signedBits(*pair.weight), verdictWord(pair.verdict))
                    : QString());
    m_sumLabel->setVisible(pair.weight.has_value());
    m_merge->setVisible(pair.state == PairState::Same);
    m_unmergeButton->setVisible(pair.state == PairState::Merged);
    m_answers->setVisible(pair.state != PairState::Merged);
    m_familiesButton->setVisible(pair.state != PairState::Merged && !pair.householdA.isNull() &&
                                 !pair.householdB.isNull() && pair.householdA != pair.householdB);
    m_table->setRowCount(0);
    m_bars->setLines({});
    setVisible(true);
}

void PairView::setDetail(const PairDetail& detail)
{
    m_detail = detail;
    m_table->setFields(detail.fields);
    m_bars->setLines(detail.weights);
    fillHeads();
}

void PairView::fillHeads()
{
    const auto& heads = m_keepLeft->isChecked() ? m_detail.successorsB : m_detail.successorsA;
    m_headCombo->clear();
    for (const NamedPerson& head : heads) {
        m_headCombo->addItem(head.name, QVariant::fromValue(head.person.toString()));
    }
    m_headLabel->setVisible(!heads.empty());
    m_headCombo->setVisible(!heads.empty());
}

void PairView::merge()
{
    const bool isLeft = m_keepLeft->isChecked();
    const auto& heads = isLeft ? m_detail.successorsB : m_detail.successorsA;
    const int chosen = m_headCombo->currentIndex();
    std::optional<core::RecordId> head;
    if (chosen >= 0 && chosen < static_cast<int>(heads.size())) {
        head = heads[static_cast<size_t>(chosen)].person;
    }
    Q_EMIT mergeRequested(isLeft ? m_pair.a : m_pair.b, isLeft ? m_pair.b : m_pair.a, head);
}

} // namespace rangkul::linkageui
