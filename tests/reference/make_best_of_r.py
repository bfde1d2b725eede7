"""ln(1 - (1 - p^L)^R) and ln (1 - p^L)^R: one of R attempts at L tokens exactly right."""
from mpmath import mp, mpf
from reference import Chance, evaluate, outputs, write

mp.dps = 130  # p^L may be 1e-40, and the result 1e-40 of that away from a round number


def logs(attempts, length, p, q):
    log_x = length * (mp.log1p(-q) if q < p else mp.log(p))
    log_miss = attempts * (mp.log(-mp.expm1(log_x)) if log_x > -1 else mp.log1p(-mp.exp(log_x)))
    if log_x < -300:  # (1 - x)^R = 1 - R x + ..., to 100 digits and more
        return mp.log(attempts) + log_x, log_miss if log_x > -600 else -attempts * mp.exp(log_x)
    return (mp.log(-mp.expm1(log_miss)) if log_miss > -1 else mp.log1p(-mp.exp(log_miss))), log_miss


CHANCES = [Chance(p) for p in (1e-40, 1e-9, 0.03, 0.3)] + [Chance(q, True) for q in (0.4, 0.1, 1e-3, 1e-6, 1e-9, 1e-30)]
CASES = [(r, n, chance) for chance in CHANCES for r in (1, 2, 10, 1000, 10 ** 6) for n in (1, 2, 5, 50, 1000, 100_000)]
CASES += [(10 ** 6, 50, Chance(q, True)) for q in (0.2, 0.24, 0.25, 0.3)]  # about the middle of the climb

lines = []
for r, n, chance in CASES:
    result = evaluate(lambda smaller: logs(r, n, *chance.pair(smaller)), [chance.smaller])
    lines.append(f"{r}, {n}, {chance.hexa()}, " + outputs(*result))
write("best_of_r", lines)
