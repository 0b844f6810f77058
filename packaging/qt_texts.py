"""Texts of Qt's own that show in this program, by Qt's context for them.

Qt brings no Norwegian (Bokmål), and its other languages have gaps or other words than ours. What is here is translated
with the program's own texts and goes before what Qt brings.
"""

from __future__ import annotations

QT_TEXTS: dict[str, tuple[str, ...]] = {
    "QPlatformTheme": ("OK", "Save", "Open", "Close", "Cancel", "&Yes", "&No"),
    "QFileDialog": (
        "File &name:",
        "&Open",
        "&Choose",
        "&Save",
        "Save As",
        "All Files (*)",
        "New Folder",
        "%1 already exists.\nDo you want to replace it?",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
}
