#!/usr/bin/env python3
"""report.py - prints the tables of resources/data/families/README.md from the committed data."""
import math
from statistics import mean, stdev

import bells
import laws
from families import Family, histograms, log_beta, wilson

ANSWERING = {"facts": "own facts", "facts-zipf": "own facts, Zipf", "addition": "own addition"}
LENGTHS = {"facts": 10, "facts-zipf": 10, "addition": 5}
STUDENT = {2: 12.706, 3: 4.303, 4: 3.182, 5: 2.776}  # 97.5 % of t, by the number of seeds
DRAWN_LOW, DRAWN_HIGH = 0.02, 0.98  # of a bell's mean: outside there is hardly a bell to fit


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


def beta_power(histogram, length):
    """E[p^L] of the likeliest beta bell."""
    _, (m, k) = bells.fit_binned("beta", histogram)
    centre, many = min(max(bells.expit(m), 1e-9), 1 - 1e-9), math.exp(min(k, 20))
    return math.exp(log_beta(centre * many + length, (1 - centre) * many) - log_beta(centre * many, (1 - centre) * many))


def powers(name):
    """By size, for each seed: chance of the whole answer, E[p^L] of the questions' bell, of the tokens', of the best beta,
    and mean^L; and the exact match of the likeliest tokens."""
    family, length = Family(name), LENGTHS[name]
    questions, tokens = (histograms(ANSWERING[name], of) for of in ("question", "token"))
    found = {}
    for i, size in enumerate(family.sizes):
        found[size] = [{"whole": family.seed("chance of the whole answer", seed + 1)[i],
                        "exact": family.seed("exact match", seed + 1)[i], "questions": one.mean_power,
                        "tokens": tokens[size][seed].mean_power, "beta": beta_power(one, length),
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


def bells_fitted(name):
    """By size, of seed 1: the measured bell, each smooth family's fit and distances, each family's fit to drawn answers."""
    found = {}
    drawn = histograms(ANSWERING[name], "right, drawn")
    for size, seeds in histograms(ANSWERING[name], "question").items():
        bell = seeds[0]
        smooth = {}
        if DRAWN_LOW <= bell.mean <= DRAWN_HIGH:
            for kind, cdf in bells.SMOOTH.items():
                loss, parameters = bells.fit_binned(kind, bell)
                smooth[kind] = (loss, *bells.distances(cdf(*parameters), bell))
        counts = {kind: bells.fit_counts(kind, drawn[size][0]) for kind in bells.COUNTS} if smooth else {}
        found[size] = bell, smooth, counts
    return found


def bells_table(name, fitted=None):
    lines = header("parameters", "mean", "spread", "skewness", *(f"{kind}: K, W" for kind in bells.SMOOTH))
    for size, (bell, smooth, _) in (fitted or bells_fitted(name)).items():
        cells = [f"{short(smooth[kind][1])}, {short(smooth[kind][2])}" if smooth else "-" for kind in bells.SMOOTH]
        lines.append(row(f"{size:,}", short(bell.mean), short(bell.sd), short(bell.skewness), *cells))
    return lines


def counts_table(name, fitted=None):
    lines = header("parameters", *(f"{kind}: deviance on df" for kind in bells.COUNTS))
    for size, (_, smooth, counts) in (fitted or bells_fitted(name)).items():
        if smooth:
            lines.append(row(f"{size:,}", *(f"{counts[kind][0]:.1f} on {counts[kind][1]}" for kind in bells.COUNTS)))
    return lines


def rises_table(name):
    family = Family(name)
    decades = [math.log10(size) for size in family.sizes]
    chance = next((m for m in family.runs if m.startswith("chance of the right")), None)
    lines = header("metric", "least", "greatest", "largest step of the rise", "10 to 90 %, decades of size",
                   "10 to 90 %, of the mean chance", "emergence score")
    for metric in family.runs:
        scores = family.scores(metric)
        over_size = laws.rise(decades, scores)
        over_mean = laws.rise(family.scores(chance), scores)["width"] if chance else math.nan
        lines.append(row(metric, short(min(scores)), short(max(scores)), short(over_size["step"]),
                         short(over_size["width"]), short(over_mean), short(abs(laws.emergence(scores)))))
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
        fitted = bells_fitted(name)
        for make in (answers_table, powers_table, rises_table):
            print(f"\n{name}: {make.__name__}\n", *make(name), sep="\n")
        for make in (bells_table, counts_table):
            print(f"\n{name}: {make.__name__}\n", *make(name, fitted), sep="\n")
    for name in ("digits", "autoencoder"):
        print(f"\n{name}\n", *rises_table(name), sep="\n")
    print("\nlaws\n", *laws_table(LAWS), sep="\n")


if __name__ == "__main__":
    main()
