"""A window that says something: what any program of Python and Qt has to load that shows more than an empty frame.

A menu, a heading, a text and two buttons of Qt's, one of them with a style sheet, and of Python what nearly every
program is made of. Nothing of this program's own.
"""

from __future__ import annotations

import argparse
import json
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence, QPalette
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

LOADED = (argparse, json, logging, threading, ThreadPoolExecutor, Path)


@dataclass(frozen=True)
class Words:
    heading: str
    text: str


def least_window() -> QMainWindow:
    words = Words("A heading", "A text that is long enough to be broken into two lines where the window is narrow.")
    window = QMainWindow()
    leave = window.menuBar().addMenu("&File").addAction("&Quit")
    leave.setShortcut(QKeySequence.StandardKey.Quit)
    middle = QWidget()
    column = QVBoxLayout(middle)
    heading, text = QLabel(words.heading), QLabel(words.text)
    font = QFont(heading.font())
    font.setWeight(QFont.Weight.DemiBold)
    heading.setFont(font)
    text.setWordWrap(True)
    first, second = QPushButton("First"), QPushButton("Second")
    ground = window.palette().color(QPalette.ColorRole.Window).name()
    first.setStyleSheet(f"QPushButton {{ background: {ground}; padding: 4px; }}")
    for part in (heading, text, first, second):
        column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
    pages = QStackedWidget()
    pages.addWidget(middle)
    window.setCentralWidget(pages)
    return window
