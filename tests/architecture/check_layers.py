#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include and every link line, and fails where a module reaches what it may not.

Also looks at each file's marks: licence line, length, line ends, blanks, paths of one machine.
Usage: check_layers.py [ROOT]. Prints one line per finding: FILE:LINE: [rule] words.
"""
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import layer_rules as rules

CODE = {".h", ".cpp"}
SCRIPTS = {".py", ".sh", ".cmake"}
TEXT = CODE | SCRIPTS | {".sql", ".md", ".ui", ".qrc", ".svg", ".xml", ".ts", ".yml", ".desktop"}
FOLDERS = ("app", "modules", "tests", "packaging", "resources", "translations", "docs", ".ci", ".github")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
OURS_IN_CMAKE = re.compile(r"\bRangkul::(\w+)|\brangkul_(\w+)\b")
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
MACHINE_PATH = re.compile(r"(?<![\w.)}>*/-])/(?:home|work|tmp)(?=[/\"'\s]|$)")


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    rule: str
    words: str

    def __str__(self):
        return f"{self.path}:{self.line}: [{self.rule}] {self.words}"


def owner_of(path):
    """Returns ("modules" or "app", name) of a file below those folders, else None."""
    parts = path.split("/")
    return (parts[0], parts[1]) if len(parts) > 2 and parts[0] in ("modules", "app") else None


def may_include(owner):
    kind, name = owner
    table = rules.MODULES if kind == "modules" else rules.PROGRAMS
    return table.get(name)


def sees_widgets(owner):
    kind, name = owner
    return name in (rules.WINDOW_MODULES if kind == "modules" else rules.WINDOW_PROGRAMS)


def check_include(owner, header):
    """Yields (rule, words) for each way in which this owner may not include this header."""
    kind, name = owner
    if header.startswith("../") or "/../" in header:
        yield "upward", f'"{header}" climbs out of its folder'
    if header.startswith("rangkul/"):
        target = header.split("/")[1]
        if target != name or kind == "app":
            if target not in rules.MODULES:
                yield "layer", f"{target} is no module of layer_rules.py"
            elif target not in (may_include(owner) or set()):
                yield "layer", f"{name} may not include {target}"
        return
    for library, (pattern, _, allowed) in rules.LIBRARIES.items():
        if re.match(pattern, header) and f"{kind}/{name}" not in allowed:
            yield "library", f"{name} may not see {library} ({header})"
    if not sees_widgets(owner) and re.match(rules.WIDGETS_HEADER, header):
        yield "widgets", f"{name} knows no windows ({header})"
    if kind == "app":
        return
    if name in rules.WITHOUT_QT and re.match(rules.QT_HEADER, header):
        yield "plain", f"{name} is plain C++ ({header})"
    if name in rules.QT_CORE_ONLY and re.match(rules.QT_NOT_CORE, header):
        yield "qtcore", f"{name} knows Qt Core only ({header})"
    if name in rules.IO_MODULES_WITHOUT and re.match(rules.IO_HEADER, header):
        yield "io", f"{name} does no input or output ({header})"


def check_link_line(owner, line):
    """Yields (rule, words) for what this line of the owner's CMakeLists.txt may not name."""
    kind, name = owner
    for match in OURS_IN_CMAKE.finditer(line):
        target = match.group(1) or match.group(2)
        if target in rules.MODULES and (kind, target) != ("modules", name) \
                and target not in (may_include(owner) or set()):
            yield "layer", f"{name} may not link {target}"
    for library, (_, pattern, allowed) in rules.LIBRARIES.items():
        if re.search(pattern, line) and f"{kind}/{name}" not in allowed:
            yield "library", f"{name} may not link {library}"
    if not sees_widgets(owner) and re.search(rules.WIDGETS_CMAKE, line):
        yield "widgets", f"{name} knows no windows"
    if kind == "modules" and name in rules.WITHOUT_QT and re.search(r"\bQt[56]::", line):
        yield "plain", f"{name} is plain C++"
    if kind == "modules" and name in rules.QT_CORE_ONLY and re.search(rules.QT_NOT_CORE_CMAKE, line):
        yield "qtcore", f"{name} knows Qt Core only"


def check_layers(path, lines):
    owner = owner_of(path)
    if owner is None:
        return
    if may_include(owner) is None:
        yield Finding(path, 1, "layer", f"{owner[0]}/{owner[1]} is not in layer_rules.py")
        return
    for number, line in enumerate(lines, 1):
        if path.endswith("CMakeLists.txt"):
            found = check_link_line(owner, line.split("#")[0])
        else:
            match = INCLUDE.match(line)
            found = check_include(owner, match.group(1)) if match else ()
        for rule, words in found:
            yield Finding(path, number, rule, words)


def check_marks(path, text, lines):
    suffix = Path(path).suffix
    is_source = suffix in CODE | SCRIPTS or path.endswith("CMakeLists.txt")
    if is_source and not any(LICENCE in line for line in lines[:3]):
        yield Finding(path, 1, "licence", "the licence line is missing on top")
    if suffix in CODE:
        limit = rules.HEADER_LINES if suffix == ".h" else rules.SOURCE_LINES
        if len(lines) > limit and path not in rules.LONGER_FILES:
            yield Finding(path, len(lines), "length", f"{len(lines)} lines, {limit} at most")
    if text and not text.endswith("\n"):
        yield Finding(path, len(lines), "text", "the last line does not end")
    for number, line in enumerate(lines, 1):
        if "\r" in line:
            yield Finding(path, number, "text", "carriage return")
        if "\t" in line:
            yield Finding(path, number, "text", "tab")
        if line != line.rstrip(" "):
            yield Finding(path, number, "text", "blanks at the end of the line")
        if is_source and MACHINE_PATH.search(line):
            yield Finding(path, number, "path", "a path of one machine")


def files_of(root):
    """Yields what is checked, as paths relative to the root; data of tests and screenshots are not."""
    top = [path for path in root.iterdir() if path.is_file()]
    below = [path for folder in FOLDERS for path in sorted((root / folder).rglob("*")) if path.is_file()]
    for path in top + below:
        relative = path.relative_to(root).as_posix()
        is_text = path.suffix in TEXT or path.name == "CMakeLists.txt" or relative == ".ci/run"
        if is_text and "__pycache__" not in relative and not re.search(r"(^|/)data/", relative):
            yield path, relative


def check(root):
    findings = []
    for path, relative in files_of(root):
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            findings.append(Finding(relative, 1, "text", "not UTF-8"))
            continue
        lines = text.removesuffix("\n").split("\n") if text else []
        findings += check_layers(relative, lines)
        findings += check_marks(relative, text, lines)
    gone = {path for path in rules.LONGER_FILES if not (root / path).exists()}
    findings += [Finding(path, 1, "length", "named as longer, but is not there") for path in sorted(gone)]
    return findings


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    findings = check(root)
    for finding in findings:
        print(finding)
    print(f"{sum(1 for _ in files_of(root))} files read, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
