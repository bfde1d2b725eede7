"""Logit-normal bells: location for a mean, spread, and the averages of the grading curve of k of n tokens.

The grading curve's average is taken over the bell directly for short answers and narrow bells, by parts otherwise.
"""
from mpmath import mp, mpf
from reference import Chance, digits, evaluate, exact, hexa, integrate, outputs, write

mp.dps = 48


def softplus(t):
    return mp.log1p(mp.exp(t)) if t < 0 else t + mp.log1p(mp.exp(-t))


def log_normal(z):
    return -z * z / 2 - mp.log(2 * mp.pi) / 2


def log_below(z):  # ln P(Z < z)
    return mp.log(mp.erfc(-z / mp.sqrt(2)) / 2)


def log_kernel(n, k, t):
    """ln density of logit G, G ~ Beta(k, n - k + 1)."""
    constant = mp.loggamma(n + 1) - mp.loggamma(k) - mp.loggamma(n - k + 1)
    return constant - k * softplus(-t) - (n - k + 1) * softplus(t)


def above(n, k, mu, sigma):
    """ln E[P(Bin(n, P) >= k)] for the bell, an integral of a positive function."""
    if n <= 5 and sigma < 3:
        def integrand(t):
            p, q = 1 / (1 + mp.exp(-t)), 1 / (1 + mp.exp(t))
            g = mp.fsum(mp.binomial(n, x) * p ** x * q ** (n - x) for x in range(k, n + 1))
            return log_normal((t - mu) / sigma) - mp.log(sigma) + mp.log(g)
        top, part = integrate(integrand, mu, sigma)
    else:
        def integrand(t):
            return log_kernel(n, k, t) + log_below((mu - t) / sigma)
        top, part = integrate(integrand, mp.log(mpf(k) / (n - k + 1)), mp.sqrt(mpf(1) / k + mpf(1) / (n - k + 1)))
    return top + mp.log(part)


def location(m, sigma):
    """mu with E[P] = m, by the secant method on ln E[P]."""
    target = mp.log(m)
    start = max(target - sigma ** 2 / 2, mp.log(m / (1 - m)) * mp.sqrt(1 + sigma ** 2 * mp.pi / 8))
    if sigma > 3:
        start = max(start, sigma * mp.sqrt(2) * mp.erfinv(2 * m - 1) if m > 1e-30 else start)
    return mp.findroot(lambda mu: above(1, 1, mu, sigma) - target, (start, start + sigma / 64), tol=mpf(10) ** -72)


def results(n, k, m, sigma):
    """For a mean of m <= 1/2; the chance of at most n - k wrong of n follows by symmetry."""
    mu = location(m, sigma)
    second = mp.exp(above(2, 2, mu, sigma))
    return (mu, mp.sqrt(second - m * m), above(n, k, mu, sigma), above(n, n - k + 1, -mu, sigma))


MEANS = [Chance(0.5), Chance(0.4, True), Chance(0.2, True), Chance(0.07), Chance(1e-9), Chance(1e-5, True)]
CASES = [(n, k, m, sigma) for i, m in enumerate(MEANS)
         for n, k in ((5, 5), (50, 35)) for sigma in ((0.01, 0.25, 1.4) if i % 2 else (0.25, 1.6, 6))]
CASES += [(2000, 2000, Chance(0.4, True), 0.2), (100000, 70000, Chance(0.4, True), 0.2),
          (100000, 100000, Chance(0.4, True), 1), (100000, 28000, Chance(0.4, True), 0.001),
          (100000, 70000, Chance(1e-9), 3), (3, 2, Chance(0.3), 1000), (50, 50, Chance(1e-9, True), 3000),
          (50, 35, Chance(1e-40), 1), (50, 50, Chance(1e-30, True), 1), (50, 1, Chance(1e-40), 8),
          (100000, 100000, Chance(1e-9), 0.05), (50, 35, Chance(0.4, True), 0.0001), (7, 3, Chance(0.45), 40)]

lines = []
for n, k, mean, sigma in CASES:
    # A mean above 1/2 is the mirror image: the location and the two sides change places.
    right = n - k + 1 if mean.from_above else k
    values, conditions = evaluate(lambda m, s: results(n, right, m, s), [mean.smaller, exact(sigma)])
    if mean.from_above:
        values = (-values[0], values[1], values[3], values[2])
        conditions = [conditions[0], conditions[1], conditions[3], conditions[2]]
    lines.append(f"{n}, {k}, {mean.hexa()}, {hexa(sigma)}, " + outputs(values, conditions))
write("logit_normal", lines)
