// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_field.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace rangkul::importui {

FolderField::FolderField(const QString& name, const QString& button, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setAccessibleName(name);
    auto* choose = new QPushButton(button, this);
    setFocusProxy(m_edit);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(choose);
    connect(m_edit, &QLineEdit::textChanged, this, &FolderField::changed);
    connect(m_edit, &QLineEdit::textEdited, this, &FolderField::edited);
    connect(choose, &QPushButton::clicked, this, &FolderField::browse);
}

QString FolderField::path() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(text));
}

void FolderField::setPath(const QString& path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

void FolderField::browse()
{
    auto* dialog = new QFileDialog(this, m_edit->accessibleName(), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        setPath(folder);
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace rangkul::importui
