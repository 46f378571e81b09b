"""Minutes, their versions and next steps on this folder's engine."""

from tests.support.storage.minutes_cases import *  # noqa: F403 - the cases are the tests
