// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

#include "rangkul/registry/household_frame.h"
#include "rangkul/sync/conflict.h"

#include <span>

class QLineEdit;

namespace rangkul::syncui {

/// A value that neither laptop wrote, typed or chosen for the whole cell: an address is text and a
/// region together.
class OwnValueForm : public QGroupBox
{
    Q_OBJECT

public:
    /// Nothing when a column of the cell can only be picked on the map or among households.
    static OwnValueForm* make(const sync::Conflict& conflict,
                              std::span<const registry::FrameRegion> regions, QWidget* parent);

Q_SIGNALS:
    void chosen(const std::vector<rangkul::registry::Value>& values);
    void refused(const rangkul::core::Error& error);

private:
    struct Field
    {
        const registry::Variable* variable = nullptr;
        QWidget* editor = nullptr; ///< a line edit, or a combo box of regions
    };

    explicit OwnValueForm(QWidget* parent);
    QWidget* editorFor(const registry::Variable& variable, const registry::Value& shown,
                       std::span<const registry::FrameRegion> regions);
    void choose();

    std::vector<Field> m_fields;
};

} // namespace rangkul::syncui
