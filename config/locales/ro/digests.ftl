# Rapoarte: cum merge programul, pentru fiecare public.

command-digest = Ce a făcut tandemul nostru luna aceasta
command-digest-list = Ce rapoarte vin și când
command-digest-files = Fișierele ultimului raport
command-digest-preview = Vedeți un raport înainte de trimitere
command-digest-now = Trimiteți un raport imediat
command-digest-schedule = Spuneți când vine un raport
command-digest-pause = Nu mai trimiteți rapoarte o vreme
command-digest-resume = Trimiteți din nou rapoarte
command-digest-off = Fără rapoarte aici
command-digest-on = Din nou rapoarte aici
commands-argument-readership = pentru cine: team, coordinators, tandem sau funders
commands-argument-timing = pentru cine, cât de des, ziua și ora
commands-ask-readership = Rapoartele cui?
commands-ask-timing = Raportul cui și când? De exemplu: team weekly vineri 15:00, funders 5, tandem never
check-subject-impact = Logica impactului
check-impact-ready = Casete: { $count }
check-impact-language = Casetei { $box } îi lipsește o limbă: { $language }
programme-subject-digest = Raport
settings-expects-keys = o cheie diferită pentru fiecare casetă

health-label-well = merge bine
health-label-look = merită o privire
health-label-help = are nevoie de ajutor
health-label-early = prea devreme de spus
health-label-paused = în pauză
health-well = { $days ->
    [0] Ultima întâlnire a fost acum mai puțin de o zi.
    [one] Ultima întâlnire a fost acum { $days } zi.
    [few] Ultima întâlnire a fost acum { $days } zile.
   *[other] Ultima întâlnire a fost acum { $days } de zile.
}
health-well-coming = Următoarea întâlnire este stabilită.
health-early = { $days ->
    [0] Abia a început.
    [one] A început acum { $days } zi.
    [few] A început acum { $days } zile.
   *[other] A început acum { $days } de zile.
}
health-paused = Tandemul ia o pauză.
health-first-meeting = { $days ->
    [one] Nicio primă întâlnire la { $days } zi de la început.
    [few] Nicio primă întâlnire la { $days } zile de la început.
   *[other] Nicio primă întâlnire la { $days } de zile de la început.
}
health-no-contact = { $days ->
    [one] Niciun mesaj la { $days } zi de la început.
    [few] Niciun mesaj la { $days } zile de la început.
   *[other] Niciun mesaj la { $days } de zile de la început.
}
health-last-contact = { $days ->
    [one] Niciun contact de { $days } zi.
    [few] Niciun contact de { $days } zile.
   *[other] Niciun contact de { $days } de zile.
}
health-missed = { $count ->
    [one] { $count } întâlnire la rând nu a avut loc.
    [few] { $count } întâlniri la rând nu au avut loc.
   *[other] { $count } de întâlniri la rând nu au avut loc.
}
health-stage-proposed = { $days ->
    [one] Propus acum { $days } zi și încă neînceput.
    [few] Propus acum { $days } zile și încă neînceput.
   *[other] Propus acum { $days } de zile și încă neînceput.
}
health-stage-between = { $days ->
    [one] Nicio întâlnire stabilită; ultima a fost acum { $days } zi.
    [few] Nicio întâlnire stabilită; ultima a fost acum { $days } zile.
   *[other] Nicio întâlnire stabilită; ultima a fost acum { $days } de zile.
}
health-stage-minutes = { $days ->
    [one] Un proces-verbal așteaptă aprobarea de { $days } zi.
    [few] Un proces-verbal așteaptă aprobarea de { $days } zile.
   *[other] Un proces-verbal așteaptă aprobarea de { $days } de zile.
}
health-held = Întâlniri care au avut loc: { $held } din { $planned }.
health-satisfaction = Orașele sunt mai puțin mulțumite: { $value } din 5.
health-balance = Puțin din schimb vine de la { $city }: { $percent } %.
health-answers = { $hours ->
    [one] Între orașe, un răspuns durează de obicei { $hours } oră.
    [few] Între orașe, un răspuns durează de obicei { $hours } ore.
   *[other] Între orașe, un răspuns durează de obicei { $hours } de ore.
}
health-steps = { $count ->
    [one] { $count } pas următor a întârziat.
    [few] { $count } pași următori au întârziat.
   *[other] { $count } de pași următori au întârziat.
}
health-helps-first-meeting = Propuneți orașelor două date și o primă convorbire comună.
health-helps-last-contact = Întrebați personal orașele cum merge.
health-helps-missed = Căutați împreună un alt moment al zilei.
health-helps-stage-proposed = Întrebați orașele dacă mai doresc să înceapă.
health-helps-stage-between = Amintiți-le să stabilească următoarea întâlnire.
health-helps-stage-minutes = Rugați orașele să citească procesul-verbal.
health-helps-held = Sugerați întâlniri mai rare, dar sigure.
health-helps-satisfaction = Întrebați ce își doresc de la acest schimb.
health-helps-balance = Întrebați orașul mai tăcut ce ar dori să învețe.
health-helps-answers = Sugerați o zi fixă pentru răspunsuri.
health-helps-steps = Parcurgeți pașii deschiși la următoarea întâlnire.

digest-title-team = Cum merge { $name } · { $period }
digest-title-coordinators = { $name }: ce vă așteaptă · { $period }
digest-title-tandem = { $name }: privire înapoi · { $period }
digest-title-funders = { $name } în cifre · { $period }
digest-period-days = { $days }
digest-period-month = { $month }
digest-period-quarter = trimestrul { $quarter }, { $year }
digest-number = { $count ->
    [0] niciunul
    [1] unul
    [2] două
    [3] trei
    [4] patru
    [5] cinci
    [6] șase
    [7] șapte
    [8] opt
    [9] nouă
    [10] zece
    [11] unsprezece
    [12] douăsprezece
   *[other] { $count }
}
digest-summary-none = Încă nu este în desfășurare niciun tandem. Nimic nu vă așteaptă.
digest-summary-fine = { $all ->
    [1] { $good ->
        [1] Singurul tandem merge bine, nimic nu vă așteaptă.
       *[other] Nimic nu vă așteaptă.
    }
   *[other] Nimic nu vă așteaptă: { $good ->
        [0] niciun tandem din { $all_words } nu merge încă bine.
        [1] un tandem din { $all_words } merge bine.
       *[other] { $good_words } din { $all_words } tandemuri merg bine.
    }
}
digest-summary-needs = { $count ->
    [one] { $count } lucru vă așteaptă.
    [few] { $count } lucruri vă așteaptă.
   *[other] { $count } de lucruri vă așteaptă.
} Tandemuri care merg bine: { $good } din { $all }.
digest-heading-needs = Ce vă așteaptă:
digest-heading-tandems = Tandemurile:
digest-heading-learned = Ce s-a învățat:
digest-heading-coming = Ce urmează:
digest-heading-numbers = În cifre:
digest-item = • { $what }
digest-more = { $count ->
    [one] … și încă { $count }
    [few] … și încă { $count }
   *[other] … și încă { $count }
}
digest-need = { $said } { $step } ({ $command })
digest-need-questions = { $count ->
    [one] { $count } întrebare așteaptă un răspuns.
    [few] { $count } întrebări așteaptă un răspuns.
   *[other] { $count } de întrebări așteaptă un răspuns.
}
digest-need-letters = { $count ->
    [one] { $count } livrare așteaptă o decizie.
    [few] { $count } livrări așteaptă o decizie.
   *[other] { $count } de livrări așteaptă o decizie.
}
digest-need-missing = { $count ->
    [one] { $count } persoană invitată nu a venit încă.
    [few] { $count } persoane invitate nu au venit încă.
   *[other] { $count } de persoane invitate nu au venit încă.
}
digest-need-tandem = { $tandem }: { $reason }
digest-step-questions = Vă rugăm să răspundeți.
digest-step-letters = Vă rugăm să decideți.
digest-step-missing = Vă rugăm să le amintiți.
digest-tandem = { $name } ({ $label }): { $reason }
digest-count-well = Merg bine: { $count }
digest-count-early = Prea devreme de spus: { $count }
digest-count-paused = În pauză: { $count }
digest-learned = { $kind } de la { $name }: { $text }
digest-read = { $what } ({ $command })
digest-kind-insight = Concluzie
digest-kind-practice = Practică
digest-kind-lesson = Lecție dintr-un eșec
digest-kind-reuse = Preluare
digest-coming = { $at }: { $name }
digest-value = { $label }: { $value }
digest-compared = { $label }: { $value } (înainte: { $before })
digest-hidden = { $label }: prea puține pentru a fi arătate
digest-figure-tandems = Tandemuri active
digest-figure-people = Persoane care au scris
digest-figure-messages = Mesaje
digest-figure-planned = Întâlniri planificate
digest-figure-held = Întâlniri ținute
digest-figure-missed = Întâlniri care nu au avut loc
digest-figure-released = Procese-verbale publicate
digest-figure-insight = Concluzii publicate
digest-figure-practice = Practici publicate
digest-figure-lesson = Eșecuri împărtășite
digest-figure-reuse = Note despre preluare
digest-figure-agreed = Pași următori conveniți
digest-figure-done = Pași următori realizați
digest-figure-broadcasts = Anunțuri
digest-figure-workshops = Ateliere ținute
digest-figure-attended = Participanți la ateliere
digest-figure-fit = Cât de bine se potrivesc orașele (1–5)
digest-figure-benefit = Folosul pentru orașe (1–5)
digest-evidence-all = până acum: { $count }
digest-evidence-recent = în această perioadă: { $count }
digest-evidence-ticked = { $count ->
    [one] numit de orașe după { $count } întâlnire
    [few] numit de orașe după { $count } întâlniri
   *[other] numit de orașe după { $count } de întâlniri
}
digest-boxes = Impact: dovezi pentru { $count } din { $all } obiective
digest-boxes-bare = Fără dovezi până acum: { $names }
digest-delivered = Livrate { $done } din { $planned }, niciuna îndoielnică.
digest-delivered-doubt = Livrate { $done } din { $planned }; îndoielnice: { $uncertain }; nelivrate: { $dead }.
digest-privacy = Protecția datelor: ștergeri: { $erasures }; opoziții la transmitere: { $objections }
digest-earlier = Din ultimul raport au ajuns { $done } din { $planned } trimiteri.
digest-month-met = { $count ->
    [one] V-ați întâlnit o dată ({ $count }).
    [few] V-ați întâlnit de { $count } ori.
   *[other] V-ați întâlnit de { $count } de ori.
}
digest-month-wrote = { $count ->
    [one] V-ați scris { $count } mesaj.
    [few] V-ați scris { $count } mesaje.
   *[other] V-ați scris { $count } de mesaje.
}
digest-month-quiet = A fost o perioadă liniștită pentru dumneavoastră.
digest-month-done = { $count ->
    [one] { $count } pas următor este realizat. Felicitări!
    [few] { $count } pași următori sunt realizați. Felicitări!
   *[other] { $count } de pași următori sunt realizați. Felicitări!
}
digest-month-open = { $count ->
    [one] { $count } pas următor este deschis:
    [few] { $count } pași următori sunt deschiși:
   *[other] { $count } de pași următori sunt deschiși:
}
digest-month-next = Următoarea întâlnire: { $at }
digest-month-nothing = Nicio întâlnire nu este stabilită încă. „!checkin find” caută un moment potrivit pentru toți.
digest-month-workshop = Următorul atelier, { $at }: { $name }
digest-stop = Preferați să nu citiți aceasta în fiecare lună? „!digest off”
digest-audience-team = Echipa
digest-audience-coordinators = Coordonarea
digest-audience-tandem = Fiecare tandem
digest-audience-funders = Finanțatorii
digest-plan-team-weekly = Echipa, săptămânal
digest-plan-team-monthly = Echipa, lunar
digest-plan-team-milestone = Echipa, la etape
digest-plan-coordinators-daily = Coordonarea, în zile lucrătoare, dacă este nevoie
digest-plan-tandem-monthly = Fiecare tandem, lunar
digest-plan-funders-quarterly = Finanțatorii, trimestrial
digest-plan-next = { $what }: { $at }
digest-plan-paused = { $what }: în pauză
digest-plan-never = { $what }: niciodată
digest-list = Următoarele rapoarte:
digest-mails = Prin e-mail, { $who }: { $count }
digest-how = „!digest schedule team weekly vineri 15:00” schimbă o oră, „!digest pause tandem” face o pauză.
digest-sent = Bine, raportul este pe drum.
digest-silent = Nu este nimic de spus, așa că nu s-a trimis nimic.
digest-in-tandem = Fiecare tandem are propriul raport. „!digest” îl arată în tandem.
digest-not-understood = Nu înțeleg „{ $given }”. De exemplu: team weekly vineri 15:00
digest-off = Bine, aici nu mai vin rapoarte.
digest-off-already = Oricum aici nu vin rapoarte.
digest-on = Bine, rapoartele vin din nou aici.
digest-on-already = Rapoartele vin deja aici.
digest-files = Ultimul raport ca tabel, PDF și pagină, cu imaginile sale.
digest-no-files = Nu există încă un raport ale cărui fișiere să le trimit.
command-digest-here = Trimiteți un raport în această cameră
digest-here = { $who }: aceste rapoarte vin de acum aici.
digest-not-here = Nu în camera unui tandem și nici într-o conversație privată: un raport despre tot programul nu își are locul acolo.
digest-mail-back = Raportul către { $name } nu a putut fi livrat ({ $reason }). Vă rugăm să verificați adresa în setări.
