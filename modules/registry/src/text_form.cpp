// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_form.h"

#include "rangkul/core/address_normal.h"
#include "rangkul/core/kk_number.h"
#include "rangkul/core/nik.h"

namespace rangkul::registry {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Without blanks and the signs people group numbers with.
QString ungrouped(QStringView text, QStringView signs)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace() && !signs.contains(c)) {
            out += c;
        }
    }
    return out;
}

bool isClean(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
    });
}

core::Result<Value> nik(const Variable& variable, const QString& text)
{
    const core::NikReading reading = core::readNik(text);
    switch (reading.status) {
    case core::NikStatus::Real:
    case core::NikStatus::Temporary:
        return Value(reading.nik->toString());
    case core::NikStatus::Masked:
        return Value(reading.masked->toString());
    case core::NikStatus::Missing:
        return Value();
    case core::NikStatus::Damaged:
        break;
    }
    const auto why = core::Nik::parse(text);
    return valueError(variable, "value.nik", {why ? QString() : why.error().reason});
}

core::Result<Value> kk(const Variable& variable, const QString& text)
{
    const core::KkReading reading = core::readKk(text);
    switch (reading.status) {
    case core::KkStatus::Real:
        return Value(reading.kk->toString());
    case core::KkStatus::Masked:
        return Value(reading.masked->toString());
    case core::KkStatus::Missing:
        return Value();
    case core::KkStatus::Damaged:
        break;
    }
    const auto why = core::KkNumber::parse(text);
    return valueError(variable, "value.kk", {why ? QString() : why.error().reason});
}

core::Result<Value> rtRw(const Variable& variable, const QString& text)
{
    QString cell = text;
    if (cell.endsWith(QLatin1StringView(".0"))) {
        cell.chop(2); // a number cell of a spreadsheet
    }
    const auto normal = core::normaliseRtRw(cell);
    if (!normal) {
        return valueError(variable, "value.rt_rw");
    }
    return normal->isEmpty() ? Value() : Value(*normal);
}

core::Result<Value> phone(const Variable& variable, const QString& text)
{
    const QString number = ungrouped(text, u"-.()/");
    const QStringView digits = number.startsWith(u'+') ? QStringView(number).sliced(1) : number;
    if (digits.isEmpty()) {
        return Value();
    }
    if (!allDigits(digits) || digits.size() < 6 || digits.size() > 15) {
        return valueError(variable, "value.phone");
    }
    return Value(number);
}

core::Result<Value> digits(const Variable& variable, const QString& text, QStringView signs,
                           qsizetype least, qsizetype most, const char* reason)
{
    const QString number = ungrouped(text, signs);
    if (number.isEmpty()) {
        return Value();
    }
    if (!allDigits(number) || number.size() < least || number.size() > most) {
        return valueError(variable, reason);
    }
    return Value(number);
}

core::Result<Value> sha256(const Variable& variable, const QString& text)
{
    const QString hash = text.toLower();
    const bool hex = std::all_of(hash.begin(), hash.end(),
                                 [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f'); });
    if (!hex || hash.size() != 64) {
        return valueError(variable, "value.sha256");
    }
    return Value(hash);
}

core::Result<Value> limited(const Variable& variable, const QString& text, qsizetype most)
{
    if (text.size() > most) {
        return valueError(variable, "value.too_long", {QString::number(most)});
    }
    return Value(text);
}

core::Result<Value> wholeDocument(const Variable& variable, const QString& text)
{
    if (text.toUtf8().size() > kLongestDocument) {
        return valueError(variable, "value.too_long", {QString::number(kLongestDocument)});
    }
    return Value(text);
}

} // namespace

core::Error valueError(const Variable& variable, const char* reason, QStringList more)
{
    more.prepend(QString::fromLatin1(variable.column));
    return core::Error{core::ErrorCode::InvalidInput, QString::fromLatin1(reason), std::move(more)};
}

core::Result<Value> checkedText(const Variable& variable, const QString& text)
{
    const QString clean = text.normalized(QString::NormalizationForm_C).trimmed();
    if (clean.isEmpty()) {
        return Value();
    }
    if (!isClean(clean)) {
        return valueError(variable, "value.control_character");
    }
    switch (valueRule(variable).form) {
    case TextForm::Free:
        return limited(variable, clean, kLongestText);
    case TextForm::Document:
        return wholeDocument(variable, clean);
    case TextForm::Name:
        return limited(variable, clean.simplified(), kLongestName);
    case TextForm::Nik:
        return nik(variable, clean);
    case TextForm::Kk:
        return kk(variable, clean);
    case TextForm::RtRw:
        return rtRw(variable, clean);
    case TextForm::Phone:
        return phone(variable, clean);
    case TextForm::Digits:
        return digits(variable, clean, u"-.", 6, 20, "value.digits");
    case TextForm::Region:
        return digits(variable, clean, u".", 2, 16, "value.region_code");
    case TextForm::Sha256:
        return sha256(variable, clean);
    case TextForm::Identifier:
        return limited(variable, ungrouped(clean, {}), kLongestName);
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::registry
