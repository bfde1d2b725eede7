"""What curves over model size are asked: the power law and its forecast, how straight log(-ln y) is, how they rise."""
import math
from statistics import mean, median

from families import Z95, least


def scaled(sizes):
    middle = mean(math.log(size) for size in sizes)
    return [math.log(size) - middle for size in sizes]


def log_likelihood(loss, right, n):
    """Of `right` of n where each has chance exp(-loss)."""
    return (-right * loss if right else 0) + ((n - right) * math.log(-math.expm1(-loss)) if n > right else 0)


def fit_law(sizes, counts):
    """exp(-exp(b + alpha x)), x = ln N less its mean: the likeliest, by counts. b, alpha, deviance, freedom, information."""
    places = scaled(sizes)

    def loss(parameters):
        b, alpha = parameters
        if not -5 <= alpha <= -0.01:
            return 1e12
        return -sum(log_likelihood(min(math.exp(min(b + alpha * x, 700)), 1e290), *count)
                    for x, count in zip(places, counts))

    rates = [min(max(right / n, 0.5 / n), 1 - 0.5 / n) for right, n in counts]
    b = mean(math.log(-math.log(rate)) for rate in rates)
    found, (b, alpha) = min(least(loss, [b, slope], 0.2) for slope in (-0.3, -1.0, -3.0))
    best = sum(log_likelihood(-math.log(right / n), right, n) for right, n in counts if right)
    information = [[0.0, 0.0], [0.0, 0.0]]
    for x, (_, n) in zip(places, counts):
        nats = math.exp(min(b + alpha * x, 690))
        weight = n * nats ** 2 / math.expm1(nats) if nats < 600 else 0.0
        for i, one in enumerate((1, x)):
            for j, other in enumerate((1, x)):
                information[i][j] += weight * one * other
    return {"b": b, "alpha": alpha, "deviance": max(2 * (best + found), 0.0), "freedom": len(sizes) - 2,
            "information": information, "middle": math.log(sizes[0]) - places[0]}


def predicted(law, size, questions):
    """The law's share at a size, and the 95 % band of a new measurement there, widened where the points scatter more."""
    x = math.log(size) - law["middle"]
    (aa, ab), (_, bb) = law["information"]
    det = aa * bb - ab * ab
    variance = (bb - 2 * x * ab + x * x * aa) / det
    nats = math.exp(law["b"] + law["alpha"] * x)
    variance += -math.expm1(-nats) / (questions * math.exp(-nats) * nats ** 2)
    half = Z95 * math.sqrt(variance * max(1.0, law["deviance"] / max(law["freedom"], 1)))
    return math.exp(-nats), math.exp(-nats * math.exp(min(half, 700))), math.exp(-nats * math.exp(-half))


def line(xs, ys):
    x, y = mean(xs), mean(ys)
    slope = sum((a - x) * (b - y) for a, b in zip(xs, ys)) / sum((a - x) ** 2 for a in xs)
    return y - slope * x, slope


def bend(sizes, scores):
    """How far log10(-ln y) is from its own straight line over log10 N, where 0 < y <= 0.99: greatest distance, slope, n."""
    points = [(math.log10(size), math.log10(-math.log(y))) for size, y in zip(sizes, scores) if 0 < y <= 0.99]
    if len(points) < 3:
        return math.nan, math.nan, len(points)
    base, slope = line(*zip(*points))
    return max(abs(y - base - slope * x) for x, y in points), slope, len(points)


def crossing(places, scores, level):
    for i in range(1, len(scores)):
        before, after = scores[i - 1], scores[i]
        if min(before, after) <= level <= max(before, after) and before != after:
            return places[i - 1] + (level - before) / (after - before) * (places[i] - places[i - 1])
    return math.nan


def rise(places, scores):
    """How a curve rises between its least and its greatest: width from 10 to 90 %, largest step as a share, the place of
    10 % and of 90 %."""
    low, high = min(scores), max(scores)
    tenth, most = (crossing(places, scores, low + share * (high - low)) for share in (0.1, 0.9))
    step = max(abs(b - a) for a, b in zip(scores, scores[1:])) / (high - low)
    return {"width": most - tenth, "step": step, "from": tenth, "to": most}


def emergence(scores):
    """The emergence score of Srivastava et al. 2022 (MODEL.md section 6)."""
    steps = median((b - a) ** 2 for a, b in zip(scores, scores[1:]))
    sign = 1 if scores.index(max(scores)) > scores.index(min(scores)) else -1
    return sign * (max(scores) - min(scores)) / math.sqrt(steps) if steps > 0 else math.inf
