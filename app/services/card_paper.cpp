// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_paper.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace rangkul::services {

namespace {

constexpr double kMarginMm = 14;
constexpr int kDotsPerInch = 300;
/// The page inside its margins in units of the letters' size; larger pages make smaller letters.
constexpr double kPageWidth = 688;
constexpr double kMostPages = 2;
constexpr double kPageStep = 0.05;

QString cell(const QString& text, const QString& more = {})
{
    return QStringLiteral("<td%1>%2</td>").arg(more, text.toHtmlEscaped());
}

/// Two columns of what and value, side by side with others.
QString pairsHtml(const std::vector<std::pair<QString, QString>>& pairs)
{
    QString out = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
    for (const auto& [name, value] : pairs) {
        out +=
            QStringLiteral("<tr>%1<td><b>%2</b></td></tr>").arg(cell(name), value.toHtmlEscaped());
    }
    return out + QStringLiteral("</table>");
}

QString rowsHtml(const scoring::CardSheet& sheet)
{
    QString out = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" "
                                 "width=\"100%\" style=\"border-style:solid;"
                                 "border-color:#9aa0a6\"><tr bgcolor=\"#e8eaed\">");
    for (const QString& title : sheet.header) {
        out += QStringLiteral("<th align=\"left\">%1</th>").arg(title.toHtmlEscaped());
    }
    out += QStringLiteral("</tr>");
    for (const scoring::CardRow& row : sheet.rows) {
        QString answer = row.answer.toHtmlEscaped();
        if (!row.change.isEmpty()) {
            answer += QStringLiteral("<br/><i>%1</i>").arg(row.change.toHtmlEscaped());
        }
        out += QStringLiteral("<tr>%1<td>%2</td>%3%4</tr>")
                   .arg(cell(row.question), answer, cell(row.points), cell(row.source));
    }
    return out + QStringLiteral("</table>");
}

QString listHtml(const QStringList& lines)
{
    QString out;
    for (const QString& line : lines) {
        out += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    }
    return QStringLiteral("<ul style=\"margin-top:0;margin-bottom:4px\">%1</ul>").arg(out);
}

/// The smallest page on which all of it stands, and so the largest letters; its width. Halves the
/// way between a page that is too small and one that is not.
double fitOnOnePage(QTextDocument& document, double heightOfWidth)
{
    const auto fits = [&](double pages) {
        const double width = kPageWidth * pages;
        document.setPageSize({width, width * heightOfWidth});
        return document.pageCount() <= 1;
    };
    double small = 1;
    double large = kMostPages;
    if (fits(small)) {
        return kPageWidth;
    }
    while (large - small > kPageStep) {
        const double middle = (small + large) / 2;
        (fits(middle) ? large : small) = middle;
    }
    fits(large);
    return kPageWidth * large;
}

} // namespace

QString cardHtml(const scoring::CardSheet& sheet)
{
    QString out = QStringLiteral("<body style=\"font-family:'Noto Sans','DejaVu Sans',sans-serif;"
                                 "font-size:13px\">");
    out += QStringLiteral("<p style=\"font-size:22px;margin-bottom:0\"><b>%1</b></p><p "
                          "style=\"margin-top:2px\">%2<br/>%3</p>")
               .arg(sheet.title.toHtmlEscaped(), sheet.registerName.toHtmlEscaped(),
                    sheet.model.toHtmlEscaped());
    out += QStringLiteral("<table width=\"100%\"><tr><td width=\"36%\">%1</td><td "
                          "width=\"32%\">%2</td><td width=\"32%\">%3</td></tr></table><p></p>")
               .arg(pairsHtml(sheet.facts), pairsHtml(sheet.results), pairsHtml(sheet.deciles));
    out += rowsHtml(sheet);
    if (!sheet.changesTitle.isEmpty()) {
        out += QStringLiteral("<p style=\"margin-bottom:2px\"><b>%1</b></p>%2")
                   .arg(sheet.changesTitle.toHtmlEscaped(), listHtml(sheet.changes));
    }
    out += QStringLiteral("<p>%1</p>").arg(sheet.rights.toHtmlEscaped());
    if (!sheet.notes.isEmpty()) {
        out += listHtml(sheet.notes);
    }
    return out + QStringLiteral("</body>");
}

void paintCard(QPagedPaintDevice& paper, const scoring::CardSheet& sheet)
{
    QPainter painter(&paper);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setHtml(cardHtml(sheet));
    const double width = fitOnOnePage(document, double(paper.height()) / paper.width());
    const double scale = paper.width() / width;
    painter.scale(scale, scale);
    document.drawContents(&painter, QRectF(0, 0, width, paper.height() / scale));
}

core::Status writeCardPdf(const QString& path, const scoring::CardSheet& sheet)
{
    QSaveFile file(path);
    const auto refused = [&] {
        return core::Error{core::ErrorCode::NoPermission,
                           QStringLiteral("file.not_writable"),
                           {path},
                           file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return refused();
    }
    {
        QPdfWriter writer(&file);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                              QPageLayout::Millimeter);
        writer.setTitle(sheet.title);
        paintCard(writer, sheet);
    }
    return file.commit() ? core::Status(core::Done{}) : core::Status(refused());
}

} // namespace rangkul::services
