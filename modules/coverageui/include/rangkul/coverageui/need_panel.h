// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/program_source.h"
#include "rangkul/ui/workspace.h"

class QLabel;
class QTableWidget;

namespace rangkul::coverageui {

/// What households lack, by office: open, overdue and closed; every number opens its households.
class NeedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NeedPanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(const std::shared_ptr<ProgramSource>& source);
    void refresh();

Q_SIGNALS:
    void filterRequested(const registry::Filter& filter);
    void failed(const core::Error& error);

private:
    void show(std::vector<NeedLine> lines);

    ui::Workspace& m_workspace;
    std::shared_ptr<ProgramSource> m_source;
    int m_asked = 0;
    std::vector<NeedLine> m_lines;
    QLabel* m_emptyLabel;
    QTableWidget* m_table;
};

} // namespace rangkul::coverageui
