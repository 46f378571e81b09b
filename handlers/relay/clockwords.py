"""The words around clock times in nine languages, as patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_NEVER = "(?!)"
_WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|"
    "montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|morgen|heute|übermorgen|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd’hui|aujourd'hui|"
    "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|oggi|"
    "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|"
    "luni|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|azi|astăzi|"
    "segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|hoje|"
    "понеделник|вторник|сряда|четвъртък|петък|събота|неделя|утре|днес|"
    "δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|αύριο|σήμερα"
)


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says around a clock time. Patterns named ``before…`` look at the text up to the number."""

    before: re.Pattern[str]
    """Announces a time that has minutes after a full stop or a unit: "um", "alle"."""
    before_bare: re.Pattern[str]
    """Announces a time even for a bare number, if what follows is not what is counted."""
    after_bare: re.Pattern[str]
    unit: re.Pattern[str]
    """Follows a time. ``always``: nothing but a time has it; ``likely``: durations have it, too."""
    duration: re.Pattern[str]
    """Comes before durations."""
    part_of_day: re.Pattern[str]
    """ "in the afternoon" (group ``pm``) or in the morning."""
    sure: re.Pattern[str]
    """The parts of the day that make a bare number a time: "5 pm"."""
    range_start: re.Pattern[str]
    dotted_dates: bool
    """Whether "10.05" after such a word is as likely a date."""
    has_u: bool
    """Whether "10u30" is a time."""


@dataclass(frozen=True, slots=True)
class _Source:
    before: str
    before_bare: str
    after_bare: str
    always: str
    likely: str
    unit: str
    duration: str
    pm: str
    am: str
    sure: str
    to: str
    dotted_dates: bool = False


_SOURCES = {
    "en": _Source(
        before="at|by|until|till",
        before_bare="at",
        after_bare="on|sharp|and|or|in the|then|if|works?|is|would|suits|instead",
        always="o['’]clock",
        likely="h|hrs?",
        unit=_NEVER,
        duration="for|takes?|took|within|in|per|every|about|after|than|last(?:s|ed)?|another|of",
        pm=r"p\.?m\b\.?|in the (?:afternoon|evening)",
        am=r"a\.?m\b\.?|in the morning",
        sure=r"[ap]\.?m\b",
        to="to|till|until",
    ),
    "de": _Source(
        before="um|ab|gegen|bis",
        before_bare="um",
        after_bare="oder|und|am|in|bei|im|treffen|passt|ist|wäre|geht|los|beginnt|statt",
        always="Uhr",
        likely="h",
        unit=_NEVER,
        duration="für|dauert|dauerte|etwa|rund|ca\\.?|in|nach|pro|je|alle|als|innerhalb von|weitere|von",
        pm=r"nachmittags|abends|am (?:Nachmittag|Abend)|PM\b|p\.m\.",
        am=r"morgens|vormittags|am (?:Morgen|Vormittag)|AM\b|a\.m\.",
        sure=r"PM\b|AM\b|[ap]\.m\.",
        to="bis",
        dotted_dates=True,
    ),
    "fr": _Source(
        before="à|vers|dès|jusqu['’]à|avant|après|entre|de|et",
        before_bare=_NEVER,
        after_bare=_NEVER,
        always=_NEVER,
        likely="h",
        unit="heures?",
        duration="pendant|durant|dure|duré|durera|en|dans|environ|par|toutes les|que|sous|depuis|de|encore",
        pm=r"de l['’]après-midi|du soir",
        am=r"du matin",
        sure=r"de l['’]après-midi|du soir|du matin",
        to="à|jusqu['’]à",
    ),
    "it": _Source(
        before="alle|ore|dalle|delle|le|entro le|fino alle",
        before_bare="alle|dalle|ore",
        after_bare="di|e|o|in punto|va|per|oppure|alle|fino|per favore|presso|in",
        always=_NEVER,
        likely="h",
        unit=_NEVER,
        duration="per|dura|durata|in|entro|circa|ogni|tra|fra|da|oltre",
        pm=r"del pomeriggio|di pomeriggio|di sera|della sera",
        am=r"del mattino|di mattina|della mattina",
        sure=r"del pomeriggio|di sera|della sera|del mattino|di mattina|della mattina",
        to="alle|a|fino alle",
    ),
    "nl": _Source(
        before="om|vanaf|tot|rond|tegen",
        before_bare="om",
        after_bare="of|en|op|in|bij|is|past|zou",
        always="uur(?= ['’]s )",
        likely="h|uur",
        unit=r"u\.?(?!\w)",
        duration="duurt|duurde|in|binnen|na|per|elke|circa|ongeveer|dan|van|gedurende|nog|al",
        pm=r"['’]s (?:middags|avonds)|in de (?:middag|avond)",
        am=r"['’]s (?:morgens|ochtends)|in de ochtend",
        sure=r"['’]s (?:middags|avonds|morgens|ochtends)",
        to="tot|t/m",
    ),
    "ro": _Source(
        before="ora|orele|la",
        before_bare="ora|orele|la",
        after_bare="sau|și|şi|fix|în|pe|este|e|ar|dimineața|la|până",
        always=_NEVER,
        likely="h",
        unit=_NEVER,
        duration="timp de|durează|în|de|peste|circa|pe|după|încă",
        pm=r"după[- ]amiaz[aă]|seara",
        am=r"dimineața|dimineaţa",
        sure=r"după[- ]amiaz[aă]|seara|dimineața|dimineaţa",
        to="până la|la|-",
        dotted_dates=True,
    ),
    "pt": _Source(
        before="às|as|das|pelas|até às",
        before_bare="às|pelas",
        after_bare="em ponto|e|ou|de|na|no|é|seria|para|em",
        always=_NEVER,
        likely="h",
        unit="horas?",
        duration="durante|dura|durou|em|dentro de|cerca de|por|cada|há|de|mais",
        pm=r"da tarde|da noite|à tarde|à noite",
        am=r"da manhã|de manhã",
        sure=r"da tarde|da noite|da manhã",
        to="às|até às|até as",
    ),
    "bg": _Source(
        before="в|във|от|до|към|около",
        before_bare=_NEVER,
        after_bare=_NEVER,
        always=_NEVER,
        likely=r"ч\.?(?!\w)",
        unit="часа?",
        duration="за|след|преди|около|над|всеки|на|от|още|трае|отне",
        pm=r"следобед|вечерта|сл\. ?об\.",
        am=r"сутринта|пр\. ?об\.",
        sure=r"следобед|вечерта|сутринта",
        to="до",
        dotted_dates=True,
    ),
    "el": _Source(
        before="στις|τις|στη|κατά τις",
        before_bare="τις|στις|η ώρα",
        after_bare="ή|και|ακριβώς|είναι|στο|στη|στην|με βολεύει|θα ήταν",
        always=_NEVER,
        likely=_NEVER,
        unit="η ώρα|ώρα",
        duration="για|επί|σε|μέσα σε|διαρκεί|πριν από|μετά από|κάθε",
        pm=r"μ\.? ?μ\.?(?!\w)|το (?:απόγευμα|μεσημέρι|βράδυ)",
        am=r"π\.? ?μ\.?(?!\w)|το πρωί",
        sure=r"[πμ]\.? ?μ\.?(?!\w)|το (?:απόγευμα|μεσημέρι|βράδυ|πρωί)",
        to="έως τις|ως τις|μέχρι τις|με|έως|μέχρι|στις",
        dotted_dates=True,
    ),
}


@lru_cache(maxsize=16)
def of(language: str) -> Words:
    """Return a language's patterns; those of English for a language that is not among the nine."""
    return _compiled(_SOURCES.get(language, _SOURCES["en"]))


def _compiled(source: _Source) -> Words:
    flags = re.IGNORECASE
    follows = rf"\s(?:{source.after_bare}|{_WEEKDAYS})(?!\w)"
    return Words(
        before=re.compile(rf"(?<!\w)(?:{source.before})\s$", flags),
        before_bare=re.compile(rf"(?<!\w)(?:{source.before_bare})\s$", flags),
        after_bare=re.compile(rf"(?:\s*$|\s*\n|\s?[!?;)»”\"…]|\s?[.,](?!\d)|{follows})", flags),
        unit=re.compile(
            rf"\s?(?:(?P<always>{source.always})|(?P<likely>{source.likely})|(?:{source.unit}))(?!\w)", flags
        ),
        duration=re.compile(rf"(?<!\w)(?:{source.duration})\s(?:\w+\s)?$", flags),
        # Only as written: in German "am" is a preposition, "AM" is not.
        part_of_day=re.compile(rf",?\s?(?:(?P<pm>{_cased(source.pm, source)})|(?:{_cased(source.am, source)}))"),
        sure=re.compile(rf"\s?(?:{_cased(source.sure, source)})"),
        range_start=re.compile(
            r"(?<![\w.,:/])(?P<clock>(?P<hour>\d{1,2})(?:[:.hu](?P<minute>[0-5]\d)|\s?h)?)(?:\sUhr|\suur)?"
            rf"(?:[-–—]|\s(?:{source.to})\s)$",
            flags,
        ),
        dotted_dates=source.dotted_dates,
        has_u=source is _SOURCES["nl"],
    )


def _cased(pattern: str, source: _Source) -> str:
    return pattern if source is _SOURCES["de"] else f"(?i:{pattern})"
