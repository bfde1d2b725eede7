# shellcheck shell=bash
# Shared by packaging/run and packaging/test; sourced. Everything said goes to stderr: stdout is the program's.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# Where everything is built: another folder may be named, from wherever one stands.
builds=${METRIC_MIRAGE_BUILD:-$root/build}
case $builds in /*) ;; *) builds=$PWD/$builds ;; esac
build=$builds/release

say() { printf 'metric-mirage: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# The two commands of the README as it writes them, one a line: its first block of code. Further ones stand in later blocks.
readme_commands() {
    sed -n '/^    /,/^ \{0,3\}$/{s/^    \(packaging\/[a-z]*\)  *#.*/\1/p;/^$/q}' "$root/README.md"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# How to go on where these packages cannot be installed.
elsewhere="packaging/packages names what Debian 12 and 13 need; other Linux systems run the archive that README.md tells of"

# install_missing [PACKAGE...]: what packaging/packages names, and these, where the machine lacks it; asks the network
# for nothing otherwise.
install_missing() {
    local wanted present missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this is no Debian: install what packaging/packages names with your own system's means (or take the archive" \
            "that README.md tells of); going on without"
        return 0
    fi
    wanted=$({ sed 's/#.*//; /^[[:space:]]*$/d' "$root/packaging/packages"; printf '%s\n' "$@"; } | sed '/^$/d' | sort -u)
    # shellcheck disable=SC2086,SC2016  # words on purpose; dpkg-query's own variables
    present=$({ dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null || true; } |
        sed -n 's/ installed$//p' | sort -u)
    missing=$(comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$present"))
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "needs root or sudo; as root, once: apt-get install ${missing//$'\n'/ }"
    fi
    say "installing ${missing//$'\n'/ }"
    as_root apt-get update -q >&2 || say "the package lists could not be renewed, trying with those there are"
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >&2 ||
        fail "could not install ${missing//$'\n'/ }; $elsewhere"
}

# The folder to build in can be written; else says which other one could be.
need_build_folder() {
    if mkdir -p "$1" 2>/dev/null && [ -w "$1" ]; then
        return 0
    fi
    fail "cannot write to $1; name another folder to build in: METRIC_MIRAGE_BUILD=\$HOME/metric-mirage-build $0"
}

# Whether $build is that of a checkout that stands, or stood, elsewhere: CMake would go on there, or refuse.
is_of_another() {
    [ -f "$build/CMakeCache.txt" ] && ! grep -qFx "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"
}

# build_release TARGET: the release preset.
build_release() {
    command -v cmake >/dev/null || fail "cmake is missing; packaging/packages names all that is needed"
    need_build_folder "$build"
    local anew=()
    if is_of_another; then
        say "$build was made for another checkout, or this one was moved: building anew"
        anew=(--fresh)
    fi
    if [ "${#anew[@]}" -gt 0 ] || [ ! -f "$build/build.ninja" ] ||
        [ "$root/CMakePresets.json" -nt "$build/build.ninja" ]; then
        say "configuring $build"
        (cd "$root" && cmake --preset release -B "$build" "${anew[@]}") >&2 || fail "could not configure; $elsewhere"
    fi
    say "building $1"
    cmake --build "$build" --target "$1" >&2 || fail "could not build"
}

# build_for_others [CMAKE-ARGS]: in $build a release hardened as Debian builds packages, without tests, with all that a
# desktop needs of it.
build_for_others() {
    need_build_folder "$build"
    say "configuring $build"
    export DEB_BUILD_MAINT_OPTIONS=hardening=+all
    local flags anew=()
    flags=$(dpkg-buildflags --get CPPFLAGS)
    if is_of_another; then anew=(--fresh); fi
    cmake "${anew[@]}" -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON \
        -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_TESTING=OFF \
        -DMETRIC_MIRAGE_PACKAGE=ON -DCMAKE_POSITION_INDEPENDENT_CODE=ON \
        -DCMAKE_CXX_FLAGS="$(dpkg-buildflags --get CXXFLAGS) $flags -g0" \
        -DCMAKE_EXE_LINKER_FLAGS="$(dpkg-buildflags --get LDFLAGS) -pie" \
        -DCMAKE_MODULE_LINKER_FLAGS="$(dpkg-buildflags --get LDFLAGS)" "$@" >&2 || fail "could not configure"
    say "building"
    cmake --build "$build" >&2 || fail "could not build"
}
