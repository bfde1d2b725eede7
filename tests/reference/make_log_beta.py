"""ln I_p(a, b), ln(1 - I_p(a, b)) and the density of logit p, by the hypergeometric series of each side."""
from mpmath import mp, mpf
from reference import Chance, evaluate, exact, hexa, outputs, write

mp.dps = 80


def lower(a, b, p, q):
    """I_p(a, b): p^a q^b / (a B(a, b)) 2F1(a + b, 1; a + 1; p), all terms positive; for a narrow bell, where that has
    millions of terms, the density's integral below p."""
    if a + b > 1e6 and a > 1:
        width = min(1 / mp.sqrt((a + b) * p * q), 1 / a if a < b * p else mp.inf)
        part = mp.quad(lambda u: mp.exp(-a * u - (a + b) * mp.log1p(p * mp.expm1(-u))),
                       [width * n for n in (0, 1, 2, 4, 6, 9, 12, 16, 24)])
        return density(a, b, p, q) * part
    total, term = mpf(1), mpf(1)
    for n in range(4_000_000):
        term *= (a + b + n) / (a + 1 + n) * p
        total += term
        if term < total * mpf(10) ** -78 and (a + b + n) * p < (a + 1 + n):
            break
    return density(a, b, p, q) / a * total


def density(a, b, p, q):
    return mp.exp(a * mp.log(p) + b * mp.log(q) + mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b))


def logs(a, b, p, q):
    if p <= (a + 1) / (a + b + 2):
        below = lower(a, b, p, q)
        if below > 0.9:  # the other side by its own series, so that it keeps its digits
            with mp.workdps(mp.dps + 60):
                below = lower(a, b, p, q)
                return mp.log(below), mp.log1p(-below), mp.log(density(a, b, p, q))
        return mp.log(below), mp.log1p(-below), mp.log(density(a, b, p, q))
    log, miss, dense = logs(b, a, q, p)
    return miss, log, dense


SHAPES = [(1, 1), (57, 38), (2.5, 0.3), (0.3, 2.5), (0.3, 0.4), (1e-12, 1e-3), (3e-4, 7e-4), (1, 1e9), (1e-9, 10),
          (1e3, 2e3), (6e3, 4e3), (1e5, 2), (0.5, 1e6), (1e-31, 95), (0.999, 1.001)]
CHANCES = [Chance(p) for p in (1e-12, 1e-9, 0.01, 0.3, 0.5)] + [Chance(q, True) for q in (0.4, 0.3, 0.01, 1e-6, 1e-12)]
CASES = [(a, b, p) for a, b in SHAPES for p in CHANCES]
CASES += [(6e4, 4e4, Chance(q, True)) for q in (0.39, 0.4, 0.41)]
# The middle of a narrow bell, where the fraction is slow: within a few standard deviations of a / (a + b).
CASES += [(6e8, 4e8, Chance(q, True)) for q in (0.39999, 0.4, 0.40005, 0.4002)]
CASES += [(6e6, 4e6, Chance(q, True)) for q in (0.3999, 0.4, 0.4005, 0.41)]
CASES += [(1e9, 900, Chance(q, True)) for q in (8.5e-7, 9e-7, 9.5e-7)]

lines = []
for a, b, chance in CASES:
    result = evaluate(lambda x, y, smaller: logs(x, y, *chance.pair(smaller)), [exact(a), exact(b), chance.smaller])
    lines.append(f"{hexa(a)}, {hexa(b)}, {chance.hexa()}, " + outputs(*result))
write("log_beta", lines)
