#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job from end to end on made-up people: files in, map, coverage, one edit, two registers in step.
# usage: run_demo.sh BIN FOLDER   (called by `bootstrap.sh run`; FOLDER/... is made anew at each call)
set -euo pipefail

cli=$1/rangkul-cli
window=$1/rangkul
folder=$2
households=${RANGKUL_DEMO_HOUSEHOLDS:-1200}
mark=.made-by-rangkul-demo

step() { printf '\n== %s\n' "$*"; }

# Status 1 means "done, with findings": expected where the demo's files hold faults on purpose.
findings_allowed() {
    local status=0
    "$@" || status=$?
    ((status <= 1)) || exit "$status"
}

if [[ -e $folder && ! -e $folder/$mark ]] && [[ -n $(ls -A "$folder") ]]; then
    echo "$folder holds something else; name another folder" >&2
    exit 2
fi
rm -rf "${folder:?}/city" "$folder/office" "$folder/laptop" "$folder/drop" "$folder/pictures" "$folder/invitation"
mkdir -p "$folder/drop" "$folder/pictures"
touch "$folder/$mark"
passphrase=$folder/passphrase.txt
echo "contoh kata sandi kota" >"$passphrase"
open=(--passphrase-file "$passphrase")

step "1. The files an officer would get: boundaries, workbooks, recipient lists ($households households)"
"$cli" demo "$folder/city" --households "$households" --seed 1 "${open[@]}"

step "2. A register from the boundary file, and the lists into it"
"$cli" register create "$folder/office" --boundaries "$folder/city/boundaries.geojson" "${open[@]}"
for file in "$folder"/city/p3ke_*.xlsx "$folder"/city/program_*.xlsx; do
    findings_allowed "$cli" import "$folder/office" "$file" "${open[@]}"
done
"$cli" register info "$folder/office" "${open[@]}"

step "3. Map and coverage"
"$cli" map "$folder/office" --out "$folder/pictures/households.png" "${open[@]}"
"$cli" coverage "$folder/office" "${open[@]}"

step "4. One family, corrected"
household=$("$cli" list "$folder/office" --json "${open[@]}" | python3 -c 'import json, sys; print(json.load(sys.stdin)[0]["id"])')
"$cli" set "$folder/office" "$household" floor_area=41 "${open[@]}"
"$cli" history "$folder/office" "$household" "${open[@]}"

step "5. A second laptop joins through a folder, and the correction arrives there"
"$cli" invite "$folder/office" --out "$folder/invitation" --drop "$folder/drop" "${open[@]}"
"$cli" join "$folder/invitation" "$folder/laptop" "${open[@]}"
"$cli" sync "$folder/office" --drop "$folder/drop" "${open[@]}"
"$cli" sync "$folder/laptop" --drop "$folder/drop" "${open[@]}"
"$cli" show "$folder/laptop" "$household" "${open[@]}"

step "Done"
echo "registers:  $folder/office and $folder/laptop (passphrase in $passphrase)"
echo "pictures:   $folder/pictures"
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    echo "opening the window"
    exec "$window" "$folder/office"
fi
echo "no display: the window is not opened; later: $window $folder/office"
