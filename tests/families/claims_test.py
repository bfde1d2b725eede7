#!/usr/bin/env python3
"""The sentences of resources/data/families/README.md: each number in them is worked out here from the committed tables, and
the sentence is looked for on the page with the number in it. Of what was found every sentence is asked for by some test."""
import functools
import math
import re
import unittest
from statistics import mean

import bells
import fits
import laws
import report
from families import FOLDER, Family, heads, histograms, table

TEXT = (FOLDER / "README.md").read_text(encoding="utf-8")
PAGE = " ".join(TEXT.split())
ALIKE = 1.358 / math.sqrt(2000)  # Kolmogorov: how far 2,000 draws of a known bell stay from it, in 19 of 20 samples
ALIKE_IMAGES = 1.358 / math.sqrt(797)
SAID = []  # what some test has asked for
# Sentences that only say what a number before them means, or how to read it.
EXPLAINED = (
    "Every table below is printed by", "Some facts are learned early: a wide bell", "K is Kolmogorov's distance",
    "A digit position is learned as a whole", "A mean over seeds draws", "The band of the *autoencoder*",
    "No floor was fitted", "A metric that climbs smoothly is not by that", "A strict metric does not sharpen a curve",
    "No choice of metric removes it", "A power law in exact match", "The program's point and two groups have no density",
    "An image is one token", "It has no chances, and so no other axis")


def sentences():
    """Of what was found, tables left out; a bullet's bold beginning belongs to its first sentence."""
    found = TEXT[TEXT.index("## What was found"):TEXT.index("## What it does not show")]
    lines = [line for line in found.splitlines() if not line.startswith(("|", "#"))]
    text = " ".join(" ".join(lines).split())
    return [one for one in re.split(r"(?<=[.])\s+(?=[A-Z*−-])|\s-\s(?=\*\*)", text) if len(one) > 3]


def tearDownModule():
    """Every sentence was asked for: this fails where one is added that no test knows."""
    left = [one for one in sentences() if not any(said in one or one in said for said in (*SAID, *EXPLAINED))]
    if left:
        raise AssertionError("no test asks for:\n" + "\n".join(left))


@functools.cache
def family(name):
    return Family(name)


fitted = fits.fitted


def each(name):
    """Every bell that was fitted: its size and its fit."""
    return [(size, seed) for size, seeds in fitted(name).items() for seed in seeds if seed.smooth]


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
        """Looked for on the page; each sentence that it reaches into is asked for by it."""
        self.assertTrue(sentence in PAGE, f"not on the page: {sentence}")
        SAID.extend(re.split(r"(?<=[.])\s+(?=[A-Z*−-])", sentence))

    def at(self, name, metric, size, digits=3):
        return f"{family(name).score(metric, size):.{digits}f}"


class Made(Claims):
    def test_minutes(self):
        for name, called in (("facts", "facts"), ("facts-zipf", "facts-zipf"), ("addition", "addition"),
                             ("digits", "digits"), ("autoencoder", "autoencoder")):
            found = re.search(r"(\d+) runs, ([\d.]+) minutes of one core", " ".join(heads(f"own-{name}.csv")))
            self.says(f"{called} {found[2]} minutes ({found[1]} runs)")

    def test_what_was_trained_anew_is_bit_for_bit_the_same(self):
        rows = table("again.csv")
        for row in rows:
            self.assertEqual(row["first"], row["again"], row)
            self.assertIn(int(row["size"]), family(row["family"]).sizes)
        by_family = {row["family"]: [other for other in rows if other["family"] == row["family"]] for row in rows}
        self.assertEqual({len(of) for of in by_family.values()}, {3})
        self.assertEqual((len(rows), len(by_family)), (15, 5))
        self.assertEqual(len({tuple(row.values()) for row in rows}), 15)
        self.says("fifteen runs, three of each family, gave the same chances, answers and errors bit for bit")

    def test_how_it_was_asked(self):
        made = (FOLDER / "train.py").read_text(encoding="utf-8")

        def of(name):
            return tuple(int(one) for one in re.search(rf"^[A-Z_, ]*\b{name}\b[A-Z_, ]* = \(?([\d, ]+)", made, re.M)[1]
                         .strip(", ").split(", "))
        keys, code, length = of("KEYS")
        batch, steps = of("FACT_BATCH")[:2]
        widths = of("FACT_WIDTHS")
        self.says(f"one hidden layer of {widths[0]} to {widths[-1]} from a fixed random code of {code} numbers to {length} "
                  f"places of 10 digits; {steps:,} steps of {batch} keys | all {keys:,} keys")
        widths, (heads_, batch, steps) = of("ADDITION_WIDTHS"), of("ADDITION_HEADS")[:3]
        self.says(f"transformers of one layer and {heads_} heads, {widths[0]} to {widths[-1]} wide")
        self.says(f"{steps:,} steps of {batch} sums | {of('ADDITION_QUESTIONS')[0]:,} sums that no step showed")
        widths, (learnt,), epochs = of("LENET_WIDTHS"), of("LEARNT_IMAGES"), of("LENET_BATCH")[1]
        self.says(f"{widths[0]} to {widths[-1]} channels wide, on scikit-learn's 8x8 digits; {epochs} times over {learnt:,} "
                  f"images | the other {1797 - learnt} images")
        widths, (steps, *_) = of("CODE_WIDTHS"), of("CODE_STEPS")
        self.says(f"one hidden layer of tanh, {widths[0]} to {widths[-1]} wide, on the same images; {steps:,} steps of all "
                  f"{learnt:,}")

    def test_given_and_said(self):
        rows = table("answers-addition.csv")
        self.assertTrue(all((row["given"] == row["right"]) == (row["said"] == row["right"]) for row in rows))
        self.says("Both are right throughout or neither is")
        small = [row for row in rows if row["size"] == "378"]
        differ = sum(row["given"] != row["said"] for row in small) / len(small)
        right = [mean(a == b for row in small for a, b in zip(row[key], row["right"])) for key in ("given", "said")]
        self.says(f"at 378 parameters {100 * differ:.0f} % of the 500 kept answers differ, and {right[0]:.3f} of the given "
                  f"digits are right and {right[1]:.3f} of the said ones")
        for name in ("facts", "facts-zipf", "digits"):
            self.assertNotIn("said", table(f"answers-{name}.csv")[0])
        self.says("Only in *addition* does a place read the places before it")
        sizes = sorted({row["size"] for row in rows}, key=int)
        shares = [[mean(a == b for row in rows if row["size"] == size for a, b in zip(row[key], row["right"]))
                   for key in ("given", "said")] for size in sizes]
        most = max(abs(given - said) for given, said in shares)
        self.says(f"Place by place the shares of right digits differ by {most:.3f} at most")

    def test_chances_and_accuracy(self):
        above = {size: family("facts").score("per-token accuracy", size)
                 - family("facts").score("chance of the right token", size) for size in family("facts").sizes}
        self.assertGreater(min(above.values()), 0)
        self.says(f"These lie above their chances, in *facts* by {above[21220]:.3f} at 21,220 parameters")


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

    def test_on_which_axis(self):
        self.says("From 10 to 90 % of the rise of each metric, on three axes: decades of size, the mean chance of a right "
                  "token, and nats of the cross-entropy loss")
        for line in report.widths_table():
            self.says(line)
        strict, graded = report.widths("facts", "exact match"), report.widths("facts", "per-token accuracy")
        times = [graded[i] / strict[i] for i in range(3)]
        self.says(f"against the mean chance of a right token instead of size the two widths are {strict[1]:.2f} and "
                  f"{graded[1]:.2f}, against the loss {strict[2]:.2f} and {graded[2]:.2f} nats: over size they differ "
                  f"{times[0]:.1f} times, over the other axes {times[1]:.1f} and {times[2]:.1f} times")
        self.assertLess(max(math.log(one) for one in times[1:]), 0.5 * math.log(times[0]))
        self.says("So more than half of that difference goes with the axis: it is the models' own steep end, not the "
                  "metric's.")

    def test_addition(self):
        strict, graded = report.widths("addition", "exact match"), report.widths("addition", "per-token accuracy")
        self.says(f"Exact match takes {strict[0]:.2f} decades and per-token accuracy {graded[0]:.2f}, over the mean chance "
                  f"{strict[1]:.2f} and {graded[1]:.2f}, over the loss {strict[2]:.2f} and {graded[2]:.2f} nats: the strict "
                  "metric is 1.4 times as steep on every axis")
        self.assertEqual({f"{graded[i] / strict[i]:.1f}" for i in range(3)}, {"1.4"})

    def test_zipf(self):
        exact, tokens = rise("facts-zipf", "exact match"), rise("facts-zipf", "per-token accuracy")
        strict, graded = (report.widths("facts-zipf", metric) for metric in ("exact match", "per-token accuracy"))
        self.says(f"takes {exact['width']:.2f} decades against {tokens['width']:.2f}, over the mean chance {strict[1]:.2f} "
                  f"against {graded[1]:.2f} and over the loss {strict[2]:.2f} against {graded[2]:.2f} nats: there hardly any of it is "
                  "left")
        self.assertGreater(min(strict[1] / graded[1], strict[2] / graded[2]), 0.94)
        self.says(f"It is never 0: {self.at('facts-zipf', 'exact match', 1090)} at the smallest size, "
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
        strict, graded = report.widths("digits", "10 of 10"), report.widths("digits", "accuracy")
        self.says(f"Over the mean chance accuracy takes {graded[1]:.2f} and ten of ten {strict[1]:.2f}, over the loss "
                  f"{graded[2]:.2f} and {strict[2]:.2f} nats: what is gentler over size is no gentler there")
        every = [report.widths("digits", metric)[1] for metric in ("accuracy", *(f"{k} of {k}" for k in (2, 4, 6, 8, 10)))]
        self.assertLess(max(every) / min(every), 1.07)  # alike
        self.assertLess(strict[2], graded[2])

    def test_digits_creep(self):
        scores = family("digits").scores("accuracy")
        passed = next(i for i, score in enumerate(scores) if score > 0.9)
        self.assertLess(passed, 3)  # of eleven sizes
        self.assertLess(scores[-1] - scores[passed], 0.07)
        self.says("Accuracy rises at the smallest sizes and then creeps from 0.9 upwards, and K of K stretches just that "
                  "creeping")


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
        self.says("At every size the truth lies between the two")

    def test_zipf(self):
        ratios = [one["questions"] / one["whole"] for one in powers("facts-zipf").values()]
        self.says(f"is {min(ratios):.2f} to {max(ratios):.2f} times the chance of the whole answer at every size")
        self.says(f"the best beta gives {1 / (powers('facts-zipf')[1090]['beta'] / powers('facts-zipf')[1090]['whole']):,.0f} "
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

    def test_places_differ_more_than_questions(self):
        def spreads(name, size):
            return [mean(one.sd for one in fits.measured(name, of)[size]) for of in ("token", "question")]
        both, alone = spreads("addition", 378)
        places, questions = spreads("facts", 1090)
        self.says(f"At 378 parameters chances spread by {both:.3f} over places and questions together and by {alone:.3f} over "
                  f"questions alone; in *facts* they do by {places:.3f} and {questions:.3f} at the smallest size.")
        self.assertGreater(both / alone, 4 * places / questions)  # far more

    def test_digits(self):
        one = family("digits")
        powered = mean(run["score"] ** 10 for run in one.runs["accuracy"][448])
        self.says(f"it is accuracy to the power K, at 448 parameters {one.score('10 of 10', 448):.3f} and {powered:.3f} for "
                  "ten of ten")
        bell = mean(sum(count * ((i + 0.5) / 200) ** 10 for i, count in enumerate(seed.counts)) / seed.n
                    for seed in fits.measured("digits", "question")[448])
        self.says(f"The bell has no part in it: E[p^10] is {bell:.3f} there.")


class Bells(Claims):
    def rejected(self, name, kind):
        return sum(seed.counts[kind][2] < 0.05 for _, seed in each(name))

    def best(self, name, kind):
        return sum(min(seed.smooth, key=lambda one: seed.smooth[one][0]) == kind for _, seed in each(name))

    def test_which_were_fitted(self):
        low, high = fits.LOW, fits.HIGH
        self.says(f"Fitted by maximum likelihood to every seed's bells whose mean is from {low} to {high}")
        self.says(f"stay within K = {ALIKE:.3f} of it 19 times of 20, samples of the 797 images of *digits* within "
                  f"{ALIKE_IMAGES:.3f}")
        for name in fits.CALLED:
            self.assertEqual({len(seeds) for seeds in fitted(name).values()}, {5})

    def test_facts(self):
        bells_, best = len(each("facts")), [self.best("facts", kind) for kind in ("logit-normal", "beta", "truncated normal")]
        self.says(f"the logit-normal is the likeliest at {best[0]} of {bells_} bells, the beta at {best[1]}, the truncated "
                  f"normal at {best[2]}")
        for size, seed in each("facts"):
            if size < 8020:
                self.assertGreater(min(fit[1] for fit in seed.smooth.values()), ALIKE)
                self.assertGreater(seed.bell.skewness, 0)
            if size > 8020:
                self.assertLess(seed.smooth["logit-normal"][1], ALIKE)
        self.says(f"Below 8,020 parameters every family is further from every measured bell than {ALIKE:.3f}")
        there = sum(seed.smooth["logit-normal"][1] < ALIKE for size, seed in each("facts") if size == 8020)
        self.says(f"There {there} of 5 seeds are within it of the logit-normal, from 10,660 on all")

    def test_drawn_answers_hardly_tell_bells_apart(self):
        others = {self.rejected("facts", kind) for kind in bells.COUNTS if kind != "point"}
        self.assertEqual(others, {1})
        self.says(f"That rejects the point at {self.rejected('facts', 'point')} of {len(each('facts'))} bells at 5 %, and "
                  f"each of the other four at 1, where {0.05 * len(each('facts')):.0f} would be chance")

    def test_zipf(self):
        smooth = ("beta", "logit-normal", "truncated normal")
        for size, seed in each("facts-zipf"):
            if size < 42340:
                self.assertGreater(min(fit[1] for fit in seed.smooth.values()), ALIKE)
                self.assertLess(max(seed.counts[kind][2] for kind in smooth), 0.05)
            if size < 31780:
                self.assertEqual(min(seed.counts, key=lambda kind: seed.counts[kind][0]), "two groups")
        last = [seed for size, seed in each("facts-zipf") if size == 42340]
        within = sum(seed.smooth["beta"][1] < ALIKE for seed in last)
        self.says(f"Below 42,340 parameters no smooth family fits any seed by either way; there the beta is within "
                  f"{ALIKE:.3f} at {within} of 5 seeds (K to {max(seed.smooth['beta'][1] for seed in last):.3f}) and the "
                  f"counts reject it at {sum(seed.counts['beta'][2] < 0.05 for seed in last)}")
        self.says(f"Two groups come nearest below 31,780, and are rejected at {self.rejected('facts-zipf', 'two groups')} of "
                  f"{len(each('facts-zipf'))} bells")

    def test_addition(self):
        tried = [fit[1] < ALIKE for _, seed in each("addition") for fit in seed.smooth.values()]
        self.says(f"the smooth families are within {ALIKE:.3f} at {sum(tried)} of {len(tried)} fits")
        drawn = histograms("own addition", "right, drawn")
        for size, seeds in drawn.items():
            for seed, bell in enumerate(seeds):
                share = bell.mean / 5
                if family("addition").runs["exact match"][size][seed]["score"] < 0.3:  # it has not learned all
                    self.assertLess(bell.sd ** 2, 5 * share * (1 - share))  # narrower than any bell can make it
        shares = [f"{family('addition').score(f'digit {place} of 5 right', 378):.3f}" for place in range(1, 6)]
        self.says("the numbers of right tokens spread less than even a point bell allows, because some places are nearly "
                  "always right and others are guesses: at 378 parameters the five places are right with "
                  f"{', '.join(shares[:-1])} and {shares[-1]}")
        least = min(self.rejected("addition", kind) for kind in bells.COUNTS)
        for size, seed in each("addition"):
            if size <= 1130:
                self.assertLess(max(fit[2] for fit in seed.counts.values()), 0.05)
        self.says(f"Of {len(each('addition'))} bells the counts reject each family at {least} or more, all of them at the "
                  "three smallest sizes")

    def test_digits(self):
        bells_, from_448 = each("digits"), [seed for size, seed in each("digits") if size >= 448]
        worst = max(seed.smooth["logit-normal"][1] for seed in from_448)
        self.assertLess(worst, ALIKE_IMAGES)
        self.says(f"it is the likeliest at {self.best('digits', 'logit-normal')} of {len(bells_)} bells, and from 448 "
                  f"parameters on within {ALIKE_IMAGES:.3f} at every seed (K to {worst:.3f})")
        within = [sum(seed.smooth[kind][1] < ALIKE_IMAGES for seed in from_448) for kind in ("beta", "truncated normal")]
        self.assertEqual(within[1], 0)
        self.says(f"The beta is there at {within[0]} of {len(from_448)}, the truncated normal at none: most images are certain "
                  "and a few are not")
        for seed in from_448:  # certain: the upper fifth of the chances; a few: the lower half
            self.assertGreater(sum(seed.bell.counts[160:]), 0.7 * seed.bell.n)
            self.assertGreater(sum(seed.bell.counts[:100]), 0)


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
        self.says("At every size of the larger half the measured value lies above the 95 % band")
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
        kept = [held(*one).split(" of ") for one in (("addition", "exact match"), ("addition", "per-token accuracy"),
                                                      ("digits", "accuracy"))]
        self.assertGreater(sum(int(one[0]) for one in kept), 0.7 * sum(int(one[1]) for one in kept))  # mostly
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
