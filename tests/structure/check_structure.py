#!/usr/bin/env python3
"""check_structure.py FOLDER RULE - one rule of the architecture, checked over the whole tree.

Rules: layers (who may include whom), circles (no folder includes, over whatever ways, one that includes it), folders
(the top level), docstrings (a comment on every public core
function, with the four words where a number comes out), citations (every section of core/MODEL.md that is cited exists), algorithms (who calls one includes
<algorithm>: which other header brings it differs between systems), presets (warnings are errors where
we develop, never where others build), paths (files that the documents name are there), sizes (files and the main window). Prints a line a violation; exits 1 where there is one.
"""
import json
import re
import sys
from pathlib import Path

TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "CHANGELOG.md",
             "app", "core", "packaging", "resources", "tests", "ui"}
NOT_OURS = {"build", "metric-mirage.svg"}  # made by the two commands, ignored by git
FILM_INTERFACE = {"ui/film/film_encoder.h"}
FOUR_WORDS = ("Domain:", "Result:", "Accuracy:", "Source:")
# A function returns a number where one of these is in its return type: numbers, and values made of them.
NUMBERS = re.compile(r"\b(double|float|int|size_t|u?int\d+_t|Range|MeanRange|Interval|LogChance|MeanSuccess|"
                     r"SizeForMean|AxisPlace|ScoreValue|CurvePoint|Peak|Atom|Shape|SuccessDistribution|LogitNormal|"
                     r"TruncatedNormal|Sharpness|SeriesSharpness|AnswerSample|BellLines|LawCurve|SlopeCurve|"
                     r"Straightness|SlopeMatch|ScaledIntegral|Fit|Forecast)\b")
ALGORITHMS = re.compile(r"std::(?:ranges::)?(?:sort|stable_sort|partial_sort|nth_element|find|find_if|find_if_not|any_of|"
                        r"all_of|none_of|count|count_if|copy|copy_n|copy_if|fill|fill_n|transform|max_element|min_element|"
                        r"minmax|minmax_element|max|min|clamp|lower_bound|upper_bound|equal_range|binary_search|unique|"
                        r"reverse|rotate|remove_if|replace|equal|mismatch|is_sorted|adjacent_find|search|generate|for_each|"
                        r"includes|partition_point|stable_partition|set_difference)(?:<[\w:]+>)?\(")
OUR_PRESETS = ("dev", "asan")
LONGEST_FILE = 300
LONGEST_WINDOW = 250
# What each room may include of the others: a room stands on those below it.
FLOORS = {
    "core": [],
    "core/text": ["core"],
    "core/evidence": ["core", "core/text"],
    "core/model": ["core", "core/text", "core/evidence"],
    "core/curve": ["core", "core/model"],
    "core/statistics": ["core", "core/model", "core/evidence", "core/curve"],
    "core/import": ["core", "core/text", "core/evidence", "core/statistics"],
    "core/picture": ["core", "core/text", "core/model", "core/evidence", "core/curve", "core/statistics",
                     "core/import"],
    "core/io": ["core", "core/text", "core/model", "core/evidence", "core/import"],
    "core/options": ["core", "core/text", "core/model", "core/evidence", "core/curve", "core/picture", "core/import",
                     "core/io"],
    "core/lesson": ["core", "core/text", "core/model", "core/evidence", "core/curve", "core/statistics", "core/picture",
                    "core/import", "core/io", "core/options"],
}
VALUES = ["ui/words", "ui/look", "ui/edits", "ui/present", "ui/document"]  # no widget, in the order they stand
UI_FLOORS = {
    "ui/words": [], "ui/look": ["ui/words"], "ui/film": [], "ui/sound": [],
    "ui/edits": ["ui/words"],
    "ui/present": ["ui/words", "ui/look", "ui/edits"],
    "ui/document": ["ui/words", "ui/look", "ui/edits", "ui/present"],
    "ui/panels": ["ui/words", "ui/look", "ui/edits", "ui/present"],
    "ui/controls": ["ui/words", "ui/look", "ui/edits", "ui/present"],
    "ui/export": ["ui/words", "ui/look", "ui/present", "ui/panels", "ui/film"],
    "ui/window": VALUES + ["ui/panels", "ui/controls", "ui/export", "ui/film", "ui/sound"],
}
QT_WIDGETS = re.compile(r"<(QtWidgets|QApplication|QWidget|QtWidgets/.*|Q\w*(Dialog|Button|Box|Layout|Slider|Window|"
                        r"ToolBar|MenuBar|Menu|Label|LineEdit|Splitter|ScrollArea|StatusBar|ToolTip|Style|StyleOption|"
                        r"ToolButton|GroupBox|Frame|ItemDelegate|UndoView))>")


def sources(root, folder, endings=(".h", ".cpp", ".inc")):
    return sorted(path for path in (root / folder).rglob("*") if path.suffix in endings)


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        found = re.match(r'\s*#\s*include\s*([<"][^>"]+[>"])', line)
        if found:
            yield number, found.group(1)


def room_of(path):
    """"core/model" of core/model/score.h, "core" of core/result.h."""
    return "/".join(path.split("/")[:-1])


def bring_plots(root):
    """The headers of ui/panels that include <qcustomplot.h>, over whatever others."""
    uses = {path.relative_to(root).as_posix(): [name for _, name in includes(path)] for path in sources(root, "ui/panels", (".h",))}
    found = {header for header, names in uses.items() if any("qcustomplot" in name.lower() for name in names)}
    while True:
        more = {header for header, names in uses.items() if any(name[1:-1] in found for name in names)} - found
        if not more:
            return found
        found |= more


def layers(root):
    plots = bring_plots(root)
    for path in sources(root, "core"):
        room = room_of(path.relative_to(root).as_posix())
        for number, name in includes(path):
            ours = name[1:-1] if name.startswith('"core/') else None
            if re.match(r'<Q|<qcustomplot', name) or name.startswith(('"ui/', '"app/')):
                yield path, number, f"core may not include {name}"
            elif ours and room_of(ours) not in [room] + FLOORS.get(room, []):
                yield path, number, f"{room} may not include {name}"
    for path in sources(root, "ui"):
        room = room_of(path.relative_to(root).as_posix())
        for number, name in includes(path):
            ours = name[1:-1] if name.startswith('"ui/') else None
            if ("qcustomplot" in name.lower() or ours in plots) and room != "ui/panels":
                yield path, number, f"only ui/panels includes {'what brings <qcustomplot.h>: ' if ours else ''}{name}"
            elif name.startswith('"app/') or (room in VALUES and QT_WIDGETS.match(name)):
                yield path, number, f"{room} may not include {name}"
            elif ours and room_of(ours) == "ui/film" and room != "ui/film" and ours not in FILM_INTERFACE:
                yield path, number, f"the film library is loaded, not linked: {name}"
            elif ours and room_of(ours) not in [room] + UI_FLOORS.get(room, []):
                yield path, number, f"{room} may not include {name}"
    for path in sources(root, "app"):
        for number, name in includes(path):
            if "qcustomplot" in name.lower():
                yield path, number, f"only ui/panels includes {name}"


def circles(root):
    """Folders that reach each other by includes: told by the includes themselves, whatever the floors say."""
    uses = {}
    for folder in ("app", "core", "ui"):
        for path in sources(root, folder):
            room = room_of(path.relative_to(root).as_posix())
            for number, name in includes(path):
                if name.startswith(('"app/', '"core/', '"ui/')) and room_of(name[1:-1]) != room:
                    uses.setdefault(room, {}).setdefault(room_of(name[1:-1]), (path, number, name))

    def reached(room):
        seen, waiting = set(), [room]
        while waiting:
            for other in uses.get(waiting.pop(), {}):
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
        return seen

    for room in sorted(uses):
        for other, (path, number, name) in sorted(uses[room].items()):
            if room in reached(other):
                yield path, number, f"{room} and {other} include each other, by {name}"


def folders(root):
    for path in sorted(root.iterdir()):
        if path.name not in TOP_LEVEL | NOT_OURS and not path.name.startswith("."):
            yield path, 0, "does not belong at the top level"


def public_functions(text):
    """The free functions a header declares or defines, each with what it returns and the comment above it:
    (line, name, return type, comment)."""
    comment, depth, statement, start, hidden = [], 0, "", 0, False
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if depth == 0 and re.search(r"namespace (\w+::)*detail\b", stripped):
            hidden = stripped.startswith("namespace")  # or its closing brace
            continue
        if hidden:
            continue
        if depth == 0 and not statement and stripped.startswith("//"):
            comment.append(stripped)
            continue
        code = re.sub(r"//.*", "", line).strip()
        if not code or code.startswith("#"):
            if not statement:
                comment = []
            continue
        if depth == 0 and not statement and re.match(r"(inline )?namespace\b", code):
            comment = []
            continue  # its braces do not nest anything
        if depth == 0 and not statement:
            if code == "}":
                comment = []
                continue
            start = number
        if depth == 0:
            statement += " " + code
        depth += code.count("{") - code.count("}")
        if depth == 0 and (statement.rstrip().endswith((";", "}")) or code.endswith((";", "}"))):
            head = statement.split("{")[0].split(" = ")[0]
            head = re.sub(r"\[\[.*?\]\]", "", head)
            found = re.search(r"([A-Za-z_]\w*|operator\S+)\s*\(", head)
            if found and not found.group(1).startswith("operator") and not re.match(r"\s*(template\s*<[^;]*>\s*)?(class|struct|enum|union|using|static_assert|friend)\b",
                                      head):
                returned = re.sub(r"^\s*template\s*<[^()]*?>\s*(?=\S+\s)", "", head[:found.start()])
                yield start, found.group(1), returned.strip(), "\n".join(comment)
            statement, comment = "", []


def docstrings(root):
    for path in sources(root, "core", (".h",)):
        for number, name, returned, comment in public_functions(path.read_text(encoding="utf-8")):
            missing = [word for word in FOUR_WORDS if word not in comment] if NUMBERS.search(returned) else []
            if not comment:
                yield path, number, f"{name}() has no comment"
            elif missing:
                yield path, number, f"{name}() does not say {' '.join(missing)}"


def cited_sections(line):
    """The sections of MODEL.md a line cites: "section 4", "sections 3 and 7", "sections 1 to 5"."""
    after = line.split("MODEL.md", 1)[1]
    for first, rest in re.findall(r"\bsections? (\d+)((?:(?:, | and | to )\d+)*)", after):
        last = int(first)
        yield last
        for word, number in re.findall(r"(, | and | to )(\d+)", rest):
            yield from range(last + 1, int(number) + 1) if word == " to " else [int(number)]
            last = int(number)


def citations(root):
    model = root / "core/MODEL.md"
    headings = re.findall(r"^## (\d+)\. ", model.read_text(encoding="utf-8"), re.M) if model.exists() else []
    for folder in ("app", "core", "ui", "tests"):
        for path in sources(root, folder, (".h", ".cpp", ".inc", ".py")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                for section in cited_sections(line) if "MODEL.md" in line and "structure" not in path.parts else []:
                    if str(section) not in headings:
                        yield path, number, f"core/MODEL.md has no section {section}"


def reached_headers(root, path, seen):
    """The system headers a file includes, by itself or by headers of ours."""
    seen.add(path)
    for _, name in includes(path):
        ours = [folder / name[1:-1] for folder in (root, path.parent) if (folder / name[1:-1]).is_file()]
        if name.startswith("<"):
            yield name
        elif ours and ours[0] not in seen:
            yield from reached_headers(root, ours[0], seen)


def algorithms(root):
    for folder in ("app", "core", "ui", "tests"):
        for path in sources(root, folder, (".h", ".cpp")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if ALGORITHMS.search(re.sub(r"//.*", "", line)):
                    if "<algorithm>" not in reached_headers(root, path, set()):
                        yield path, number, "calls an algorithm and does not include <algorithm>"
                    break


def presets(root):
    path = root / "CMakePresets.json"
    every = {one["name"]: one for one in json.loads(path.read_text())["configurePresets"]} if path.exists() else {}
    for name, preset in every.items():
        base = every.get(preset.get("inherits"), preset)
        flags = {**base["cacheVariables"], **preset["cacheVariables"]}["CMAKE_CXX_FLAGS"]
        if not preset.get("hidden") and ("-Werror" in flags) != (name in OUR_PRESETS):
            yield path, 0, f"{name}: warnings are errors in {' and '.join(OUR_PRESETS)} only"


def paths(root):
    """Files named `like/this.h`, or `like/this` of a header and its source, from the top or the document's folder."""
    for path in [root / "README.md"] + sorted(document for room in ("app", "core", "resources", "tests", "ui")
                                              for document in (root / room).rglob("*.md")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines() if path.exists() else [], 1):
            for name in re.findall(r"`([a-z_]+/[\w./-]*)`", line):
                near = [folder / (name + ending) for folder in (root, path.parent) for ending in ("", ".h", ".cpp")]
                if not name.startswith("build/") and not any(one.exists() for one in near):
                    yield path, number, f"there is no {name}"


def sizes(root):
    for folder in ("app", "core", "ui"):
        for path in sources(root, folder, (".h", ".cpp")):
            lines = len(path.read_text(encoding="utf-8").splitlines())
            limit = LONGEST_WINDOW if path.name.startswith("main_window.") else LONGEST_FILE
            if lines > limit:
                yield path, lines, f"has more than {limit} lines"


RULES = {"layers": layers, "circles": circles, "folders": folders, "docstrings": docstrings,
         "citations": citations, "algorithms": algorithms, "presets": presets, "paths": paths,
         "sizes": sizes}


def main():
    root, rule = Path(sys.argv[1]), sys.argv[2]
    violations = list(RULES[rule](root))
    for path, line, message in violations:
        print(f"{path.relative_to(root)}:{line}: {message}")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
