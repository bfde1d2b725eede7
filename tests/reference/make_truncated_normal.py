"""Truncated normal bells, density ~ exp(theta p - lambda p^2) on [0, 1]: slope at the end nearer to the mean, spread,
survival at a mark, and averages of the grading curve of k of n tokens over the bell."""
from mpmath import mp, mpf
from reference import Chance, evaluate_roughly_conditioned, exact, hexa, outputs, solve, write

mp.dps = 44


def pieces(alpha, lam, tilt=0):
    """Where exp(alpha v - lam v^2) v^tilt lives on [0, 1]: break points for a quadrature."""
    peak = alpha / (2 * lam) if lam > 0 else (mpf(0) if alpha <= 0 else mpf(1))
    if tilt:
        root = mp.sqrt(alpha ** 2 + 8 * lam * tilt)
        peak = 2 * tilt / (root - alpha) if alpha < 0 else (alpha + root) / (4 * lam) if lam > 0 else mpf(1)
    peak = min(max(peak, mpf(0)), mpf(1))
    slope = abs(alpha - 2 * lam * peak + (tilt / peak if tilt else 0))
    width = 1 / (slope + mp.sqrt(2 * lam + (tilt / peak ** 2 if tilt else 0)) + 1)
    points = {mpf(0), mpf(1), peak}
    for n in (2, 6, 12, 24, 48, 120):
        points |= {p for p in (peak - n * width, peak + n * width) if 0 < p < 1}
    return peak, width, sorted(points)


def integral(function, alpha, lam, tilt=0):
    """Integral of exp(alpha v - lam v^2) function(v), relative to the exponential's value at the piece's peak. In
    units of the bell's width and of the function there: mp.quad stops by an absolute error."""
    peak, width, points = pieces(alpha, lam, tilt)
    top = alpha * peak - lam * peak ** 2
    near = peak + 3 * width if peak + 3 * width < 1 else peak - 3 * width if peak > 3 * width else mpf(1) / 3
    unit = function(near)

    def scaled(u):
        v = u * width
        return mp.exp(alpha * v - lam * v * v - top) * function(v) / unit
    return top, unit * width * mp.quad(scaled, [v / width for v in points], method="gauss-legendre")


def mean_of(alpha, lam):
    return integral(lambda v: v, alpha, lam)[1] / integral(lambda v: 1, alpha, lam)[1]


def slope_for(m, lam):
    """alpha with mean m <= 1/2."""
    return solve(lambda a: mp.log(mean_of(a, lam) / m), -1 / m, min(lam, 2 * lam * m) + mpf(10) ** -9)


def tail(n, k, v):
    """P(Bin(n, v) >= k), or of the complement's powers, all terms positive."""
    return mp.fsum(mp.binomial(n, x) * v ** x * (1 - v) ** (n - x) for x in range(k, n + 1))


def results(n, k, m, lam):
    """In the variable of mean m <= 1/2: spread, ln P(at least k of n), ln P(fewer than k of n)."""
    alpha = slope_for(m, lam)
    top, mass = integral(lambda v: 1, alpha, lam)
    spread = mp.sqrt(integral(lambda v: (v - m) ** 2, alpha, lam)[1] / mass)
    up_top, up = integral(lambda v: tail(n, k, v), alpha, lam, k)
    down_top, down = integral(lambda v: tail(n, n - k + 1, 1 - v), alpha, lam)
    above = up_top - top + mp.log(up / mass)
    below = down_top - top + mp.log(down / mass)
    if above < below:
        return spread, above, mp.log1p(-mp.exp(above))
    return spread, mp.log1p(-mp.exp(below)), below


MEANS = [Chance(0.499), Chance(0.4, True), Chance(0.1), Chance(0.01, True), Chance(1e-9)]
CASES = [(n, k, m, lam) for i, m in enumerate(MEANS) for n, k, lam in
         (((5, 5, 0), (50, 35, 30)) if i % 2 else ((50, 35, 0), (3, 1, 200)))]
CASES += [(50, 35, Chance(0.4, True), 2e5), (5, 3, Chance(1e-9), 1e17), (20, 20, Chance(0.3), 5000),
          (50, 45, Chance(1e-9, True), 1e18), (5, 2, Chance(1e-40), 3), (10, 10, Chance(1e-30, True), 1e9),
          (50, 35, Chance(0.4, True), 200), (50, 50, Chance(0.4, True), 2e9)]

lines = []
for n, k, mean, lam in CASES:
    right = n - k + 1 if mean.from_above else k
    inputs = [mean.smaller, exact(lam)] if lam else [mean.smaller]
    values, conditions = evaluate_roughly_conditioned(lambda m, l=mpf(0): results(n, right, m, l), inputs)
    if mean.from_above:
        values = (values[0], values[2], values[1])
        conditions = [conditions[0], conditions[2], conditions[1]]
    lines.append(f"{n}, {k}, {mean.hexa()}, {hexa(lam)}, " + outputs(values, conditions))
    print(lines[-1], flush=True)
write("truncated_normal", lines)
