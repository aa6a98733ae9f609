// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace rangkul::importui {

/// A date typed the way people write dates ("4-7-2025", "4 Juli 2025"), with what was understood
/// beside it. Empty is allowed.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(const QString& name, QWidget* parent = nullptr);

    /// An invalid date when empty; nullopt when what was typed is no date.
    std::optional<QDate> date() const;
    void setDate(QDate date);

Q_SIGNALS:
    void changed();

private:
    void showReading();

    QLineEdit* m_edit;
    QLabel* m_readingLabel;
};

} // namespace rangkul::importui
