// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_context.h"

class QLabel;
class QVBoxLayout;

namespace rangkul::importui {

class FileDrop;

/// Step 1: one file, or the two files of a package, and what was recognised in them.
class FilesStep : public ui::WizardStep
{
    Q_OBJECT

public:
    explicit FilesStep(ImportContext& context, QWidget* parent = nullptr);

    /// Reads them and shows what they hold; those already chosen are read anew.
    void addFiles(const QStringList& paths);
    void removeFile(const QString& path);
    void enter() override;
    bool mayGoOn() const override;

private:
    void take(std::vector<LoadedPath> loaded);
    void rebuild();
    QWidget* fileCard(const LoadedPath& path);
    QWidget* sheetLine(const LoadedSheet& sheet);

    ImportContext& m_context;
    FileDrop* m_drop;
    QWidget* m_cards;
    QVBoxLayout* m_cardsColumn;
    QLabel* m_packageLabel;
};

} // namespace rangkul::importui
