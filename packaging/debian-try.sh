#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the .deb, installs it into an empty Debian 12 and starts it there. Root only; needs debootstrap and a mirror.
# usage: packaging/debian-try.sh [FOLDER]   (a folder to keep the empty Debian in; default: a passing one)
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
if ((EUID != 0)) || ! command -v debootstrap >/dev/null; then
    echo "needs root and debootstrap" >&2
    exit 2
fi

if [[ ! -x $root/build/release/bin/rangkul-cli ]]; then
    echo "build first: packaging/bootstrap.sh test" >&2
    exit 2
fi
rm -f "$root"/build/release/rangkul_*.deb
(cd "$root/build/release" && cpack -G DEB)
package=$(find "$root/build/release" -maxdepth 1 -name 'rangkul_*.deb')
dpkg-deb --info "$package"
dpkg-deb --contents "$package"

kept=${1:-}
target=${kept:-$(mktemp -d)}
mkdir -p "$target"
chmod 755 "$target"
clean_up() {
    umount "$target/proc" 2>/dev/null || true
    if [[ -z $kept ]]; then rm -rf --one-file-system "$target"; fi
}
trap clean_up EXIT
if [[ ! -x $target/usr/bin/apt-get ]]; then
    debootstrap --variant=minbase bookworm "$target" "$mirror"
fi
mountpoint -q "$target/proc" || mount -t proc proc "$target/proc"
cp "$package" "$target/var/tmp/rangkul.deb"

in_target() { chroot "$target" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
in_target apt-get -q update
in_target DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends /var/tmp/rangkul.deb
echo "== installed; starting"
in_target rangkul-cli --version
in_target rangkul-cli --help >/dev/null
in_target QT_QPA_PLATFORM=offscreen rangkul --version
# Without a window to talk to, the worker finds its input closed and ends by itself.
in_target QT_QPA_PLATFORM=offscreen timeout 60 /usr/libexec/rangkul/rangkul-mapworker </dev/null >/dev/null
echo "== rangkul, rangkul-cli and rangkul-mapworker start on a clean Debian 12"
