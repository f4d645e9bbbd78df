# Per tutte le risposte. $country è un nome senza articolo («Kenya», «Stati Uniti»): sta da solo
# («Kenya: ...»), mai dopo «in», «a», «di», che cambiano da un Paese all’altro. Anche le date
# stanno senza articolo («il 7 marzo», ma «l’8 marzo»).

sources-title = Fonti
source-line = • { $publisher } — pubblicazione { $published }, ultima consultazione { $retrieved }: { $url }
source-line-undated = • { $publisher } — data di pubblicazione sconosciuta, ultima consultazione { $retrieved }: { $url }

# Sopra le parole di chi pubblica. $heading è il suo titolo.
quote-heading = { $publisher }, «{ $heading }»:
# Lo stesso quando la citazione è in un’altra lingua.
quote-heading-foreign = { $publisher } (in { $language }), «{ $heading }»:

publisher-of = { $country } ({ $publisher })
bare = { $text }
# Le virgolette intorno alle parole di chi pubblica.
quote-open = { "«" }
quote-close = { "»" }

title-country = { $country }

# Età delle informazioni
stale-warning = ⚠ Una parte di queste informazioni potrebbe non essere più attuale (ultima consultazione: { $date }). Prima di decidere, verifichi sulla pagina ufficiale.

# Quando manca qualcosa
no-fact = { $country }: non ho informazioni ufficiali su questo argomento.
no-text = { $country }: al momento non ho il testo ufficiale su questo argomento. Lo cerchi sulle pagine ufficiali qui sotto.

not-mentioned = { $country }: nel testo ufficiale che ho non trovo una risposta sicura a questo. Per sicurezza, verifichi sulla pagina ufficiale qui sotto.

# Domande di ritorno
ask-place = Di quale Paese o città si tratta?
ask-which = Quale intende: { $names }?
ask-nationality = Quale Paese ha rilasciato il suo passaporto?
ask-nationality-post = Di quale Paese cerca l’ambasciata o il consolato? Mi dica la sua cittadinanza.
ask-meaning = Non so se ho capito bene. La sua domanda riguarda uno di questi argomenti?

# Errori
error = Mi dispiace: c’è stato un problema da parte mia e non ho potuto rispondere. Riprovi tra poco.
error-emergency = Se è in pericolo, chiami subito il numero di emergenza locale. Il 112 funziona dai cellulari in molti Paesi.
message-too-long = Il suo messaggio è molto lungo: ho letto solo l’inizio.
unsupported-media = Posso leggere solo testo. Mi scriva la sua domanda.
not-understood-payload = Questo pulsante non funziona più. Mi scriva la sua domanda.

# Lingue
language-apology = Non parlo ancora questa lingua ({ $language }), perciò le rispondo in italiano. Parlo: { $languages }.
language-unknown = Non conosco ancora questa lingua, perciò le rispondo in italiano. Parlo: { $languages }.

# Pulsanti: argomenti su un luogo
button-advice = Consigli di viaggio
button-entry = Ingresso e visti
button-security = Sicurezza
button-health = Salute
button-laws = Leggi locali
button-emergency = Numeri di emergenza
button-embassy = Trovare un’ambasciata
button-compare = Confrontare i ministeri

# La pagina /a/{id}, che mostra una risposta data e dice se è autentica.
shown-title = Una risposta di Safe Conduct
shown-said = Data della risposta: { $date }
shown-valid = Questa risposta è autentica. La firma è corretta e il testo non è stato modificato.
shown-invalid = Questa risposta è stata modificata dopo essere stata data. Non se ne fidi.
shown-unknown = Safe Conduct non ha mai dato questa risposta. Se ha ricevuto da qualcuno questo link o l’immagine di una risposta, non se ne fidi.
shown-sources = Fonti
