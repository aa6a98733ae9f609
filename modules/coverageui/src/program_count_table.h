// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "rangkul/coverageui/program_source.h"

namespace rangkul::coverageui {

/// A cell of words, or a number with the households behind it.
struct CountCell
{
    QString text;
    Counted counted = {};
    bool isNumber = false;

    static CountCell words(const QString& text) { return {text}; }
    /// As text of its own, right-aligned, with nothing behind it.
    static CountCell figure(const QString& text);
    static CountCell number(Counted counted);
};
using CountRow = std::vector<CountCell>;

/// Figures to be read: Enter or a double click on one opens the households behind it.
class ProgramCountTable : public QTableWidget
{
    Q_OBJECT

public:
    /// `name`: for those who hear the window.
    ProgramCountTable(const QString& name, const QStringList& header, QWidget* parent);

    /// Keeps the current cell where it was.
    void fill(std::vector<CountRow> rows);

Q_SIGNALS:
    void opened(const std::vector<core::RecordId>& households);

private:
    std::vector<CountRow> m_rows;
};

} // namespace rangkul::coverageui
