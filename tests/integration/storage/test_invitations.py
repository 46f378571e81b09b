"""Invitations on this folder's engine."""

from tests.support.storage.invitation_cases import *  # noqa: F403 - the cases are the tests
