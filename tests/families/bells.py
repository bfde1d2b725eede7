"""The five families of bells, fitted by maximum likelihood to measured ones."""
import functools
import math

from families import beta_cdf, chi_square_tail, least, log_beta, normal_cdf

TINY = 1e-300


def logit(x):
    return math.log(x / (1 - x))


def expit(x):
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0


def beta(m, k):
    """Mean and concentration, as any two numbers."""
    mean, many = min(max(expit(m), 1e-9), 1 - 1e-9), math.exp(min(k, 20))
    return lambda x: beta_cdf(x, mean * many, (1 - mean) * many)


def logit_normal(mu, log_sigma):
    sigma = math.exp(log_sigma)
    return lambda x: float(x >= 1) if x <= 0 or x >= 1 else normal_cdf((logit(x) - mu) / sigma)


def truncated_normal(mu, log_sigma):
    """A normal of any location, cut to 0..1; far outside it is the exponential that MODEL.md's form becomes."""
    sigma = math.exp(log_sigma)
    low, high = -mu / sigma, (1 - mu) / sigma
    flip = low > 0  # the tail that keeps its digits
    whole = normal_cdf(-low) - normal_cdf(-high) if flip else normal_cdf(high) - normal_cdf(low)

    def cdf(x):
        z = (x - mu) / sigma
        part = normal_cdf(-low) - normal_cdf(-z) if flip else normal_cdf(z) - normal_cdf(low)
        return min(max(part / whole, 0.0), 1.0) if whole > 1e-250 else math.nan

    return cdf


SMOOTH = {"beta": beta, "logit-normal": logit_normal, "truncated normal": truncated_normal}


def start_of(name, mean, sd):
    mean, sd = min(max(mean, 1e-4), 1 - 1e-4), max(sd, 1e-3)
    if name == "beta":
        return [logit(mean), math.log(max(mean * (1 - mean) / sd ** 2 - 1, 0.05))]
    return [logit(mean), math.log(sd / (mean * (1 - mean)))] if name == "logit-normal" else [mean, math.log(sd)]


def fit_binned(name, histogram):
    """The likeliest bell of a family, given how many values fall into each bin: -ln likelihood, its parameters."""
    edges = histogram.edges()
    full = [(count, i) for i, count in enumerate(histogram.counts) if count]
    asked = sorted({edge for _, i in full for edge in (i, i + 1)})

    def loss(parameters):
        cdf = SMOOTH[name](*parameters)
        below = {i: cdf(edges[i]) for i in asked}
        masses = [(count, below[i + 1] - below[i]) for count, i in full]
        return -sum(count * math.log(mass if mass > TINY else TINY) for count, mass in masses)

    return least(loss, start_of(name, histogram.mean, histogram.sd))


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


def mixed_counts(bell):
    def counts(length, *parameters):
        cdf, cells = bell(*parameters), 200
        edges = [cdf(i / cells) for i in range(cells + 1)]
        total = [0.0] * (length + 1)
        for i in range(cells):
            mass = edges[i + 1] - edges[i]
            if mass > 1e-15:
                for k, chance in enumerate(binomial(length, (i + 0.5) / cells)):
                    total[k] += mass * chance
        return total
    return counts


COUNTS = {"point": point_counts, "two groups": two_counts, "beta": beta_counts,
          "logit-normal": mixed_counts(logit_normal), "truncated normal": mixed_counts(truncated_normal)}


def fit_counts(name, histogram):
    """The likeliest bell, given how many questions had k right: deviance, degrees of freedom, P(chi-square > deviance)."""
    length = len(histogram.counts) - 1
    share = histogram.mean / length
    spread = max(histogram.sd / length, 0.02)
    if name == "point":
        start = [logit(min(max(share, 1e-4), 1 - 1e-4))]
    elif name == "two groups":
        start = [logit(min(max(share - spread, 0.01), 0.98)), 0.5, 0.0]
    else:
        start = start_of(name, share, spread)

    def deviance(parameters):
        chances = COUNTS[name](length, *parameters)
        return 2 * sum(count * math.log(count / (histogram.n * max(chance, TINY)))
                       for count, chance in zip(histogram.counts, chances) if count)

    found, parameters = least(deviance, start)
    freedom = length - len(parameters)
    return found, freedom, chi_square_tail(found, freedom), parameters
