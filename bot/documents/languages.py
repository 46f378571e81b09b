"""Language tags as office programs know them: they check spelling only by a language with its country."""

from __future__ import annotations

COUNTRIES = {"bg": "BG", "de": "DE", "el": "GR", "en": "GB", "fr": "FR", "it": "IT", "nl": "NL", "pt": "PT", "ro": "RO"}
"""The country that is usually meant; https://www.rfc-editor.org/info/bcp47."""


def tag(language: str) -> str:
    """Return a language with its usual country (``el-GR``); one that is not known stays as it is."""
    country = COUNTRIES.get(language)
    return f"{language}-{country}" if country else language
