# Oamenii: cum sunt întâmpinați, limbile lor și cine citește.

people-greeting-room = Bun venit! Aici discută { $cities }, în cadrul programului „{ $programme }”.
people-greeting-direct = Bună ziua, { $name }! Sunt asistentul programului „{ $programme }”.
people-greeting-connected = Vă pun în legătură cu { $cities }.
people-greeting-coordinator = Dumneavoastră coordonați: „!tandem new” creează un tandem, „!menu” arată totul.
people-greeting-menu = „!menu” arată ce pot face pentru dumneavoastră; cu „!ask” contactați echipa.
people-greeting-newcomer = Pentru { $name } ({ $city }), la sosire:
people-greeting-help = „!menu” arată ce pot face, „!who” arată cine citește, „!language” vă schimbă limba, cu „!ask” contactați echipa.
people-translated-here = Scrieți în limba dumneavoastră: un calculator al programului traduce pentru ceilalți. Uneori greșește; originalul este mereu alături.
people-translated-hosted = Scrieți în limba dumneavoastră: serviciul { $engine }, din afara programului, traduce pentru ceilalți. Uneori greșește; originalul este mereu alături.
people-kept =
    { $days ->
        [one] Textele se șterg aici după o zi.
        [few] Textele se șterg aici după { $days } zile.
       *[other] Textele se șterg aici după { $days } de zile.
    }
people-contact = Date de contact: { $contact }

people-language = Citiți în { $reads } și scrieți de obicei în { $writes }.
people-language-how = Pentru schimbare alegeți o limbă sau scrieți mai multe, cea mai bună prima: „!language de fr”
people-language-set = Am notat: citiți în { $reads } și scrieți de obicei în { $writes }.
people-language-moves = Aveți o invitație în camera limbii dumneavoastră; de îndată ce ajungeți acolo, vă scot din cea anterioară.
people-language-invited = Aveți o invitație în camera limbii dumneavoastră.

people-who-title = { $tandem }: cine participă și cine citește
people-who-city = { $city }: { $names }
people-who-city-empty = { $city }: încă nimeni
people-who-absent = Încă nu au venit: { $names }
people-who-team = Din echipă citesc și: { $names }
people-who-strangers = Tot în cameră, dar nu în tandem: { $names }
people-who-languages = Aici se citește în: { $languages }
people-who-mirrored =
    { $count ->
        [one] Tandemul are o cameră.
        [few] Tandemul are { $count } camere; ce se scrie într-una apare și în celelalte.
       *[other] Tandemul are { $count } de camere; ce se scrie într-una apare și în celelalte.
    }
people-who-which = La care tandem vă referiți?
people-who-none = Încă nu sunteți într-un tandem. Cu „!ask” contactați echipa.

people-question = { $name } ({ $account }) întreabă:
people-question-tandem = { $name } ({ $account }, { $tandems }) întreabă:
people-question-how = (Un răspuns la acest mesaj ajunge la { $name }, cu excepția cazului în care începe cu „//”.)
people-asked = Întrebarea dumneavoastră a ajuns la echipă.
people-answer = { $name } răspunde în numele echipei:
people-answer-sent = Răspunsul dumneavoastră ajunge la { $name }.
people-answer-nowhere = Acest răspuns nu poate fi transmis: nu mai am nicio cameră comună cu persoana care a întrebat.
people-no-team = Echipa nu poate fi contactată încă de aici.
people-no-team-contact = Echipa nu poate fi contactată încă de aici. Vă rugăm să vă adresați aici: { $contact }.

command-questions = Întrebările care așteaptă un răspuns
people-answer-how = Puteți răspunde la acest mesaj.
people-answered-by = { $name } a răspuns:
people-question-more = { $name } adaugă:
people-question-broadcast = { $name } răspunde la anunțul { $number }:
people-asked-back = Răspunsul dumneavoastră a ajuns la echipă, pentru că ați răspuns la un anunț. Ceilalți din tandem nu îl citesc.
people-no-files = Aici nu pot fi transmise fișiere. Vă rugăm să scrieți în cuvinte.
people-open-questions = Aceste întrebări așteaptă un răspuns. Pentru aceasta, răspundeți la întrebare.
people-open-none = Nicio întrebare nu așteaptă un răspuns.
people-open-question = · { $name }, { $at }: { $text }
people-open-more = Mai sunt și altele: { $count }
people-button-settle = Rezolvat: { $name }
