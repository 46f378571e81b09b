"""The outbox on this folder's engine."""

from tests.support.storage.riding_cases import *  # noqa: F403 - the cases are the tests
