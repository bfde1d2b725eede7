"""ln P(X >= k) and ln P(X < k) of a binomial X, as plain sums of its terms."""
from mpmath import mp, mpf
from reference import Chance, evaluate, outputs, write

mp.dps = 110


def tail(n, k, p, q):
    """sum over x >= k of the terms, from k upwards until nothing changes."""
    term = mp.binomial(n, k) * p ** k * q ** (n - k)
    total = term
    for x in range(k, n):
        term *= (n - x) * p / ((x + 1) * q)
        total += term
        if term < total * mpf(10) ** -108 and (n - x) * p < (x + 1) * q:
            break
    return total


def logs(n, k, p, q):
    if k > n * p:
        above = tail(n, k, p, q)
        return mp.log(above), mp.log1p(-above)
    below = tail(n, n - k + 1, q, p)
    return mp.log1p(-below), mp.log(below)


CASES = []
for n, ks in ((1, [1]), (2, [1, 2]), (5, [1, 3, 5]), (50, [1, 14, 35, 49, 50]), (1000, [1, 280, 700, 1000]),
              (100000, [1, 28000, 70000, 99999, 100000])):
    for k in ks:
        for p in (1e-40, 1e-9, 0.01, 0.28, 0.5):
            CASES.append((n, k, Chance(p)))
        for miss in (0.4, 0.3, 0.07, 1e-5, 1e-9, 1e-32):
            CASES.append((n, k, Chance(miss, True)))

lines = []
for n, k, chance in CASES:
    result = evaluate(lambda smaller: logs(n, k, *chance.pair(smaller)), [chance.smaller])
    lines.append(f"{n}, {k}, {chance.hexa()}, " + outputs(*result))
write("binomial", lines)
