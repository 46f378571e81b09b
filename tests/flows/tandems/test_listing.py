"""All tandems, a page at a time."""

from __future__ import annotations

from handlers.tandems.showing import ON_A_PAGE
from storage import overview, people, tandems
from storage.database import Tx
from tests.support.stage import ANNA, Stage

MARIA = "@maria:example.org"


def test_pages_are_turned(stage: Stage) -> None:
    home = stage.start()

    def enter(tx: Tx) -> None:
        for number in range(2 * ON_A_PAGE + 1):
            tandems.create(tx, slug=f"t{number:02}", name=f"T{number:02}", shape="shared", members=[])

    stage.write(enter)
    stage.say(home, ANNA, "!tandem show")
    shown = stage.last(home)
    assert shown.text.startswith("There are 15 tandems:\n· T00 (t00): 0 of 0 people there\n")
    assert shown.text.endswith("Page 1 of 3")
    assert shown.choices[0] == "T00"
    assert shown.choices[ON_A_PAGE] == "Next page"
    stage.press(home, ANNA, shown.native_id, "8️⃣")
    assert shown.text.endswith("Page 2 of 3")
    assert shown.choices[ON_A_PAGE : ON_A_PAGE + 2] == ("Next page", "Previous page")
    stage.say(home, ANNA, "!tandem list 99")
    assert stage.last(home).text == "There are 15 tandems:\n· T14 (t14): 0 of 0 people there\nPage 3 of 3"


def test_only_who_is_there_and_belongs_there_is_counted(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, "!tandem new Vari=el Geestland=de")
    stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria P.")
    room = stage.the_room("tandem")
    assert [(known.people, known.here) for known in stage.write(lambda tx: overview.standings(tx, 0, 9))] == [(1, 0)]
    stage.join(room, MARIA, "Maria")
    stage.join(room, ANNA, "Anna")
    assert [(known.people, known.here) for known in stage.write(lambda tx: overview.standings(tx, 0, 9))] == [(1, 1)]

    def leave(tx: Tx) -> None:
        (maria,) = people.of_city(tx, 1)
        people.leave(tx, maria)

    stage.write(leave)
    assert [(known.people, known.here) for known in stage.write(lambda tx: overview.standings(tx, 0, 9))] == [(0, 0)]
