// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_sheets.h"

#include <QFileInfo>

namespace rangkul::services {

using core::Error;
using core::ErrorCode;

Error badFile(const char* reason, const QStringList& args)
{
    return {ErrorCode::InvalidInput, QString::fromLatin1(reason), args};
}

core::Finding rejectedRow(const Error& error)
{
    return {core::FindingLevel::Error, error.reason, error.args};
}

QStringList visibleSheets(const exchange::TableFile& file)
{
    QStringList out;
    for (const exchange::SheetName& sheet : file.sheets) {
        if (!sheet.hidden) {
            out << sheet.name;
        }
    }
    return out;
}

core::Result<std::vector<size_t>> chosenSheets(const exchange::TableFile& file,
                                               const QString& wanted)
{
    std::vector<size_t> out;
    for (size_t i = 0; i < file.sheets.size(); ++i) {
        const exchange::SheetName& sheet = file.sheets[i];
        if (wanted.isEmpty() ? !sheet.hidden
                             : sheet.name.compare(wanted, Qt::CaseInsensitive) == 0 ||
                                   QString::number(i + 1) == wanted) {
            out.push_back(i);
        }
    }
    if (out.empty() && wanted.isEmpty()) {
        out.push_back(0);
    }
    if (out.empty()) {
        const QString name = QFileInfo(file.path).fileName();
        if (file.format == exchange::TableFormat::Csv) {
            return badFile("figures.one_table", {name});
        }
        return Error{ErrorCode::NotFound,
                     QStringLiteral("figures.no_sheet"),
                     {name, wanted, visibleSheets(file).join(QStringLiteral(", "))}};
    }
    return out;
}

QString FigureCollector::placed(const QString& row) const
{
    return m_sheet.isEmpty() ? row : m_sheet + u'!' + row;
}

void FigureCollector::add(const SheetRow& row, Figure figure)
{
    const QString place = placed(QString::number(row.number));
    const auto [first, isNew] = m_seen.try_emplace(keyOf(figure), Seen{place, figure});
    if (isNew) {
        m_out.rows.push_back(std::move(figure));
    } else if (!saysTheSame(first->second.figure, figure)) {
        m_out.rejected.push_back(
            rejectedRow(badFile("figures.double", {place, first->second.place})));
    }
}

void FigureCollector::reject(Error error)
{
    if (!error.args.isEmpty()) {
        error.args.front() = placed(error.args.front());
    }
    m_out.rejected.push_back(rejectedRow(error));
}

FigureKey keyOf(const Figure& figure)
{
    // The name counts only where there is no code.
    const QString place = figure.regionCode.isEmpty() ? figure.area.simplified().toUpper()
                                                      : QString(figure.regionCode).remove(u'.');
    return {figure.indicator.simplified(), place, figure.year, figure.month.value_or(0),
            figure.source.trimmed()};
}

bool saysTheSame(const Figure& a, const Figure& b)
{
    return a.value == b.value && a.valueTo == b.valueTo;
}

} // namespace rangkul::services
