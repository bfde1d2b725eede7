"""Loss and mean success of a model of size N by the law with floor and jump."""
from mpmath import mp
from reference import evaluate, exact, hexa, outputs, write

LAWS = [  # c, alpha, floor, jump, jump size, jump width
    (2e9, -0.5, 0, 0, 1e10, 0.1),
    (2e9, -0.5, 0.1, 0, 1e10, 0.1),
    (2e9, -0.5, 0, 2, 1e10, 0.1),
    (1e30, -0.01, 20, 20, 1e30, 10),
    (1, -5, 0, 20, 1, 0.01),
    (1e12, -0.076, 1.69, 0.5, 3e9, 1),
]
SIZES = [1, 350e6, 1.3e9, 6.7e9, 9.99e9, 200e9, 1e13, 1e30]


def law(size, c, alpha, floor, jump, jump_size, jump_width):
    loss = floor + (size / c) ** alpha + jump / (1 + (size / jump_size) ** (1 / jump_width))
    return loss, mp.exp(-loss), -mp.expm1(-loss)


lines = []
for row in LAWS:
    for size in SIZES:
        inputs = [exact(x) for x in (size,) + row]
        lines.append(", ".join(hexa(x) for x in inputs) + ", " + outputs(*evaluate(law, inputs)))
write("scale_law", lines)
