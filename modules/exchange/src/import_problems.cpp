// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/import_problems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "utf8_text.h"

#include <algorithm>
#include <tuple>

namespace rangkul::exchange {

namespace {

constexpr size_t kLongestKept = 500; // of a cell's text, in bytes

} // namespace

void ProblemList::add(int file, qint64 row, int column, const Rule& rule, std::string_view value,
                      std::string_view hint)
{
    value = value.substr(0, kLongestKept);
    hint = hint.substr(0, kLongestKept);
    m_items.push_back({row, m_bytes.size(), static_cast<std::uint16_t>(value.size()),
                       static_cast<std::uint16_t>(hint.size()), static_cast<std::int16_t>(column),
                       static_cast<std::uint8_t>(file),
                       static_cast<std::uint8_t>(&rule - rules().data())});
    m_bytes.append(value).append(hint);
}

void ProblemList::sort()
{
    std::stable_sort(m_items.begin(), m_items.end(), [](const Item& a, const Item& b) {
        return std::tie(a.file, a.row, a.column, a.rule) <
               std::tie(b.file, b.row, b.column, b.rule);
    });
}

Problem ProblemList::at(size_t index) const
{
    const Item& item = m_items[index];
    const std::string_view bytes(m_bytes);
    return {item.file,
            item.row,
            item.column,
            &rules()[item.rule],
            toQString(bytes.substr(item.value, item.valueSize)),
            toQString(bytes.substr(item.value + item.valueSize, item.hintSize))};
}

size_t ProblemList::firstOf(int file, qint64 row) const
{
    const auto found = std::lower_bound(
        m_items.begin(), m_items.end(), std::pair(file, row), [](const Item& item, const auto& at) {
            return std::pair(static_cast<int>(item.file), item.row) < at;
        });
    return static_cast<size_t>(found - m_items.begin());
}

size_t ProblemList::count(const Rule& rule) const
{
    const auto index = static_cast<std::uint8_t>(&rule - rules().data());
    return static_cast<size_t>(std::count_if(
        m_items.begin(), m_items.end(), [index](const Item& item) { return item.rule == index; }));
}

QByteArray ProblemList::json(int file, qint64 row) const
{
    QJsonArray list;
    for (size_t i = firstOf(file, row); isOf(i, file, row); ++i) {
        const Problem problem = at(i);
        QJsonObject object{{QStringLiteral("rule"), QString(problem.rule->id)},
                           {QStringLiteral("level"), problem.rule->level == Level::Error
                                                         ? QStringLiteral("error")
                                                         : QStringLiteral("warning")},
                           {QStringLiteral("column"), problem.column},
                           {QStringLiteral("value"), problem.value}};
        if (!problem.hint.isEmpty()) {
            object.insert(QStringLiteral("hint"), problem.hint);
        }
        list.append(object);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace rangkul::exchange
