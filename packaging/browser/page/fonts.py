#!/usr/bin/env python3
"""fonts.py ROOT FOLDER - the letters of a page: Noto Sans, and of Noto Sans CJK JP what our Japanese is written with and
the kanji that schools teach first (JIS level 1), regular and bold; of figures' DejaVu Sans the bold, since Qt brings the
regular. From Debian's fonts-noto-core, fonts-noto-cjk and fonts-dejavu-core."""
import subprocess
import sys
from pathlib import Path

LATIN = "U+0020-024F,U+02B0-036F,U+0370-03FF,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-218F"
SYMBOLS = "U+2190-21FF,U+2200-22FF,U+2300-23FF,U+2500-25FF,U+2600-26FF,U+2700-27BF"
NOTO = Path("/usr/share/fonts/truetype/noto")
DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
CJK = Path("/usr/share/fonts/opentype/noto")


def written(root):
    """Every character of ours that is not ASCII."""
    texts = []
    for pattern in ("resources/**/*.ts", "resources/**/*.md", "resources/**/*.csv", "resources/**/*.mirage",
                    "ui/words/*.inc"):
        texts += [path.read_text(encoding="utf-8") for path in root.glob(pattern)]
    return {c for c in "".join(texts) if ord(c) > 0x7f}


def level_1():
    """The kanji of rows 16 to 47 of JIS X 0208, and its kana and signs."""
    rows = [*range(1, 9), *range(16, 48)]
    codes = [bytes((0xa0 + row, 0xa0 + cell)) for row in rows for cell in range(1, 95)]
    return {c for code in codes for c in code.decode("euc_jp", errors="ignore")}


def subset(source, target, unicodes, *options):
    subprocess.run(["pyftsubset", source, f"--output-file={target}", f"--unicodes={unicodes}", "--no-hinting",
                    "--desubroutinize", "--drop-tables+=vhea,vmtx,VORG,BASE", "--layout-features=kern,mark,mkmk,ccmp,locl",
                    *options], check=True)


def listed(characters):
    return ",".join(f"U+{ord(c):04X}" for c in sorted(characters))


def main():
    root, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    ours = written(root)
    for weight in ("Regular", "Bold"):
        subset(NOTO / f"NotoSans-{weight}.ttf", folder / f"1-sans-{weight.lower()}.ttf", LATIN)
    subset(DEJAVU / "DejaVuSans-Bold.ttf", folder / "4-figures-bold.ttf", f"{LATIN},{SYMBOLS}")
    subset(NOTO / "NotoSansMath-Regular.ttf", folder / "3-math.ttf", SYMBOLS)
    japanese = {c for c in ours if ord(c) > 0x2e7f}
    kana = {chr(c) for c in [*range(0x3000, 0x3100), *range(0xff01, 0xff9f)]}
    subset(CJK / "NotoSansCJK-Regular.ttc", folder / "2-japanese-regular.otf", listed(japanese | kana | level_1()),
           "--font-number=0")
    subset(CJK / "NotoSansCJK-Bold.ttc", folder / "2-japanese-bold.otf", listed(japanese | kana), "--font-number=0")


if __name__ == "__main__":
    main()
