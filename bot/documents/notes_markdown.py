"""Notes as Markdown: for wikis and web sites. It has no way of saying in which language a text is."""

from __future__ import annotations

import re

from handlers.notes.document import Book, Item, Part

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~])")
_BEGINS = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))", re.MULTILINE)


def write(book: Book) -> bytes:
    """Return the file, in UTF-8."""
    lines = [f"# {escape(book.title)}", "", escape(book.programme), ""]
    for part in book.parts:
        lines += _part(book, part)
    return ("\n".join([*lines, f"*{escape(book.made)}*"]) + "\n").encode()


def _part(book: Book, part: Part) -> list[str]:
    lines = [f"## {escape(part.title)}", ""]
    lines += [f"- **{escape(name)}** {_in_line(value)}" for name, value in part.facts]
    lines.append("")
    for section in part.sections:
        lines += [f"### {escape(section.title)}", ""]
        lines += _table(book, section.items) if book.two else [_bullet(item) for item in section.items]
        lines.append("")
    if part.evidence:
        lines += [f"### {escape(book.evidence)}", "", *(f"- {_in_line(line)}" for line in part.evidence), ""]
    return lines


def _bullet(item: Item) -> str:
    shown = (item.other or item.own).text
    before = f"{escape(item.foreign)} " if item.foreign else ""
    after = f" ({escape(item.about)})" if item.about else ""
    return f"- {before}{escape(shown)}{after}".replace("\n", "\n  ")


def _table(book: Book, items: tuple[Item, ...]) -> list[str]:
    lines = ["| {} | {} |".format(*map(_in_line, book.columns)), "| --- | --- |"]
    for item in items:
        about = f" ({_in_line(item.about)})" if item.about else ""
        lines.append(f"| {_in_line(item.own.text)}{about} | {_in_line(item.other.text) if item.other else ''} |")
    return lines


def _in_line(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())


def escape(text: str) -> str:
    """Return a text in which nothing is taken for Markdown, or for HTML."""
    return _BEGINS.sub(
        lambda found: f"{found[1]}{found[2]}\\" if found[2].isdigit() else f"{found[1]}\\{found[2]}",
        _SIGNS.sub(r"\\\1", text),
    )
