"""The kinds of values that settings have, and what is refused of them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationInfo
from pydantic_core import PydanticCustomError

from config import working
from config.texts import LANGUAGES


def _refuse_unless(accepted: bool, expected: str) -> None:
    """Refuse a value. ``expected`` ends the key of the text that says what was expected (settings-expects-…)."""
    if not accepted:
        raise PydanticCustomError("settings", "expected {expected}", {"expected": expected})


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):  # OSError: the name of a folder, such as "Europe"
        _refuse_unless(False, "zone")
    return name


def _zone_or_nothing(name: str) -> str:
    return _zone(name) if name else ""


def _language(code: str) -> str:
    _refuse_unless(code in LANGUAGES, "language")
    return code


def _account(account: str) -> str:
    _refuse_unless(bool(re.fullmatch(r"matrix:@[^:\s]+:\S+|telegram:[1-9][0-9]*", account)), "account")
    return account


def _user(user_id: str) -> str:
    _refuse_unless(bool(re.fullmatch(r"@[^:\s]+:\S+", user_id)), "user")
    return user_id


def _picture(path: Path | None) -> Path | None:
    """Refuse what is no picture that every kind of document can hold."""
    if path is not None:
        try:
            with path.open("rb") as file:
                head = file.read(8)
        except OSError:
            head = b""
        _refuse_unless(head == b"\x89PNG\r\n\x1a\n" or head.startswith(b"\xff\xd8\xff"), "picture")
    return path


def _address(url: str) -> str:
    _refuse_unless(bool(re.fullmatch(r"https?://[^\s/]+\S*", url)), "address")
    return url.rstrip("/")


def _address_or_nothing(url: str) -> str:
    return _address(url) if url else ""


def _call_link(url: str) -> str:
    _refuse_unless(not url or "{session}" in url, "call-link")
    return _address_or_nothing(url)


def _database(url: str) -> str:
    _refuse_unless(bool(re.fullmatch(r"|sqlite:///[^:]\S*|postgresql(\+psycopg)?://\S+", url)), "database")
    return url


def _bot_token(secret: SecretStr) -> SecretStr:
    _refuse_unless(bool(re.fullmatch(r"[0-9]+:[\w-]+", secret.get_secret_value(), re.ASCII)), "bot-token")
    return secret


def _webhook_secret(secret: SecretStr | None) -> SecretStr | None:
    known = secret is None or re.fullmatch(r"[\w-]{16,256}", secret.get_secret_value(), re.ASCII)
    _refuse_unless(bool(known), "webhook-secret")
    return secret


def _secure_address_or_nothing(url: str) -> str:
    # Only a Bot API server on the same machine may post without TLS.
    _refuse_unless(bool(re.match(r"$|https://|http://(127\.0\.0\.1|localhost)[:/]", url)), "webhook")
    return _address_or_nothing(url)


def _listening(address: str) -> str:
    host, _, port = address.rpartition(":")
    _refuse_unless(bool(host) and port.isdecimal() and int(port) < 65536, "listen")
    return address


def _clock_time(time: str) -> str:
    _refuse_unless(bool(re.fullmatch(r"|([01][0-9]|2[0-3]):[0-5][0-9]", time)), "clock")
    return time


def mail_address(text: str) -> str:
    """Return a mail address in the form in which it is used; empty where the text is none.

    The part before the @ is ASCII here, because many servers still take no other (RFC 6531 would allow it).
    """
    local, _, domain = text.strip().removeprefix("mailto:").rpartition("@")
    try:
        host = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""
    known = re.fullmatch(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*", local)
    named = re.fullmatch(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?", host)
    return f"{local}@{host}" if known and named and len(local) <= 64 and len(host) <= 253 else ""


def _mail(address: str) -> str:
    _refuse_unless(bool(mail_address(address)), "mail")
    return mail_address(address)


def _mail_or_nothing(address: str) -> str:
    return _mail(address) if address else ""


def _working_hours(text: str) -> str:
    try:
        working.parse(text)
    except ValueError:
        _refuse_unless(False, "working-hours")
    return text


def _username(name: str) -> str:
    return name.removeprefix("@")


def _filled(secret: SecretStr) -> SecretStr:
    _refuse_unless(bool(secret.get_secret_value().strip()), "token")
    return secret


def _level(name: Any) -> Any:
    return name.upper() if isinstance(name, str) else name


def _split(value: Any) -> Any:
    """Take a list as the environment writes it, separated by commas."""
    return [item.strip() for item in value.split(",") if item.strip()] if isinstance(value, str) else value


def _absolute(path: Path | None, info: ValidationInfo) -> Path | None:
    """Let relative paths start at the folder of the settings' file, wherever the process was started."""
    return (info.context or {}).get("folder", Path()) / path.expanduser() if path else None


def _nothing_if_empty(value: Any) -> Any:
    return None if value == "" else value


Zone = Annotated[str, AfterValidator(_zone)]
OptionalZone = Annotated[str, AfterValidator(_zone_or_nothing)]
Language = Annotated[str, AfterValidator(_language)]
Account = Annotated[str, AfterValidator(_account)]
User = Annotated[str, AfterValidator(_user)]
Address = Annotated[str, AfterValidator(_address)]
CallLink = Annotated[str, AfterValidator(_call_link)]
OptionalAddress = Annotated[str, AfterValidator(_address_or_nothing)]
WebhookAddress = Annotated[str, AfterValidator(_secure_address_or_nothing)]
DatabaseAddress = Annotated[str, AfterValidator(_database)]
ListenAddress = Annotated[str, AfterValidator(_listening)]
Token = Annotated[SecretStr, AfterValidator(_filled)]
BotToken = Annotated[SecretStr, AfterValidator(_bot_token)]
OptionalSecret = Annotated[SecretStr | None, BeforeValidator(_nothing_if_empty)]
WebhookSecret = Annotated[SecretStr | None, BeforeValidator(_nothing_if_empty), AfterValidator(_webhook_secret)]
WorkingHours = Annotated[str, AfterValidator(_working_hours)]
MailAddress = Annotated[str, AfterValidator(_mail)]
OptionalMailAddress = Annotated[str, AfterValidator(_mail_or_nothing)]
Username = Annotated[str, AfterValidator(_username)]
ClockTime = Annotated[str, AfterValidator(_clock_time)]
Level = Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_level)]
Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Days = Annotated[int, Field(ge=1)]
Folder = Annotated[Path, AfterValidator(_absolute)]
OptionalPath = Annotated[Path | None, BeforeValidator(_nothing_if_empty), AfterValidator(_absolute)]
OptionalPicture = Annotated[
    Path | None, BeforeValidator(_nothing_if_empty), AfterValidator(_absolute), AfterValidator(_picture)
]
Split = BeforeValidator(_split)
"""Lets a list also be written as one word with commas."""
