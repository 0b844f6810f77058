"""How a step says that this machine cannot do it, which is not the program's fault."""

from setup.stopped import Stopped


class NotToBeHad(Stopped):
    """A package or a download is missing: nothing was proven, and nothing refuted."""
