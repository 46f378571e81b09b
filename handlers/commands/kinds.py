"""The kinds of arguments that commands take: how each is read from a text, and written as one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from zoneinfo import available_timezones

from config import formats
from config.texts import LANGUAGES, LanguageNames
from config.values import mail_address
from handlers.commands.fields import Kind
from handlers.common.names import clean_name
from handlers.errors import UserError
from storage.tandems import SHAPES

ENGINES = ("local", "hosted")
"""Who may translate: the programme's own computer alone, or the service of the settings, too."""

TELEGRAM = "telegram"
"""In the place of an account: there is none to invite, so the person gets a link."""
LONGEST_NAME = 64
LONGEST_TEXT = 4000
LONGEST_ECHO = 40
"""Characters of something unreadable that are repeated to the asker."""

# https://spec.matrix.org/latest/appendices/#user-identifiers: at most 255 bytes; old accounts use more characters.
_MATRIX_ID = re.compile(r"@[^:\s@/<>\"]+:[A-Za-z0-9.\-\[\]:]+")
_MATRIX_LINK = re.compile(r"(?:https?://matrix\.to/#/|matrix:(?:u/)?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CityGiven:
    """A city as somebody named it: ``Vari``, ``Vari=el``, ``Basel=de+fr@Europe/Zurich``."""

    name: str
    languages: tuple[str, ...] = ()
    zone: str = ""


def echo(text: str) -> str:
    """Return what is repeated to the asker of something that could not be read."""
    return clean_name(text, fallback="?", longest=LONGEST_ECHO)


# --- reading ----------------------------------------------------------------------------------------------------


def read_text(text: str) -> str:
    """Read a free text; its line breaks stay."""
    if not text.strip():
        raise UserError("commands-empty")
    if len(text) > LONGEST_TEXT:
        raise UserError("commands-too-long", most=LONGEST_TEXT)
    return text.strip()


def read_word(text: str) -> str:
    """Read something that has a name: a tandem, a city, a room. What it names is found out by the command."""
    found = clean_name(text, longest=LONGEST_NAME)
    if not found:
        raise UserError("commands-empty")
    return found


def read_name(text: str) -> str:
    """Read a person's name, also one in quotation marks."""
    if len(text) > LONGEST_NAME + 2:
        raise UserError("commands-too-long", most=LONGEST_NAME)
    found = clean_name(text.strip().strip('"“”„«»'), longest=LONGEST_NAME)
    if not any(character.isalpha() for character in found):
        raise UserError("commands-not-a-name", given=echo(text))
    return found


def read_account(text: str) -> str:
    """Read an account on Matrix: its id, also as a link to it.

    In its place may be ``telegram``, for somebody who gets a link there, or a mail address, for one who gets an e-mail.
    """
    if text.strip().casefold() == TELEGRAM:
        return TELEGRAM
    if (address := mail_address(text)) and "." in address.rpartition("@")[2]:
        return address
    found = _MATRIX_LINK.sub("", text.strip(), count=1)
    found = found if found.startswith("@") else "@" + found
    if not _MATRIX_ID.fullmatch(found) or len(found.encode()) > 255:
        raise UserError("commands-not-an-account", given=echo(text))
    return found


def read_address(text: str) -> str:
    """Read a mail address."""
    found = mail_address(text.strip().strip("<>"))
    if not found:
        raise UserError("commands-not-an-address", given=echo(text))
    return found


def read_number(text: str) -> int:
    """Read the number of something that the bot itself listed: as many digits as every engine's integers hold."""
    if not re.fullmatch(r"[0-9]{1,9}", text.strip()):
        raise UserError("commands-unknown", given=echo(text))
    return int(text)


def read_file(text: str) -> int:
    """Read the number of a file that was received: only the bot itself writes it."""
    if not re.fullmatch(r"[0-9]{1,9}", text.strip()):
        raise UserError("commands-ask-file")
    return int(text)


def read_language(text: str) -> str:
    """Read a language: its code, or its name in any language of the bot."""
    wanted = text.strip().casefold()
    if wanted in LANGUAGES:
        return wanted
    code = _names_of_languages().get(wanted)
    if code is None:
        raise UserError("commands-unknown-language", given=echo(text), possible=LanguageNames(LANGUAGES))
    return code


@cache
def _names_of_languages() -> dict[str, str]:
    return {formats.write_language(code, into).casefold(): code for into in LANGUAGES for code in LANGUAGES}


def read_zone(text: str) -> str:
    """Read the name of a time zone, whatever its case, with spaces or underscores."""
    wanted = text.strip().replace(" ", "_").casefold()
    found = _zones().get(wanted) or _zones().get(f"europe/{wanted}")
    if found is None:
        raise UserError("commands-unknown-zone", given=echo(text), example="Europe/Athens")
    return found


@cache
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


def read_shape(text: str) -> str:
    """Read one of the shapes of a tandem's rooms."""
    return _one_of(text, SHAPES)


def read_engines(text: str) -> str:
    """Read who may translate."""
    return _one_of(text, ENGINES)


def read_answer(text: str) -> str:
    """Read yes or no, as buttons write it."""
    return _one_of(text, ("yes", "no"))


def read_policy(text: str) -> str:
    """Read what of a city's words may be shown on Telegram."""
    return _one_of(text, ("allow", "names", "absent", "never"))


def read_part(text: str) -> str:
    """Read which part of the menu is shown."""
    return _one_of(text, ("tandem", "mine", "meetings", "settings", "privacy", "people", "programme", "status"))


def read_scope(text: str) -> str:
    """Read where something holds: here, or everywhere."""
    return _one_of(text, ("here", "everywhere"))


def _one_of(text: str, possible: tuple[str, ...]) -> str:
    found = text.strip().casefold()
    if found not in possible:
        raise UserError("commands-unknown-shape", given=echo(text), possible=", ".join(possible))
    return found


def read_city(text: str) -> CityGiven:
    """Read a city with what may be said about it at once: ``name[=language[+language…]][@zone]``."""
    rest, _, zone = text.partition("@")
    name, _, languages = rest.partition("=")
    if len(name) > LONGEST_NAME:
        raise UserError("commands-too-long", most=LONGEST_NAME)
    found = clean_name(name.strip(), longest=LONGEST_NAME)
    if not any(character.isalpha() for character in found):
        raise UserError("commands-not-a-city", given=echo(text))
    codes = tuple(dict.fromkeys(read_language(code) for code in languages.split("+") if code.strip()))
    return CityGiven(found, codes, read_zone(zone) if zone.strip() else "")


def write_city(given: CityGiven) -> str:
    """Write a city as ``read_city`` reads it."""
    languages = "=" + "+".join(given.languages) if given.languages else ""
    return given.name + languages + (f"@{given.zone}" if given.zone else "")


def merge_city(known: CityGiven, text: str) -> CityGiven:
    """Complete a city by what is to be corrected: a language, or a time zone."""
    try:
        return replace(known, languages=(read_language(text),))
    except UserError:
        return replace(known, zone=read_zone(text))


def merge_cities(known: tuple[CityGiven, ...], text: str) -> tuple[CityGiven, ...]:
    """Complete the first city whose language nobody named by the language that is the answer."""
    language = read_language(text)
    unnamed = next((index for index, given in enumerate(known) if not given.languages), None)
    return tuple(
        replace(given, languages=(language,)) if index == unnamed else given for index, given in enumerate(known)
    )


def read_audience(text: str) -> tuple[str, ...]:
    """Read to whom something goes: ``all``, or names of tandems and cities, with commas between them."""
    found = tuple(read_word(name) for name in text.split(",") if name.strip())
    if not found:
        raise UserError("commands-empty")
    return found


# --- the kinds --------------------------------------------------------------------------------------------------

TEXT = Kind("text", read_text, rest=True)
CONTACT = Kind("contact", read_text, rest=True)
ANNOUNCEMENT = Kind("announcement", read_text, rest=True)
AUDIENCE = Kind("audience", read_audience, ",".join)
COMMAND = Kind("command", read_word, rest=True)
NAME = Kind("name", read_name, rest=True)
TANDEM = Kind("tandem", read_word, spaces=True)
CODE = Kind("code", read_word)
PLACE = Kind("place", read_word, spaces=True)
CITY = Kind("city", read_word, spaces=True)
CITY_GIVEN = Kind("city-given", read_city, write_city, spaces=True, merge=merge_city)
CITIES = Kind("cities", read_city, write_city, many=True, merge=merge_cities)
ADDRESS = Kind("address", read_address)
ACCOUNT = Kind("account", read_account)
SHAPE = Kind("shape", read_shape)
ENGINES_GIVEN = Kind("engines", read_engines)
ANSWER = Kind("answer", read_answer)
POLICY = Kind("policy", read_policy)
SCOPE = Kind("scope", read_scope)
BROADCAST = Kind("broadcast", read_number, str)
NUMBER = Kind("number", read_number, str)
MESSAGE = Kind("message", read_number, str)
FILE = Kind("file", read_file, str)
PAGE = Kind("page", read_number, str)
PART = Kind("part", read_part)
LANGUAGE = Kind("language", read_language)
LANGUAGE_LIST = Kind("languages", read_language, many=True)
