#!/usr/bin/env python3
"""report.py - prints the tables of resources/data/families/README.md from the committed data."""
import math
from statistics import mean, stdev

import bells
import fits
import laws
from families import Family, histograms, wilson
from fits import LENGTHS

ANSWERING = {"facts": "own facts", "facts-zipf": "own facts, Zipf", "addition": "own addition"}
STUDENT = {2: 12.706, 3: 4.303, 4: 3.182, 5: 2.776}  # 97.5 % of t, by the number of seeds
LOSS = "cross-entropy loss"


def short(x):
    """Three digits, as a person would write them."""
    if x != x or math.isinf(x):
        return "-"
    if x and abs(x) < 0.001:
        return f"{x:.1e}".replace("e-0", "e-")
    return f"{x:.3f}" if abs(x) < 10 else f"{x:.4g}"


def over_seeds(values):
    """Mean of seeds and half of its 95 % interval."""
    return mean(values), STUDENT[len(values)] * stdev(values) / math.sqrt(len(values))


def row(*cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def header(*cells):
    return [row(*cells), "|" + "---|" * len(cells)]


def count_cell(counts):
    right, n = counts
    low, high = wilson(right, n)
    return f"{short(right / n)} ({short(low)} to {short(high)})"


def powers(name):
    """By size, for each seed: chance of the whole answer, E[p^L] of the questions' bell, of the tokens', of the best beta,
    and mean^L; and the exact match of the likeliest tokens."""
    family, length = Family(name), LENGTHS[name]
    questions, tokens = (histograms(ANSWERING[name], of) for of in ("question", "token"))
    found = {}
    for i, size in enumerate(family.sizes):
        found[size] = [{"whole": family.seed("chance of the whole answer", seed + 1)[i],
                        "exact": family.seed("exact match", seed + 1)[i], "questions": one.mean_power,
                        "tokens": tokens[size][seed].mean_power, "beta": fits.beta_power(name, size, seed + 1, length),
                        "mean": one.mean ** length} for seed, one in enumerate(questions[size])]
    return found


def answers_table(name):
    family = Family(name)
    lines = header("parameters", "tokens right", "exact match (95 %)", "chance of a right token", "edit distance", "Brier",
                   "cross-entropy loss")
    for i, size in enumerate(family.sizes):
        lines.append(row(f"{size:,}", short(family.score("per-token accuracy", size)),
                         count_cell(family.counts("exact match")[i]),
                         *(short(family.score(metric, size)) for metric in
                           ("chance of the right token", "edit distance", "Brier", "cross-entropy loss"))))
    return lines


def powers_table(name):
    lines = header("parameters", "chance of the whole answer", "E[p^L], questions' bell", "best beta", "tokens' bell",
                   "mean^L")
    for size, seeds in powers(name).items():
        cells = []
        for key in ("whole", "questions", "beta", "tokens", "mean"):
            value, half = over_seeds([seed[key] for seed in seeds])
            cells.append(f"{short(value)} ± {short(half)}")
        lines.append(row(f"{size:,}", *cells))
    return lines


def span(values):
    """From the least to the greatest of the seeds, or the only one."""
    low, high = short(min(values)), short(max(values))
    return low if low == high else f"{low} to {high}"


def bells_table(name):
    """The measured bells of the seeds and how far each smooth family's likeliest is from them."""
    lines = header("parameters", "mean", "spread", "skewness", "seeds fitted", *(f"{kind}: K; W" for kind in bells.SMOOTH))
    for size, seeds in fits.fitted(name).items():
        tried = [seed.smooth for seed in seeds if seed.smooth]
        cells = ["; ".join(span([smooth[kind][i] for smooth in tried]) for i in (1, 2)) if tried else "-"
                 for kind in bells.SMOOTH]
        lines.append(row(f"{size:,}", *(span([getattr(seed.bell, key) for seed in seeds])
                                        for key in ("mean", "sd", "skewness")), len(tried), *cells))
    return lines


def counts_table(name):
    """How many of an answer's tokens were right, drawn once a question: deviances, and the seeds that reject at 5 %."""
    lines = header("parameters", *(f"{kind}: deviance on df; rejected" for kind in bells.COUNTS))
    for size, seeds in fits.fitted(name).items():
        tried = [seed.counts for seed in seeds if seed.counts]
        if tried:
            cells = [(span([counts[kind][0] for counts in tried]), tried[0][kind][1],
                      sum(counts[kind][2] < 0.05 for counts in tried)) for kind in bells.COUNTS]
            lines.append(row(f"{size:,}", *(f"{found} on {freedom}; {rejected} of {len(tried)}"
                                            for found, freedom, rejected in cells)))
    return lines


def rises_table(name):
    family = Family(name)
    decades = [math.log10(size) for size in family.sizes]
    chance = next((m for m in family.runs if m.startswith("chance of the right")), None)
    lines = header("metric", "least", "greatest", "largest step of the rise", "10 to 90 %, decades of size",
                   "10 to 90 %, of the mean chance", "10 to 90 %, nats of loss", "emergence score")
    for metric in family.runs:
        scores = family.scores(metric)
        over_size = laws.rise(decades, scores)
        over_mean = laws.rise(family.scores(chance), scores)["width"] if chance else math.nan
        nats = laws.rise([-loss for loss in family.scores(LOSS)], scores)["width"] if chance else math.nan
        lines.append(row(metric, short(min(scores)), short(max(scores)), short(over_size["step"]),
                         short(over_size["width"]), short(over_mean), short(nats), short(abs(laws.emergence(scores)))))
    return lines


PAIRS = {"facts": ("exact match", "per-token accuracy"), "facts-zipf": ("exact match", "per-token accuracy"),
         "addition": ("exact match", "per-token accuracy"), "digits": ("10 of 10", "accuracy"),
         "autoencoder": ("share with an error below 0.5", "squared error")}


def widths(name, metric):
    """From 10 to 90 % of a metric's rise: decades of size, mean chance, nats of loss; the last two where there are any."""
    family = Family(name)
    chance = next((m for m in family.runs if m.startswith("chance of the right")), None)
    axes = [[math.log10(size) for size in family.sizes]]
    if chance:
        axes += [family.scores(chance), [-loss for loss in family.scores(LOSS)]]
    return [abs(laws.rise(axis, family.scores(metric))["width"]) for axis in axes]


def widths_table():
    lines = header("family", "strict / graded", "decades of size", "mean chance", "nats of loss")
    for name, (strict, graded) in PAIRS.items():
        cells = [f"{one:.2f} / {other:.2f}" for one, other in zip(widths(name, strict), widths(name, graded))]
        lines.append(row(name, f"{strict} / {graded}", *cells, *["-"] * (3 - len(cells))))
    return lines


def law_of(family, metric):
    """The power law through all sizes that show some and not all, and the forecast of the larger half by the smaller."""
    counts = family.counts(metric)
    whole = laws.fit_law(family.sizes, counts)
    half = len(family.sizes) // 2
    forecast = None
    if sum(right for right, _ in counts[:half]) > 0:
        law = laws.fit_law(family.sizes[:half], counts[:half])
        forecast = [(size, counts[half + i][0] / counts[half + i][1], *laws.predicted(law, size, counts[half + i][1]))
                    for i, size in enumerate(family.sizes[half:])]
    return whole, laws.bend(family.sizes, [right / n for right, n in counts]), forecast


def laws_table(names):
    lines = header("family", "metric", "slope", "deviance on df", "bend of log10(-ln y)", "at", "forecast (95 %)", "came")
    for name, metric in names:
        whole, (bend, _, _), forecast = law_of(Family(name), metric)
        cells = ["-", "nothing to forecast from", "-"]
        if forecast:
            size, came, middle, low, high = forecast[-1]
            cells = [f"{size:,}", f"{short(middle)} ({short(low)} to {short(high)})", short(came)]
        lines.append(row(name, metric, short(whole["alpha"]), f"{whole['deviance']:.4g} on {whole['freedom']}",
                         short(bend), *cells))
    return lines


LAWS = [("facts", "exact match"), ("facts", "per-token accuracy"), ("facts-zipf", "exact match"),
        ("facts-zipf", "per-token accuracy"), ("addition", "exact match"), ("addition", "per-token accuracy"),
        ("digits", "accuracy"), ("autoencoder", "share with an error below 0.5")]


def main():
    for name in ANSWERING:
        for make in (answers_table, powers_table, rises_table, bells_table, counts_table):
            print(f"\n{name}: {make.__name__}\n", *make(name), sep="\n")
    print("\ndigits\n", *rises_table("digits"), "", *bells_table("digits"), sep="\n")
    print("\nautoencoder\n", *rises_table("autoencoder"), sep="\n")
    print("\nwidths\n", *widths_table(), sep="\n")
    print("\nlaws\n", *laws_table(LAWS), sep="\n")


if __name__ == "__main__":
    main()
