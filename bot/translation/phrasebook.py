"""The phrases: for each language first what the bot writes, then other ways in which people type the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

LANGUAGES: Final = ("bg", "de", "el", "en", "fr", "it", "nl", "ro", "pt")

CAPITALISED: Final = frozenset({"Entschuldigung", "I"})
"""First words that keep their capital in the middle of a sentence."""

_TABLE: Final = """
Благодаря | мерси, благодарим
Danke | dankeschön, danke schön
Ευχαριστώ | ευχαριστούμε
Thank you | thanks, thank u, thx
Merci |
Grazie |
Dank u | bedankt, dank je, dank u wel, dankjewel, dankuwel
Mulțumesc | mulțumim, mersi
Obrigado | obrigada, obg

Много благодаря | благодаря много, хиляди благодарности, благодаря ви много
Vielen Dank | herzlichen dank, besten dank, danke sehr, tausend dank, danke vielmals
Ευχαριστώ πολύ | σας ευχαριστώ πολύ, ευχαριστούμε πολύ, χίλια ευχαριστώ
Thank you very much | many thanks, thanks a lot, thank you so much, thanks so much
Merci beaucoup | un grand merci, merci bien, mille mercis
Grazie mille | molte grazie, tante grazie, mille grazie
Hartelijk dank | heel erg bedankt, veel dank, hartelijk bedankt
Mulțumesc mult | mulțumim mult, mulțumesc frumos, mii de mulțumiri
Muito obrigado | muito obrigada, obrigadíssimo

Благодаря на всички |
Danke an alle | vielen dank an alle, danke euch allen
Ευχαριστώ όλους | ευχαριστώ όλους σας
Thank you all | thanks everyone, thanks all, thank you everyone
Merci à tous | merci à toutes et à tous
Grazie a tutti |
Dank aan allen | bedankt allemaal, dank jullie wel
Mulțumesc tuturor | mulțumim tuturor
Obrigado a todos | obrigada a todos

Моля | няма защо, за нищо
Gern geschehen | gerne geschehen, nichts zu danken, keine ursache
Παρακαλώ | τίποτα
You're welcome | you are welcome, no problem, my pleasure, don't mention it
Je vous en prie | de rien, je t'en prie, avec plaisir
Prego | di niente, di nulla, non c'è di che
Graag gedaan | geen dank
Cu plăcere | pentru puțin, n-aveți pentru ce
De nada | não tem de quê, ora essa

Да | аха
Ja | jawohl, jap
Ναι |
Yes | yep, yeah, yup
Oui | ouais
Sì |
Ja | jawel
Da |
Sim |

Не |
Nein | nee, nö
Όχι |
No | nope
Non |
No |
Nee |
Nu |
Não |

Да, разбира се | разбира се
Ja, natürlich | natürlich, selbstverständlich, klar, na klar, ja klar
Ναι, φυσικά | φυσικά, βεβαίως, ασφαλώς
Yes, of course | of course, sure, certainly
Oui, bien sûr | bien sûr, bien entendu, évidemment
Sì, certo | certo, certamente, naturalmente, sicuro
Ja, natuurlijk | natuurlijk, vanzelfsprekend, uiteraard
Da, desigur | desigur, bineînțeles, sigur
Sim, claro | claro, com certeza, naturalmente

Добре | окей
In Ordnung | ok, okay, o.k, alles klar, gut
Εντάξει | οκ, οκει
OK | okay, okey, o.k, alright, all right
D'accord | ok, okay, entendu, ça marche
Va bene | ok, okay, d'accordo, intesi
Oké | ok, okay, in orde, goed
Bine | ok, okay, în regulă
Está bem | ok, okay, tudo bem, certo

Съгласен съм | съгласна съм, съгласен, съгласна
Einverstanden | ich bin einverstanden, stimme zu, ich stimme zu, abgemacht
Συμφωνώ | σύμφωνοι, συμφωνούμε, σύμφωνος, σύμφωνη
Agreed | I agree, we agree, I agree with you
Je suis d'accord | nous sommes d'accord
Sono d'accordo | siamo d'accordo, concordo
Akkoord | mee eens, ik ga akkoord, ik ben het ermee eens, afgesproken
De acord | sunt de acord, suntem de acord
Concordo | de acordo, estou de acordo, combinado

Отлично | чудесно, супер, прекрасно, страхотно
Perfekt | super, prima, sehr gut, toll, großartig, wunderbar, ausgezeichnet
Τέλεια | τέλειο, υπέροχα, πολύ καλά, θαυμάσια, άριστα
Perfect | great, excellent, very good, wonderful, fantastic, super, brilliant
Parfait | super, génial, très bien, excellent, formidable, magnifique
Perfetto | ottimo, benissimo, molto bene, fantastico, eccellente, splendido
Perfect | prima, uitstekend, geweldig, heel goed, super, fantastisch
Perfect | excelent, foarte bine, minunat, grozav, super
Perfeito | ótimo, excelente, muito bem, fantástico, maravilhoso

Здравейте | здравей, здрасти
Hallo | hi, grüß gott, servus, moin
Γεια σας | γεια, γεια σου, χαίρετε
Hello | hi, hey, hiya
Bonjour | salut, coucou
Salve | ciao, buongiorno a lei
Hallo | hoi, hai, dag
Bună ziua | bună, salut, salutare
Olá | oi, viva

Здравейте на всички | здравейте всички
Hallo zusammen | hallo an alle, hallo alle, hallo allerseits
Γεια σας σε όλους | γεια σε όλους
Hello everyone | hello all, hi all, hi everyone, hello everybody
Bonjour à tous | bonjour à toutes et à tous, salut à tous
Buongiorno a tutti | salve a tutti, ciao a tutti
Hallo allemaal | hallo iedereen, dag allemaal
Bună ziua tuturor | bună tuturor, salutare tuturor
Olá a todos | olá a todas e a todos

Добро утро | добро утро на всички
Guten Morgen | guten morgen zusammen, morgen zusammen
Καλημέρα | καλημέρα σας, καλημέρα σε όλους
Good morning | good morning everyone, good morning all
Bonjour | bonjour et bonne journée
Buongiorno | buon giorno
Goedemorgen | goede morgen, goeiemorgen
Bună dimineața | neața
Bom dia | bom dia a todos

Добър ден |
Guten Tag | grüezi
Καλό απόγευμα | καλησπέρα σας
Good afternoon | good day
Bonjour | bon après-midi
Buon pomeriggio |
Goedemiddag | goedendag, goede middag
Bună ziua |
Boa tarde | boa tarde a todos

Добър вечер |
Guten Abend | n'abend
Καλησπέρα | καλό βράδυ
Good evening |
Bonsoir | bonsoir à tous
Buonasera | buona sera
Goedenavond | goede avond
Bună seara |
Boa noite | boa noite a todos

Лека нощ |
Gute Nacht |
Καληνύχτα |
Good night | goodnight
Bonne nuit |
Buonanotte | buona notte
Goedenacht | welterusten, goede nacht
Noapte bună |
Boa noite | durma bem

Довиждане | чао, дочуване
Auf Wiedersehen | tschüss, tschüs, ciao, bis dann, auf wiederhören
Αντίο | τα λέμε, εις το επανιδείν
Goodbye | bye, good bye, bye bye, see you
Au revoir | à plus, à bientôt
Arrivederci | a presto
Tot ziens | doei, dag dag
La revedere | pa, pe curând
Adeus | tchau, até logo, até à próxima

До скоро | до скоро виждане, ще се видим скоро
Bis bald | bis demnächst
Τα λέμε σύντομα | θα τα πούμε σύντομα
See you soon | talk soon, talk to you soon
À bientôt | à très bientôt
A presto | ci vediamo presto
Tot gauw | tot snel, tot binnenkort
Pe curând | ne vedem curând
Até breve | vemo-nos em breve

До утре | ще се видим утре
Bis morgen | wir sehen uns morgen
Τα λέμε αύριο | θα τα πούμε αύριο
See you tomorrow | until tomorrow
À demain |
A domani | ci vediamo domani
Tot morgen |
Pe mâine | ne vedem mâine
Até amanhã | vemo-nos amanhã

Съжалявам | извинете, извинявайте, извинявай
Entschuldigung | sorry, es tut mir leid, tut mir leid, verzeihung, entschuldigen Sie
Συγγνώμη | με συγχωρείτε, λυπάμαι
Sorry | I'm sorry, I am sorry, apologies, excuse me
Désolé | désolée, pardon, excusez-moi, je suis désolé, je suis désolée
Mi dispiace | scusate, scusi, mi scusi, scusa
Sorry | het spijt me, excuses, pardon
Îmi pare rău | scuze, scuzați, mă scuzați
Desculpe | desculpa, desculpem, peço desculpa, lamento

Добре дошли | добре дошъл, добре дошла
Herzlich willkommen | willkommen
Καλώς ήρθατε | καλώς ορίσατε, καλωσορίσατε
Welcome | a warm welcome
Bienvenue | soyez les bienvenus, bienvenue à tous
Benvenuti | benvenuto, benvenuta
Welkom | van harte welkom
Bun venit | bine ați venit
Bem-vindos | bem-vindo, bem-vinda, bem vindos

Честито | поздравления, моите поздравления
Herzlichen Glückwunsch | glückwunsch, gratuliere, gratulation, wir gratulieren
Συγχαρητήρια | τα συγχαρητήριά μου
Congratulations | congrats, well done
Félicitations | toutes mes félicitations, bravo
Congratulazioni | complimenti, felicitazioni
Gefeliciteerd | proficiat, van harte gefeliciteerd
Felicitări |
Parabéns | muitos parabéns

Може би |
Vielleicht | kann sein
Ίσως | μπορεί
Maybe | perhaps
Peut-être | peut être
Forse |
Misschien |
Poate |
Talvez | se calhar

Разбирам | ясно, разбрано, разбрах
Verstanden | ich verstehe, verstehe, ich habe verstanden
Κατάλαβα | κατανοητό, καταλαβαίνω
Understood | I see, got it, I understand
Compris | je comprends, j'ai compris
Capito | ho capito, capisco, ricevuto
Begrepen | ik begrijp het, duidelijk
Am înțeles | înțeleg, înțeles
Entendido | percebido, compreendo, entendi, percebi

Приятен уикенд | хубав уикенд
Schönes Wochenende | ein schönes wochenende
Καλό Σαββατοκύριακο |
Have a nice weekend | nice weekend, good weekend, have a good weekend
Bon week-end | bon weekend
Buon fine settimana | buon weekend
Prettig weekend | fijn weekend, goed weekend
Weekend plăcut | un weekend plăcut, sfârșit de săptămână plăcut
Bom fim de semana | bom fim-de-semana

Приятен ден | хубав ден
Einen schönen Tag | schönen tag noch, einen schönen tag noch, schönen tag
Καλή συνέχεια | καλή σας μέρα, καλή σου μέρα
Have a nice day | have a good day, nice day
Bonne journée | bonne fin de journée
Buona giornata |
Fijne dag | prettige dag nog, fijne dag nog
O zi bună | o zi frumoasă
Bom resto de dia | tenha um bom dia

Успех | много успех
Viel Erfolg | viel glück
Καλή επιτυχία | καλή τύχη
Good luck | best of luck
Bonne chance | bon courage
Buona fortuna | in bocca al lupo
Veel succes | succes
Mult succes | succes, mult noroc
Boa sorte | bom trabalho
"""


def _phrase(block: str) -> Mapping[str, tuple[str, ...]]:
    phrase = {}
    for language, line in zip(LANGUAGES, block.splitlines(), strict=True):
        written, _, others = line.partition("|")
        phrase[language] = (written.strip(), *(other.strip() for other in others.split(",") if other.strip()))
    return phrase


PHRASES: Final = tuple(_phrase(block) for block in _TABLE.strip().split("\n\n"))
