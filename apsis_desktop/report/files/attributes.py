"""Owner, group, mode and access list of a replaced file, which its replacement gets."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path
from typing import NamedTuple

_ACCESS_LIST = "system.posix_acl_access"  # Linux keeps it so; its mask stands in the mode's group bits
_OTHERS = 0o070


class Attributes(NamedTuple):
    """Owner, group and mode of a file, and its access list where there is one. On Windows the folder decides."""

    owner: int
    group: int
    mode: int
    access_list: bytes | None

    @classmethod
    def of(cls, file: Path) -> Attributes | None:
        """Return those of a file; None for a missing one, and on Windows. Raises OSError."""
        if os.name == "nt":
            return None
        try:
            found = file.stat()
        except FileNotFoundError:
            return None
        return cls(found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode) & 0o777, _access_list(file))

    def apply_to(self, file: Path) -> None:
        """Apply them to another file. Where one cannot be applied, the file is closed to more people, never fewer."""
        mode = self.mode
        found = file.stat()
        if (found.st_uid, found.st_gid) != (self.owner, self.group) and not self._set_owner(file):
            mode &= ~_OTHERS
        if sys.platform == "linux":
            if self.access_list is None:
                with contextlib.suppress(OSError):  # mostly there is none
                    os.removexattr(file, _ACCESS_LIST)
            else:
                try:
                    os.setxattr(file, _ACCESS_LIST, self.access_list)
                except OSError:
                    mode &= ~_OTHERS
        with contextlib.suppress(OSError):  # a disk that knows no modes, where all files are open to the same people
            file.chmod(mode)

    def _set_owner(self, file: Path) -> bool:
        for owner in (self.owner, -1):  # only root gives a file away
            with contextlib.suppress(OSError):
                os.chown(file, owner, self.group)
                return True
        return False


def _access_list(file: Path) -> bytes | None:
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            return os.getxattr(file, _ACCESS_LIST)
    return None
