"""Generations, restores and retention on this folder's engine."""

from tests.support.storage.generation_cases import *  # noqa: F403 - the cases are the tests
