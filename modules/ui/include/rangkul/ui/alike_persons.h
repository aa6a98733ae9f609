// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/record_id.h"

#include <functional>
#include <vector>

class QObject;

namespace rangkul::ui {

/// A person as far as the form is filled in.
struct TypedPerson
{
    QString name;
    QString birth;
    QString nik;

    bool operator==(const TypedPerson&) const = default;
};

/// Somebody of the register who may be the same.
struct AlikePerson
{
    core::RecordId person;
    core::RecordId household;
    QString text; ///< "NGADIMAN, born 14 July 1980, family card ..., RT 003"
};

using AlikeFound = std::function<void(const std::vector<AlikePerson>&)>;
/// Looks for them in the background; calls the last argument on the window's thread unless a later
/// question came or the object is gone.
using AlikeSearch = std::function<void(const TypedPerson&, QObject*, AlikeFound)>;

} // namespace rangkul::ui
