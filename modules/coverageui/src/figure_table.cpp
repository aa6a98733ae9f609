// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/figure_table.h"

#include <QMimeData>

namespace rangkul::coverageui {

namespace {

/// A tab or a line break in a name would move every cell behind it.
QString cell(const QString& text)
{
    return text.simplified();
}

QString htmlRow(const QStringList& cells, const char* tag)
{
    QString row = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString align = i == 0 ? QString() : QStringLiteral(" align=\"right\"");
        row += QStringLiteral("<%1%2>%3</%1>")
                   .arg(QLatin1StringView(tag), align, cells[i].toHtmlEscaped());
    }
    return row + QStringLiteral("</tr>\n");
}

} // namespace

QString FigureTable::tabSeparated() const
{
    QStringList lines;
    const auto add = [&lines](const QStringList& cells) {
        QStringList clean;
        for (const QString& one : cells) {
            clean += cell(one);
        }
        lines += clean.join(u'\t');
    };
    add(header);
    for (const QStringList& row : rows) {
        add(row);
    }
    return lines.join(u'\n') + u'\n';
}

QString FigureTable::html() const
{
    QString body = QStringLiteral("<p><b>%1</b></p>\n<table border=\"1\" cellspacing=\"0\">\n")
                       .arg(title.toHtmlEscaped());
    body += htmlRow(header, "th");
    for (const QStringList& row : rows) {
        body += htmlRow(row, "td");
    }
    return body + QStringLiteral("</table>\n<p>%1</p>\n").arg(source.toHtmlEscaped());
}

std::unique_ptr<QMimeData> FigureTable::mimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated());
    data->setHtml(html());
    return data;
}

} // namespace rangkul::coverageui
