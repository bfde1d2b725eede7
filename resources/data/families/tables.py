"""The committed tables, written from the runs that train.py keeps: `train.py tables`."""
import csv
import hashlib
import io

import numpy

KEPT_QUESTIONS = 500
BINS = 200
GREATEST_ERROR = 10.0  # of the autoencoder's histogram; a larger error stands in the last bin
BELOW = (0.25, 0.5, 1.0, 2.0)
OF_K = (1, 2, 4, 6, 8, 10)
PARTS = 10  # of the questions of all runs at a size, hard to easy
SERIES_COLUMNS = ("family,task,metric,grade,measure,length,choices,reading_error,shots,temperature,size,compute,score,"
                  "stderr,n")
HISTOGRAM_COLUMNS = "family,size,seed,of,n,low,high,mean,sd,skewness,mean_power,counts"
TASKS = {"facts": ("own facts", "2,000 facts"), "facts-zipf": ("own facts, Zipf", "2,000 facts"),
         "addition": ("own addition", "4-digit addition"), "digits": ("own LeNet", "8x8 digits"),
         "autoencoder": ("own autoencoder", "8x8 digits")}
ABOUT = {
    "facts": "Own networks of one hidden layer that learn 2,000 keys with answers of 10 random digits by heart.",
    "facts-zipf": "Own networks of one hidden layer that learn 2,000 keys with answers of 10 random digits by heart, key i "
                  "shown 1/i as often as the first.",
    "addition": "Own transformers of one layer that learn to add two numbers of four digits; asked 2,000 sums that no "
                "training step showed.",
    "digits": "Own LeNets of two convolutions on scikit-learn's 8x8 digits; asked 797 images held out.",
    "autoencoder": "Own autoencoders of one hidden layer on scikit-learn's 8x8 digits (pixels 0 to 1, squared errors summed "
                   "over an image); 797 images held out.",
}


def pass_marks(length):
    return (5, 7, 9) if length == 10 else (3, 4)


def levenshtein(given, right):
    row = list(range(len(right) + 1))
    for i, one in enumerate(given, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(right, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (one != other))
    return row[-1]


def average(values):
    """A mean over questions, its standard error, and how many they are."""
    return float(values.mean()), float(values.std(ddof=1) / len(values) ** 0.5), len(values)


def share(passed):
    """A share of questions, its standard error, and how many they are."""
    rate = float(passed.mean())
    return rate, (rate * (1 - rate) / len(passed)) ** 0.5, len(passed)


def answer_metrics(run):
    """What the metrics say of answers of several tokens: name, score, standard error, n."""
    chance, hits = run["chance"], run["given"] == run["right"]
    length = chance.shape[1]
    whole = run["spoken"] if "spoken" in run else run["given"]
    rate, error, _ = average(hits.mean(1))
    yield "per-token accuracy", (rate, error, hits.size)
    yield "exact match", share(hits.all(1))
    for mark in pass_marks(length):
        yield f"at least {mark} of {length} right", share(hits.sum(1) >= mark)
    if length == 5:  # the sum's digits, the most significant first
        for place in range(length):
            yield f"digit {place + 1} of {length} right", share(hits[:, place])
    distances = numpy.array([levenshtein(*pair) for pair in zip(whole.tolist(), run["right"].tolist())])
    yield "edit distance", average(distances)
    yield "chance of the right token", (*average(chance.mean(1))[:2], "")
    yield "chance of the whole answer", (*average(chance.prod(1))[:2], "")
    yield "Brier", average(((1 - chance) ** 2).mean(1))
    yield "cross-entropy loss", average(-numpy.log(chance).mean(1))


def of_k(right, n, k):
    """The chance that k images drawn without putting back are all classified rightly, of `right` among n."""
    return float(numpy.prod([(right - i) / (n - i) for i in range(k)])) if right >= k else 0.0


def digit_metrics(run):
    hits, chance = (run["given"] == run["right"])[:, 0], run["chance"][:, 0]
    right, n = int(hits.sum()), len(hits)
    yield "accuracy", share(hits)
    for k in OF_K[1:]:
        rest = numpy.array([of_k(right - hit, n - 1, k) for hit in (0, 1)])
        error = (n - 1) ** 0.5 * float((rest[hits.astype(int)]).std())  # jackknife
        yield f"{k} of {k}", (of_k(right, n, k), error, "")
    yield "chance of the right digit", (*average(chance)[:2], "")
    yield "Brier", average((1 - chance) ** 2)
    yield "cross-entropy loss", average(-numpy.log(chance))


def error_metrics(run):
    yield "squared error", average(run["error"])
    for mark in BELOW:
        yield f"share with an error below {mark:g}", share(run["error"] < mark)


METRICS = {"facts": answer_metrics, "facts-zipf": answer_metrics, "addition": answer_metrics, "digits": digit_metrics,
           "autoencoder": error_metrics}


LOSSES = ("edit distance", "Brier", "cross-entropy loss", "squared error")
CLIMB = ("per-token accuracy", "accuracy", "chance of the right token", "chance of the right digit", *LOSSES)


def kind_of(family, metric):
    """Grade, measure and length, as the program's own tables have them (resources/data/README.md)."""
    length = ""
    if metric in ("exact match", "chance of the whole answer", "edit distance"):
        length = 5 if family == "addition" else 10
    elif family == "digits" and " of " in metric and metric[0].isdigit():
        length = int(metric.split()[0])
    elif metric in ("accuracy", "chance of the right digit"):
        length = 1
    return "graded" if metric in CLIMB else "strict", "loss" if metric in LOSSES else "fraction", length


def number(value, digits=8):
    return value if isinstance(value, (int, str)) else f"{value:.{digits}g}"


CHANCE = {"digits": "chance of the right digit"} | dict.fromkeys(("facts", "facts-zipf", "addition"),
                                                                 "chance of the right token")


def series_rows(family, runs):
    name, task = TASKS[family]
    found = [(metric, int(run["size"]), *numbers) for run in runs for metric, numbers in METRICS[family](run)]
    order = list(dict.fromkeys(row[0] for row in found))
    for metric, size, score, error, n in sorted(found, key=lambda row: order.index(row[0])):
        yield [name, task, metric, *kind_of(family, metric), "", "", "", "", size, "", number(score, 12), number(error), n]
    yield from part_rows(family, runs)


def part_rows(family, runs):
    """The chance in each tenth of the questions of a size, the least likely first: a bell by its deciles."""
    for size in sorted({int(run["size"]) for run in runs if "chance" in run}):
        values = numpy.sort(numpy.concatenate([run["chance"].mean(1) for run in runs if int(run["size"]) == size]))
        for i, part in enumerate(numpy.array_split(values, PARTS), 1):
            name, task = TASKS[family]
            yield [name, f"{task}, difficulty {i} of {PARTS}", CHANCE[family], "unknown", "fraction", *[""] * 5, size, "",
                   number(float(part.mean()), 12), "", len(part)]


def histogram(values, bins, high, power=None):
    """How many of the values fall into each of so many equal bins of 0 to `high`, and their moments."""
    values = numpy.asarray(values, float)
    counts = numpy.bincount(numpy.minimum((values / high * bins).astype(int), bins - 1), minlength=bins)
    spread = values.std()
    skewness = ((values - values.mean()) ** 3).mean() / spread ** 3 if spread > 0 else 0.0
    powered = number(float((values ** power).mean())) if power else ""
    return [len(values), 0, number(float(high)), number(float(values.mean())), number(float(spread)),
            number(float(skewness)), powered, " ".join(map(str, counts))]


def histogram_rows(family, runs):
    for run in runs:
        key = [TASKS[family][0], int(run["size"]), int(run["seed"])]
        if "error" in run:
            yield [*key, "squared error", *histogram(run["error"], BINS, GREATEST_ERROR)]
            continue
        chance, hits = run["chance"], run["given"] == run["right"]
        length = chance.shape[1]
        yield [*key, "question", *histogram(chance.mean(1), BINS, 1, length)]
        if length > 1:
            yield [*key, "token", *histogram(chance.ravel(), BINS, 1, length)]
            yield [*key, "right, likeliest", *histogram(hits.sum(1), length + 1, length + 1)]
            source = numpy.random.default_rng([int(run["width"]), int(run["seed"])])
            drawn = source.random(chance.shape) < chance
            yield [*key, "right, drawn", *histogram(drawn.sum(1), length + 1, length + 1)]


def digits_in(answer):
    return "".join(map(str, answer))


def answer_rows(runs):
    """Of the first seed: some questions, the same at every size, with what was right, the likeliest tokens (each after the
    right ones before it) and what was said (each after the said ones; the same where no token reads another), chances."""
    runs = [run for run in runs if int(run["seed"]) == 1]
    asked = numpy.sort(numpy.random.default_rng(1).permutation(len(runs[0]["right"]))[:KEPT_QUESTIONS])
    for run in runs:
        for i in asked:
            said = [digits_in(run["spoken"][i])] if "spoken" in run else []
            yield [int(run["size"]), i + 1, digits_in(run["right"][i]), digits_in(run["given"][i]), *said,
                   " ".join(map(str, numpy.rint(run["chance"][i] * 10000).astype(int)))]


def head(family, runs, *more):
    seconds = sum(float(run["seconds"]) for run in runs)
    sizes, seeds = {int(run["size"]) for run in runs}, sorted({int(run["seed"]) for run in runs})
    return [ABOUT[family], f"Made by resources/data/families/train.py, {runs[0]['versions']}; {len(sizes)} sizes, seeds "
            f"{', '.join(map(str, seeds))}, {len(runs)} runs, {seconds / 60:.1f} minutes of one core.", *more]


def text(comments, columns, rows):
    written = io.StringIO()
    written.writelines(f"# {line}\n" for line in comments)
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(columns.split(","))
    writer.writerows(rows)
    return written.getvalue()


ROWS = "A row a run; stderr over questions; difficulty 1 of 10: the tenth of the questions with the least chance."
ROWS_OF_IMAGES = "A row a run; stderr over images."
ANSWERS_HEAD = (f"{KEPT_QUESTIONS} of the questions by models of seed 1: what is right, the likeliest tokens, and each "
                "place's chance of its right token in units of 1/10,000.")
SAID_HEAD = ("given, chances: each place read after the right digits before it; said: after the model's own, which is what "
             "it answers. Both are right throughout or neither is.")
HISTOGRAMS_HEAD = (
    "How the questions of each run spread: counts in equal bins from low to high (the last holds what is larger).",
    "question: the mean chance of a question's right tokens; token: each token's; right, likeliest: how many of the "
    "likeliest tokens are right, 0, 1, ..; right, drawn: the same of one answer drawn by those chances.",
    "mean, sd, skewness are of the values, not of the bins; mean_power is the mean of chance^L, L tokens an answer.")


def load(folder, family):
    """The runs of a family, sizes and seeds rising; only seeds that have every size."""
    runs = [dict(numpy.load(path)) for path in folder.glob(f"{family}-[0-9]*.npz")]
    sizes = {int(run["size"]) for run in runs}
    have = [{int(run["size"]) for run in runs if run["seed"] == seed} for seed in range(100)]
    runs = [run for run in runs if have[int(run["seed"])] == sizes]
    for run in runs:
        for key in ("chance", "error"):
            if key in run:
                run[key] = run[key].astype(float)
    return sorted(runs, key=lambda run: (int(run["size"]), int(run["seed"])))


def write(folder, target):
    """Every table of the families that have runs."""
    histograms, heads = [], []
    for family in TASKS:
        runs = load(folder, family)
        if not runs:
            continue
        (target.parent / f"own-{family}.csv").write_text(text(
            head(family, runs, ROWS if "chance" in runs[0] else ROWS_OF_IMAGES), SERIES_COLUMNS, series_rows(family, runs)), encoding="utf-8")
        if "chance" in runs[0]:
            more, said = ([SAID_HEAD], "said,") if "spoken" in runs[0] else ([], "")
            (target / f"answers-{family}.csv").write_text(
                text(head(family, runs, ANSWERS_HEAD, *more), f"size,question,right,given,{said}chances",
                     answer_rows(runs)), encoding="utf-8")
        heads.append(f"{TASKS[family][0]}: {' '.join(head(family, runs))}")
        histograms.extend(histogram_rows(family, runs))
    (target / "histograms.csv").write_text(text([*HISTOGRAMS_HEAD, *heads], HISTOGRAM_COLUMNS, histograms),
                                           encoding="utf-8")


KEPT = ("chance", "given", "right", "spoken", "error")  # what a run says; not how long it took
AGAIN_HEAD = ("Runs that were trained anew, and the SHA-256 of what they say (chances, answers, errors) then and the first "
              "time, cut to 16 digits.")


def digest(path):
    """Of everything a run says, kind and shape included."""
    run, told = numpy.load(path), hashlib.sha256()
    for key in KEPT:
        if key in run:
            told.update(f"{key} {run[key].dtype} {run[key].shape}".encode() + run[key].tobytes())
    return told.hexdigest()[:16]


def write_again(folder, again, target):
    rows = []
    for path in sorted(again.glob("*.npz"), key=lambda path: path.name):
        run = numpy.load(path)
        rows.append([path.name.rsplit("-", 2)[0], int(run["size"]), int(run["seed"]), digest(folder / path.name),
                     digest(path)])
    order = list(TASKS)
    rows.sort(key=lambda row: (order.index(row[0]), row[1:3]))
    versions = str(numpy.load(next(again.glob("*.npz")))["versions"])
    (target / "again.csv").write_text(text([f"{AGAIN_HEAD} {versions}."], "family,size,seed,first,again", rows),
                                      encoding="utf-8")
