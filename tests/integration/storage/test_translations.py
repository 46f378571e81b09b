"""The cache of translations and the glossary on this folder's engine."""

from tests.support.storage.translation_cases import *  # noqa: F403 - the cases are the tests
