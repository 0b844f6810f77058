"""Is told by the desktop that a report is ready, clicks, and has the report with Save… under the hand.

For Debian's own Python, which has AT-SPI. Argument: the program's Python.
"""

import sys

from linux_desktop import LinuxDesktop
from screen_reader import Thing, do, find, has, running_program, wait_for

TITLE = "Apsis Desktop"


def main(python: str) -> None:
    desktop = LinuxDesktop()
    with running_program(python) as program:
        window = find(program, "frame", TITLE)
        ask_for_women(window)

        desktop.shows(TITLE, "A report is ready to save")  # on a lock screen too, so not which
        desktop.shows_number(1)
        is_called(window, f"(1) {TITLE}")

        desktop.click_icon()
        report = find(window, "table cell", "Women")
        wait_for("keyboard at the report", lambda: has(report, "FOCUSED"))
        is_called(window, TITLE)
        desktop.shows_number(0)
        wait_for("taking back of the icon", lambda: not desktop.items)
        do(find(window, "table cell", "Save Women"), "Toggle")
        find(program, "dialog", "Save report")


def ask_for_women(window: Thing) -> None:
    search = find(window, "text", "Search 40 segments")  # the lists are here
    section = find(window, "combo box", "Section")
    do(section, "ShowMenu")
    do(find(section, "list item", "Europe"), "Toggle")
    find(window, "combo box", "Europe")
    search.set_text_contents("women")
    women = find(window, "list item", "Women")
    do(women, "Toggle")
    wait_for("tick at Women", lambda: has(women, "CHECKED"))
    do(find(window, "push button", "Ask for this report"), "Press")


def is_called(window: Thing, title: str) -> None:
    wait_for(f"window {title!r}", lambda: window.get_name() == title)


if __name__ == "__main__":
    main(*sys.argv[1:])
