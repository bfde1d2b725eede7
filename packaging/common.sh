# shellcheck shell=bash
# Shared by packaging/run and packaging/test; sourced. Everything said goes to stderr: stdout is the program's.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build="$root/build/release"

say() { printf 'metric-mirage: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "needs root or sudo to run: $*"
    fi
}

# Installs what packaging/packages names and the machine lacks; asks the network for nothing otherwise.
install_missing() {
    local wanted present missing
    command -v dpkg-query >/dev/null || { say "no Debian here: packages are taken as installed"; return; }
    wanted=$(sed 's/#.*//; /^[[:space:]]*$/d' "$root/packaging/packages" | sort)
    # shellcheck disable=SC2086,SC2016  # words on purpose; dpkg-query's own variables
    present=$({ dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null || true; } |
        sed -n 's/ installed$//p' | sort -u)
    missing=$(comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$present"))
    [ -n "$missing" ] || return 0
    say "installing ${missing//$'\n'/ }"
    as_root apt-get update -q >&2 || say "the package lists could not be renewed, trying with those there are"
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >&2 ||
        fail "could not install ${missing//$'\n'/ }"
}

# build_release TARGET: the release preset.
build_release() {
    if [ ! -f "$build/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$build/build.ninja" ]; then
        say "configuring $build"
        (cd "$root" && cmake --preset release) >&2 || fail "could not configure"
    fi
    say "building $1"
    cmake --build "$build" --target "$1" >&2 || fail "could not build"
}
