// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewView shows of its board: the states to choose from, the pairs, the threshold in words.
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTableWidget>

#include "pair_view.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "review_view.h"
#include "weight_bars.h"

#include <algorithm>

namespace rangkul::linkageui {

namespace {

/// What can be chosen in the box, in its order. Waiting shows all that is to be looked at.
constexpr PairState kChoices[] = {PairState::Waiting, PairState::Disputed, PairState::Same,
                                  PairState::Merged, PairState::Different};

bool belongs(PairState state, PairState choice)
{
    return choice == PairState::Waiting ? state <= PairState::PutOff : state == choice;
}

QString choiceText(PairState choice, const QString& count)
{
    switch (choice) {
    case PairState::Disputed:
        return ReviewView::tr("officers disagree (%1)").arg(count);
    case PairState::Same:
        return ReviewView::tr("the same, not merged (%1)").arg(count);
    case PairState::Merged:
        return ReviewView::tr("merged (%1)").arg(count);
    case PairState::Different:
        return ReviewView::tr("different (%1)").arg(count);
    default:
        return ReviewView::tr("to be looked at (%1)").arg(count);
    }
}

QString namesOf(const PairLine& pair)
{
    const QString names =
        pair.nameA == pair.nameB ? pair.nameA : pair.nameA + QStringLiteral(" / ") + pair.nameB;
    switch (pair.state) {
    case PairState::Disputed:
        return QStringLiteral("▲ ") + names;
    case PairState::PutOff:
        return QStringLiteral("… ") + names;
    default:
        return names;
    }
}

QString standingOf(const PairLine& pair)
{
    switch (pair.state) {
    case PairState::Disputed:
        return ReviewView::tr("officers disagree");
    case PairState::PutOff:
        return ReviewView::tr("put off");
    default:
        return verdictWord(pair.verdict);
    }
}

/// "93 % (85 % to 98 %)".
QString shareText(double share, const linkage::Interval& range)
{
    constexpr double kPercent = 100;
    return ReviewView::tr("%1 (%2 to %3)")
        .arg(words::percent(share * kPercent, 1), words::percent(range.low * kPercent, 0),
             words::percent(range.high * kPercent, 0));
}

} // namespace

void ReviewView::take(ReviewBoard board)
{
    const PairLine* before = current();
    const core::RecordId a = before != nullptr ? before->a : core::RecordId();
    const core::RecordId b = before != nullptr ? before->b : core::RecordId();
    const int row = std::max(0, m_table->currentRow());
    m_board = std::move(board);
    fillStates();
    fillPairs();
    // The same pair, or the one that moved up into its place.
    int wanted = std::min(row, m_table->rowCount() - 1);
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const PairLine& pair = m_board.pairs[m_shown[i]];
        wanted = pair.a == a && pair.b == b ? static_cast<int>(i) : wanted;
    }
    if (wanted >= 0) {
        m_table->setCurrentCell(wanted, 0);
    }
}

void ReviewView::fillStates()
{
    const int chosen = std::max(0, m_stateCombo->currentIndex());
    m_stateCombo->clear();
    for (const PairState choice : kChoices) {
        const auto count =
            std::count_if(m_board.pairs.begin(), m_board.pairs.end(),
                          [choice](const PairLine& pair) { return belongs(pair.state, choice); });
        m_stateCombo->addItem(choiceText(choice, words::number(static_cast<qint64>(count))));
    }
    m_stateCombo->setCurrentIndex(chosen);
    m_countLabel->setText(m_board.records > 0
                              ? tr("%1 persons were compared.").arg(words::number(m_board.records))
                              : QString());
}

void ReviewView::fillPairs()
{
    const PairState choice = kChoices[std::max(0, m_stateCombo->currentIndex())];
    const QSignalBlocker quiet(m_table);
    m_shown.clear();
    for (size_t i = 0; i < m_board.pairs.size(); ++i) {
        if (belongs(m_board.pairs[i].state, choice)) {
            m_shown.push_back(i);
        }
    }
    m_table->setCurrentCell(-1, -1);
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < static_cast<int>(m_shown.size()); ++row) {
        const PairLine& pair = m_board.pairs[m_shown[static_cast<size_t>(row)]];
        auto* weight = new QTableWidgetItem(pair.weight ? signedBits(*pair.weight) : QString());
        weight->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* names =
            new QTableWidgetItem(QStringLiteral("%1\n%2").arg(namesOf(pair), standingOf(pair)));
        names->setToolTip(names->text());
        m_table->setItem(row, 0, names);
        m_table->setItem(row, 1, weight);
    }
    if (!m_shown.empty()) {
        m_table->setCurrentCell(0, 0);
    }
    showPair();
}

void ReviewView::estimate()
{
    if (!m_source || m_source->model() == nullptr || m_estimating) {
        return;
    }
    m_estimating = true;
    const int place = m_slider->value();
    m_matcher.run(
        this, [source = m_source, place] { return source->estimate(place / 2.0); },
        [this, source = m_source, place](const linkage::ThresholdEstimate& estimate) {
            m_estimating = false;
            if (source != m_source) {
                return;
            }
            tellEstimate(estimate);
            if (place != m_slider->value()) {
                this->estimate();
            }
        });
}

void ReviewView::tellEstimate(const linkage::ThresholdEstimate& estimate)
{
    const QString weight = signedBits(m_slider->value() / 2.0);
    if (estimate.pairs == 0) {
        m_estimateLabel->setText(tr("No pair weighs %1 or more.").arg(weight));
        return;
    }
    const QString pairs = words::number(static_cast<qint64>(estimate.pairs));
    const QString right = shareText(estimate.precision, estimate.precisionRange);
    const QString found = shareText(estimate.recall, estimate.recallRange);
    if (estimate.reviewed == 0) {
        m_estimateLabel->setText(
            tr("%1 pairs weigh %2 or more. No answers yet: by the model alone %3 of these pairs "
               "are one person, and they are %4 of all doubles that can be found.")
                .arg(pairs, weight, right, found));
        return;
    }
    const QString answered = words::number(static_cast<qint64>(estimate.reviewed));
    m_estimateLabel->setText(
        tr("%1 pairs weigh %2 or more. By the %3 answers given among them, %4 of these pairs are "
           "one person, and they are %5 of all doubles that can be found.")
            .arg(pairs, weight, answered, right, found));
}

} // namespace rangkul::linkageui
