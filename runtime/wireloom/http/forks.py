"""A forked child gets a copy of each pool, whose sockets its parent goes on using: it must leave them alone."""

from __future__ import annotations

import os
from typing import Any, Protocol
from weakref import WeakSet


class Owner(Protocol):
    """What has a pool, or locks that are held for longer than an instruction."""

    def forget(self) -> object:
        """Takes the pool out, in a child that has just been forked; a lock may be held by a thread that is not here."""
        ...


_owners: WeakSet[Any] = WeakSet()
_left_alone: list[object] = []
"""The pools of the parent. Dropping them would close them, and over TLS that would be told to the other end."""


def forget_in_children(owner: Owner) -> None:
    """From now on the owner has no pool in a child until it opens one of its own."""
    _owners.add(owner)


def _in_child() -> None:
    _left_alone.extend([owner.forget() for owner in list(_owners)])


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
