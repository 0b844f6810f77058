"""Texts of Qt's own that show in this program, by Qt's context for them.

Qt brings no Norwegian (Bokmål), and its other languages have gaps or other words than ours. What is here is translated
with the program's own texts and goes before what Qt brings.
"""

from __future__ import annotations

_EDIT_MENU = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")

QT_TEXTS: dict[str, tuple[str, ...]] = {
    "QPlatformTheme": ("OK", "Save", "Open", "Close", "Cancel", "&Yes", "&No"),
    "QFileDialog": (
        "&Look in:",
        "File &name:",
        "Directory:",
        "Files of &type:",
        "All Files (*)",
        "Directories",
        "Files",
        "Sidebar",
        "List of places and bookmarks",
        "Back",
        "Go back",
        "Forward",
        "Go forward",
        "Parent Directory",
        "Go to the parent directory",
        "Create New Folder",
        "Create a New Folder",
        "New Folder",
        "&New Folder",
        "List View",
        "Change to list view mode",
        "Detail View",
        "Change to detail view mode",
        "Show ",
        "Show &hidden files",
        "&Rename",
        "&Delete",
        "&Open",
        "Open",
        "&Choose",
        "&Save",
        "Save As",
        "Find Directory",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "Are you sure you want to delete '%1'?",
    ),
    "QFileSystemModel": ("Computer", "My Computer", "Name", "Size", "Type", "Date Modified"),
    "QAbstractFileIconProvider": ("Drive", "Folder", "File Folder"),  # a file folder and my computer are Windows'
    "QLineEdit": _EDIT_MENU,
    "QWidgetTextControl": _EDIT_MENU,
    "QScrollBar": ("Scroll here", "Top", "Bottom", "Page up", "Page down", "Scroll up", "Scroll down"),
    "QTabBar": ("Scroll Left", "Scroll Right"),
    "QShortcut": ("Up", "Down"),
}
