#!/usr/bin/env python3
"""fonts.py ROOT FOLDER - the letters of a page, from Debian's fonts-noto-core, fonts-noto-cjk and fonts-dejavu-core. FOLDER has
what every first picture needs, FOLDER/ja what a Japanese one needs as well (kana and the kanji of our own texts, regular and
bold), FOLDER/later what comes after it: the kanji that schools teach first (JIS level 1), Vietnamese, Cyrillic."""
import subprocess
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

LATIN = "U+0020-017F,U+0192,U+0218-021B,U+02C6-02DD,U+0300-036F,U+0370-03FF,U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F"
OTHERS = "U+0180-024F,U+0400-04FF,U+1E00-1EFF"
SYMBOLS = "U+2190-21FF,U+2200-22FF,U+2300-23FF,U+2500-25FF,U+2600-266F,U+2700-2767"
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
                    "--no-prune-codepage-ranges", *options], check=True)


def rename(path, family):
    """Two fonts of one name would replace each other."""
    font = TTFont(path)
    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = family
        elif record.nameID == 6:
            record.string = family.replace(" ", "")
    font.save(path)


def listed(characters):
    return ",".join(f"U+{ord(c):04X}" for c in sorted(characters))


def main():
    root, folder = Path(sys.argv[1]), Path(sys.argv[2])
    for part in ("ja", "later"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    ours = written(root)
    japanese = {c for c in ours if ord(c) > 0x2e7f} | {chr(c) for c in [*range(0x3000, 0x3100), *range(0xff01, 0xff9f)]}
    signs = listed({c for c in ours if ord(c) <= 0x2e7f})
    for weight in ("Regular", "Bold"):
        name = weight.lower()
        subset(NOTO / f"NotoSans-{weight}.ttf", folder / f"1-sans-{name}.ttf", f"{LATIN},{signs}")
        figures = DEJAVU / ("DejaVuSans.ttf" if weight == "Regular" else "DejaVuSans-Bold.ttf")
        subset(figures, folder / f"4-figures-{name}.ttf", f"{LATIN},{SYMBOLS},{signs}")
        subset(CJK / f"NotoSansCJK-{weight}.ttc", folder / f"ja/2-japanese-{name}.otf", listed(japanese), "--font-number=0")
    subset(NOTO / "NotoSansMath-Regular.ttf", folder / "3-math.ttf", f"{SYMBOLS},{signs}")
    subset(DEJAVU / "DejaVuSansMono.ttf", folder / "5-mono.ttf", "U+0020-00FF")
    kanji, letters = folder / "later/6-kanji.otf", folder / "later/7-letters.ttf"
    subset(CJK / "NotoSansCJK-Regular.ttc", kanji, listed(level_1() - japanese), "--font-number=0")
    rename(kanji, "Noto Sans CJK JP Kanji")
    subset(NOTO / "NotoSans-Regular.ttf", letters, OTHERS)
    rename(letters, "Noto Sans Letters")


if __name__ == "__main__":
    main()
