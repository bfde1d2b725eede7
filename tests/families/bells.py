"""The five families of bells, fitted by maximum likelihood to measured ones."""
import functools
import math
import operator

from families import beta_cdf, chi_square_tail, least, log_beta, normal_cdf

TINY = 1e-300


def logit(x):
    return math.log(x / (1 - x))


def expit(x):
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0


class Bell:
    """A distribution on 0..1: P(X < x), and P(X > x) with digits of its own."""

    def __init__(self, below, above):
        self.below, self.above = below, above

    def __call__(self, x):
        return float(x >= 1) if x <= 0 or x >= 1 else min(max(self.below(x), 0.0), 1.0)

    def masses(self, edges):
        """Between neighbours among rising edges, from whichever side has the digits."""
        below = [self(x) for x in edges]
        above = [1 - b if b < 0.5 else 0.0 if x >= 1 else self.above(x) for x, b in zip(edges, below)]
        return [b - a if b < 0.5 else c - d for a, b, c, d in zip(below, below[1:], above, above[1:])]


def beta(m, k):
    """Mean and concentration, as any two numbers."""
    mean, many = min(max(expit(m), 1e-9), 1 - 1e-9), math.exp(min(k, 20))
    a, b = mean * many, (1 - mean) * many
    return Bell(lambda x: beta_cdf(x, a, b), lambda x: beta_cdf(1 - x, b, a))


def logit_normal(mu, log_sigma):
    sigma = math.exp(log_sigma)
    return Bell(lambda x: normal_cdf((logit(x) - mu) / sigma), lambda x: normal_cdf((mu - logit(x)) / sigma))


def log_tail(z):
    """ln P(Z > z) of a normal: from erfc, far out by its asymptotic series (DLMF 7.12.1)."""
    if z < 30:
        return math.log(math.erfc(z / math.sqrt(2)) / 2)
    return -z * z / 2 - math.log(z * math.sqrt(2 * math.pi)) + math.log1p(-1 / z ** 2 + 3 / z ** 4)


def normal_mass(low, high):
    return normal_cdf(high) - normal_cdf(low) if low < 0 else normal_cdf(-low) - normal_cdf(-high)


def cut_tail(low, high, from_, to):
    """P(from_ < Z < to) of a normal cut to low..high, all above its middle and as far out as one likes."""
    start = log_tail(low)
    part = math.exp(log_tail(from_) - start) * math.expm1(log_tail(to) - log_tail(from_))
    return part / math.expm1(log_tail(high) - start)


FAR = 50.0  # a location: beyond it the shape hardly changes


def truncated_normal(mu, log_sigma):
    """A normal cut to 0..1; far outside, where a location is held, it is the exponential that MODEL.md's form becomes."""
    mu, sigma = min(max(mu, -FAR), FAR), math.exp(log_sigma)
    low, high = -mu / sigma, (1 - mu) / sigma

    def between(from_, to):
        if low > 0:
            return cut_tail(low, high, from_, to)
        if high < 0:
            return cut_tail(-high, -low, -to, -from_)
        return normal_mass(from_, to) / normal_mass(low, high)

    return Bell(lambda x: between(low, (x - mu) / sigma), lambda x: between((x - mu) / sigma, high))


SMOOTH = {"beta": beta, "logit-normal": logit_normal, "truncated normal": truncated_normal}


def start_of(name, mean, sd):
    mean, sd = min(max(mean, 1e-4), 1 - 1e-4), max(sd, 1e-3)
    if name == "beta":
        return [logit(mean), math.log(max(mean * (1 - mean) / sd ** 2 - 1, 0.05))]
    return [logit(mean), math.log(sd / (mean * (1 - mean)))] if name == "logit-normal" else [mean, math.log(sd)]


def binned_loss(name, histogram):
    """-ln likelihood of a family's parameters, given how many values fall into each bin."""
    edges = histogram.edges()
    first = next(i for i, count in enumerate(histogram.counts) if count)
    last = max(i for i, count in enumerate(histogram.counts) if count)
    counts, asked = histogram.counts[first:last + 1], edges[first:last + 2]

    def loss(parameters):
        masses = SMOOTH[name](*parameters).masses(asked)
        return -sum(count * math.log(mass if mass > TINY else TINY) for count, mass in zip(counts, masses) if count)

    return loss


def fit_binned(name, histogram):
    """The likeliest bell of a family, given how many values fall into each bin: -ln likelihood, its parameters."""
    return least(binned_loss(name, histogram), start_of(name, histogram.mean, histogram.sd))


def distances(cdf, histogram):
    """Kolmogorov's distance at the bins' edges, and Wasserstein's (the area between the two)."""
    edges, seen, worst, area = histogram.edges(), 0, 0.0, 0.0
    for i, count in enumerate(histogram.counts):
        seen += count
        gap = abs(seen / histogram.n - cdf(edges[i + 1]))
        worst, area = max(worst, gap), area + gap * (edges[i + 1] - edges[i])
    return worst, area


# ---- by the number of right tokens of one drawn answer a question, which all five families have a chance for

def log_choose(n, k):
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


@functools.lru_cache(1000)
def binomial(length, p):
    p = min(max(p, 1e-12), 1 - 1e-12)
    return [math.exp(log_choose(length, k) + k * math.log(p) + (length - k) * math.log1p(-p)) for k in range(length + 1)]


def point_counts(length, m):
    return binomial(length, expit(m))


def two_counts(length, low, gap, share):
    p, q, w = expit(low), expit(low + math.exp(min(gap, 6))), expit(share)
    return [(1 - w) * one + w * two for one, two in zip(binomial(length, p), binomial(length, q))]


def beta_counts(length, m, k):
    mean, many = min(max(expit(m), 1e-9), 1 - 1e-9), math.exp(min(k, 20))
    a, b = mean * many, (1 - mean) * many
    return [math.exp(log_choose(length, j) + log_beta(a + j, b + length - j) - log_beta(a, b)) for j in range(length + 1)]


CELLS = 200  # of the chances, over which a smooth bell is summed


@functools.cache
def cells_of(length, k):
    """The chance of k right at the middle of each cell."""
    return [binomial(length, (i + 0.5) / CELLS)[k] for i in range(CELLS)]


def mixed_counts(bell):
    def counts(length, *parameters):
        cdf = bell(*parameters)
        edges = [cdf(i / CELLS) for i in range(CELLS + 1)]
        masses = list(map(operator.sub, edges[1:], edges))
        return [sum(map(operator.mul, masses, cells_of(length, k))) for k in range(length + 1)]
    return counts


COUNTS = {"point": point_counts, "two groups": two_counts, "beta": beta_counts,
          "logit-normal": mixed_counts(logit_normal), "truncated normal": mixed_counts(truncated_normal)}


def counts_deviance(name, histogram):
    """The deviance of a family's parameters, given how many questions had k right."""
    length = len(histogram.counts) - 1

    def deviance(parameters):
        chances = COUNTS[name](length, *parameters)
        return 2 * sum(count * math.log(count / (histogram.n * max(chance, TINY)))
                       for count, chance in zip(histogram.counts, chances) if count)

    return deviance


def counts_verdict(name, histogram, parameters):
    """Deviance, degrees of freedom, P(chi-square > deviance), the parameters."""
    found, freedom = counts_deviance(name, histogram)(parameters), len(histogram.counts) - 1 - len(parameters)
    return found, freedom, chi_square_tail(found, freedom), parameters


def fit_counts(name, histogram):
    """The likeliest bell, given how many questions had k right: as counts_verdict."""
    length = len(histogram.counts) - 1
    share = histogram.mean / length
    spread = max(histogram.sd / length, 0.02)
    if name == "point":
        start = [logit(min(max(share, 1e-4), 1 - 1e-4))]
    elif name == "two groups":
        start = [logit(min(max(share - spread, 0.01), 0.98)), 0.5, 0.0]
    else:
        start = start_of(name, share, spread)
    return counts_verdict(name, histogram, least(counts_deviance(name, histogram), start)[1])
