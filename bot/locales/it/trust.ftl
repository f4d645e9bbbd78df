# Vero o no: un’affermazione accanto al testo ufficiale, e chi è davvero l’ambasciata.

verify-supported = { $country }: corrisponde a quello che dicono le fonti ufficiali.
verify-contradicted = { $country }: non corrisponde a quello che dicono le fonti ufficiali.
verify-mentioned = { $country }: ecco che cosa dice al riguardo il testo ufficiale. Confronti le parole di persona:
verify-not-found = { $country }: non ho trovato nulla su questo nel testo ufficiale che ho. Ciò non vuol dire né che sia vero né che sia falso.

official-yes = «{ $address }» appartiene a: { $owner }. Le lettere però si possono imitare: scriva l’indirizzo a mano invece di aprire un link.
official-number = «{ $address }» è un numero di telefono pubblicato da questa fonte: { $owner }. Chi chiama però può imitare un numero: riagganci e lo componga di persona.
official-no = «{ $address }» non è nel mio elenco di indirizzi ufficiali. Da solo questo non prova nulla, ma non mandi lì denaro, password o documenti.
official-imitation = ⚠ Non apra «{ $address }» e non invii nulla. Somiglia a un indirizzo ufficiale, ma non lo è. Quello vero: { $owner } ({ $real }).
official-missing = Mi mandi l’indirizzo web, l’indirizzo e-mail o il numero di telefono del messaggio: lo cercherò nel mio elenco di indirizzi ufficiali.
official-never = Una vera ambasciata non chiede mai password, carte regalo o criptovalute, e non la minaccia di arresto per telefono.
official-list = Indirizzi ufficiali ({ $country }):
official-list-line = • { $name }: { $address }

# Una posizione condivisa
location-near = Città vicina a lei: { $city } ({ $country }).
location-unknown = Non riesco a capire in quale Paese si trova questo luogo. Mi scriva il nome del Paese.
post-map = Mappa: { $value }
post-hours = Orari: { $value }
post-services = Servizi: { $value }

# Senza una sede del proprio Paese: chi altro aiuta
protection-eu = { $host }: poiché ha la cittadinanza dell’Unione europea, lì può chiedere aiuto all’ambasciata o al consolato di qualsiasi altro Stato membro, alle stesse condizioni dei suoi cittadini.
protection-nordic = { $host }: poiché ha la cittadinanza di un Paese nordico, lì può chiedere aiuto all’ambasciata di qualsiasi altro Paese nordico.
protection-sharing = { $host }: Canada e Australia hanno concordato di aiutare a vicenda i propri cittadini dove solo uno dei due Paesi ha un’ambasciata. Non vale dappertutto: chieda che cosa possono fare per lei.
protection-commonwealth = { $host }: dove il suo Paese non ha un’ambasciata, in caso di emergenza l’ambasciata britannica può in certi casi aiutare i cittadini del Commonwealth. Chieda lì che cosa possono fare.
protection-posts = Sedi presenti sul posto:

button-more = Altro su questo
nothing-more = { $country }: questo è tutto quello che ho sull’argomento.

translation-heading = Traduzione automatica, non controllata da nessuno (il testo originale è qui sopra):

# Dati personali
button-erase = Cancellare tutto subito
button-export = Vedere i dati conservati
privacy-export = Ecco tutto quello che conservo di questa conversazione:
privacy-export-language = • Lingua: { $value }
privacy-export-nationality = • Il suo passaporto: { $value }
privacy-export-residence = • Dove vive: { $value }
privacy-export-countries = • Paesi su cui ha chiesto informazioni: { $value }
privacy-export-messages = • Messaggi conservati, da cui sono stati tolti i numeri di telefono, gli indirizzi e i numeri dei documenti: { $count }
privacy-export-message = «{ $text }»
privacy-export-feedback = • Quante volte ha dato il suo parere: { $count }
privacy-export-nothing = Non conservo nulla di questa conversazione.

# Il ministero di chi viaggia
ministry-line = • { $name } ({ $country }): { $url }
ministry-phone = • Numero per le emergenze consolari, { $country }: { $number }
repeat-nothing = Non ho ancora detto nulla che possa ripetere. Che cosa vuole sapere?

# Catastrofi ed epidemie
event-title = { $country }: eventi segnalati in questo momento
event-line = • { $title } ({ $publisher }, { $date })
event-indicative = Questa segnalazione è prodotta da una macchina in base a misurazioni ed è solo indicativa.

# Immagini
picture-title = { $country }: livelli dei ministeri, { $date }
map-title = Mappa dei consigli di viaggio
map-ministry = Ministero
map-country = Paese
map-advice = Avviso
map-published = Pubblicato
map-no-level = Nessun livello pubblicato
map-legend-note = I colori seguono una scala comune che serve solo per il confronto. Valgono le parole di ciascun ministero.
shown-link = Link a questa risposta
