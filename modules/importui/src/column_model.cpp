// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_model.h"

#include <QBrush>
#include <QGuiApplication>

#include "rangkul/ui/theme.h"

namespace rangkul::importui {

namespace {

constexpr qsizetype kSamples = 3;
constexpr qsizetype kSampleLength = 40;

ui::Tone toneOf(Sureness sureness)
{
    switch (sureness) {
    case Sureness::NotRead:
    case Sureness::ByHand:
        return ui::Tone::Neutral;
    case Sureness::Sure:
        return ui::Tone::Good;
    case Sureness::Likely:
    case Sureness::Doubtful:
        return ui::Tone::Caution;
    }
    Q_UNREACHABLE();
}

/// The first different values of a column.
QString samplesOf(const LoadedSheet& sheet, size_t column)
{
    QStringList values;
    for (const auto& row : sheet.sample.rows()) {
        const std::string_view text = row.text(column);
        if (row.number < sheet.file.layout.firstData || text.empty()) {
            continue;
        }
        QString value =
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
        if (value.size() > kSampleLength) {
            value = value.left(kSampleLength - 1) + u'…';
        }
        if (!values.contains(value)) {
            values << value;
        }
        if (values.size() == kSamples) {
            break;
        }
    }
    return values.join(QStringLiteral("  ·  "));
}

} // namespace

void ColumnModel::setSheet(const LoadedSheet* sheet)
{
    const bool sameShape = sheet != nullptr &&
                           m_lines.size() == sheet->file.layout.columns.size() &&
                           m_fields == possibleFields(sheet->file.profile);
    if (!sameShape) {
        beginResetModel();
        m_fields.clear();
        m_fieldLabels.clear();
        m_lines.clear();
        if (sheet != nullptr) {
            m_fields = possibleFields(sheet->file.profile);
            for (const exchange::Field& field : m_fields) {
                m_fieldLabels << fieldLabel(field);
            }
            m_lines.resize(sheet->file.layout.columns.size());
        }
    }
    for (size_t c = 0; c < m_lines.size(); ++c) {
        m_lines[c] = lineOf(*sheet, c);
    }
    if (!sameShape) {
        endResetModel();
    } else if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

ColumnModel::Line ColumnModel::lineOf(const LoadedSheet& sheet, size_t column) const
{
    const exchange::MappedColumn& mapped = sheet.file.layout.columns[column];
    Line line;
    line.header = mapped.header;
    line.samples = samplesOf(sheet, column);
    line.sureness = surenessOf(mapped);
    if (line.sureness != Sureness::NotRead) {
        const auto found = std::find(m_fields.begin(), m_fields.end(), mapped.field);
        line.field = found == m_fields.end() ? 0 : static_cast<int>(found - m_fields.begin());
    }
    return line;
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ColumnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ColumnModel::text(const Line& line, int row, int column) const
{
    switch (column) {
    case Letter:
        return columnLetters(row);
    case Header:
        return line.header.isEmpty() ? tr("(no header)") : line.header;
    case Samples:
        return line.samples.isEmpty() ? tr("(empty)") : line.samples;
    case Target:
        return m_fieldLabels.value(line.field);
    default:
        return surenessLabel(line.sureness);
    }
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    const bool isCertainty = index.column() == Certainty;
    const bool isEmpty = (index.column() == Header && line.header.isEmpty()) ||
                         (index.column() == Samples && line.samples.isEmpty());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Target
                   ? tr("%1: %2").arg(line.header, m_fieldLabels.value(line.field))
                   : text(line, index.row(), index.column());
    case kFieldRole:
        return line.field;
    case Qt::BackgroundRole:
        return isCertainty && line.sureness != Sureness::NotRead
                   ? QVariant(
                         QBrush(ui::toneColours(toneOf(line.sureness), QGuiApplication::palette())
                                    .background))
                   : QVariant();
    case Qt::ForegroundRole:
        if (isCertainty && line.sureness != Sureness::NotRead) {
            return QBrush(ui::toneColours(toneOf(line.sureness), QGuiApplication::palette()).text);
        }
        return isEmpty || line.sureness == Sureness::NotRead
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    default:
        return {};
    }
}

bool ColumnModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int field = value.toInt();
    if (role != kFieldRole || index.column() != Target || field < 0 ||
        field >= static_cast<int>(m_fields.size())) {
        return false;
    }
    if (field != m_lines[static_cast<size_t>(index.row())].field) {
        Q_EMIT fieldChosen(index.row(), m_fields[static_cast<size_t>(field)]);
    }
    return true;
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Letter:
        return tr("Col.");
    case Header:
        return tr("Header in the file");
    case Samples:
        return tr("What stands in it");
    case Target:
        return tr("Goes to");
    default:
        return tr("How sure");
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.column() == Target ? base | Qt::ItemIsEditable : base;
}

} // namespace rangkul::importui
