"""A screen reader's eyes, ears and hands: AT-SPI, by roles, names, actions, typed text and announcements alone.

For Debian's own Python, which has AT-SPI.
"""

import contextlib
import os
import subprocess
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found,unused-ignore]  # Debian's own Python has it
from patience import PATIENCE, until

gi.require_version("Atspi", "2.0")
from gi.repository import (  # type: ignore[import-not-found,unused-ignore] # noqa: E402 - its version comes first
    Atspi,
    GLib,
)

warnings.simplefilter("ignore", DeprecationWarning)  # each release of AT-SPI calls its functions by other names

MOST_CHILDREN = 200
Thing = Any  # Atspi.Accessible, which no stubs describe


def wait_for(what: str, find: Callable[[], Thing]) -> Thing:
    found: list[Thing] = []

    def comes() -> bool:
        while GLib.MainContext.default().iteration(False):  # what is announced or called comes in by it
            pass
        with contextlib.suppress(GLib.Error):  # it went while it was looked at
            found[:] = [find()]
        return any(found)

    until(comes, f"there is no {what}")
    return found[0]


# --- eyes


def children(thing: Thing) -> Iterator[Thing]:
    for place in range(min(thing.get_child_count(), MOST_CHILDREN)):
        child = thing.get_child_at_index(place)
        if child is not None:
            yield child


def within(thing: Thing) -> Iterator[Thing]:
    yield thing
    for child in children(thing):
        yield from within(child)


def has(thing: Thing, *states: str) -> bool:
    return all(thing.get_state_set().contains(getattr(Atspi.StateType, state)) for state in states)


def find(inside: Thing, role: str, name: str, says: str = "") -> Thing:
    """Wait for what can be seen and used, and has a name that begins so and says this too."""

    def is_it(one: Thing) -> bool:
        named = one.get_name()
        return named.startswith(name) and says in named[len(name) :] and has(one, "SHOWING", "ENABLED")

    def look() -> Thing:
        return next((one for one in within(inside) if one.get_role_name() == role and is_it(one)), None)

    return wait_for(f"{role} {name!r} that says {says!r}" if says else f"{role} {name!r}", look)


def the_program() -> Thing:
    return wait_for(
        "program", lambda: next((one for one in children(Atspi.get_desktop(0)) if one.get_name() == "apsis-desktop"), 0)
    )


# --- hands


def do(thing: Thing, *actions: str) -> None:
    """Do the first of these actions that there is, as soon as there is one."""

    def which() -> Thing:
        names = [Atspi.Action.get_action_name(thing, number) for number in range(thing.get_n_actions())]
        return [names.index(action) for action in actions if action in names]

    thing.do_action(wait_for(f"action {actions} of {thing.get_name()!r}", which)[0])


def choose_from(combo: Thing, name: str) -> None:
    """Open a drop-down list and choose an entry."""
    do(combo, "ShowMenu")
    do(find(combo, "list item", name), "Toggle")


def choose_women_in_europe(window: Thing) -> None:
    search = find(window, "text", "Search segments")  # which is there at once where nothing was requested yet

    choose_from(find(window, "combo box", "Section"), "Europe")
    find(window, "combo box", "Europe")

    search.set_text_contents("women")
    women = find(window, "list item", "Women")
    do(women, "Toggle")
    wait_for("tick at Women", lambda: has(women, "CHECKED"))


# --- ears


class Ears:
    """Hear what is announced from the moment on that they are made."""

    def __init__(self) -> None:
        self._heard: list[str] = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")

    def _hear(self, event: Thing) -> None:
        self._heard.append(str(event.any_data))

    def hear(self, text: str) -> None:
        """Wait until this has been announced since what was heard last."""
        wait_for(f"announcement {text!r}", lambda: text in self._heard)
        del self._heard[: self._heard.index(text) + 1]


@contextlib.contextmanager
def running_program(python: str) -> Iterator[Thing]:
    """Start the program with practice data, in a real window, and end it afterwards."""
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    environment.pop("PYTHONPATH", None)  # it leads to the likes of this file
    program = subprocess.Popen([python, "-m", "apsis_desktop", "--practice"], env=environment)
    try:
        yield the_program()
    finally:
        program.terminate()
        program.wait(PATIENCE)
