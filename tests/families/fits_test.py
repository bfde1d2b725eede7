#!/usr/bin/env python3
"""That fits.csv holds the likeliest bells: each measured bell has its fits, no bell nearby is likelier, and some that are
fitted anew are no likelier."""
import unittest

import bells
import fits

STEP = 0.02  # in the logits and logarithms that the parameters are
SLACK = 5e-3  # of a log likelihood: where it is flat a search may stop anywhere, and lgamma has no more digits


def loss_of(name, size, seed, of, kind):
    histogram = fits.measured(name, of)[size][seed - 1]
    return (bells.binned_loss if of == fits.QUESTIONS else bells.counts_deviance)(kind, histogram)


class Fits(unittest.TestCase):
    def test_every_bell_that_is_asked_has_one(self):
        self.assertEqual(set(fits.kept()), set(fits.asked()))

    def test_no_bell_nearby_is_likelier(self):
        for what, parameters in fits.kept().items():
            loss = loss_of(*what)
            here = loss(parameters)
            for i in range(len(parameters)):
                for step in (-STEP, STEP):
                    near = loss([x + step * (i == j) for j, x in enumerate(parameters)])
                    self.assertGreater(near, here - SLACK, (what, i, step))

    def test_fitted_anew_they_are_no_likelier(self):
        for what in list(fits.asked())[::97]:
            loss = loss_of(*what)
            self.assertGreater(loss(fits.anew(*what)), loss(fits.kept()[what]) - SLACK, what)


if __name__ == "__main__":
    unittest.main()
