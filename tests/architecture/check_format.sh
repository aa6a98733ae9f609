#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is as clang-format 14 leaves it. Other versions differ in details: then this is skipped (77).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

tool=$(command -v clang-format-14 || command -v clang-format || true)
if [[ -z $tool ]] || ! [[ $("$tool" --version) =~ version\ 14\. ]]; then
    echo "clang-format 14 is not installed"
    exit 77
fi
mapfile -t files < <(find app modules tests \( -name '*.h' -o -name '*.cpp' \) | sort)
# One line of each file that differs, then how to mend them.
differing=$(printf '%s\n' "${files[@]}" | xargs --max-args 40 \
    "$tool" --dry-run -Werror --style=file --ferror-limit=1 2>&1 | grep 'error:' || true)
if [[ -n $differing ]]; then
    printf '%s\n' "$differing" "mend with: $tool -i FILE..."
    exit 1
fi
echo "${#files[@]} files as $tool leaves them"
