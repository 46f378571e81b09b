# File che il bot crea e file che riceve.

command-template = Ottenere una tabella vuota per il programma
command-log-file = Tutto il registro come file
command-invite-sheet = Inviti con codici QR da stampare
commands-argument-file = file
commands-argument-sheet = tabella
commands-ask-file = La preghiamo di inviarmi il file qui.
commands-ask-sheet = La preghiamo di inviarmi la tabella qui (.xlsx o .ods). «!template» ne dà una vuota. Prima che qualcosa venga inserito, vede che cosa cambierebbe.
commands-file-fetching = Sto leggendo «{ $file }»…
commands-file-gone = Non è stato possibile ricevere «{ $file }». La preghiamo di inviarlo di nuovo.
commands-file-expired = Questo file non è più qui. La preghiamo di inviarlo di nuovo.
programme-import-idle = Tutto è già inserito; non c’è nulla da fare.
programme-import-changed = Nel frattempo qualcuno ha modificato il programma. Ora accadrebbe questo:
programme-button-do = Sì, fare tutto
programme-button-leave = No, non cambiare nulla
programme-template-how = La preghiamo di compilarla e di inviarmela con «!import». Le righe che iniziano con # sono esempi e non vengono mai lette.
programme-log-whole = Voci nel registro: { $count }
sheet-made = Inviti da stampare: { $count }. Li ritagli e dia ogni scheda solo alla persona a cui è destinata.
privacy-mydata-where = Invio i Suoi dati solo dove non legge nessun altro. Inizi una chat diretta con me e scriva lì «!mydata».
privacy-mydata-elsewhere = I Suoi dati arrivano nella Sua chat diretta con me.
commands-file-alone = Scriva a chi e che cosa nella didascalia del file, oppure aggiunga il file più tardi con un pulsante: { $usage }
commands-file-kind = «{ $given }» qui non è possibile. Sono possibili: { $possible }
commands-file-large = Il file è troppo grande; sono ammessi { $most } MB.
sheet-where = La preghiamo di scriverlo nella nostra chat diretta o nella stanza del coordinamento.
