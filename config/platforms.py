"""Where the bot is: its accounts on Matrix and Telegram, and the server for its e-mails."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from config.section import Section
from config.values import (
    Address,
    BotToken,
    ClockTime,
    ListenAddress,
    MailAddress,
    OptionalMailAddress,
    OptionalPath,
    OptionalSecret,
    Token,
    User,
    Username,
    WebhookAddress,
    WebhookSecret,
)


class Matrix(Section):
    """The bot's account on Matrix."""

    homeserver: Address
    user_id: User
    device_id: str = Field(min_length=1)
    access_token: Token
    space: bool = True
    """Whether a tandem's rooms are put in a space."""
    encrypted_rooms: bool = True
    """Whether the rooms that the bot creates are encrypted; others are followed."""
    keys: OptionalPath = None
    """The folder of the encryption's keys; empty: matrix in the data folder."""
    store_key: OptionalSecret = None
    """What the keys are sealed with; empty: a secret of its own beside them."""
    spare_device_id: str = ""
    """The second login, for the day on which the keys are lost."""
    spare_access_token: OptionalSecret = None

    @model_validator(mode="after")
    def _check_spare(self) -> Self:
        if self.spare_device_id and not self.spare_access_token:
            raise PydanticCustomError(
                "settings_needs", "{name} is needed by {by}", {"name": "spare_access_token", "by": "spare_device_id"}
            )
        return self


class Telegram(Section):
    """The bot's account on Telegram."""

    token: BotToken
    username: Username = ""
    """Without the @; links to the bot are made of it."""
    api: Address = "https://api.telegram.org"
    """The Bot API's address; another one for a server of one's own."""
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: WebhookAddress = ""
    webhook_secret: WebhookSecret = None
    """What Telegram shows with every post, so that nobody else can post in its name."""
    listen: ListenAddress = "127.0.0.1:8080"
    """Where the endpoint for the webhook listens; a proxy in front of it does TLS."""
    resend: Literal["again", "ask"] = "again"
    """What becomes of a message of which nobody knows whether it was sent: sent once more, or a coordinator decides."""
    quiet_from: ClockTime = "21:00"
    """From then on copies make no sound, by the clock of those who read them; empty: never.

    People's own hours come first.
    """
    quiet_until: ClockTime = "08:00"

    @model_validator(mode="after")
    def _check_webhook(self) -> Self:
        for name in ("webhook_url", "webhook_secret") if self.mode == "webhook" else ():
            if not getattr(self, name):
                raise PydanticCustomError(
                    "settings_needs", "{name} is needed by {by}", {"name": name, "by": 'mode = "webhook"'}
                )
        return self

    @property
    def address(self) -> tuple[str, int]:
        """Where the endpoint listens: host and port."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)


class Email(Section):
    """Where the bot hands its e-mails in."""

    host: str = Field(min_length=1)
    port: int = Field(default=587, ge=1, le=65535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    """``none`` only for a server on the same machine: everything could be read on the way, the password, too."""
    user: str = ""
    """Empty: the server wants no login."""
    password: OptionalSecret = None
    sender: MailAddress
    reply_to: OptionalMailAddress = ""
    """Where answers go; empty: to the sender."""
    per_minute: int = Field(default=30, ge=1, le=6000)
    """How many e-mails the server takes in a minute."""
    remind_after_days: int = Field(default=5, ge=0, le=25)
    """When whoever has not come is reminded, once; 0: never."""
    imap_host: str = ""
    """Where mail to the sender's address is read: answers of calendars, and what came back. Empty: it is not read."""
    imap_port: int = Field(default=993, ge=1, le=65535)
    imap_security: Literal["tls", "starttls", "none"] = "tls"
    """As ``security``."""
    imap_user: str = ""
    """Empty: the login of above."""
    imap_password: OptionalSecret = None
    imap_folder: str = Field(default="INBOX", min_length=1)
    imap_plus: bool = False
    """Whether mail to sender+anything@… lands in the same box. Then invitations name an address for each person."""
    imap_verifier: str = ""
    """How the own mail server calls itself in the headers ``Authentication-Results`` that it adds (RFC 8601).

    Empty: it adds none that could be relied on.
    """

    @model_validator(mode="after")
    def _check_login(self) -> Self:
        if self.user and not self.password:
            raise PydanticCustomError("settings_needs", "{name} is needed by {by}", {"name": "password", "by": "user"})
        if self.imap_user and not self.imap_password:
            raise PydanticCustomError(
                "settings_needs", "{name} is needed by {by}", {"name": "imap_password", "by": "imap_user"}
            )
        if self.imap_host and not self.box_login[0]:
            raise PydanticCustomError(
                "settings_needs", "{name} is needed by {by}", {"name": "imap_user", "by": "imap_host"}
            )
        return self

    @property
    def box_login(self) -> tuple[str, str]:
        """User and password of the box that is read."""
        user, secret = (self.imap_user, self.imap_password) if self.imap_user else (self.user, self.password)
        return user, secret.get_secret_value() if secret is not None else ""
