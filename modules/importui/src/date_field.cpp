// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "rangkul/core/indonesian_date.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::importui {

namespace {

constexpr int kEditCharacters = 18;

} // namespace

DateField::DateField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_readingLabel(new QLabel(this))
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(tr("day-month-year"));
    m_edit->setFixedWidth(fontMetrics().averageCharWidth() * kEditCharacters + ui::kGap * 2);
    setFocusProxy(m_edit);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    row->addWidget(m_readingLabel, 1);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showReading();
        Q_EMIT changed();
    });
}

std::optional<QDate> DateField::date() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        return QDate();
    }
    const auto read = core::parseDate(text);
    return read ? std::optional(*read) : std::nullopt;
}

void DateField::setDate(QDate date)
{
    m_edit->setText(date.isValid() ? words::shortDate(date) : QString());
}

void DateField::showReading()
{
    const auto read = date();
    QPalette palette = m_edit->palette();
    palette.setColor(QPalette::WindowText, read ? palette.color(QPalette::PlaceholderText)
                                                : ui::toneColours(ui::Tone::Bad, palette).text);
    m_readingLabel->setPalette(palette);
    m_readingLabel->setText(!read            ? tr("This is no date.")
                            : read->isNull() ? QString()
                                             : QStringLiteral("= ") + words::longDate(*read));
}

} // namespace rangkul::importui
