"""True and false alarms of the check of figures."""

from __future__ import annotations

import pytest

from handlers.relay.figures import differ
from storage.richtext import RichText

SAME = [
    ("de", "en", "Das kostet 1.250 Euro.", "That costs 1,250 euros."),
    ("de", "en", "Das kostet 12,5 Mio. Euro", "That costs €12.5 million"),
    ("de", "en", "3.000.000 Menschen", "three million people"),
    ("de", "fr", "1.250,50 €", "1 250,50 €"),
    ("de", "en", "1'250 Franken", "1,250 francs"),
    ("de", "el", "1.250 Sensoren", "1.250 αισθητήρες"),
    ("fr", "de", "1 250 capteurs", "1.250 Sensoren"),
    ("de", "en", "am 5. Mai um 10 Uhr", "on 5 May at 10 o'clock"),
    ("de", "en", "am 05.06.2024", "on June 5, 2024"),
    ("de", "en", "Wir haben 24.06.24 gesagt", "We said 24 June 2024"),
    ("en", "de", "at 5 pm", "um 17:00 Uhr"),
    ("fr", "en", "à 10h", "at 10:00"),
    ("fr", "en", "à 10h30", "at 10.30"),
    ("de", "en", "um halb elf", "at 10:30"),
    ("de", "en", "14:30 Uhr", "half past two"),
    ("it", "de", "alle 10", "um 10"),
    ("en", "it", "at 10", "alle ore 10"),
    ("de", "en", "von 9 bis 11 Uhr", "from 9 to 11 am"),
    ("en", "de", "3 people", "drei Personen"),
    ("en", "de", "twelve sensors", "12 Sensoren"),
    ("de", "en", "zwei Sensoren", "2 sensors"),
    ("de", "en", "Der 1. Termin", "The first appointment"),
    ("pt", "en", "100 mil pessoas", "100,000 people"),
    ("de", "en", "Wir treffen uns vom 3.-5. Juni", "We meet from 3 to 5 June"),
    ("nl", "de", "Kost € 1.500,-", "Kostet 1.500 Euro"),
    ("de", "bg", "20 Lewa", "20 лв."),
    ("de", "en", "Raum 5G mit 2,5 m²", "Room 5G with 2.5 m²"),
    ("en", "de", "The gateway EU868 v2.10 is ready", "Das Gateway EU868 v2.10 ist bereit"),
    ("bg", "de", "Срещата е в 10:00 ч. на 5 май", "Das Treffen ist um 10:00 Uhr am 5. Mai"),
    ("el", "en", "Ναι, την Τρίτη στις 11:00 με βολεύει.", "Yes, Tuesday at 11:00 suits me."),
    # negations
    ("de", "en", "Das ist unmöglich", "That is not possible"),
    ("de", "en", "Das geht nicht", "That does not work"),
    ("de", "en", "Kannst du nicht kommen?", "Can you come?"),
    ("it", "en", "non vedo l'ora di vederti", "I look forward to seeing you"),
    ("el", "de", "Δεν μπορώ στις 11:00", "Ich kann um 11:00 nicht"),
    ("ro", "de", "Nu pot veni marți la ora 10", "Ich kann am Dienstag um 10 Uhr nicht kommen"),
    ("en", "fr", "No problem, see you at 3pm", "Pas de problème, à 15h"),
    ("en", "de", "Don't hesitate to write", "Schreiben Sie gerne"),
    ("fr", "de", "Ce n'est que 5 %", "Es sind nur 5 %"),
    ("xx", "de", "not a known language", "Das ist eine Sprache"),
]

DIFFERENT = [
    ("en", "pt", "It costs £4", "Custa 4 euros"),
    ("de", "en", "Das kostet 1.250 Euro", "That costs 1.250 euros"),
    ("en", "pt", "€125.000", "€12,500"),
    ("de", "en", "3 Mio. Euro", "3 thousand euros"),
    ("en", "de", "12.5 percent", "125 Prozent"),
    ("de", "en", "12 Sensoren", "21 sensors"),
    ("de", "en", "12 Sensoren", "sensors"),
    ("de", "en", "Sensoren", "5 sensors"),
    ("de", "en", "um 10 Uhr", "at 11"),
    ("de", "en", "10:30", "10:45"),
    ("de", "en", "am 5. Mai", "on 5 June"),
    ("de", "en", "Ich komme nicht", "I am coming"),
    ("en", "de", "I will come on Tuesday", "Ich werde am Dienstag nicht kommen"),
    ("el", "en", "Δεν συμφωνώ", "I agree"),
    ("fr", "de", "Je ne peux pas venir", "Ich kann kommen"),
    ("it", "de", "non posso", "ich kann"),
    ("bg", "de", "Не мога да дойда", "Ich kann kommen"),
    ("nl", "de", "Ik kom niet", "Ich komme"),
    ("ro", "de", "Nu vin", "Ich komme"),
    ("pt", "en", "Não posso", "I can"),
]


@pytest.mark.parametrize(("source", "target", "original", "translation"), SAME)
def test_honest_translations_raise_no_alarm(source: str, target: str, original: str, translation: str) -> None:
    assert not differ(RichText(original), RichText(translation), source, target)


@pytest.mark.parametrize(("source", "target", "original", "translation"), DIFFERENT)
def test_what_differs_is_noticed(source: str, target: str, original: str, translation: str) -> None:
    assert differ(RichText(original), RichText(translation), source, target)


@pytest.mark.parametrize("hostile", ["9" * 5000, "1," * 3000, "10:" * 3000, "1 000 " * 2000, "½ ² ٣", "-" * 5000 + "1"])
def test_hostile_numbers_are_survived(hostile: str) -> None:
    assert not differ(RichText(hostile), RichText(hostile), "de", "en") or "," in hostile
