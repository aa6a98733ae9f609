// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVarLengthArray>

#include <initializer_list>

namespace rangkul::core {

/// A few short words in one buffer, without a heap block per word. Refill it with clear() when
/// going over many texts. Views into it live until the next change.
class TokenList
{
public:
    class const_iterator
    {
    public:
        const_iterator(const TokenList* list, qsizetype at)
            : m_list(list)
            , m_at(at)
        {
        }
        QByteArrayView operator*() const { return (*m_list)[m_at]; }
        const_iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator==(const const_iterator& other) const { return m_at == other.m_at; }
        bool operator!=(const const_iterator& other) const { return m_at != other.m_at; }

    private:
        const TokenList* m_list;
        qsizetype m_at;
    };

    TokenList() = default;
    TokenList(std::initializer_list<QByteArrayView> tokens)
    {
        for (const QByteArrayView token : tokens) {
            append(token);
        }
    }

    bool isEmpty() const { return m_ends.isEmpty(); }
    qsizetype size() const { return m_ends.size(); }
    QByteArrayView operator[](qsizetype i) const
    {
        const qsizetype from = i == 0 ? 0 : m_ends[i - 1];
        return {m_bytes.data() + from, m_ends[i] - from};
    }
    const_iterator begin() const { return {this, 0}; }
    const_iterator end() const { return {this, size()}; }

    void clear()
    {
        m_bytes.clear();
        m_ends.clear();
    }
    /// `token` must not be a view into this list.
    void append(QByteArrayView token)
    {
        m_bytes.append(token.data(), token.size());
        m_ends.append(m_bytes.size());
    }
    bool contains(QByteArrayView token) const
    {
        for (const QByteArrayView one : *this) {
            if (one == token) {
                return true;
            }
        }
        return false;
    }
    /// With one blank between.
    QByteArray joined() const
    {
        QByteArray out;
        out.reserve(m_bytes.size() + size());
        for (const QByteArrayView token : *this) {
            if (!out.isEmpty()) {
                out += ' ';
            }
            out.append(token.data(), token.size());
        }
        return out;
    }

    bool operator==(const TokenList& other) const
    {
        return m_ends == other.m_ends && m_bytes == other.m_bytes;
    }

private:
    QVarLengthArray<char, 160> m_bytes;
    QVarLengthArray<qsizetype, 24> m_ends;
};

} // namespace rangkul::core
