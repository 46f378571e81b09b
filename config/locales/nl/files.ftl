# Hoe bestanden en locaties worden getoond, en wat men leest in plaats van wat niet doorkomt.

files-file = “{ $file }”
files-file-size = “{ $file }” ({ $size } MB)
files-location = Een locatie
files-too-large = { $what } is te groot om hier te worden doorgegeven: een bestand mag hoogstens { $most } MB hebben. { $name } heeft het.
files-not-allowed = { $what } wordt hier niet getoond, omdat dit programma niets van deze soort doorgeeft. { $name } heeft het.
files-gone = { $what } kon niet worden doorgegeven, omdat het ophalen niet is gelukt. { $name } heeft het.
files-walk = Live locatie, zoals die was om { $moment }.

# Wat de afzender leest.

files-told-too-large = { $what } is te groot om te worden doorgegeven: een bestand mag hoogstens { $most } MB hebben. De anderen kunnen lezen dat u het hebt.
files-told-not-allowed = { $what } is niet doorgegeven, omdat dit programma niets van deze soort doorgeeft. De anderen kunnen lezen dat u het hebt.
files-told-gone = { $what } kon niet worden doorgegeven, omdat het ophalen niet is gelukt. Stuurt u het alstublieft nog eens.
