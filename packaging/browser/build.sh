#!/usr/bin/env bash
# packaging/browser/build.sh ROOT WORK PAGE JOBS: what packaging/web does where emscripten is. Qt and the libraries are kept in WORK.
set -euo pipefail
root=$1 work=$2 page=$3 jobs=$4
mkdir -p "$work" "$page"
cd "$work"

# Debian's emscripten has a cache that may not grow; ours may.
if [ ! -f emconfig ]; then
    mkdir -p emcache emsdk/upstream
    cp -a /usr/share/emscripten/cache/. emcache/ 2>/dev/null || true
    ln -sfn /usr/share/emscripten emsdk/upstream/emscripten
    { grep -v '^FROZEN_CACHE\|^CACHE' /usr/share/emscripten/.emscripten; echo "FROZEN_CACHE = False"
      echo "CACHE = '$work/emcache'"; } > emconfig
    # Qt looks there for where the compiler is, below the folder of the kit that emscripten comes in elsewhere.
    { cat emconfig; echo "EMSCRIPTEN_ROOT = emsdk_path + '/upstream/emscripten'"; } > emsdk/.emscripten
fi
export EM_CONFIG=$work/emconfig EM_CACHE=$work/emcache EMSDK=$work/emsdk

fetch_source() {  # [--tar-only] NAME
    sed -i '/^Types: deb$/s/$/ deb-src/' /etc/apt/sources.list.d/*.sources 2>/dev/null || true
    grep -q '^deb-src' /etc/apt/sources.list 2>/dev/null || sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >> /etc/apt/sources.list
    apt-get update -q >&2
    apt-get source -q "$@" >&2
}

source_of() {  # NAME: Debian's source package, with its patches; prints its folder
    ls -d "$work/$1"-*/ 2>/dev/null | head -1 | grep . || {
        fetch_source "$1"
        ls -d "$work/$1"-*/ | head -1
    }
}

if [ ! -f qtwasm/lib/cmake/Qt6Widgets/Qt6WidgetsConfig.cmake ]; then
    qt=$(source_of qt6-base)
    mkdir -p qtbuild
    patch -d "$qt" -p1 -N -r - < "$root/packaging/browser/qt.patch" || true  # says so where it was done before
    (cd qtbuild
     [ -f build.ninja ] || "$qt/configure" -platform wasm-emscripten -qt-host-path /usr -release -static \
         -no-feature-thread -no-feature-network -no-feature-sql -no-feature-testlib -no-feature-dbus \
         -no-feature-concurrent -no-feature-xml -qt-zlib -qt-libpng -qt-freetype -qt-harfbuzz -qt-pcre \
         -nomake examples -nomake tests -prefix "$work/qtwasm" \
         -- -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
     ninja -j "$jobs" && ninja install)
fi

# Headers, and two libraries as sources.
mkdir -p libs/include libs/md4c
for library in boost nlohmann tl; do ln -sfn "/usr/include/$library" "libs/include/$library"; done
if [ ! -f libs/md4c/md4c.c ]; then  # as its author wrote it: mirrors have been seen to lack Debian's part of it
    fetch_source --tar-only md4c
    tar -xf md4c_*.orig.tar.* -C libs/md4c --strip-components=2 --wildcards '*/src/md4c.[ch]'
fi
[ -d libs/qcustomplot ] || ln -sfn "$(source_of qcustomplot)" libs/qcustomplot

[ -f build/build.ninja ] || qtwasm/bin/qt-cmake -S "$root" -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
    -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
    -DCMAKE_C_FLAGS_RELEASE="-Os -DNDEBUG" -DCMAKE_CXX_FLAGS_RELEASE="-Os -DNDEBUG" \
    -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DMETRIC_MIRAGE_WEB_LIBRARIES="$work/libs"
nice -n 5 cmake --build build --target metric-mirage -j "$jobs"

if [ ! -d fonts ] || [ -n "$(find "$root/resources" "$root/ui/words" "$root/packaging/browser/page/fonts.py" -newer fonts -print -quit)" ]; then
    rm -rf fonts
    python3 "$root/packaging/browser/page/fonts.py" "$root" fonts
    touch fonts
fi

# The page: its files, how long those are that it waits for and that come later, and all of them packed for servers that can.
rm -rf "${page:?}"/*
mkdir -p "$page/fonts"
cp build/packaging/browser/app/metric-mirage.{js,wasm} build/packaging/browser/app/qtloader.js "$page"
cp "$root"/packaging/browser/page/{index.html,mirage.js,start.js} "$page"
cp -r fonts/* "$page/fonts/"
cp "$root/resources/figures/window.png" "$page/picture.png"
cp "$root/resources/icons/org.metricmirage.MetricMirage.svg" "$page/icon.svg"
python3 - "$page" "$root/packaging/browser/page/offline.js" <<'P'
import hashlib, json, sys
from pathlib import Path
page = Path(sys.argv[1])
def sized(names):
    return {name: (page / name).stat().st_size for name in names}

def fonts(folder):
    return sorted(str(f.relative_to(page)) for f in (page / folder).iterdir() if f.is_file())

sizes = {"first": sized(["metric-mirage.wasm", "metric-mirage.js", *fonts("fonts")]), "ja": sized(fonts("fonts/ja")),
         "later": sized(fonts("fonts/later"))}
(page / "sizes.json").write_text(json.dumps(sizes, indent=1) + "\n")
names = ["./"] + sorted(str(f.relative_to(page)) for f in page.rglob("*") if f.is_file())
digest = hashlib.sha256(b"".join((page / name).read_bytes() for name in names[1:])).hexdigest()[:16]
worker = Path(sys.argv[2]).read_text().replace("VERSION", digest, 2).replace("FILES", json.dumps(names))
(page / "offline.js").write_text(worker)
P
find "$page" -type f ! -name '*.png' -print0 | xargs -0 -n 1 -P "$jobs" brotli -q 11 --lgwin=24 -k -f
python3 - "$page" <<'P'
import json, sys
from pathlib import Path
page = Path(sys.argv[1])
parts = json.loads((page / "sizes.json").read_text())
packed = {part: sum((page / f"{name}.br").stat().st_size for name in parts[part]) for part in parts}
print(f"packed, {packed['first']} bytes come before the first picture, {packed['ja']} more before a Japanese one, "
      f"{packed['later']} after it")
P
