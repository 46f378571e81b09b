"""Digests that were made, on this folder's engine."""

from tests.support.storage.digest_cases import *  # noqa: F403 - the cases are the tests
