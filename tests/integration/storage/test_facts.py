"""What digests count, on this folder's engine."""

from tests.support.storage.facts_cases import *  # noqa: F403 - the cases are the tests
