# Come si mostrano file e posizioni, e che cosa si legge al posto di ciò che non passa.

files-file = «{ $file }»
files-file-size = «{ $file }» ({ $size } MB)
files-location = Una posizione
files-too-large = { $what }: troppo grande per essere trasmesso qui, dove un file può avere al massimo { $most } MB. Lo ha { $name }.
files-not-allowed = { $what }: questo programma non trasmette nulla di questo tipo. Si rivolga a { $name }.
files-gone = { $what }: non è stato possibile trasmetterlo, perché lo scaricamento non è riuscito. Lo ha { $name }.
files-walk = Posizione in tempo reale, com’era alle { $moment }.

# Che cosa legge chi l’ha inviato.

files-told-too-large = { $what }: troppo grande per essere trasmesso. Un file può avere al massimo { $most } MB. Gli altri possono leggere che lo ha Lei.
files-told-not-allowed = { $what }: non trasmesso, perché questo programma non trasmette nulla di questo tipo. Gli altri possono leggere che lo ha Lei.
files-told-gone = { $what }: non è stato possibile trasmetterlo, perché lo scaricamento non è riuscito. Per favore, lo invii di nuovo.
