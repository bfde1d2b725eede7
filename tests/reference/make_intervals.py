"""Exact (Clopper and Pearson) and Wilson intervals of k of n at 95 %: the exact ends by the secant method on a beta
distribution's tails, the beta by its continued fraction; Wilson's by his formula."""
from mpmath import mp, mpf
from bells import Beta
from reference import digits, write

mp.dps = 50
TAIL = mpf(1) / 40
Z = mp.sqrt(2) * mp.erfinv(mpf(19) / 20)


def end(a, b, lower, start):
    """The p below (above) which Beta(a, b) has a tail of 1/40."""
    def excess(logit):
        p = 1 / (1 + mp.exp(-logit))
        below, above = Beta(mpf(a), mpf(b)).below(p, 1 / (1 + mp.exp(logit)))
        return mp.log((below if lower else above) / TAIL)
    with mp.workdps(45):
        logit = mp.log(start / (1 - start))
        found = mp.findroot(excess, (logit, logit + mpf("0.01")), solver="secant", tol=mpf(10) ** -60, maxsteps=60)
        return 1 / (1 + mp.exp(-found))


def wilson(k, n):
    root = Z * mp.sqrt(mpf(k) * (n - k) / n + Z * Z / 4)
    low, high = (k + Z * Z / 2 - root) / (n + Z * Z), (k + Z * Z / 2 + root) / (n + Z * Z)
    return low if k > 0 else mpf(0), high if k < n else mpf(1)


CASES = [(k, n) for n in (1, 2, 10, 24, 100, 2000, 10 ** 6, 10 ** 9) for k in sorted({0, 1, n // 3, n - 1, n})]
CASES += [(13, 2000), (6444, 10 ** 9), (50, 100), (30, 100)]

lines = []
for k, n in CASES:
    low, high = wilson(k, n)
    exact_low = end(k, n - k + 1, True, low if 0 < low < 1 else mpf(1) / 2) if k > 0 else mpf(0)
    exact_high = end(k + 1, n - k, False, high if 0 < high < 1 else mpf(1) / 2) if k < n else mpf(1)
    lines.append(f"{k}, {n}, " + ", ".join(digits(x) for x in (exact_low, exact_high, low, high)))
write("intervals", lines)
