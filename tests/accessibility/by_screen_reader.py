"""Does the main job as a screen reader sees it: by roles, names, actions and typed text, and by nothing else.

For Debian's own Python, which has AT-SPI. Arguments: the program's Python, and where to save.
"""

import sys

from screen_reader import Ears, Thing, choose_women_in_europe, do, find, running_program


def main(python: str, file: str) -> None:
    ears = Ears()
    with running_program(python) as program:
        do_the_main_job(program, file, ears)
        hear_a_notice(program, ears)


def do_the_main_job(program: Thing, file: str, ears: Ears) -> None:
    window = find(program, "frame", "Apsis Desktop")
    choose_women_in_europe(window)

    do(find(window, "push button", "Choose columns"), "Press")
    find(window, "text", "Search columns")
    do(find(window, "list item", "Email"), "Toggle")
    do(find(window, "push button", "Done"), "Press")

    do(find(window, "radio button", "CSV"), "Toggle", "Press")
    do(find(window, "push button", "Request report"), "Press")
    ears.hear("Women is being prepared")
    ears.hear("Women is ready to save")

    do(find(window, "table cell", "Save Women"), "Toggle")
    saving = find(program, "dialog", "Save report")
    find(saving, "text", "File name").set_text_contents(file)
    do(find(saving, "push button", "Save"), "Press")
    find(window, "table cell", "Women, ", "Saved in ")
    ears.hear("Women is saved")


def hear_a_notice(program: Thing, ears: Ears) -> None:
    """A line that comes up in place is heard by those who do not see it."""
    window = find(program, "frame", "Apsis Desktop")
    do(find(window, "menu item", "Help"), "ShowMenu")
    do(find(program, "menu item", "Copy details for support"), "Press")
    ears.hear("Details copied. Paste them into a message to the person who supports you.")


if __name__ == "__main__":
    main(*sys.argv[1:])
