# Hoe berichten van anderen worden getoond.

relay-from = { $code ->
    [bg] uit het Bulgaars
    [de] uit het Duits
    [el] uit het Grieks
    [en] uit het Engels
    [fr] uit het Frans
    [it] uit het Italiaans
    [nl] uit het Nederlands
    [pt] uit het Portugees
    [ro] uit het Roemeens
   *[other] uit een andere taal ({ $language })
}
relay-original-below = Automatisch vertaald { $from }. Origineel:
relay-not-translated = Nog niet vertaald { $from }.
relay-not-translatable = De automatische vertaling { $from } was onbruikbaar.
relay-check-figures = Controleer alstublieft de getallen. Automatisch vertaald { $from }:
relay-section = { $language }
relay-section-translated = { $language } · automatisch vertaald
relay-section-check = { $language } · automatisch vertaald, controleer alstublieft de getallen
relay-section-missing = { $language } · nog niet vertaald { $from }
relay-section-unusable = { $language } · automatische vertaling { $from } onbruikbaar
relay-local-time = Als de plaatselijke tijd ({ $zone }) bedoeld is: { $places }
relay-local-place = { $times } in { $cities }
relay-next-day = { $time } de volgende dag
relay-previous-day = { $time } de vorige dag
relay-written-at = Geschreven om { $moment }
relay-written-on = Geschreven op { $moment }

# Wat de bot erover zegt.

relay-kept = Dit blijft in deze kamer: wat met // begint, wordt niet doorgegeven. Voortaan ziet u dat aan { $mark } bij het bericht.
relay-late = Nog niet bezorgd. U hoeft niets te doen: uw bericht is bewaard en wordt zo snel mogelijk verstuurd.
relay-unknown-writer = { $name }, wat u hier schrijft, wordt nog niet doorgegeven, omdat niet bekend is bij welke stad u hoort.
relay-unknown-writer-next = De coördinatie kan u met “!tandem add” toevoegen; vanaf dat moment worden uw berichten doorgegeven.
relay-proposed = Deze tandem is nog niet begonnen, daarom worden berichten hier niet doorgegeven. De coördinatie laat weten wanneer hij begint.
relay-paused = Deze tandem is gepauzeerd, daarom worden berichten hier niet doorgegeven. De coördinatie kan hem hervatten.
relay-ended = Deze tandem is afgelopen, daarom worden berichten hier niet meer doorgegeven. Bedankt voor uw deelname.
