# Bestanden die de bot maakt en die hij krijgt.

command-template = Een lege tabel voor het programma krijgen
command-log-file = Het hele logboek als bestand
command-invite-sheet = Uitnodigingen met QR-codes om af te drukken
commands-argument-file = bestand
commands-argument-sheet = tabel
commands-ask-file = Stuur mij het bestand alstublieft hier.
commands-ask-sheet = Stuur mij de tabel alstublieft hier (.xlsx of .ods). Met “!template” krijgt u een lege. Voordat er iets wordt ingevoerd, ziet u wat er zou veranderen.
commands-file-fetching = Ik lees “{ $file }” …
commands-file-gone = “{ $file }” kon niet worden opgehaald. Stuur het alstublieft opnieuw.
commands-file-expired = Dit bestand is er niet meer. Stuur het alstublieft opnieuw.
programme-import-idle = Alles is al ingevoerd; er is niets te doen.
programme-import-changed = Intussen heeft iemand het programma gewijzigd. Nu zou dit gebeuren:
programme-button-do = Ja, alles uitvoeren
programme-button-leave = Nee, niets wijzigen
programme-template-how = Vul de tabel in en stuur die met “!import”. Rijen die met # beginnen, zijn voorbeelden en worden nooit gelezen.
programme-log-whole = Regels in het logboek: { $count }
sheet-made = Uitnodigingen om af te drukken: { $count }. Knip ze uit en geef elke kaart alleen aan de persoon voor wie die is.
privacy-mydata-where = Uw gegevens stuur ik alleen waar niemand meeleest. Begin alstublieft een directe chat met mij en schrijf daar “!mydata”.
privacy-mydata-elsewhere = Uw gegevens komen in uw directe chat met mij.
commands-file-alone = Schrijf alstublieft als bijschrift bij het bestand aan wie en wat, of voeg het bestand later met een knop toe: { $usage }
commands-file-kind = “{ $given }” is hier niet mogelijk. Mogelijk zijn: { $possible }
commands-file-large = Het bestand is te groot; { $most } MB is toegestaan.
sheet-where = Schrijf dat alstublieft in onze directe chat of in de coördinatiekamer.
