#!/usr/bin/env python3
"""check_random_scenarios.py PROGRAM [--count 1500] [--seed 1] [--jobs 1] [--family NAME] [--digits 26]
    [--patience 120]

Runs `PROGRAM evaluate` over random scenarios of every family, corners of MODEL.md's bounds included, and compares every
score, and of chances its logarithm, with the mpmath generators beside this file. The tolerance is MODEL.md's section 9:
max(1e-12, 8 eps C) for closed forms, max(1e-10, 8 eps C) for quadratures, C the condition number over the inputs,
which is computed only where 1e-12 or 1e-10 is not enough. A score that is printed and no logarithm may also be off by
2^-53. Prints a line a miss, with the command that shows it, and one for each scenario that the generators took too long
over; exits 1 where there is a miss.
"""
import argparse
import csv
import io
import math
import multiprocessing
import random
import signal
import subprocess
import sys

from mpmath import mp, mpf

import make_scores as reference

KEYS = {"TokenAccuracy": "token-accuracy", "TokenEditDistance": "token-edit-distance", "ExactMatch": "exact-match",
        "PassMark": "pass-mark", "MultipleChoiceGrade": "multiple-choice-grade", "Brier": "brier",
        "CrossEntropy": "cross-entropy", "BestOfR": "best-of-r"}
FAMILIES = {"Point": "point", "Beta": "beta", "LogitNormal": "logit-normal", "TruncatedNormal": "truncated-normal",
            "TwoGroups": "two-groups"}
EPS = 2.0 ** -52


def drawn_mean(draw):
    corner = draw.random()
    if corner < 0.15:
        return draw.choice((1e-9, 1 - 1e-9, 0.5, 1e-4, 1 - 1e-4))
    if corner < 0.35:
        x = 10 ** draw.uniform(-9, -1)
        return x if draw.random() < 0.5 else 1 - x
    return draw.uniform(0.01, 0.99)


def drawn_spread(family, mean, draw):
    """Between the concentrations 1e-3 and 1e9, or the widest the family has."""
    if family == "Point":
        return 0.0
    widest = math.sqrt(mean * (1 - mean) / (1 + 1e-3))
    narrowest = math.sqrt(mean * (1 - mean) / (1 + 1e9))
    if family == "TruncatedNormal":
        widest = min(widest, 0.28 if 0.3 < mean < 0.7 else 0.8 * min(mean, 1 - mean))
        if widest < 2 * narrowest:
            return None
    inside = 1e-12
    low, high = math.log(narrowest) + inside, math.log(widest) - inside
    return math.exp(draw.choice((low, high)) if draw.random() < 0.1 else draw.uniform(low, high))


def scenario(number, seed, only):
    draw = random.Random(seed * 1_000_003 + number)
    while True:
        family = only or draw.choice(list(FAMILIES))
        mean = drawn_mean(draw)
        spread = drawn_spread(family, mean, draw)
        if spread is None:
            continue
        length = draw.choice((1, 1, 2, 5, 20, 50, 300, 1000, 100_000, draw.randrange(1, 200)))
        tau = draw.choice((1, 70_000, 280_000, 700_000, 995_000, 999_999, 1_000_000, draw.randrange(1, 1_000_001)))
        g = reference.grading(length, tau, draw.random() < 0.25, draw.choice((2, 3, 4, 10, 100)),
                              draw.choice((1, 2, 10, 1000, 1_000_000, draw.randrange(1, 1_000_001))))
        places = [mean]
        if family != "TwoGroups":
            places.append(draw.choice((1e-9, 1 - 1e-9, draw.uniform(0.01, 0.99))))
        metrics = [m for m in KEYS if m != "PassMark" or g["veryLong"] or length <= 1000]  # sums of long answers take ages
        return {"family": family, "mean": mean, "spread": spread, "g": g, "places": places,
                "tokens": draw.choice(("Shared", "Independent")), "metrics": draw.sample(metrics, 4)}


def command(program, case):
    g = case["g"]
    line = [program, "evaluate", "--distribution", FAMILIES[case["family"]], "--mean", repr(case["mean"]), "--tokens",
            case["tokens"].lower(), "--length", str(g["length"]), "--pass-mark", f"{g['tau']}e-6", "--choices",
            str(g["choices"]), "--attempts", str(g["attempts"]), "--axis", "mean", "--at",
            ",".join(repr(x) for x in case["places"])]
    if case["family"] != "Point":
        line += ["--spread", repr(case["spread"])]
    if g["veryLong"]:
        line.append("--very-long")
    for metric in case["metrics"]:
        line += ["--metric", KEYS[metric]]
    return line


def printed(line):
    done = subprocess.run(line, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(line)}: {done.stderr.strip()}")
    return [[float(x) for x in row] for row in list(csv.reader(io.StringIO(done.stdout)))[1:]]


def expected(case, metric, mean):
    """The score, or the logarithm of a chance; and a function for the condition number."""
    anchor, anchor_above = reference.smaller(case["mean"])
    small, above = reference.smaller(mean)
    inputs = [anchor, reference.exact(case["spread"]), small]

    def value(*x):
        return reference.score(case["family"], metric, case["tokens"], case["g"], above, anchor_above, None, *x)[0]

    def condition():
        base, shift, total = value(*inputs), mpf(10) ** -9, mpf(0)
        for i, x in enumerate(inputs):
            if x and base:
                moved = [y * (1 + shift) if i == j else y for j, y in enumerate(inputs)]
                total += abs((value(*moved) - base) / shift / base)
        return float(total)
    return value(*inputs), condition


def tolerance(case, metric):
    at_the_mean = case["tokens"] == "Independent" and metric in reference.OF_AN_ANSWER
    closed = case["family"] in ("Point", "TwoGroups") or at_the_mean or (case["family"] == "Beta" and metric != "BestOfR")
    return 1e-12 if closed else 1e-10


def is_right(value, want, floor, condition, absolute):
    if value == want or (math.isinf(value) and mp.isinf(want)) or (mp.isfinite(want) and abs(want) < 1e-290
                                                                   and abs(value) < 1e-290):
        return True
    error = abs(mpf(value) - want)
    if error <= floor * abs(want) + absolute:
        return True
    return error <= max(floor, 8 * EPS * condition()) * abs(want) + absolute


class OutOfPatience(Exception):
    pass


def give_up(*_):
    raise OutOfPatience


def check(job):
    """The misses of one scenario, and how many numbers were looked at."""
    number, options = job
    mp.dps = options.digits
    case = scenario(number, options.seed, options.family)
    line = command(options.program, case)
    misses, looked = [], 0
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(options.patience)
    try:
        rows = printed(line)
        logs = printed(line + ["--log"])
        for row, log_row, mean in zip(rows, logs, case["places"]):
            for column, metric in enumerate(case["metrics"], 1):
                want, condition = expected(case, metric, mean)
                is_error = metric in reference.IS_ERROR
                floor = tolerance(case, metric)
                pairs = [(row[column], want, 0)] if is_error else [
                    (log_row[column], want, 0), (row[column], mp.exp(want), 2.0 ** -53 * (1 + abs(float(want)) * floor / EPS))]
                for value, wanted, absolute in pairs:
                    looked += 1
                    if not is_right(value, wanted, floor, condition, absolute):
                        misses.append(f"scenario {number}: {metric} at {mean!r}: {value!r} is not "
                                      f"{mp.nstr(wanted, 17)}: {' '.join(line)}")
    except OutOfPatience:
        print(f"scenario {number}: not checked to the end: {' '.join(line)}", flush=True)
    except (RuntimeError, subprocess.TimeoutExpired, ArithmeticError, ValueError, ZeroDivisionError) as fault:
        misses.append(f"scenario {number}: {fault}: {' '.join(line)}")
    signal.alarm(0)
    reference.cache.clear()
    return misses, looked


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=1500)
    parser.add_argument("--first", type=int, default=0, help="number of the first scenario, to go on from there")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--patience", type=int, default=120, help="seconds for one scenario")
    parser.add_argument("--digits", type=int, default=26)
    parser.add_argument("--family", choices=list(FAMILIES))
    options = parser.parse_args()
    looked, missed, done = 0, 0, 0
    with multiprocessing.Pool(options.jobs) as pool:
        jobs = ((number, options) for number in range(options.first, options.first + options.count))
        for misses, numbers in pool.imap_unordered(check, jobs):
            looked, missed, done = looked + numbers, missed + len(misses), done + 1
            for miss in misses:
                print(miss, flush=True)
            if done % 20 == 0:
                print(f"{done} scenarios, {looked} numbers, {missed} misses", file=sys.stderr, flush=True)
    print(f"{done} scenarios, {looked} numbers, {missed} misses")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
