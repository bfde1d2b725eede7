"""Logit-normal bells: location for a mean, spread, and the averages of the grading curve of k of n tokens.

The grading curve's average is taken over the bell directly for short answers and narrow bells, by parts otherwise.
"""
from mpmath import mp, mpf
from reference import Chance, evaluate_roughly_conditioned, exact, hexa, integrate, outputs, solve, write

mp.dps = 44


def softplus(t):
    return mp.log1p(mp.exp(t)) if t < 0 else t + mp.log1p(mp.exp(-t))


def log_normal(z):
    return -z * z / 2 - mp.log(2 * mp.pi) / 2


def log_below(z):  # ln P(Z < z)
    return mp.log(mp.erfc(-z / mp.sqrt(2)) / 2)


def log_kernel(n, k, t):
    """ln density of logit G, G ~ Beta(k, n - k + 1)."""
    constant = mp.loggamma(n + 1) - mp.loggamma(k) - mp.loggamma(n - k + 1)
    return constant + k * t - (n + 1) * softplus(t)


def above(n, k, mu, sigma):
    """ln E[P(Bin(n, P) >= k)] for the bell, an integral of a positive function."""
    if (n <= 5 and sigma < 3) or (n <= 50 and sigma < 0.1):
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
    """mu with E[P] = m <= 1/2."""
    target = mp.log(m)
    low = target - sigma ** 2 / 2  # E[P] <= exp(mu + sigma^2 / 2)
    if sigma > 3 and m > 1e-30:
        low = max(low, sigma * mp.sqrt(2) * mp.erfinv(2 * m - 1) * 2 - 5)
    return solve(lambda mu: above(1, 1, mu, sigma) - target, low, sigma / 1000)


def results(n, k, m, sigma):
    """For a mean of m <= 1/2; the chance of at most n - k wrong of n follows by symmetry."""
    mu = location(m, sigma)
    second = mp.exp(above(2, 2, mu, sigma))
    log, miss = above(n, k, mu, sigma), above(n, n - k + 1, -mu, sigma)
    if log < miss:  # the larger side from the smaller one, which alone has digits
        miss = mp.log1p(-mp.exp(log))
    else:
        log = mp.log1p(-mp.exp(miss))
    return mu, mp.sqrt(second - m * m), log, miss


MEANS = [Chance(0.5), Chance(0.4, True), Chance(0.2, True), Chance(0.07), Chance(1e-9), Chance(1e-5, True)]
CASES = [(n, k, m, sigma) for i, m in enumerate(MEANS)
         for n, k in ((5, 5), (50, 35)) for sigma in ((0.01, 1.4) if i % 2 else (0.25, 1.6))]
CASES += [(2000, 2000, Chance(0.4, True), 0.2), (100000, 70000, Chance(0.4, True), 0.2),
          (100000, 100000, Chance(0.4, True), 1), (100000, 28000, Chance(0.4, True), 0.001),
          (100000, 70000, Chance(1e-9), 3), (3, 2, Chance(0.3), 1000), (50, 50, Chance(1e-9, True), 3000),
          (50, 35, Chance(1e-40), 1), (50, 50, Chance(1e-30, True), 1), (50, 1, Chance(1e-40), 8),
          (100000, 100000, Chance(1e-9), 0.05), (50, 35, Chance(0.4, True), 0.0001), (7, 3, Chance(0.45), 40)]

lines = []
for n, k, mean, sigma in CASES:
    # A mean above 1/2 is the mirror image: the location and the two sides change places.
    right = n - k + 1 if mean.from_above else k
    values, conditions = evaluate_roughly_conditioned(lambda m, s: results(n, right, m, s), [mean.smaller, exact(sigma)])
    if mean.from_above:
        values = (-values[0], values[1], values[3], values[2])
        conditions = [conditions[0], conditions[1], conditions[3], conditions[2]]
    lines.append(f"{n}, {k}, {mean.hexa()}, {hexa(sigma)}, " + outputs(values, conditions))
write("logit_normal", lines)
