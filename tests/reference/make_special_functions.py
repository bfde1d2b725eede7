"""The small functions under the tails: one row each of name, argument(s), value."""
from mpmath import mp, mpf
from reference import digits, exact, hexa, write

mp.dps = 80


def rows(name, function, arguments):
    for x in arguments:
        x = x if isinstance(x, tuple) else (x, 0)
        yield f"Function::{name}, {hexa(x[0])}, {hexa(x[1])}, " + digits(function(*(exact(v) for v in x)))


def decay(slope, curvature):
    if curvature == 0:
        return 1 / slope
    z = slope / (2 * mp.sqrt(curvature))
    with mp.workdps(400 if z < 20 else 120):
        if z < 20:
            return mp.sqrt(mp.pi / (4 * curvature)) * mp.exp(z * z) * mp.erfc(z)
    # Laplace's continued fraction, convergent for every z > 0.
    value = mpf(0)
    for n in range(3000, 0, -1):
        value = (mpf(n) / 2) / (z + value)
    return 1 / (z + value) / (2 * mp.sqrt(curvature))


SIGNED = [s * x for x in (1e-300, 1e-9, 1e-3, 0.02, 0.1, 0.3, 0.49, 0.51, 0.69, 0.71) for s in (-1, 1)]
lines = list(rows("logOnePlusMinus", lambda x, _: mp.log1p(x) - x, SIGNED + [0.89, 0.91, 5, 1e10, -0.999999]))
lines += rows("expMinusOneMinus", lambda x, _: mp.expm1(x) - x, SIGNED + [5, 700, -40, -1e10])
lines += rows("stirlingRest", lambda x, _: mp.loggamma(x) - ((x - mpf(1) / 2) * mp.log(x) - x + mp.log(2 * mp.pi) / 2),
              [1e-12, 1e-3, 0.3, 1, 1.5, 2, 5.25, 9.99, 10, 15, 100, 1e6, 1e9])
lines += rows("logNormalSurvival", lambda z, _: mp.log(mp.erfc(z / mp.sqrt(2)) / 2),
              [-30, -8, -1, -1e-9, 0, 0.5, 3, 14.1, 14.2, 40, 1e3])
lines += rows("decayIntegral", decay, [(0, 1), (0, 1e18), (1, 1), (1e-9, 1e-3), (20, 1.02), (20, 0.98), (19.7, 1.003), (18.1, 1.01), (17.3, 1.1), (1e5, 1e3), (3, 0),
                                       (1e40, 1e18), (1, 1e6)])
lines += rows("deviance", lambda x, y: x * mp.log(x / y) + y - x,
              [(35, 35.5), (35, 1e-30), (1e-30, 35), (1e9, 1e9 + 3), (70000, 60000), (5, 40), (3, 3)])
write("special_functions", lines)
