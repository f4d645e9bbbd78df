# Cortesie e tutto ciò che sta intorno alle domande

greet = Buongiorno! Rispondo alle domande su consigli di viaggio, visti, ambasciate ed emergenze all’estero, e indico la fonte di ogni informazione. Quale Paese le interessa?
goodbye = Arrivederci e stia bene.
thank = Prego. Se le serve altro, mi scriva pure.
capabilities = Rispondo in base a dati registrati, in gran parte ufficiali. Dico sempre da dove vengono e a quando risalgono. Può chiedermi informazioni su:
capabilities-1 = • consigli di viaggio di diversi ministeri degli Esteri, a confronto
capabilities-2 = • regole sui visti per il suo passaporto, salute, leggi locali, sicurezza
capabilities-3 = • ambasciate e consolati, numeri di emergenza
capabilities-4 = • che cosa fare se perde il passaporto o se succede qualcosa a lei o alla sua famiglia
capabilities-example = Scriva semplicemente la sua domanda, per esempio: «È sicuro andare in Kenya?»
bot = Sono una macchina, non una persona. Rispondo solo con informazioni registrate e citazioni, e dico da dove vengono.
out-of-scope = Su questo non posso aiutarla. Rispondo alle domande su consigli di viaggio, regole d’ingresso, ambasciate ed emergenze all’estero.
affirm-nothing = Va bene. Che cosa vuole sapere?
deny = Va bene. Che cosa vuole sapere, allora?
inform-what = { $country }: che cosa vuole sapere?
inform-nationality = Ho preso nota del suo passaporto: { $country }. Che cosa vuole sapere?
restart = Va bene, ricominciamo da capo. Quale Paese le interessa?
language-changed = Ora le rispondo in italiano.
language-ask = In quale lingua? Parlo: { $languages }.
source-none = Non le ho ancora dato informazioni. Quando lo farò, indicherò anche la fonte.
source-intro = La mia ultima risposta viene da:
feedback = Grazie del suo parere. Ho annotato che me l’ha dato.
privacy = Conservo gli ultimi scambi di questa conversazione e quello che mi ha detto sulla sua cittadinanza, su dove vive e su dove è in viaggio. Li conservo con un codice al posto del suo nome e li cancello { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
} dopo il suo ultimo messaggio. Scriva /forget per cancellare tutto subito.
forgotten = Fatto. Ho cancellato tutto quello che conservavo di questa conversazione.
human = Non posso metterla in contatto con una persona. La sua ambasciata o il suo consolato possono aiutarla.
human-where = Mi dica la sua cittadinanza e il Paese in cui si trova: cercherò i recapiti.
alerts = Non posso ancora inviare avvisi. Guardi sulla pagina ufficiale se è possibile iscriversi agli avvisi via e-mail:
alerts-none = Non posso ancora inviare avvisi, perciò qui non ne ha nessuno attivo.
alert-signup-line = • { $publisher }, { $country }: { $url }
verify-intro = Non posso controllare direttamente messaggi, chiamate o account. Ecco che cosa dicono le fonti ufficiali ({ $country }):

# Il nome di ogni argomento quando chiedo «La sua domanda riguarda...?»
meaning-ask_advice_level = Consigli di viaggio
meaning-ask_security = Sicurezza
meaning-ask_entry_requirements = Ingresso e visti
meaning-ask_customs = Dogana
meaning-ask_health = Salute
meaning-ask_local_laws = Leggi locali
meaning-ask_transport = Come spostarsi
meaning-ask_natural_hazards = Rischi naturali
meaning-ask_money = Denaro
meaning-ask_practical = Informazioni pratiche
meaning-ask_insurance = Assicurazione
meaning-ask_traveller_group = Viaggiatori come me
meaning-ask_updates = Ultime modifiche
meaning-compare_advice = Confrontare i ministeri
meaning-find_post = Trovare un’ambasciata
meaning-ask_emergency_number = Numeri di emergenza
meaning-register_trip = Segnalare il viaggio
meaning-report_emergency = Sono in pericolo
meaning-lost_passport = Passaporto perso
meaning-arrested_or_detained = Arresto o detenzione
meaning-victim_of_crime = Vittima di un reato
meaning-ill_or_injured = Malattia o infortunio
meaning-death_abroad = Decesso all’estero
meaning-missing_person = Persona scomparsa
meaning-stranded_or_no_money = Bloccati o senza soldi
meaning-family_matter = Problema familiare
meaning-passport_service = Nuovo passaporto
meaning-citizen_service = Documenti ufficiali
meaning-subscribe_alerts = Avvisi
meaning-talk_to_human = Parlare con una persona
meaning-none = Nessuno di questi

# Comandi mostrati nelle app di messaggistica
command-start = Iniziare
command-help = Che cosa so fare
command-language = Cambiare lingua
command-forget = Cancellare i dati conservati su di me
command-stop = Non ricevere più messaggi
stopped = Non le manderò più messaggi, a meno che non mi scriva lei. Mi scriva pure quando ha una domanda.
