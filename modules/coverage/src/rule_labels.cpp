// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_labels.h"

namespace rangkul::coverage {

namespace {

struct ShortAnswer
{
    QLatin1StringView word;
    QStringView label;
};
constexpr ShortAnswer kShortAnswers[] = {{QLatin1StringView("yes"), u"Ya"},
                                         {QLatin1StringView("no"), u"Tidak"}};

bool mayAnswer(const RuleVariable& variable, const registry::CodeItem& item)
{
    constexpr int kKelurahan = 5;
    constexpr int kDesa = 6;
    return variable.derived != RuleDerived::VillageKind || item.code == kKelurahan ||
           item.code == kDesa;
}

} // namespace

std::optional<int> codeOfAnswer(const RuleVariable& variable, const QString& written)
{
    const registry::CodeList* list = codeListOf(variable);
    QString label = written;
    for (const ShortAnswer& each : kShortAnswers) {
        if (written.compare(each.word, Qt::CaseInsensitive) == 0) {
            label = each.label.toString();
        }
    }
    const registry::CodeItem* item = list == nullptr ? nullptr : list->findByLabel(label);
    return item != nullptr && mayAnswer(variable, *item) ? std::optional(item->code) : std::nullopt;
}

QString answerText(const RuleVariable& variable, qint64 code)
{
    const registry::CodeList* list = codeListOf(variable);
    const registry::CodeItem* item = list == nullptr ? nullptr : list->find(static_cast<int>(code));
    if (item == nullptr) {
        return {};
    }
    for (const ShortAnswer& each : kShortAnswers) {
        if (item->label == each.label) {
            return each.word;
        }
    }
    return u'"' + item->label + u'"';
}

QStringList answerTexts(const RuleVariable& variable)
{
    QStringList out;
    if (const registry::CodeList* list = codeListOf(variable)) {
        for (const registry::CodeItem& item : list->items()) {
            if (mayAnswer(variable, item)) {
                out << answerText(variable, item.code);
            }
        }
    }
    return out;
}

} // namespace rangkul::coverage
