#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every shell script is read by bash, and by shellcheck where it is installed; each may be executed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

mapfile -d '' scripts < <(find app modules tests packaging docs resources -name '*.sh' -print0)
scripts+=(.ci/run)
failed=0
for script in "${scripts[@]}"; do
    bash -n "$script" || failed=1
    if [[ ! -x $script ]]; then
        echo "$script: not executable"
        failed=1
    fi
done
if command -v shellcheck >/dev/null; then
    shellcheck "${scripts[@]}" || failed=1
else
    echo "shellcheck is not installed: syntax only"
fi
echo "${#scripts[@]} scripts read"
exit "$failed"
