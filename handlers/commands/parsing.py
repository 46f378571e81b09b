"""From a line to a command, and back. Takes anything that somebody may type, and never raises but ``UserError``."""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from config.texts import Line
from handlers.commands.declaration import Catalogue, Declaration
from handlers.commands.fields import Field
from handlers.errors import UserError
from storage.richtext import RichText, SpanKind

PREFIXES = "!/"
NEAR = 0.6
"""How alike an unknown name must be to one that there is (difflib's ratio)."""
LONGEST_ECHO = 40
"""Characters of an unknown name that are repeated to the asker."""

_COMMAND = re.compile(rf"[{PREFIXES}][^\W\d_]")
_QUOTES = {'"': '"', "„": "“”", "“": "”", "”": "”", "«": "»", "»": "«"}
_GLUED = ",=@"
_VERBATIM = (SpanKind.CODE, SpanKind.PRE, SpanKind.QUOTE)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a line, without its quotation marks; ``start`` is where it begins in the line."""

    text: str
    start: int
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """No command has this name; ``near`` are the most similar ones, ``beginning`` those that begin like it."""

    given: str
    near: tuple[str, ...]
    beginning: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Partial:
    """A command with the arguments that are known so far."""

    declaration: Declaration[Any]
    values: Mapping[str, Any]

    def missing(self) -> Field | None:
        """Return the first argument that is still needed."""
        return next((f for f in self.declaration.fields if f.required and f.name not in self.values), None)

    def build(self) -> Any:
        """Return the command. Every required argument must be there."""
        return self.declaration.arguments(**self.values)

    def with_text(self, name: str, text: str) -> Partial:
        """Return it with one more argument, read from a text of its own. Raises ``UserError``."""
        declared = next(f for f in self.declaration.fields if f.name == name)
        if declared.kind.merge is not None and name in self.values:
            return self.with_value(name, declared.kind.merge(self.values[name], text))
        value = _read_many(declared, split(text)) if declared.kind.many else declared.kind.read(text.strip())
        return self.with_value(name, value)

    def with_value(self, name: str, value: Any) -> Partial:
        """Return it with this value of an argument."""
        return dataclasses.replace(self, values={**self.values, name: value})

    def written(self) -> dict[str, Any]:
        """Return the arguments as plain data, for a form."""
        return {f.name: _written(f, self.values[f.name]) for f in self.declaration.fields if f.name in self.values}


def restored(declaration: Declaration[Any], written: Mapping[str, Any]) -> Partial:
    """Return what ``Partial.written`` kept. Raises ``UserError`` if it cannot be read any more."""
    values: dict[str, Any] = {}
    for declared in declaration.fields:
        kept = written.get(declared.name)
        if kept is not None:
            read = declared.kind.read
            values[declared.name] = tuple(map(read, kept)) if declared.kind.many else read(kept)
    return Partial(declaration, values)


def looks_like_command(content: RichText) -> bool:
    """Tell whether a text is meant for the bot: it begins with ``!`` or ``/`` and a letter, and is no quotation."""
    stripped = content.strip()
    if not _COMMAND.match(stripped.text):
        return False
    return not any(span.start == 0 and span.kind in _VERBATIM for span in stripped.spans)


def line_of(content: RichText) -> str:
    """Return a text as a line: a mention is the account that it names, not the name that it shows."""
    text = content.text
    mentions = [span for span in content.spans if span.kind is SpanKind.MENTION and span.value]
    for span in sorted(mentions, key=lambda span: span.start, reverse=True):
        text = text[: span.start] + span.value + text[span.end :]
    return text.strip()


def parse(catalogue: Catalogue, line: str) -> Partial | Unknown:
    """Return the command that a line is, with the arguments that it has. Raises ``UserError`` for a bad argument."""
    tokens = _named(split(line.strip().lstrip(PREFIXES)))
    words = [token.text.casefold() for token in tokens[:3]]
    found = catalogue.find(words)
    if found is None:
        return _unknown(catalogue, words)
    declaration, taken = found
    return Partial(declaration, _fill(declaration, tokens[taken:], line.strip().lstrip(PREFIXES)))


def write(partial: Partial) -> str:
    """Return the line that is parsed as this command."""
    words = ["!" + partial.declaration.name]
    for declared in partial.declaration.fields:
        if declared.name not in partial.values:
            continue
        written = _written(declared, partial.values[declared.name])
        if declared.kind.rest:
            words.append(written)
        else:
            words.extend(map(quoted, written if declared.kind.many else [written]))
    return " ".join(word for word in words if word)


def line_for(declaration: Declaration[Any], command: Any) -> str:
    """Return the line that stands for a complete command."""
    values = {f.name: getattr(command, f.name) for f in declaration.fields}
    return write(Partial(declaration, {name: value for name, value in values.items() if value not in (None, (), "")}))


def quoted(word: str) -> str:
    """Return an argument as it is written in a line: in quotation marks where it needs them."""
    if word and not re.search(r"[\s,\\]|=[" + "".join(_QUOTES) + "]", word) and word[0] not in _QUOTES:
        return word
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def split(line: str) -> list[Token]:
    """Return the words of a line. A quotation mark that is never closed is a character like any other."""
    tokens: list[Token] = []
    position = 0
    while position < len(line):
        if line[position].isspace():
            position += 1
            continue
        quotation = _quotation(line, position)
        if quotation is not None:
            text, end = quotation
            tokens.append(Token(text, position, quoted=True))
        else:
            token, end = _word(line, position)
            tokens.append(token)
        position = end
    return tokens


def _word(line: str, start: int) -> tuple[Token, int]:
    """Return the word that begins here, and where it ends; what comes after ``=`` may be in quotation marks."""
    end = start
    while end < len(line) and not line[end].isspace():
        quotation = _quotation(line, end) if end > start and line[end - 1] == "=" else None
        if quotation is not None:
            return Token(line[start:end] + quotation[0], start, quoted=True), quotation[1]
        end += 1
    return Token(line[start:end], start), end


def _quotation(line: str, start: int) -> tuple[str, int] | None:
    closing = _QUOTES.get(line[start])
    if closing is None:
        return None
    text: list[str] = []
    position = start + 1
    while position < len(line):
        character = line[position]
        if character == "\\" and line[position + 1 : position + 2] in ('"', "\\") and line[position + 1 :]:
            text.append(line[position + 1])
            position += 2
            continue
        end = position + 1
        if character in closing and (end == len(line) or line[end].isspace() or line[end] in _GLUED):
            # What is glued to it belongs to the word: the comma in ``"A B", C``, the language in ``"A B"=el``.
            while end < len(line) and not line[end].isspace():
                text.append(line[end])
                end += 1
            return "".join(text), end
        text.append(character)
        position += 1
    return None


def _named(tokens: Sequence[Token]) -> list[Token]:
    """Split the first word at underscores (``/tandem_new``), and take off the bot's name (``/help@bot``)."""
    if not tokens:
        return []
    first = tokens[0]
    name = first.text.split("@")[0] or first.text
    return [*(Token(word, first.start) for word in name.split("_") if word), *tokens[1:]]


def _unknown(catalogue: Catalogue, words: Sequence[str]) -> Unknown:
    known = [declaration for declaration in catalogue.commands if declaration.group]
    names = [name for declaration in known for name in (declaration.name, *declaration.aliases)]
    first = words[0] if words else ""
    given = " ".join(words[:2])[:LONGEST_ECHO]
    beginning = tuple(name for name in names if name.split()[0] == first)
    near = difflib.get_close_matches(given, beginning or names, 1, NEAR if not beginning else 0.0)
    if not near and not beginning:
        near = difflib.get_close_matches(first[:LONGEST_ECHO], names, 1, NEAR)
    return Unknown(given if beginning else first[:LONGEST_ECHO], tuple(near), beginning)


def _fill(declaration: Declaration[Any], tokens: Sequence[Token], line: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    left = list(tokens)
    for index, declared in enumerate(declaration.fields):
        if not left:
            break
        last = index == len(declaration.fields) - 1
        if declared.kind.rest:
            values[declared.name] = declared.kind.read(line[left[0].start :].strip())
            left = []
        elif declared.kind.many:
            values[declared.name] = _read_many(declared, left)
            left = []
        elif last and declared.kind.spaces:
            values[declared.name] = declared.kind.read(" ".join(token.text for token in left))
            left = []
        elif declared.required or last or _readable(declared, left[0].text):
            values[declared.name] = declared.kind.read(left.pop(0).text)
    if left:
        raise UserError("commands-too-many", given=left[0].text[:LONGEST_ECHO], usage=usage(declaration))
    return values


def _read_many(declared: Field, tokens: Sequence[Token]) -> tuple[Any, ...]:
    texts = [token.text for token in tokens]
    if any("," in token.text for token in tokens if not token.quoted) or any(text.endswith(",") for text in texts):
        texts = [piece.strip() for piece in " ".join(texts).split(",")]
    return tuple(declared.kind.read(text) for text in texts if text)


def _readable(declared: Field, text: str) -> bool:
    try:
        declared.kind.read(text)
    except UserError:
        return False
    return True


def _written(declared: Field, value: Any) -> Any:
    return [declared.kind.write(item) for item in value] if declared.kind.many else declared.kind.write(value)


def usage(declaration: Declaration[Any]) -> Line:
    """Return the line that shows how a command is written, with its arguments named in the reader's language."""
    shown = Line("commands-plain", {"text": f"!{declaration.name}"})
    for declared in declaration.fields:
        need = "required" if declared.required else "optional"
        named = Line(f"commands-{need}", {"name": Line(f"commands-argument-{declared.kind.name}")})
        shown = Line("commands-pair", {"first": shown, "second": named})
    return shown
