"""Fixtures of these tests."""

from tests.support.stage import scenes as scenes, stage as stage
