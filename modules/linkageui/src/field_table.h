// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "rangkul/linkageui/review_source.h"

namespace rangkul::linkageui {

/// Fields of two records side by side; what differs is marked by sign and colour.
class FieldTable : public QTableWidget
{
public:
    explicit FieldTable(const QString& accessibleName, QWidget* parent);

    void setFields(const std::vector<FieldLine>& fields);
};

} // namespace rangkul::linkageui
