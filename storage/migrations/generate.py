"""For developers: write the next migration from what the models have become.

``python -m storage.migrations.generate "what changes"`` adds one; ``--first`` instead makes the first one anew, which
is only allowed while no database has it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config

from storage.database import normalised, sqlite_engine
from storage.migrations import FOLDER, head, migrate

VERSIONS = FOLDER / "versions"


def generate(message: str, *, first: bool = False) -> Path:
    """Write a migration and return its file."""
    number = 1
    if first:
        for old in VERSIONS.glob("[0-9]*.py"):
            old.unlink()
    else:
        number = int(head()) + 1
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    with tempfile.TemporaryDirectory() as folder:
        url = normalised(f"sqlite:///{folder}/empty.db")
        if number > 1:
            migrate(url)
        engine = sqlite_engine(url, "BEGIN IMMEDIATE", query_only=False)
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.revision(config, message, autogenerate=True, rev_id=f"{number:04}")
        engine.dispose()
    path = next(VERSIONS.glob(f"{number:04}_*.py"))
    for arguments in (["format", "--quiet"], ["check", "--fix", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *arguments, str(path)], check=True)  # noqa: S603
    return path


def main() -> None:
    """Read the command line."""
    words = [word for word in sys.argv[1:] if word != "--first"]
    first = "--first" in sys.argv
    path = generate(" ".join(words) or ("The first tables" if first else "A change"), first=first)
    sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
