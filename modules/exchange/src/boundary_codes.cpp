// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/boundary_codes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rangkul::exchange {

using core::CodeSystem;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Trimmed, without what spreadsheets add to a number.
QString cleanCode(const QString& text)
{
    QString code = text.trimmed();
    if (code.startsWith(u'\'')) {
        code.remove(0, 1);
    }
    if (code.endsWith(QLatin1String(".0")) && allDigits(QStringView(code).chopped(2))) {
        code.chop(2);
    }
    return code;
}

/// What one value says by its form alone.
enum class Form { None, Either, OnlyKemendagri, OnlyBps };

/// The seventh digit tells: Kemendagri villages have 1 to 3 there, BPS villages the last digit of
/// the kecamatan, which is 0 unless the kecamatan was split off another.
Form formOf(const QString& code)
{
    if (code.contains(u'.')) {
        if (!writtenCode(CodeSystem::Kemendagri, code).isEmpty()) {
            return Form::OnlyKemendagri;
        }
        return writtenCode(CodeSystem::Bps, code).isEmpty() ? Form::None : Form::OnlyBps;
    }
    if (!allDigits(code)) {
        return Form::None;
    }
    switch (code.size()) {
    case 2:
    case 4:
        return Form::Either;
    case 6:
        return Form::OnlyKemendagri;
    case 7:
        return Form::OnlyBps;
    case 10:
        if (code[6] == u'0') {
            return Form::OnlyBps;
        }
        if (code[6] == u'1') {
            return Form::Either;
        }
        return code[6] <= u'3' ? Form::OnlyKemendagri : Form::OnlyBps;
    default:
        return Form::None;
    }
}

struct Counts
{
    int kemendagri = 0;
    int bps = 0;
    int either = 0; ///< villages that both systems could have numbered so
    QSet<QString> kecamatan;
};

/// Names decide when at least half of the formed rows agree with one list, and the other list
/// agrees with at most half as many.
std::optional<CodeSystem> byNames(const CodeGuess& guess)
{
    const int best = std::max(guess.namesKemendagri, guess.namesBps);
    const int other = std::min(guess.namesKemendagri, guess.namesBps);
    if (best == 0 || best * 2 < guess.formed || other * 2 > best) {
        return std::nullopt;
    }
    return best == guess.namesKemendagri ? CodeSystem::Kemendagri : CodeSystem::Bps;
}

/// Without names: at least a fifth of the rows must be decided by form, nearly all of them alike.
std::optional<CodeSystem> byForm(const Counts& counts)
{
    const int decided = counts.kemendagri + counts.bps;
    if (decided > 0) {
        if (decided * 5 < decided + counts.either) {
            return std::nullopt;
        }
        if (counts.kemendagri * 100 >= decided * 95) {
            return CodeSystem::Kemendagri;
        }
        return counts.bps * 100 >= decided * 95 ? std::optional(CodeSystem::Bps) : std::nullopt;
    }
    // Kelurahan of several kecamatan, all with a 1: for BPS each kecamatan would be a split one.
    return counts.kecamatan.size() >= 2 ? std::optional(CodeSystem::Kemendagri) : std::nullopt;
}

void countNames(CodeGuess& guess, const QStringList& codes, const QStringList& names,
                const std::vector<KnownRegion>& known)
{
    QHash<QString, QString> kemendagri;
    QHash<QString, QString> bps;
    for (const KnownRegion& region : known) {
        kemendagri.insert(region.code, foldedRegionName(region.name));
        if (!region.bpsCode.isEmpty()) {
            bps.insert(region.bpsCode, foldedRegionName(region.name));
        }
    }
    for (qsizetype i = 0; i < codes.size() && i < names.size(); ++i) {
        const QString name = foldedRegionName(names[i]);
        const QString code = cleanCode(codes[i]);
        if (name.isEmpty() || code.isEmpty()) {
            continue;
        }
        guess.namesKemendagri +=
            kemendagri.value(writtenCode(CodeSystem::Kemendagri, code)) == name ? 1 : 0;
        guess.namesBps += bps.value(writtenCode(CodeSystem::Bps, code)) == name ? 1 : 0;
    }
}

} // namespace

QString writtenCode(CodeSystem system, QStringView text)
{
    const auto code = core::RegionCode::parse(system, text);
    return code ? code->dotted() : QString();
}

QString parentOfCode(CodeSystem system, QStringView code)
{
    const auto parsed = core::RegionCode::parse(system, code);
    const auto parent = parsed ? parsed->parent() : std::nullopt;
    return parent ? parent->dotted() : QString();
}

QString foldedRegionName(QStringView name)
{
    QString folded;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber()) {
            folded += c;
        }
    }
    for (const QLatin1StringView word :
         {QLatin1StringView("kelurahan"), QLatin1StringView("kecamatan"),
          QLatin1StringView("desa")}) {
        if (folded.startsWith(word) && folded.size() > word.size()) {
            return folded.mid(word.size());
        }
    }
    return folded;
}

CodeGuess guessCodeSystem(const QStringList& codes, const QStringList& names,
                          const std::vector<KnownRegion>& known)
{
    CodeGuess guess;
    Counts counts;
    for (const QString& written : codes) {
        const QString code = cleanCode(written);
        if (code.isEmpty()) {
            continue;
        }
        ++guess.values;
        const Form form = formOf(code);
        guess.formed += form == Form::None ? 0 : 1;
        counts.kemendagri += form == Form::OnlyKemendagri ? 1 : 0;
        counts.bps += form == Form::OnlyBps ? 1 : 0;
        if (form == Form::Either && code.size() == 10) {
            ++counts.either;
            counts.kecamatan.insert(code.left(6));
        }
    }
    if (guess.formed == 0 || guess.formed * 2 < guess.values) {
        return guess;
    }
    guess.onlyKemendagri = double(counts.kemendagri) / guess.formed;
    guess.onlyBps = double(counts.bps) / guess.formed;
    if (!known.empty()) {
        countNames(guess, codes, names, known);
    }
    guess.system = byNames(guess);
    if (!guess.system) {
        guess.system = byForm(counts);
    }
    return guess;
}

} // namespace rangkul::exchange
