"""Schedules and sessions on this folder's engine."""

from tests.support.storage.schedule_cases import *  # noqa: F403 - the cases are the tests
