"""Our own families as resources/data/families keeps them, and what may be asked of them: a second implementation of the
statistics, of nothing but the standard library, so that no figure of the page comes from the program it is about."""
import csv
import math
from pathlib import Path
from statistics import mean

FOLDER = Path(__file__).resolve().parents[2] / "resources/data/families"
PARTS = ", difficulty "
Z95 = 1.959963984540054


def place(name):
    """The series stand among the tables that the program opens; what is behind them beside the page."""
    return FOLDER.parent / name if name.startswith("own-") else FOLDER / name


def table(name):
    with place(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def heads(name):
    return [line[2:].rstrip() for line in place(name).read_text(encoding="utf-8").splitlines() if line.startswith("#")]


class Family:
    """The series of one file: metric, then size, then a run a seed."""

    def __init__(self, name):
        self.name, self.runs, self.parts = name, {}, {}
        for row in table(f"own-{name}.csv"):
            if PARTS in row["task"]:
                self.parts.setdefault(int(row["size"]), []).append(float(row["score"]))
                continue
            run = {"score": float(row["score"]), "stderr": float(row["stderr"]), "n": int(row["n"] or 0)}
            self.runs.setdefault(row["metric"], {}).setdefault(int(row["size"]), []).append(run)
        self.sizes = sorted(next(iter(self.runs.values())))
        self.seeds = len(next(iter(self.runs.values()))[self.sizes[0]])

    def score(self, metric, size):
        return mean(run["score"] for run in self.runs[metric][size])

    def scores(self, metric):
        return [self.score(metric, size) for size in self.sizes]

    def seed(self, metric, seed):
        """One seed's scores, by size."""
        return [self.runs[metric][size][seed - 1]["score"] for size in self.sizes]

    def counts(self, metric, seed=None):
        """Successes and questions at each size, of one seed or of all."""
        runs = [self.runs[metric][size] if seed is None else [self.runs[metric][size][seed - 1]] for size in self.sizes]
        return [(sum(round(run["score"] * run["n"]) for run in at), sum(run["n"] for run in at)) for at in runs]


class Histogram:
    def __init__(self, row):
        self.n, self.low, self.high = int(row["n"]), float(row["low"]), float(row["high"])
        self.mean, self.sd, self.skewness = (float(row[key]) for key in ("mean", "sd", "skewness"))
        self.mean_power = float(row["mean_power"] or "nan")
        self.counts = [int(one) for one in row["counts"].split()]

    def edges(self):
        return [self.low + (self.high - self.low) * i / len(self.counts) for i in range(len(self.counts) + 1)]


def histograms(family, of):
    """By size, the seeds' histograms in their order."""
    found = {}
    for row in table("histograms.csv"):
        if (row["family"], row["of"]) == (family, of):
            found.setdefault(int(row["size"]), []).append(Histogram(row))
    return found


# ---- special functions

def log_beta(a, b):
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def beta_cdf(x, a, b):
    """The regularized incomplete beta by its continued fraction (DLMF 8.17.22), Lentz's way."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_cdf(1 - x, b, a)
    front = math.exp(a * math.log(x) + b * math.log1p(-x) - log_beta(a, b)) / a
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    fraction = d
    for m in range(1, 500):
        for step in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                     -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            c, d = 1 + step / c, 1 / (1 + step * d)
            fraction *= c * d
        if abs(c * d - 1) < 1e-13:
            break
    return front * fraction


def normal_cdf(z):
    return math.erfc(-z / math.sqrt(2)) / 2


def chi_square_tail(x, freedom):
    """P(X > x) of a chi-square, by the series of the incomplete gamma function (DLMF 8.11.4) or its fraction (8.9.2)."""
    a, x = freedom / 2, x / 2
    if x <= 0:
        return 1.0
    front = math.exp(a * math.log(x) - x - math.lgamma(a))
    if x < a + 1:
        term = total = 1 / a
        for n in range(1, 10000):
            term *= x / (a + n)
            total += term
            if term < total * 1e-15:
                break
        return 1 - front * total
    b, c, d = x + 1 - a, 1e300, 1 / (x + 1 - a)
    fraction = d
    for i in range(1, 10000):
        step = -i * (i - a)
        b += 2
        d, c = 1 / (step * d + b), b + step / c
        fraction *= c * d
        if abs(c * d - 1) < 1e-14:
            break
    return front * fraction


def wilson(successes, n):
    """Wilson's 95 % interval of a share."""
    rate, middle = successes / n, (successes + Z95 ** 2 / 2) / (n + Z95 ** 2)
    half = Z95 * math.sqrt(n * rate * (1 - rate) + Z95 ** 2 / 4) / (n + Z95 ** 2)
    return (0.0 if successes == 0 else middle - half), (1.0 if successes == n else middle + half)


def least(loss, start, step=0.5, turns=600):
    """The least of a function by the simplex of Nelder and Mead, begun anew once from where it came to."""
    for _ in range(2):
        points = [list(start)] + [[x + step * (i == j) for j, x in enumerate(start)] for i in range(len(start))]
        simplex = sorted((loss(point), point) for point in points)
        for _ in range(turns):
            if simplex[-1][0] - simplex[0][0] < 1e-10 * (1 + abs(simplex[0][0])):
                break
            middle = [mean(column) for column in zip(*(point for _, point in simplex[:-1]))]

            def at(share):
                point = [m + share * (m - w) for m, w in zip(middle, simplex[-1][1])]
                return loss(point), point

            tried = at(1)
            if tried[0] < simplex[0][0]:
                tried = min(tried, at(2))
            elif tried[0] >= simplex[-2][0]:
                tried = at(0.5) if tried[0] < simplex[-1][0] else at(-0.5)
            if tried[0] < simplex[-1][0]:
                simplex[-1] = tried
            else:
                best = simplex[0][1]
                shrunk = [[(x + y) / 2 for x, y in zip(best, point)] for _, point in simplex[1:]]
                simplex[1:] = [(loss(point), point) for point in shrunk]
            simplex.sort(key=lambda one: one[0])
        start, step = simplex[0][1], step / 5
    return simplex[0]
