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
rm -rf "${folder:?}/city" "$folder/office" "$folder/laptop" "$folder/drop" "$folder/pictures" "$folder/invitation" "$folder/reports"
mkdir -p "$folder/drop" "$folder/pictures" "$folder/reports"
touch "$folder/$mark"
passphrase=$folder/passphrase.txt
echo "contoh kata sandi kota" >"$passphrase"
code=$folder/code.txt
open=(--passphrase-file "$passphrase")
files=$folder/city/files

step "1. The files an officer would get: boundaries, workbooks, recipient lists ($households households)"
"$cli" demo "$folder/city" --households "$households" --seed 1 "${open[@]}"

step "2. A register from the boundary file, and the lists into it as they came"
"$cli" register create "$folder/office" --boundaries "$files/contoh_batas_kelurahan.geojson" --name "Kota Contoh" \
    --officer "Operator Contoh" --device "Laptop kantor" --sample-data "${open[@]}"
findings_allowed "$cli" import "$folder/office" "$files/contoh_p3ke_keluarga.xlsx" "$files/contoh_p3ke_individu.xlsx" \
    --edition 2025 --cut-off 2026-03-31 --report "$folder/reports/p3ke.xlsx" "${open[@]}"
findings_allowed "$cli" import "$folder/office" "$files/contoh_dtsen_keluarga.csv" "$files/contoh_dtsen_anggota.csv" \
    --edition 2026-1 --cut-off 2026-03-31 --code-system bps "${open[@]}"
"$cli" program add "$folder/office" --name "Program Keluarga Harapan" --short-name PKH --office "Dinas Sosial" \
    --strategy 1 --unit 1 --year 2026 "${open[@]}"
"$cli" program add "$folder/office" --name "Rumah Tidak Layak Huni" --short-name RTLH --office "Dinas Perkim" \
    --strategy 3 --unit 3 --year 2026 "${open[@]}"
findings_allowed "$cli" import "$folder/office" "$files/contoh_penerima_pkh.csv" --program PKH "${open[@]}"
findings_allowed "$cli" import "$folder/office" "$files/contoh_penerima_rtlh.xlsx" --program RTLH "${open[@]}"
"$cli" register info "$folder/office" "${open[@]}"

step "3. Map and coverage"
for indicator in households poor without_program; do
    "$cli" map "$folder/office" --indicator "$indicator" --out "$folder/pictures/$indicator.png" --dpi 110 "${open[@]}"
done
"$cli" coverage "$folder/office" "${open[@]}"

step "4. One family, corrected"
household=$("$cli" list "$folder/office" --decile 1 --limit 1 --json "${open[@]}" |
    sed -n 's/.*"id": "\([a-z2-7]*\)".*/\1/p' | head -n 1)
"$cli" set "$folder/office" "$household" floor_area=41 rt=001 --reason "diukur di rumah" "${open[@]}"
"$cli" history "$folder/office" "$household" "${open[@]}" | sed -n '1,3p'

step "5. A second laptop joins through a folder, corrects another thing, and both agree"
"$cli" invite "$folder/office" --out "$folder/invitation" --drop "$folder/drop" --label "Laptop kelurahan" --json "${open[@]}" |
    sed -n 's/.*"code": "\([0-9-]*\)".*/\1/p' >"$code"
"$cli" join "$folder/invitation" "$folder/laptop" --code-file "$code" --drop "$folder/drop" --officer "Bu Rini" \
    --device "Laptop kelurahan" --name "Kota Contoh" "${open[@]}"
"$cli" set "$folder/laptop" "$household" rooms=3 "${open[@]}"
findings_allowed "$cli" sync "$folder/laptop" --drop "$folder/drop" "${open[@]}"
findings_allowed "$cli" sync "$folder/office" --drop "$folder/drop" "${open[@]}"
"$cli" history "$folder/office" "$household" "${open[@]}" | sed -n '1,4p'
"$cli" register check "$folder/office" "${open[@]}"

step "Done"
echo "registers:  $folder/office and $folder/laptop (passphrase in $passphrase)"
echo "files:      $files"
echo "pictures:   $folder/pictures"
echo "report:     $folder/reports/p3ke.xlsx"
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    echo "opening the window"
    exec "$window" "$folder/office" --passphrase-file "$passphrase"
fi
echo "no display: the window is not opened; later: $window $folder/office"
