"""The page of a digest in a real browser: Chromium, driven by Playwright; axe looks for barriers.

Where Chromium is not installed the tests are skipped, except in CI, which installs it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.documents.digest import page
from tests.support.reports import report, telling

if TYPE_CHECKING:
    from playwright.sync_api import Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = pytest.mark.skipif(
    CHROMIUM is None and not os.environ.get("CI"), reason="Chromium is not installed (Debian: apt install chromium)"
)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Page, list[str]]]:
    """The page, opened, and the addresses that it asked for."""
    from playwright.sync_api import sync_playwright

    file = tmp_path_factory.mktemp("page") / "digest.html"
    file.write_bytes(page.write(report("de"), telling("de")))
    asked: list[str] = []
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=QUIET, chromium_sandbox=False)
        opened = browser.new_page(viewport={"width": 390, "height": 844})
        opened.on("request", lambda request: asked.append(request.url))
        problems: list[str] = []
        opened.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
        opened.on("pageerror", lambda error: problems.append(str(error)))
        opened.goto(Path(file).as_uri())
        assert not problems
        yield opened, asked
        browser.close()


def test_nothing_is_asked_of_anybody(shown: tuple[Page, list[str]]) -> None:
    _, asked = shown
    assert [address for address in asked if not address.startswith("file:")] == []


def test_axe_finds_nothing_serious(shown: tuple[Page, list[str]]) -> None:
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(shown[0]).response["violations"]
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []


def test_a_phone_need_not_scroll_sideways(shown: tuple[Page, list[str]]) -> None:
    assert shown[0].evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_tables_are_sorted_with_the_keyboard(shown: tuple[Page, list[str]]) -> None:
    opened, _ = shown
    heading = opened.locator("#tandems thead th.number button").first
    heading.focus()
    opened.keyboard.press("Enter")
    opened.keyboard.press("Enter")
    cells = opened.locator("#tandems tbody tr td.number:nth-child(3)").all_inner_texts()
    assert cells == sorted(cells, key=int, reverse=True)
    assert opened.locator("#tandems thead th[aria-sort=descending]").count() == 1


def test_tandems_are_filtered_by_how_they_are(shown: tuple[Page, list[str]]) -> None:
    opened, _ = shown
    button = opened.locator(".filter button[data-show=help]")
    button.focus()
    opened.keyboard.press("Space")
    assert button.get_attribute("aria-pressed") == "true"
    assert opened.locator("#tandems .items li:visible").all_inner_texts() == ["Utrecht – München: braucht Hilfe"]
    assert opened.locator("figure.map g.dim").count() == 5
    opened.locator(".filter button").first.click()
    assert opened.locator("#tandems .items li:visible").count() == 6


def test_on_paper_everything_is_there(shown: tuple[Page, list[str]]) -> None:
    opened, _ = shown
    opened.locator(".filter button[data-show=help]").click()
    opened.emulate_media(media="print")
    assert opened.locator("#tandems .items li:visible").count() == 6
    assert opened.locator("nav:visible").count() == 0
    opened.emulate_media(media="screen")
    opened.locator(".filter button").first.click()
