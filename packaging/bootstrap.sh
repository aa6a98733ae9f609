#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian to a running Rangkul: installs what is missing, builds, then does what is asked.
# A second call installs nothing and builds only what changed.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
list=$root/packaging/debian-packages.txt
build=$root/build/release

usage() {
    cat <<TEXT
usage: packaging/bootstrap.sh run [FOLDER] | test | bench

  run    builds, makes the demo city in FOLDER (default: \$XDG_DATA_HOME/rangkul/demo, or
         ~/.local/share/rangkul/demo), does the main job on it, opens the window if there is a display
  test   builds and runs every test
  bench  builds and prints the table of measurements

environment:
  RANGKUL_NO_INSTALL=1    do not look at Debian packages at all
  RANGKUL_WERROR=ON|OFF   warnings are errors (default: ON on Debian 12, the reference, else OFF)
  JOBS=N                  how many compilers and tests at once (default: one per core)

exit status: that of what was run; 2 when the call is wrong or packages cannot be installed
TEXT
}

say() { printf '\n== %s\n' "$*" >&2; }

is_installed() {
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

is_offered() {
    [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [^\(] ]]
}

# Prints what is to be installed: of each entry the first name that is installed (then nothing) or on offer.
missing_names() {
    local entry name
    sed 's/#.*//' "$list" | while read -r entry; do
        [[ -n $entry ]] || continue
        for name in ${entry//|/ }; do
            if is_installed "$name"; then continue 2; fi
            if is_offered "$name"; then
                printf '%s\n' "$name"
                continue 2
            fi
        done
        printf '%s\n' "${entry%%|*}"
    done
}

install_packages() {
    local -a names=() as_root=()
    if [[ ${RANGKUL_NO_INSTALL:-} == 1 ]]; then return; fi
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This system has no apt-get. Install what packaging/debian-packages.txt names," \
            "then call again with RANGKUL_NO_INSTALL=1."
        exit 2
    fi
    mapfile -t names < <(missing_names)
    if ((${#names[@]} == 0)); then return; fi

    if ((EUID != 0)); then
        # With a terminal sudo may ask for the password; without one it must not wait for it.
        if command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
            as_root=(sudo)
        else
            say "Packages are missing, and this user may not install them. Ask an administrator to run:"
            printf 'apt-get install --no-install-recommends %s\n' "${names[*]}" >&2
            exit 2
        fi
    fi

    # A foreign source that does not answer is no reason to stop: the installation decides.
    say "Fetching the package lists"
    "${as_root[@]}" apt-get -q update || say "Some lists could not be fetched; going on with those at hand."
    mapfile -t names < <(missing_names)
    say "Installing ${#names[@]} packages"
    if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends "${names[@]}"; then
        say "apt-get could not install: ${names[*]}"
        exit 2
    fi
}

debian_release() {
    # shellcheck source=/dev/null
    (. /etc/os-release 2>/dev/null && printf '%s %s' "${ID:-}" "${VERSION_ID:-}") || true
}

configure_and_build() {
    local werror=${RANGKUL_WERROR:-}
    local -a options=()
    if [[ -z $werror ]]; then
        if [[ $(debian_release) == "debian 12" ]]; then werror=ON; else werror=OFF; fi
    fi
    options=(-DRANGKUL_WERROR="$werror")
    if command -v ccache >/dev/null; then
        # Precompiled headers: ccache must look past their timestamps, and GCC must name them to it.
        export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache
            -DCMAKE_CXX_FLAGS=-fpch-preprocess)
    fi
    say "Configuring ($(basename "$build"), warnings are errors: $werror)"
    cmake -S "$root" --preset release "${options[@]}"
    say "Building with $jobs jobs"
    cmake --build "$build" --parallel "$jobs"
}

main() {
    local task=${1:-}
    case $task in
    run | test | bench) shift ;;
    -h | --help | help)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    if [[ $task != run && $# -gt 0 ]] || (($# > 1)); then
        usage >&2
        exit 2
    fi
    local folder=${1:-}
    if [[ -n $folder && $folder != /* ]]; then folder=$PWD/$folder; fi
    if [[ -z $folder ]]; then folder=${XDG_DATA_HOME:-$HOME/.local/share}/rangkul/demo; fi

    cd "$root"
    jobs=${JOBS:-$(nproc)}
    install_packages
    configure_and_build

    case $task in
    run)
        say "Running the demo"
        exec "$root/packaging/run_demo.sh" "$build/bin" "$folder"
        ;;
    test)
        say "Testing with $jobs jobs"
        exec ctest --preset release --output-on-failure --schedule-random --parallel "$jobs"
        ;;
    bench)
        say "Measuring"
        exec "$build/bin/rangkul-bench"
        ;;
    esac
}

main "$@"
