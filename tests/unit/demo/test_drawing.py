"""What somebody sees is drawn as a client shows it, whatever the width."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

from bot.demo.markup import Rows, rows_of
from bot.demo.screen import Screen
from bot.demo.view import View
from bot.demo.views import Name, Window

COPY = (
    "<strong>Maria · Vari</strong><br>Yes, Tuesday suits me. <em>Really</em> &lt;b&gt;"
    "<details><summary>Translated automatically from Greek. Original:</summary>Ναι, με βολεύει.</details>"
)


class Eyes:
    """A person who has received these events."""

    def __init__(self) -> None:
        self.user_id = "@emma:localhost"
        self.view = View()

    def receives(self, kind: str, event_id: str, content: dict[str, Any], **more: Any) -> None:
        event = {"type": kind, "event_id": event_id, "sender": "@ana:localhost", "content": content, **more}
        self.view.take("!room", event, 0)

    def reads(self, event_id: str, body: str, **more: Any) -> None:
        self.receives("m.room.message", event_id, {"msgtype": "m.text", "body": body, **more})


def drawn(rows: Rows, width: int) -> list[str]:
    console = Console(width=width, file=io.StringIO(), record=True)
    console.print(rows)
    return [line.rstrip() for line in console.export_text().splitlines()]


def screen(width: int, height: int = 40, *, terminal: bool) -> tuple[Screen, io.StringIO]:
    output = io.StringIO()
    shown = Screen(Console(file=output, width=width, height=height, force_terminal=terminal, highlight=False))
    shown.names = {"@ana:localhost": Name("Ana", "bold")}
    return shown, output


def windows(eyes: Eyes) -> list[Window]:
    return [Window(title, "Emma sees", eyes, lambda: "!room") for title in ("First room", "Second room")]  # type: ignore[arg-type]


def test_html_is_shown_as_a_client_shows_it() -> None:
    assert drawn(Rows(rows_of("", COPY)), 60) == [
        "Maria · Vari",
        "Yes, Tuesday suits me. Really <b>",
        "▾ Translated automatically from Greek. Original:",
        "▏ Ναι, με βολεύει.",
    ]


def test_quotations_keep_their_bar_when_they_wrap() -> None:
    lines = drawn(Rows(rows_of("", "<blockquote>one two three four five six</blockquote>after")), 16)
    assert lines == ["▏ one two three", "▏ four five six", "after"]


def test_a_body_without_html_is_shown_as_it_is() -> None:
    assert drawn(Rows(rows_of("<b>not bold</b>\n\nsecond", "")), 40) == ["<b>not bold</b>", "second"]


def test_a_log_gets_only_what_a_step_changed() -> None:
    shown, output = screen(60, terminal=False)
    eyes = Eyes()
    with shown.act("An act", windows(eyes)[:1]):
        with shown.step("Ana greets"):
            eyes.reads("$1", "Good morning")
        with shown.step("Ana corrects it"):
            new = {"msgtype": "m.text", "body": "Good evening"}
            relation = {"rel_type": "m.replace", "event_id": "$1"}
            eyes.reads("$2", "* Good evening", **{"m.new_content": new, "m.relates_to": relation})
        with shown.step("Nothing happens"):
            pass
        with shown.step("Ana deletes it"):
            eyes.receives("m.room.redaction", "$3", {}, redacts="$1")
    greeted, corrected, nothing, deleted = output.getvalue().split("✓ ")[1:]
    assert "Ana greets" in greeted
    assert "First room (Emma sees)\n      Ana\n        Good morning\n" in greeted
    assert "Ana  edited\n        Good evening\n" in corrected
    assert len(nothing.splitlines()) == 1
    assert "Ana  deleted this message" in deleted
    assert "\x1b" not in output.getvalue()


def test_windows_stand_side_by_side_where_there_is_room() -> None:
    for width, lines_with_titles in ((100, 1), (60, 2)):
        shown, output = screen(width, terminal=True)
        eyes = Eyes()
        eyes.reads("$1", "A sentence that is long enough to be wrapped in a narrow window, and then some")
        with shown.act("An act", windows(eyes)), shown.step("Ana greets"):
            pass
        last_frame = output.getvalue().rpartition("An act")[2]
        assert len([line for line in last_frame.splitlines() if " room" in line]) == lines_with_titles


def test_a_step_that_fails_is_marked() -> None:
    shown, output = screen(60, terminal=False)
    try:
        with shown.act("An act", ()), shown.step("Ana greets"):
            raise TimeoutError
    except TimeoutError:
        pass
    assert "✗ Ana greets" in output.getvalue()


@pytest.mark.parametrize(("width", "height"), [(120, 40), (80, 24), (50, 20), (40, 16)])
def test_a_frame_fits_the_terminal_and_shows_the_latest(width: int, height: int) -> None:
    shown, _ = screen(width, height=height, terminal=True)
    eyes = Eyes()
    with shown.act("An act with a title", windows(eyes)):
        for number in range(12):
            with shown.step(f"Step {number}, with a caption that is too long for a narrow terminal, so it is cut"):
                eyes.reads(f"${number}", f"Sentence {number}, which is long enough to be wrapped in a narrow window")
        lines = ["".join(part.text for part in line) for line in shown.console.render_lines(shown.frame())]
    assert len(lines) <= height
    assert "Step 11" in "\n".join(lines)
    assert "window" in "\n".join(lines[-4:])
