// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase_strength.h"

#include <QStringList>

#include <cmath>

namespace rangkul::importui {

namespace {

constexpr double kFairBits = 27;
constexpr double kStrongBits = 50;
constexpr double kWordBits = 14; // one of some 16,000 everyday words
constexpr double kWeightOfFollower = 0.25;

/// Words that stand at the top of every list of guesses.
const QStringList& knownWords()
{
    static const QStringList words{
        QStringLiteral("password"),  QStringLiteral("passphrase"), QStringLiteral("rahasia"),
        QStringLiteral("sandi"),     QStringLiteral("indonesia"),  QStringLiteral("admin"),
        QStringLiteral("bismillah"), QStringLiteral("rangkul"),    QStringLiteral("kelurahan"),
        QStringLiteral("qwerty"),    QStringLiteral("sayang"),     QStringLiteral("merdeka")};
    return words;
}

int poolOf(const QString& text)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const QChar c : text) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !c.isLetterOrNumber();
    }
    return (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 20 : 0);
}

} // namespace

PassphraseStrength passphraseStrength(const QString& passphrase, int shortest)
{
    if (passphrase.size() < shortest) {
        return PassphraseStrength::TooShort;
    }
    QString rest = passphrase;
    for (const QString& word : knownWords()) {
        rest.replace(word, QStringLiteral("x"), Qt::CaseInsensitive);
    }
    const double perLetter = std::log2(std::max(2, poolOf(rest)));
    double bits = 0;
    double word = 0; // of the letters since the last sign that is none
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const int step = i == 0 ? 2 : std::abs(rest[i].unicode() - rest[i - 1].unicode());
        const double surprise = perLetter * (step <= 1 ? kWeightOfFollower : 1);
        if (rest[i].isLower()) {
            word += surprise;
            continue;
        }
        bits += std::min(word, kWordBits) + (rest[i].isSpace() ? 0 : surprise);
        word = 0;
    }
    bits += std::min(word, kWordBits);
    return bits >= kStrongBits ? PassphraseStrength::Strong
           : bits >= kFairBits ? PassphraseStrength::Fair
                               : PassphraseStrength::Weak;
}

} // namespace rangkul::importui
