"""Workshops on this folder's engine."""

from tests.support.storage.workshop_cases import *  # noqa: F403 - the cases are the tests
