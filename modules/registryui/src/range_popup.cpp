// SPDX-License-Identifier: GPL-3.0-or-later
#include "range_popup.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "rangkul/core/indonesian_number.h"
#include "rangkul/ui/theme.h"

namespace rangkul::registryui {

namespace {

/// Empty is no bound; what cannot be read is marked and keeps the popup open.
bool readBound(QLineEdit* edit, std::optional<double>& bound)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty()) {
        return true;
    }
    const auto reading = core::parseNumber(text, core::DecimalSign::Comma);
    if (!reading) {
        edit->setFocus();
        edit->selectAll();
        return false;
    }
    bound = reading->value;
    return true;
}

} // namespace

RangePopup::RangePopup(const QString& title, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_leastEdit(new QLineEdit(this))
    , m_mostEdit(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* heading = new QLabel(title, this);
    heading->setFont(ui::headingFont(font(), 1));
    auto* form = new QFormLayout(this);
    form->addRow(heading);
    form->addRow(tr("At &least"), m_leastEdit);
    form->addRow(tr("At &most"), m_mostEdit);
    auto* button = new QPushButton(tr("&Filter"), this);
    form->addRow(button);
    connect(button, &QPushButton::clicked, this, &RangePopup::accept);
    connect(m_leastEdit, &QLineEdit::returnPressed, m_mostEdit, qOverload<>(&QWidget::setFocus));
    connect(m_mostEdit, &QLineEdit::returnPressed, this, &RangePopup::accept);
}

void RangePopup::openBelow(QWidget* widget)
{
    move(widget->mapToGlobal(QPoint(0, widget->height())));
    show();
    m_leastEdit->setFocus();
}

void RangePopup::accept()
{
    std::optional<double> least;
    std::optional<double> most;
    if (!readBound(m_leastEdit, least) || !readBound(m_mostEdit, most)) {
        return;
    }
    if (least || most) {
        Q_EMIT chosen(least, most);
    }
    close();
}

} // namespace rangkul::registryui
