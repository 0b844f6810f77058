"""The program's icon in the forms of Windows (.ico) and macOS (.icns), and in the installer, from the one drawing.

`icons.py FOLDER` writes them there; run by Qt's Python, as `run()` does.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

DRAWING = Path(__file__).parent.parent.parent / "resources" / "apsis-desktop.svg"
NAME = "apsis-desktop"

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's names of the sizes that are kept as PNG, plain and for screens with two pixels a point.
ICNS_TYPES = {"ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024}


def run() -> None:
    """Write them among the other files that building makes."""
    from build.places import STAMPED
    from setup import environment

    subprocess.run([str(environment.tool("python")), __file__, str(STAMPED)], check=True)


def write(folder: Path) -> None:
    """Write apsis-desktop.ico, apsis-desktop.icns and installer.bmp into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    sizes = {*ICO_SIZES, *ICNS_TYPES.values()}
    pictures = {size: png(size) for size in sorted(sizes)}
    (folder / f"{NAME}.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / f"{NAME}.icns").write_bytes(icns({kind: pictures[size] for kind, size in ICNS_TYPES.items()}))
    installer_picture(folder / "installer.bmp")


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Put PNG pictures, by their size, into one file: since Vista, Windows reads them as they are."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + entries + b"".join(pictures.values())


def icns(pictures: Mapping[str, bytes]) -> bytes:
    """Put PNG pictures, by Apple's names of their sizes, into one file."""
    parts = b"".join(kind.encode("ascii") + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def png(size: int) -> bytes:
    """Draw it, `size` pixels wide and high."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6 takes the format as text
    buffer.close()
    return bytes(content.data())


def installer_picture(file: Path) -> None:
    """Draw what stands beside the installer's last page; its size is what NSIS wants."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    width, height, margin = 164, 314, 26
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#e9eff8"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = width - 2 * margin
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(margin, margin, side, side))
    painter.end()
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(file), "BMP")  # type: ignore[call-overload]  # as above


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    write(Path(sys.argv[1]))
