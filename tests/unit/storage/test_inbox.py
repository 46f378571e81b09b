"""The inbox on this folder's engine."""

from tests.support.storage.inbox_cases import *  # noqa: F403 - the cases are the tests
