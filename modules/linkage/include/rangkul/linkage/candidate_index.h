// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/weigher.h"

namespace rangkul::linkage {

/// A person while the form is being filled in.
struct TypedPerson
{
    CleanPerson person;
    bool isNameUnfinished = false; ///< the last word may go on
    /// First digits of a NIK that has not all sixteen yet; six or more are looked up.
    std::string nikDigits;
};

struct Candidate
{
    quint32 row = 0;
    double weight = 0;
    Verdict verdict = Verdict::No;
    Waterfall waterfall;

    double posterior() const { return Weigher::posteriorOf(weight); }
};

struct CandidateOptions
{
    size_t most = 10;
    double leastPosterior = 0.02;
    double chanceKnown = 0.3; ///< that a person about to be added is in the register already
};

/// Finds who a half-typed person may already be, before a duplicate exists. Needs whole names
/// (TextField::Name). The store and the model must outlive it; finding from several threads is
/// safe.
class CandidateIndex
{
public:
    CandidateIndex(const RecordStore& store, const Model& model);

    /// Best first.
    std::vector<Candidate> find(const TypedPerson& typed,
                                const CandidateOptions& options = {}) const;
    size_t bytes() const;

private:
    /// Rows by a number, sorted by it.
    using Sorted = std::vector<std::pair<quint64, quint32>>;
    class Hits;

    void addName(const TypedPerson& typed, Hits& hits) const;
    void addWord(QByteArrayView word, bool isUnfinished, Hits& hits) const;
    static void addNumber(const Sorted& rows, quint64 from, quint64 to, Hits& hits);

    const RecordStore& m_store;
    const Model& m_model;
    std::vector<quint32> m_starts; ///< by word of a name
    std::vector<quint32> m_rows;
    Sorted m_births;
    Sorted m_niks;
    Sorted m_kks;
    Sorted m_phones;
};

} // namespace rangkul::linkage
