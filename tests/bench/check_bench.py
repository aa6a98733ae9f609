#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks small and looks whether every row has its figures. Asserts no time.

Usage: check_bench.py RANGKUL_BENCH
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

# Row -> the peer it is measured against.
ROWS = {
    "import": "ogr2ogr", "map": "QGIS", "map-large": "QGIS", "search": "", "search-worst": "",
    "unlock": "", "usable": "", "open": "", "profile": "", "profile-worst": "",
    "edit": "plain UPDATE", "batch-make": "SQLite session", "batch-apply": "SQLite session",
    "link": "", "candidates": "", "candidates-worst": "",
    "score": "SQL on SQLite", "what-if": "", "coverage": "", "eligible": "",
}
failures = []


def expect(holds, words):
    if not holds:
        failures.append(words)


def run(program, *arguments, folder):
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=False,
                          env={**os.environ, "TMPDIR": folder})


def check_row(row):
    name = row["name"]
    expect(row["trouble"] == "", f"{name}: {row['trouble']}")
    expect((row["ours_ms"] or 0) > 0, f"{name}: no figure of ours")
    expect((row["ours_peak_bytes"] or 0) > 1 << 20, f"{name}: no memory of ours")
    expect(row["scale"] != "", f"{name}: does not say what it worked on")
    expect(row["budget_ms"] is not None or row["budget_ratio"] is not None, f"{name}: no budget")
    expect(row["peer"] == ROWS.get(name), f"{name}: the peer is {row['peer']!r}")
    if row["peer"]:
        expect((row["peer_ms"] or 0) > 0, f"{name}: no figure of the peer")
        expect((row["peer_peak_bytes"] or 0) > 1 << 20, f"{name}: no memory of the peer")
        ratio = (row["ours_ms"] or 0) / (row["peer_ms"] or 1)
        expect(abs((row["ratio"] or 0) - ratio) < 1e-9 * max(1, ratio), f"{name}: wrong ratio")
    within = (row["budget_ms"] is None or row["ours_ms"] <= row["budget_ms"]) and \
        (row["budget_ratio"] is None or row["ratio"] <= row["budget_ratio"])
    expect(row["verdict"] == ("ok" if within else "falls short"), f"{name}: wrong verdict")


def check_json(program, folder):
    done = run(program, "--quick", "--runs", "1", "--json", folder=folder)
    expect(done.returncode == 0, f"status {done.returncode}: {done.stderr}")
    rows = json.loads(done.stdout)["rows"]
    expect([row["name"] for row in rows] == list(ROWS), "other rows than expected")
    for row in rows:
        check_row(row)


def check_table(program, folder):
    done = run(program, "--quick", "--runs", "2", "--only", "profile", folder=folder)
    lines = [line for line in done.stdout.splitlines() if line.startswith("profile")]
    expect(done.returncode == 0 and len(lines) == 2, f"no table: {done.stdout} {done.stderr}")
    expect(all(line.endswith(("ok", "falls short")) for line in lines), "a line without verdict")
    expect("median of 2 runs" in done.stdout, "the table does not say how it was measured")


def check_wrong_use(program, folder):
    for arguments in (["--only", "nothing"], ["--runs", "0"], ["--measure", "nothing"]):
        done = run(program, *arguments, folder=folder)
        expect(done.returncode == 2 and done.stderr, f"{arguments}: status {done.returncode}")


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        check_json(program, folder)
        check_table(program, folder)
        check_wrong_use(program, folder)
        expect(not list(Path(folder).iterdir()), "the working folder was left behind")
    for words in failures:
        print(words)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
