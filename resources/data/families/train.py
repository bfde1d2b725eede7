#!/usr/bin/env python3
"""train.py FAMILY - trains one of our own families of models and keeps what each model answered.

    train.py facts|facts-zipf|addition|digits|autoencoder [--seeds 1,2,...] [--widths 4,6,...] [--runs FOLDER]
    train.py tables [--runs FOLDER] [--again FOLDER]

A run is one size and one seed; it is kept as one file in FOLDER, and what is kept is not run again, so that a stopped
training goes on where it stood. `tables` (tables.py) writes the committed tables from the runs, and again.csv from those of them that
were trained anew into another folder. Needs PyTorch, NumPy and
scikit-learn (its 8x8 digits): on Debian 12 python3-torch python3-sklearn libopenblas0-serial. One thread.
"""
import argparse
import math
import os
import platform
import time
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy  # noqa: E402
import torch  # noqa: E402

import tables  # noqa: E402

HERE = Path(__file__).resolve().parent
RUNS = HERE.parents[2] / "build/families"
DATA_SEED = 20230430  # of keys, answers, questions and splits: the same questions at every size and seed

# Facts: KEYS keys, each a fixed random code of CODE numbers; its answer LENGTH random digits.
KEYS, CODE, LENGTH = 2000, 64, 10
FACT_WIDTHS = (6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256)
FACT_BATCH, FACT_STEPS, FACT_RATE = 500, 1200, 0.02

# Addition: two numbers of four digits; the answer has five, the most significant first.
ADDITION_WIDTHS = (4, 6, 8, 12, 16, 20, 24, 32, 40, 48)
ADDITION_HEADS, ADDITION_BATCH, ADDITION_STEPS, ADDITION_RATE = 4, 128, 2500, 0.01
ADDITION_QUESTIONS = 2000
HELD_OUT_OF = 97  # questions are asked of pairs with (a + 7 b) mod 97 = 0, which no training step shows

# Digits: 1,000 of scikit-learn's 1,797 images to learn from, the other 797 to be asked.
LEARNT_IMAGES = 1000
LENET_WIDTHS = (1, 2, 3, 4, 5, 6, 8, 11, 16, 22, 32)
LENET_BATCH, LENET_EPOCHS, LENET_RATE = 50, 20, 0.01
CODE_WIDTHS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48)
CODE_STEPS, CODE_RATE = 1500, 0.01


def generator(seed):
    return torch.Generator().manual_seed(seed)


def weights(rows, columns, source, gain=1.0):
    return (torch.randn(rows, columns, generator=source) * math.sqrt(gain / columns)).requires_grad_()


def zeros(*shape):
    return torch.zeros(*shape).requires_grad_()


def fitted(parameters, loss_at, steps, rate):
    """Adam for so many steps; the rate rises for a tenth of them and falls to nothing."""
    optimizer = torch.optim.Adam(parameters, lr=rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps, pct_start=0.1)
    for step in range(steps):
        loss = loss_at(step)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()


def chances(logits, right):
    """The chance of the right token at each place and the likeliest token; tokens stand on the first axis."""
    logs = torch.log_softmax(logits.double(), 0)
    return {"chance": logs.gather(0, right[None])[0].exp().T.numpy(),
            "given": logits.argmax(0).T.numpy().astype(numpy.int8), "right": right.T.numpy().astype(numpy.int8)}


# ---- facts

def facts(width, seed, zipf=False):
    """A network of one hidden layer that learns the answers by heart; with `zipf`, fact i is shown 1/i as often."""
    source = generator(DATA_SEED)
    codes = torch.randn(CODE, KEYS, generator=source)
    answers = torch.randint(10, (LENGTH, KEYS), generator=source)
    shown = 1 / torch.arange(1, KEYS + 1).float() if zipf else torch.ones(KEYS)
    source = generator(seed)
    first, first_bias = weights(width, CODE, source, 2), zeros(width, 1)
    second, second_bias = weights(10 * LENGTH, width, source), zeros(10 * LENGTH, 1)

    def logits(keys):
        return (second @ torch.relu(first @ codes[:, keys] + first_bias) + second_bias).view(10, LENGTH, -1)

    def loss_at(step):
        nonlocal order
        if zipf:
            keys = torch.multinomial(shown, FACT_BATCH, replacement=True, generator=source)
        else:
            at = step * FACT_BATCH % KEYS
            order = torch.randperm(KEYS, generator=source) if at == 0 else order
            keys = order[at:at + FACT_BATCH]
        return -torch.log_softmax(logits(keys), 0).gather(0, answers[None][:, :, keys]).mean()

    order = None
    parameters = [first, first_bias, second, second_bias]
    fitted(parameters, loss_at, FACT_STEPS, FACT_RATE)
    with torch.no_grad():
        return parameters, chances(logits(torch.arange(KEYS)), answers)


def facts_zipf(width, seed):
    return facts(width, seed, zipf=True)


# ---- addition

def digits_of(numbers, places):
    return torch.stack([numbers // 10 ** place % 10 for place in reversed(range(places))], 1)


def sums(first, second):
    """What a model reads, place by place (two numbers, an equals sign, the answer but its last digit), and the answer."""
    answer = digits_of(first + second, 5)
    equals = torch.full((len(first), 1), 10)
    return torch.cat([digits_of(first, 4), digits_of(second, 4), equals, answer[:, :4]], 1), answer


def sums_to_learn(source):
    first, second = torch.randint(10000, (2, ADDITION_BATCH), generator=source)
    return sums(first, torch.where((first + 7 * second) % HELD_OUT_OF == 0, (second + 1) % 10000, second))


def sums_to_ask():
    first, second = torch.randint(10000, (2, 400 * ADDITION_QUESTIONS), generator=generator(DATA_SEED))
    held_out = ((first + 7 * second) % HELD_OUT_OF == 0).nonzero()[:ADDITION_QUESTIONS, 0]
    return sums(first[held_out], second[held_out])


class Adder(torch.nn.Module):
    """A transformer of one layer, evaluated only at the five places that answer."""

    def __init__(self, width):
        super().__init__()
        self.part = -(-width // ADDITION_HEADS)
        inner = self.part * ADDITION_HEADS
        self.tokens, self.places = torch.nn.Embedding(11, width), torch.nn.Embedding(13, width)
        self.before, self.between = torch.nn.LayerNorm(width), torch.nn.LayerNorm(width)
        self.query, self.key, self.value = (torch.nn.Linear(width, inner, bias=False) for _ in range(3))
        self.mix = torch.nn.Linear(inner, width)
        self.wide, self.narrow = torch.nn.Linear(width, 4 * width), torch.nn.Linear(4 * width, width)
        self.out = torch.nn.Linear(width, 10)
        self.register_buffer("hidden", torch.triu(torch.full((13, 13), -1e9), 1)[8:], persistent=False)

    def forward(self, read):
        stream = self.tokens(read) + self.places.weight
        looked = self.before(stream)
        parts = [layer(at).view(len(read), -1, ADDITION_HEADS, self.part).transpose(1, 2)
                 for layer, at in ((self.query, looked[:, 8:]), (self.key, looked), (self.value, looked))]
        attention = torch.softmax(parts[0] @ parts[1].transpose(2, 3) / math.sqrt(self.part) + self.hidden, 3)
        stream = stream[:, 8:] + self.mix((attention @ parts[2]).transpose(1, 2).flatten(2))
        return self.out(stream + self.narrow(torch.relu(self.wide(self.between(stream)))))


def spoken(model, read):
    """The answer as the model gives it when it reads its own digits, the likeliest one each time."""
    read = read.clone()
    for place in range(5):
        digit = model(read)[:, place].argmax(1)
        if place < 4:
            read[:, 9 + place] = digit
    return torch.cat([read[:, 9:], digit[:, None]], 1).numpy().astype(numpy.int8)


def addition(width, seed):
    torch.manual_seed(seed)
    model, source = Adder(width), generator(seed)

    def loss_at(_):
        read, answer = sums_to_learn(source)
        return torch.nn.functional.cross_entropy(model(read).flatten(0, 1), answer.flatten())

    fitted(model.parameters(), loss_at, ADDITION_STEPS, ADDITION_RATE)
    read, answer = sums_to_ask()
    with torch.no_grad():
        logits = model(read).permute(2, 1, 0)
        return list(model.parameters()), {**chances(logits, answer.T), "spoken": spoken(model, read)}


# ---- digits

def images():
    """The images, 0 to 1, and what they show: those to learn from, then those to ask."""
    from sklearn.datasets import load_digits
    loaded = load_digits()
    order = torch.randperm(len(loaded.target), generator=generator(DATA_SEED))
    seen, shows = torch.tensor(loaded.data / 16).float()[order], torch.tensor(loaded.target)[order]
    return (seen[:LEARNT_IMAGES], shows[:LEARNT_IMAGES]), (seen[LEARNT_IMAGES:], shows[LEARNT_IMAGES:])


def digits(width, seed):
    """A LeNet: two convolutions of 3x3, each halved by its greatest, and one linear layer."""
    torch.manual_seed(seed)
    layers, source = torch.nn, generator(seed)
    model = layers.Sequential(layers.Conv2d(1, width, 3, padding=1), layers.ReLU(), layers.MaxPool2d(2),
                              layers.Conv2d(width, 2 * width, 3, padding=1), layers.ReLU(), layers.MaxPool2d(2),
                              layers.Flatten(), layers.Linear(8 * width, 10))
    (seen, shows), (asked, right) = images()

    def loss_at(step):
        nonlocal order
        at = step * LENET_BATCH % LEARNT_IMAGES
        order = torch.randperm(LEARNT_IMAGES, generator=source) if at == 0 else order
        batch = order[at:at + LENET_BATCH]
        return torch.nn.functional.cross_entropy(model(seen[batch].view(-1, 1, 8, 8)), shows[batch])

    order = None
    fitted(model.parameters(), loss_at, LENET_EPOCHS * LEARNT_IMAGES // LENET_BATCH, LENET_RATE)
    with torch.no_grad():
        return list(model.parameters()), chances(model(asked.view(-1, 1, 8, 8)).T[:, None], right[None])


def autoencoder(width, seed):
    """One hidden layer of tanh between 64 pixels and 64 pixels; what is kept is each image's squared error."""
    source = generator(seed)
    (seen, _), (asked, _) = images()
    first, first_bias = weights(width, 64, source), zeros(width, 1)
    second, second_bias = weights(64, width, source), zeros(64, 1)

    def errors(pixels):
        again = second @ torch.tanh(first @ pixels.T + first_bias) + second_bias
        return ((again - pixels.T) ** 2).sum(0)

    parameters = [first, first_bias, second, second_bias]
    fitted(parameters, lambda _: errors(seen).mean(), CODE_STEPS, CODE_RATE)
    with torch.no_grad():
        return parameters, {"error": errors(asked).double().numpy()}


FAMILIES = {"facts": (facts, FACT_WIDTHS), "facts-zipf": (facts_zipf, FACT_WIDTHS),
            "addition": (addition, ADDITION_WIDTHS), "digits": (digits, LENET_WIDTHS),
            "autoencoder": (autoencoder, CODE_WIDTHS)}


def run(family, width, seed, folder):
    """One model, trained and asked, unless it is kept already. Written beside its place first: no half a run."""
    path = folder / f"{family}-{width}-{seed}.npz"
    if path.exists():
        return
    start = time.process_time()
    parameters, kept = FAMILIES[family][0](width, seed)
    spent = time.process_time() - start
    half = path.with_suffix(".half")
    with half.open("wb") as file:
        numpy.savez_compressed(file, size=sum(one.numel() for one in parameters), width=width, seed=seed, seconds=spent,
                               versions=f"PyTorch {torch.__version__}, NumPy {numpy.__version__}, "
                                        f"Python {platform.python_version()}", **kept)
    half.rename(path)
    print(f"{family}, width {width}, seed {seed}: {spent:.1f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("family", choices=[*FAMILIES, "tables"])
    parser.add_argument("--seeds", default="1,2,3,4,5")
    parser.add_argument("--widths", help="only these; each family has its own")
    parser.add_argument("--runs", type=Path, default=RUNS)
    parser.add_argument("--again", type=Path, help="runs trained anew, to be compared with those")
    options = parser.parse_args()
    options.runs.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    if options.family == "tables":
        tables.write(options.runs, HERE)
        if options.again:
            tables.write_again(options.runs, options.again, HERE)
        return
    widths = options.widths.split(",") if options.widths else FAMILIES[options.family][1]
    for seed in map(int, options.seeds.split(",")):
        for width in map(int, widths):
            run(options.family, width, seed, options.runs)


if __name__ == "__main__":
    main()
