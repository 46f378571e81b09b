"""What a city answers about its tandem."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from config.texts import Line
from handlers.commands.declaration import Declaration, Kind, Request, Role, Where
from handlers.commands.kinds import read_number, read_word
from handlers.errors import UserError
from handlers.surveys import asking
from storage import surveys, tandems

NUMBER = Kind("button", read_number, str)
WORD = Kind("button", read_word)


@dataclass(frozen=True, slots=True)
class AnswerSurvey:
    """Answer a question about a tandem, in the name of one's city."""

    tandem: Annotated[int, NUMBER]
    round: Annotated[int, NUMBER]
    question: Annotated[str, WORD]
    value: Annotated[int, NUMBER]


def do_answer(request: Request, command: AnswerSurvey) -> None:
    """Note the answer. The question then says that the city has answered, in all places."""
    tandem = tandems.get(request.tx, command.tandem)
    home = request.person.city_id if request.person is not None else None
    cities = {city.id for city in tandems.cities(request.tx, tandem.id)} if tandem is not None else set()
    if tandem is None or tandem.state == "ended" or command.round != asking.latest(request.tx, tandem):
        raise UserError("surveys-over")
    if home is None or home not in cities:
        raise UserError("surveys-not-yours")
    if command.question not in surveys.QUESTIONS or command.value not in surveys.VALUES:
        raise UserError("surveys-over")
    surveys.answer(request.tx, tandem.id, home, command.round, command.question, command.value)
    asking.show(request.tx, tandem, command.round, command.question, request.source)
    if request.pressed is None:
        request.answer(Line("surveys-thanks"))


COMMANDS = (Declaration("survey", AnswerSurvey, do_answer, Role.PARTICIPANT, Where.ANYWHERE, ""),)
