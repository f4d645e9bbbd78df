# Consigli di viaggio, un ministero per riga. Le sue parole seguono tra virgolette.

advice-title = { $country }: consigli di viaggio ufficiali
advice-line = • { $publisher }: { $meaning } («{ $native }»), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } («{ $native }»)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: per alcune regioni il livello è più severo. Consulti le pagine ufficiali.
advice-regions-title = Livelli per regione, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: nessuno dei ministeri che consulto ha pubblicato un livello per questa destinazione.
advice-not-safe = Anche dove non ci sono allerte possono esserci rischi.
compare-disagree = I ministeri non sono d’accordo. Su una scala comune da 1 (il più basso) a 4 (il più alto), i loro livelli vanno da { $lowest } a { $highest }.
compare-agree = Su una scala comune da 1 (il più basso) a 4 (il più alto), tutti indicano il livello { $level }.
compare-scale-note = Questa scala serve solo per il confronto. Valgono le parole di ciascun ministero.

# Che cosa significa ogni livello di ogni ministero
level-gov-uk-none = nessuna allerta contro i viaggi
level-gov-uk-avoid_all_travel_to_whole_country = sconsigliato qualsiasi viaggio
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = sconsigliato qualsiasi viaggio non indispensabile
level-gov-uk-avoid_all_travel_to_parts = sconsigliato qualsiasi viaggio in alcune zone del Paese
level-gov-uk-avoid_all_but_essential_travel_to_parts = sconsigliato qualsiasi viaggio non indispensabile in alcune zone del Paese
level-canada-0 = normali precauzioni
level-canada-1 = grande prudenza
level-canada-2 = evitare i viaggi non indispensabili
level-canada-3 = evitare qualsiasi viaggio
level-us-1 = livello 1 su 4, normali precauzioni
level-us-2 = livello 2 su 4, maggiore prudenza
level-us-3 = livello 3 su 4, riconsiderare il viaggio
level-us-4 = livello 4 su 4, non viaggiare
level-germany-none = nessuna allerta contro i viaggi
level-germany-warning = allerta contro i viaggi in tutto il Paese
level-germany-partialWarning = allerta contro i viaggi in alcune zone del Paese
level-germany-situationWarning = allerta contro i viaggi per una situazione particolare
level-germany-situationPartWarning = allerta contro i viaggi in alcune zone del Paese per una situazione particolare
level-australia-1 = livello 1 su 4, normali precauzioni
level-australia-2 = livello 2 su 4, grande prudenza
level-australia-3 = livello 3 su 4, riconsiderare la necessità del viaggio
level-australia-4 = livello 4 su 4, non viaggiare
level-netherlands-groen = verde, nessun rischio particolare
level-netherlands-geel = giallo, attenzione, ci sono rischi
level-netherlands-oranje = arancione, solo viaggi necessari
level-netherlands-rood = rosso, non viaggiare

# Argomenti: il titolo sopra le citazioni
topic-ask_security = { $country }: sicurezza
topic-ask_health = { $country }: salute
topic-ask_local_laws = { $country }: leggi e usanze locali
topic-ask_customs = { $country }: che cosa si può portare in entrata e in uscita
topic-ask_transport = { $country }: come spostarsi
topic-ask_natural_hazards = { $country }: rischi naturali
topic-ask_insurance = { $country }: assicurazione
topic-ask_traveller_group = { $country }: consigli per alcune categorie di viaggiatori
topic-ask_updates = { $country }: ultime modifiche
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: requisiti d’ingresso

# Regole d’ingresso
entry-title = Passaporto: { $nationality } → { $country }
entry-visa_free = Non le serve il visto.
entry-visa_free-days = { $days ->
    [one] Non le serve il visto per un soggiorno di { $days } giorno al massimo.
   *[other] Non le serve il visto per un soggiorno fino a { $days } giorni.
}
entry-visa_required = Le serve un visto, da ottenere prima di partire.
entry-visa_on_arrival = Le serve un visto; può chiederlo all’arrivo.
entry-visa_on_arrival-days = { $days ->
    [one] Le serve un visto; può chiederlo all’arrivo, per un soggiorno di { $days } giorno al massimo.
   *[other] Le serve un visto; può chiederlo all’arrivo, per un soggiorno fino a { $days } giorni.
}
entry-e_visa = Le serve un visto; può chiederlo online (visto elettronico).
entry-e_visa-days = { $days ->
    [one] Le serve un visto; può chiederlo online (visto elettronico), per un soggiorno di { $days } giorno al massimo.
   *[other] Le serve un visto; può chiederlo online (visto elettronico), per un soggiorno fino a { $days } giorni.
}
entry-eta = Le serve un’autorizzazione di viaggio elettronica, da ottenere prima di partire.
entry-eta-days = { $days ->
    [one] Le serve un’autorizzazione di viaggio elettronica, da ottenere prima di partire, per un soggiorno di { $days } giorno al massimo.
   *[other] Le serve un’autorizzazione di viaggio elettronica, da ottenere prima di partire, per un soggiorno fino a { $days } giorni.
}
entry-no_admission = Chi ha questo passaporto non può entrare nel Paese.
entry-own_country = Non le serve il visto: il suo passaporto è rilasciato da questo Paese.
entry-unofficial = Questa informazione non è ufficiale: viene da una raccolta pubblica di regole sui visti ed è solo indicativa. Prima di prenotare, verifichi con l’ambasciata del Paese di destinazione ({ $country }).
entry-unknown = Non conosco la regola sui visti per questo passaporto. Chieda all’ambasciata del Paese di destinazione ({ $country }).
entry-embassy = L’ambasciata del Paese di destinazione ({ $country }) nel suo Paese:

# Informazioni pratiche
practical-title = { $country }: informazioni pratiche
practical-currency = • Valuta: { $value }
practical-plugs = • Prese elettriche: tipo { $value }
practical-voltage = • Tensione elettrica: { $value }
practical-driving_side = • Circolazione stradale: { $side ->
    [left] a sinistra
   *[right] a destra
}
practical-dialling_code = • Prefisso telefonico: { $value }
practical-time_zones = • Fuso orario: { $value }
practical-languages = • Lingue: { $value }
practical-capital = • Capitale: { $value }
currency-named = { $name } ({ $code })
