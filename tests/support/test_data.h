// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFileInfo>
#include <QtCore/QString>

/// Path of `name` among the files stored beside the tests of this module (tests/<module>/data).
/// Empty if it is not there; a test started by hand needs the folder in RANGKUL_TEST_DATA, ctest
/// sets it.
inline QString testData(const QString& name)
{
    const QString path = qEnvironmentVariable("RANGKUL_TEST_DATA") + QLatin1Char('/') + name;
    return QFileInfo::exists(path) ? path : QString();
}
