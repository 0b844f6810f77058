"""Brings the files of the languages up to date with the texts in the code: `dev.py translations`.

Each language has a .ts file, which is Qt Linguist's and is edited, and a .qm file made of it, which the program reads.
A text that is new comes into every .ts as unfinished, and one that has gone leaves it; what was translated stays. Says
which texts have no translation yet, and ends with 1 where there are some.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from setup.stopped import Stopped
from translations.translatable import in_cpp, texts

from apsis_desktop.system.languages import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "en"


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    bring_up_to_date(FOLDER)
    missing = {code: unfinished(ts_file(FOLDER, code)) for code in LANGUAGES}
    for code, sources in missing.items():
        print(f"{code}: {f'{len(sources)} texts to translate' if sources else 'whole'}")
        for source in sources:
            print(f"    {source}")
    return 1 if any(missing.values()) else 0


def bring_up_to_date(folder: Path) -> None:
    """Take the texts of the code into the .ts files of `folder`, and make the .qm files. Raises Stopped."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        code_file = scratch / "texts.cpp"
        code_file.write_text(in_cpp(texts(ROOT / "apsis_desktop")), encoding="utf-8", newline="\n")
        for code in LANGUAGES:
            # Beside the code, since lupdate notes where that lies as seen from here.
            work = scratch / ts_file(folder, code).name
            if ts_file(folder, code).exists():
                shutil.copyfile(ts_file(folder, code), work)
            options = ["-locations", "none", "-no-obsolete", "-no-ui-lines", "-silent"]
            options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
            options += ["-source-language", SOURCE_LANGUAGE, "-target-language", code]
            if code == SOURCE_LANGUAGE:  # what is written in the code is English: it only lacks the singular
                options.append("-pluralonly")
            _call("pyside6-lupdate", [str(code_file), *options, "-ts", str(work)])
            ts_file(folder, code).write_bytes(work.read_bytes().replace(b"\r\n", b"\n"))
            _call("pyside6-lrelease", ["-silent", str(work), "-qm", str(ts_file(folder, code).with_suffix(".qm"))])


def ts_file(folder: Path, code: str) -> Path:
    return folder / f"apsis-desktop_{code}.ts"


def unfinished(file: Path) -> list[str]:
    """Return the texts that have no finished translation."""
    found = []
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - a file of this project
        translation = message.find("translation")
        forms = [] if translation is None else [translation, *translation.iter("numerusform")]
        counts = message.get("numerus") == "yes"
        texts_of = [form.text or "" for form in (forms[1:] if counts else forms)]
        if not forms or forms[0].get("type") or not all(texts_of):
            found.append(message.findtext("source") or "")
    return found


def _call(tool: str, arguments: list[str]) -> None:
    done = subprocess.run(
        [str(_beside_python(tool)), *arguments], check=False, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode:
        raise Stopped(f"{tool} ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def _beside_python(tool: str) -> Path:
    return Path(sys.executable).with_name(f"{tool}.exe" if sys.platform == "win32" else tool)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Stopped as reason:
        sys.exit(str(reason))
