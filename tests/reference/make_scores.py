"""Scores as a scenario has them, from the doubles a person sets to ln y and ln(1 - y) (of an error metric: the value
and nothing): family x metric x tokens, at the corners of the bounds and at places between.

A row's real inputs, over which its condition numbers run, are the smaller of the anchor's mean and miss, the anchor's
spread, and the smaller of the present mean and miss; for groups given by their levels, the levels and the mean.
"""
import random
import sys

from mpmath import mp, mpf

from bells import Beta, LogitNormal, bell_of, cache, softplus, spread_of
from reference import digits, exact, hexa, integrate, nstr, write

FULL, ROUGH = 50, 26
MILLION = 10 ** 6


def mark_count(length, tau):
    return -(-tau * length // MILLION)


def terms(n, k, p, q):
    """P(Bin(n, p) >= k)."""
    if p == 0 or q == 0:
        return mpf(0) if p == 0 else mpf(1)
    term = mp.binomial(n, k) * p ** k * q ** (n - k)
    total, small = term, mpf(10) ** -(mp.dps + 5)
    for x in range(k, n):
        ratio = (n - x) * p / ((x + 1) * q)
        term = term * ratio
        total += term
        if ratio < 1 and term * (n - x) < total * small:
            break
    return total


def pair_of(small_side, other):
    """Logarithms of y and 1 - y from functions for each; the second is asked only where the first is near 1."""
    y = small_side()
    if y < mpf("0.99"):
        return mp.log(y) if y else -mp.inf, mp.log1p(-y)
    miss = other()
    return mp.log1p(-miss), mp.log(miss) if miss else -mp.inf


def log_miss(log_x):
    """ln(1 - x)."""
    return mp.log(-mp.expm1(log_x)) if log_x > -1 else mp.log1p(-mp.exp(log_x))


class Grade:
    """A grading curve g of p, its complement, and the logarithm of its derivative by t = logit p."""

    def __init__(self, metric, g):
        self.length, self.attempts = g["length"], g["attempts"] if metric == "BestOfR" else 1
        self.count = mark_count(g["length"], g["tau"]) if metric == "PassMark" else g["length"]
        self.best = self.count == self.length
        if self.best:  # Kumaraswamy
            x = -mp.expm1(mp.log(mpf("0.45")) / self.attempts)
            p = mp.exp(mp.log(x) / self.length)
            low = mp.exp(mp.log(-mp.expm1(mp.log(mpf("0.7")) / self.attempts)) / self.length)
            self.centre = mp.log(p / -mp.expm1(mp.log(x) / self.length))
            self.width = 2 * abs(self.centre - mp.log(low / (1 - low)))
        else:
            k, n = mpf(self.count), mpf(self.length)
            self.centre, self.width = mp.log(k / (n - k + 1)), mp.sqrt(1 / k + 1 / (n - k + 1))
            with mp.extradps(20):
                self.constant = mp.loggamma(n + 1) - mp.loggamma(k) - mp.loggamma(n - k + 1)

    def log_density(self, t):
        if not self.best:
            return self.constant + self.count * t - (self.length + 1) * softplus(t)
        log_x = -self.length * softplus(-t)
        fails = (self.attempts - 1) * log_miss(log_x) if self.attempts > 1 else 0
        return mp.log(self.attempts * self.length) + log_x - softplus(t) + fails

    def log_x(self, p, q):
        return self.length * (mp.log1p(-q) if q < p else mp.log(p))

    def value(self, p, q):
        if self.best:
            return -mp.expm1(self.attempts * log_miss(self.log_x(p, q))) if p and q else mpf(p > 0)
        return terms(self.length, self.count, p, q)

    def miss(self, p, q):
        if self.best:
            return mp.exp(self.attempts * log_miss(self.log_x(p, q))) if p and q else mpf(q > 0)
        return terms(self.length, self.length - self.count + 1, q, p)

    def at(self, p, q):
        return pair_of(lambda: self.value(p, q), lambda: self.miss(p, q))

    def average(self, bell):
        narrow = bell.width < self.width * (4 if isinstance(bell, Beta) and min(bell.a, bell.b) > 0.05 else
                                            1 if self.best or self.length <= 50 else mpf("0.01"))
        if narrow:
            def part(g):
                def integrand(t):
                    p, q = 1 / (1 + mp.exp(-t)), 1 / (1 + mp.exp(t))
                    return bell.log_density(t) + mp.log(g(p, q))
                top, area = integrate(integrand, bell.centre, bell.width)
                return mp.exp(top) * area
            return pair_of(lambda: part(self.value), lambda: part(self.miss))

        def side(upper):
            def integrand(t):
                p, q = 1 / (1 + mp.exp(-t)), 1 / (1 + mp.exp(t))
                return self.log_density(t) + mp.log(bell.below(p, q)[1 if upper else 0])
            top, area = integrate(integrand, self.centre, self.width)
            return mp.exp(top) * area
        return pair_of(lambda: side(True), lambda: side(False))


def beta_power(bell, n):
    """E[P^n]."""
    with mp.extradps(60):
        a, b = bell.a, bell.b
        return mp.exp(mp.loggamma(a + n) - mp.loggamma(a) - mp.loggamma(a + b + n) + mp.loggamma(a + b))


def beta_terms(bell, n, k):
    """P(X >= k) of the beta-binomial."""
    with mp.extradps(50):
        a, b = bell.a, bell.b
        term = mp.binomial(n, k) * mp.exp(mp.loggamma(a + k) - mp.loggamma(a) + mp.loggamma(b + n - k)
                                          - mp.loggamma(b) - mp.loggamma(a + b + n) + mp.loggamma(a + b))
        total, small = term, mpf(10) ** -(mp.dps)
        for x in range(k, n):
            up, down = (n - x) * (x + a), (x + 1) * (n - x - 1 + b)
            term = term * up / down
            total += term
            if term * (n - x) < total * small and up < down and b > 1:
                break
        return total


def beta_average(metric, grade, bell):
    n, k = grade.length, grade.count
    if grade.attempts > 1:
        return grade.average(bell)
    if k == n:
        with mp.extradps(60):
            power = beta_power(bell, n)
            return mp.log(power), mp.log1p(-power)
    with mp.extradps(40):
        return pair_of(lambda: beta_terms(bell, n, k), lambda: beta_terms(Beta(bell.b, bell.a), n, n - k + 1))


def guessed(above, below, choices):
    """What the multiple choice grade makes of the chances to be above 1 / K and not."""
    rest = (1 - mpf(1) / choices) * below
    value = above + below / choices
    return mp.log(value) if rest > mpf("0.01") else mp.log1p(-rest), mp.log(rest) if rest else -mp.inf


def at_point(metric, g, p, q):
    """The grading curve itself."""
    if metric == "TokenAccuracy":
        return mp.log(p) if p < q else mp.log1p(-q), mp.log1p(-p) if p < q else mp.log(q)
    if metric == "MultipleChoiceGrade":
        above = p * g["choices"] > 1
        return guessed(mpf(above), mpf(not above), g["choices"])
    if metric == "PassMark" and g["veryLong"]:
        mark = mpf(g["tau"]) / MILLION
        return (mpf(0), -mp.inf) if p > mark else (-mp.inf, mpf(0)) if p < mark else (mp.log(mpf("0.5")),) * 2
    return Grade(metric, g).at(p, q)


def error_at(metric, g, p, q):
    """An error metric of a lone chance."""
    if metric == "CrossEntropy":
        return mp.log1p(-q) if q < p else mp.log(p)
    return -g["length"] * q if metric == "TokenEditDistance" else -q * q


IS_ERROR = {"TokenEditDistance", "Brier", "CrossEntropy"}
OF_AN_ANSWER = {"ExactMatch", "PassMark", "BestOfR"}  # the others grade one token: how tokens share is nothing to them


def of_atoms(metric, g, atoms):
    with mp.extradps(30):
        if metric in IS_ERROR:
            return mp.fsum(weight * error_at(metric, g, p, 1 - p) for p, weight in atoms), mpf(0)
        logs = [at_point(metric, g, p, 1 - p) for p, _ in atoms]
        y = mp.fsum(weight * mp.exp(log) for (_, weight), (log, _) in zip(atoms, logs))
        miss = mp.fsum(weight * mp.exp(log) for (_, weight), (_, log) in zip(atoms, logs))
        return (mp.log(y) if y < miss else mp.log1p(-miss)), (mp.log(miss) if miss < y else mp.log1p(-y))


def of_bell(metric, g, bell, mean, from_above):
    p, q = (1 - mean, mean) if from_above else (mean, 1 - mean)
    if metric in ("TokenAccuracy", "TokenEditDistance"):
        return at_point(metric, g, p, q) if metric == "TokenAccuracy" else (error_at(metric, g, p, q), mpf(0))
    if metric == "Brier":
        return -(q * q + spread_of(bell, mean) ** 2), mpf(0)
    if metric == "CrossEntropy":
        return -bell.loss(), mpf(0)
    if metric == "MultipleChoiceGrade" or (metric == "PassMark" and g["veryLong"]):
        mark = mpf(1) / g["choices"] if metric == "MultipleChoiceGrade" else mpf(g["tau"]) / MILLION
        below, above = bell.below(mark, 1 - mark) if mark < 1 else (mpf(1), mpf(0))
        if metric == "MultipleChoiceGrade":
            return guessed(above, below, g["choices"])
        logs = [mp.log(x) if x else -mp.inf for x in (above, below)]
        return [mp.log1p(-x) if x < mpf("1e-3") else log for x, log in zip((below, above), logs)]
    grade = Grade(metric, g)
    if grade.length == 1 and grade.attempts == 1:
        return at_point("TokenAccuracy", g, p, q)
    return beta_average(metric, grade, bell) if isinstance(bell, Beta) else grade.average(bell)


def score(family, metric, tokens, g, from_above, anchor_above, levels, anchor, s, mean):
    p, q = (1 - mean, mean) if from_above else (mean, 1 - mean)
    if family == "Point" or (tokens == "Independent" and metric in OF_AN_ANSWER):
        return (error_at(metric, g, p, q), mpf(0)) if metric in IS_ERROR else at_point(metric, g, p, q)
    if family == "TwoGroups":
        if levels:
            low, high = anchor, 1 - s if levels[1] > 0.5 else s
        else:
            m = 1 - anchor if anchor_above else anchor
            share = s / mp.sqrt(m * (1 - m))
            low, high = m * (1 - share), 1 - (1 - m) * (1 - share)
        return of_atoms(metric, g, [(low, (high - p) / (high - low)), (high, (p - low) / (high - low))])
    return of_bell(metric, g, bell_of(family, anchor, s, mean, from_above), mean, from_above)


def with_conditions(function, inputs):
    mp.dps = FULL
    values = function(*inputs)
    mp.dps = ROUGH
    rough = function(*inputs)

    def towards(shift):
        conditions = [mpf(0), mpf(0)]
        for i, x in enumerate(inputs):
            if x == 0:
                continue
            moved = function(*[y * (1 + shift) if i == j else y for j, y in enumerate(inputs)])
            for j in range(2):
                if rough[j] != 0 and mp.isfinite(rough[j]):
                    conditions[j] += abs((moved[j] - rough[j]) / shift / rough[j])
        return conditions
    conditions = towards(mpf(10) ** -9)
    if max(conditions) > 1e8:  # a chance on the step itself, which belongs to the lower side
        conditions = [min(pair) for pair in zip(conditions, towards(-mpf(10) ** -9))]
    mp.dps = FULL
    return values, conditions


def smaller(x):
    """The smaller of a double mean and its miss, which is a double too; and whether it is the miss."""
    above = x > 0.5
    return exact(1 - x if above else x), above


def row(family, metric, tokens, g, anchor, s, mean, miss, levels):
    """mean a double; miss None where it is 1 - mean, else a double that stands for a mean too near 1."""
    anchor_small, anchor_above = smaller(anchor)
    small, above = (exact(miss), True) if miss is not None else smaller(mean)
    inputs = [exact(levels[0]), smaller(levels[1])[0], small] if levels else [anchor_small, exact(s), small]

    def function(x, y, z):
        return score(family, metric, tokens, g, above, anchor_above, levels, x, y, z)
    values, conditions = with_conditions(function, inputs)
    low, high = (hexa(x) for x in levels) if levels else ("kNaN", "kNaN")
    return (f"Distribution::{family}, TokenMode::{tokens}, Metric::{metric}, {hexa(anchor)}, {hexa(s)}, {low}, {high}, "
            f"{hexa(1 - small if above else small)}, {hexa(small if above else 1 - small)}, {g['length']}, {g['tau']}, "
            f"{'true' if g['veryLong'] else 'false'}, {g['choices']}, {g['attempts']}, "
            + ", ".join(digits(v) for v in values) + ", " + ", ".join(nstr(min(c, mpf(10) ** 300), 4) for c in conditions))  # beyond doubles where the value is


def spread_at(mean, concentration):
    m = exact(mean)
    inwards = 1 + mpf(10) ** -14 * (1 if concentration > 1 else -1)  # bounds are doubles too
    return float(mp.sqrt(m * (1 - m) / (concentration + 1)) * inwards)


def grading(length=50, tau=700_000, very_long=False, choices=2, attempts=1):
    return {"length": length, "tau": tau, "veryLong": very_long, "choices": choices, "attempts": attempts}


def gradings(metric, draw):
    """A grading of a metric, at a corner or between."""
    length = draw.choice((1, 2, 5, 50, 50, 300, 1000, 100_000))
    tau = draw.choice((1, 70_000, 280_000, 700_000, 700_000, 995_000, 999_999, MILLION))
    attempts = draw.choice((1, 2, 10, 1000, MILLION, draw.randrange(2, MILLION)))
    very_long = metric == "PassMark" and draw.random() < 0.3
    if metric == "PassMark" and length == 100_000 and not very_long:
        length = 1000  # long pass marks have rows of their own
    return grading(length, tau, very_long, draw.choice((2, 3, 4, 10, 100)), attempts)


METRICS = ("TokenAccuracy", "TokenEditDistance", "ExactMatch", "PassMark", "MultipleChoiceGrade", "Brier",
           "CrossEntropy", "BestOfR")
NEAR_ONE = 1 - 1e-9
WIDE = [(1e-9, 1e-3), (1e-9, 1e9), (0.4, 1e-3), (0.4, 1e9), (NEAR_ONE, 1e-3), (NEAR_ONE, 1e9), (0.6, 95), (0.03, 3.7),
        (0.97, 0.4), (0.5, 1.3e5)]
NARROW = [(0.5, 2.02), (0.5, 1e9), (0.6, 95), (0.03, 40), (0.97, 60), (0.9, 9e4), (1e-4, 3e4), (1 - 1e-6, 5e7),
          (0.02, 1e9), (0.3, 4.5)]
ANCHORS = {"Beta": WIDE, "LogitNormal": WIDE[::-1], "TruncatedNormal": NARROW, "TwoGroups": WIDE}


def rows_of(family):
    draw = random.Random(20260 + sum(map(ord, family)))
    if family == "Point":
        for metric in METRICS:
            for mean, miss in ((1e-9, None), (0.37, None), (0.93, None), (NEAR_ONE, None), (1, 1e-30)):
                g = gradings(metric, draw)
                yield row(family, metric, draw.choice(("Shared", "Independent")), g, 0.5, 0.0, mean, miss, None)
        return
    for anchor, concentration in ANCHORS[family]:
        s = spread_at(anchor, concentration)
        means = [(anchor, None)]
        if family == "TwoGroups":
            share = 0.8 * s / float(mp.sqrt(exact(anchor) * (1 - exact(anchor))))
            means += [(anchor + share * ((1 - anchor) if draw.random() < 0.5 else -anchor), None)]
        else:
            means += [draw.choice([(1e-9, None), (NEAR_ONE, None), (1, 1e-30)]), (draw.uniform(0.02, 0.98), None)]
        for mean, miss in means:
            for metric in METRICS:
                if metric in ("TokenAccuracy", "TokenEditDistance") and draw.random() < 0.7:
                    continue
                tokens = "Independent" if draw.random() < 0.12 else "Shared"
                yield row(family, metric, tokens, gradings(metric, draw), anchor, s, mean, miss, None)
        cache.clear()
    if family == "TwoGroups":
        for low, high, mean in ((0.0, 1.0, 0.37), (0.2, 0.9, 0.6), (0.0, 0.5, 1e-9), (1e-9, 1 - 1e-9, 0.5)):
            for metric in METRICS:
                yield row(family, metric, "Shared", gradings(metric, draw), 0.5, 0.05, mean, None, (low, high))
    else:  # tails far out and long answers
        anchor, s = 0.6, spread_at(0.6, 95)
        for g in (grading(100_000, 700_000), grading(100_000, 999_000), grading(50, 999_999, True)):
            yield row(family, "PassMark", "Shared", g, anchor, s, 0.35, None, None)
        for mean in (0.35, 0.999):
            yield row(family, "BestOfR", "Shared", grading(100_000, attempts=MILLION), anchor, s, mean, None, None)
            yield row(family, "ExactMatch", "Shared", grading(100_000), anchor, s, mean, None, None)


def main():
    families = sys.argv[1:] or ["Point", *ANCHORS]
    for family in families:
        lines = []
        for line in rows_of(family):
            lines.append(line)
            print(line, flush=True)
        write("scores_" + family.lower(), lines, "scores")


if __name__ == "__main__":
    main()
