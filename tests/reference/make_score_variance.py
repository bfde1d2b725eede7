"""The variances over questions of (1 - P)^2 and of -ln P: of a beta by moments and polygamma, else as integrals."""
from mpmath import mp, mpf
from bells import bell_of, softplus
from reference import digits, exact, hexa, integrate, write

mp.dps = 40


def average(bell, weight):
    top, part = integrate(lambda t: bell.log_density(t) + mp.log(weight(t)), bell.centre, bell.width)
    return mp.exp(top) * part


def variances(bell, family):
    if family == "Beta":
        a, b = bell.a, bell.b
        k = a + b
        moment = lambda n: mp.fprod((b + j) / (k + j) for j in range(n))
        return moment(4) - moment(2) ** 2, mp.psi(1, a) - mp.psi(1, k)
    brier = average(bell, lambda t: mp.exp(-4 * softplus(t))) - average(bell, lambda t: mp.exp(-2 * softplus(t))) ** 2
    loss = average(bell, lambda t: softplus(-t) ** 2) - average(bell, lambda t: softplus(-t)) ** 2
    return brier, loss


CASES = [(smaller, s, above) for smaller, s in ((0.1, 0.05), (0.4, 0.05), (0.4, 0.2), (0.3, 0.001), (0.02, 0.01))
         for above in (False, True)]
lines = []
for family in ("Beta", "LogitNormal", "TruncatedNormal"):
    for smaller, s, above in CASES:
        mean = 1 - exact(1 - smaller) if above else exact(smaller)
        bell = bell_of(family, mean, exact(s), mean, above)
        lines.append(f"Distribution::{family}, {hexa(1 - smaller if above else smaller)}, {hexa(s)}, "
                     + ", ".join(digits(x) for x in variances(bell, family)))
write("score_variance", lines)
