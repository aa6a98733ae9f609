#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The pictures of docs/screenshots: the real window at 1366x768 on the demo city, in Indonesian, without a display.
# usage: packaging/screenshots.sh [BIN]   (BIN: folder of the built programs, default build/release/bin)
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin=${1:-$root/build/release/bin}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export RANGKUL_LANGUAGE=id QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
export XDG_RUNTIME_DIR=$folder TZ=Asia/Jakarta
echo "kota contoh boleh dibuka" >"$folder/passphrase"

"$bin/rangkul-cli" demo "$folder/demo" --households 1200 --seed 1 --passphrase-file "$folder/passphrase"
"$bin/rangkul" "$folder/demo/register" --passphrase-file "$folder/passphrase" --screenshots "$root/docs/screenshots" \
    --import "$folder/demo/files/contoh_dtsen_2026_2_keluarga.csv" \
    --import "$folder/demo/files/contoh_dtsen_2026_2_anggota.csv"
mv "$root/docs/screenshots/map.png" "$root/docs/screenshots/main.png"
ls -l "$root/docs/screenshots"
