// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace rangkul::cli {

namespace {

/// Turns the echo of the terminal off for as long as it lives.
class SilentInput
{
public:
#ifdef Q_OS_WIN
    SilentInput()
    {
        m_input = GetStdHandle(STD_INPUT_HANDLE);
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~SilentInput()
    {
        SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input = nullptr;
    DWORD m_before = 0;
#else
    SilentInput()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentInput()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
    Q_DISABLE_COPY_MOVE(SilentInput)
};

} // namespace

bool isTerminal(FILE* file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return ::isatty(::fileno(file)) != 0;
#endif
}

core::Result<QString> askSecret(const QString& prompt)
{
    if (!isTerminal(stdin)) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("passphrase.no_terminal")};
    }
    std::fprintf(stderr, "%s ", qUtf8Printable(prompt));
    QByteArray line;
    {
        const SilentInput silent;
        for (int c = std::fgetc(stdin); c != EOF && c != '\n' && c != '\r'; c = std::fgetc(stdin)) {
            line += static_cast<char>(c);
        }
    }
    std::fputc('\n', stderr);
    return QString::fromUtf8(line);
}

} // namespace rangkul::cli
