"""Does the main job as a screen reader sees it: by roles, names, actions and typed text, and by nothing else.

For Debian's own Python, which has AT-SPI. Arguments: the program's Python, and where to save.
"""

import os
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found,unused-ignore]  # Debian's own Python has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found,unused-ignore] # noqa: E402 - its version comes first

warnings.simplefilter("ignore", DeprecationWarning)  # each release of AT-SPI calls its functions by other names

LONGEST = 10.0  # seconds for any one thing to come
MOST_CHILDREN = 200
Thing = Any  # Atspi.Accessible, which no stubs describe


def wait_for(what: str, find: Callable[[], Thing]) -> Thing:
    deadline = time.monotonic() + LONGEST
    while time.monotonic() < deadline:
        try:
            found = find()
        except gi.repository.GLib.Error:  # it went while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"there is no {what}")


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


def find(inside: Thing, role: str, name: str) -> Thing:
    """Wait for what can be seen and used, and has a name that begins so."""

    def look() -> Thing:
        for one in within(inside):
            if one.get_role_name() == role and one.get_name().startswith(name) and has(one, "SHOWING", "ENABLED"):
                return one
        return None

    return wait_for(f"{role} {name!r}", look)


def do(thing: Thing, *actions: str) -> None:
    """Do the first of these actions that there is, as soon as there is one."""

    def which() -> Thing:
        names = [Atspi.Action.get_action_name(thing, number) for number in range(thing.get_n_actions())]
        return [names.index(action) for action in actions if action in names]

    thing.do_action(wait_for(f"action {actions} of {thing.get_name()!r}", which)[0])


def the_program() -> Thing:
    return wait_for(
        "program", lambda: next((one for one in children(Atspi.get_desktop(0)) if one.get_name() == "apsis-desktop"), 0)
    )


def main(python: str, file: str) -> None:
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen([python, "-m", "apsis_desktop", "--practice"], env=environment)
    try:
        do_the_main_job(the_program(), file)
    finally:
        program.terminate()
        program.wait(LONGEST)


def do_the_main_job(program: Thing, file: str) -> None:
    window = find(program, "frame", "Apsis Desktop")
    search = find(window, "text", "Search 40 segments")  # the lists are here

    section = find(window, "combo box", "Section")
    do(section, "ShowMenu")
    do(find(section, "list item", "Europe"), "Toggle")
    find(window, "combo box", "Europe")

    search.set_text_contents("women")
    women = find(window, "list item", "Women")
    do(women, "Toggle")
    wait_for("tick at Women", lambda: has(women, "CHECKED"))

    do(find(window, "push button", "Choose columns"), "Press")
    dialog = find(program, "dialog", "Columns")
    do(find(dialog, "list item", "Email"), "Toggle")
    do(find(dialog, "push button", "Use these columns"), "Press")

    do(find(window, "radio button", "CSV"), "Toggle", "Press")
    do(find(window, "push button", "Ask for this report"), "Press")

    do(find(window, "table cell", "Save Women"), "Toggle")
    saving = find(program, "dialog", "Save report")
    find(saving, "text", "File name").set_text_contents(file)
    do(find(saving, "push button", "Save"), "Press")
    find(window, "table cell", "Women, CSV. Saved")


if __name__ == "__main__":
    main(*sys.argv[1:])
