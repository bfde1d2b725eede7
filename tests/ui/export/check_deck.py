#!/usr/bin/env python3
"""check_deck.py DECK - whether a .pptx is a whole package by the format's own rules (ECMA-376 part 2 and 1).

Every part parses, has a content type and is reached from the root; every relation leads to a part; every r:id and
r:embed of a part is one of its relations; ids of slides, masters and shapes are their own. Prints a line a fault;
exits 1 where there is one. Without a fault prints what is to be seen: a line a slide, its texts and its notes.
"""
import posixpath
import sys
import zipfile
from xml.etree import ElementTree

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
PRESENTATION = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SVG_BLIP = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip"


def relations_of(part):
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", name + ".rels")


def main():
    faults = []
    with zipfile.ZipFile(sys.argv[1]) as archive:
        if archive.testzip() is not None:
            faults.append("a checksum is wrong")
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
    if len(set(names)) != len(names):
        faults.append("a part is there twice")
    if names[0] != "[Content_Types].xml":
        faults.append("the content types do not come first")
    trees = {}
    for name, data in parts.items():
        if name.endswith((".xml", ".rels", ".svg")):
            trees[name] = ElementTree.fromstring(data)
    types = trees["[Content_Types].xml"]
    defaults = {entry.get("Extension"): entry.get("ContentType") for entry in types.findall(TYPES + "Default")}
    overrides = {entry.get("PartName"): entry.get("ContentType") for entry in types.findall(TYPES + "Override")}
    for name in parts:
        if name != "[Content_Types].xml" and "/" + name not in overrides and name.rsplit(".", 1)[-1] not in defaults:
            faults.append(f"{name} has no content type")
    for name in overrides:
        if name[1:] not in parts:
            faults.append(f"{name} has a content type and is not there")

    reached, to_see, relations = set(), [""], {}
    while to_see:
        part = to_see.pop()
        entries = {}
        if relations_of(part) in parts:
            reached.add(relations_of(part))
            for relation in trees[relations_of(part)].findall(PACKAGE + "Relationship"):
                target = posixpath.normpath(posixpath.join(posixpath.dirname(part), relation.get("Target")))
                if relation.get("Id") in entries:
                    faults.append(f"{part}: {relation.get('Id')} twice")
                entries[relation.get("Id")] = (relation.get("Type").rsplit("/", 1)[-1], target)
                if target not in parts:
                    faults.append(f"{part}: nothing at {target}")
                elif target not in reached:
                    reached.add(target)
                    to_see.append(target)
        relations[part] = entries
    for name in parts:
        if name != "[Content_Types].xml" and name not in reached:
            faults.append(f"{name} is not reached")
    for part, tree in trees.items():
        ids = [shape.get("id") for shape in tree.iter(PRESENTATION + "cNvPr")]
        if len(set(ids)) != len(ids):
            faults.append(f"{part}: two shapes with one id")
        for element in tree.iter():
            for attribute, value in element.attrib.items():
                if attribute.startswith(RELATION) and value not in relations.get(part, {}):
                    faults.append(f"{part}: no relation {value}")

    presentation = trees["ppt/presentation.xml"]
    wanted = ["sldMasterIdLst", "notesMasterIdLst", "sldIdLst", "sldSz", "notesSz"]
    if [child.tag for child in presentation] != [PRESENTATION + name for name in wanted]:
        faults.append("the presentation's elements are not those of the schema, in its order")
    seen = []
    for slide in presentation.find(PRESENTATION + "sldIdLst"):
        if not 256 <= int(slide.get("id")) < 2147483648:
            faults.append("a slide's id is out of range")
        part = relations["ppt/presentation.xml"][slide.get(RELATION + "id")][1]
        tree = trees[part]
        for blip in tree.iter(DRAWING + "blip"):
            if not relations[part][blip.get(RELATION + "embed")][1].endswith(".png"):
                faults.append(f"{part}: the picture is no PNG")
            for svg in blip.iter(SVG_BLIP):
                if not relations[part][svg.get(RELATION + "embed")][1].endswith(".svg"):
                    faults.append(f"{part}: the picture is no SVG")
        if len(list(tree.iter(SVG_BLIP))) != 1:
            faults.append(f"{part}: not one SVG")
        notes = [target for kind, target in relations[part].values() if kind == "notesSlide"]
        texts = [" ".join(text.text for text in shape.iter(DRAWING + "t")) for shape in tree.iter(PRESENTATION + "sp")]
        spoken = [text.text for note in notes for text in trees[note].iter(DRAWING + "t")]
        seen.append(" | ".join(texts + [" / ".join(spoken)]))
    print("\n".join(faults or seen))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
