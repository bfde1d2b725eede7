#!/usr/bin/env python3
"""killed_test.py PROGRAM: the real window is killed while its bell is dragged, and ended while something has just been
changed; both times the next start offers what was there.

Skips (exit 77, with the reason) where the client or what it needs is not installed.
"""
import glob
import json
import os
import signal
import tempfile

from real_window import client, everything, main, sliders, start, waited, window_of


def kept(home):
    """The means kept in the folder of the program's state."""
    means = []
    for path in glob.glob(os.path.join(home, "metric-mirage", "unsaved", "*.unsaved")):
        with open(path, encoding="utf-8") as file:
            head, document = file.read().split("\n", 1)
            assert json.loads(head)["kind"] == "preset", head
            means.append(json.loads(document)["model"]["mean"])
    return means


class Window:
    def __init__(self, atspi, program, home):
        self.atspi = atspi
        self.process = start(program, home)
        self.window = waited(lambda: window_of(atspi, self.process.pid), "window on the accessibility bus")
        self.bell = waited(lambda: sliders(atspi, self.window).get("Mean"), "slider of the bell")

    def mean(self):
        return self.bell.get_value_iface().get_current_value()

    def grip(self):
        """Presses on the bell."""
        place = self.bell.get_component_iface().get_extents(self.atspi.CoordType.SCREEN)
        x, y = place.x + place.width // 2, place.y + place.height // 2
        self.atspi.generate_mouse_event(x, y, "abs")
        self.atspi.generate_mouse_event(x, y, "b1p")
        return x, y

    def drag(self, x, y):
        self.atspi.generate_mouse_event(x, y, "abs")

    def button(self, name):
        return next((node for node in everything(self.window)
                     if node.get_role() == self.atspi.Role.PUSH_BUTTON and node.get_name() == name), None)

    def shown(self, name):
        button = self.button(name)
        return button if button and button.get_state_set().contains(self.atspi.StateType.SHOWING) else None

    def end(self, how):
        self.process.send_signal(how)
        self.process.wait()
        return self.process.returncode


def dragged_and_killed(atspi, program, home):
    """Killed in mid-drag; the mean that was on the screen two seconds before at the latest."""
    window = Window(atspi, program, home)
    try:
        assert window.shown("Open again") is None, "there is nothing to be offered at a first start"
        x, y = window.grip()
        for step in range(1, 9):
            window.drag(x + 5 * step, y)
        waited(lambda: window.mean() > 0.62, "drag of the bell")
        mean = waited(lambda: window.mean() in kept(home) and window.mean(), "autosave in mid-drag")
        assert window.end(signal.SIGKILL) == -signal.SIGKILL
        return mean
    finally:
        window.process.kill()
        window.process.wait()


def opened_again_and_ended(atspi, program, home, mean):
    """Offers the mean, and ends by a signal with another one that is a moment old."""
    window = Window(atspi, program, home)
    try:
        assert abs(window.mean() - 0.6) < 1e-9, "opened before it was asked for"
        button = waited(lambda: window.shown("Open again"), "offer to open it again")
        assert button.get_action_iface().do_action(0)
        waited(lambda: window.mean() == mean, f"mean of {mean} again")
        assert kept(home) == [mean], kept(home)
        assert window.bell.get_value_iface().set_current_value(0.25)
        waited(lambda: abs(window.mean() - 0.25) < 1e-9, "mean of 0.25")
        assert window.end(signal.SIGTERM) == -signal.SIGTERM, window.process.returncode
        assert kept(home) == [0.25], kept(home)
    finally:
        window.process.kill()
        window.process.wait()


def check(program):
    atspi = client()
    with tempfile.TemporaryDirectory() as home:
        mean = dragged_and_killed(atspi, program, home)
        opened_again_and_ended(atspi, program, home, mean)
        print(f"killed in mid-drag at a mean of {mean}, which was opened again; ended by SIGTERM with nothing lost")


if __name__ == "__main__":
    main(__file__, check)
