"""What LibreOffice shows of a file, where it is installed."""

import csv
import shutil
import subprocess
from pathlib import Path

from patience import PATIENCE

LIBREOFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def opened_by_libreoffice(file: Path, folder: Path, reads: str) -> list[list[str]]:
    """Return what LibreOffice shows of a file."""
    assert LIBREOFFICE is not None
    how = [] if reads == "xlsx" else [f"--infilter=CSV:{reads}"]
    command = [LIBREOFFICE, f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless", *how]
    command += [
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
        "--outdir",
        str(folder / "shown"),
        str(file),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
    with (folder / "shown" / f"{file.stem}.csv").open(encoding="utf-8", newline="") as shown:
        return [*csv.reader(shown)]
