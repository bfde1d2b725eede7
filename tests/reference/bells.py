"""Bells of per-token success for the generators: beta, logit-normal, truncated normal, by the mean and the anchor's mean
and spread, at whatever precision mpmath is set to. Nothing here follows the program's methods: shapes are found by
Newton's method in both parameters at once, truncated normals by closed forms in erfc at twice the digits.

A bell is a density of t = logit p with both tails; `low` and `high` bound where the density is not negligible.
"""
import math

from mpmath import mp, mpf

from reference import integrate, solve

START_DIGITS = 22
shapes = {}  # solutions near which others are looked for
cache = {}


def remembered(function):
    """Calls once for each precision and arguments."""
    def call(*inputs):
        key = (function.__name__, mp.dps, inputs)
        if key not in cache:
            cache[key] = function(*inputs)
        return cache[key]
    return call


def near(x):
    return mp.nstr(x, 6)


def softplus(t):
    return mp.log1p(mp.exp(t)) if t < 0 else t + mp.log1p(mp.exp(-t))


def newton(residuals, start, steps, digits):
    """Roots of two residuals of two unknowns: the slopes by differences at the start, which give some 8 digits a
    step; `steps` of them are taken at the present precision."""
    def slopes(at):
        base = residuals(*at)
        columns = []
        for i in range(2):
            h = mpf(10) ** -8 * max(mpf(1), abs(at[i]))
            moved = residuals(*[x + (h if i == j else 0) for j, x in enumerate(at)])
            columns.append([(r - b) / h for r, b in zip(moved, base)])
        return columns
    with mp.workdps(digits):
        (a, c), (b, d) = slopes([+x for x in start])
    det = a * d - b * c
    x, y = mpf(start[0]), mpf(start[1])
    for _ in range(steps):
        f, g = residuals(x, y)
        x, y = x - (d * f - b * g) / det, y - (a * g - c * f) / det
    return x, y


class Beta:
    exact = True

    def __init__(self, a, b):
        self.a, self.b = a, b
        with mp.extradps(40):
            self.constant = mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b)
        self.centre = mp.log(a / b)
        self.width = mp.sqrt(1 / a + 1 / b)

    def log_density(self, t):
        return self.constant - self.a * softplus(-t) - self.b * softplus(t)

    def below(self, p, q):
        """P(P < p) and P(P > p), by the continued fraction of the side that lies lower."""
        if p > (self.a + 1) / (self.a + self.b + 2):
            other = Beta(self.b, self.a).below(q, p)
            return other[1], other[0]
        with mp.extradps(30):
            front = mp.exp(self.a * mp.log(p) + self.b * mp.log(q) + self.constant) / self.a
            below = front * self.fraction(p)
            return below, 1 - below

    def fraction(self, p):  # NIST DLMF 8.17.22, by Lentz's method
        a, b = self.a, self.b
        c, d = mpf(1), 1 / (1 - (a + b) * p / (a + 1))
        value = d
        for m in range(1, 4_000_000):
            even = m * (b - m) * p / ((a + 2 * m - 1) * (a + 2 * m))
            d, c = 1 / (1 + even * d), 1 + even / c
            value *= d * c
            odd = -(a + m) * (a + b + m) * p / ((a + 2 * m) * (a + 2 * m + 1))
            d, c = 1 / (1 + odd * d), 1 + odd / c
            value *= d * c
            if abs(d * c - 1) < mpf(10) ** -(mp.dps - 3):
                return value
        raise ArithmeticError("fraction")

    def tail_above(self, t):
        p, q = 1 / (1 + mp.exp(-t)), 1 / (1 + mp.exp(t))
        return self.below(p, q)[1]

    def loss(self):
        with mp.extradps(60):
            return mp.digamma(self.a + self.b) - mp.digamma(self.a)


class LogitNormal:
    def __init__(self, mu, sigma):
        self.mu, self.sigma = mu, sigma
        self.centre, self.width = mu, sigma

    def log_density(self, t):
        z = (t - self.mu) / self.sigma
        return -z * z / 2 - mp.log(2 * mp.pi) / 2 - mp.log(self.sigma)

    def below(self, p, q):
        z = (mp.log(p) - mp.log(q) - self.mu) / self.sigma / mp.sqrt(2)
        return mp.erfc(-z) / 2, mp.erfc(z) / 2

    def tail_above(self, t):
        return mp.erfc((t - self.mu) / self.sigma / mp.sqrt(2)) / 2

    def excess(self, t):
        """E[(t - T)+]."""
        with mp.extradps(25):
            z = (t - self.mu) / self.sigma
            return self.sigma * (z * mp.erfc(-z / mp.sqrt(2)) / 2 + mp.exp(-z * z / 2) / mp.sqrt(2 * mp.pi))

    def loss(self):
        if self.sigma < 3:
            top, part = integrate(lambda t: self.log_density(t) + mp.log(softplus(-t)), self.mu, self.sigma)
        else:  # by parts, twice
            top, part = integrate(lambda t: mp.log(self.excess(t)) - softplus(t) - softplus(-t), 0, 1)
        return mp.exp(top) * part


class TruncatedNormal:
    """Density ~ exp(alpha v - lam v^2) on [0, 1], v = p or, mirrored, 1 - p."""

    def __init__(self, alpha, lam, mirrored):
        self.alpha, self.lam, self.mirrored = alpha, lam, mirrored
        self.log_mass = mp.log(self.part(mpf(0), mpf(1)))
        m1, variance = moments(alpha, lam)
        spread = mp.sqrt(variance)
        self.centre = mp.log((1 - m1) / m1) if mirrored else mp.log(m1 / (1 - m1))
        self.width = min(mpf(1), spread / (m1 * (1 - m1)))

    def part(self, low, high):
        return gaussian_part(self.alpha, self.lam, low, high)

    def log_density(self, t):
        v = 1 / (1 + mp.exp(t if self.mirrored else -t))
        with mp.extradps(40):
            weight = self.alpha * v - self.lam * v * v - self.log_mass
        return weight - softplus(t) - softplus(-t)

    def below(self, p, q):
        mass = mp.exp(self.log_mass)
        v = q if self.mirrored else p
        pair = self.part(mpf(0), v) / mass, self.part(v, mpf(1)) / mass
        return (pair[1], pair[0]) if self.mirrored else pair

    def tail_above(self, t):
        p, q = 1 / (1 + mp.exp(-t)), 1 / (1 + mp.exp(t))
        return self.below(p, q)[1]

    def loss(self):
        top, part = integrate(lambda t: self.log_density(t) + mp.log(softplus(-t)), self.centre, self.width)
        return mp.exp(top) * part


def gaussian_part(alpha, lam, low, high):
    """Integral of exp(alpha v - lam v^2) from low to high."""
    with mp.extradps(mp.dps + 60):
        root, peak = mp.sqrt(lam), alpha / (2 * lam)
        a, b = root * (low - peak), root * (high - peak)
        if a >= 0:
            area = mp.erfc(a) - mp.erfc(b)
        elif b <= 0:
            area = mp.erfc(-b) - mp.erfc(-a)
        else:
            area = 2 - mp.erfc(-a) - mp.erfc(b)
        return area * mp.sqrt(mp.pi / (4 * lam)) * mp.exp(alpha * peak / 2)


def moments(alpha, lam):
    """E[v] and Var v, by parts; a steep bell costs digits four times over."""
    lost = max(0, int(2 * mp.log10(alpha ** 2 / lam + 1)))
    with mp.extradps(mp.dps + 60 + lost):
        mass = gaussian_part(alpha, lam, mpf(0), mpf(1))
        end = mp.exp(alpha - lam)
        first = (alpha * mass + 1 - end) / (2 * lam)
        second = (alpha * first + mass - end) / (2 * lam)
        return first / mass, second / mass - (first / mass) ** 2


def truncated_slope(m, lam):
    """alpha of a mean m <= 1/2; 1 / mean is nearly straight in it."""
    return solve(lambda x: mp.log(moments(x, lam)[0] / m), -1 / m, min(lam, 2 * lam * m) * (1 + mpf(10) ** -9) + 1)


def lognormal_moment(n, mu, sigma):
    """ln E[P^n]."""
    if sigma < 3:
        top, part = integrate(lambda t: LogitNormal(mu, sigma).log_density(t) - n * softplus(-t), mu, sigma)
    else:
        bell = LogitNormal(mu, sigma)
        top, part = integrate(lambda t: mp.log(n) - n * softplus(-t) - softplus(t) + mp.log(bell.tail_above(t)), 0, 1)
    return top + mp.log(part)


def rough_moment(n, mu, sigma):
    """E[P^n] in doubles, to start from."""
    def chance(t):
        return 1 / (1 + math.exp(-t)) if t > -700 else 0.0
    if sigma < 3:
        low, high = -9.0, max(9.0, min(n * sigma, -mu / sigma) + 9)
        h = min(0.2, 0.3 / sigma)
        nodes = (low + i * h for i in range(int((high - low) / h) + 1))
        return math.fsum(math.exp(-z * z / 2) * chance(mu + sigma * z) ** n for z in nodes) * h / math.sqrt(2 * math.pi)
    nodes = (-45 + 0.25 * i for i in range(361))
    return math.fsum(n * chance(t) ** n * chance(-t) * math.erfc((t - mu) / sigma / math.sqrt(2)) / 2
                     for t in nodes) * 0.25


def bisect(rising, low, high):
    """A root in doubles; low and high are moved apart until they hold it."""
    while rising(low) > 0:
        low -= high - low
    while rising(high) < 0:
        high += high - low
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < 0 else (low, middle)
    return (low + high) / 2


def rough_location(m, sigma):
    def excess(mu):
        moment = rough_moment(1, mu, sigma)
        return math.log(moment / m) if moment > 0 else -1e3
    return bisect(excess, math.log(m) - 1, math.log(m) + 1)


def normal_location(m, sigma):
    """mu of a mean m <= 1/2, roughly."""
    return mpf(rough_location(float(m), float(sigma)))


@remembered
def sigma_of(m, s):
    """sigma of a mean m <= 1/2 and spread s."""
    def residuals(mu, log_sigma):
        with mp.extradps(22):
            first, second = (mp.exp(lognormal_moment(n, mu, mp.exp(log_sigma))) for n in (1, 2))
            return mp.log(first / m), mp.log((second - first ** 2) / s ** 2)
    key = ("sigma", near(m), near(s))
    if key not in shapes:
        with mp.workdps(START_DIGITS):
            narrow = float(s / (m * (1 - m)))
            if narrow < 0.01:
                log_sigma = math.log(narrow)
            else:
                def excess(x):
                    mu = rough_location(float(m), math.exp(x))
                    variance = rough_moment(2, mu, math.exp(x)) - rough_moment(1, mu, math.exp(x)) ** 2
                    return math.log(variance / float(s) ** 2)
                log_sigma = bisect(excess, math.log(narrow) - 1, math.log(narrow) + 1)
            start = normal_location(m, math.exp(log_sigma)), mpf(log_sigma)
            for _ in range(4):
                start = newton(residuals, start, 1, START_DIGITS)
            shapes[key] = start
    return mp.exp(newton(residuals, shapes[key], mp.dps // 8 + 1, START_DIGITS)[1])


@remembered
def lambda_of(m, s):
    """lambda of a mean m <= 1/2 and spread s below the largest."""
    def residuals(alpha, log_lam):
        mean, variance = moments(alpha, mp.exp(log_lam))
        return mp.log(mean / m), mp.log(variance / s ** 2)

    def scaled(x, log_lam):  # alpha in its natural unit
        return residuals(x / m, log_lam)
    key = ("lambda", near(m), near(s))
    if key not in shapes:
        with mp.workdps(START_DIGITS):
            def excess(log_lam):
                return -residuals(truncated_slope(m, mp.exp(log_lam)), log_lam)[1]
            high = mp.log(1 / (2 * s * s)) + mpf(10) ** -6
            low = high - 1
            while excess(low) > 0:
                low, high = low - 2, low
            for _ in range(40):
                middle = (low + high) / 2
                low, high = (middle, high) if excess(middle) < 0 else (low, middle)
            log_lam = (low + high) / 2
            start = truncated_slope(m, mp.exp(log_lam)) * m, log_lam
            for _ in range(3):
                start = newton(scaled, start, 1, START_DIGITS)
            shapes[key] = start
    return mp.exp(newton(scaled, shapes[key], mp.dps // 7 + 2, START_DIGITS)[1])


@remembered
def bell_of(family, anchor, s, mean, from_above):
    """The bell of a family through an anchor (the smaller of its mean and miss, and its spread), moved to another
    mean (the smaller of mean and miss)."""
    if family == "Beta":
        k = anchor * (1 - anchor) / s ** 2 - 1
        a, b = mean * k, (1 - mean) * k
        return Beta(b, a) if from_above else Beta(a, b)
    if family == "LogitNormal":
        sigma = sigma_of(anchor, s)
        mu = polished("mu", lambda x: lognormal_moment(1, x, sigma) - mp.log(mean),
                      lambda: normal_location(mean, sigma), (near(mean), near(sigma)))
        return LogitNormal(-mu if from_above else mu, sigma)
    lam = lambda_of(anchor, s)
    alpha = polished("alpha", lambda x: mp.log(moments(x / mean, lam)[0] / mean),
                     lambda: truncated_slope(mean, lam) * mean, (near(mean), near(lam))) / mean
    return TruncatedNormal(alpha, lam, from_above)


def polished(name, residual, first, key):
    """A root at the present precision, from one found before nearby."""
    key = (name, *key)
    if key not in shapes:
        with mp.workdps(START_DIGITS):
            shapes[key] = first()
    with mp.workdps(START_DIGITS + 8):
        x = mpf(shapes[key])
        h = (abs(x) + mpf(10) ** -3) * mpf(10) ** -9
        slope = (residual(x + h) - residual(x - h)) / (2 * h)
        for _ in range(3):
            x -= residual(x) / slope
    x = mpf(x)
    for _ in range(mp.dps // 8):
        x -= residual(x) / slope
    return x


def spread_of(bell, mean):
    """The standard deviation of P, mean its smaller side."""
    if isinstance(bell, Beta):
        return mp.sqrt(mean * (1 - mean) / (bell.a + bell.b + 1))
    if isinstance(bell, TruncatedNormal):
        return mp.sqrt(moments(bell.alpha, bell.lam)[1])
    with mp.extradps(22):
        mu = -abs(bell.mu)
        first, second = (mp.exp(lognormal_moment(n, mu, bell.sigma)) for n in (1, 2))
        return mp.sqrt(second - first ** 2)
