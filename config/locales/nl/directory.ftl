# Who is in the programme, with which role; what could not be delivered; how everything is.

command-people = Iedereen in het programma, pagina voor pagina
command-people-show = Een persoon tonen
command-people-rename = De naam van een persoon verbeteren
command-people-move = Een persoon naar een andere stad verplaatsen
command-people-remove = Een persoon uit het programma halen
command-role = Een rol geven of intrekken
command-status = Hoe het programma ervoor staat, en wat er te doen is
command-letters = Wat niet kon worden bezorgd
command-letters-resend = Wat niet kon worden bezorgd opnieuw versturen
command-letters-drop = Opgeven wat niet kon worden bezorgd
commands-argument-search = naam of stad
commands-argument-somebody = een persoon
commands-argument-role = rol
commands-ask-search = Welke naam of stad?
commands-ask-somebody = Wie? Een naam, of het nummer in de lijst: #12
commands-ask-role = Welke rol?
directory-list =
    { $count ->
        [one] Eén persoon
       *[other] { $count } personen
    }
directory-nobody = Niemand heet “{ $given }”. “!people” toont iedereen.
directory-entry-here = #{ $number } { $name }, { $city }
directory-entry-cityless = #{ $number } { $name }
directory-entry-role = { $entry } · { $role }
directory-entry-absent = #{ $number } { $name }, { $city } – nog niet hier
directory-role-team = Rol: team
directory-role-coordinator = Rol: coördinatie
directory-title = { $name } (#{ $number })
directory-city = Stad: { $city }
directory-no-city = Hoort bij geen stad.
directory-reads = Leest { $languages }; tijdzone { $zone }
directory-tandems = Tandems: { $tandems }
directory-platforms = Doet mee via: { $platforms }
directory-come = Is er.
directory-invited = Is uitgenodigd en nog niet gekomen.
directory-expired = De link is verlopen: { $at }.
directory-absent = Is er niet en heeft geen link.
directory-unknown = Ik ken niemand die “{ $given }” heet. “!people” toont iedereen.
directory-renamed = { $before } heet voortaan { $name }. Berichten die al te zien zijn, houden de vorige naam.
directory-there-already = { $name } hoort al bij { $city }.
directory-moved = { $name } hoort voortaan bij { $city }.
directory-you-moved = Het team heeft u bij { $city } ingedeeld. Voortaan schrijft u met de tandems van die stad.
directory-still-in =
    { $count ->
        [one] Uit een meegebrachte kamer ({ $tandems }) kan ik niemand halen. Doet u dat daar alstublieft.
       *[other] Uit { $count } meegebrachte kamers ({ $tandems }) kan ik niemand halen. Doet u dat daar alstublieft.
    }
directory-remove = Moet { $name } het programma verlaten?
directory-remove-means = De toegang tot alle kamers eindigt, en links worden ongeldig. Wat geschreven is, blijft. (“!forget” wist ook de gegevens.)
directory-button-remove = Ja, eruit halen
directory-button-keep = Nee, alles zo laten
directory-not-yourself = U kunt uzelf er niet uithalen. Iemand anders van de coördinatie kan dat wel.
directory-you-left = Het team heeft u uit het programma gehaald; van u en naar u wordt niets meer doorgegeven.
directory-removed-undo = Tien minuten lang maakt “!undo” dat ongedaan.
directory-back = { $name } doet weer mee en is opnieuw uitgenodigd.
roles-participant = deelname
roles-team = team
roles-coordinator = coördinatie
roles-already = { $name } heeft deze rol al.
roles-unknown-account = Dit account ken ik niet. “{ $example }” neemt iemand op in het programma.
roles-no-account = Ik ken geen account van { $name }. Een rol heeft er een nodig, want een link alleen geeft er nooit een.
roles-which-account = { $name } heeft meerdere accounts. Welk moet het bevestigen?
roles-offered-team = De rol in het team is aangeboden ({ $account }).
roles-offered-coordinator = De rol in de coördinatie is aangeboden ({ $account }).
roles-asked = Ik heb het in de directe chat gevraagd; de rol geldt zodra die daar met de knop wordt aangenomen. Dat kan zeven dagen lang.
roles-asked-later = Dit account heeft nog geen directe chat met mij. Zodra het er binnen zeven dagen een begint, vraag ik het daar.
roles-withdrawn = Het aanbod is ingetrokken.
roles-now-participant = { $name } neemt nu deel zonder andere rol.
roles-now-team = { $name } hoort nu bij het team.
roles-now-coordinator = { $name } coördineert nu.
roles-offer-team = { $name } vraagt u voor het team van “{ $programme }”: u ziet dan wat de coördinatie ziet, maar kunt niets wijzigen.
roles-offer-coordinator = { $name } vraagt u om “{ $programme }” te coördineren.
roles-offer-how = Dat kan alleen dit account beslissen, hier.
roles-button-accept = Ja, graag
roles-button-decline = Nee, dank u
roles-declined = Goed, alles blijft zoals het is.
roles-declined-told = { $name } wil de rol niet op zich nemen.
roles-direct-only = Dat is alleen in uw directe chat met mij te beslissen.
roles-nothing-offered = U krijgt geen rol aangeboden, of het aanbod is verlopen.
roles-settings = { $name } staat als coördinatie in de instellingen van het programma en houdt die rol zolang dat zo is.
roles-last = { $name } coördineert als enige. Geeft u deze rol alstublieft eerst aan nog iemand.
letters-none = Alles is bezorgd.
letters-list =
    { $count ->
        [one] Eén zending kon niet worden bezorgd:
       *[other] { $count } zendingen konden niet worden bezorgd:
    }
letters-dead = Naar { $place }, sinds { $at }: mislukt ({ $reason })
letters-uncertain = Naar { $place }, sinds { $at }: het is niet zeker of het aankwam ({ $reason })
letters-resent =
    { $count ->
        [one] Eén zending wordt opnieuw verstuurd.
       *[other] { $count } zendingen worden opnieuw verstuurd.
    }
letters-drop =
    { $count ->
        [one] Moet één zending voorgoed worden opgegeven? Niemand leest die daar dan.
       *[other] Moeten { $count } zendingen voorgoed worden opgegeven? Niemand leest ze daar dan.
    }
letters-button-drop = Ja, opgeven
letters-button-keep = Nee, bewaren
letters-dropped =
    { $count ->
        [one] Eén zending is opgegeven.
       *[other] { $count } zendingen zijn opgegeven.
    }
status-title = { $programme } – stand: { $at }
status-fine = Op dit moment is er niets te doen.
status-stuck =
    { $count ->
        [one] Te doen: één zending kon niet worden bezorgd.
       *[other] Te doen: { $count } zendingen konden niet worden bezorgd.
    }
status-missing =
    { $count ->
        [one] Te doen: één persoon is er nog niet.
       *[other] Te doen: { $count } personen zijn er nog niet.
    }
status-asked = Heeft u nodig: { $name } vroeg ({ $at }): „{ $text }”. Antwoord daarvoor op de vraag.
status-asked-more =
    { $count ->
        [one] Heeft u nodig: nog één vraag wacht op een antwoord.
       *[other] Heeft u nodig: nog { $count } vragen wachten op een antwoord.
    }
status-silent =
    { $days ->
        [one] Te doen: in { $tandem } heeft een dag lang niemand geschreven.
       *[other] Te doen: in { $tandem } heeft { $days } dagen lang niemand geschreven.
    }
status-silent-more =
    { $count ->
        [one] Te doen: nog één tandem is even stil.
       *[other] Te doen: nog { $count } tandems zijn even stil.
    }
status-queues = Onderweg: { $coming } inkomend, { $going } uitgaand
status-late =
    { $count ->
        [one] Eén bericht is vertraagd; het wordt zo snel mogelijk bezorgd.
       *[other] { $count } berichten zijn vertraagd; ze worden zo snel mogelijk bezorgd.
    }
status-unreadable =
    { $count ->
        [one] Eén bericht is niet te lezen, omdat de sleutel ontbreekt.
       *[other] { $count } berichten zijn niet te lezen, omdat hun sleutels ontbreken.
    }
status-failed =
    { $count ->
        [one] Eén gebeurtenis kon niet worden verwerkt; uw beheerder vindt die in het logboek.
       *[other] { $count } gebeurtenissen konden niet worden verwerkt; uw beheerder vindt ze in het logboek.
    }
status-platform = { $platform }: verbonden, laatste teken: { $at }
status-platform-silent = { $platform }: verbonden, nog geen teken
status-mail = E-mail: ingesteld
status-no-mail = E-mail: niet ingesteld
status-encrypted = Nieuwe kamers op Matrix: versleuteld
status-open = Nieuwe kamers op Matrix: niet versleuteld
status-version = Versie { $version }, database { $schema }
programme-subject-offer = Aangeboden rol
programme-subject-letter = Zending
invite-link-unused = { $name } heeft de persoonlijke link nog niet gebruikt. Hebt u die al overhandigd?
