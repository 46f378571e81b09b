"""Makes the translator that the settings ask for."""

from __future__ import annotations

from bot.translation.chain import Chain
from bot.translation.hosted import DeepTranslator, HostedEngine
from bot.translation.libretranslate import LibreTranslate
from bot.translation.options import HostedOption, LocalOption
from bot.translation.pool import Pool
from bot.translation.process import Allowance
from bot.translation.store import ModelStore
from config.settings import Settings
from config.texts import LANGUAGES
from storage.database import Database


def create(settings: Settings, database: Database) -> Chain:
    """Return the translator. Its processes start with ``start``."""
    chosen = settings.translation
    hosted = create_hosted(settings)
    local = chosen.engine == "local"
    pool = None
    if local or hosted:
        # A text is allowed more than a message waits for it: the translation then still completes the message.
        allowance = Allowance(patience_s=max(10.0, 2 * chosen.deadline))
        # Without the local engine one process is left, to identify languages.
        pool = Pool(LANGUAGES, chosen.workers if local else 1, allowance)
    store = ModelStore(settings.models_folder, with_bundled=chosen.bundled)
    return Chain(
        database,
        pool,
        LocalOption(pool, store) if local and pool else None,
        (hosted, HostedOption(hosted)) if hosted else None,
    )


def create_hosted(settings: Settings) -> HostedEngine | None:
    """Return the hosted engine that the settings name, or None."""
    chosen = settings.translation
    key = chosen.hosted_key.get_secret_value() if chosen.hosted_key else ""
    if not chosen.hosted:
        return None
    if chosen.hosted == "libretranslate":
        return LibreTranslate(chosen.hosted_url, key)
    return DeepTranslator(chosen.hosted, key)
