"""The Matrix platform, on matrix-nio."""

from __future__ import annotations

import sys
from typing import Any, cast

DRIVERS = ("psycopg2", "psycopg", "psycopg_c", "pymysql", "MySQLdb")
"""Drivers of databases that peewee loads where it finds them."""


def _import_nio() -> None:
    """Import nio without the drivers of databases.

    nio imports peewee for a store of keys that is not used here, and peewee imports every driver that is installed:
    nine megabytes for nothing. Whoever has one loaded, or needs one later, is not concerned.
    """
    hidden = [name for name in DRIVERS if name not in sys.modules]
    modules = cast(dict[str, Any], sys.modules)
    modules.update(dict.fromkeys(hidden))
    try:
        import nio  # noqa: F401
    finally:
        for name in hidden:
            del modules[name]


_import_nio()
