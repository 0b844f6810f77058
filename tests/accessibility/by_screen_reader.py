"""Does the main job as a screen reader sees it: by roles, names, actions and typed text, and by nothing else.

For Debian's own Python, which has AT-SPI. Arguments: the program's Python, and where to save.
"""

import sys

from screen_reader import Ears, Thing, choose_from, choose_women_in_europe, do, find, has, running_program, within


def main(python: str, file: str) -> None:
    ears = Ears()
    with running_program(python) as program:
        do_the_main_job(program, file, ears)
        hear_a_notice(program, ears)
        read_the_keys(program)


def do_the_main_job(program: Thing, file: str, ears: Ears) -> None:
    window = find(program, "frame", "Apsis Desktop")
    choose_women_in_europe(window)

    do(find(window, "push button", "Choose columns"), "Press")
    find(window, "text", "Search columns")
    do(find(window, "list item", "Email"), "Toggle")
    do(find(window, "push button", "Done"), "Press")

    choose_from(find(window, "combo box", "Excel"), "CSV")
    do(find(window, "push button", "Request report"), "Press")
    ears.hear("Women is being prepared")
    ears.hear("Women is ready to save")

    do(find(window, "radio button", "Problems 0"), "Toggle", "Press")
    find(window, "label", "Nothing here")
    do(find(window, "radio button", "To save 1"), "Toggle", "Press")
    do(find(window, "table cell", "Save Women"), "Toggle")
    saving = find(program, "dialog", "Save report")
    find(saving, "text", "File name").set_text_contents(file)
    do(find(saving, "push button", "Save"), "Press")
    do(find(window, "radio button", "All 1"), "Toggle", "Press")
    find(window, "table cell", "Women, ", "Saved in ")
    ears.hear("Women is saved")


def read_the_keys(program: Thing) -> None:
    choose_in_help(program, "Keyboard shortcuts")
    keys = find(program, "dialog", "Keyboard shortcuts")
    find(keys, "table cell", "Request the report: Ctrl+Enter")
    find(keys, "table cell", "Go to the other half of the window: F6")
    do(find(keys, "push button", "Close"), "Press")


def hear_a_notice(program: Thing, ears: Ears) -> None:
    """A line that comes up in place is heard by those who do not see it."""
    choose_in_help(program, "Copy details for support")
    ears.hear("Details copied. Paste them into a message to the person who supports you.")


def choose_in_help(program: Thing, name: str) -> None:
    """Choose an entry; the menu stays open behind what was chosen in it before."""
    entries = [one for one in within(program) if one.get_role_name() == "menu item" and one.get_name() == name]
    if not any(has(one, "SHOWING") for one in entries):
        do(find(find(program, "frame", "Apsis Desktop"), "menu item", "Help"), "ShowMenu")
    do(find(program, "menu item", name), "Press")


if __name__ == "__main__":
    main(*sys.argv[1:])
