// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a register until the power cut planted in its files: FOLDER MODE N. Says what was done.
#include <QCoreApplication>

#include "bulk_import.h"
#include "fault_vfs.h"

#include <unistd.h>

#include <cstdio>

using namespace rangkul;
using namespace rangkul::test;

namespace {

/// Straight to the pipe: what was said was done.
void say(const QByteArray& words)
{
    const QByteArray line = words + '\n';
    if (::write(1, line.constData(), static_cast<size_t>(line.size())) != line.size()) {
        std::exit(3);
    }
}

int edits(storage::Register& into)
{
    const auto persons = into.records().all(registry::Entity::Person);
    if (!persons || persons->empty()) {
        return 4;
    }
    for (int i = 1; i <= 20; ++i) {
        registry::Edit change;
        change.cells = {edit(persons->front().ref(), "work_hours", registry::Value(qint64(i)))};
        if (!into.records().apply(change)) {
            return 5;
        }
        say("done " + QByteArray::number(i));
    }
    return 0;
}

int import(storage::Register& into)
{
    const BulkImport bulk(60);
    if (!bulk.run(into)) {
        return 5;
    }
    say("done 1");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(2);
    const TickingClock clock;
    installFaultVfs();
    plant({Fault::Kind::Kill, arguments.value(3).toLong()});
    auto opened = storage::Register::open(arguments.value(1), kPassphrase, clock,
                                          {QStringLiteral("crash_child"), "fault"});
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().reason));
        return 2;
    }
    int code = 0;
    if (mode == u"hold") {
        say("ready");
        return std::getchar() == EOF ? 0 : 0;
    }
    if (mode == u"edit") {
        code = edits(**opened);
    } else if (mode == u"import") {
        code = import(**opened);
    }
    opened->reset();
    say("operations " + QByteArray::number(qlonglong(countedOperations())));
    return code;
}
