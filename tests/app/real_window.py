"""The real window on a screen (Xvfb) and session bus (dbus-run-session) of its own, through AT-SPI: what a test of it
needs. A test is skipped (exit 77, with the reason) where the client or what it needs is not installed."""
import os
import shutil
import subprocess
import sys
import time

SKIPPED = 77
LIMIT = 60.0  # seconds for anything to appear, on a machine busy with something else


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)


def waited(find, what):
    """What find() gives, as soon as it gives something."""
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # an object that went away while it was asked
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"failed: no {what}")


def everything(node, depth=0):
    yield node
    if depth < 24:
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from everything(child, depth + 1)


def window_of(atspi, pid):
    desktop = atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application is not None and application.get_process_id() == pid and application.get_child_count() > 0:
            return application
    return None


def sliders(atspi, window):
    return {node.get_name(): node for node in everything(window) if node.get_role() == atspi.Role.SLIDER}


def described(window):
    """Every sentence the window says of itself."""
    return [text for node in everything(window) for text in (node.get_description(), node.get_name()) if text]


def client():
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    Atspi.init()
    return Atspi


def start(program, home, *arguments):
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_STATE_HOME=home)
    return subprocess.Popen([program, *arguments], env=environment)


def main(script, check):
    """check(PROGRAM) in the surroundings it needs, which are this script once more."""
    program = os.path.abspath(sys.argv[1])
    if os.environ.get("METRIC_MIRAGE_OWN_BUS"):
        check(program)
        return
    for tool in ("Xvfb", "dbus-run-session"):
        if shutil.which(tool) is None:
            skip(f"{tool} is not installed")
    # The system's Python has the client's binding, which another one first on the path has not.
    needed = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    pythons = [python for python in (sys.executable, "/usr/bin/python3")
               if os.path.exists(python) and subprocess.run([python, "-c", needed], stderr=subprocess.DEVNULL,
                                                            check=False).returncode == 0]
    if not pythons:
        skip("no AT-SPI client: gir1.2-atspi-2.0 and python3-gi are not installed")
    screen, told = os.pipe()
    # Without -noreset it begins anew whenever its last client goes, and turns away who connects meanwhile.
    server = subprocess.Popen(["Xvfb", "-displayfd", str(told), "-screen", "0", "1366x768x24", "-nolisten", "tcp",
                               "-noreset"], pass_fds=[told], stderr=subprocess.DEVNULL)
    os.close(told)
    try:
        display = os.read(screen, 16).decode().strip()
        if not display:
            skip("Xvfb does not start here")
        result = subprocess.run(["dbus-run-session", "--", pythons[0], "-B", os.path.abspath(script), program],
                                env=dict(os.environ, DISPLAY=":" + display, METRIC_MIRAGE_OWN_BUS="1"), check=False)
        sys.exit(result.returncode)
    finally:
        server.terminate()
        server.wait()
