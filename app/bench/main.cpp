// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "child_runner.h"
#include "platform.h"
#include "report.h"

#include <algorithm>
#include <cstdio>

using namespace rangkul;
using namespace rangkul::bench;

namespace {

enum Exit { kDone = 0, kTrouble = 1, kUsage = 2 };

struct Options
{
    Bench bench;
    bool isQuick = false;
    bool wantsJson = false;
    QString only;
    QString measure; ///< of a child: the task
};

int fail(const QString& words)
{
    std::fprintf(stderr, "rangkul-bench: %s\n", qPrintable(words));
    return kUsage;
}

Options readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures Rangkul against its budgets and its peers."));
    parser.addHelpOption();
    const QCommandLineOption quick(
        QStringLiteral("quick"), QStringLiteral("A hundredth of the sizes: tries, not measures."));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("Runs of each (5)."),
                                  QStringLiteral("N"), QStringLiteral("5"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Only rows of this name, e.g. map."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Answers in JSON."));
    QCommandLineOption measure(QStringLiteral("measure"), {}, QStringLiteral("TASK"));
    QCommandLineOption folder(QStringLiteral("folder"), {}, QStringLiteral("FOLDER"));
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    folder.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({quick, runs, only, json, measure, folder});
    parser.process(application);

    Options options;
    options.isQuick = parser.isSet(quick);
    if (options.isQuick) {
        options.bench.sizes = Sizes::quick();
    }
    options.bench.runs = parser.value(runs).toInt();
    options.bench.folder = parser.value(folder);
    options.only = parser.value(only);
    options.wantsJson = parser.isSet(json);
    options.measure = parser.value(measure);
    return options;
}

/// One task, in this process; the answer goes to the parent.
int measureHere(const Options& options)
{
    const Task* task = findTask(options.measure);
    if (task == nullptr || options.bench.folder.isEmpty()) {
        return fail(QStringLiteral("there is no measurement \"%1\"").arg(options.measure));
    }
    auto measured = task->run(options.bench);
    if (measured && !measured->peakBytes) {
        measured->peakBytes = peakMemory();
    }
    std::puts(toJson(measured).constData());
    return measured ? kDone : kTrouble;
}

std::vector<const Row*> wantedRows(const QString& only)
{
    std::vector<const Row*> wanted;
    for (const Row& row : rows()) {
        if (only.isEmpty() || isNamed(row, only)) {
            wanted.push_back(&row);
        }
    }
    return wanted;
}

std::vector<Line> measureAll(const std::vector<const Row*>& wanted, const Options& options)
{
    QStringList handedOn{QStringLiteral("--runs"), QString::number(options.bench.runs)};
    if (options.isQuick) {
        handedOn << QStringLiteral("--quick");
    }
    ChildRunner runner(options.bench, handedOn);
    std::vector<Line> lines;
    for (const Row* row : wanted) {
        const auto& ours = runner.run(row->ours.task);
        const auto* peer = row->peer ? &runner.run(row->peer->task) : nullptr;
        lines.push_back(lineOf(*row, ours, peer));
    }
    return lines;
}

void print(const std::vector<Line>& lines, const QString& under, bool asJson)
{
    if (asJson) {
        QJsonArray all;
        for (const Line& line : lines) {
            all.append(toJson(line));
        }
        const QJsonObject whole{{QStringLiteral("conditions"), under},
                                {QStringLiteral("rows"), all}};
        std::fputs(QJsonDocument(whole).toJson().constData(), stdout);
        return;
    }
    std::printf("%s\n\n", qPrintable(under));
    for (const QString& text : table(lines)) {
        std::puts(qPrintable(text));
    }
    std::puts("\nMemory is the most a process of the measurement ever held; opening a register "
              "takes 256 MiB for Argon2id for a moment.");
    for (const Line& line : lines) {
        if (!line.trouble.isEmpty()) {
            std::printf("%s was not measured: %s\n", line.row->name, qPrintable(line.trouble));
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rangkul-bench"));
    Options options = readOptions(application);
    if (options.bench.runs < 1) {
        return fail(QStringLiteral("--runs must be at least 1"));
    }
    if (!options.measure.isEmpty()) {
        return measureHere(options);
    }
    const auto wanted = wantedRows(options.only);
    if (wanted.empty()) {
        return fail(QStringLiteral("there is no row \"%1\"").arg(options.only));
    }
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return fail(folder.errorString());
    }
    options.bench.folder = folder.path();
    const QString under = conditions(options.bench, systemLoad());
    std::fprintf(stderr, "Working in %s, which is removed afterwards\n", qPrintable(folder.path()));
    const std::vector<Line> lines = measureAll(wanted, options);
    print(lines, under, options.wantsJson);
    const bool isWhole = std::all_of(lines.begin(), lines.end(),
                                     [](const Line& line) { return line.trouble.isEmpty(); });
    return isWhole ? kDone : kTrouble;
}
