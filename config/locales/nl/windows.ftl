# Vensters: meedoen via een directe chat op Telegram.

command-to = De tandem kiezen waaraan u schrijft
command-here = Via deze chat aan een tandem meedoen
command-delete = Een van uw berichten overal wissen
command-telegram = Een persoonlijke link naar de bot op Telegram krijgen
command-matrix = Een code voor uw account op Matrix krijgen
command-city-telegram = Bepalen wat van een stad op Telegram mag verschijnen
commands-argument-policy = allow, names, absent of never
commands-argument-message = nummer van het bericht
commands-argument-answer = yes of no
commands-ask-policy = Wat van de berichten van de stad mag op Telegram verschijnen?
commands-window-only = Dat kan alleen in onze directe chat op Telegram.

# Komen via een persoonlijke link.

windows-hello = Goedendag! Ik ben de assistent van “{ $programme }”.
windows-are-you = Bent u { $name } uit { $city }?
windows-are-you-team = Bent u { $name }?
windows-button-yes = Ja, ik ben { $name }
windows-button-no = Nee, deze link is doorgestuurd
windows-thanks = Dank u wel, { $name }, en welkom!
windows-not-you = Dank u voor het melden. De link is alleen voor { $name } bedoeld en blijft geldig; geef hem alstublieft terug aan wie hem u gestuurd heeft.
windows-strayed = Iemand anders heeft de link van { $name } geopend en dat gemeld. Hij blijft geldig; “!invite” maakt een nieuwe.
windows-stranger = Ik ken u nog niet. Om mee te doen hebt u uw persoonlijke link nodig; die krijgt u van uw coördinatie.
windows-link-wrong = Deze link werkt niet: hij is onvolledig, of een nieuwere heeft hem vervangen. Vraag uw coördinatie alstublieft om een nieuwe.
windows-link-used = Deze link is al gebruikt, en elke link werkt één keer. Als u dat niet was, meld het dan alstublieft aan uw coördinatie.
windows-link-expired = Deze link is te oud. Vraag uw coördinatie alstublieft om een nieuwe.
windows-link-other = Deze chat hoort al bij { $name }; de link is voor iemand anders.
windows-link = Persoonlijke link voor { $name }: { $link }
windows-link-pass-on = Stuur elke link alstublieft alleen naar de persoon voor wie hij bedoeld is. Hij werkt één keer, 30 dagen lang.
windows-link-once = Open hem alstublieft op uw eigen telefoon en geef hem niet door. Hij werkt één keer, 30 dagen lang.
windows-code = Uw persoonlijke code voor Matrix: { $code } – begin daar een chat met de assistent en schrijf hem deze code: { $link }
windows-code-once = Daarna doet u daar mee. De code werkt één keer, 30 dagen lang; geef hem alstublieft niet door.
windows-is-there = { $name } heeft al een chat met mij en doet daar mee.
windows-taken-out = U zit niet meer in een tandem; van hieruit wordt niets doorgegeven.
windows-no-telegram = Dit programma is niet op Telegram.
windows-no-matrix = Dit programma is niet op Matrix, er is dus geen account om uit te nodigen. Zo maakt u een persoonlijke link voor Telegram: { $example }
windows-notice-with = U spreekt met { $cities }.
windows-notice-readers = Wat u hier schrijft, wordt gelezen door { $names } en door wie er later bij komt.
windows-notice-readers-none = Er is nog niemand anders. Wat u hier schrijft, wordt gelezen door wie er later bij komt.
windows-notice-own = Wat met “//” begint, wordt nooit doorgegeven. Met “/ask” bereikt u een mens.
windows-new-tandem = Vanaf nu doet u ook mee aan { $tandem }.
windows-ready = Alles is klaar: schrijf gewoon.
windows-ready-zone = Uw tijdzone: { $zone }
windows-ready-delete = “/delete” wist een bericht van u overal: als antwoord daarop, of uit een lijst van uw laatste berichten.
windows-ready-help = “/menu” toont alles, “/language” wijzigt uw taal, en “/ask” bereikt een mens.

# Waar teksten heen gaan.

windows-to = U schrijft aan: { $tandem }
windows-to-nobody = U hebt meerdere tandems. Bij uw volgende tekst kiest u voor wie die is.
windows-button-to = Aan { $tandem } schrijven
windows-button-send = Naar { $tandem } sturen
windows-button-answer = Het was mijn antwoord
windows-button-drop = Niet sturen
windows-button-here = Toch hier meedoen
windows-button-here-in = Hier meedoen aan { $tandem }
windows-held =
    { $count ->
        [one] Uw bericht is nog niet doorgegeven. Wat moet ermee gebeuren?
       *[other] Uw { $count } berichten zijn nog niet doorgegeven. Wat moet ermee gebeuren?
    }
windows-too-many-held = Er wachten te veel berichten op uw beslissing; dit bericht wordt niet bewaard. Kies alstublieft eerst met de knoppen.
windows-nothing-held = Er wacht geen bericht meer.
windows-notice-first = Uw berichten wachten tot de privacymededeling u is getoond; daarna gaan ze vanzelf verder.
windows-sent =
    { $count ->
        [one] Uw bericht gaat naar { $tandem }.
       *[other] Uw { $count } berichten gaan naar { $tandem }.
    }
windows-dropped =
    { $count ->
        [one] Uw bericht is niet doorgegeven.
       *[other] Uw { $count } berichten zijn niet doorgegeven.
    }
windows-chosen = Vanaf nu schrijft u aan { $tandem }. Een antwoord gaat naar waar het beantwoorde bericht vandaan komt.
windows-here = Vanaf nu doet u via deze chat mee aan { $tandem }.
windows-moved-to-room = U doet nu mee in de kamer van { $tandem }; hier verschijnt er niets meer van.
windows-elsewhere = Aan { $tandem } doet u mee in de kamer daarvan; hier verschijnt er niets van.
windows-alone = Wat u hier schrijft, lees alleen ik; met “/ask” bereikt u het team.
windows-kept = Dit blijft hier: wat met “//” begint, wordt niet doorgegeven.
windows-no-reactions = (De reacties zijn teruggenomen.)
windows-who-unnamed =
    { $count ->
        [one] { $city }: één persoon
       *[other] { $city }: { $count } personen
    }

# Wissen.

windows-delete-which = Welk bericht moet overal worden gewist?
windows-delete-none = Er is geen bericht van u dat gewist kan worden.
windows-delete-unknown = Dat bericht is niet doorgegeven; het staat nergens anders.
windows-delete-not-yours = U kunt alleen uw eigen berichten wissen.
windows-delete-gone = Dat bericht is al gewist.

# Wat een stad toestaat.

windows-policy-allow = Alles
windows-policy-names = Alles behalve de namen
windows-policy-absent = Zonder namen, en niemand van daar doet er mee
windows-policy-never = Niets
windows-policy-is-allow = Berichten uit { $city } mogen op Telegram verschijnen, met namen.
windows-policy-is-names = Berichten uit { $city } mogen op Telegram verschijnen, maar zonder namen: alleen de stad wordt genoemd.
windows-policy-is-absent = Woorden uit { $city } mogen zonder namen op Telegram verschijnen; de mensen uit die stad doen daar niet mee.
windows-policy-is-never = Berichten uit { $city } verschijnen nooit op Telegram, en niemand uit die stad kan daar meedoen.
windows-policy-touched = In { $tandems } doen mensen op Telegram mee; zij zien niet meer wat uit die stad komt.
windows-policy-city = { $city } doet niet mee op Telegram.
windows-policy-tandem = Dat kan niet: in { $tandem } laat { $city } de eigen berichten niet op Telegram verschijnen. “!city telegram” wijzigt dat.
windows-policy-pairing = Dat kan niet: { $city } laat de eigen berichten niet op Telegram verschijnen, en { $name } ({ $other }) doet alleen daar mee. “!city telegram” wijzigt dat.
windows-policy-closed =
    { $count ->
        [one] { $names } deed daar mee, weet ervan en heeft een andere weg nodig, bijvoorbeeld een account op Matrix.
       *[other] { $names } deden daar mee, weten ervan en hebben een andere weg nodig, bijvoorbeeld accounts op Matrix.
    }
windows-barred = { $city } doet niet meer mee op Telegram. Vanaf nu verschijnt hier niets meer en wordt van hieruit niets meer doorgegeven.
windows-barred-invited = U bent uitgenodigd voor de kamer op Matrix; daar gaat het verder.
windows-barred-ask = Uw coördinatie weet ervan en vertelt u hoe u verder kunt. Dank u wel voor uw bijdragen tot nu toe!
windows-barred-others = Wat { $city } in { $tandem } schrijft, verschijnt hier niet meer, omdat de stad dat op Telegram niet toestaat. Uw eigen berichten komen daar nog steeds aan.
