"""What the generators of the reference tables share.

A row's inputs are doubles, written as hexadecimal floats; its outputs are computed from exactly those doubles with
mpmath at 60 digits or more and written with 40. Each output has its condition number C = sum |x f'(x) / f(x)| over
the row's inputs, by a difference quotient: an error of 8 eps C is what a rounding of the inputs explains.

Run with: python3 make_<name>.py  (mpmath 1.2 or newer). It rewrites <name>.inc beside itself.
"""
import os

from mpmath import mp, mpf, nstr

mp.dps = 70
SHIFT = mpf(10) ** -18


def exact(x):
    """The double nearest x as an exact number."""
    return mpf(float(x))


def hexa(x):
    return float(x).hex()


def digits(x):
    """40 digits; what no normal double can hold is 0."""
    if abs(x) < mpf(10) ** -300:
        return "0.0"
    if x == mp.inf:
        return "kInfinity"
    if x == -mp.inf:
        return "-kInfinity"
    text = nstr(x, 40, min_fixed=0, max_fixed=0)
    return text if "e" in text or "." in text else text + ".0"


def evaluate(function, inputs):
    """Outputs of function(*inputs) and the condition number of each."""
    values = function(*inputs)
    conditions = [mpf(0)] * len(values)
    for i, x in enumerate(inputs):
        moved = list(inputs)
        moved[i] = x * (1 + SHIFT)
        for j, other in enumerate(function(*moved)):
            if values[j] != 0:
                conditions[j] += abs((other - values[j]) / SHIFT / values[j])
    return values, conditions


def evaluate_roughly_conditioned(function, inputs):
    """The same for functions dear to evaluate: the condition numbers, of which three digits do, at 24 digits."""
    with mp.workdps(24):
        shift = mpf(10) ** -9
        rough = function(*inputs)
        conditions = [mpf(0)] * len(rough)
        for i, x in enumerate(inputs):
            moved = list(inputs)
            moved[i] = x * (1 + shift)
            for j, other in enumerate(function(*moved)):
                if rough[j] != 0:
                    conditions[j] += abs((other - rough[j]) / shift / rough[j])
    return function(*inputs), conditions


def solve(function, low, high):
    """The root of a rising function between low and high: bracketing at 20 digits, then Newton's method with the
    slope found there, 12 digits a step."""
    full = mp.dps
    with mp.workdps(20):
        root = mp.findroot(function, (low, high), solver="anderson", tol=mpf(10) ** -26, verify=False, maxsteps=80)
        move = (abs(root) + mpf(10) ** -6) * mpf(10) ** -7
        slope = (function(root + move) - function(root - move)) / (2 * move)
    for _ in range(full // 11 + 1):
        root = mpf(root) - function(mpf(root)) / slope
    return root


class Chance:
    """A chance p given by the smaller of p and 1 - p, a double; the other follows exactly."""

    def __init__(self, smaller, from_above=False):
        self.smaller = exact(smaller)
        self.from_above = from_above

    def hexa(self):
        """p and 1 - p as the nearest doubles."""
        other = hexa(1 - self.smaller)
        return f"{other}, {hexa(self.smaller)}" if self.from_above else f"{hexa(self.smaller)}, {other}"

    def pair(self, smaller):
        return (1 - smaller, smaller) if self.from_above else (smaller, 1 - smaller)


def write(name, lines, generator=None):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".inc")
    with open(path, "w") as out:
        out.write(f"// Written by make_{generator or name}.py; do not edit.\n")
        for line in lines:
            out.write("{" + line + "},\n")
    print(name, len(lines), "rows")


def outputs(values, conditions):
    return ", ".join(digits(v) for v in values) + ", " + ", ".join(nstr(c, 4) for c in conditions)


def integrate(log_integrand, start, scale):
    """Integral over the line of exp(log_integrand(t)), unimodal and analytic, by trapezoid sums halved until
    they agree; returns (log of a scale, integral / scale)."""
    def at(t):
        return log_integrand(mpf(t))

    working = mp.dps
    drop = 2.4 * working
    mp.dps = 15
    left, right, step = mpf(start), mpf(start), mpf(scale)
    while at(left - step) > at(left):
        left -= step
        step *= 2
    low, high = left - step, right
    step = mpf(scale)
    while at(right + step) > at(right):
        right += step
        step *= 2
    high = right + step
    for _ in range(25):  # ternary search for the peak
        a, b = low + (high - low) / 3, high - (high - low) / 3
        low, high = (a, high) if at(a) < at(b) else (low, b)
    peak = (low + high) / 2
    top = at(peak)

    def edge(direction):
        far = mpf(scale)
        while at(peak + direction * far) > top - drop:
            far *= 2
        near = mpf(0)
        for _ in range(6):
            middle = (near + far) / 2
            near, far = (middle, far) if at(peak + direction * middle) > top - drop else (near, middle)
        return far

    lower, upper = peak - edge(-1), peak + edge(1)
    mp.dps = working
    count = 64
    step = (upper - lower) / count
    total = mp.fsum(mp.exp(at(lower + i * step) - top) for i in range(count + 1))
    while True:
        before = total * step
        step /= 2
        total += mp.fsum(mp.exp(at(lower + (2 * i + 1) * step) - top) for i in range(count))
        count *= 2
        now = total * step
        if count > 2 ** 17:
            raise ArithmeticError("the integrand has too few digits for its sums to settle")
        if abs(now - before) < mpf(10) ** -(working / 2 - 2) * now:  # the next halving would square this
            return top, now
