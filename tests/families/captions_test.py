#!/usr/bin/env python3
"""The captions of the built-in scenarios of measurements: every number in them is worked out here from the committed
tables, by nothing of the program's, or is one of the names that are listed; the Japanese captions say the same numbers."""
import csv
import math
import re
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path
from statistics import mean, pstdev

import laws

TOP = Path(__file__).resolve().parents[2]
NUMBER = re.compile(r"−?(?<![A-Za-z0-9_.])\d[\d,]*(?:\.\d+)?")


def captions():
    """By name: the English of every caption's sentences, those that are said of some series alone called Also..."""
    lists = ("text_list.inc", "family_list.inc", "evidence_list.inc")
    text = "".join((TOP / "ui/words" / one).read_text(encoding="utf-8") for one in lists)
    found = re.findall(r'TEXT\((Caption|Also)(\w+), QT_TRANSLATE_NOOP\("Texts", "(.*?)"\)\)', text)
    said = {name: [english] for kind, name, english in found if kind == "Caption"}
    for kind, name, english in found:
        if kind == "Also":
            said[max((one for one in said if name.startswith(one)), key=len)].append(english)
    return said


def japanese():
    """By its English: the Japanese of every message."""
    messages = xml.parse(TOP / "resources/translations/metric-mirage_ja.ts").getroot().iter("message")
    return {message.findtext("source"): message.findtext("translation") for message in messages}


def numbers_in(text):
    return [number.rstrip(",").replace(",", "") for number in NUMBER.findall(text)]


def rows(table):
    lines = [line for line in (TOP / f"resources/data/{table}.csv").read_text(encoding="utf-8").splitlines()
             if not line.startswith("#")]
    return list(csv.DictReader(lines))


def series(table, task=None, metric=None, **more):
    """Rising sizes and the mean of the runs at each, of the rows that hold what is asked for."""
    runs = {}
    for row in rows(table):
        wanted = {"task": task, "metric": metric, **more}
        if all(value is None or row[key] == value for key, value in wanted.items()):
            runs.setdefault(float(row["size"]), []).append(float(row["score"]))
    return {size: mean(scores) for size, scores in sorted(runs.items())}


def said(value, digits):
    return ("−" if value < 0 else "") + f"{abs(value):.{digits}f}"


def gpt3(length, metric, table="gpt3-fig3"):
    return list(series(table, f"4-digit addition, length {length}", metric, temperature="0").values())


def forecast(task, below, sizes):
    """By the law of its accuracies below a size, counts of their questions."""
    known = [row for row in rows("olmo-ladder") if row["task"] == task and row["metric"] == "accuracy"]
    smaller = [row for row in known if float(row["size"]) < below]
    counts = [(round(float(row["score"]) * int(row["n"])), int(row["n"])) for row in smaller]
    law = laws.fit_law([float(row["size"]) for row in smaller], counts)
    return [laws.predicted(law, next(float(row["size"]) for row in known if abs(float(row["size"]) / size - 1) < 0.1),
                           int(known[0]["n"])) for size in sizes]


class Captions(unittest.TestCase):
    def holds(self, name, worked_out, names):
        """Each number is worked out or a name's, and each that was worked out is said."""
        sentences = captions()[name]
        found = numbers_in(" ".join(sentences).replace("%1", ""))
        for number in worked_out:
            self.assertIn(number, found, name)
        for number in found:
            self.assertIn(number, [*worked_out, *names], f"{name}: nobody worked out {number}")
        said_there = " ".join(japanese()[sentence] for sentence in sentences)
        there = numbers_in(said_there.translate(str.maketrans("０１２３４５６７８９．", "0123456789.")))
        for number in worked_out:
            self.assertIn(number, there, f"{name} in Japanese")

    def test_gpt3(self):
        self.holds("Gpt3Metric", [said(gpt3(5, "accuracy")[2], 4), said(gpt3(5, "accuracy")[3], 3),
                                  *(said(distance, 2) for distance in gpt3(5, "edit distance"))],
                   ["4", "0", "5", "6.7", "175", "350", "3"])
        fine = gpt3(5, "accuracy", "gpt3-fig4")
        self.holds("Gpt3Resolution", [said(fine[0], 6), said(fine[1], 6), said(fine[2], 5)],
                   ["4", "0", "5", "3", "175", "1000", "1", "6.7"])
        sizes = list(series("gpt3-fig4", "4-digit addition, length 5", "accuracy", temperature="0"))
        losses = [-math.log(score) / 5 for score in fine]  # a point's: every token of five has the same chance
        slopes = [math.log(after / before) / math.log(larger / smaller)
                  for before, after, smaller, larger in zip(losses, losses[1:], sizes, sizes[1:])]
        # A power law has one slope, and a floor makes it flatter with size: without a jump none grows steeper, as these do at the end.
        self.assertLess(slopes[2], 10 * min(slopes[:2]), slopes)
        # With one: 1.66 nats a token that vanish around 21.2B.
        for size, loss in zip(sizes, losses):
            smooth = (size / 89884747.1163021) ** -0.767693520499308
            jump = 1.663411426338284 / (1 + (size / 21221629767.51186) ** (1 / 0.37033897500568597))
            self.assertAlmostEqual(smooth + jump, loss, delta=1e-4, msg=f"{size}")
        by_length = [gpt3(length, "accuracy")[2] for length in range(1, 6)]
        self.holds("Gpt3Length", [*(said(one, 3) for one in by_length[:3]), *(said(one, 4) for one in by_length[3:]),
                                  said(by_length[0] ** 5, 3), said(gpt3(1, "edit distance")[2], 2),
                                  said(gpt3(5, "edit distance")[2], 2)], ["4", "0", "6.7", "1", "5"])
        self.assertLess(by_length[4], by_length[0] ** 5 / 100)  # much faster than that

    def test_bigbench(self):
        cases = {row["name"]: int(row["count"]) for row in rows("bigbench-counts") if row["of"] == "cases"}
        metrics = [int(row["count"]) for row in rows("bigbench-counts") if row["of"] == "metrics"]
        most = sorted(cases.values(), reverse=True)
        self.assertEqual(len(rows("bigbench-boxes")), sum(metrics))
        self.holds("BigbenchMetrics", [str(sum(most)), *map(str, most), str(metrics[0]), str(sum(metrics)),
                                       str(most[0] + most[1])], [])

    def test_lamda(self):
        grade = list(series("lamda-fig6", "logical_args", "multiple choice grade", shots="2").values())
        brier = list(series("lamda-fig6", "logical_args", "Brier score of all options", shots="2").values())
        self.holds("LamdaBrier", [said(grade[-2], 2), said(grade[-1], 2), said(-brier[-2], 2), said(-brier[-1], 2)],
                   ["6", "2", "3"])
        steps = [abs(b - a) for a, b in zip(brier, brier[1:])]
        self.assertGreater(steps[-1], 2 * max(steps[:-1]))  # its largest step by far
        for task in ("irony_identification", "sports_understanding"):
            ups = {metric: list(series("lamda-fig6", task, metric, shots="2").values())
                   for metric in ("multiple choice grade", "Brier score of all options")}
            if all(ups.values()):
                largest = {metric: max(abs(b - a) for a, b in zip(ys, ys[1:])) for metric, ys in ups.items()}
                self.assertLess(largest["Brier score of all options"], largest["multiple choice grade"], task)

    def test_autoencoder(self):
        error = list(series("autoencoder-fig7", metric="test error").values())
        below = series("autoencoder-fig7", metric="share with an error below 0.004")
        at = {round(size / 1e6, 1): share for size, share in below.items()}
        lower = series("autoencoder-fig7", metric="share with an error below 0.003")
        at_lower = {round(size / 1e6, 1): share for size, share in lower.items()}
        self.assertEqual(sorted(error, reverse=True), error)  # falls smoothly
        self.holds("AutoencoderThreshold", [str(len(error)), said(error[0], 3), said(error[-1], 4), said(at[3.1], 3),
                                            said(at[6.3], 2), said(at_lower[3.1], 3), said(at_lower[6.3], 2)],
                   ["100", "0.004", "0.003", "3.1", "6.3"])

    def test_omniglot(self):
        one = list(series("omniglot-fig8", metric="1 of 1").values())
        three = list(series("omniglot-fig8", metric="3 of 3").values())
        self.holds("OmniglotAllOfThree", [said(one[-2], 3), said(three[-2], 3), said(one[-2] ** 3, 3)], ["8"])

    def test_lenet(self):
        accuracy = series("lenet-fig11", metric="accuracy")
        sizes, scores = list(accuracy), list(accuracy.values())
        six = series("lenet-fig11", metric="6 of 6")
        self.assertEqual(sizes[2], 19110)
        self.holds("LenetKOfK", [str(len(sizes)), said(scores[0], 2), said(scores[3], 2), said(sizes[3] / sizes[0], 1),
                                 said(scores[2] ** 6, 2), said(scores[7] ** 6, 2), said(sizes[7] / sizes[2], 1),
                                 said(six[19110], 3), said(scores[2] ** 6, 3)], ["19110"])
        self.assertEqual(len(sizes) - len(six), 10)  # the ten sizes that the paper drops

    def test_table_h1(self):
        tasks = {row["task"].rsplit(", ", 1)[0] for row in rows("gpt3-table-h1")}
        addition = series("gpt3-table-h1", "2-digit addition, few-shot")
        self.holds("Gpt3TableH1", [str(len(tasks)), str(len(addition)),
                                   *(said(math.log(-math.log(addition[size])), 2) for size in (2.7e9, 6.7e9, 13e9))],
                   ["2020", "1", "2", "2.7", "6.7", "13", "3"])

    def test_modern_pairs(self):
        strict = list(series("ifeval", metric="prompt-strict").values())
        graded = list(series("ifeval", metric="inst-strict").values())
        power = (sum(math.log(s) * math.log(g) for s, g in zip(strict, graded))
                 / sum(math.log(g) ** 2 for g in graded))
        worst = max(abs(s - g ** power) for s, g in zip(strict, graded))
        self.holds("Ifeval", [said(power, 3), said(worst, 3)], ["1.5", "1.54"])
        laws_of = {}
        for family in ("Pythia", "OPT", "BLOOM"):  # of 5,153 questions each, as the table says
            scores = series("lambada", metric="accuracy", family=family, shots="0")
            counts = [(round(score * 5153), 5153) for score in scores.values()]
            laws_of[family] = laws.fit_law(list(scores), counts)
        last = list(series("lambada", metric="accuracy", family="Pythia", shots="0").values())[-1]
        ppl = list(series("lambada", metric="perplexity", family="Pythia", shots="0").values())[-1]
        law, opt, bloom = laws_of.values()
        for far in (law, opt):
            self.assertGreater(far["deviance"], 22.5)  # 1 in 1,000 by chance on 6
            self.assertEqual(far["freedom"], 6)
        self.assertEqual(bloom["freedom"], 3)
        half = bloom["deviance"] / 2.0  # chi squared of 3 beyond it
        chance = math.erfc(math.sqrt(half)) + 2.0 * math.sqrt(half / math.pi) * math.exp(-half)
        self.holds("Lambada", [said(last, 3), said(1 / ppl, 3), said(law["deviance"], 0), str(law["freedom"]),
                               said(opt["deviance"], 0), said(bloom["deviance"], 1), str(bloom["freedom"]),
                               said(chance, 2)], ["1", "12"])
        adds = list(series("pythia-arithmetic", "addition", shots="2").items())
        near = {round(size / 1e9, 1): score for size, score in adds}
        self.holds("PythiaAddition", [said(near[1.4], 3), said(near[2.8], 3), said(near[6.9], 3), said(adds[-1][1], 3)],
                   ["2", "5000", "1.4", "2.8", "6.9", "12"])

    def test_mmlu(self):
        flat = ("Pythia", "OPT", "BLOOM", "GPT-Neo/J")
        for name in flat:
            for score in series("mmlu-brier", metric="accuracy", family=name).values():
                self.assertLess(abs(score - 0.25), 0.035, name)  # near 0.25
        briers = [score for name in flat for score in series("mmlu-brier", metric="Brier score", family=name).values()]
        rise = list(series("mmlu-brier", metric="accuracy", family="Qwen1.5").values())
        fall = list(series("mmlu-brier", metric="Brier score", family="Qwen1.5").values())
        self.holds("MmluBrier", [said(-max(briers), 2), said(-min(briers), 2), said(rise[0], 2), said(rise[-1], 2),
                                 said(-fall[0], 2), said(-fall[-1], 2)], ["0.25", "1.5"])

    def test_olmo(self):
        came = {task: [score for size, score in series("olmo-ladder", task, "accuracy").items() if size > 5e9]
                for task in ("HellaSwag", "ARC-Challenge")}
        hella, arc = forecast("HellaSwag", 2e9, (7e9, 13e9)), forecast("ARC-Challenge", 2e9, (7e9, 13e9))
        for (_, low, high), score in zip(hella, came["HellaSwag"]):
            self.assertTrue(low < score < high)  # within the bands
        for (_, low, high), score in zip(arc, came["ARC-Challenge"]):
            self.assertFalse(low < score < high)  # missed
        later = forecast("HellaSwag", 4e9, (7e9,))[0]
        self.assertFalse(later[1] < came["HellaSwag"][0] < later[2])  # just outside its band as well
        # By bits per byte: another law, tests/core/import/built_in_fits_test.cpp.
        self.holds("OlmoForecast", [*(said(one[0], 3) for one in (*hella, *arc)),
                                    *(said(score, 3) for scores in came.values() for score in scores)],
                   ["190", "13", "2", "7", "4", "3", "0.819", "0.846", "0.503", "0.516"])

    def test_real_bell(self):
        deciles = {}
        for row in rows("difficulty"):
            test = row["task"].split(", difficulty ")[0]
            deciles.setdefault((row["family"], test, row["size"]), []).append(float(row["score"]))
        spread = {key: pstdev(scores) for key, scores in deciles.items() if len(scores) == 10}
        mmlu = [value for (_, test, _), value in spread.items() if test == "MMLU"]
        widest = max(spread, key=spread.get)
        self.assertEqual(widest[1], "arithmetic")
        self.holds("RealBell", [said(min(spread.values()), 2), said(max(spread.values()), 2), said(min(mmlu), 2),
                                said(max(mmlu), 2)], ["0.05", "0.4"])


if __name__ == "__main__":
    unittest.main()
