// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "field_words.h"
#include "import_draft.h"

namespace rangkul::importui {

/// The columns of one sheet: letter, header, what stands in them, what they give, how sure that is.
/// A snapshot; the choice of another field is told by fieldChosen() and shown by the next
/// setSheet().
class ColumnModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Letter,
        Header,
        Samples,
        Target,
        Certainty,
        kColumns,
    };
    /// Index of the field among fields().
    static constexpr int kFieldRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const LoadedSheet* sheet);
    /// What a column can give; index 0 is "not read".
    const std::vector<exchange::Field>& fields() const { return m_fields; }
    const QStringList& fieldLabels() const { return m_fieldLabels; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void fieldChosen(int column, const rangkul::exchange::Field& field);

private:
    struct Line
    {
        QString header;
        QString samples;
        int field = 0; ///< index into m_fields
        Sureness sureness = Sureness::NotRead;
    };
    Line lineOf(const LoadedSheet& sheet, size_t column) const;
    QVariant text(const Line& line, int row, int column) const;

    std::vector<exchange::Field> m_fields;
    QStringList m_fieldLabels;
    std::vector<Line> m_lines;
};

} // namespace rangkul::importui
