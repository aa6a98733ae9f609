// SPDX-License-Identifier: GPL-3.0-or-later
#include "owner_step.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "folder_field.h"
#include "passphrase_strength.h"
#include "tone_label.h"

namespace rangkul::importui {

using ui::kGap;

namespace {

constexpr int kFormWidth = 820;

QLineEdit* addEdit(QFormLayout& form, const QString& label, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form.addRow(label, edit);
    return edit;
}

/// A folder name of the register's name: letters and digits, words joined with "-".
QString folderName(const QString& name)
{
    QString out;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber()) {
            out += c;
        } else if (!out.isEmpty() && !out.endsWith(u'-')) {
            out += u'-';
        }
    }
    return out.endsWith(u'-') ? out.chopped(1) : out;
}

} // namespace

OwnerStep::OwnerStep(Purpose purpose, int shortestPassphrase, QWidget* parent)
    : ui::WizardStep(purpose == Purpose::New ? tr("Name and passphrase")
                                             : tr("You and this laptop"),
                     purpose == Purpose::New ? tr("What is the register called, and who opens it?")
                                             : tr("Who works on this laptop?"),
                     parent)
    , m_purpose(purpose)
    , m_shortest(shortestPassphrase)
    , m_stateLabel(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    for (QGroupBox* box : {buildPlace(), buildPassphrase()}) {
        box->setMaximumWidth(kFormWidth);
        column->addWidget(box);
    }
    m_stateLabel->setWordWrap(true);
    m_stateLabel->setMaximumWidth(kFormWidth);
    column->addWidget(m_stateLabel);
    column->addStretch(1);
    setFocusProxy(m_nameEdit != nullptr ? static_cast<QWidget*>(m_nameEdit) : m_officerEdit);
    showStrength();
    showState();
}

QGroupBox* OwnerStep::buildPlace()
{
    const bool isNew = m_purpose == Purpose::New;
    auto* box = new QGroupBox(isNew ? tr("The register") : tr("This laptop"), this);
    auto* form = new QFormLayout(box);
    form->setVerticalSpacing(kGap);
    if (isNew) {
        m_nameEdit = addEdit(*form, tr("&Name:"), box);
        m_nameEdit->setPlaceholderText(tr("for example Kota Contoh 2026"));
        connect(m_nameEdit, &QLineEdit::textChanged, this, &OwnerStep::suggestFolder);
    }
    m_officerEdit = addEdit(*form, tr("Your na&me:"), box);
    m_deviceEdit = addEdit(*form, tr("This &laptop is called:"), box);
    m_folder = new FolderField(tr("Folder of the register"), tr("C&hoose…"), box);
    form->addRow(tr("&Folder on this computer:"), m_folder);
    if (!isNew) {
        m_dropFolder = new FolderField(tr("Shared folder"), tr("Choo&se…"), box);
        form->addRow(tr("Folder shared &with the others:"), m_dropFolder);
        connect(m_dropFolder, &FolderField::changed, this, &OwnerStep::showState);
    }
    auto* note =
        new QLabel(tr("Not in a network or cloud folder: a register there would break."), box);
    note->setWordWrap(true);
    form->addRow(QString(), note);
    connect(m_folder, &FolderField::edited, this, [this] { m_folderTyped = true; });
    connect(m_folder, &FolderField::changed, this, &OwnerStep::showState);
    connect(m_officerEdit, &QLineEdit::textChanged, this, &OwnerStep::showState);
    connect(m_deviceEdit, &QLineEdit::textChanged, this, &OwnerStep::showState);
    return box;
}

QGroupBox* OwnerStep::buildPassphrase()
{
    auto* box = new QGroupBox(tr("The passphrase"), this);
    auto* form = new QFormLayout(box);
    form->setVerticalSpacing(kGap);
    m_passphraseEdit = addEdit(*form, tr("&Passphrase:"), box);
    m_strengthLabel = new QLabel(box);
    m_strengthLabel->setWordWrap(true);
    form->addRow(QString(), m_strengthLabel);
    m_againEdit = addEdit(*form, tr("The same a&gain:"), box);
    auto* show = new QCheckBox(tr("Show what I &type"), box);
    form->addRow(QString(), show);
    auto* warning = new QLabel(box);
    warning->setWordWrap(true);
    showTone(*warning, ui::Tone::Caution,
             tr("Nobody can recover this passphrase, not even the makers of this program. Without "
                "it the names in the register stay sealed for ever. Write it down and keep it "
                "where only the office can reach it."));
    form->addRow(warning);
    for (QLineEdit* edit : {m_passphraseEdit, m_againEdit}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &OwnerStep::showStrength);
        connect(edit, &QLineEdit::textChanged, this, &OwnerStep::showState);
    }
    connect(show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit* edit : {m_passphraseEdit, m_againEdit}) {
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
    return box;
}

void OwnerStep::setDefaults(const OwnerDefaults& defaults)
{
    m_defaults = defaults;
    m_folderTyped = false;
    if (m_nameEdit != nullptr) {
        m_nameEdit->clear();
    }
    if (m_dropFolder != nullptr) {
        m_dropFolder->setPath({});
    }
    m_officerEdit->setText(defaults.officer);
    m_deviceEdit->setText(defaults.device);
    m_passphraseEdit->clear();
    m_againEdit->clear();
    suggestFolder();
    showState();
}

void OwnerStep::suggestName(const QString& name)
{
    if (m_nameEdit != nullptr && m_nameEdit->text().isEmpty()) {
        m_nameEdit->setText(name);
    }
}

void OwnerStep::suggestFolder()
{
    if (!m_folderTyped && !m_defaults.parentFolder.isEmpty()) {
        const QString last = m_purpose == Purpose::New ? folderName(name()) : tr("rangkul");
        m_folder->setPath(last.isEmpty() ? QString()
                                         : QDir(m_defaults.parentFolder).filePath(last));
    }
    showState();
}

QString OwnerStep::name() const
{
    return m_nameEdit != nullptr ? m_nameEdit->text().simplified() : QString();
}

QString OwnerStep::folder() const
{
    return m_folder->path();
}

QString OwnerStep::dropFolder() const
{
    return m_dropFolder != nullptr ? m_dropFolder->path() : QString();
}

QString OwnerStep::officer() const
{
    return m_officerEdit->text().simplified();
}

QString OwnerStep::device() const
{
    return m_deviceEdit->text().simplified();
}

QString OwnerStep::passphrase() const
{
    return m_passphraseEdit->text();
}

QString OwnerStep::nextLabel() const
{
    return m_purpose == Purpose::New ? tr("&Create the register") : tr("&Join the register");
}

QString OwnerStep::whatIsMissing() const
{
    if (m_nameEdit != nullptr && name().isEmpty()) {
        return tr("Give the register a name.");
    }
    if (officer().isEmpty()) {
        return tr("Write your name: it stands beside every change you make.");
    }
    if (device().isEmpty()) {
        return tr("Give this laptop a name, so that the others know whose changes they get.");
    }
    if (folder().isEmpty() || QDir::isRelativePath(folder())) {
        return tr("Choose the folder of the register.");
    }
    if (m_dropFolder != nullptr && (dropFolder().isEmpty() || QDir::isRelativePath(dropFolder()))) {
        return tr("Choose the folder that is shared with the other laptops.");
    }
    if (passphrase().size() < m_shortest) {
        return tr("The passphrase needs at least %n characters.", nullptr, m_shortest);
    }
    if (passphrase() != m_againEdit->text()) {
        return m_againEdit->text().isEmpty() ? tr("Type the passphrase a second time.")
                                             : tr("The two passphrases differ.");
    }
    return {};
}

bool OwnerStep::mayGoOn() const
{
    return whatIsMissing().isEmpty();
}

void OwnerStep::showState()
{
    const QString missing = m_againEdit != nullptr ? whatIsMissing() : QString();
    m_stateLabel->setVisible(!missing.isEmpty());
    showTone(*m_stateLabel, ui::Tone::Neutral, missing);
    Q_EMIT mayGoOnChanged();
}

void OwnerStep::showStrength()
{
    if (passphrase().isEmpty()) {
        showTone(*m_strengthLabel, ui::Tone::Neutral,
                 tr("Four or more words that do not belong together are easy to remember and hard "
                    "to guess."));
        return;
    }
    switch (passphraseStrength(passphrase(), m_shortest)) {
    case PassphraseStrength::TooShort:
        showTone(*m_strengthLabel, ui::Tone::Bad, tr("Too short."));
        break;
    case PassphraseStrength::Weak:
        showTone(*m_strengthLabel, ui::Tone::Caution,
                 tr("Weak: easy to guess. Add one or two more words."));
        break;
    case PassphraseStrength::Fair:
        showTone(*m_strengthLabel, ui::Tone::Neutral, tr("Fair. One more word makes it strong."));
        break;
    case PassphraseStrength::Strong:
        showTone(*m_strengthLabel, ui::Tone::Good, tr("Strong."));
        break;
    }
}

} // namespace rangkul::importui
