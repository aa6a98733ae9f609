// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include "rangkul/core/token_list.h"

namespace rangkul::core {

/// A name as lower-case ASCII words in which the spellings of one name are the same, for matching.
/// - titles and degrees go (H., Hj., Drs., Dr., Ir., R., K.H., S.Pd, M.Si, Alm.), bin and binti
/// too;
/// - Moch, Moh, Muh, M. (first), Mohamad, Mochammad become "muhamad"; Abd, Abdur "abdul"; St.
/// (first)
///   "siti"; Ach. (first), Achmad, Akhmad "ahmad"; Nor, Noor "nur"; Abdurrahman becomes two words;
/// - oe is u, dj is j, tj is c, ch and kh are h, sy and sj are s, ph and v are f, q is k, dh, th,
/// gh,
///   bh, dz, ts lose a letter, ae is ai, y behind a consonant is i, double letters are single;
/// - accents, apostrophes and everything that is no letter or digit go.
/// A text that is nothing but titles keeps its last word. Normalising twice changes nothing.
void nameTokens(QStringView name, TokenList& out);
TokenList nameTokens(QStringView name);

/// The tokens of nameTokens() with one blank between.
QByteArray normalName(QStringView name);

/// nameTokens() and behind them further spellings under which the name should be found: old j read
/// as y (Soerjono, Suryono), Nur, Siti, Sri, Dwi, Tri, Abdul written together with the next word
/// and apart from it. For the search index; about a microsecond per name.
void searchTokens(QStringView name, TokenList& out);
TokenList searchTokens(QStringView name);

} // namespace rangkul::core
