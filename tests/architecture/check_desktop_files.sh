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
if command -v groff >/dev/null; then
    words=$(groff -man -ww -z man/*.1 2>&1)
    if [[ -n $words ]]; then
        printf '%s\n' "$words"
        failed=1
    fi
fi
version=$(sed -n 's/^project(rangkul VERSION \([0-9.]*\).*/\1/p' ../CMakeLists.txt)
if ! grep -q "<release version=\"$version\"" linux/*.metainfo.xml; then
    echo "the metainfo does not know release $version"
    failed=1
fi
exit "$failed"
