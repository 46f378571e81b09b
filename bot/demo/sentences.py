"""What the people of the demo say, in each language that they may speak.

Cities and people are made up, and named so that nobody takes them for real. Each sentence is always said by the same
one of the three: ``greeting`` and ``plan`` by the woman who has the first city's project, ``wrong``, ``right`` and
``agreed`` by the man beside her; see script.py for the others.
"""

from __future__ import annotations

from dataclasses import dataclass

LINK = "https://example.org/pilot"


@dataclass(frozen=True, slots=True)
class Voice:
    """A language, an example city where it is spoken, and what its people say."""

    language: str
    city: str
    country: str
    zone: str
    woman: str
    man: str
    greeting: str
    answer: str
    wrong: str
    right: str
    thanks: str
    plan: str
    """With ``{name}`` for a mention and ``{link}`` for an address."""
    picture: str
    """Stands below a picture."""
    clock: str
    moved: str
    """The same, an hour later."""
    agreed: str
    slip: str
    aside: str
    place: tuple[float, float]
    """Latitude and longitude, so that the city is on a map."""
    learned: str
    tried: str
    remark: str
    found: str
    reuse: str
    step: str
    """With ``{name}`` of who does it, and ``{day}`` by when."""


VOICES: dict[str, Voice] = {
    "en": Voice(
        language="English",
        city="Exampleton",
        country="IE",
        zone="Europe/Dublin",
        woman="Emma Example",
        man="Oliver Example",
        greeting="Good morning! We look forward to working with you.",
        answer="Good morning! We have prepared three questions about your sensor network.",
        wrong="Our sensors measure the water level every 15 minutes.",
        right="Our sensors measure the water level every 10 minutes.",
        thanks="Thank you, that helps us a lot.",
        plan="{name}, here is the plan of our pilot project: {link}",
        picture="This is where the sensors are.",
        clock="Can we speak on Tuesday at 10:00?",
        moved="Can we speak on Tuesday at 11:00?",
        agreed="Yes, Tuesday is good. I will invite our engineer, too.",
        slip="Shall we have lunch first?",
        aside="Do we have enough sensors?",
        place=(53.42, -7.94),
        learned="The batteries of our sensors last for two winters.",
        tried="Our first sensors did not survive the salt water.",
        remark="Our water levels are on a public map.",
        found="The salt water destroys cheap housings.",
        reuse="Your map of the water levels",
        step="{name} sends the list of sensors by {day}.",
    ),
    "pt": Voice(
        language="Portuguese",
        city="Vila Exemplo",
        country="PT",
        zone="Atlantic/Azores",
        woman="Ana Exemplo",
        man="Rui Exemplo",
        greeting="Bom dia! Temos muito gosto em trabalhar convosco.",
        answer="Bom dia! Preparámos três perguntas sobre a vossa rede de sensores.",
        wrong="Os nossos sensores medem o nível da água a cada 15 minutos.",
        right="Os nossos sensores medem o nível da água a cada 10 minutos.",
        thanks="Obrigada, isso ajuda-nos muito.",
        plan="{name}, aqui está o plano do nosso projeto-piloto: {link}",
        picture="É aqui que estão os sensores.",
        clock="Podemos falar na terça-feira às 10:00?",
        moved="Podemos falar na terça-feira às 11:00?",
        agreed="Sim, terça-feira é um bom dia. Também vou convidar a nossa engenheira.",
        slip="Vamos almoçar primeiro?",
        aside="Temos sensores suficientes?",
        place=(37.78, -25.5),
        learned="As baterias dos nossos sensores duram dois invernos.",
        tried="Os nossos primeiros sensores não resistiram à água salgada.",
        remark="Os nossos níveis de água estão num mapa público.",
        found="As baterias duram mais do que pensávamos.",
        reuse="O vosso plano de manutenção",
        step="{name} envia a lista de sensores até {day}.",
    ),
    "de": Voice(
        language="German",
        city="Beispielstadt",
        country="DE",
        zone="Europe/Berlin",
        woman="Erika Beispiel",
        man="Jens Beispiel",
        greeting="Guten Morgen! Wir freuen uns auf die Zusammenarbeit mit Ihnen.",
        answer="Guten Morgen! Wir haben drei Fragen zu Ihrem Sensornetz vorbereitet.",
        wrong="Unsere Sensoren messen den Wasserstand alle 15 Minuten.",
        right="Unsere Sensoren messen den Wasserstand alle 10 Minuten.",
        thanks="Danke, das hilft uns sehr.",
        plan="{name}, hier ist der Plan unseres Pilotprojekts: {link}",
        picture="Hier stehen die Sensoren.",
        clock="Können wir am Dienstag um 10:00 Uhr sprechen?",
        moved="Können wir am Dienstag um 11:00 Uhr sprechen?",
        agreed="Ja, Dienstag passt gut. Ich lade auch unsere Ingenieurin ein.",
        slip="Gehen wir vorher Mittag essen?",
        aside="Haben wir genug Sensoren?",
        place=(52.0, 9.8),
        learned="Die Batterien unserer Sensoren halten zwei Winter.",
        tried="Unsere ersten Sensoren haben das Salzwasser nicht überstanden.",
        remark="Unsere Wasserstände stehen auf einer öffentlichen Karte.",
        found="Salzwasser zerstört billige Gehäuse.",
        reuse="Ihre Karte der Wasserstände",
        step="{name} schickt die Liste der Sensoren bis {day}.",
    ),
    "bg": Voice(
        language="Bulgarian",
        city="Примерово",
        country="BG",
        zone="Europe/Sofia",
        woman="Мария Примерова",
        man="Георги Примеров",
        greeting="Добро утро! Радваме се, че ще работим с вас.",
        answer="Добро утро! Подготвихме три въпроса за вашата мрежа от сензори.",
        wrong="Нашите сензори измерват нивото на водата на всеки 15 минути.",
        right="Нашите сензори измерват нивото на водата на всеки 10 минути.",
        thanks="Благодаря, това много ни помага.",
        plan="{name}, ето плана на нашия пилотен проект: {link}",
        picture="Тук са сензорите.",
        clock="Може ли да поговорим във вторник в 10:00 часа?",
        moved="Може ли да поговорим във вторник в 11:00 часа?",
        agreed="Да, вторник е удобен. Ще поканя и нашата инженерка.",
        slip="Ще обядваме ли първо?",
        aside="Имаме ли достатъчно сензори?",
        place=(42.6, 25.4),
        learned="Батериите на нашите сензори издържат две зими.",
        tried="Първите ни сензори не издържаха на солената вода.",
        remark="Нашите водни нива са на публична карта.",
        found="Солената вода разрушава евтините корпуси.",
        reuse="Вашата карта на водните нива",
        step="{name} изпраща списъка на сензорите до {day}.",
    ),
    "fr": Voice(
        language="French",
        city="Exempleville",
        country="FR",
        zone="Europe/Paris",
        woman="Claire Exemple",
        man="Marc Exemple",
        greeting="Bonjour ! Nous nous réjouissons de travailler avec vous.",
        answer="Bonjour ! Nous avons préparé trois questions sur votre réseau de capteurs.",
        wrong="Nos capteurs mesurent le niveau de l’eau toutes les 15 minutes.",
        right="Nos capteurs mesurent le niveau de l’eau toutes les 10 minutes.",
        thanks="Merci, cela nous aide beaucoup.",
        plan="{name}, voici le plan de notre projet pilote : {link}",
        picture="Voici où se trouvent les capteurs.",
        clock="Pouvons-nous parler mardi à 10:00 ?",
        moved="Pouvons-nous parler mardi à 11:00 ?",
        agreed="Oui, mardi nous convient. J’inviterai aussi notre ingénieure.",
        slip="On déjeune d’abord ?",
        aside="Avons-nous assez de capteurs ?",
        place=(47.2, 2.4),
        learned="Les batteries de nos capteurs tiennent deux hivers.",
        tried="Nos premiers capteurs n’ont pas résisté à l’eau salée.",
        remark="Nos niveaux d’eau figurent sur une carte publique.",
        found="L’eau salée détruit les boîtiers bon marché.",
        reuse="Votre carte des niveaux d’eau",
        step="{name} envoie la liste des capteurs avant {day}.",
    ),
    "el": Voice(
        language="Greek",
        city="Παραδειγματούπολη",
        country="GR",
        zone="Europe/Athens",
        woman="Ελένη Παράδειγμα",
        man="Νίκος Παράδειγμα",
        greeting="Καλημέρα! Χαιρόμαστε που θα συνεργαστούμε μαζί σας.",
        answer="Καλημέρα! Ετοιμάσαμε τρεις ερωτήσεις για το δίκτυο αισθητήρων σας.",
        wrong="Οι αισθητήρες μας μετρούν τη στάθμη του νερού κάθε 15 λεπτά.",
        right="Οι αισθητήρες μας μετρούν τη στάθμη του νερού κάθε 10 λεπτά.",
        thanks="Ευχαριστώ, αυτό μας βοηθά πολύ.",
        plan="{name}, εδώ είναι το σχέδιο του πιλοτικού μας έργου: {link}",
        picture="Εδώ βρίσκονται οι αισθητήρες.",
        clock="Μπορούμε να μιλήσουμε την Τρίτη στις 10:00;",
        moved="Μπορούμε να μιλήσουμε την Τρίτη στις 11:00;",
        agreed="Ναι, η Τρίτη μας βολεύει. Θα καλέσω και τη μηχανικό μας.",
        slip="Να φάμε πρώτα μεσημεριανό;",
        aside="Έχουμε αρκετούς αισθητήρες;",
        place=(39.1, 22.9),
        learned="Οι μπαταρίες των αισθητήρων μας αντέχουν δύο χειμώνες.",
        tried="Οι πρώτοι μας αισθητήρες δεν άντεξαν στο αλμυρό νερό.",
        remark="Οι στάθμες του νερού μας βρίσκονται σε δημόσιο χάρτη.",
        found="Το αλμυρό νερό καταστρέφει τα φθηνά περιβλήματα.",
        reuse="Ο χάρτης σας με τις στάθμες του νερού",
        step="{name} στέλνει τον κατάλογο των αισθητήρων έως {day}.",
    ),
    "it": Voice(
        language="Italian",
        city="Borgo Esempio",
        country="IT",
        zone="Europe/Rome",
        woman="Chiara Esempio",
        man="Luca Esempio",
        greeting="Buongiorno! Siamo lieti di lavorare con voi.",
        answer="Buongiorno! Abbiamo preparato tre domande sulla vostra rete di sensori.",
        wrong="I nostri sensori misurano il livello dell’acqua ogni 15 minuti.",
        right="I nostri sensori misurano il livello dell’acqua ogni 10 minuti.",
        thanks="Grazie, questo ci aiuta molto.",
        plan="{name}, ecco il piano del nostro progetto pilota: {link}",
        picture="Qui si trovano i sensori.",
        clock="Possiamo sentirci martedì alle 10:00?",
        moved="Possiamo sentirci martedì alle 11:00?",
        agreed="Sì, martedì va bene. Inviterò anche la nostra ingegnera.",
        slip="Prima pranziamo?",
        aside="Abbiamo abbastanza sensori?",
        place=(43.3, 11.9),
        learned="Le batterie dei nostri sensori durano due inverni.",
        tried="I nostri primi sensori non hanno resistito all’acqua salata.",
        remark="I nostri livelli dell’acqua sono su una mappa pubblica.",
        found="L’acqua salata distrugge gli involucri economici.",
        reuse="La vostra mappa dei livelli dell’acqua",
        step="{name} manda l’elenco dei sensori entro {day}.",
    ),
    "nl": Voice(
        language="Dutch",
        city="Voorbeeldstad",
        country="NL",
        zone="Europe/Amsterdam",
        woman="Sanne Voorbeeld",
        man="Daan Voorbeeld",
        greeting="Goedemorgen! We kijken ernaar uit om met u samen te werken.",
        answer="Goedemorgen! We hebben drie vragen over uw sensornetwerk voorbereid.",
        wrong="Onze sensoren meten het waterpeil elke 15 minuten.",
        right="Onze sensoren meten het waterpeil elke 10 minuten.",
        thanks="Dank u, dat helpt ons erg.",
        plan="{name}, hier is het plan van ons proefproject: {link}",
        picture="Hier staan de sensoren.",
        clock="Kunnen we dinsdag om 10:00 uur praten?",
        moved="Kunnen we dinsdag om 11:00 uur praten?",
        agreed="Ja, dinsdag komt goed uit. Ik nodig ook onze ingenieur uit.",
        slip="Zullen we eerst lunchen?",
        aside="Hebben we genoeg sensoren?",
        place=(52.2, 5.6),
        learned="De batterijen van onze sensoren gaan twee winters mee.",
        tried="Onze eerste sensoren waren niet bestand tegen zout water.",
        remark="Onze waterpeilen staan op een openbare kaart.",
        found="Zout water vernielt goedkope behuizingen.",
        reuse="Uw kaart van de waterpeilen",
        step="{name} stuurt de lijst van sensoren vóór {day}.",
    ),
    "ro": Voice(
        language="Romanian",
        city="Târgu Exemplu",
        country="RO",
        zone="Europe/Bucharest",
        woman="Elena Exemplu",
        man="Andrei Exemplu",
        greeting="Bună dimineața! Ne bucurăm să lucrăm cu dumneavoastră.",
        answer="Bună dimineața! Am pregătit trei întrebări despre rețeaua dumneavoastră de senzori.",
        wrong="Senzorii noștri măsoară nivelul apei la fiecare 15 minute.",
        right="Senzorii noștri măsoară nivelul apei la fiecare 10 minute.",
        thanks="Mulțumesc, acest lucru ne ajută mult.",
        plan="{name}, iată planul proiectului nostru pilot: {link}",
        picture="Aici se află senzorii.",
        clock="Putem vorbi marți la ora 10:00?",
        moved="Putem vorbi marți la ora 11:00?",
        agreed="Da, marți ne convine. O voi invita și pe ingineră.",
        slip="Luăm prânzul mai întâi?",
        aside="Avem destui senzori?",
        place=(45.9, 25.0),
        learned="Bateriile senzorilor noștri țin două ierni.",
        tried="Primii noștri senzori nu au rezistat la apa sărată.",
        remark="Nivelurile apei noastre sunt pe o hartă publică.",
        found="Apa sărată distruge carcasele ieftine.",
        reuse="Harta dumneavoastră a nivelurilor apei",
        step="{name} trimite lista senzorilor până la {day}.",
    ),
}
