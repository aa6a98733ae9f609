// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "field_row.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace rangkul::registryui {

/// Fields under a heading that opens and closes. The fields are made when it is first opened, so
/// that a profile does not begin with all of them.
class FieldSection : public QWidget
{
    Q_OBJECT

public:
    FieldSection(ProfileSession& session, const QString& title,
                 std::vector<const registry::Variable*> variables, QWidget* parent);

    /// nullptr hides the section.
    void load(const registry::Record* record);
    void setExpanded(bool expanded);
    bool isExpanded() const;
    /// nullptr while not made.
    FieldRow* row(const registry::Variable& variable) const;
    const std::vector<const registry::Variable*>& variables() const { return m_variables; }
    const std::vector<FieldRow*>& fields() const { return m_rows; }
    QToolButton* heading() const { return m_heading; }
    /// Stores what is being typed.
    void commit();

Q_SIGNALS:
    void built();

private:
    void build();
    void showCount(const registry::Record& record);

    ProfileSession& m_session;
    std::vector<const registry::Variable*> m_variables;
    registry::RowRef m_ref;
    QToolButton* m_heading;
    QLabel* m_countLabel;
    QWidget* m_body = nullptr;
    std::vector<FieldRow*> m_rows;
};

/// The variables of one section of an entity that are shown as fields: without those that only the
/// rules of members, housing and verification may write.
std::vector<const registry::Variable*> fieldsOf(registry::Entity entity, registry::Section section);

} // namespace rangkul::registryui
