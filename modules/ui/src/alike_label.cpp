// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/ui/alike_label.h"

#include <QLineEdit>

#include "rangkul/ui/workspace.h"

namespace rangkul::ui {

namespace {

constexpr int kTypingPauseMs = 250;
constexpr qsizetype kFewestLetters = 3;

QString typedIn(const QLineEdit* edit)
{
    return edit != nullptr ? edit->text() : QString();
}

} // namespace

AlikeLabel::AlikeLabel(Workspace& workspace, QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("alikeLabel"));
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AlikeLabel::look);
    connect(this, &QLabel::linkActivated, &workspace, [&workspace](const QString& link) {
        if (const auto household = core::RecordId::parse(link)) {
            workspace.select(*household);
        }
    });
}

void AlikeLabel::watch(QLineEdit* name, QLineEdit* birth, QLineEdit* nik)
{
    m_nameEdit = name;
    m_birthEdit = birth;
    m_nikEdit = nik;
    for (QLineEdit* field : {name, birth, nik}) {
        if (field != nullptr) {
            connect(field, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
        }
    }
}

void AlikeLabel::look()
{
    const TypedPerson typed{typedIn(m_nameEdit), typedIn(m_birthEdit), typedIn(m_nikEdit)};
    const bool isEnough = typed.name.trimmed().size() >= kFewestLetters || !typed.nik.isEmpty();
    if (!m_search || !isEnough) {
        hide();
        return;
    }
    m_search(typed, this, [this](const std::vector<AlikePerson>& persons) { tell(persons); });
}

void AlikeLabel::tell(const std::vector<AlikePerson>& persons)
{
    QStringList lines;
    for (const AlikePerson& person : persons) {
        lines << QStringLiteral("<a href=\"%1\">%2</a>")
                     .arg(person.household.toString(), person.text.toHtmlEscaped());
    }
    setText(tr("Already here? Alike: %1").arg(lines.join(QStringLiteral("<br>"))));
    setVisible(!lines.isEmpty());
}

} // namespace rangkul::ui
