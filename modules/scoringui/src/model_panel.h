// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/scoring/coefficient_table.h"
#include "rangkul/scoringui/score_source.h"

class QListWidget;
class QPushButton;

namespace rangkul::scoringui {

/// The models there are and what can be done with one of them.
class ModelPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelPanel(QWidget* parent = nullptr);

    /// Keeps the choice by version; else the first active approved one, else the first.
    void setModels(std::vector<ListedModel> models);
    const std::vector<ListedModel>& models() const { return m_models; }
    /// nullptr when there are none.
    const ListedModel* current() const;
    void choose(const QString& version);

Q_SIGNALS:
    void chosen();
    void takeInRequested(const QString& path);
    /// A table of coefficients, and of which estimate it is.
    void proxyRequested(const QString& path, const scoring::ProxyHead& head);
    void saveRequested(const QString& path);
    void editRequested();
    void approveRequested(const scoring::Approval& approval);

private:
    void showButtons();
    void askFile();
    void askProxy(const QString& path);
    void askTarget();
    void askApproval();

    std::vector<ListedModel> m_models;
    QListWidget* m_list;
    QPushButton* m_addButton;
    QPushButton* m_saveButton;
    QPushButton* m_editButton;
    QPushButton* m_approveButton;
};

} // namespace rangkul::scoringui
