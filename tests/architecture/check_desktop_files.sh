#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop entry, the AppStream metainfo and the man page are valid, as far as the tools for it are here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging"

failed=0
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate linux/*.desktop || failed=1
fi
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net linux/*.metainfo.xml || failed=1
fi
if command -v man >/dev/null; then
    for page in man/*.1; do
        words=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
        if [[ -n $words ]]; then
            printf '%s: %s\n' "$page" "$words"
            failed=1
        fi
    done
fi
exit "$failed"
