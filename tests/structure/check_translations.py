#!/usr/bin/env python3
"""check_translations.py FOLDER - every visible text is finished in every language of resources/translations.

Compares the lists of ui/words (*_list.inc) with each .ts file: a text without a finished translation, a translation whose %1, %2,
... are not the text's, one of a text that is gone. Prints a line for each, by its key; exits 1 where there is one.
resources/translations/README.md says how to mend it.
"""
import re
import sys
import xml.etree.ElementTree
from pathlib import Path

TEXT = re.compile(r'^TEXT\((\w+), QT_TRANSLATE_NOOP3?\("Texts", "((?:[^"\\]|\\.)*)"(?:, "([^"]*)")?\)\)', re.MULTILINE)
PLACE = re.compile(r"%\d+")
MENU_KEY = re.compile(r"&(?=[^&\s;])(?!\w+;)")


def texts_of(root):
    """Each key with its English, as the program holds it, and what is meant where one English is two texts."""
    lists = sorted((root / "ui/words").glob("*_list.inc"))
    text_list = "\n".join(path.read_text(encoding="utf-8") for path in lists)
    escapes = {'\\"': '"', "\\n": "\n", "\\\\": "\\"}
    return {key: (re.sub(r"\\.", lambda escape: escapes[escape.group(0)], english), meant)
            for key, english, meant in TEXT.findall(text_list)}


def violations(root):
    texts = texts_of(root)
    languages = sorted((root / "resources/translations").glob("*.ts"))
    if not texts or not languages:
        yield "no texts or no translations found"
    for path in languages:
        finished = {}
        for message in xml.etree.ElementTree.parse(path).getroot().iter("message"):
            translation = message.find("translation")
            if translation.get("type") is None and translation.text:
                finished[message.findtext("source"), message.findtext("comment", "")] = translation.text
            elif translation.get("type") in ("vanished", "obsolete"):
                yield f"{path.name}: vanished, “{message.findtext('source')}”"
        for key, (english, meant) in texts.items():
            translated = finished.get((english, meant))
            if translated is None:
                yield f"{path.name}: {key} lacks a finished translation, “{english}”"
            elif set(PLACE.findall(english)) != set(PLACE.findall(translated)):
                yield f"{path.name}: {key} has other placeholders, “{translated}”"
            elif len(MENU_KEY.findall(english)) != len(MENU_KEY.findall(translated)):
                yield f"{path.name}: {key} has another number of & keys, “{translated}”"
        for english, _ in finished.keys() - set(texts.values()):
            yield f"{path.name}: no text “{english}” any more"


def main():
    found = list(violations(Path(sys.argv[1])))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
