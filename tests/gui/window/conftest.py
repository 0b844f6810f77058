from opened_window import open_window

__all__ = ["open_window"]
