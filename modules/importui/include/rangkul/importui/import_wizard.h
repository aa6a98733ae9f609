// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/importui/import_services.h"
#include "rangkul/ui/wizard.h"
#include "rangkul/ui/workspace.h"

namespace rangkul::importui {

class CheckStep;
class ColumnsStep;
class FilesStep;
class ImportContext;
class ListStep;

/// Brings a list of families and persons, or the recipients of a program, into the register: files,
/// columns, where it comes from, a check that stores nothing, the import in one transaction, and
/// the way back. A full page; everything slow happens on the runner's thread. Use left(), not
/// finished() or abandoned().
class ImportWizard : public ui::Wizard
{
    Q_OBJECT

public:
    explicit ImportWizard(ui::Workspace& workspace, QWidget* parent = nullptr);
    ~ImportWizard() override;

    /// Empty services when the register closes: a work under way is asked to stop and its answer is
    /// dropped. Call before the stores go away.
    void setServices(const ImportServices& services);
    /// Starts anew; `paths` are read at once.
    void begin(const QStringList& paths = {});
    /// The same for a list of recipients of this program.
    void beginRecipients(const core::RecordId& program, const QStringList& paths = {});

Q_SIGNALS:
    void left();          ///< finished, or cancelled before anything was stored
    void trayRequested(); ///< the officer wants to see the rows that wait
    void imported(const rangkul::registry::Commit& commit);
    void importUndone(const rangkul::registry::Commit& commit);

private:
    /// Stops what is under way and forgets the list, also what the steps show of it.
    void forget();
    void onAbandoned();

    std::unique_ptr<ImportContext> m_context;
    FilesStep* m_files;
    ColumnsStep* m_columns;
    ListStep* m_list;
    CheckStep* m_check;
};

} // namespace rangkul::importui
