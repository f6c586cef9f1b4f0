#!/usr/bin/env bash
# Installs what is missing of the packages below, and does nothing when all are there. The only place that names packages.
#
#   scripts/install-dependencies.sh [GROUP…]     build (always), speed, fuzz, tidy, coverage
set -euo pipefail

# Debian 12 names. The build group is enough to configure, build, run and test.
packages_of() {
    case "$1" in
    build) echo ca-certificates g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-websockets-dev libqt6svg6 qt6-l10n-tools qt6-translations-l10n fonts-inter fonts-dejavu-core fonts-wqy-microhei fonts-vlgothic fonts-noto-core \
        xvfb xauth libsqlite3-dev libsqlitecpp-dev libsimdjson-dev \
        rapidjson-dev libexpected-dev libssl-dev zlib1g-dev libzip-dev libhowardhinnant-date-dev tzdata librapidcheck-dev libmpfr-dev libargon2-dev libboost-dev libquantlib0-dev qtkeychain-qt6-dev ;;
    speed) echo ccache mold ;;
    fuzz) echo clang lld libclang-rt-14-dev ;;
    tidy) echo clang-format clang-tidy ;;
    coverage) echo gcovr ;;
    *) return 1 ;;
    esac
}

wanted=()
for group in build "$@"; do
    if ! names=$(packages_of "$group"); then
        echo "install-dependencies: no group is called '$group' (build, speed, fuzz, tidy, coverage)" >&2
        exit 2
    fi
    for name in $names; do wanted+=("$name"); done
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "install-dependencies: this is not a Debian system; taking it that these are installed in their own way:" >&2
    echo "  ${wanted[*]}" >&2
    exit 0
fi

missing=()
for name in "${wanted[@]}"; do
    state=$(dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null || true)
    case $'\n'"$state"$'\n' in
    *$'\n'installed$'\n'*) ;;
    *) missing+=("$name") ;;
    esac
done
[ "${#missing[@]}" -gt 0 ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=()
elif command -v sudo >/dev/null; then
    as_root=(sudo)
else
    echo "install-dependencies: these packages are missing, and installing them needs root or sudo:" >&2
    echo "  ${missing[*]}" >&2
    exit 1
fi

echo "install-dependencies: installing ${missing[*]}" >&2
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -q)
"${apt[@]}" update >&2
"${apt[@]}" install -y --no-install-recommends "${missing[@]}" >&2
