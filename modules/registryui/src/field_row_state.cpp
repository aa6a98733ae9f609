// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "field_row.h"
#include "profile_words.h"
#include "rangkul/registry/applicability.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

using registry::Record;
using registry::ValueType;
using ui::Tone;

void FieldRow::applyVeil()
{
    const bool isCovered =
        isSecret() && !m_session.isUncovered(secret()) && !registry::isMissing(m_seen);
    if (isCovered && m_veil == nullptr) {
        m_veil = new QWidget(this);
        m_veilLabel = new QLabel(m_veil);
        m_veilLabel->setFont(ui::tabularFont(font()));
        m_showButton = new QToolButton(m_veil);
        m_showButton->setText(tr("Show"));
        m_showButton->setAccessibleName(tr("Show: %1").arg(words::label(m_variable)));
        auto* row = new QHBoxLayout(m_veil);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_veilLabel, 1);
        row->addWidget(m_showButton);
        static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_veil);
        setTabOrder(m_editor->focusProxy(), m_showButton);
        connect(m_showButton, &QToolButton::clicked, this,
                [this] { m_session.askUncover(secret()); });
    }
    if (m_veil != nullptr) {
        m_veilLabel->setText(isMaskedNumber(m_variable)
                                 ? words::display(m_variable, m_seen, words::NumberMask::Masked)
                                 : QString(6, QChar(0x2022)));
        m_veil->setVisible(isCovered);
    }
    m_editor->setVisible(!isCovered);
}

void FieldRow::showState(const Record& record)
{
    const auto barred = registry::applies(m_variable, record, m_session.today());
    const bool isEmpty = registry::isMissing(m_seen);
    const bool isEnded =
        !registry::isMissing(m_session.profile()->household.value(QLatin1StringView("ended_on")));
    const bool isOpen = (barred || !isEmpty || m_editor->isTouched()) && !isEnded;
    const QString why = barred ? QString() : sentenceOf(m_variable.entity, barred);
    m_editor->setEnabled(isOpen);
    m_editor->setHint(isEmpty ? why : QString());
    m_editor->focusProxy()->setAccessibleDescription(why);
    m_labelLabel->setEnabled(isOpen);
    setToolTip(why);

    if (!m_problem.isEmpty()) {
        showNote(Tone::Bad, m_problem);
    } else if (m_conflict) {
        showNote(
            Tone::Caution,
            tr("Somebody changed this value since you opened it. Now it is \"%1\". Your value "
               "\"%2\" was not stored.")
                .arg(words::display(m_variable, m_seen), words::display(m_variable, m_refused)),
            tr("Store mine"));
    } else if (const auto found = m_session.findings(m_ref, m_variable.id); !found.empty()) {
        QStringList sentences;
        bool isError = false;
        for (const core::Finding& finding : found) {
            sentences << sentenceOf(m_variable.entity, core::Error{core::ErrorCode::InvalidInput,
                                                                   finding.reason, finding.args});
            isError = isError || finding.level == core::FindingLevel::Error;
        }
        showNote(isError ? Tone::Bad : Tone::Caution, sentences.join(u' '));
    } else if (!barred && !isEmpty) {
        showNote(Tone::Caution, why);
    } else if (isCutShort()) {
        showNote(Tone::Neutral, words::display(m_variable, m_seen));
    } else {
        m_noteLabel->hide();
    }
    m_editor->setMarked(!m_problem.isEmpty());
}

bool FieldRow::isCutShort() const
{
    const bool isAnswer = m_variable.type == ValueType::Code && m_editor->isVisibleTo(this);
    const int room = m_editor->width() - 36; // frame and arrow
    return isAnswer && m_editor->width() > 120 &&
           fontMetrics().horizontalAdvance(editText(m_variable, m_seen)) > room;
}

void FieldRow::showNote(Tone tone, const QString& text, const QString& action)
{
    const ui::ToneColours colours = ui::toneColours(tone, palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.text);
    own.setColor(QPalette::Link, colours.text);
    m_noteLabel->setPalette(own);
    m_noteLabel->setTextFormat(action.isEmpty() ? Qt::PlainText : Qt::RichText);
    m_noteLabel->setText(action.isEmpty() ? text
                                          : QStringLiteral("%1 <a href='mine'>%2</a>")
                                                .arg(text.toHtmlEscaped(), action.toHtmlEscaped()));
    m_noteLabel->setTextInteractionFlags(action.isEmpty() ? Qt::NoTextInteraction
                                                          : Qt::LinksAccessibleByMouse |
                                                                Qt::LinksAccessibleByKeyboard);
    m_noteLabel->show();
    m_editor->focusProxy()->setAccessibleDescription(text);
}

} // namespace rangkul::registryui
