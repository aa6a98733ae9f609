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
# Figures of an invented province, so that the charts of indicators have something to say.
figures() {
    echo "kode_kemendagri,nama,tahun,indikator,nilai,satuan,sumber"
    series() { # code, name, indicator, unit, first year, values ...
        local code=$1 name=$2 indicator=$3 unit=$4 year=$5 value
        shift 5
        for value in "$@"; do
            echo "$code,$name,$year,$indicator,$value,$unit,Contoh untuk pelatihan"
            year=$((year + 1))
        done
    }
    series 9971 "KOTA CONTOH" P0 persen 2020 7.7 7.8 7.2 7.1 6.5
    series 99 "PROVINSI CONTOH" P0 persen 2020 11.1 11.4 10.4 10.3 9.8
    series "" INDONESIA P0 persen 2020 9.8 10.1 9.5 9.4 9.0
    series 9972 "KOTA MELATI" P0 persen 2022 9.8 9.5 9.1
    series 9973 "KOTA KENANGA" P0 persen 2022 5.1 4.7 4.4
    series 9974 "KOTA DAHLIA" P0 persen 2022 6.4 6.2 5.9
    series 9901 "KABUPATEN ANGGREK" P0 persen 2022 13.3 12.7 12.6
    series 9902 "KABUPATEN SERUNI" P0 persen 2022 14.9 14.5 14.2
    series 9903 "KABUPATEN CEMPAKA" P0 persen 2022 10.8 10.9 10.4
    series 9904 "KABUPATEN KAMBOJA" P0 persen 2022 9.0 8.2 8.3
    series 9905 "KABUPATEN TERATAI" P0 persen 2022 12.0 11.9 11.7
    series 9971 "KOTA CONTOH" TPT persen 2020 6.2 6.4 5.5 4.8 4.9
    series 99 "PROVINSI CONTOH" TPT persen 2020 5.8 5.7 5.5 4.9 4.2
    series 9971 "KOTA CONTOH" IPM indeks 2020 77.1 77.6 78.4 79.3 80.1
    series 99 "PROVINSI CONTOH" IPM indeks 2020 72.0 72.5 73.1 73.9 74.7
    series 9971 "KOTA CONTOH" STUNTING persen 2021 15.7 14.3 9.1 12.6
    series 99 "PROVINSI CONTOH" STUNTING persen 2021 23.5 19.2 17.7 14.7
}
figures >"$folder/figures.csv"
"$bin/rangkul-cli" indicator import "$folder/demo/register" "$folder/figures.csv" --passphrase-file "$folder/passphrase"
"$bin/rangkul-cli" target add "$folder/demo/register" --indicator P0 --region 9971 --year 2026 --value 5.5 \
    --source "RPJMD 2025-2029" --passphrase-file "$folder/passphrase"

# Places of a program, and what families lack.
register=$folder/demo/register
"$bin/rangkul-cli" program quota "$register" --program PKH --year 2026 --set 9971011001=5 --set 9971011002=2 \
    --set 9971011003=4 --set 9971011004=3 --passphrase-file "$folder/passphrase"
# Groups and what may go beside PKH; families that left extreme poverty.
program() {
    "$bin/rangkul-cli" program "$@" --passphrase-file "$folder/passphrase"
}
program quota "$register" --program PKH --year 2026 --unit group --set 997101=3 --set 997102=2
for name in Melati Mawar; do
    program group add "$register" --program PKH --name "KUBE $name" --region 997101 --business "Warung" --on 2026-02-02
done
mapfile -t poor < <(program rule preview "$register" --rule "decile <= 2" --limit 10 --json |
    sed -n '/"households": \[/,/\]/s/^ *"\([0-9a-z]\{20,\}\)",*$/\1/p')
for family in "${poor[@]:0:5}"; do
    program group join "$register" --group "KUBE Melati" --household "$family" --on 2026-02-02 || true
done
program group join "$register" --group "KUBE Mawar" --household "${poor[5]}" --on 2026-02-02 || true
program pairs "$register" --set "PKH,Sembako,allowed" --source "Permensos 1/2018"
program pairs "$register" --set "PKH,RTLH,warn" --reason "Bedah rumah didahulukan untuk yang belum dibantu"
for family in "${poor[@]:6:4}"; do
    "$bin/rangkul-cli" set "$register" "$family" eligibility=5 eligibility_on=2025-05-15 \
        --passphrase-file "$folder/passphrase"
done
"$bin/rangkul-cli" need rules "$register" --add-builtin --passphrase-file "$folder/passphrase"
"$bin/rangkul-cli" need find "$register" --store --passphrase-file "$folder/passphrase"

# Scores that were contested: open, past their deadline, and decided.
mapfile -t families < <("$bin/rangkul-cli" score run "$register" --model bps14 --limit 4 --json \
    --passphrase-file "$folder/passphrase" | sed -n '/"ranking"/,$s/.*"id": "\(.*\)",*/\1/p')
contest() { # family, claim, evidence, criterion, opened on
    "$bin/rangkul-cli" objection open "$register" "$1" --model bps14 --claim "$2" --evidence "$3" --criterion "$4" \
        --on "$5" --json --passphrase-file "$folder/passphrase" | sed -n 's/.*"id": "\(.*\)",*/\1/p' | head -n 1
}
today=$(date +%F)
contest "${families[0]}" "Lantai sudah dikeramik sejak Mei" "foto lantai 12 Mei" floor "$today"
contest "${families[1]}" "Kepala keluarga tidak lagi bekerja" "surat keterangan RT 03" livelihood \
    "$(date -d '-45 days' +%F)"
contest "${families[2]}" "Sumur sudah terlindung" "foto sumur" water "$(date -d '-20 days' +%F)"
decided=$(contest "${families[3]}" "Punya jamban sendiri" "foto jamban, kunjungan 2 petugas" toilet \
    "$(date -d '-30 days' +%F)")
"$bin/rangkul-cli" objection decide "$register" "$decided" --status accepted --decision "Jamban sendiri; jawaban diperbaiki" \
    --by "Kepala Dinas Sosial" --letter "400/17/2026" --passphrase-file "$folder/passphrase"

"$bin/rangkul" "$register" --passphrase-file "$folder/passphrase" --screenshots "$root/docs/screenshots" \
    --import "$folder/demo/files/contoh_dtsen_2026_2_keluarga.csv" \
    --import "$folder/demo/files/contoh_dtsen_2026_2_anggota.csv"
mv "$root/docs/screenshots/map.png" "$root/docs/screenshots/main.png"
ls -l "$root/docs/screenshots"
