// SPDX-License-Identifier: GPL-3.0-or-later
#include "side_box.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace rangkul::linkageui {

SideBox::SideBox(const QString& title, QGridLayout* grid, int row, QWidget* parent)
    : QObject(parent)
    , m_window(parent)
    , m_combo(new QComboBox(parent))
    , m_file(new QLineEdit(parent))
    , m_button(new QPushButton(tr("Choose…"), parent))
{
    const QString plain = QString(title).remove(u'&');
    auto* label = new QLabel(title, parent);
    label->setBuddy(m_combo);
    m_combo->setAccessibleName(tr("%1: which").arg(plain));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_file->setAccessibleName(plain);
    m_file->setPlaceholderText(tr("a file with names or NIK"));
    m_file->setClearButtonEnabled(true);
    m_button->setAccessibleName(tr("Choose the file: %1").arg(plain));
    grid->addWidget(label, row, 0);
    grid->addWidget(m_combo, row, 1);
    grid->addWidget(m_file, row, 2);
    grid->addWidget(m_button, row, 3);
    grid->setColumnStretch(2, 1);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        m_wantsFile = isFile();
        showFile();
    });
    connect(m_file, &QLineEdit::textChanged, this, &SideBox::changed);
    connect(m_file, &QLineEdit::returnPressed, this, &SideBox::returnPressed);
    connect(m_button, &QPushButton::clicked, this, &SideBox::browse);
    setChoices({});
}

void SideBox::setChoices(const std::vector<SideChoice>& choices)
{
    const QString before = m_combo->currentData().toString();
    {
        const QSignalBlocker quiet(m_combo);
        m_combo->clear();
        for (const SideChoice& choice : choices) {
            m_combo->addItem(choice.name, choice.key);
        }
        m_combo->addItem(tr("a file"), QString());
        const int place = m_wantsFile        ? m_combo->count() - 1
                          : before.isEmpty() ? 0
                                             : m_combo->findData(before);
        m_combo->setCurrentIndex(std::max(0, place));
    }
    showFile();
}

void SideBox::choose(const QString& key)
{
    m_combo->setCurrentIndex(std::max(0, m_combo->findData(key)));
}

void SideBox::chooseFile()
{
    m_file->clear();
    m_wantsFile = true;
    m_combo->setCurrentIndex(m_combo->count() - 1);
}

void SideBox::chooseRegister()
{
    m_file->clear();
    m_wantsFile = false;
    m_combo->setCurrentIndex(0);
}

bool SideBox::isFile() const
{
    return m_combo->currentIndex() == m_combo->count() - 1;
}

QString SideBox::chosen() const
{
    return isFile() ? m_file->text().trimmed() : m_combo->currentData().toString();
}

void SideBox::setFocus()
{
    isFile() ? m_file->setFocus() : m_combo->setFocus();
}

void SideBox::showFile()
{
    m_file->setVisible(isFile());
    m_button->setVisible(isFile());
    Q_EMIT changed();
}

void SideBox::browse()
{
    auto* dialog = new QFileDialog(m_window, tr("Choose a list of persons"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

} // namespace rangkul::linkageui
