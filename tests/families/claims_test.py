#!/usr/bin/env python3
"""The sentences of resources/data/families/README.md: each number in them is worked out here from the committed tables, and
the sentence is looked for on the page with the number in it."""
import functools
import math
import re
import unittest
from statistics import mean

import bells
import laws
import report
from families import FOLDER, Family, heads, histograms

PAGE = " ".join((FOLDER / "README.md").read_text(encoding="utf-8").split())
ALIKE = 1.358 / math.sqrt(2000)  # Kolmogorov: how far 2,000 draws of a known bell stay from it, in 19 of 20 samples


@functools.cache
def family(name):
    return Family(name)


@functools.cache
def fitted(name):
    return report.bells_fitted(name)


@functools.cache
def powers(name):
    """By size, the seeds' mean of each."""
    return {size: {key: mean(seed[key] for seed in seeds) for key in seeds[0]}
            for size, seeds in report.powers(name).items()}


def rise(name, metric):
    one = family(name)
    return laws.rise([math.log10(size) for size in one.sizes], one.scores(metric))


class Claims(unittest.TestCase):
    def says(self, sentence):
        self.assertIn(sentence, PAGE)

    def at(self, name, metric, size, digits=3):
        return f"{family(name).score(metric, size):.{digits}f}"


class Made(Claims):
    def test_minutes(self):
        for name, called in (("facts", "facts"), ("facts-zipf", "facts-zipf"), ("addition", "addition"),
                             ("digits", "digits"), ("autoencoder", "autoencoder")):
            found = re.search(r"(\d+) runs, ([\d.]+) minutes of one core", " ".join(heads(f"own-{name}.csv")))
            self.says(f"{called} {found[2]} minutes ({found[1]} runs)")


class Leaps(Claims):
    def test_facts(self):
        exact, tokens = rise("facts", "exact match"), rise("facts", "per-token accuracy")
        self.says(f"exact match goes from {self.at('facts', 'exact match', 21220)} to "
                  f"{self.at('facts', 'exact match', 31780)} and {self.at('facts', 'exact match', 42340)} in the last two "
                  f"steps of size")
        self.says(f"10 to 90 % of its rise takes {exact['width']:.2f} decades of size, per-token accuracy's "
                  f"{tokens['width']:.2f}")
        done = (family("facts").score("per-token accuracy", 21220) - 0.1521) / (1 - 0.1521)
        self.says(f"At 21,220 parameters per-token accuracy has done {100 * done:.0f} % of its rise and exact match "
                  f"{100 * family('facts').score('exact match', 21220):.0f} %")
        self.says(f"its own largest step is that same one, {100 * tokens['step']:.0f} % of its rise (exact match: "
                  f"{100 * exact['step']:.0f} %)")
        scores = family("facts").scores("per-token accuracy")
        steps = [b - a for a, b in zip(scores, scores[1:])]
        self.assertEqual(steps.index(max(steps)), 9)

    def test_facts_by_the_mean_chance(self):
        one = family("facts")
        chance = one.scores("chance of the right token")
        widths = [laws.rise(chance, one.scores(metric))["width"] for metric in ("exact match", "per-token accuracy")]
        self.says(f"against the mean chance of a right token instead of size the two widths are {widths[0]:.2f} and "
                  f"{widths[1]:.2f}")

    def test_zipf(self):
        exact, tokens = rise("facts-zipf", "exact match"), rise("facts-zipf", "per-token accuracy")
        self.says(f"takes {exact['width']:.2f} decades against {tokens['width']:.2f}, and it is never 0: "
                  f"{self.at('facts-zipf', 'exact match', 1090)} at the smallest size, "
                  f"{self.at('facts-zipf', 'exact match', 42340)} at the largest")
        self.says(f"emergence scores are {laws.emergence(family('facts-zipf').scores('exact match')):.0f} and "
                  f"{laws.emergence(family('facts-zipf').scores('per-token accuracy')):.0f}")
        self.assertTrue(all(run["score"] > 0 for runs in family("facts-zipf").runs["exact match"].values() for run in runs))

    def test_autoencoder(self):
        error, share = rise("autoencoder", "squared error"), rise("autoencoder", "share with an error below 0.5")
        self.says(f"largest step is {100 * error['step']:.0f} % of its fall, the share's {100 * share['step']:.0f} % of its "
                  f"rise; 10 to 90 % take {abs(error['width']):.2f} and {share['width']:.2f} decades")
        scores = family("autoencoder").scores("squared error")
        self.assertEqual(scores, sorted(scores, reverse=True))

    def test_digits(self):
        one, ten = rise("digits", "accuracy"), rise("digits", "10 of 10")
        self.says(f"accuracy rises within {one['width']:.2f} decades and makes {100 * one['step']:.0f} % of its rise in one "
                  f"step; ten of ten takes {ten['width']:.2f} decades and its largest step is {100 * ten['step']:.0f} %")
        scores = [run["score"] for run in family("digits").runs["accuracy"][120]]
        others = sorted(scores)[1:]
        self.says(f"(accuracy {scores[1]:.3f}, the others {others[0]:.3f} to {others[-1]:.3f})")
        sizes = [math.log10(size) for size in family("digits").sizes]
        one, ten = (laws.rise(sizes, [mean(pair) for pair in zip(*(family("digits").seed(metric, k) for k in (1, 3, 4, 5)))])
                    for metric in ("accuracy", "10 of 10"))
        self.says(f"Without its seed accuracy takes {one['width']:.2f} decades and {100 * one['step']:.0f} %, ten of ten "
                  f"{ten['width']:.2f} decades and {100 * ten['step']:.0f} %")
        widths = [rise("digits", metric)["width"] for metric in ("accuracy", *(f"{k} of {k}" for k in (2, 4, 6, 8, 10)))]
        self.assertEqual(widths, sorted(widths))


class Powers(Claims):
    def test_facts(self):
        found = powers("facts")
        ratios = [found[size]["questions"] / found[size]["whole"] for size in (21220, 31780, 42340)]
        self.says(f"is {ratios[0]:.1f} times too large at 21,220 parameters, {ratios[1]:.2f} times at 31,780 and "
                  f"{ratios[2]:.3f} times at 42,340")
        ratios = [found[size]["mean"] / found[size]["whole"] for size in (21220, 31780)]
        self.says(f"mean^L is {ratios[0]:.2f} and {ratios[1]:.2f} times as large")
        for one in found.values():
            self.assertLess(one["mean"], one["whole"])
            self.assertLess(one["whole"], one["questions"])

    def test_zipf(self):
        ratios = [one["questions"] / one["whole"] for one in powers("facts-zipf").values()]
        self.says(f"is {min(ratios):.2f} to {max(ratios):.2f} times the chance of the whole answer at every size")
        self.says(f"the best beta gives {1 / (powers('facts-zipf')[1090]['beta'] / powers('facts-zipf')[1090]['whole']):.0f} "
                  f"times too little at 1,090 parameters")
        self.assertLess(abs(powers("facts-zipf")[42340]["beta"] / powers("facts-zipf")[42340]["whole"] - 1), 0.05)
        self.says("and is within 5 % of it at 42,340")

    def test_best_beta_of_facts(self):
        found = powers("facts")
        for size in (15940, 21220, 31780, 42340):
            self.assertLess(abs(found[size]["beta"] / found[size]["questions"] - 1), 0.04)
        self.says("from 15,940 parameters the best beta is within 4 % of the measured bell")

    def test_the_likeliest_tokens(self):
        found, one = powers("facts")[31780], family("facts")
        self.says(f"At 31,780 parameters exact match is {self.at('facts', 'exact match', 31780)} where an answer drawn by the "
                  f"chances is right with {found['whole']:.3f}")
        self.says(f"per-token accuracy to the tenth power is {one.score('per-token accuracy', 31780) ** 10:.3f}")

    def test_addition(self):
        found = powers("addition")
        self.says(f"{found[378]['questions'] / found[378]['whole']:.0f} times too large at 378 parameters and "
                  f"{found[2266]['questions'] / found[2266]['whole']:.2f} times at 2,266")
        for size in (5690, 7978, 13706, 20970):
            self.assertLess(abs(found[size]["mean"] / found[size]["whole"] - 1), 0.005)
            self.assertGreater(found[size]["questions"] / found[size]["whole"], 1.005)
        self.says("from 5,690 to 20,970 parameters mean^L is within 0.5 % of it")


class Bells(Claims):
    def test_facts(self):
        distance = {size: {kind: fit[1] for kind, fit in smooth.items()}
                    for size, (_, smooth, _) in fitted("facts").items() if smooth}
        best = {size: min(fits, key=lambda kind: fitted("facts")[size][1][kind][0]) for size, fits in distance.items()}
        self.assertEqual({size for size, kind in best.items() if kind == "logit-normal"}, set(distance) - {15940, 21220})
        self.says(f"the logit-normal is the likeliest at {list(best.values()).count('logit-normal')} of {len(best)} sizes, "
                  "the beta at the other two")
        self.assertTrue(all(distance[size]["logit-normal"] > ALIKE for size in (1090, 1420, 2080, 2740, 4060, 5380)))
        self.assertTrue(all(distance[size]["logit-normal"] < ALIKE for size in (8020, 10660, 15940, 21220, 31780)))
        self.says(f"Below 8,020 parameters every family is further from the measured bell than {ALIKE:.3f}")
        for size in (1090, 1420, 2080, 2740, 4060, 5380):
            self.assertGreater(min(distance[size].values()), ALIKE)

    def test_drawn_answers_do_not_tell_bells_apart(self):
        chances = [fit[2] for _, smooth, counts in fitted("facts").values() if smooth for fit in counts.values()]
        self.assertGreater(min(chances), 0.05)
        self.says("one drawn answer a question rejects none of the five at any size of *facts*, not even that all questions "
                  "are alike")

    def test_zipf(self):
        for size, (_, smooth, counts) in fitted("facts-zipf").items():
            self.assertLess(counts["point"][2], 1e-60)
            if size < 42340:
                self.assertGreater(min(fit[1] for fit in smooth.values()), ALIKE)
                self.assertLess(max(counts[kind][2] for kind in ("beta", "logit-normal", "truncated normal")), 1e-15)
        best = fitted("facts-zipf")[42340][1]
        self.says(f"no family fits below 42,340 parameters; there the beta does (K = {best['beta'][1]:.3f})")
        self.assertGreater(fitted("facts-zipf")[1420][2]["two groups"][2], 0.05)
        rejected = [size for size, (_, _, counts) in fitted("facts-zipf").items() if counts["two groups"][2] < 0.05]
        self.says(f"Two groups come nearest below 31,780, and are rejected at {len(rejected)} of 12 sizes")
        for size, (_, _, counts) in fitted("facts-zipf").items():
            if size < 31780:
                self.assertEqual(min(counts, key=lambda kind: counts[kind][0]), "two groups")

    def test_addition(self):
        drawn = {size: seeds[0] for size, seeds in histograms("own addition", "right, drawn").items()}
        for size, (_, smooth, counts) in fitted("addition").items():
            if smooth and size != 2266:
                self.assertGreater(min(fit[0] for fit in counts.values()), 500)
                share = drawn[size].mean / 5
                self.assertLess(drawn[size].sd ** 2, 5 * share * (1 - share))  # narrower than any bell can make it
        self.says("spread less than even a point bell allows")
        chances = [fit[2] for fit in fitted("addition")[2266][2].values()]
        self.assertEqual(len(chances), 5)
        self.assertLess(max(chances), 0.05)
        self.says("each of the five is rejected at 5 % there too")


class Laws(Claims):
    def test_bends(self):
        for name, metric in (("facts", "per-token accuracy"), ("facts-zipf", "exact match"), ("facts-zipf",
                             "per-token accuracy"), ("addition", "exact match")):
            whole, (bend, _, _), _ = report.law_of(family(name), metric)
            self.assertGreater(bend, 0.25)
            self.assertGreater(whole["deviance"] / whole["freedom"], 100)
        bends = [report.law_of(family(name), metric)[1][0] for name, metric in report.LAWS]
        self.says(f"bends by {min(bends):.2f} to {max(bends):.2f} decades of −ln y")

    def test_exact_match_of_facts_says_nothing_of_tokens(self):
        law = laws.fit_law(family("facts").sizes, family("facts").counts("exact match"))
        self.assertAlmostEqual(law["alpha"], -5, 3)
        token = math.exp(law["b"] + law["alpha"] * (math.log(10000) - law["middle"])) / 10
        self.assertLess(math.exp(-token), 1e-4)
        self.says("a token would be right with less than 1e-4 at 10,000 parameters")

    def test_forecasts(self):
        for name in ("facts", "facts-zipf"):
            _, _, forecast = report.law_of(family(name), "per-token accuracy")
            size, came, middle, _, high = forecast[-1]
            self.assertGreater(came, high)
            self.says(f"{middle:.3f} was foretold for {size:,} parameters and {came:.3f} came")
            self.assertTrue(all(came > high for _, came, _, _, high in forecast))
        _, _, forecast = report.law_of(family("facts-zipf"), "exact match")
        self.says(f"{forecast[-1][2]:.3f} was foretold and {forecast[-1][1]:.3f} came")
        self.assertIsNone(report.law_of(family("facts"), "exact match")[2])
        self.says("has no right answer at the six smallest sizes: there is nothing to forecast from")

    def test_forecasts_that_hold(self):
        def held(name, metric):
            _, _, forecast = report.law_of(family(name), metric)
            return f"{sum(low <= came <= high for _, came, _, low, high in forecast)} of {len(forecast)}"
        self.says(f"Of *addition* exact match lies in its band at {held('addition', 'exact match')} sizes of the larger half "
                  f"and per-token accuracy at {held('addition', 'per-token accuracy')}")
        self.says(f"the accuracy of *digits* at {held('digits', 'accuracy')}")
        _, _, forecast = report.law_of(family("autoencoder"), "share with an error below 0.5")
        self.assertTrue(all(low < 0.001 and high > 0.999 for _, _, _, low, high in forecast))
        self.says("The band of the *autoencoder* goes from 0 to 1")


class Jumps(Claims):
    """Of addition, run by run."""

    def places(self):
        one = family("addition")
        return [[[one.seed(f"digit {place} of 5 right", seed)[i] for place in (3, 4, 5)] for i in range(len(one.sizes))]
                for seed in range(1, one.seeds + 1)]

    def test_digits_are_learned_at_once(self):
        shares = [share for seed in self.places() for size in seed for share in size]
        low, high = sum(share < 0.16 for share in shares), sum(share > 0.9 for share in shares)
        self.says(f"Of {len(shares)} shares of the last three digits {low} are below 0.16 and {high} above 0.9; "
                  f"{len(shares) - low - high} lie between")

    def test_the_jump_is_in_the_graded_metric_too(self):
        exact, tokens = rise("addition", "exact match"), rise("addition", "per-token accuracy")
        self.says(f"the largest step of per-token accuracy is {100 * tokens['step']:.0f} % of its rise, of exact match "
                  f"{100 * exact['step']:.0f} %")
        one = family("addition")
        self.says(f"from 1,130 to 2,266 parameters exact match goes from {one.seed('exact match', 1)[2]:.3f} to "
                  f"{one.seed('exact match', 1)[3]:.3f} and per-token accuracy from "
                  f"{one.seed('per-token accuracy', 1)[2]:.3f} to {one.seed('per-token accuracy', 1)[3]:.3f}")

    def test_sizes_do_not_decide(self):
        exact = family("addition").runs["exact match"]
        said = ", ".join(f"{run['score']:.3f}" for run in exact[2266])
        self.says(f"At 2,266 parameters the five seeds have {said}")
        one = family("addition").seed("exact match", 1)
        learnt = [str(sum(run["score"] > 0.9 for run in exact[size])) for size in family("addition").sizes]
        self.says(f"Size by size {', '.join(learnt[:-1])} and {learnt[-1]} of the five seeds are above 0.9 in exact match")
        self.says(f"seed 1 falls from {one[3]:.3f} to {one[4]:.3f} at 3,786 parameters and from {one[8]:.3f} to {one[9]:.3f} "
                  "at 29,770")


if __name__ == "__main__":
    unittest.main()
