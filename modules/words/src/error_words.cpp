// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/words/error_words.h"

#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

using core::ErrorCode;

QString say(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

/// What is true of every failure of this kind, for reasons without a sentence of their own.
QString generalSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return say("error", QT_TRANSLATE_NOOP(
                                "error", "This cannot be used as it is. Nothing was changed."));
    case ErrorCode::NotFound:
        return say("error",
                   QT_TRANSLATE_NOOP("error", "This was not found. Check the name or the place."));
    case ErrorCode::Conflict:
        return say("error", QT_TRANSLATE_NOOP(
                                "error", "Somebody else changed this in the meantime. Nothing was "
                                         "overwritten: look at the new value and decide again."));
    case ErrorCode::Denied:
        return say("error", QT_TRANSLATE_NOOP(
                                "error", "You may not do this. Ask the register's administrator."));
    case ErrorCode::Held:
        return say("error",
                   QT_TRANSLATE_NOOP("error",
                                     "Another program holds this register. Close it there first."));
    case ErrorCode::NewerFormat:
        return say(
            "error",
            QT_TRANSLATE_NOOP("error", "This was written by a newer Rangkul. Update the program."));
    case ErrorCode::Corrupt:
        return say("error",
                   QT_TRANSLATE_NOOP("error",
                                     "This is damaged and was not used. Fetch it again from its "
                                     "giver, or take the newest backup."));
    case ErrorCode::Storage:
        return say("error",
                   QT_TRANSLATE_NOOP("error",
                                     "The register could not be read or written. Nothing was half "
                                     "stored; try again, then run the check of the register."));
    case ErrorCode::DiskFull:
        return say("error",
                   QT_TRANSLATE_NOOP(
                       "error", "The disk is full. Nothing was lost; make room and try again."));
    case ErrorCode::NoPermission:
        return say("error",
                   QT_TRANSLATE_NOOP("error",
                                     "The computer does not allow reading or writing there. Choose "
                                     "another folder or ask for the permission."));
    case ErrorCode::Io:
        return say("error",
                   QT_TRANSLATE_NOOP(
                       "error", "The file or device could not be read or written. Check that it "
                                "is still connected and try again."));
    case ErrorCode::Protocol:
        return say("error",
                   QT_TRANSLATE_NOOP("error",
                                     "The other side answered in a way that cannot be understood. "
                                     "Update both programs to the same version."));
    case ErrorCode::Timeout:
        return say("error", QT_TRANSLATE_NOOP("error", "There was no answer in time. Try again."));
    case ErrorCode::Cancelled:
        return say("error",
                   QT_TRANSLATE_NOOP("error", "Stopped as you asked. Nothing was changed."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const core::Error& error)
{
    QString text;
    if (const char* known = reasonSentence(error.reason)) {
        text = say("reason", known);
        int place = 0;
        for (const QString& arg : error.args) {
            // A sentence need not say everything that is known of the error.
            if (text.contains(QStringLiteral("%") + QString::number(++place))) {
                text = text.arg(arg);
            }
        }
        return text;
    }
    text = generalSentence(error.code);
    if (!error.args.isEmpty()) {
        text += QStringLiteral(" (") + error.args.join(QStringLiteral(", ")) + u')';
    }
    return text;
}

QString stepLabel(const QString& step)
{
    const char* known = stepWords(step);
    return known ? say("step", known) : say("step", QT_TRANSLATE_NOOP("step", "Working"));
}

} // namespace rangkul::words
