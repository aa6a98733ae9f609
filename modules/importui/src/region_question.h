// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "import_draft.h"

class QLabel;
class QRadioButton;
class QTableWidget;

namespace rangkul::importui {

/// Whose region codes are these? Shows what each system means by the codes of the file, side by
/// side, and takes the answer. Nothing is chosen beforehand.
class RegionQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit RegionQuestion(QWidget* parent = nullptr);

    void ask(const std::vector<RegionSample>& samples);
    std::optional<core::CodeSystem> answer() const;
    /// Forgets the answer.
    void clear();

Q_SIGNALS:
    void answered();

private:
    QLabel* m_textLabel;
    QTableWidget* m_table;
    QRadioButton* m_kemendagri;
    QRadioButton* m_bps;
};

} // namespace rangkul::importui
