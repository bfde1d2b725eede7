#!/usr/bin/env python3
"""That the committed tables of our own families agree with one another, and that the statistics asked of them are right."""
import math
import unittest

import bells
import families
import laws
from families import FOLDER, Family, histograms, table
from report import ANSWERING, LENGTHS

SIZES = {"facts": lambda h: 165 * h + 100, "facts-zipf": lambda h: 165 * h + 100,
         "digits": lambda c: 18 * c * c + 92 * c + 10, "autoencoder": lambda h: 129 * h + 64}
NAMES = [*ANSWERING, "digits", "autoencoder"]


class Statistics(unittest.TestCase):
    """Against values that core/MODEL.md section 8 gives, or that can be worked out by hand."""

    def test_the_power_law_and_its_forecast(self):
        law = laws.fit_law([125e6, 350e6, 760e6, 1.3e9, 2.7e9, 6.7e9],
                           [(right, 2000) for right in (40, 82, 70, 90, 178, 238)])
        self.assertAlmostEqual(law["alpha"], -0.153754576, 5)
        self.assertAlmostEqual(law["deviance"], 23.805853, 5)
        for found, value in zip(laws.predicted(law, 175e9, 2000), (0.265612293, 0.169104, 0.371982)):
            self.assertAlmostEqual(found, value, 5)

    def test_intervals_and_tails(self):
        for found, value in zip(families.wilson(13, 2000), (0.00380259649407415, 0.0110895291725225)):
            self.assertAlmostEqual(found, value, 12)
        self.assertAlmostEqual(families.chi_square_tail(3.841458820694124, 1), 0.05, 12)
        self.assertAlmostEqual(families.chi_square_tail(20.0, 2), math.exp(-10), 15)
        self.assertAlmostEqual(families.beta_cdf(0.3, 2, 5), 0.579825, 12)
        self.assertAlmostEqual(families.beta_cdf(0.7, 5, 2), 1 - 0.579825, 12)

    def test_bells_are_found_again(self):
        """Histograms of the bells themselves: beta 0.6 / 0.2, and a uniform bell of truncated normals."""
        for kind, parameters in (("beta", (bells.logit(0.6), math.log(5))), ("logit-normal", (0.5, 0.2)),
                                 ("truncated normal", (0.7, math.log(0.2)))):
            cdf = bells.SMOOTH[kind](*parameters)
            one = families.Histogram({"n": 100000, "low": 0, "high": 1, "mean": 0.6, "sd": 0.2, "skewness": 0,
                                      "mean_power": "", "counts": " ".join(
                                          str(round(1e5 * (cdf((i + 1) / 200) - cdf(i / 200)))) for i in range(200))})
            _, found = bells.fit_binned(kind, one)
            for value, true in zip(found, parameters):
                self.assertAlmostEqual(value, true, 2, kind)
            self.assertLess(bells.distances(bells.SMOOTH[kind](*found), one)[0], 1e-3)

    def test_counts_of_every_family_are_a_distribution(self):
        for kind, parameters in (("point", (0.3,)), ("two groups", (-1, 0.5, 0.2)), ("beta", (0.4, 1.2)),
                                 ("logit-normal", (0.4, 0.1)), ("truncated normal", (0.6, -1.5))):
            chances = bells.COUNTS[kind](10, *parameters)
            self.assertAlmostEqual(sum(chances), 1, 9, kind)
        # A beta bell's chance of ten of ten is B(a + 10, b) / B(a, b).
        a, b = 0.6 * 5, 0.4 * 5
        self.assertAlmostEqual(bells.beta_counts(10, bells.logit(0.6), math.log(5))[10],
                               math.exp(families.log_beta(a + 10, b) - families.log_beta(a, b)), 12)

    def test_a_straight_line_is_straight_and_a_step_is_steep(self):
        sizes = [10 ** (i / 4) for i in range(8, 20)]
        bend, slope, _ = laws.bend(sizes, [math.exp(-5 * (size / 2000) ** -0.5) for size in sizes])
        self.assertAlmostEqual(bend, 0, 9)
        self.assertAlmostEqual(slope, -0.5, 9)
        found = laws.rise([0, 1, 2, 3], [0, 0, 1, 1])
        self.assertAlmostEqual(found["width"], 0.8)
        self.assertEqual(found["step"], 1)
        self.assertEqual(laws.emergence([0, 1, 2, 3]), 3)


class Tables(unittest.TestCase):
    def test_are_small_and_say_where_they_are_from(self):
        tables = sorted([*FOLDER.glob("*.csv"), *FOLDER.parent.glob("own-*.csv")])
        # The autoencoder has no answers; the histograms and the runs trained anew are a table each.
        self.assertEqual(len(tables), 2 * len(NAMES) + 1)
        self.assertLess(sum(path.stat().st_size for path in tables), 2e6)
        for path in tables:
            said = " ".join(families.heads(path.name))
            self.assertRegex(said, r"PyTorch \d.*NumPy \d.*Python 3", path.name)
            self.assertTrue("seeds 1, 2, 3, 4, 5," in said or path.name == "again.csv", path.name)

    def test_every_family_has_ten_sizes_over_a_decade_and_a_half(self):
        for name in NAMES:
            family = Family(name)
            self.assertGreaterEqual(len(family.sizes), 10, name)
            self.assertGreater(family.sizes[-1] / family.sizes[0], 10 ** 1.5, name)
            self.assertEqual(family.seeds, 5, name)
            for metric, sizes in family.runs.items():
                self.assertEqual(sorted(sizes), family.sizes, metric)
                self.assertEqual({len(runs) for runs in sizes.values()}, {family.seeds}, metric)
            if name in SIZES:
                self.assertTrue(set(family.sizes) <= {SIZES[name](width) for width in range(1, 300)}, name)

    def test_series_are_those_of_the_histograms(self):
        for name in ANSWERING:
            family, length = Family(name), LENGTHS[name]
            right, chance = (histograms(ANSWERING[name], of) for of in ("right, likeliest", "question"))
            for i, size in enumerate(family.sizes):
                for seed, one in enumerate(right[size]):
                    n = one.n
                    self.assertEqual(sum(one.counts), n)
                    self.assertEqual(family.counts("exact match", seed + 1)[i], (one.counts[length], n))
                    tokens = sum(k * count for k, count in enumerate(one.counts))
                    self.assertEqual(family.counts("per-token accuracy", seed + 1)[i], (tokens, n * length))
                    for mark in (5, 7, 9) if length == 10 else (3, 4):
                        self.assertEqual(family.counts(f"at least {mark} of {length} right", seed + 1)[i],
                                         (sum(one.counts[mark:]), n))
                    score = family.runs["exact match"][size][seed]
                    self.assertAlmostEqual(score["stderr"], math.sqrt(score["score"] * (1 - score["score"]) / n), 7)
                    bell = chance[size][seed]
                    self.assertAlmostEqual(bell.mean, family.seed("chance of the right token", seed + 1)[i], 6)
                    self.assertAlmostEqual(
                        family.runs["chance of the right token"][size][seed]["stderr"], bell.sd / math.sqrt(n - 1), 6)

    def test_histograms_have_the_moments_they_say(self):
        for line in table("histograms.csv"):
            one = families.Histogram(line)
            self.assertEqual(sum(one.counts), one.n)
            if len(one.counts) == 200 and one.high == 1:
                middles = [(i + 0.5) / 200 for i in range(200)]
                mean = sum(count * x for count, x in zip(one.counts, middles)) / one.n
                self.assertLess(abs(mean - one.mean), 1 / 400 + 1e-9)
                spread = math.sqrt(sum(count * (x - mean) ** 2 for count, x in zip(one.counts, middles)) / one.n)
                self.assertLess(abs(spread - one.sd), 1 / 400 + 1e-9)

    def test_answers_are_those_the_series_count(self):
        for name in ANSWERING:
            family, length = Family(name), LENGTHS[name]
            by_size = {}
            for line in table(f"answers-{name}.csv"):
                by_size.setdefault(int(line["size"]), []).append(line)
            self.assertEqual(sorted(by_size), family.sizes)
            for size, lines in by_size.items():
                self.assertEqual(len(lines), 500)
                exact = sum(line["right"] == line["given"] for line in lines) / 500
                whole = family.runs["exact match"][size][0]
                spread = math.sqrt(max(whole["score"] * (1 - whole["score"]), 1e-4) / 500)
                self.assertLess(abs(exact - whole["score"]), 4.5 * spread, (name, size))
                for line in lines:
                    chances = [int(one) / 10000 for one in line["chances"].split()]
                    told = line.get("said", line["given"])
                    self.assertEqual((len(line["right"]), len(line["given"]), len(told), len(chances)), (length,) * 4)
                    self.assertEqual(told == line["right"], line["given"] == line["right"])
                    for right, given, chance in zip(line["right"], line["given"], chances):
                        self.assertFalse(right != given and chance > 0.5001)  # more than half is the likeliest
                        self.assertFalse(right == given and chance < 0.0999)  # the likeliest of ten has a tenth

    def test_deciles_are_those_of_the_histograms(self):
        """Their mean is the questions' mean chance; none is further than a bin from where the bins put it."""
        for name, called in {**ANSWERING, "digits": "own LeNet"}.items():
            family, bells_of = Family(name), histograms(called, "question")
            self.assertEqual(sorted(family.parts), family.sizes)
            for size, parts in family.parts.items():
                runs = bells_of[size]
                self.assertEqual((len(parts), parts), (10, sorted(parts)))
                self.assertAlmostEqual(sum(parts) / 10, sum(one.mean for one in runs) / len(runs), 3)
                counts = [sum(column) for column in zip(*(one.counts for one in runs))]
                middles = [(i + 0.5) / 200 for i, count in enumerate(counts) for _ in range(count)]
                for i, part in enumerate(parts):
                    tenth = middles[len(middles) * i // 10:len(middles) * (i + 1) // 10]
                    self.assertLess(abs(part - sum(tenth) / len(tenth)), 0.005, (name, size, i))

    def test_k_of_k_are_what_the_images_right_make_them(self):
        family = Family("digits")
        for size in family.sizes:
            for seed, run in enumerate(family.runs["accuracy"][size]):
                right, n = round(run["score"] * run["n"]), run["n"]
                for k in (2, 4, 6, 8, 10):
                    self.assertAlmostEqual(family.runs[f"{k} of {k}"][size][seed]["score"],
                                           math.comb(right, k) / math.comb(n, k), 10)


if __name__ == "__main__":
    unittest.main()
