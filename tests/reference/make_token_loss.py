"""E[-ln P], the mean cross entropy of a token: of a beta as digamma(a + b) - digamma(a), of a logit-normal as an
integral."""
from mpmath import mp, mpf
from bells import LogitNormal
from reference import evaluate, evaluate_roughly_conditioned, exact, hexa, outputs, write


def of_beta(a, b):
    with mp.extradps(60):
        return (mp.digamma(a + b) - mp.digamma(a),)


def of_logit_normal(mu, sigma):
    return (LogitNormal(mu, sigma).loss(),)


BETAS = [(m * k, (1 - m) * k) for m in (1e-9, 0.03, 0.5, 0.97) for k in (1e-3, 0.4, 2.0, 95.0, 1e5, 1e9)]
BETAS += [(1e-3, 1e-12), (1e9, 1.0), (1e9, 1e-3), (95.0, 95e-9), (95.0, 95e-30), (1e-12, 1e-3), (1e-30, 95.0),
          (19.9, 1e-8), (0.001, 1e9), (1.0, 1.0)]
NORMALS = [(mu, sigma) for mu in (-20.0, -0.4, 3.0, 25.0) for sigma in (1e-4, 0.2, 1.4, 1.6, 8.0, 300.0)]
NORMALS += [(-5.0, 5000.0), (700.0, 20.0), (70.0, 1.6), (24000.0, 4000.0)]

mp.dps = 50
lines = []
for name, cases, function, of in (("Beta", BETAS, of_beta, evaluate),
                                  ("LogitNormal", NORMALS, of_logit_normal, evaluate_roughly_conditioned)):
    for x, y in cases:
        result = of(function, [exact(x), exact(y)])
        lines.append(f"Distribution::{name}, {hexa(x)}, {hexa(y)}, " + outputs(*result))
write("token_loss", lines)
