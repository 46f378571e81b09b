"""Several at once on this folder's engine."""

from tests.support.storage.concurrent_cases import *  # noqa: F403 - the cases are the tests
