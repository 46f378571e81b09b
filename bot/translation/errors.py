"""What can go wrong with engines and models. Each error says in a key and data what to do about it."""

from __future__ import annotations

from config.texts import LanguageNames, Line, Value


class EngineFailed(Exception):  # noqa: N818 - it reads as what happened
    """An engine could not do it now. The reason holds no text and no key."""


class ModelsError(Exception):
    """Models could not be fetched, found or stored. ``line`` is the sentence for the person who asked for them."""

    def __init__(self, key: str, **data: Value) -> None:
        super().__init__(key)
        self.line = Line(key, data)


class NoSuchPair(ModelsError):  # noqa: N818
    """Nobody offers a model for these languages."""

    def __init__(self, source: str, target: str) -> None:
        super().__init__("translation-no-such-pair", **_named(source, target))


class NoNetwork(ModelsError):  # noqa: N818
    """The mirror cannot be reached, or does not answer as one."""

    def __init__(self, address: str) -> None:
        super().__init__("translation-no-network", address=address)


class BadHash(ModelsError):  # noqa: N818
    """What was downloaded is not what the records promise."""

    def __init__(self, source: str, target: str) -> None:
        super().__init__("translation-bad-hash", **_named(source, target))


class DiskFull(ModelsError):  # noqa: N818
    """There is no room for the model."""

    def __init__(self, folder: str) -> None:
        super().__init__("translation-disk-full", folder=folder)


class NotWritable(ModelsError):  # noqa: N818
    """The folder of the models cannot be written."""

    def __init__(self, folder: str) -> None:
        super().__init__("translation-not-writable", folder=folder)


def _named(source: str, target: str) -> dict[str, LanguageNames]:
    return {"source": LanguageNames((source,)), "target": LanguageNames((target,))}
