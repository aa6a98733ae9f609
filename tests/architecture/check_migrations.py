#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Migrations are numbered 0001, 0002, ... without gap or double, and named for what they change."""
import re
import sys
from pathlib import Path

NAME = re.compile(r"(\d{4})_[a-z0-9]+(?:_[a-z0-9]+)*\.sql")


def problems_of(names):
    """Returns what is wrong with these file names, in words; empty when all is well."""
    odd = [name for name in names if not NAME.fullmatch(name)]
    if odd:
        return [f"{name}: not NNNN_what_changes.sql" for name in odd]
    numbers = sorted(int(name[:4]) for name in names)
    return [f"number {wanted:04} is missing or there twice"
            for wanted, number in enumerate(numbers, 1) if wanted != number][:1]


def self_test():
    assert not problems_of([]) and not problems_of(["0002_b.sql", "0001_initial.sql"])
    assert problems_of(["0001_a.sql", "0003_c.sql"]) and problems_of(["0001_a.sql", "0001_b.sql"])
    assert problems_of(["0002_b.sql"]) and problems_of(["1_a.sql"]) and problems_of(["0001_A.sql"])
    assert problems_of(["0001_a.sql.orig"])


def main():
    self_test()
    folder = Path(__file__).parents[2] / "modules/storage/migrations"
    if not folder.is_dir():
        print("no migrations yet")
        return 77
    names = sorted(path.name for path in folder.iterdir())
    problems = problems_of(names) or ([] if names else ["the folder is empty"])
    print("\n".join(problems) or f"{len(names)} migrations")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
