"""The main window, its menus and notices."""
