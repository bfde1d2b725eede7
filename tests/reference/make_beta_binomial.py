"""ln P(X >= k) and ln P(X < k) of a beta-binomial X with a = m c, b = (1 - m) c, as plain sums of its terms.

k = n is exact match, ln(B(a + n, b) / B(a, b)).
"""
from mpmath import mp, mpf
from reference import Chance, evaluate, exact, hexa, outputs, write

mp.dps = 110


def tail(n, k, a, b):
    term = mp.binomial(n, k) * mp.exp(mp.loggamma(a + k) - mp.loggamma(a) + mp.loggamma(b + n - k) - mp.loggamma(b)
                                      - mp.loggamma(a + b + n) + mp.loggamma(a + b))
    total = term
    small = mpf(10) ** -109
    for x in range(k, n):
        above, below = (n - x) * (x + a), (x + 1) * (n - x - 1 + b)
        term = term * above / below
        total += term
        if term < total * small and above < below and b > 1:
            break
    return total


def logs(n, k, mean, miss, concentration):
    a, b = mean * concentration, miss * concentration
    if k > n * mean:
        above = tail(n, k, a, b)
        if above < 0.99:
            return mp.log(above), mp.log1p(-above)
    below = tail(n, n - k + 1, b, a)
    if below > 0.999999:
        above = tail(n, k, a, b)
        return mp.log(above), mp.log1p(-above)
    return mp.log1p(-below), mp.log(below)


SHAPES = [(Chance(m, up), k) for m, up in ((1e-9, False), (0.3, False), (0.4, True), (0.02, True), (1e-9, True))
          for k in (1e-3, 0.7, 20, 95, 1e5, 1e9)]
SHAPES += [(Chance(1e-40), 95), (Chance(1e-30, True), 95), (Chance(0.5), 2), (Chance(0.5), 1e-3)]
CASES = [(n, k, *shape) for shape in SHAPES
         for n, k in ((1, 1), (3, 2), (5, 5), (50, 1), (50, 35), (50, 50), (1000, 700), (1000, 1000), (100000, 100000))]
CASES += [(100000, k, Chance(m, True), c) for k, m, c in
          ((70000, 0.4, 95), (70000, 0.4, 1e9), (28000, 0.02, 20), (99999, 0.02, 0.7), (1, 0.3, 95), (65000, 0.4, 1e5),
           (70000, 0.4, 1e-3), (500, 0.3, 0.7), (70000, 0.3, 1.5), (99000, 1e-9, 20))]

lines = []
for n, k, mean, concentration in CASES:
    result = evaluate(lambda smaller, c: logs(n, k, *mean.pair(smaller), c), [mean.smaller, exact(concentration)])
    lines.append(f"{n}, {k}, {mean.hexa()}, {hexa(concentration)}, " + outputs(*result))
write("beta_binomial", lines)
