"""Unpacks a report from one file into another, which is what saving it cannot be quicker than.

`inflate FILE FOLDER`; prints JSON: seconds.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from isal import isal_zlib

PIECE = 1 << 20


def main(packed: Path, folder: Path) -> None:
    target = folder / "inflated"
    unpack = isal_zlib.decompressobj(wbits=31)
    begun = time.perf_counter()
    with packed.open("rb") as source, target.open("wb") as file:
        while piece := source.read(PIECE):
            while piece:
                file.write(unpack.decompress(piece, PIECE))
                piece = unpack.unconsumed_tail
        file.flush()
        os.fsync(file.fileno())
    print(json.dumps({"seconds": time.perf_counter() - begun}))
    target.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
