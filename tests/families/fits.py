#!/usr/bin/env python3
"""fits.py - fits the bell families to every measured bell of every seed and writes fits.csv, which takes minutes; the tests
read it, work the likelihoods and distances out anew and ask whether any bell nearby would have been likelier."""
import csv
import functools
import math
from pathlib import Path
from typing import NamedTuple

import bells
from families import histograms, log_beta

TABLE = Path(__file__).resolve().parent / "fits.csv"
CALLED = {"facts": "own facts", "facts-zipf": "own facts, Zipf", "addition": "own addition", "digits": "own LeNet"}
LENGTHS = {"facts": 10, "facts-zipf": 10, "addition": 5, "digits": 1}
LOW, HIGH = 0.02, 0.98  # of a bell's mean: outside there is hardly a bell to fit
QUESTIONS, DRAWN = "question", "right, drawn"


class Fit(NamedTuple):
    """One bell's: of the smooth families -ln likelihood, Kolmogorov's and Wasserstein's distance; of the counts deviance,
    degrees of freedom and the chance of a greater deviance."""
    smooth: dict
    counts: dict
    bell: object


@functools.cache
def measured(name, of):
    return histograms(CALLED[name], of)


def is_bell(histogram):
    return LOW <= histogram.mean <= HIGH


def asked():
    """What is fitted: family, size, seed, of what, which bell. Of bells at an end only the beta, whose E[p^L] is asked."""
    for name in CALLED:
        for size, seeds in measured(name, QUESTIONS).items():
            for seed, bell in enumerate(seeds, 1):
                for kind in bells.SMOOTH if is_bell(bell) else ["beta"] if LENGTHS[name] > 1 else []:
                    yield name, size, seed, QUESTIONS, kind
                for kind in bells.COUNTS if is_bell(bell) and LENGTHS[name] > 1 else []:
                    yield name, size, seed, DRAWN, kind


def anew(name, size, seed, of, kind):
    """The likeliest bell's parameters, looked for from nothing."""
    histogram = measured(name, of)[size][seed - 1]
    return (bells.fit_binned(kind, histogram)[1] if of == QUESTIONS else bells.fit_counts(kind, histogram)[3])


@functools.cache
def kept():
    """The committed parameters by what is fitted."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {(row["family"], int(row["size"]), int(row["seed"]), row["of"], row["bell"]):
                [float(one) for one in row["parameters"].split()] for row in csv.DictReader(file)}


@functools.cache
def fitted(name):
    """By size, of each seed: its fits; none where its mean is at an end."""
    found = {}
    for size, seeds in measured(name, QUESTIONS).items():
        for seed, bell in enumerate(seeds, 1):
            smooth, counts = {}, {}
            for kind in bells.SMOOTH if is_bell(bell) else []:
                parameters = kept()[name, size, seed, QUESTIONS, kind]
                smooth[kind] = (bells.binned_loss(kind, bell)(parameters),
                                *bells.distances(bells.SMOOTH[kind](*parameters), bell))
            for kind in bells.COUNTS if is_bell(bell) and LENGTHS[name] > 1 else []:
                parameters = kept()[name, size, seed, DRAWN, kind]
                counts[kind] = bells.counts_verdict(kind, measured(name, DRAWN)[size][seed - 1], parameters)
            found.setdefault(size, []).append(Fit(smooth, counts, bell))
    return found


def beta_power(name, size, seed, length):
    """E[p^L] of the likeliest beta bell."""
    m, k = kept()[name, size, seed, QUESTIONS, "beta"]
    centre, many = min(max(bells.expit(m), 1e-9), 1 - 1e-9), math.exp(min(k, 20))
    return math.exp(log_beta(centre * many + length, (1 - centre) * many) - log_beta(centre * many, (1 - centre) * many))


def main():
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["family", "size", "seed", "of", "bell", "parameters"])
        for what in asked():
            writer.writerow([*what, " ".join(f"{one:.9g}" for one in anew(*what))])


if __name__ == "__main__":
    main()
