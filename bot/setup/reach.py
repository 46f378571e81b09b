"""The ways in which ``tandembot check`` reaches the database, the models and the engines."""

from __future__ import annotations

import asyncio
from tempfile import TemporaryDirectory
from typing import Literal

from bot.setup import models
from bot.translation.store import HUB
from config.settings import Settings
from handlers.errors import Temporary
from storage import migrations
from storage.database import Database, Tx
from storage.locks import AccountLock
from storage.richtext import RichText
from storage.translations import Translation, Wanted

SchemaState = Literal["ready", "new", "old", "newer"]
PATIENCE_S = 60.0
SENTENCE = "The meeting begins at ten o’clock."


def schema_state(settings: Settings) -> SchemaState:
    """Tell how the database's schema compares with what this version wants. Raises what the database raises."""

    def look(tx: Tx) -> SchemaState:
        if migrations.schema_version(tx) is None:
            return "new"
        return "ready" if migrations.is_current(tx) else "old"

    database = Database(settings.storage.url)
    try:
        return database.write_now(look)
    except migrations.SchemaTooNew:
        return "newer"
    finally:
        database.close_now()


def locked(settings: Settings) -> bool:
    """Tell whether another process holds one of the accounts."""
    # The names are those that ``bot.app`` locks.
    names = [f"matrix:{settings.matrix.user_id}"] if settings.matrix else []
    if settings.telegram is not None:
        names.append(f"telegram:{settings.telegram.token.get_secret_value().partition(':')[0]}")
    if settings.email is not None:
        names.append(f"email:{settings.email.sender}")
    for name in names:
        lock = AccountLock.acquire(settings.storage.url, settings.storage.data, name)
        if lock is None:
            return True
        lock.release()
    return False


def missing_models(settings: Settings) -> list[str]:
    """Return the directions for which a model is needed and not there, as "de → en"."""
    return [f"{source} → {target}" for source, target in models.missing(settings)]


async def translate(settings: Settings) -> str | None:
    """Let the local engine translate a sentence into one of the programme's languages; None where it could not."""
    known = models.store(settings)
    target = next((code for code in settings.translation.languages if known.legs(HUB, code)), None)
    if target is None:
        return None
    local = settings.translation.model_copy(update={"hosted": "", "workers": 1})
    return await _translated(settings.model_copy(update={"translation": local}), target)


async def hosted(settings: Settings) -> None:
    """Let the hosted service translate a sentence. Raises ``Temporary`` where it did not."""
    from bot.translation.errors import EngineFailed
    from bot.translation.factory import create_hosted

    engine = create_hosted(settings)
    if engine is None:
        return
    target = next((code for code in settings.translation.languages if code != HUB), "de")
    try:
        async with asyncio.timeout(PATIENCE_S):
            await engine.translate([SENTENCE], HUB, target)
    except EngineFailed as error:
        raise Temporary(str(error)) from None
    finally:
        await engine.close()


async def _translated(settings: Settings, target: str) -> str | None:
    """Translate with a translator like the bot's, on a database of its own that is thrown away."""
    from bot.translation.factory import create

    with TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/check.db")
        await asyncio.to_thread(migrations.migrate, database)
        translator = create(settings, database)
        try:
            await translator.start()
            async with asyncio.timeout(PATIENCE_S):
                [translation] = await translator.translate([Wanted(RichText(SENTENCE), HUB, target)])
        except TimeoutError:
            translation = None
        finally:
            await translator.close()
            await database.close()
    return translation.content.text.rstrip(".") if isinstance(translation, Translation) else None
