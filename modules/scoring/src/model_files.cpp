// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files.h"

#include <QFile>

// Q_INIT_RESOURCE must stand outside every namespace.
static void initScoringModels()
{
    Q_INIT_RESOURCE(scoring_models);
}

namespace rangkul::scoring {

QByteArray builtinFile(const QString& name)
{
    initScoringModels();
    QFile file(QStringLiteral(":/rangkul/scoring/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is not compiled in", qPrintable(name));
    }
    return file.readAll();
}

} // namespace rangkul::scoring
