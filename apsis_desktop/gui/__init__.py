"""What a person sees. The few rules that every screen follows, so that the next one looks and speaks like the others:

Spacing (light_dark_theme.py)
    Distances are `SPACE`, its halves and multiples: half a SPACE within a field, one between fields and between parts
    of a dialog, two or three at its edge. Fields and buttons are as high as `make_roomy` makes them. Headings of short
    fields stand before them (FormLayout), of long ones above. A dialog fits 1024x700 with text at
    125 %.

Text
    The platform's font in two sizes, title and text; strong for what a thing is called. Explanations are a
    `SecondaryLabel`: quieter, never smaller.

Colours (light_dark_theme.py)
    All of them come from the palette. The accent is for the one thing to do next (`make_primary`) and for links. A
    tone says how a state feels, always beside an icon and words.

Widgets
    The platform's own, in its own style. Only rows, links and the primary button are painted here, and they show where
    the keyboard is. What can be clicked can be reached by Tab or by arrows, and has a name for a screen reader. What
    needs something first is grey and says why.

Words
    Request, prepare, download, save; segment, section, column, profile, report. A button says what it does, with "…"
    where it asks something first. An error says what happened and what to do. No "please", no exclamation marks, no
    number alone. "Try again" goes on with the same report, as "Resume" does after a cancel; "Request again" requests a
    new one.

Places
    What concerns a field is said under it, what concerns a report in its row, what concerns the program above both. A
    dialog asks only what cannot be undone.
"""
