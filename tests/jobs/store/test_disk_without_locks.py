"""A network disk that knows no locks: SQLite says the same as when another program has the list open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT_LOCKS = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#define TAKE(NAME) int NAME(int file, int what, ...) { \
    va_list more; va_start(more, what); void *with = va_arg(more, void *); va_end(more); \
    if (what == F_SETLK || what == F_SETLKW || what == F_GETLK) { errno = ENOLCK; return -1; } \
    return ((int (*)(int, int, ...)) dlsym(RTLD_NEXT, #NAME))(file, what, with); }
TAKE(fcntl)
TAKE(fcntl64)
"""


def test_a_disk_without_locks_is_not_taken_for_another_program(tmp_path: Path) -> None:
    file = tmp_path / "reports.sqlite"
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("it needs a C compiler on Linux to have the system refuse locks, as a network disk does")
    source, library = tmp_path / "without_locks.c", tmp_path / "without_locks.so"
    source.write_text(WITHOUT_LOCKS)
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    opens = "import sys, pathlib, apsis_desktop.jobs.store.store as s; s.JobStore.open(pathlib.Path(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", opens, file],
        env={**os.environ, "LD_PRELOAD": str(library), "PYTHONPATH": str(Path(__file__).parents[3])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"StoreWithoutLocks: The list of reports cannot be stored in {tmp_path}" in done.stderr
    assert not file.exists()
