"""What is typed, answered and pressed, through dispatch."""

from __future__ import annotations

import dataclasses
import re

import pytest

from config.texts import LANGUAGES, Line
from handlers.catalogue import CATALOGUE
from handlers.commands import permissions
from handlers.commands.choices import number_of, typed_number
from handlers.commands.declaration import Request, Role, Where
from handlers.common.say import compose, shortened
from handlers.errors import UserError
from storage import people, rooms
from storage.database import Tx
from storage.deliveries import Say, Send
from storage.models import Choice, Form, Message
from storage.richtext import RichText, SpanKind
from tests.support.databases import SettableClock
from tests.support.stage import ANNA, BOT, TEXTS, Stage

MARIA, JENS, EVE = "@maria:example.org", "@jens:example.org", "@eve:example.org"


def talking(stage: Stage) -> tuple[str, str]:
    """Set Vari – Geestland up, with Maria and Jens in its shared room; return the coordinators' room and that one."""

    def play() -> tuple[str, str]:
        home = stage.start()
        stage.say(home, ANNA, "!tandem new Vari=el Geestland=de")
        room = stage.the_room("tandem")
        stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria Papadopoulou")
        stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
        stage.join(room, MARIA, "Maria")
        stage.join(room, JENS, "Jens")
        return home, room

    return stage.scene("talking", play)


def count(stage: Stage, model: type[Choice | Form | Message]) -> int:
    """Count the rows of a table."""
    return stage.write(lambda tx: tx.query(model).count())


# --- help and unknown commands ----------------------------------------------------------------------------------


def test_help_names_only_what_the_asker_may_do(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(home, ANNA, "!help")
    assert "For coordinators" in stage.last(home).text
    assert "!tandem add ‹tandem name› ‹account› ‹city› ‹the person’s name› – Add a person" in stage.last(home).text
    stage.say(room, JENS, "/help")
    told = stage.last(room).text
    assert told.startswith("Das können Sie hier sagen.")
    assert "!language [Sprachen] – Ihre Sprachen" in told
    assert "!tandem" not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_whole_in_every_language(stage: Stage, language: str) -> None:
    home = stage.start()
    stage.say(home, ANNA, f"!language {language}")
    stage.say(home, ANNA, "!help")
    lines = stage.last(home).text.splitlines()
    elsewhere = (Where.TANDEM, Where.WINDOW)
    here = [d for d in CATALOGUE.commands if d.group and d.where not in elsewhere and d.platform in ("", "matrix")]
    # Each has a line, or a place among those that begin alike and share one, because all must fit into one message.
    named = [word for line in lines[1:-1] for word in re.findall(r"!([a-z ]*[a-z])", line.replace("!help ", "", 1))]
    assert {d.name for d in here} - {"help"} <= set(named)
    assert len(lines) >= 60
    assert len(set(lines)) == len(lines)
    stage.say(home, ANNA, "!help tandem new")
    usage, example = stage.last(home).text.splitlines()
    assert usage.startswith("!tandem new [")
    assert example.endswith('!tandem new Geestland=de "Vari Voula Vouliagmeni=el@Europe/Athens"')


def test_half_known_commands_are_completed(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(home, ANNA, "!tandem")
    assert stage.last(home).text.startswith("“tandem” is not a whole command. There are: !tandem new, !tandem add")
    stage.say(home, ANNA, "!help tandem")
    listed = [known for known in CATALOGUE.commands if known.name.startswith("tandem ") and known.group]
    assert len(stage.last(home).text.splitlines()) == len(listed) > 9
    stage.say(room, JENS, "!hlep")
    near = stage.last(room)
    assert near.text == "Einen Befehl „hlep“ gibt es nicht. Meinten Sie „!help“?"
    stage.press(room, JENS, near.native_id, "1️⃣")
    assert near.text.startswith("Das können Sie hier sagen.")


@pytest.mark.parametrize(
    "line", ["!x<b>y</b>", "!x\u202eevil", "!" + "x" * 5000, "!menu_", "/x@y", "!tandem_", '!ask "']
)
def test_wild_lines_are_answered_and_never_passed_on(stage: Stage, line: str) -> None:
    _, room = talking(stage)
    before = len(stage.texts(room))
    stage.say(room, JENS, line)
    assert len(stage.texts(room)) == before + 1
    assert len(stage.last(room).text) < 500
    assert count(stage, Message) == 0


def test_strangers_may_only_ask_for_help(stage: Stage) -> None:
    _, room = talking(stage)
    stage.join(room, EVE, "Eve")
    stage.say(room, EVE, "!who")
    assert stage.last(room).text.startswith("I do not know you yet.")
    stage.say(room, EVE, "!tandem new Vari Geestland")
    assert stage.last(room).text.startswith("I do not know you yet.")
    stage.say(room, EVE, "!help")
    assert "!who" not in stage.last(room).text


# --- what is no command -----------------------------------------------------------------------------------------


def test_the_bots_own_words_are_never_executed(stage: Stage) -> None:
    _, room = talking(stage)
    before = len(stage.actions)
    stage.say(room, BOT, "!help")
    assert len(stage.actions) == before


def test_other_text_is_passed_on(stage: Stage) -> None:
    _, room = talking(stage)
    stage.say(room, JENS, "Bitte !help eingeben", language="de")
    stage.say(room, JENS, RichText("!help").marked(SpanKind.CODE), language="de")
    assert count(stage, Message) == 2
    assert not any("Das können Sie hier sagen" in text for text in stage.texts(room))


def test_an_edit_never_runs_a_command(stage: Stage) -> None:
    home, room = talking(stage)
    said = stage.say(room, JENS, "Hallo", language="de")
    stage.edit(room, JENS, said, "!language fr")
    assert stage.last(room).text == "Ein Befehl wirkt nur als neue Nachricht. Bitte senden Sie ihn noch einmal."
    stage.edit(home, ANNA, stage.say(home, ANNA, "hello"), "!tandem new A=de B=el")
    jens = stage.write(lambda tx: people.of_tandem(tx, 1)[1])
    assert jens.reads == ["de"]
    assert len(stage.rooms("tandem")) == 1


def test_a_direct_chat_says_where_one_is_heard(stage: Stage) -> None:
    talking(stage)
    room = stage.invite_bot(JENS, direct=True)
    stage.say(room, JENS, "Hallo Maria!", language="de")
    assert stage.last(room).text.startswith("Hier lese nur ich mit.")


def test_a_failed_command_leaves_nothing_behind(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    home, _ = talking(stage)
    declaration = CATALOGUE.named("city")
    assert declaration is not None

    def fails(request: Request, command: object) -> None:
        declaration.handle(request, command)
        raise UserError("tandems-none")

    failing = dataclasses.replace(declaration, handle=fails)
    broken = dataclasses.replace(CATALOGUE, commands=(failing,))
    monkeypatch.setattr("handlers.dispatch.CATALOGUE", broken)
    stage.say(home, ANNA, "!city Vari@Europe/Sofia")
    assert stage.last(home).text.startswith("There are no tandems yet.")
    vari = stage.write(lambda tx: people.city_by_slug(tx, "vari"))
    assert vari is not None
    assert vari.zone == "Europe/Athens"


# --- questions --------------------------------------------------------------------------------------------------


def test_in_a_direct_chat_the_next_line_is_the_answer(stage: Stage) -> None:
    home, _ = talking(stage)
    room = stage.invite_bot(JENS, direct=True)
    stage.say(room, JENS, "!ask")
    assert stage.last(room).text == "Was möchten Sie fragen?\nBitte antworten Sie mit Ihrer nächsten Nachricht."
    stage.say(room, JENS, "Wann geht es los?\nUnd wo?")
    assert stage.last(room).text == "Ihre Frage liegt jetzt beim Team."
    question = stage.last(home)
    assert question.text.startswith("Jens Meyer (@jens:example.org, Vari – Geestland) asks:\n(A reply to this message")
    assert ".)\nWann geht es los?\nUnd wo?\n" in question.text
    assert any(span.kind is SpanKind.QUOTE for span in question.content.spans)
    assert not question.quiet
    assert count(stage, Form) == 0


def test_in_a_shared_room_only_a_reply_is_the_answer(stage: Stage) -> None:
    home, room = talking(stage)
    stage.say(room, JENS, "!ask")
    question = stage.last(room)
    stage.say(room, JENS, "Hallo Maria", language="de")
    stage.say(room, MARIA, "Γεια", reply_to=question.native_id, language="el")
    assert count(stage, Message) == 2
    stage.say(room, JENS, "Wann?", reply_to=question.native_id)
    assert ".)\nWann?\n" in stage.last(home).text
    assert count(stage, Message) == 2


@pytest.mark.parametrize("word", ["cancel", "Abbrechen", "!cancel", "1"])
def test_a_question_is_cancelled(stage: Stage, word: str) -> None:
    home, _ = talking(stage)
    room = stage.invite_bot(JENS, direct=True)
    stage.say(room, JENS, "!ask")
    asked = len(stage.texts(home))
    stage.say(room, JENS, word)
    assert stage.last(room).text == "In Ordnung, es wurde nichts geändert."
    assert (count(stage, Form), len(stage.texts(home))) == (0, asked)
    stage.say(room, JENS, "!cancel")
    assert stage.last(room).text == "Es ist keine Frage offen."


def test_a_wrong_answer_leaves_the_question_open(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!tandem add vari")
    question = stage.last(home)
    stage.say(home, ANNA, "Maria", reply_to=question.native_id)
    assert stage.last(home).text.startswith("“Maria” is not an account.")
    stage.say(home, ANNA, "@new:example.org", reply_to=question.native_id)
    assert stage.last(home).text.startswith("Which city?")


def test_an_old_question_is_explained(stage: Stage, clock: SettableClock) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!tandem add vari")
    question = stage.last(home)
    clock.advance(3601)
    stage.say(home, ANNA, "@new:example.org", reply_to=question.native_id)
    assert stage.last(home).text == "That question is too old. Please start again."


def test_a_new_command_ends_the_question(stage: Stage) -> None:
    talking(stage)
    room = stage.invite_bot(JENS, direct=True)
    stage.say(room, JENS, "!ask")
    stage.say(room, JENS, "!who")
    assert count(stage, Form) == 0


# --- buttons ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "number"),
    [
        ("1️⃣", 1),
        ("1\u20e3", 1),
        ("9️⃣", 9),
        ("🔟", 10),
        ("🔟\ufe0f", 10),
        ("👍", None),
        ("1", None),
        ("0️⃣", None),
        ("", None),
    ],
)
def test_numbers_of_reactions(key: str, number: int | None) -> None:
    assert number_of(key) == number


@pytest.mark.parametrize(
    ("text", "number"), [("1", 1), (" 10. ", 10), ("3)", 3), ("2️⃣", 2), ("11", None), ("1 2", None), ("", None)]
)
def test_numbers_that_are_typed(text: str, number: int | None) -> None:
    assert typed_number(text) == number


def test_the_menu_is_edited_in_place_and_leads_back(stage: Stage) -> None:
    _, room = talking(stage)
    before = len(stage.texts(room))
    stage.say(room, JENS, "!menu")
    menu = stage.last(room)
    assert menu.text == "Jens Meyer, was möchten Sie tun?"
    assert list(menu.choices) == [
        "Mein Tandem",
        "Treffen",
        "Meine Einstellungen",
        "Das Team fragen",
        "Datenschutz und meine Daten",
        "Ihren letzten Schritt zurücknehmen",
        "Hilfe: was Sie hier sagen können",
    ]
    first = stage.press(room, JENS, menu.native_id, "1️⃣")
    assert menu.text == "Mein Tandem\nSie nehmen teil an: Vari – Geestland."
    assert menu.choices[0] == "Wer mitmacht und wer mitliest"
    assert menu.choices[-2:] == ("Das Team fragen", "Zurück zum Menü")
    # The client takes the reaction back when it is tapped again; that is the press of the new first button.
    stage.unpress(room, JENS, first)
    assert menu.text.startswith("Vari – Geestland: wer mitmacht und wer mitliest")
    assert list(menu.choices) == ["Zurück"]
    stage.press(room, JENS, menu.native_id, "1️⃣")
    assert menu.text.startswith("Mein Tandem")
    stage.press(room, JENS, menu.native_id, f"{len(menu.choices)}️⃣")
    assert menu.text == "Jens Meyer, was möchten Sie tun?"
    assert len(stage.texts(room)) == before + 1


def test_coordinators_have_more_in_their_menu(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!menu")
    menu = stage.last(home)
    assert list(menu.choices) == [
        "My tandems",
        "My settings",
        "Ask the team",
        "Privacy and my data",
        "All tandems, page by page",
        "People and invitations",
        "Programme",
        "Status and log",
        "Take back what you did last",
        "Help: what you can say here",
    ]
    stage.press(home, ANNA, menu.native_id, "7️⃣")
    assert "Set up a tandem" in menu.choices


def test_only_the_addressee_may_press(stage: Stage) -> None:
    _, room = talking(stage)
    stage.say(room, JENS, "!language")
    shown = stage.last(room)
    pressed = stage.press(room, MARIA, shown.native_id, "5️⃣")
    told = stage.last(room)
    assert told.text.startswith("Αυτή η επιλογή προορίζεται για άλλο άτομο.")
    assert told.reply_to == pressed
    languages = stage.write(lambda tx: [person.reads for person in people.of_tandem(tx, 1)])
    assert languages == [["el"], ["de"]]


def test_expired_and_used_buttons_are_explained(stage: Stage, clock: SettableClock) -> None:
    _, room = talking(stage)
    stage.say(room, JENS, "!language")
    shown = stage.last(room)
    clock.advance(25 * 3600)
    stage.press(room, JENS, shown.native_id, "5️⃣")
    assert stage.last(room).text.startswith("Diese Auswahl ist nicht mehr offen.")
    stage.unpress(room, JENS, "$unknown")
    assert count(stage, Message) == 0


def test_other_reactions_are_left_to_the_relay(stage: Stage) -> None:
    _, room = talking(stage)
    stage.say(room, JENS, "!menu")
    before = len(stage.texts(room))
    stage.press(room, JENS, stage.last(room).native_id, "👍")
    assert len(stage.texts(room)) == before


def test_a_typed_number_is_a_press(stage: Stage) -> None:
    _, room = talking(stage)
    direct = stage.invite_bot(JENS, direct=True)
    stage.say(direct, JENS, "!menu")
    stage.say(direct, JENS, "3")
    assert stage.last(direct).text.startswith("Meine Einstellungen\nSie lesen Deutsch und schreiben meist Deutsch.")
    # The answer to what is typed stands below it, and leads on and back.
    stage.say(direct, JENS, "1")
    assert "„!language de fr“" in stage.last(direct).text
    stage.say(direct, JENS, str(len(stage.last(direct).choices)))
    assert stage.last(direct).text.startswith("Meine Einstellungen")
    # In a room with others a bare number is said to them; a reply is a press.
    stage.say(room, JENS, "!menu")
    menu = stage.last(room)
    stage.say(room, JENS, "3", language="de")
    assert count(stage, Message) == 1
    stage.say(room, JENS, "3", reply_to=menu.native_id)
    assert stage.last(room).text.startswith("Meine Einstellungen")
    assert count(stage, Message) == 1


def test_a_failed_press_leaves_the_buttons(stage: Stage) -> None:
    _, room = talking(stage)
    stage.say(room, JENS, "!menu")
    menu = stage.last(room)
    undo = menu.choices.index("Ihren letzten Schritt zurücknehmen") + 1
    stage.clock.advance(700)
    stage.press(room, JENS, menu.native_id, f"{undo}️⃣")
    assert stage.last(room).text.startswith("In den letzten zehn Minuten haben Sie nichts getan")
    stage.press(room, JENS, menu.native_id, "3️⃣")
    assert menu.text.startswith("Meine Einstellungen")


# --- permissions ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("purpose", ["direct", "coordinators", "tandem"])
def test_roles_and_rooms(stage: Stage, role: Role, purpose: str) -> None:
    def work(tx: Tx) -> set[str]:
        room = rooms.create(tx, uid="u", platform="matrix", purpose=purpose, native_id="!r")
        account = people.see_account(tx, "matrix", "@x:example.org")
        person = None
        if role is not Role.ANYONE:
            person = people.create(tx, "X", reads=["de"], role=role.name.lower())
        request = Request(tx, stage.context, CATALOGUE, room, account, person, "$1")
        allowed = [d for d in CATALOGUE.commands if permissions.permitted(request, d)]
        for declaration in CATALOGUE.commands:
            if declaration in allowed:
                permissions.check(request, declaration)
            else:
                with pytest.raises(UserError) as told:
                    permissions.check(request, declaration)
                assert TEXTS.has(told.value.line.key)
        return {declaration.name for declaration in allowed}

    allowed = stage.write(work)
    assert {"help", "menu", "cancel"} <= allowed
    assert ("language" in allowed) is (role >= Role.PARTICIPANT)
    assert ("tandem new" in allowed) is (role is Role.COORDINATOR and purpose != "tandem")
    assert ("link" in allowed) is (role is Role.COORDINATOR)


# --- how words are put ------------------------------------------------------------------------------------------


def test_each_language_is_a_paragraph_and_the_same_words_are_said_once(stage: Stage) -> None:
    words = Say((Line("commands-undone"), Line("commands-plain", {"text": "x"})))
    shown = compose(words, ("de", "fr", "de"), stage.context, 1000)
    assert shown.text == "Zurückgenommen.\nx\n\nC’est annulé.\nx"
    same = Say((Line("commands-plain", {"text": "x"}),))
    assert compose(same, ("de", "fr"), stage.context, 1000).text == "x"


def test_long_lists_end_after_a_whole_line() -> None:
    content = RichText("\n".join(f"· Straße {number}" for number in range(100)))
    short = shortened(content, 200)
    assert len(short.text.encode()) <= 200
    assert short.text.endswith(" …")
    assert content.text.startswith(short.text.removesuffix(" …"))
    assert shortened(RichText("ä" * 100), 51).text == "ä" * 23 + " …"
    assert shortened(content, 10_000) == content


def test_answers_in_a_direct_chat_quote_nothing(stage: Stage) -> None:
    talking(stage)
    room = stage.invite_bot(JENS, direct=True)
    stage.say(room, JENS, "!who")
    sent = [action for action in stage.actions if isinstance(action, Send) and action.room == room]
    assert sent[-1].reply_to is None
