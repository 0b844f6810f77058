"""Is told by the desktop that a report is ready, clicks, and has the report with Save… under the hand.

For Debian's own Python, which has AT-SPI. Arguments: the program's Python, and what to click.
"""

import sys

from linux_desktop import LinuxDesktop
from screen_reader import Thing, choose_women_in_europe, do, find, has, running_program, wait_for

TITLE = "Apsis Desktop"


def main(python: str, clicked: str) -> None:
    desktop = LinuxDesktop()
    with running_program(python) as program:
        window = find(program, "frame", TITLE)
        choose_women_in_europe(window)
        do(find(window, "push button", "Request report"), "Press")

        desktop.shows(TITLE, "A report is ready to save")  # on a lock screen too, so not which
        desktop.shows_number(1)
        is_called(window, f"(1) {TITLE}")

        {"notification": desktop.click_notification, "icon": desktop.click_icon}[clicked]()
        report = find(window, "table cell", "Women")
        wait_for("keyboard at the report", lambda: has(report, "FOCUSED"))
        is_called(window, TITLE)
        desktop.shows_number(0)
        wait_for("taking back of the icon", lambda: not desktop.items)
        wait_for("taking back of the notification", lambda: desktop.taken_back == {1})
        do(find(window, "table cell", "Save Women"), "Toggle")
        find(program, "dialog", "Save report")


def is_called(window: Thing, title: str) -> None:
    wait_for(f"window {title!r}", lambda: window.get_name() == title)


if __name__ == "__main__":
    main(*sys.argv[1:])
